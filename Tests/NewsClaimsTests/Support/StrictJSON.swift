@testable import NewsClaims

/// A JSON value as a tree.
///
/// Numbers are whole: the output has no others.
indirect enum StrictJSON: Equatable, Sendable {
  case null
  case number(Int)
  case string(String)
  case array([StrictJSON])
  case object([Member])

  struct Member: Equatable, Sendable {
    let name: String
    let value: StrictJSON
  }

  /// Reads one value and nothing after it.
  init(_ bytes: [UInt8]) throws(JSONFault) {
    var json = JSONReader(bytes, bytes.indices)
    self = try Self.value(&json)
    try json.end()
  }

  private static func value(_ json: inout JSONReader) throws(JSONFault) -> StrictJSON {
    switch json.nextKind() {
    case .object:
      var members: [Member] = []
      try json.object { json, name throws(JSONFault) in
        members.append(Member(name: name, value: try value(&json)))
      }
      return .object(members)
    case .array:
      var elements: [StrictJSON] = []
      try json.array { json throws(JSONFault) in elements.append(try value(&json)) }
      return .array(elements)
    case .string: return .string(String(decoding: try json.string(), as: UTF8.self))
    case .number:
      let digits = String(decoding: try json.number(), as: UTF8.self)
      guard let number = Int(digits) else { throw JSONFault(offset: json.place, kind: .expected("a whole number")) }
      return .number(number)
    case .boolean, .null, nil:
      try json.skip()
      return .null
    }
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
