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
    let text = try text(path: path, bytes: bytes)
    let layout = Layout(text)
    guard !layout.blocks.isEmpty else { throw .empty(path: path) }
    let prose = Language(text, layout.blocks)
    let isEnglish = layout.language.map { $0.hasPrefix("en") } ?? prose.looksEnglish
    return Article(
      id: (layout.id ?? Self.name(of: path)).replacingHiddenCharacters, path: path, text: text, blocks: layout.blocks,
      details: layout.details, language: isEnglish ? "en" : nil, words: prose.words)
  }

  /// The name of a file without folder and extension; `stdin` for standard input.
  static func name(of path: String) -> String {
    if path == ArticleFiles.standardInput { return "stdin" }
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(Substring(withoutExtension(name)))
  }

  /// The path without the extension of its file.
  static func stem(of path: String) -> String {
    let bytes = path.utf8[...]
    let name = bytes.split(separator: UInt8(ascii: "/")).last ?? bytes
    return String(Substring(bytes[..<withoutExtension(name).endIndex]))
  }

  private static func withoutExtension(_ name: Substring.UTF8View) -> Substring.UTF8View {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > name.startIndex else { return name }
    return name[..<point]
  }
}

extension ArticleReader {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes as text, without a byte-order mark.
  private func text(path: String, bytes: [UInt8]) throws(ReadError) -> [UInt8] {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(path: path, limit: Self.mostBytes) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { throw .utf16(path: path) }
    if let offset = bytes.firstIndex(of: 0) { throw .binary(path: path, offset: offset) }
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
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
