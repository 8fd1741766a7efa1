/// How a line ends, and whether it holds more than one sentence, by its marks alone.
struct SentenceEnd: Equatable {
  /// The mark at the end, closing quotation marks and brackets left out; `nil` where it is a letter or digit.
  let mark: Mark?
  /// Whether a sentence ends within the line.
  let hasSeveral: Bool

  /// The marks that can end a line.
  enum Mark: Equatable {
    /// `.` or `…`
    case point
    /// `?` or `!`
    case question
    /// `,`, `;`, `:` or a dash: the line goes on.
    case open
  }

  /// Looks at the line in `range`.
  ///
  /// - Complexity: O(n) in the bytes of the line.
  init(_ text: [UInt8], _ range: Range<Int>) {
    mark = Self.mark(text, range)
    hasSeveral = Self.hasSeveral(text, range)
  }

  private static func mark(_ text: [UInt8], _ range: Range<Int>) -> Mark? {
    var end = range.upperBound
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        end -= 1
        continue
      case UInt8(ascii: "."): return .point
      case UInt8(ascii: "?"), UInt8(ascii: "!"): return .question
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"): return .open
      default: break
      }
      guard end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80 else { return nil }
      switch text[end - 1] {
      case 0x98...0x9F: end -= 3
      case 0x90...0x95: return .open
      case 0xA6: return .point
      default: return nil
      }
    }
    return nil
  }

  /// Whether a point, question or exclamation mark stands before a space and a capital, after a word of
  /// more than three letters: shorter ones ("Gen.", "U.S.") are as often abbreviations.
  private static func hasSeveral(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var letters = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      index += 1
      if byte.isLetter || byte.isDigit || byte.isBeyondASCII {
        letters += 1
        continue
      }
      let isPoint = byte == UInt8(ascii: ".") && letters > 3
      guard isPoint || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else {
        letters = 0
        continue
      }
      letters = 0
      let rest = text[index..<range.upperBound].drop { !$0.isBlank && !$0.isLetter }
      guard let first = rest.first, first.isBlank, let next = rest.first(where: { !$0.isBlank }) else { continue }
      if !next.isLowercase { return true }
    }
    return false
  }
}
