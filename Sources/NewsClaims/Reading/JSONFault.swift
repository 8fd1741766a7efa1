/// What is wrong with JSON, and where.
struct JSONFault: Error, Equatable {
  /// The offset of the byte at fault, from 0; at the end, the number of bytes.
  let offset: Int
  /// What is wrong.
  let kind: Kind

  /// What can be wrong with JSON.
  enum Kind: Equatable, Sendable {
    /// The bytes are no UTF-8.
    case encoding
    /// The text ends within a value.
    case unfinished
    /// Something else should stand here.
    case expected(String)
    /// A control character stands in a string as it is.
    case controlCharacter
    /// A backslash is followed by what it cannot be followed by.
    case escape
    /// An escape is one half of a surrogate pair.
    case halfPair
    /// Arrays and objects lie too deep within each other.
    case tooDeep
    /// More follows where all should be over.
    case surplus
    /// The line is longer than it may be.
    case tooLong(limit: Int)
    /// The object holds no text of an article.
    case noText
    /// A scan found no article where the object stands, and said this of it.
    case scanned(String)
    /// The object is nothing that a scan wrote.
    case notScanned
  }
}

extension JSONFault.Kind: CustomStringConvertible {
  /// What is wrong, as a fragment.
  var description: String {
    switch self {
    case .encoding: "not UTF-8; save it as UTF-8, or convert it with iconv"
    case .unfinished: "not JSON: it ends within a value"
    case .expected(let what): "not JSON: expected \(what)"
    case .controlCharacter: "not JSON: a control character in a string, where it must be written as an escape"
    case .escape: "not JSON: no escape begins like this"
    case .halfPair: "not JSON: one half of a surrogate pair"
    case .tooDeep: "holds more than \(JSONReader.deepest) arrays and objects within each other"
    case .surplus: "not JSON: more follows after its end; in a .jsonl file each line holds one article"
    case .tooLong(let limit): "longer than \(limit) bytes; a line holds one article"
    case .scanned(let message): message
    case .notScanned: "not what claims scan of this version writes"
    case .noText: "no article: none of its members is a text (\(JSONArticle.textKeys))"
    }
  }
}
