/// Why something that was to be read is not among the articles.
public enum ReadError: Error, Equatable, Sendable {
  /// There is nothing at the path.
  case missing(path: String)
  /// A symbolic link leads nowhere.
  case brokenLink(path: String)
  /// The system refuses it, for a reason in its own words.
  case unreadable(path: String, reason: String)
  /// A folder that was named holds no article.
  case noArticles(folder: String)
  /// A folder that was named, where lines of JSON are read, holds none.
  case noLines(folder: String)
  /// The file holds nothing but white space.
  case empty(path: String)
  /// The bytes at an offset (from 0, in the file) are no UTF-8; line and column count from 1.
  case notUTF8(path: String, offset: Int, line: Int, column: Int)
  /// It is no JSON, or no article in JSON, for a reason in words; line and column count from 1.
  case notJSON(path: String, line: Int, column: Int, reason: String)
  /// The file begins with the byte-order mark of UTF-16.
  case utf16(path: String)
  /// There is a NUL at an offset (from 0, in the file): this is no text.
  case binary(path: String, offset: Int)
  /// It is a socket or device, or a pipe in a folder, by the word for it.
  case special(path: String, kind: String)
  /// Symbolic links lead in a circle.
  case linkLoop(path: String)
  /// The file holds more bytes than an article may have.
  case tooLarge(path: String, limit: Int)

  /// The path that is at fault.
  public var path: String {
    switch self {
    case .missing(let path), .brokenLink(let path), .unreadable(let path, _), .empty(let path): path
    case .noArticles(let path), .noLines(let path): path
    case .notUTF8(let path, _, _, _), .notJSON(let path, _, _, _), .utf16(let path), .binary(let path, _): path
    case .special(let path, _), .linkLoop(let path), .tooLarge(let path, _): path
    }
  }
}

extension ReadError {
  /// Whether bytes of the path that are no UTF-8 were replaced, so that nothing is found there.
  var hasReplacedBytes: Bool { path.unicodeScalars.contains("\u{FFFD}") }
}

extension ReadError: CustomStringConvertible {
  /// One line: `PATH: what is wrong; what would be right`, with line and column where the fault has a place.
  public var description: String { "\(path.visible)\(place): \(fault)" }

  private var place: String {
    switch self {
    case .notUTF8(_, _, let line, let column), .notJSON(_, let line, let column, _): ":\(line):\(column)"
    case .missing, .brokenLink, .unreadable, .noArticles, .noLines, .empty, .utf16, .binary, .special, .linkLoop: ""
    case .tooLarge: ""
    }
  }

  private var fault: String {
    switch self {
    case .missing where hasReplacedBytes:
      "its name is not UTF-8; give it another, or pipe it to -"
    case .missing:
      "no such file or folder; - stands for standard input"
    case .brokenLink:
      "a symbolic link to what is not there; name the file itself"
    case .unreadable(_, let reason):
      "cannot be read (\(reason.visible)); check its permissions"
    case .noArticles:
      "no articles in this folder; they end in .txt, .text, .json or .jsonl (a file that is named is read whatever its name)"
    case .noLines:
      "no lines of JSON in this folder; they are in files that end in .jsonl; articles in folders: claims export"
    case .empty:
      "holds no text; an article has at least one line"
    case .notUTF8(_, let offset, _, _):
      "not UTF-8 at byte \(offset); save it as UTF-8, or convert it with iconv"
    case .notJSON(_, _, _, let reason):
      reason
    case .utf16:
      "is UTF-16; save it as UTF-8, or convert it with iconv"
    case .binary(_, let offset):
      "not a text: NUL at byte \(offset); an article is plain text in UTF-8"
    case .special(_, "pipe"):
      "is a pipe; pipes in folders are left out, name it to read it"
    case .special(_, let kind):
      "is a \(kind); name a file or a folder, or pipe the text to -"
    case .linkLoop:
      "symbolic links lead in a circle; name the file itself"
    case .tooLarge(_, let limit):
      "is larger than \(limit) bytes; split it into articles"
    }
  }
}
