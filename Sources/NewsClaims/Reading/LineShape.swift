/// What a line is, looked at alone.
enum LineShape: Equatable {
  /// A date or a time.
  case date(StatedDate)
  /// A credit.
  case credit(CreditLine)
  /// An address on the web.
  case address
  /// Something else that is not to be read.
  case furniture
  /// Something to be read.
  case text

  /// Looks at the line or paragraph in `range`.
  ///
  /// - Complexity: O(n) in the bytes of a short line, O(1) for others.
  init(_ text: [UInt8], _ range: Range<Int>, isFirst: Bool) {
    guard range.count <= LayoutLimits.creditBytes else {
      self = Self.isRule(text, range) ? .furniture : .text
      return
    }
    if let date = StatedDate(text, range) {
      self = .date(date)
      return
    }
    guard LineGate.lets(text, range) else {
      self = .text
      return
    }
    let line = LineWords(text, range)
    if let credit = CreditLine(line, isFirst: isFirst) {
      self = .credit(credit)
    } else if Furniture.isAddress(line) {
      self = .address
    } else {
      self = Furniture.matches(line, isFirst: isFirst) ? .furniture : .text
    }
  }

  /// Whether a long line holds no letter: "_____".
  private static func isRule(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    !text[range].contains { $0.isLetter || $0.isBeyondASCII }
  }
}
