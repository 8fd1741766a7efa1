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
struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer
  private var needsComma = false

  /// Bytes of a short document: there is room for so many at once.
  static let usualCapacity = 1 << 12

  init(capacity: Int = usualCapacity) { buffer = ByteBuffer(capacity: capacity) }
}

extension JSONWriter {
  /// The bytes so far.
  var count: Int { buffer.count }

  /// Gives what was written, and goes on with nothing.
  mutating func take() -> [UInt8] { buffer.take() }
}

extension JSONWriter {
  /// Opens an object.
  mutating func beginObject() {
    beginValue()
    buffer.append(UInt8(ascii: "{"))
    needsComma = false
  }

  /// Closes the object opened last.
  mutating func endObject() {
    buffer.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Opens an array.
  mutating func beginArray() {
    beginValue()
    buffer.append(UInt8(ascii: "["))
    needsComma = false
  }

  /// Closes the array opened last.
  mutating func endArray() {
    buffer.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// The name of the next member, which holds nothing to escape.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    if needsComma { buffer.append(", \"", name, "\": ") } else { buffer.append("\"", name, "\": ") }
    needsComma = false
  }

  /// A string of UTF-8.
  mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    beginString()
    add(text, range)
    endString()
  }

  /// A string.
  mutating func string(_ text: String) {
    beginString()
    add(text.utf8.span)
    endString()
  }

  /// A string that needs no escape, such as the name of a kind.
  mutating func word(_ text: StaticString) {
    if needsComma { buffer.append(", \"", text, "\"") } else { buffer.append("\"", text, "\"") }
    needsComma = true
  }

  /// Opens a string whose text is added in parts.
  mutating func beginString() {
    beginValue()
    buffer.append(UInt8(ascii: "\""))
  }

  /// Adds to the string opened last.
  mutating func add(_ text: Span<UInt8>) { buffer.append(text, escaping: .json) }

  /// Adds UTF-8 to the string opened last.
  mutating func add(_ text: [UInt8], _ range: Range<Int>) { add(text.span.extracting(range)) }

  /// Closes the string opened last.
  mutating func endString() { buffer.append(UInt8(ascii: "\"")) }

  /// A value that this type has written before.
  mutating func written(_ value: [UInt8], _ range: Range<Int>) {
    beginValue()
    buffer.append(value.span.extracting(range))
  }

  /// An identifier.
  mutating func id(_ id: StableID) {
    beginString()
    buffer.append(id.kind.rawValue)
    buffer.append(UInt8(ascii: "-"))
    id.forEachCharacter { buffer.append($0) }
    endString()
  }

  /// A number.
  mutating func number(_ value: Int) {
    beginValue()
    buffer.append(decimal: value)
  }

  /// True or false.
  mutating func bool(_ value: Bool) {
    beginValue()
    if value { buffer.append("true") } else { buffer.append("false") }
  }

  /// Nothing known.
  mutating func null() {
    beginValue()
    buffer.append("null")
  }

  /// A line break and an indentation, between values; the layout of the whole is not this type's business.
  mutating func breakLine(indentedBy spaces: Int) {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = false
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<spaces { buffer.append(UInt8(ascii: " ")) }
  }

  /// A line break before the end of an array or object whose elements stand on lines of their own.
  mutating func breakBeforeEnd(indentedBy spaces: Int) {
    needsComma = false
    breakLine(indentedBy: spaces)
  }

  /// A line break after which a new value begins.
  mutating func endLine() {
    buffer.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Goes on with an array whose elements so far were written elsewhere.
  mutating func continueArray() { needsComma = true }

  /// The end of a value after which no comma follows.
  mutating func endValue() { needsComma = false }

  private mutating func beginValue() {
    if needsComma { buffer.append(", ") }
    needsComma = true
  }
}

extension JSONWriter {
  /// A member that is an array of numbers, without spaces: there may be many.
  mutating func member(_ name: StaticString, _ values: [Int]) {
    key(name)
    beginArray()
    for value in values {
      if needsComma { buffer.append(",") }
      needsComma = false
      number(value)
    }
    endArray()
  }

  /// A member that is a string, or `null`.
  @inline(__always)
  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// A member that is a string with nothing in it to escape, such as the name of a kind, or `null`.
  @inline(__always)
  mutating func member(_ name: StaticString, plain text: String?) {
    key(name)
    guard let text else { return null() }
    buffer.append(UInt8(ascii: "\""))
    buffer.append(text.utf8.span)
    endString()
    needsComma = true
  }

  /// A member that is a number.
  @inline(__always)
  mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// A member that is an array of strings.
  @inline(__always)
  mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }
}
