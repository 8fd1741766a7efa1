/// "According to", "in the view of" and its source, before or after what is said.
///
/// Matches `Sales fell, according to the bank.`, `According to Lee, sales fell.` and `In the view of Lee, sales fell.`;
/// not `They were paid according to rank`, where no clause is reported: the source is no one who can speak, nor
/// `In view of the sales, Lee left`.
struct AccordingTo: AttributionRule {
  static let rule = Rule.accordingTo

  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard cue.kind == .phrase else { return nil }
    let subjects = SubjectFinder(context: context)
    if context.isOn(.viewpoints, cue.head) {
      // "in the view of"
      let start = cue.head - 2
      guard isOwn(sentence.lowerBound..<max(start, sentence.lowerBound), context),
        let source = subjects.phrase(startingAt: cue.head + 2, before: sentence.upperBound), source.canSpeak(context)
      else { return nil }
      return attribution(from: source, in: start..<source.tokens.upperBound, cue, in: sentence, context)
    }
    guard context.isAccordingTo(cue.head), cue.head + 2 < sentence.upperBound, context.isTo(cue.head + 1),
      let source = subjects.phrase(startingAt: cue.head + 2, before: sentence.upperBound),
      source.canSpeak(context) || isSetOff(cue.head, source, in: sentence, context)
    else { return nil }
    let whole = Cue(
      tokens: cue.head..<cue.head + 2, head: cue.head, kind: .phrase, act: .statement, rate: cue.rate)
    return attribution(from: source, in: cue.head..<source.tokens.upperBound, whole, in: sentence, context)
  }

  /// Whether nothing, or a clause that a comma ends and nobody reports, stands before: not "Lee said that in her view".
  private func isOwn(_ lead: TokenRange, _ context: AttributionContext) -> Bool {
    if isOpening(lead, context) { return true }
    guard let last = lead.last, context.kind(last) == .comma else { return false }
    return !lead.contains { index in
      context.article.verbGroup(at: index).map { context.rate($0) >= context.options.cueRate } ?? false
    }
  }

  /// What is said before, after or around the words that name its source.
  private func attribution(
    from source: Source, in words: TokenRange, _ cue: Cue, in sentence: TokenRange, _ context: AttributionContext
  ) -> Attribution? {
    let bounds = ContentBounds(context: context)
    var content: [TokenRange] = []
    let lead = sentence.lowerBound..<bounds.trimmed(sentence.lowerBound..<words.lowerBound)
    if !lead.isEmpty, !isOpening(lead, context) { content.append(lead) }
    let after = words.upperBound
    if after + 1 < sentence.upperBound, context.kind(after) == .comma, content.isEmpty || continues(after + 1, context)
    {
      let end = bounds.end(from: after + 1, .clause, in: sentence)
      if end > after + 1 { content.append(after + 1..<end) }
    }
    guard !content.isEmpty else { return nil }
    return Attribution(source: source, cue: cue, content: content, rule: Self.rule)
  }

  /// Whether a comma parts the words from the clause: "Sales fell, according to early returns", not "went according to
  /// plan", and not "According to plan, …", where a bare noun names no source.
  private func isSetOff(
    _ head: TokenIndex, _ source: Source, in sentence: TokenRange, _ context: AttributionContext
  ) -> Bool {
    guard head > sentence.lowerBound else { return source.tokens.count > 1 }
    return context.kind(head - 1) == .comma || context.isMark(head - 1)
  }

  /// "But according to", "Meanwhile, according to": nothing is said before.
  private func isOpening(_ lead: TokenRange, _ context: AttributionContext) -> Bool {
    lead.allSatisfy { index in
      switch context.tag(index) {
      case .coordinator, .adverb, .mark, .subordinator: true
      default: false
      }
    }
  }

  /// Whether the clause goes on after the source: a verb follows, and no further report.
  private func continues(_ index: TokenIndex, _ context: AttributionContext) -> Bool {
    guard let group = context.article.verbGroup(at: index) else { return false }
    return group.form == .finite && context.rate(group) < context.options.cueRate
  }
}
