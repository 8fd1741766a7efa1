extension Packing {
  /// A quote but for its article and its id, which the reader knows.
  mutating func add(_ quote: Quote) {
    beginRecord()
    add(quote.kind)
    add(quote.act)
    add(quote.speaker)
    add(quote.source)
    add(quote.cue)
    add(quote.content) { $0.add($1) }
    add(quote.within)
    add(quote.reason)
    add(quote.speakerReason == nil ? 0 : 1)
    if let reason = quote.speakerReason { add(reason) }
  }
}

extension Unpacking {
  /// A quote.
  ///
  /// - Parameters:
  ///   - actors: How many actors the article has.
  ///   - hash: Gives the hash of its id, by its content.
  /// - Returns: The quote, its indices counted within the article, of which it knows no number.
  /// - Throws: `Fault` where something else was packed.
  mutating func quote(by actors: Int, _ hash: (Few<ByteRange>) -> UInt64) throws(Fault) -> Quote {
    let (kind, act, speaker) = try quoteOpening(by: actors)
    let source = try range()
    let cue = try range()
    let content = try content()
    return Quote(
      id: StableID(.quote, hash: hash(content)), article: 0, kind: kind, act: act, speaker: speaker,
      source: source, cue: cue, content: content, within: try index(below: CompactIndex.limit), reason: try reason(),
      speakerReason: try number() == 0 ? nil : try reason())
  }

  /// What a quote begins with: its kind, its act and its speaker.
  mutating func quoteOpening(by actors: Int) throws(Fault) -> (kind: Quote.Kind, act: SpeechAct, speaker: Int?) {
    beginRecord()
    return (try value(), try value(), try index(below: actors))
  }

  /// The stretches of a quote, in their order.
  private mutating func content() throws(Fault) -> Few<ByteRange> {
    var content: Few<ByteRange> = []
    for _ in 0..<(try count()) {
      let range = try some(try range())
      if let last = content.last, last.end > range.start { throw Fault() }
      content.append(range)
    }
    guard !content.isEmpty else { throw Fault() }
    return content
  }
}
