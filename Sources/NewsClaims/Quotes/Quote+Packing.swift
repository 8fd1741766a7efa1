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
    add(quote.speakerReason.map { [$0] } ?? []) { $0.add($1) }
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
    beginRecord()
    let kind: Quote.Kind = try value()
    let act: SpeechAct = try value()
    let speaker = try index(below: actors)
    let source = try range()
    let cue = try range()
    let content = Few(try list { unpacking throws(Fault) in try unpacking.some(try unpacking.range()) })
    if content.isEmpty || zip(content, content.dropFirst()).contains(where: { $0.end > $1.start }) { throw Fault() }
    return Quote(
      id: StableID(.quote, hash: hash(content)), article: 0, kind: kind, act: act, speaker: speaker,
      source: source, cue: cue, content: content, within: try index(below: CompactIndex.limit), reason: try reason(),
      speakerReason: try list { unpacking throws(Fault) in try unpacking.reason() }.first)
  }
}
