/// The past of verbs by their -ing form: "took" of "taking", "planned" of "planning".
enum PastForms {
  /// The past of a verb by its -ing form in lower case; `nil` where the lexicon has no such verb.
  ///
  /// - Complexity: O(n) in the letters; the irregular verbs are read once, when first needed.
  static func past(of gerund: String, in lexicon: Lexicon) -> String? {
    if let past = irregular[gerund] { return past }
    guard gerund.hasSuffix("ing") else { return nil }
    let stem = String(gerund.dropLast(3))
    let endings = stem.hasSuffix("y") ? [stem.dropLast() + "ied", stem + "ed"] : [stem + "ed", stem + "d"]
    return endings.first { lexicon[lexicon.number(of: $0)].classes.contains(.verbPast) }
  }

  /// The first past form of each irregular verb.
  private static let irregular: [String: String] = {
    var text = TableText()
    var pasts: [String: String] = [:]
    for row in text.rows(of: IrregularVerbs.rows) {
      let base = text.string(row[0])
      guard let past = text.entries(of: row[2]).first(where: { _ in true }) else { continue }
      let stated = row.count > 4 ? text.entries(of: row[4]).map { text.string($0) } : []
      for gerund in stated.isEmpty ? [gerund(of: base)] : stated { pasts[gerund] = text.string(past) }
    }
    // "lying" is what liars do.
    pasts["lying"] = "lied"
    return pasts
  }()

  private static func gerund(of base: String) -> String {
    base.hasSuffix("e") && !base.hasSuffix("ee") ? base.dropLast() + "ing" : base + "ing"
  }
}
