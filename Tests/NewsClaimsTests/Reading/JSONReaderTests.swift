import Testing

@testable import NewsClaims

@Suite("Reading JSON")
struct JSONReaderTests {
  struct Accepted: CustomTestStringConvertible {
    let text: String
    let value: StrictJSON
    var testDescription: String { text }
  }

  static let accepted = [
    Accepted(text: #" {"a" : [1, -20, 0] , "b":{}}"#, value: object(("a", [1, -20, 0].array), ("b", .object([])))),
    Accepted(text: "[ ]", value: .array([])),
    Accepted(text: "[null,true,false]", value: .array([.null, .null, .null])),
    Accepted(text: #""plain é 😀""#, value: .string("plain é 😀")),
    Accepted(text: #""\"\\\/\b\f\n\r\t""#, value: .string("\"\\/\u{8}\u{C}\n\r\t")),
    Accepted(text: #""a\u00e9b\u00E9\u0000""#, value: .string("aébé\0")),
    Accepted(text: #""\ud83d\ude00\uffff""#, value: .string("😀\u{FFFF}")),
    Accepted(text: #"{"":1,"":2}"#, value: object(("", .number(1)), ("", .number(2)))),
    Accepted(text: String(repeating: "[", count: 64) + String(repeating: "]", count: 64), value: nested(64)),
  ]

  @Test("values are read as RFC 8259 says", arguments: accepted)
  func values(_ sample: Accepted) throws {
    #expect(try StrictJSON(Array(sample.text.utf8)) == sample.value)
    var skipped = JSONReader(Array(sample.text.utf8), 0..<sample.text.utf8.count)
    try skipped.skip()
    try skipped.end()
  }

  @Test(
    "numbers are read as they are written", arguments: ["0", "-0", "12.50", "1e5", "-3.25E-07", "9007199254740993"])
  func numbers(_ text: String) throws {
    var json = JSONReader(Array("[\(text)]".utf8), 0..<text.utf8.count + 2)
    var found: [String] = []
    try json.array { json throws(JSONFault) in found.append(String(decoding: try json.number(), as: UTF8.self)) }
    #expect(found == [text])
  }

  struct Refused: CustomTestStringConvertible {
    let text: String
    let offset: Int
    let kind: JSONFault.Kind
    var testDescription: String { text }

    init(_ text: String, _ offset: Int, _ kind: JSONFault.Kind) {
      (self.text, self.offset, self.kind) = (text, offset, kind)
    }
  }

  static let refused = [
    Refused("", 0, .unfinished),
    Refused("[1,", 3, .unfinished),
    Refused("[1,]", 3, .expected("a value")),
    Refused("[1 2]", 3, .expected("“,”")),
    Refused("[,1]", 1, .expected("a value")),
    Refused("{\"a\" 1}", 5, .expected("“:”")),
    Refused("{a: 1}", 1, .expected("a name in quotation marks")),
    Refused("{\"a\": 1,}", 8, .expected("a name in quotation marks")),
    Refused("{'a': 1}", 1, .expected("a name in quotation marks")),
    Refused("[1] 2", 4, .surplus),
    Refused("[1]]", 3, .surplus),
    Refused("nul", 3, .unfinished),
    Refused("nulL", 3, .expected("null")),
    Refused("NaN", 0, .expected("a value")),
    Refused("01", 1, .expected("no digit after a 0")),
    Refused("+1", 0, .expected("a value")),
    Refused("1.x", 2, .expected("a digit")),
    Refused("-", 1, .unfinished),
    Refused("1e+", 3, .unfinished),
    Refused("\"a", 2, .unfinished),
    Refused("\"a\\", 3, .unfinished),
    Refused("\"a\nb\"", 2, .controlCharacter),
    Refused("\"\\x41\"", 1, .escape),
    Refused("\"\\u12g4\"", 1, .escape),
    Refused("\"\\u12", 5, .unfinished),
    Refused("\"ab\\ud83d\"", 3, .halfPair),
    Refused("\"\\ude00\\ud83d\"", 1, .halfPair),
    Refused("\"\\ud83d\\u0041\"", 1, .halfPair),
    Refused(String(repeating: "[", count: 100), 64, .tooDeep),
    Refused(String(repeating: "{\"a\":", count: 100), 320, .tooDeep),
  ]

  @Test("everything else is refused, with the place where it goes wrong", arguments: refused)
  func faults(_ sample: Refused) {
    let bytes = Array(sample.text.utf8)
    #expect(fault(in: bytes, bytes.indices) == JSONFault(offset: sample.offset, kind: sample.kind))
  }

  @Test("a stretch is read as if nothing stood around it")
  func stretches() {
    let bytes = Array("[1][2".utf8)
    #expect(fault(in: bytes, 0..<3) == nil)
    #expect(fault(in: bytes, 3..<5) == JSONFault(offset: 5, kind: .unfinished))
  }

  /// What is wrong with the one value in a stretch.
  private func fault(in bytes: [UInt8], _ range: Range<Int>) -> JSONFault? {
    do throws(JSONFault) {
      var json = JSONReader(bytes, range)
      try json.skip()
      try json.end()
      return nil
    } catch {
      return error
    }
  }

  private static func object(_ members: (String, StrictJSON)...) -> StrictJSON {
    .object(members.map { StrictJSON.Member(name: $0.0, value: $0.1) })
  }

  private static func nested(_ depth: Int) -> StrictJSON {
    (1..<depth).reduce(.array([])) { inner, _ in .array([inner]) }
  }
}

extension [Int] {
  fileprivate var array: StrictJSON { .array(map { .number($0) }) }
}
