/// The agency in the dateline that opens a paragraph.
///
///     "HAVANA, Feb. 8 (Agency) — The river rose."       // Agency
///     "Senator Jane Doe (Labour) — a critic — said so."  // none: no place in capitals, no date
enum Dateline {
  /// The name in brackets between a place and a dash; `nil` where `range` opens with no dateline.
  ///
  /// - Complexity: O(1): the first hundred bytes are looked at.
  static func agency(_ text: [UInt8], _ range: Range<Int>) -> String? {
    let head = range.prefix(LayoutLimits.datelineBytes)
    guard let open = text[head].firstIndex(of: UInt8(ascii: "(")) else { return nil }
    let place = LineWords(text, range.lowerBound..<open)
    guard isPlace(place) else { return nil }
    let rest = (open + 1..<range.upperBound).prefix(LayoutLimits.datelineBytes)
    guard let close = rest.first(where: { text[$0] == UInt8(ascii: ")") }), isDash(text, after: close, range) else {
      return nil
    }
    let name = LineWords(text, open + 1..<close)
    guard (1...4).contains(name.words.count), name.words.allSatisfy(name.isCapitalised),
      text[name.range].allSatisfy({ $0.isLetter || $0.isBlank || $0.isBeyondASCII || $0 == UInt8(ascii: "/") })
    else { return nil }
    return String(decoding: text[name.range], as: UTF8.self)
  }

  /// A place in capitals, or one with a date behind it, or none.
  private static func isPlace(_ line: LineWords) -> Bool {
    guard let first = line.words.first else { return true }
    let hasDigit = line.text[line.range].contains(where: \.isDigit)
    guard line.isAllCapitals(first) || hasDigit && line.isCapitalised(first) else { return false }
    return line.words.allSatisfy(line.isCapitalised)
  }

  private static func isDash(_ text: [UInt8], after close: Int, _ range: Range<Int>) -> Bool {
    var next = close + 1
    while case let length = text.blankLength(at: next, to: range.upperBound), length > 0 { next += length }
    guard next < range.upperBound else { return false }
    if text[next] == UInt8(ascii: "-") { return true }
    return next + 2 < range.upperBound && text[next] == 0xE2 && text[next + 1] == 0x80
      && (0x92...0x95).contains(text[next + 2])
  }
}
