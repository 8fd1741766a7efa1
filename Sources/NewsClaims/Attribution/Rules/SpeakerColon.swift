/// A name and a colon at the start of a headline or paragraph: what follows is theirs.
///
/// Matches `Doe: We Will Not Yield` and the lines of an interview;
/// not `The rules: nobody may enter`, which names no one who speaks.
struct SpeakerColon: AttributionRule {
  static let rule = Rule.speakerColon

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.kind == .phrase, context.kind(cue.head) == .colon, cue.head + 1 < sentence.upperBound else { return nil }
    guard let group = context.article.nounGroup(at: sentence.lowerBound), isSpeaker(group, context),
      group.tokens == sentence.lowerBound..<cue.head
    else { return nil }
    let source = Source(tokens: group.tokens, head: group.head)
    let end = ContentBounds(context: context).trimmed(cue.head + 1..<sentence.upperBound)
    guard end > cue.head + 1 else { return nil }
    return Attribution(source: source, cue: cue, content: [cue.head + 1..<end], rule: Self.rule)
  }

  /// A name, or a noun for somebody who speaks: "Minister", "the mayor".
  private func isSpeaker(_ group: NounGroup, _ context: AttributionContext) -> Bool {
    group.kind == .name || !context.classes(group.head).isDisjoint(with: [.role, .people, .speaksFor])
  }
}
