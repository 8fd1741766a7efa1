/// The place, day and agency that open a paragraph, up to the dash or colon before its first sentence.
///
///     "HAVANA, Feb. 8 (Agency) — The river rose."       // up to "The"; Agency
///     "(Agency) - The river rose."                       // the same
///     "HAVANA — The river rose."                         // up to "The", at the head of an article alone
///     "14:52 – The river rose."                         // up to "The", in any entry of a live report
///     "Senator Jane Doe (Labour) — a critic — said so."  // none: no place in capitals, no day
struct Dateline: Equatable {
  /// Where the sentence after it begins.
  let end: Int
  /// The name in brackets.
  let agency: String?
  /// Whether it ends with a colon, as the name of a speaker may.
  let endsWithColon: Bool

  /// Reads what opens the paragraph in `range`; `nil` where that is no dateline.
  ///
  /// - Parameters:
  ///   - text: The text that holds the paragraph.
  ///   - range: Where the paragraph stands.
  ///   - isLead: Whether that is at the head of its article, where a place needs neither day nor agency.
  /// - Complexity: O(1): the first hundred bytes or so are looked at.
  init?(_ text: [UInt8], _ range: Range<Int>, isLead: Bool) {
    guard let first = Self.placeEnd(text, range) else { return nil }
    let place = Place(text, range.lowerBound..<first)
    var name: LineWords?
    var mark = first
    if text[first] == UInt8(ascii: "(") {
      let rest = (first + 1..<range.upperBound).prefix(LayoutLimits.datelineBytes)
      guard let close = rest.first(where: { text[$0] == UInt8(ascii: ")") }) else { return nil }
      name = LineWords(text, first + 1..<close)
      mark = Self.skippingBlanks(text, close + 1, range)
    }
    let markLength = Self.markLength(text, mark, range)
    end = Self.skippingBlanks(text, mark + markLength, range)
    guard end < range.upperBound else { return nil }
    endsWithColon = markLength > 0 && text[mark] == UInt8(ascii: ":")
    agency = name.map { String(decoding: text[$0.range], as: UTF8.self) }
    guard !text[end].isLowercase, let place, name.map(Self.isAgency) ?? true else { return nil }
    if let name {
      // Without a mark, "(Agency) The river rose" alone.
      guard markLength > 0 || isLead && place.isEmpty && mark > first else { return nil }
      guard place.isEmpty || place.isInCapitals || place.hasDay || name.words.allSatisfy(name.isAllCapitals) else {
        return nil
      }
    } else {
      guard place.hasDay || place.isTime || isLead && place.isInCapitals else { return nil }
    }
  }

  /// The bytes of a colon before a blank, a dash after one, or a long dash; 0 where there is none.
  private static func markLength(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Int {
    guard index < range.upperBound else { return 0 }
    let isBlankBefore = index == range.lowerBound || text[index - 1].isBlank || text[index - 1] == UInt8(ascii: ")")
    switch text[index] {
    case UInt8(ascii: ":"):
      return index + 1 < range.upperBound && text[index + 1].isBlank ? 1 : 0
    case UInt8(ascii: "-"), UInt8(ascii: "_"):
      let length = text[index..<range.upperBound].prefix { $0 == text[index] }.count
      return isBlankBefore || length > 1 ? length : 0
    case 0xE2:
      guard index + 2 < range.upperBound, text[index + 1] == 0x80 else { return 0 }
      let isLong = (0x94...0x95).contains(text[index + 2])
      return isLong || isBlankBefore && (0x90...0x93).contains(text[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// The bracket or mark behind which no place goes on; `nil` where a small letter begins a word before it, as in nearly
  /// all paragraphs.
  private static func placeEnd(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    for index in range.prefix(LayoutLimits.datelineBytes) {
      if text[index].isLowercase {
        if index == range.lowerBound || text[index - 1] == UInt8(ascii: " ") { return nil }
      } else if text[index] == UInt8(ascii: "(") || markLength(text, index, range) > 0 {
        return index
      }
    }
    return nil
  }

  private static func skippingBlanks(_ text: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
    var next = start
    while case let length = text.blankLength(at: next, to: range.upperBound), length > 0 { next += length }
    return next
  }

  /// Whether the words in brackets may name an agency.
  private static func isAgency(_ name: LineWords) -> Bool {
    (1...4).contains(name.words.count) && name.words.allSatisfy(name.isCapitalised)
      && name.text[name.range].allSatisfy {
        $0.isLetter || $0.isBlank || $0.isBeyondASCII || $0 == UInt8(ascii: "/")
      }
  }
}

extension Dateline {
  /// What stands before the agency or the mark: capitalised words, perhaps with a day.
  private struct Place {
    let isEmpty: Bool
    /// Whether the first of its words is in capitals: "RENO, Nevada".
    let isInCapitals: Bool
    /// Whether a month and a number stand in it.
    let hasDay: Bool
    /// Whether it opens with the time of an entry: "14:52", "9.05pm GMT".
    let isTime: Bool

    init?(_ text: [UInt8], _ range: Range<Int>) {
      let line = LineWords(text, range)
      guard line.words.allSatisfy(line.isCapitalised) else { return nil }
      isEmpty = line.words.isEmpty
      isInCapitals = line.words.first.map(line.isAllCapitals) ?? false
      hasDay =
        line.words.contains { text[$0].first.map(\.isDigit) ?? false }
        && line.words.contains { Self.isMonth(LineWords(text, $0).foldedCore) }
      isTime = line.words.count <= 2 && line.words.first.map { Self.isTime(text[$0]) } ?? false
    }

    private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
      let hours = word.prefix { $0.isDigit }
      let minutes = word.dropFirst(hours.count + 1).prefix { $0.isDigit }
      guard (1...2).contains(hours.count), minutes.count == 2, let mark = word.dropFirst(hours.count).first else {
        return false
      }
      return (mark == UInt8(ascii: ":") || mark == UInt8(ascii: "."))
        && word.dropFirst(hours.count + 3).allSatisfy(\.isLetter)
    }

    private static func isMonth(_ word: String) -> Bool {
      DateWords.months.contains { $0 == word || word.utf8.count >= 3 && word.utf8.count <= 4 && $0.hasPrefix(word) }
    }
  }
}
