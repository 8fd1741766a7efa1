/// Numbers as they are written, in digits, in words, or both: "1,250", "nine hundred", "2.5 million", "two dozen".
struct Numerals {
  let tokens: [Token]
  let text: [UInt8]

  /// A number in digits, and the token after its last.
  typealias Quantity = (digits: [UInt8], end: TokenIndex)

  /// The number that starts at a token; `nil` where none does.
  ///
  /// Parts of a whole are counted of a hundred where that goes: "a quarter" and "one in four" are 25.
  func quantity(at start: TokenIndex) -> Quantity? {
    if tokens[start].kind == .number {
      guard start + 1 < tokens.count, !tokens[start + 1].classes.isDisjoint(with: Self.goingOn) else { return nil }
    } else if isOne(before: start), let part = part(of: 1, start) {
      return part
    }
    guard let (number, end) = number(at: start) else { return nil }
    return part(of: number, end) ?? (number, end)
  }

  /// What words are behind digits that go on: "million", "in" and "out".
  private static let goingOn: WordClasses = [.number, .preposition, .adverb]

  /// "fifths" and "in five" after a number, as a part of a hundred.
  private func part(of number: [UInt8], _ start: TokenIndex) -> Quantity? {
    guard number.count <= 2, let count = Int(String(decoding: number, as: UTF8.self)) else { return nil }
    return part(of: count, start)
  }

  private func part(of count: Int, _ start: TokenIndex) -> Quantity? {
    guard let word = word(start) else { return nil }
    if let whole = Self.parts.firstIndex(of: word) ?? Self.pluralParts.firstIndex(of: word) {
      // "a third of the men", "by a third" and "every third man", not "a third man".
      guard count > 1 || !isThing(start + 1) || self.word(start - 1) == Self.every else { return nil }
      return (Self.share(count, of: whole + 2), start + 1)
    }
    let place =
      word == Self.out && self.word(start + 1) == Self.of
      ? start + 2 : word == Self.in && (count == 1 || isRound(start + 1)) ? start + 1 : start
    guard place > start, let (number, end) = self.number(at: place),
      let whole = Int(String(decoding: number, as: UTF8.self)), whole > count
    else { return nil }
    return (Self.share(count, of: whole), end)
  }

  /// Whether a word is "ten" or "hundred", of which parts are told: "nine in ten".
  private func isRound(_ place: TokenIndex) -> Bool { word(place) == Self.ten || word(place) == Self.hundred }

  /// Whether a fraction is one of its kind: "a fifth", "every fifth".
  private func isOne(before start: TokenIndex) -> Bool {
    guard isWord(start - 1) else { return word(start) == Self.half }
    return word(start - 1).map(Self.ones.contains) ?? false
      || word(start) == Self.half && !tokens[start - 1].classes.contains(.number)
  }

  private func isThing(_ place: TokenIndex) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word else { return false }
    return tokens[place].classes.isDisjoint(with: .functionWord)
  }

  private static func share(_ count: Int, of whole: Int) -> [UInt8] {
    let text = 100 * count % whole == 0 ? String(100 * count / whole) : "\(count)/\(whole)"
    return Array(text.utf8)
  }

  /// The number of digits or words from a token on.
  private func number(at start: TokenIndex) -> Quantity? {
    guard tokens.indices.contains(start) else { return nil }
    if tokens[start].kind == .number {
      let digits = Self.digits(of: text[tokens[start].range.indices])
      guard let scale = scale(start + 1), let scaled = Self.scaled(digits, scale) else { return (digits, start + 1) }
      return (scaled, start + 2)
    }
    var (sum, part) = (0, 0)
    var place = start
    while let next = next(place, isFirst: place == start) {
      if let value = next.value {
        // "twenty" and "five" stand in one number, "five" and "five" in two.
        guard part % 100 == 0 || part % 10 == 0 && value < 10 && part % 100 >= 20 else { break }
        part += value
      } else if next.scale < 1_000 {
        part = max(1, part) * next.scale
      } else {
        sum += max(1, part) * next.scale
        part = 0
      }
      guard sum < Self.most, part < Self.most else { return nil }
      place = next.end
    }
    return place > start ? (Array(String(sum + part).utf8), place) : nil
  }

  /// The next word of a number, over an "and".
  private func next(_ place: TokenIndex, isFirst: Bool) -> (value: Int?, scale: Int, end: TokenIndex)? {
    let isJoined = !isFirst && word(place) == Self.and
    let own = isJoined ? place + 1 : place
    guard isWord(own) else { return nil }
    if let value = Self.value(of: text.span.extracting(tokens[own].range.indices)),
      !isJoined || word(place - 1) == Self.hundred
    {
      return (value, 1, own + 1)
    }
    guard !isJoined, let scale = scale(own) else { return nil }
    return (nil, scale, own + 1)
  }

  private func scale(_ place: TokenIndex) -> Int? {
    word(place).flatMap { word in Self.scales.first { $0.word == word }?.scale }
  }

  private func isWord(_ place: TokenIndex) -> Bool {
    tokens.indices.contains(place) && tokens[place].kind == .word && tokens[place].range.count <= Self.longestWord
  }

  /// The letters of a word that has nothing else in it.
  private func word(_ place: TokenIndex) -> LetterKey? {
    guard isWord(place) else { return nil }
    return LetterKey(text.span, Int(tokens[place].start), Int(tokens[place].end))
  }
}

extension Numerals {
  private static let units = LetterKey.keys(of: NumberWords.units)
  private static let tens = LetterKey.keys(of: NumberWords.tens)
  private static let scales = LetterKey.rows(of: NumberWords.scales).map { (word: $0.word, scale: Int($0.column) ?? 1) }
  private static let suffixes = LetterKey.rows(of: NumberWords.suffixes).map {
    (word: $0.word, scale: Int($0.column) ?? 1)
  }
  private static let parts = LetterKey.keys(of: NumberWords.parts)
  private static let pluralParts = NumberWords.parts.split(separator: " ").compactMap { LetterKey("\($0)s") }
  private static let ones = LetterKey.keys(of: NumberWords.ones)
  private static let (`in`, out, of) = (LetterKey("in"), LetterKey("out"), LetterKey("of"))
  private static let (and, hundred, half) = (LetterKey("and"), LetterKey("hundred"), LetterKey("half"))
  private static let ten = LetterKey("ten")
  private static let every = LetterKey("every")
  private static let longestWord = 16
  /// Above it no number is read of words.
  private static let most = 1_000_000_000_000_000

  /// The number from zero to ninety-nine that a word is; `nil` for any other word.
  static func value(of word: Span<UInt8>) -> Int? {
    if let letters = LetterKey(word, 0, word.count) {
      return units.firstIndex(of: letters) ?? tens.firstIndex(of: letters).map { 10 * ($0 + 2) }
    }
    guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), let first = LetterKey(word, 0, hyphen),
      let second = LetterKey(word, hyphen + 1, word.count), let ten = tens.firstIndex(of: first),
      let unit = units.firstIndex(of: second), (1...9).contains(unit)
    else { return nil }
    return 10 * (ten + 2) + unit
  }

  /// The digits of a number as it is written: of "1,200" and "3m" those without the comma, and with the zeros.
  static func digits(of text: ArraySlice<UInt8>) -> [UInt8] {
    let digits = text.filter { $0.isDigit || $0 == UInt8(ascii: ".") }
    guard let last = text.last, !last.isDigit, let end = text.lastIndex(where: \.isDigit) else { return digits }
    let suffix = LetterKey(String(decoding: text[(end + 1)...], as: UTF8.self))
    guard let scale = suffixes.first(where: { $0.word == suffix })?.scale else { return digits }
    return scaled(digits, scale) ?? digits
  }

  /// "2.5" by a million; `nil` where that is no whole number, or too large a one.
  private static func scaled(_ digits: [UInt8], _ scale: Int) -> [UInt8]? {
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, var value = Int(String(decoding: parts.joined(), as: UTF8.self)), value < most else {
      return nil
    }
    var rest = scale
    for _ in 0..<(parts.count == 2 ? parts[1].count : 0) {
      guard rest % 10 == 0 else { return nil }
      rest /= 10
    }
    guard value < most / rest else { return nil }
    value *= rest
    return Array(String(value).utf8)
  }
}
