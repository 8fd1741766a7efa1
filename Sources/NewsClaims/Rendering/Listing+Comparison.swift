extension Listing {
  /// Adds comparisons: of each the two articles, then what is compared, in three columns.
  ///
  /// - Parameters:
  ///   - comparisons: The comparisons to show.
  ///   - filter: The articles of which one had to be in each.
  ///   - buffer: Where to write.
  /// - Complexity: O(n) in the bytes of the articles and of what was compared.
  public func write(
    _ comparisons: [Comparison], with filter: ArticleFilter = ArticleFilter(), to buffer: inout [UInt8]
  ) {
    guard !comparisons.isEmpty else { return writeLine(corpus.nothingToCompare(with: filter), to: &buffer) }
    var lines = ClaimLines(corpus)
    for (number, comparison) in comparisons.enumerated() {
      if number > 0 { buffer.append(UInt8(ascii: "\n")) }
      writeHead(of: comparison, to: &buffer)
      write(comparison, &lines, to: &buffer)
    }
  }

  /// Adds what each article is, and why the two may not be two sources.
  private func writeHead(of comparison: Comparison, to buffer: inout [UInt8]) {
    for article in [comparison.left, comparison.right] {
      let details = corpus.articles[article].details
      let parts = [
        labels[article], details.headline ?? "no headline", details.published?.replacing("T", with: " ") ?? "no date",
      ]
      writeLine(parts.joined(separator: "  "), .heading, to: &buffer)
    }
    if let words = corpus.dependence(of: [comparison.left, comparison.right]) {
      writeLine("\(words): where they agree, they are not two sources", to: &buffer)
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  private func write(_ comparison: Comparison, _ lines: inout ClaimLines, to buffer: inout [UInt8]) {
    let free = self.free(beside: 0, columns: 3)
    let side = free * 3 / 8
    let table = self.table([free - 2 * side, side, side])
    table.write(headings: ["", labels[comparison.left], labels[comparison.right]], to: &buffer)
    var places = PlaceFinder(corpus.articles)
    for kind in Comparison.Kind.allCases {
      let rows = comparison.rows.filter { $0.kind == kind }
      guard !rows.isEmpty else { continue }
      writeLine(heading(of: kind, comparison), .heading, to: &buffer)
      for row in rows {
        let left = row.left.map { words(of: $0, in: comparison.left, &places) }
        let right = row.right.map { words(of: $0, in: comparison.right, &places) }
        table.write([subject(of: row, &lines), [cell(left)], [cell(right)]], to: &buffer)
      }
    }
  }

  private func cell(_ words: [String]) -> String { words.isEmpty ? "–" : words.joined(separator: "; ") }

  private func heading(of kind: Comparison.Kind, _ comparison: Comparison) -> String {
    switch kind {
    case .sameSides: "SAME CLAIM, SAME SIDES"
    case .otherSides: "SAME CLAIM, OTHER SPEAKERS"
    case .evidence: "HEDGED OR PROVEN IN ONE"
    case .utterance: "SAME UTTERANCE"
    case .sameFigure: "SAME DATES AND FIGURES"
    case .otherFigure: "OTHER DATES AND FIGURES"
    case .ownFigures: "DATES AND FIGURES OF ONE"
    case .onlyLeft: "ONLY IN \(labels[comparison.left])"
    case .onlyRight: "ONLY IN \(labels[comparison.right])"
    }
  }

  /// What a row is about: the claim with its id, or who speaks.
  private func subject(of row: Comparison.Row, _ lines: inout ClaimLines) -> [String] {
    if let claim = row.claim {
      let isOwn = row.kind == .onlyLeft || row.kind == .onlyRight
      return [lines.id(corpus.claims[claim]) + (isOwn ? "" : "  \(corpus.claims[claim].text)")]
    }
    return row.speaker.map { [corpus.actors[$0].name] } ?? []
  }

  /// `Jane Doe denies, “rejected” 2`, or the words alone.
  private func words(of entry: Comparison.Entry, in article: Int, _ places: inout PlaceFinder) -> String {
    let line = places.positions(in: article).line(at: entry.range.start)
    let words = entry.quote.map { self.words(of: corpus.quotes[$0]) } ?? corpus.articles[article].string(entry.range)
    guard let stance = entry.stance else { return "\(words) \(line)" }
    let name = entry.actor.map { corpus.actors[$0].name } ?? Self.unknown
    return "\(name) \(stance == .asserts ? "" : "\(stance.rawValue), ")“\(words)” \(line)"
  }
}

extension Corpus {
  /// Why there is no comparison, as a fragment.
  ///
  /// - Parameter filter: The articles of which one had to be in it.
  /// - Returns: What is missing: another article, or something shared.
  public func nothingToCompare(with filter: ArticleFilter) -> String {
    let own = articles.count { $0.duplicateOf == nil }
    if articles.count < 2 { return "two articles are needed to compare, not \(articles.count)" }
    if own < 2 { return "all \(articles.count) articles are copies of one text" }
    let left = own < articles.count ? ", copies left out" : ""
    guard filter.isOpen else { return "no other article shares a claim or an utterance with those asked for\(left)" }
    return "no two of \(own) articles share a claim or an utterance\(left)"
  }
}
