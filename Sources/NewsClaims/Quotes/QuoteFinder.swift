/// The fifth step: attributions as a reader sees them, each with its speaker.
///
/// Takes the attributions and actors of an article; gives its quotes and the actors, now with the unnamed groups that
/// speak. It does not know what is claimed.
struct QuoteFinder: Sendable {
  /// What an article's quotes and actors are.
  struct Result: Sendable {
    /// The quotes, whose speakers are indices into `actors`, in the order of their contents.
    var quotes: [Quote]
    /// The attribution of each quote.
    var attributions: [Attribution]
    var actors: ArticleActors
  }

  let context: AttributionContext

  /// The quotes of an article.
  ///
  /// - Complexity: O(n log n) in its attributions.
  func quotes(from attributions: [Attribution], _ actors: consuming ArticleActors, of article: Article) -> Result {
    var resolver = SpeakerResolver(context: context, actors: actors)
    let order = attributions.indices.sorted { attributions[$0].cue.head < attributions[$1].cue.head }
    let owners = owners(of: attributions, order)
    let speakers = speakers(of: attributions, order, owners, &resolver)
    var quotes: [Quote] = []
    var numbers = StableNumbers(article: article)
    quotes.reserveCapacity(attributions.count)
    for number in attributions.indices {
      let attribution = attributions[number]
      let content = Few(attribution.content.lazy.map { context.article.bytes($0) })
      let source = attribution.source.map { context.article.bytes($0.tokens) }
      let cue = context.article.bytes(attribution.cue.tokens)
      let speaker = speakers[number]
      quotes.append(
        Quote(
          id: StableID(.quote, hash: numbers.hash(of: content)), article: 0, kind: kind(of: attribution.content),
          act: SpeechActReader(context: context).act(of: attribution), speaker: speaker?.actor, source: source,
          cue: attribution.cue.kind == .mark ? nil : cue, content: content, within: owners[number],
          reason: Reason(
            attribution.rule, cue, with: companion(of: attribution).map { context.article.bytes($0) }),
          speakerReason: speaker.map { speaker in
            Reason(
              speaker.rule, source, with: speaker.antecedent.map { context.article.bytes(resolver.words(at: $0)) })
          }))
    }
    return Result(quotes: quotes, attributions: attributions, actors: resolver.actors)
  }

  /// The words that make a report together with its cue: the name beside it, or the "that" after it.
  private func companion(of attribution: Attribution) -> TokenRange? {
    switch attribution.rule {
    case .accordingTo, .asReported, .introducedParagraph, .introducedQuotation, .quotationAfterSubject, .speakerColon,
      .speakerDash:
      return attribution.source?.tokens
    default: break
    }
    guard let first = attribution.content.first?.lowerBound, context.tag(first) == .complementizer else { return nil }
    return first..<first + 1
  }

  /// The speaker of each attribution, found in the order of the text.
  private func speakers(
    of attributions: [Attribution], _ order: [Int], _ owners: [Int?], _ resolver: inout SpeakerResolver
  ) -> [SpeakerResolver.Resolution?] {
    var speakers = [SpeakerResolver.Resolution?](repeating: nil, count: attributions.count)
    var next = order.startIndex
    for sentence in context.article.sentences {
      resolver.follow(sentence)
      while next < order.endIndex, attributions[order[next]].cue.head < sentence.tokens.upperBound {
        let number = order[next]
        next += 1
        let attribution = attributions[number]
        guard let source = attribution.source, let found = resolver.speaker(of: attribution) else { continue }
        speakers[number] = found
        guard !context.isQuoted(source.head) else { continue }
        // "They met Doe, who said": the text goes on with them.
        let isRelative = source.tokens.last.map { context.tag($0) == .wh } ?? false
        resolver.note(
          found, at: source.head, isReported: isRelative || owners[number] != nil)
      }
    }
    return speakers
  }

  /// How much of a content stands in quotation marks; a leading "that" does not count.
  private func kind(of content: [TokenRange]) -> Quote.Kind {
    guard content.contains(where: context.hasQuotation) else { return .indirect }
    if content.allSatisfy({ context.quotation(startingAt: $0.lowerBound)?.tokens == $0 }) { return .direct }
    var (isQuoted, isPlain) = (false, false)
    for range in content {
      for index in range where context.kind(index) == .word || context.kind(index) == .number {
        if context.article.quotationOfToken[index] >= 0 {
          isQuoted = true
        } else if index > range.lowerBound || context.tag(index) != .complementizer {
          isPlain = true
        }
        if isQuoted, isPlain { return .mixed }
      }
    }
    return isQuoted ? .direct : .indirect
  }

  /// The outermost attribution in whose content the cue of each stands, by the order of the cues.
  private func owners(of attributions: [Attribution], _ order: [Int]) -> [Int?] {
    var owners = [Int?](repeating: nil, count: attributions.count)
    // An attribution has many parts: in a span they are looked at where they are.
    let all = attributions.span
    for number in all.indices where all[number].rule != .asReported {
      for range in all[number].content {
        var place = firstPlace(in: order) { attributions[$0].cue.head >= range.lowerBound }
        while place < order.count, case let inner = order[place], all[inner].cue.head < range.upperBound {
          if owners[inner] == nil, all[inner].cue.head != all[number].cue.head { owners[inner] = number }
          place += 1
        }
      }
    }
    return owners
  }

  /// The first place of an order from which on something is true.
  private func firstPlace(in order: [Int], where isBehind: (Int) -> Bool) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(order[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
