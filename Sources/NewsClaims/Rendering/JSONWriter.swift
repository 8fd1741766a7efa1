/// Writes JSON (RFC 8259) to a buffer of bytes, one value after the other.
///
/// Members and elements stand on one line, with `, ` and `: ` between them. Strings hold no character that a
/// terminal would obey: see ``Escaping/json``.
///
///     var json = JSONWriter()
///     json.beginObject()
///     json.key("words")
///     json.number(386)
///     json.endObject()      // {"words": 386}
struct JSONWriter {
  var bytes: [UInt8] = []
  private var needsComma = false
}

extension JSONWriter {
  /// Opens an object.
  mutating func beginObject() {
    beginValue()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  /// Closes the object opened last.
  mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Opens an array.
  mutating func beginArray() {
    beginValue()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  /// Closes the array opened last.
  mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// The name of the next member, which holds nothing to escape.
  mutating func key(_ name: String) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: ": ".utf8)
    needsComma = false
  }

  /// A string.
  mutating func string(_ text: String) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text, escaping: .json)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A string of UTF-8.
  mutating func string(_ text: ArraySlice<UInt8>) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text, escaping: .json)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A number.
  mutating func number(_ value: Int) {
    beginValue()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Nothing known.
  mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A line break and an indentation, between values; the layout of the whole is not this type's business.
  mutating func breakLine(indentedBy spaces: Int) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces))
  }

  /// A line break before the end of an array or object whose elements stand on lines of their own.
  mutating func breakBeforeEnd(indentedBy spaces: Int) {
    needsComma = false
    breakLine(indentedBy: spaces)
  }

  /// A line break after which a new value begins.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func beginValue() {
    if needsComma { bytes.append(contentsOf: ", ".utf8) }
    needsComma = true
  }
}

extension JSONWriter {
  /// A member that is a string, or `null`.
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// A member that is a number.
  mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// A member that is an array of strings.
  mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }
}
