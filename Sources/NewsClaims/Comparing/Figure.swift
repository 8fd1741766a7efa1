/// A date or number of an article, with what it counts.
struct Figure: Sendable {
  /// The words, with the unit.
  let range: ByteRange
  /// The number in digits, or month and day.
  let value: String
  let unit: Unit
  /// The sentence it stands in.
  let sentence: Int

  /// Whether it is one thing, which is a figure only beside another number: "one man", "two men".
  var isSingle: Bool {
    if case .things = unit { return value == "1" }
    return false
  }

  /// What a number counts.
  enum Unit: Hashable, Sendable {
    case day
    case percent
    case money
    /// Whatever the word of this key means.
    case things(UInt32)
  }
}

/// Reads the dates and numbers of an article.
struct FigureReader {
  let article: TokenizedArticle
  let text: [UInt8]
  let traces: TraceReader

  /// The figures in the order of the text, at most so many.
  ///
  /// - Complexity: O(n) in the tokens.
  func figures(atMost count: Int) -> [Figure] {
    var figures: [Figure] = []
    var end = 0
    for index in article.tokens.indices where figures.count < count && index >= end {
      guard let number = number(at: index) else { continue }
      end = number.end
      if let figure = day(number.value, at: index) ?? amount(number, at: index) { figures.append(figure) }
    }
    return figures
  }

  private func string(_ index: TokenIndex) -> String {
    String(decoding: text[article.tokens[index].range.indices], as: UTF8.self)
  }

  /// A number in digits, with the token after it: "11", "eleven", "1,250", "3 million".
  private struct Number {
    let value: String
    let start: TokenIndex
    let end: TokenIndex
  }

  private func number(at index: TokenIndex) -> Number? {
    let token = article.tokens[index]
    guard token.kind == .number || token.kind == .word && token.tag == .number, !isPart(index) else { return nil }
    if let quantity = Numerals(tokens: article.tokens, text: text).quantity(at: index) {
      return Number(value: String(decoding: quantity.digits, as: UTF8.self), start: index, end: quantity.end)
    }
    guard token.kind == .number else { return nil }
    return Number(value: string(index).filter { $0.isNumber || $0 == "." }, start: index, end: index + 1)
  }

  /// The second number of "9/11".
  private func isPart(_ index: TokenIndex) -> Bool {
    index > 0 && isSameSentence(index, index - 1) && string(index - 1) == "/"
  }

  /// A number beside a month, before or after it.
  private func day(_ number: String, at index: TokenIndex) -> Figure? {
    guard let day = Int(number), (1...31).contains(day) else { return nil }
    for neighbour in [index - 1, index + 1] where article.tokens.indices.contains(neighbour) {
      guard isSameSentence(index, neighbour), let month = month(at: neighbour) else { continue }
      let range = min(index, neighbour)..<max(index, neighbour) + 1
      return figure(range, value: "\(month)-\(day)", unit: .day)
    }
    return nil
  }

  private func month(at index: TokenIndex) -> Int? {
    let token = article.tokens[index]
    guard token.kind == .word, token.shape.contains(.capitalized) else { return nil }
    let letters = string(index).lowercased().filter(\.isLetter)
    guard letters.utf8.count >= 3 else { return nil }
    let isShort = letters.utf8.count <= 4
    return DateWords.months.firstIndex { $0 == letters || (isShort && $0.hasPrefix(letters)) }.map { $0 + 1 }
  }

  /// "11 people", "5%", "$3 million", "seven warships"; a year is none.
  private func amount(_ number: Number, at index: TokenIndex) -> Figure? {
    if index > 0, isSameSentence(index, index - 1), ["$", "£", "€"].contains(string(index - 1)) {
      return figure(index - 1..<number.end, value: number.value, unit: .money)
    }
    guard number.end < article.tokens.count, isSameSentence(index, number.end) else { return nil }
    if let end = percentEnd(number.end) { return figure(index..<end, value: number.value, unit: .percent) }
    guard !isYear(number), let group = article.nounGroup(at: number.end), group.head >= number.end,
      let unit = traces.list(of: Array(text[article.tokens[group.head].range.indices])).first
    else { return nil }
    return figure(index..<group.head + 1, value: number.value, unit: .things(unit.key))
  }

  /// The end of "%", "percent" or "per cent".
  private func percentEnd(_ start: TokenIndex) -> TokenIndex? {
    switch string(start) {
    case "%", "percent": start + 1
    case "per" where start + 1 < article.tokens.count && string(start + 1) == "cent": start + 2
    default: nil
    }
  }

  /// "2004" in "the 2004 race": a count would have a comma.
  private func isYear(_ number: Number) -> Bool {
    number.end == number.start + 1 && string(number.start) == number.value && number.value.utf8.count == 4
      && Int(number.value).map(Self.years.contains) ?? false
  }

  private static let years = 1800...2099

  private func isSameSentence(_ one: TokenIndex, _ other: TokenIndex) -> Bool {
    article.sentenceOfToken[one] == article.sentenceOfToken[other]
  }

  private func figure(_ tokens: TokenRange, value: String, unit: Figure.Unit) -> Figure {
    Figure(
      range: article.bytes(tokens), value: value, unit: unit,
      sentence: Int(article.sentenceOfToken[tokens.lowerBound]))
  }
}
