/// A JSON value as an independent reader sees it: it takes RFC 8259 at its word and refuses everything else.
indirect enum StrictJSON: Equatable {
  case null
  case number(Int)
  case string(String)
  case array([StrictJSON])
  case object([Member])

  struct Member: Equatable {
    let name: String
    let value: StrictJSON
  }

  struct Fault: Error, Equatable {
    let offset: Int
  }

  /// Reads one value and nothing after it.
  init(_ bytes: [UInt8]) throws {
    var reader = Reader(bytes: bytes)
    self = try reader.value()
    reader.skipSpace()
    guard reader.place == bytes.count else { throw Fault(offset: reader.place) }
  }
}

extension StrictJSON {
  subscript(name: String) -> StrictJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  subscript(index: Int) -> StrictJSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var strings: [String] {
    guard case .array(let elements) = self else { return [] }
    return elements.compactMap(\.string)
  }

  var number: Int? {
    guard case .number(let value) = self else { return nil }
    return value
  }
}

private struct Reader {
  let bytes: [UInt8]
  var place = 0

  mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  mutating func take(_ text: String) throws {
    guard bytes[place...].starts(with: text.utf8) else { throw StrictJSON.Fault(offset: place) }
    place += text.utf8.count
  }

  mutating func value() throws -> StrictJSON {
    skipSpace()
    guard place < bytes.count else { throw StrictJSON.Fault(offset: place) }
    switch bytes[place] {
    case UInt8(ascii: "{"): return .object(try elements("{", "}") { try $0.member() })
    case UInt8(ascii: "["): return .array(try elements("[", "]") { try $0.value() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    default: return .number(try number())
    }
  }

  mutating func elements<Element>(
    _ open: String, _ close: String, read: (inout Reader) throws -> Element
  ) throws -> [Element] {
    try take(open)
    skipSpace()
    var elements: [Element] = []
    while !bytes[place...].starts(with: close.utf8) {
      if !elements.isEmpty { try take(",") }
      elements.append(try read(&self))
      skipSpace()
    }
    try take(close)
    return elements
  }

  mutating func member() throws -> StrictJSON.Member {
    skipSpace()
    let name = try string()
    skipSpace()
    try take(":")
    return StrictJSON.Member(name: name, value: try value())
  }

  mutating func number() throws -> Int {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let value = Int(digits), String(value) == digits else { throw StrictJSON.Fault(offset: start) }
    return value
  }

  mutating func string() throws -> String {
    try take("\"")
    var units: [UInt16] = []
    var raw: [UInt8] = []
    func flush() { units += Array(String(decoding: raw, as: UTF8.self).utf16) }
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else { throw StrictJSON.Fault(offset: place) }
      if bytes[place] == UInt8(ascii: "\\") {
        flush()
        raw = []
        units.append(try escape())
      } else {
        raw.append(bytes[place])
        place += 1
      }
    }
    flush()
    try take("\"")
    return String(decoding: units, as: UTF16.self)
  }

  mutating func escape() throws -> UInt16 {
    place += 1
    guard place < bytes.count else { throw StrictJSON.Fault(offset: place) }
    let simple: [UInt8: UInt16] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
    ]
    let letter = bytes[place]
    place += 1
    if let unit = simple[letter] { return unit }
    guard letter == UInt8(ascii: "u"), place + 4 <= bytes.count else { throw StrictJSON.Fault(offset: place) }
    let digits = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
    place += 4
    guard let unit = UInt16(digits, radix: 16) else { throw StrictJSON.Fault(offset: place) }
    return unit
  }
}
