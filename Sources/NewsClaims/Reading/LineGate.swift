/// Whether a line may be a credit or furniture at all, by its first word and a few marks.
///
/// Nearly all lines are prose; this spares them the closer look. It never turns away what the tables hold.
enum LineGate {
  /// Whether the line in `range` is worth a closer look.
  ///
  /// - Complexity: O(n) in the bytes of the line.
  static func lets(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let first = firstWord(text, range)
    if first.isEmpty || text[first.lowerBound].isBeyondASCII { return true }
    if firstWords.contains(key(text[first])) { return true }
    if text[range.lowerBound] == UInt8(ascii: "(") || text[range].contains(UInt8(ascii: "/")) { return true }
    let mayCount = range.count <= LayoutLimits.counterBytes && text[range].contains(where: \.isDigit)
    return mayCount || endsLikeReport(text, range)
  }

  /// The first run of ASCII letters, or whatever lies beyond ASCII and is no quotation mark.
  private static func firstWord(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, !text[start].isLetter {
      if text[start].isBeyondASCII {
        guard range.upperBound - start > 3, text[start] == 0xE2, text[start + 1] == 0x80 else { break }
        start += 2
      }
      start += 1
    }
    var end = start
    while end < range.upperBound, text[end].isLetter { end += 1 }
    return start..<(start < range.upperBound ? max(end, start + 1) : start)
  }

  /// Whether the line ends as "X reports." and "X reported this." do.
  private static func endsLikeReport(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let end = range.upperBound - (text[range.upperBound - 1].isLetter ? 0 : 1)
    return ["reports", "this"].contains { word in
      end - word.utf8.count >= range.lowerBound
        && zip(text[(end - word.utf8.count)..<end], word.utf8).allSatisfy { $0.lowercased == $1 }
    }
  }

  /// The first letters of a word as a number, in lower case.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.prefix(MemoryLayout<UInt64>.size).reduce(0) { $0 << 8 | UInt64($1.lowercased) }
  }

  private static let firstWords = Set(
    (CreditOpening.all.map(\.words) + Furniture.openings + Furniture.lines).map { row in
      let bytes = Array(row.utf8)
      return key(bytes[firstWord(bytes, bytes.indices)])
    })
}
