/// The words, numbers and marks of a line that may be a date.
struct DateTokens {
  /// One of them, with where it stands.
  struct Token: Equatable {
    let kind: Kind
    let start: Int
    let end: Int

    /// What a token is.
    enum Kind: Equatable {
      /// Digits, by value and how many there are.
      case number(Int, digits: Int)
      /// Letters, in lower case, with the points of abbreviations left out: `p.m.` is `pm`.
      case word(String)
      /// Any other ASCII character; code points beyond ASCII are all `-`, as dashes and bullets are.
      case mark(UInt8)
    }
  }

  private(set) var tokens: [Token] = []

  /// The most digits that are read as a number; longer ones are no part of a date.
  private static let mostDigits = 9

  /// Reads the tokens of `bytes`; `nil` where there are digits too many for a date, or a word that opens none comes
  /// first.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isDigit {
        guard let token = Self.number(bytes, index, range.upperBound) else { return nil }
        tokens.append(token)
      } else if byte.isLetter {
        let token = Self.word(bytes, index, range.upperBound)
        // Most lines with a number in them are no dates, which shows at once.
        if tokens.isEmpty, case .word(let word) = token.kind, !DateWords.mayOpen(word) { return nil }
        tokens.append(token)
      } else if byte.isBlank {
        index += 1
        continue
      } else {
        tokens.append(Self.mark(bytes, index, range.upperBound))
      }
      index = tokens.last?.end ?? range.upperBound
    }
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Token? {
    var end = start
    var value = 0
    while end < limit, bytes[end].isDigit {
      guard end - start < mostDigits else { return nil }
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return Token(kind: .number(value, digits: end - start), start: start, end: end)
  }

  private static func word(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Token {
    var end = start
    var letters: [UInt8] = []
    while end < limit {
      if bytes[end].isLetter {
        letters.append(bytes[end].lowercased)
      } else if bytes[end] != UInt8(ascii: ".") {
        break
      }
      end += 1
    }
    return Token(kind: .word(String(decoding: letters, as: UTF8.self)), start: start, end: end)
  }

  private static func mark(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Token {
    guard bytes[start].isBeyondASCII else { return Token(kind: .mark(bytes[start]), start: start, end: start + 1) }
    var end = start + 1
    while end < limit, bytes[end].isContinuation { end += 1 }
    return Token(kind: .mark(UInt8(ascii: "-")), start: start, end: end)
  }
}

extension DateTokens {
  /// The number of tokens.
  var count: Int { tokens.count }

  /// The number at `index`, if that is one of `digits` digits.
  func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, case .number(let value, let count) = tokens[index].kind else { return nil }
    return digits.contains(count) ? value : nil
  }

  /// The word at `index`, if that is one.
  func word(_ index: Int) -> String? {
    guard index < tokens.count, case .word(let word) = tokens[index].kind else { return nil }
    return word
  }

  /// Whether the character `mark` stands at `index`.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index < tokens.count && tokens[index].kind == .mark(UInt8(truncatingIfNeeded: mark.value))
  }

  /// Whether any of the characters of `marks` stands at `index`.
  func isMark(_ index: Int, in marks: String) -> Bool {
    guard index < tokens.count, case .mark(let mark) = tokens[index].kind else { return false }
    return marks.utf8.contains(mark)
  }

  /// Whether nothing stands between the tokens at `index` and `index + 1`.
  func touchesNext(_ index: Int) -> Bool {
    index >= 0 && index + 1 < tokens.count && tokens[index].end == tokens[index + 1].start
  }
}
