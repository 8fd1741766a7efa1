/// What somebody is said to have done, or to have, as a sentence: "taking bribes" becomes "Lee took bribes".
extension ClaimText {
  /// What is denied as a proposition: "any links to the firm" becomes "the city has links to the firm", "fraud" "Lee is
  /// guilty of fraud", "taking bribes" "Lee took bribes".
  func deniedText(of content: TokenRange, _ quote: Int?) -> String {
    let start = content.lowerBound
    guard !scene.isClause(content), context.tag(start) != .complementizer, context.tag(start) != .possessive,
      let quote, let source = scene.attributions[quote].source, let name = owner(source, quote)
    else { return text(of: content, saidOf: quote) }
    let isPlural = context.classes(source.head).contains(.plural)
    // "taking bribes", not "murder"
    if context.tag(start) == .gerund
      || (scene.article.verbGroup(at: start) != nil && !context.classes(start).contains(.deed))
    {
      return "\(name) \(past(content, isPlural: isPlural) ?? text(of: content))"
    }
    guard context.isAny(start) || context.tag(start) != .determiner else { return text(of: content) }
    let words = write((context.isAny(start) ? start + 1 : start)..<content.upperBound)
    let head = scene.article.nounGroup(at: start)?.head ?? start
    if isCrime(head) { return "\(name) \(isPlural ? "are" : "is") guilty of \(words)" }
    guard context.classes(head).contains(.plural) else { return "\(name.possessive) \(words)" }
    return "\(name) \(isPlural ? "have" : "has") \(words)"
  }

  /// Whether one is guilty of what a noun names: "fraud", not "links".
  func isCrime(_ noun: TokenIndex) -> Bool {
    context.classes(noun).contains(.deed) && !context.isOn(.bonds, noun)
  }

  /// "taking bribes and hiding them" as it was done: "took bribes and hid them"; `nil` where no verb opens it whose past
  /// is known.
  func past(_ deed: TokenRange, isPlural: Bool) -> String? {
    let body = body(of: deed)
    guard var gerund = body.first(where: { context.tag($0) != .adverb && context.tag($0) != .mark }) else { return nil }
    var pieces: [String] = []
    var start = body.lowerBound
    while let past = past(of: gerund, isPlural: isPlural) {
      let before = write(start..<gerund)
      pieces += gerund > start && context.tag(gerund - 1) == .mark ? [before + past] : [before, past]
      start = gerund + 1
      // "hiding" of "and hiding them", not of "for hiding them"
      let next = (start..<body.upperBound).first { context.tag($0) == .gerund }
      guard let next, context.tag(next - 1) == .coordinator else { break }
      gerund = next
    }
    guard !pieces.isEmpty else { return nil }
    return (pieces + [write(start..<body.upperBound)]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func past(of gerund: TokenIndex, isPlural: Bool) -> String? {
    guard context.classes(gerund).contains(.verbGerund) else { return nil }
    if context.classes(gerund).contains(.be) { return isPlural ? "were" : "was" }
    return PastForms.past(of: scene.string(gerund..<gerund + 1).lowercased(), in: context.lexicon)
  }

  /// Whom a denial is about: its speaker as the text names it, by name where the text has a pronoun.
  func owner(_ source: Source, _ quote: Int) -> String? {
    guard context.tag(source.head) == .pronoun else {
      // "the city, which denies": the name alone.
      let isRelative = context.tag(source.tokens.upperBound - 1) == .wh && source.tokens.count > 1
      let last = isRelative ? source.tokens.upperBound - 1 : source.tokens.upperBound
      // "Lee, a lawyer": the name alone.
      let end = source.tokens.first { $0 > source.head && context.kind($0) == .comma } ?? last
      let bounds = ContentBounds(context: context)
      return opening(source.tokens.lowerBound..<bounds.trimmed(source.tokens.lowerBound..<end))
    }
    return scene.quotes[quote].speaker.map { scene.actors[$0].name }
  }
}
