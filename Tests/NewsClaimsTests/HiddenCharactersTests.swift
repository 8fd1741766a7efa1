import Testing

@testable import NewsClaims

@Suite("Characters that a terminal obeys")
struct HiddenCharactersTests {
  @Test(
    "they are written out on a line, and breaks become one space",
    arguments: [
      ("plain — “text” é 東京 🚢", "plain — “text” é 東京 🚢"),
      ("\u{1B}[31mred\u{7}", "\\u001b[31mred\\u0007"),
      ("a\tb\r\nc\u{B}\u{C}d\u{85}\u{2028}\u{2029}e", "a b c d e"),
      ("\u{9B}31m", "\\u009b31m"),
      ("\u{7F}", "\\u007f"),
      ("\u{202E}evil\u{202C} \u{2066}x\u{2069} \u{200F}\u{61C}", "\\u202eevil\\u202c \\u2066x\\u2069 \\u200f\\u061c"),
      ("\u{FEFF}\u{FFF9}\u{E0041}", "\\ufeff\\ufff9\\udb40\\udc41"),
      ("C:\\temp \"x\"", "C:\\temp \"x\""),
      ("", ""),
    ])
  func line(text: String, visible: String) {
    #expect(text.visible == visible)
  }

  @Test("JSON loses none of them and holds none of them in the raw", arguments: hostile)
  func json(text: String) throws {
    var json = JSONWriter()
    json.string(text)
    let bytes = json.take()
    #expect(try StrictJSON(bytes) == .string(text))
    #expect(bytes.isHarmless)
    #expect(Array(text.visible.utf8).isHarmless)
  }

  @Test("in a name they become dashes")
  func names() {
    #expect("flood\u{7} 1\u{202E}".replacingHiddenCharacters == "flood- 1-")
    #expect("naïve 🚢".replacingHiddenCharacters == "naïve 🚢")
  }

  @Test("every character of Unicode is either harmless or written out")
  func everyCharacter() {
    let all = (0...0x10FFFF).lazy.compactMap { Unicode.Scalar(UInt32($0)) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: all)
    #expect(Array(String(text).visible.utf8).isHarmless)
  }

  private static let hostile = [
    "\0\u{1}\u{1F}\u{7F}\u{80}\u{9F}", "\u{2028}\u{2029}", "\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}",
    "\"\\/\u{8}\u{C}\n\r\t",
    "\u{1B}]0;title\u{7}\u{1B}[2J", "\u{E0001}\u{1F6A2}\u{10FFFF}", "",
  ]
}
