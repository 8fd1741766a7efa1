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
  func quotes(from attributions: [Attribution], _ actors: ArticleActors, of article: Article) -> Result {
    var resolver = SpeakerResolver(context: context, actors: actors)
    let owners = owners(of: attributions)
    let speakers = speakers(of: attributions, owners, &resolver)
    var quotes: [Quote] = []
    var numbers = StableNumbers(article: article)
    for (attribution, speaker) in zip(attributions, speakers) {
      let content = Few(attribution.content.map { context.article.bytes($0) })
      quotes.append(
        Quote(
          id: StableID(.quote, hash: numbers.hash(of: content)), article: 0, kind: kind(of: attribution),
          act: SpeechActReader(context: context).act(of: attribution), speaker: speaker?.actor,
          source: attribution.source.map { context.article.bytes($0.tokens) },
          cue: attribution.cue.kind == .mark ? nil : context.article.bytes(attribution.cue.tokens), content: content,
          within: owners[attribution.cue.head],
          reason: Reason(
            attribution.rule, context.article.bytes(attribution.cue.tokens),
            with: companion(of: attribution).map { context.article.bytes($0) }),
          speakerReason: speaker.flatMap { speaker in
            attribution.source.map { source in
              Reason(
                speaker.rule, context.article.bytes(source.tokens),
                with: speaker.antecedent.map { context.article.bytes(resolver.words(at: $0)) })
            }
          }))
    }
    return Result(quotes: quotes, attributions: attributions, actors: resolver.actors)
  }

  /// The words that make a report together with its cue: the name beside it, or the "that" after it.
  private func companion(of attribution: Attribution) -> TokenRange? {
    switch attribution.rule {
    case .accordingTo, .asReported, .introducedParagraph, .speakerColon, .speakerDash:
      return attribution.source?.tokens
    default: break
    }
    guard let first = attribution.content.first?.lowerBound, context.tag(first) == .complementizer else { return nil }
    return first..<first + 1
  }

  /// The speaker of each attribution, found in the order of the text.
  private func speakers(
    of attributions: [Attribution], _ owners: [Int?], _ resolver: inout SpeakerResolver
  ) -> [SpeakerResolver.Resolution?] {
    var speakers = [SpeakerResolver.Resolution?](repeating: nil, count: attributions.count)
    let order = attributions.indices.sorted { attributions[$0].cue.head < attributions[$1].cue.head }
    var next = order.startIndex
    for sentence in context.article.sentences {
      resolver.follow(sentence)
      while next < order.endIndex, attributions[order[next]].cue.head < sentence.tokens.upperBound {
        let number = order[next]
        next += 1
        guard let source = attributions[number].source, let found = resolver.speaker(of: attributions[number]) else {
          continue
        }
        speakers[number] = found
        guard !context.isQuoted(source.head) else { continue }
        // "They met Doe, who said": the text goes on with them.
        let isRelative = source.tokens.last.map { context.tag($0) == .wh } ?? false
        resolver.note(
          found, at: source.head, isReported: isRelative || owners[attributions[number].cue.head] != nil)
      }
    }
    return speakers
  }

  /// How much of an attribution's content stands in quotation marks; a leading "that" does not count.
  private func kind(of attribution: Attribution) -> Quote.Kind {
    var quoted = 0
    var plain = 0
    for range in attribution.content {
      for index in range where context.kind(index) == .word || context.kind(index) == .number {
        if context.article.quotationOfToken[index] >= 0 {
          quoted += 1
        } else if index > range.lowerBound || context.tag(index) != .complementizer {
          plain += 1
        }
      }
    }
    return quoted == 0 ? .indirect : plain == 0 ? .direct : .mixed
  }

  /// The outermost attribution in whose content each token stands.
  private func owners(of attributions: [Attribution]) -> [Int?] {
    var owners = [Int?](repeating: nil, count: context.article.tokens.count)
    for (number, attribution) in attributions.enumerated() where attribution.rule != .asReported {
      for range in attribution.content {
        for token in range where owners[token] == nil && token != attribution.cue.head { owners[token] = number }
      }
    }
    return owners
  }
}
