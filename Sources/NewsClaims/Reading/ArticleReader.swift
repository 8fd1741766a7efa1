/// Makes an article of the bytes of a file.
///
/// Takes a path and bytes; gives an ``Article``. It never touches the file system, and never changes
/// the text but for a byte-order mark, which it drops.
struct ArticleReader: Sendable {
  /// The most bytes an article may have: ``ByteRange`` counts them in 32 bits.
  static let mostBytes = Int(UInt32.max) - 1

  /// The article in `bytes`.
  ///
  /// - Throws: What is wrong with the bytes: they are too many, none, UTF-16, binary or no UTF-8.
  /// - Complexity: O(n log n) in the lines, O(n) in the bytes.
  func article(path: String, bytes: [UInt8]) throws(ReadError) -> Article {
    try article(path: path, bytes: bytes, Article.Details()) { $0 ?? Self.name(of: path) }
  }

  /// The article that an object of JSON states, which is one of several in its file, counted from 1.
  ///
  /// Standard input may be any part of a whole, so that an article's number tells nothing there: it is known by its id,
  /// else by its address, where it states these.
  ///
  /// - Throws: What is wrong with its text: there is none, or too much, or it is binary.
  func article(_ stated: JSONArticle, number: Int, of path: String) throws(ReadError) -> Article {
    let isStream = path == ArticleFiles.standardInput
    let name = stated.id ?? (isStream ? stated.details.url : nil)
    let place = isStream ? name?.replacingHiddenCharacters : nil
    return try article(path: "\(path)#\(place ?? String(number))", bytes: stated.text ?? [], stated.details) {
      name ?? $0 ?? "\(Self.name(of: path))#\(number)"
    }
  }

  /// The article in `bytes`; `id` completes the id that its front matter states, or does not.
  private func article(
    path: String, bytes: [UInt8], _ stated: Article.Details, id: (String?) -> String
  ) throws(ReadError) -> Article {
    let text = try text(path: path, bytes: bytes)
    let layout = Layout(text, stated: stated)
    guard !layout.blocks.isEmpty else { throw .empty(path: path) }
    let prose = Language(text, layout.blocks)
    let isEnglish = layout.language.map { $0.hasPrefix("en") } ?? prose.looksEnglish
    return Article(
      id: id(layout.id).replacingHiddenCharacters, path: path, text: text, blocks: layout.blocks,
      details: layout.details, language: isEnglish ? "en" : nil, words: prose.words)
  }

  /// The name of a file without folder and extension; `stdin` for standard input.
  static func name(of path: String) -> String {
    if path == ArticleFiles.standardInput { return "stdin" }
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(Substring(withoutExtension(name)))
  }

  /// The path without the extension of its file; the number of an article in it stays.
  static func stem(of path: String) -> String {
    let place = ArticlePlace(path)
    guard !place.isInStandardInput else { return path }
    let name = place.file.split(separator: UInt8(ascii: "/")).last ?? place.file
    return String(Substring(path.utf8[..<withoutExtension(name).endIndex])) + (place.number.map { "#\($0)" } ?? "")
  }

  private static func withoutExtension(_ name: Substring.UTF8View) -> Substring.UTF8View {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > name.startIndex else { return name }
    return name[..<point]
  }
}

extension ArticleReader {
  /// The byte-order mark of UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes as text, without a byte-order mark.
  private func text(path: String, bytes: [UInt8]) throws(ReadError) -> [UInt8] {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(path: path, limit: Self.mostBytes) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { throw .utf16(path: path) }
    if let offset = bytes.span.firstIndex(of: 0) { throw .binary(path: path, offset: offset) }
    let text = bytes.starts(with: Self.mark) ? Array(bytes.dropFirst(Self.mark.count)) : bytes
    if let offset = firstFault(in: text) {
      let positions = TextPositions(Array(text.prefix(offset)))
      throw .notUTF8(
        path: path, offset: offset + bytes.count - text.count, line: positions.line(at: offset),
        column: positions.column(at: offset))
    }
    return text
  }

  /// The offset of the first byte that belongs to no code point; `nil` in valid UTF-8.
  private func firstFault(in text: [UInt8]) -> Int? {
    if text.span.isUTF8 { return nil }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
