/// The words that name who says something.
struct Source: Sendable, Equatable {
  /// The whole phrase, with what is added to a name: "Jane Doe, a director at the port".
  let tokens: TokenRange
  /// The noun that decides who it is; "who" stands for the noun before it.
  let head: TokenIndex
}

extension Source {
  /// Whether it can be said to say something: a name, a pronoun, or a noun for people, bodies or documents.
  func canSpeak(_ context: AttributionContext) -> Bool {
    if context.tag(head) == .properNoun || context.tag(head) == .pronoun { return true }
    let speakers: WordClasses = [.role, .people, .speaksFor, .kin, .body, .document, .nationals, .government]
    // "its conservator, Jane Doe"
    let isNamed = context.tag(tokens.upperBound - 1) == .properNoun && tokens.contains { context.kind($0) == .comma }
    return isNamed || !context.classes(head).isDisjoint(with: speakers)
  }
}
