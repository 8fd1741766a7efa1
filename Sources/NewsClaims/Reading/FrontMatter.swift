/// The `key: value` lines between two `---` at the top of an article.
///
/// Takes the lines of a text; gives what they state. Without the closing line there is none, and
/// the text is read as it stands.
struct FrontMatter {
  /// What the article says of itself there.
  private(set) var details = Article.Details()
  /// The id that it states.
  private(set) var id: String?
  /// The language that it states, in lower case.
  private(set) var language: String?
  /// Its lines; the values of title and deck are blocks of their own, to be read like any prose.
  private(set) var blocks: [Article.Block] = []
  /// The number of lines that it takes, its `---` lines included.
  let lineCount: Int

  private let text: [UInt8]
  /// The key whose list the lines of `- value` go on with.
  private var listKey: Key?

  /// Reads the front matter, if the text begins with one: no line but entries, one of them with a key of ours.
  init?(_ text: [UInt8], _ lines: [TextLine]) {
    guard let first = lines.first, Self.isFence(text, first) else { return nil }
    let rest = lines.dropFirst().prefix(LayoutLimits.frontMatterLines)
    guard let end = rest.firstIndex(where: { Self.isFence(text, $0) }) else { return nil }
    let inner = lines[1..<end]
    guard inner.allSatisfy({ Self.isEntry(text, $0.range) }),
      inner.contains(where: { Self.key(text, $0.range) != nil })
    else { return nil }
    self.text = text
    lineCount = end + 1
    add(.frontMatter, first.range)
    for line in inner { read(line.range) }
    add(.frontMatter, lines[end].range)
  }

  private static func isFence(_ text: [UInt8], _ line: TextLine) -> Bool {
    text[line.range].elementsEqual("---".utf8)
  }

  /// Whether a line is `key: value`, `- value` or a comment.
  private static func isEntry(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if text[first] == UInt8(ascii: "#") || text[first] == UInt8(ascii: "-") { return true }
    guard let colon = range.first(where: { text[$0] == UInt8(ascii: ":") }), colon > first else { return false }
    guard colon + 1 == range.upperBound || text[colon + 1].isBlank else { return false }
    return (first..<colon).allSatisfy { text[$0].isLetter || text[$0].isDigit || "_-".utf8.contains(text[$0]) }
  }
}

extension FrontMatter {
  /// What a key states.
  private enum Key: String {
    case title, deck, date, url, publisher, authors, id, language
  }

  private static let keys: [String: Key] = [
    "author": .authors, "authors": .authors, "byline": .authors, "date": .date, "deck": .deck, "description": .deck,
    "headline": .title, "id": .id, "lang": .language, "language": .language, "link": .url, "published": .date,
    "publisher": .publisher, "site": .publisher, "source": .publisher, "subtitle": .deck, "summary": .deck,
    "title": .title, "url": .url,
  ]

  /// The key of a `key: value` line; `nil` where it is none of ours.
  private static func key(_ text: [UInt8], _ range: Range<Int>) -> Key? {
    guard let colon = range.first(where: { text[$0] == UInt8(ascii: ":") }) else { return nil }
    return keys[LineWords.folded(text, range.lowerBound..<colon)]
  }

  private mutating func add(_ kind: Article.Block.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    blocks.append(Article.Block(kind: kind, range: ByteRange(range.lowerBound, range.upperBound)))
  }

  private mutating func read(_ range: Range<Int>) {
    if text[range.lowerBound] == UInt8(ascii: "-") {
      add(.frontMatter, range)
      let value = unquoted(text.trimming(range.dropFirst()))
      if listKey == .authors, !value.isEmpty { details.authors.append(string(value)) }
      return
    }
    guard let colon = range.first(where: { text[$0] == UInt8(ascii: ":") }) else { return add(.frontMatter, range) }
    let key = Self.key(text, range)
    let value = unquoted(text.trimming(colon + 1..<range.upperBound))
    listKey = value.isEmpty ? key : nil
    guard let key, !value.isEmpty, text[range.lowerBound] != UInt8(ascii: "#") else { return add(.frontMatter, range) }
    if key == .title && details.headline == nil || key == .deck && details.deck == nil {
      add(.frontMatter, text.trimming(range.lowerBound..<colon + 1))
      add(key == .title ? .headline : .deck, value)
    } else {
      add(.frontMatter, range)
    }
    take(key, value)
  }

  private mutating func take(_ key: Key, _ value: Range<Int>) {
    let words = string(value)
    switch key {
    case .title: details.headline = details.headline ?? words
    case .deck: details.deck = details.deck ?? words
    case .date: details.published = details.published ?? StatedDate(text, value)?.published
    case .url: details.url = details.url ?? words
    case .publisher: details.publisher = details.publisher ?? words
    case .authors: details.authors.append(contentsOf: names(value))
    case .id: id = id ?? words
    case .language: language = language ?? LineWords.folded(text, value)
    }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The range without a pair of quotation marks around it.
  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2, let first = range.first, let last = range.last, text[first] == text[last],
      text[first] == UInt8(ascii: "\"") || text[first] == UInt8(ascii: "'")
    else { return range }
    return text.trimming(range.dropFirst().dropLast())
  }

  /// The names in `A, B and C` or `[A, "B"]`.
  private func names(_ value: Range<Int>) -> [String] {
    var value = value
    if text[value].first == UInt8(ascii: "["), text[value].last == UInt8(ascii: "]") {
      value = value.dropFirst().dropLast()
    }
    var names: [String] = []
    for part in text[value].split(separator: UInt8(ascii: ",")) {
      let words = LineWords(text, part.startIndex..<part.endIndex).words
      let parts = words.split { LineWords.folded(text, $0) == "and" }
      for name in parts {
        guard let first = name.first, let last = name.last else { continue }
        let range = unquoted(first.lowerBound..<last.upperBound)
        if !range.isEmpty { names.append(string(range)) }
      }
    }
    return names
  }
}
