/// Reads JSON (RFC 8259) value by value, as whoever asks wants them, and takes it at its word.
///
/// Takes bytes of UTF-8 (which it does not check) and a stretch of them; gives what is asked for, or the place where it
/// is not. It builds no tree: what nobody asks for is gone through and forgotten.
///
///     var json = JSONReader(bytes, bytes.indices)
///     try json.object { json, name in
///       if name == "text" { text = try json.string() } else { try json.skip() }
///     }
///     try json.end()
struct JSONReader {
  /// The offset of the byte that is read next.
  private(set) var place: Int
  private let bytes: [UInt8]
  private let limit: Int
  private var depth = 0

  /// Arrays and objects within each other: more than any article needs, and far fewer than the stack holds.
  static let deepest = 64

  /// A reader of one stretch of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    limit = range.upperBound
  }
}

extension JSONReader {
  /// What a value is.
  enum Kind {
    case object, array, string, number, boolean, null
  }

  /// What the next value is, as its first byte tells; `nil` where none can begin.
  mutating func nextKind() -> Kind? {
    skipSpace()
    switch place < limit ? bytes[place] : 0 {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    default: return nil
    }
  }

  /// Reads an object; `member` reads or skips each value.
  mutating func object(_ member: (inout JSONReader, String) throws(JSONFault) -> Void) throws(JSONFault) {
    try elements(UInt8(ascii: "{"), UInt8(ascii: "}")) { json throws(JSONFault) in
      json.skipSpace()
      guard json.next == JSONText.quote else { throw json.fault(.expected("a name in quotation marks")) }
      let name = try json.string()
      json.skipSpace()
      try json.take(UInt8(ascii: ":"))
      try member(&json, String(decoding: name, as: UTF8.self))
    }
  }

  /// Reads an array; `element` reads or skips each value.
  mutating func array(_ element: (inout JSONReader) throws(JSONFault) -> Void) throws(JSONFault) {
    try elements(UInt8(ascii: "["), UInt8(ascii: "]"), element)
  }

  /// Reads a string, its escapes resolved.
  mutating func string() throws(JSONFault) -> [UInt8] {
    guard nextKind() == .string else { throw fault(.expected("a string")) }
    var inside = JSONText(bytes, place + 1, limit)
    let text = try inside.read()
    place = inside.place
    return text
  }

  /// Reads a number, as it is written.
  mutating func number() throws(JSONFault) -> ArraySlice<UInt8> {
    guard nextKind() == .number else { throw fault(.expected("a number")) }
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let leadsWithZero = next == UInt8(ascii: "0")
    let first = place
    try skipDigits()
    if leadsWithZero, place > first + 1 { throw JSONFault(offset: first + 1, kind: .expected("no digit after a 0")) }
    if next == UInt8(ascii: ".") {
      place += 1
      try skipDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      try skipDigits()
    }
    return bytes[start..<place]
  }

  /// Reads a whole number.
  mutating func integer() throws(JSONFault) -> Int {
    guard nextKind() == .number else { throw fault(.expected("a number")) }
    let start = place
    let isNegative = next == UInt8(ascii: "-")
    var value = 0
    for digit in try number().dropFirst(isNegative ? 1 : 0) {
      let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLarge) = shifted.addingReportingOverflow(Int(digit &- 0x30))
      guard digit.isDigit, !isTooLarge, !isStillTooLarge else {
        throw JSONFault(offset: start, kind: .expected("a whole number"))
      }
      value = sum
    }
    return isNegative ? -value : value
  }

  /// Reads any value and forgets it.
  mutating func skip() throws(JSONFault) {
    switch nextKind() {
    case .object: try object { json, _ throws(JSONFault) in try json.skip() }
    case .array: try array { json throws(JSONFault) in try json.skip() }
    case .string:
      var inside = JSONText(bytes, place + 1, limit)
      try inside.skip()
      place = inside.place
    case .number: _ = try number()
    case .boolean: try take(word: next == UInt8(ascii: "t") ? "true" : "false")
    case .null: try take(word: "null")
    case nil: throw fault(.expected("a value"))
    }
  }

  /// Makes sure that nothing more follows.
  mutating func end() throws(JSONFault) {
    skipSpace()
    guard place == limit else { throw JSONFault(offset: place, kind: .surplus) }
  }
}

extension JSONReader {
  /// The byte that is read next; 0, which is part of no JSON, after the last.
  private var next: UInt8 { place < limit ? bytes[place] : 0 }

  /// The fault of something else standing here, or nothing.
  private func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(offset: place, kind: place < limit ? kind : .unfinished)
  }

  private mutating func skipSpace() {
    while place < limit {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  private mutating func skipDigits() throws(JSONFault) {
    guard next.isDigit else { throw fault(.expected("a digit")) }
    while next.isDigit { place += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard next == byte else { throw fault(.expected("“\(Unicode.Scalar(byte))”")) }
    place += 1
  }

  private mutating func take(word: String) throws(JSONFault) {
    for byte in word.utf8 {
      guard next == byte else { throw fault(.expected(word)) }
      place += 1
    }
  }

  private mutating func elements(
    _ open: UInt8, _ close: UInt8, _ element: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    skipSpace()
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    try take(open)
    depth += 1
    skipSpace()
    if next != close {
      try element(&self)
      skipSpace()
      while next != close {
        try take(UInt8(ascii: ","))
        try element(&self)
        skipSpace()
      }
    }
    place += 1
    depth -= 1
  }
}

/// The inside of a string of JSON.
private struct JSONText {
  private(set) var place: Int
  private let bytes: [UInt8]
  private let limit: Int

  static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  /// The first byte that is no control character.
  private static let space: UInt8 = 0x20

  /// What stands after the opening mark.
  init(_ bytes: [UInt8], _ place: Int, _ limit: Int) {
    self.bytes = bytes
    self.place = place
    self.limit = limit
  }

  /// The string up to its closing mark.
  mutating func read() throws(JSONFault) -> [UInt8] {
    var text = Array(bytes[try plain()])
    while bytes[place] != Self.quote {
      try readEscape(into: &text)
      text += bytes[try plain()]
    }
    place += 1
    return text
  }

  /// Goes through the string up to its closing mark.
  mutating func skip() throws(JSONFault) {
    var escaped: [UInt8] = []
    _ = try plain()
    while bytes[place] != Self.quote {
      try readEscape(into: &escaped)
      escaped.removeAll(keepingCapacity: true)
      _ = try plain()
    }
    place += 1
  }

  /// Where the bytes before the next mark or escape stand.
  private mutating func plain() throws(JSONFault) -> Range<Int> {
    let start = place
    while place < limit {
      let byte = bytes[place]
      if byte == Self.quote || byte == Self.backslash { return start..<place }
      guard byte >= Self.space else { throw JSONFault(offset: place, kind: .controlCharacter) }
      place += 1
    }
    throw JSONFault(offset: place, kind: .unfinished)
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONFault) {
    guard place + 1 < limit else { throw JSONFault(offset: limit, kind: .unfinished) }
    let letter = bytes[place + 1]
    if letter == UInt8(ascii: "u") {
      text += UTF8.encode(try scalar()) ?? UTF8.encodedReplacementCharacter
      return
    }
    guard let index = Self.letters.firstIndex(of: letter) else { throw JSONFault(offset: place, kind: .escape) }
    text.append(Self.meanings[index])
    place += 2
  }

  private static let letters = Array("\"\\/bfnrt".utf8)
  private static let meanings = Array("\"\\/\u{8}\u{C}\n\r\t".utf8)

  /// The code point of one `\uXXXX`, or of two that are the halves of one.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let start = place
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, place + 1 < limit, bytes[place] == Self.backslash, bytes[place + 1] == UInt8(ascii: "u")
    else { throw JSONFault(offset: start, kind: .halfPair) }
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + UInt32(first - 0xD800) << 10 + UInt32(second - 0xDC00))
    else { throw JSONFault(offset: start, kind: .halfPair) }
    return scalar
  }

  /// The number of one `\uXXXX`.
  private mutating func unit() throws(JSONFault) -> UInt16 {
    let start = place
    place += 2
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard place < limit else { throw JSONFault(offset: limit, kind: .unfinished) }
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else {
        throw JSONFault(offset: start, kind: .escape)
      }
      value = value << 4 | UInt16(digit)
      place += 1
    }
    return value
  }
}
