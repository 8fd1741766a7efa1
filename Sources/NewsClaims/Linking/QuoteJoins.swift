/// Which quotes are alike, and why.
struct QuoteJoins: Sendable {
  private let links: [QuoteLink]
  /// The links of each quote, by their numbers: its own, then those of later ones; the links of one quote behind those of
  /// another.
  private var entries: [UInt32]
  /// Where the entries of each quote end.
  private var ends: [UInt32]
  /// The words that decided, by the link, where the rule names any.
  private var words: [UInt32: [String]] = [:]

  /// - Complexity: O(n) in the quotes, and in the words of those linked.
  init(_ links: [QuoteLink], in held: HeldRecords, _ reader: TraceReader) {
    self.links = links
    ends = [UInt32](repeating: 0, count: held.quoteCount)
    entries = [UInt32](repeating: 0, count: 2 * links.count)
    for link in links {
      ends[Int(link.quote)] += 1
      ends[Int(link.earlier)] += 1
    }
    var start: UInt32 = 0
    for quote in ends.indices {
      start += exchange(&ends[quote], with: start)
    }
    // Each end moves from the start of its entries to their end.
    for (number, link) in links.enumerated() {
      for quote in [Int(link.quote), Int(link.earlier)] {
        entries[Int(ends[quote])] = UInt32(number)
        ends[quote] += 1
      }
      guard link.rule != .sameWords else { continue }
      words[UInt32(number)] = reader.sharedWords(
        of: held.words(ofQuote: Int(link.quote)), in: held.words(ofQuote: Int(link.earlier)))
    }
  }

  /// The quotes that are alike a quote.
  func alike(_ quote: Int) -> [Quote.AlikeQuote] {
    let start = quote == 0 ? 0 : Int(ends[quote - 1])
    return entries[start..<Int(ends[quote])].map { number in
      let link = links[Int(number)]
      return Quote.AlikeQuote(
        quote: Int(link.quote) == quote ? Int(link.earlier) : Int(link.quote),
        reason: LinkReason(rule: link.rule, words: words[number] ?? [], isContrary: false))
    }
  }
}
