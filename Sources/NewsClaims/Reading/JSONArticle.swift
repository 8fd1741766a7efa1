/// What a JSON object says of an article, in the words of those who fetch news.
///
/// Takes one object; gives its text and details. What is `null`, empty, `"None"` or of another type is unknown. It never
/// looks into the text.
struct JSONArticle {
  /// The article itself; all offsets count in it.
  private(set) var text: [UInt8]?
  /// What is stated beside it.
  private(set) var details = Article.Details()
  /// The id that is stated.
  private(set) var id: String?
  /// For each field, the row that it was taken from.
  private var rows: [Field: Int] = [:]

  private enum Field {
    case text, title, date, authors, publisher, url, id
  }

  /// The members that are read, by the field they state; where several state one, the first of these counts.
  private static let keys: [(key: String, field: Field)] = [
    ("id", .id),
    ("text", .text), ("maintext", .text),
    ("title", .title),
    ("date", .date), ("publish_date", .date), ("date_publish", .date),
    ("authors", .authors), ("author", .authors),
    ("source-hostname", .publisher), ("hostname", .publisher), ("source_domain", .publisher),
    ("url", .url), ("source", .url),
  ]
  private static let rowOfKey = Dictionary(uniqueKeysWithValues: keys.indices.map { (keys[$0].key, $0) })
  /// How what Python does not know is written by some.
  private static let unknown = "None"
  /// The members that can hold the text.
  static let textKeys = keys.filter { $0.field == .text }.map(\.key).joined(separator: ", ")

  /// Reads one object.
  init(_ json: inout JSONReader) throws(JSONFault) {
    _ = json.nextKind()
    let start = json.place
    try json.object { json, name throws(JSONFault) in
      guard let row = Self.rowOfKey[name], row < rows[Self.keys[row].field] ?? Self.keys.count else {
        return try json.skip()
      }
      // A text in pieces is none: nobody says how they belong together.
      guard Self.keys[row].field != .text || json.nextKind() == .string else { return try json.skip() }
      let values = try json.texts()
      if take(values, Self.keys[row].field) { rows[Self.keys[row].field] = row }
    }
    if text == nil { throw JSONFault(offset: start, kind: .noText) }
  }
}

extension JSONArticle {
  /// Notes what a field states; gives whether it states anything.
  private mutating func take(_ values: [[UInt8]], _ field: Field) -> Bool {
    if field == .text {
      text = values.first.flatMap { $0.elementsEqual(Self.unknown.utf8) ? nil : $0 }
      return text != nil
    }
    let words = values.map(\.asOneLine).filter { !$0.isEmpty && $0 != Self.unknown }
    guard let first = words.first else { return false }
    switch field {
    case .text: break
    case .title: details.headline = first
    case .date: details.published = StatedDate(Array(first.utf8), 0..<first.utf8.count)?.published
    case .authors: details.authors = words.flatMap { $0.split(separator: ";").map { Array($0.utf8).asOneLine } }
    case .publisher: details.publisher = first
    case .url:
      // A source may be a name as well.
      guard first.contains("://") else { return false }
      details.url = first
    case .id: id = first
    }
    return true
  }
}

extension JSONReader {
  /// The strings of a value: a string, a number as it stands, an array of these; none of anything else.
  fileprivate mutating func texts() throws(JSONFault) -> [[UInt8]] {
    switch nextKind() {
    case .string: return [try string()]
    case .number: return [Array(try number())]
    case .array:
      var texts: [[UInt8]] = []
      try array { json throws(JSONFault) in
        if json.nextKind() == .string { texts.append(try json.string()) } else { try json.skip() }
      }
      return texts
    case .object, .boolean, .null, nil:
      try skip()
      return []
    }
  }
}

extension [UInt8] {
  /// The words with one space between them.
  fileprivate var asOneLine: String {
    split { $0.isBlank || $0.isLineEnd }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
