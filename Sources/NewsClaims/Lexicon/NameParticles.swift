/// The small words within names: "de la", "van", "bin".
enum NameParticles {
  static let words = [
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le",
    "van", "von",
  ]

  /// Letters behind the name of a person that stand for a rank, an office or a degree: "Jane Doe QC".
  static let postnominals = "BEM CBE DBE FRS GBE KBE KC MBE MEP MLA MP MSP OBE PhD QC SC TD"

  /// What makes a word of a name that it is joined to by a hyphen: "Norwood-based".
  static let endings = [
    "aligned", "area", "based", "born", "bred", "backed", "bound", "controlled", "dominated", "educated", "era",
    "favored", "friendly", "funded", "inspired", "leaning", "led", "like", "linked", "made", "maker", "owned",
    "related", "run", "sponsored", "style", "supporting", "trained", "turned", "wide", "winning",
  ]
}
