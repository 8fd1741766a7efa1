/// The small words that stand within names, by their numbers.
struct NameWords: Sendable {
  let joints: [WordNumber]
  let organizationJoints: [WordNumber]
  /// "de", "van", "bin".
  let particles: [WordNumber]
  /// What stands before the name of a saint.
  let saints: [WordNumber]
  /// "based" of "Norwood-based".
  let endings: Set<WordNumber>

  init(_ lexicon: Lexicon) {
    joints = ["and", "the"].map(lexicon.number(of:))
    organizationJoints = ["of", "for"].map(lexicon.number(of:))
    particles = NameParticles.words.map(lexicon.number(of:))
    saints = ["saint", "st", "st."].map(lexicon.number(of:))
    endings = Set(NameParticles.endings.map(lexicon.number(of:)))
  }
}
