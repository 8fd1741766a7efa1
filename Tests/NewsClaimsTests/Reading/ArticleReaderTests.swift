import Testing

@testable import NewsClaims

@Suite("Bytes of an article")
struct ArticleReaderTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let error: ReadError
    let message: String
  }

  @Test(
    "what is no text in UTF-8 is refused, and the message says where and what would be right",
    arguments: [
      Case(
        testDescription: "a byte that begins nothing", bytes: Array("One\nTwo é".utf8) + [0xFF, 0x41],
        error: .notUTF8(path: "a.txt", offset: 10, line: 2, column: 6),
        message: "a.txt:2:6: not UTF-8 at byte 10; save it as UTF-8, or convert it with iconv"),
      Case(
        testDescription: "a code point cut short behind a byte-order mark",
        bytes: [0xEF, 0xBB, 0xBF, 0x41, 0xE2, 0x80],
        error: .notUTF8(path: "a.txt", offset: 4, line: 1, column: 2),
        message: "a.txt:1:2: not UTF-8 at byte 4; save it as UTF-8, or convert it with iconv"),
      Case(
        testDescription: "UTF-16", bytes: [0xFF, 0xFE, 0x41, 0x00], error: .utf16(path: "a.txt"),
        message: "a.txt: is UTF-16; save it as UTF-8, or convert it with iconv"),
      Case(
        testDescription: "NUL", bytes: [0x41, 0x00], error: .binary(path: "a.txt", offset: 1),
        message: "a.txt: not a text: NUL at byte 1; an article is plain text in UTF-8"),
      Case(
        testDescription: "nothing", bytes: [], error: .empty(path: "a.txt"),
        message: "a.txt: holds no text; an article has at least one line"),
      Case(
        testDescription: "white space", bytes: Array(" \r\n\t\u{A0}\n".utf8), error: .empty(path: "a.txt"),
        message: "a.txt: holds no text; an article has at least one line"),
    ])
  func refused(_ sample: Case) {
    #expect(throws: sample.error) { try ArticleReader().article(path: "a.txt", bytes: sample.bytes) }
    #expect(sample.error.description == sample.message)
  }

  @Test(
    "the other faults say what would be right as well",
    arguments: zip(
      [
        .missing(path: "a\u{1B}[31m\n"), .unreadable(path: "a", reason: "Permission denied"), .noArticles(folder: "a"),
        .brokenLink(path: "a"), .noLines(folder: "a"), .missing(path: "a\u{FFFD}"), .special(path: "a", kind: "pipe"),
        .linkLoop(path: "a\u{202E}"), .tooLarge(path: "a", limit: 10),
      ] as [ReadError],
      [
        "a\\u001b[31m : no such file or folder; - stands for standard input",
        "a: cannot be read (Permission denied); check its permissions",
        "a: no articles in this folder; they end in .txt, .text, .json or .jsonl (a file that is named is read whatever its name)",
        "a: a symbolic link to what is not there; name the file itself",
        "a: no lines of JSON in this folder; they are in files that end in .jsonl; articles in folders: claims export",
        "a\u{FFFD}: its name is not UTF-8; give it another, or pipe it to -",
        "a: is a pipe; pipes in folders are left out, name it to read it",
        "a\\u202e: symbolic links lead in a circle; name the file itself",
        "a: is larger than 10 bytes; split it into articles",
      ]))
  func messages(_ error: ReadError, _ message: String) {
    #expect(error.description == message)
  }

  @Test("a byte-order mark is dropped, and the rest stays as it is")
  func byteOrderMark() throws {
    let text = "A line \r\n\u{1B}[31m and one\r"
    let article = try ArticleReader().article(path: "a.txt", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(article.text == Array(text.utf8))
  }

  @Test("blocks stand in order, without overlap or white space around them, whatever the bytes")
  func hostile() throws {
    let pieces = [
      "-", "\n", "\r", "–", " ", "a", "A", "1", ":", "---\n", "by ", "(", ")", "/", ".", "\u{A0}", "é", "20", "“", "#",
      "\u{3000}", "Source: ", "\u{FEFF}", "12:30", "漢", ";",
    ]
    var state: UInt64 = 42
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      guard let article = try? Article.reading(text) else { continue }
      var end = 0
      for block in article.blocks {
        #expect(block.range.start >= end && !block.range.isEmpty)
        #expect(article.text.trimming(block.range.indices) == block.range.indices)
        end = block.range.end
      }
    }
  }
}

@Suite("Language")
struct LanguageTests {
  private static let languages = [
    "Der Hafen der Stadt bleibt noch eine weitere Woche geschlossen, teilte die Behörde am Montag mit. Taucher hatten "
      + "in der Mauer ein zweites Leck gefunden, das im vergangenen Jahr nicht da war.",
    "Le port de la ville restera fermé une semaine de plus, a annoncé lundi la capitainerie. Des plongeurs ont trouvé "
      + "une deuxième fuite dans le mur qui a été construit l'an dernier.",
    "El puerto de la ciudad seguirá cerrado otra semana, dijo el lunes la autoridad portuaria. Los buzos encontraron "
      + "una segunda fuga en el muro que se construyó el año pasado.",
    "De haven van de stad blijft nog een week gesloten, zei de havenmeester maandag. Duikers hadden een tweede lek in "
      + "de muur gevonden, die vorig jaar was gebouwd.",
    "Порт города останется закрытым еще на неделю.", "市の港はさらに一週間閉鎖される。", "الميناء مغلق لمدة أسبوع آخر",
  ]

  @Test("other languages and scripts do not look English", arguments: languages)
  func others(_ text: String) throws {
    let article = try Article.reading(text)
    #expect(article.language == nil)
  }

  @Test(
    "English does, also with names in it, and so do a few words in Latin letters",
    arguments: [
      "The harbour of the town will stay closed for another week, the port authority said on Monday after divers had "
        + "found a second leak in the wall that was built last year.",
      "Søren Ødegård und Łukasz", "¡Viva!", "—",
    ])
  func english(_ text: String) throws {
    #expect(try Article.reading(text).language == "en")
  }

  @Test("words are runs of letters and digits with the marks within them")
  func words() throws {
    #expect(try Article.reading("The port’s F-35 cost $23,048.50 – or “so” he said…").words == 9)
    #expect(try Article.reading("3 March 2024\nShare\nBy Jane Doe\nIt rained all day.").words == 4)
  }
}
