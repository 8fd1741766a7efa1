/// A date or number of an article, with what it counts.
struct Figure: Sendable {
  /// The words, with the unit.
  let range: ByteRange
  /// The number in digits, or month and day.
  let value: String
  let unit: Unit
  /// The sentence it stands in.
  let sentence: Int

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
    for index in article.tokens.indices where figures.count < count {
      guard let number = digits(at: index) else { continue }
      if let figure = day(number, at: index) ?? amount(number, at: index) { figures.append(figure) }
    }
    return figures
  }

  private func string(_ index: TokenIndex) -> String {
    String(decoding: text[article.tokens[index].range.indices], as: UTF8.self)
  }

  /// A number as digits, thousands not set apart: "11", "eleven", "1,250".
  private func digits(at index: TokenIndex) -> String? {
    let token = article.tokens[index]
    switch token.kind {
    case .number: return String(string(index).filter { $0.isNumber || $0 == "." })
    case .word where token.tag == .number:
      return Numerals.digits(of: Array(string(index).lowercased().utf8)).map { String(decoding: $0, as: UTF8.self) }
    default: return nil
    }
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
  private func amount(_ number: String, at index: TokenIndex) -> Figure? {
    if index > 0, isSameSentence(index, index - 1), string(index - 1) == "$" {
      return figure(index - 1..<unitEnd(index), value: value(number, index), unit: .money)
    }
    let next = index + 1
    guard next < article.tokens.count, isSameSentence(index, next) else { return nil }
    if ["%", "percent"].contains(string(next)) { return figure(index..<next + 1, value: number, unit: .percent) }
    guard let group = article.nounGroup(at: index), group.head > index,
      let unit = traces.list(of: Array(text[article.tokens[group.head].range.indices])).first
    else { return nil }
    return figure(index..<group.head + 1, value: value(number, index), unit: .things(unit.key))
  }

  private func unitEnd(_ index: TokenIndex) -> TokenIndex { multiplier(after: index) == nil ? index + 1 : index + 2 }

  private func value(_ number: String, _ index: TokenIndex) -> String {
    multiplier(after: index).map { "\(number) \($0)" } ?? number
  }

  private func multiplier(after index: TokenIndex) -> String? {
    guard index + 1 < article.tokens.count else { return nil }
    let next = string(index + 1)
    return ["thousand", "million", "billion", "trillion"].contains(next) ? next : nil
  }

  private func isSameSentence(_ one: TokenIndex, _ other: TokenIndex) -> Bool {
    article.sentenceOfToken[one] == article.sentenceOfToken[other]
  }

  private func figure(_ tokens: TokenRange, value: String, unit: Figure.Unit) -> Figure {
    Figure(
      range: article.bytes(tokens), value: value, unit: unit,
      sentence: Int(article.sentenceOfToken[tokens.lowerBound]))
  }
}
