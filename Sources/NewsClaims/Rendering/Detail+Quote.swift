extension Detail {
  /// Adds a quote: its words, who speaks and why they are taken for it, and the sentences around it.
  func write(quote number: Int, to buffer: inout [UInt8]) {
    let quote = corpus.quotes[number]
    let manner = "\(quote.kind.rawValue) \(quote.act.rawValue)"
    write(heading: quote.id.description, manner, words: listing.words(of: quote), to: &buffer)
    let ids = ShortIDs(corpus.claims.ids)
    let claims = corpus.claims.filter { $0.positions.contains { $0.quote == number } }
    write(
      [
        (
          "speaker",
          quote.speaker.map { corpus.actors[$0].name } ?? "\(Listing.unknown): the text does not say for certain"
        ),
        ("within", quote.within.map { corpus.quotes[$0].id.description } ?? ""),
        ("alike", quote.alike.map(alike).joined(separator: "; ")),
        ("claims", claims.map { "\(ids.short($0.id)) \($0.text)" }.joined(separator: "; ")),
      ], to: &buffer)
    let marks =
      quote.content.map { Passage.Mark(range: $0, kind: .content) }
      + [
        quote.source.map { Passage.Mark(range: $0, kind: .source) },
        quote.cue.map { Passage.Mark(range: $0, kind: .cue) },
      ].compactMap { $0 }
    let first = quote.content.first ?? ByteRange(0, 0)
    let source = source(quote.article)
    write(marks, at: first, of: source, to: &buffer)
    let reasons = [("quote", quote.reason)] + (quote.speakerReason.map { [("speaker", $0)] } ?? [])
    write(reasons: reasons.map { ($0, sentence($1, of: source)) }, to: &buffer)
  }

  /// Another rendering: where it stands, and why it is taken for one.
  private func alike(_ alike: Quote.AlikeQuote) -> String {
    let other = corpus.quotes[alike.quote]
    return "\(other.id) in \(listing.labels[other.article]), “\(listing.words(of: other))”: \(alike.reason.sentence)"
  }
}
