extension Columns {
  /// Adds a line for each thing that was compared: kind, the place in the left article, the place in the right one, the
  /// id of the claim or of the first quote, the words of each (the names of those who stand on a claim before theirs),
  /// and what it is about.
  ///
  /// A claim's place is that of its first sighting, as it is where claims are listed. Before the things of two articles
  /// of which one is a copy of the other stands a line of the kind `copy`, with their beginnings.
  ///
  /// - Complexity: O(n) in the bytes of the articles and of what was compared.
  public func write(_ comparisons: [Comparison], to buffer: inout [UInt8]) {
    var places = PlaceFinder(corpus.articles)
    for comparison in comparisons {
      if corpus.isCopy(comparison.left, comparison.right) { write(copy: comparison, &places, to: &buffer) }
      for row in comparison.rows {
        buffer.append(row.kind.rawValue, escaping: .line)
        place(of: row, row.left, comparison.left, &places, to: &buffer)
        place(of: row, row.right, comparison.right, &places, to: &buffer)
        let quote = (row.left + row.right).lazy.compactMap(\.quote).first
        let id = row.claim.map { corpus.claims.id(at: $0) } ?? quote.map { corpus.quotes.id(at: $0) }
        buffer.appendField(id?.description ?? "")
        buffer.appendField(row.left.map { words(of: $0, in: comparison.left) }.joined(separator: "; "))
        buffer.appendField(row.right.map { words(of: $0, in: comparison.right) }.joined(separator: "; "))
        buffer.appendField(row.claim.map { corpus.claims[$0].text } ?? row.speaker.map { corpus.actors[$0].name } ?? "")
        buffer.append(UInt8(ascii: "\n"))
      }
    }
  }

  private func write(copy: Comparison, _ places: inout PlaceFinder, to buffer: inout [UInt8]) {
    buffer.append("copy", escaping: .line)
    place(0, copy.left, &places, to: &buffer)
    place(0, copy.right, &places, to: &buffer)
    for _ in 0..<3 { buffer.appendField("") }
    buffer.appendField(corpus.dependence(of: [copy.left, copy.right]) ?? "")
    buffer.append(UInt8(ascii: "\n"))
  }

  private func place(
    of row: Comparison.Row, _ entries: [Comparison.Entry], _ article: Int, _ places: inout PlaceFinder,
    to buffer: inout [UInt8]
  ) {
    let sighting = row.claim.flatMap { corpus.claims[$0].sightings.first { $0.article == article } }?.range
    place(entries.first.map { (sighting ?? $0.range).start }, article, &places, to: &buffer)
  }

  private func place(_ offset: Int?, _ article: Int, _ places: inout PlaceFinder, to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "\t"))
    buffer.appendPlace(offset.map { (corpus.articles[article], places.positions(in: article), $0) })
  }

  private func words(of entry: Comparison.Entry, in article: Int) -> String {
    let words = corpus.articles[article].string(entry.range)
    guard let stance = entry.stance else { return words }
    return "\(entry.actor.map { corpus.actors[$0].name } ?? "") \(stance.rawValue): \(words)"
  }
}
