import Testing

@testable import NewsClaims

@Suite("Tables of CSV")
struct CorpusCSVTests {
  private func table(_ kind: Records.Kind, _ corpus: Corpus = Sample.corpus) -> String {
    var bytes: [UInt8] = []
    CorpusCSV(corpus).write(kind, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a claim is a row at its first sighting, with marks where a comma stands")
  func claims() {
    let rows = table(.claims).split(separator: "\r\n")
    #expect(rows.count == 4)
    #expect(
      rows[2] == """
        c-48h0000000000,ferry-fees,2,58,76,98,disputed,missing,norland-government,Norland’s government,"jane-doe, crews@ferry-strike","Jane Doe, Crews",2,AccordingTo,the ferries lost money,
        """)
  }

  @Test("a quote is a row where its content begins, and marks in it are doubled")
  func quotes() {
    let rows = table(.quotes).split(separator: "\r\n")
    #expect(
      rows[3] == """
        q-248r000000000,ferry-strike,1,48,47,76,mixed,demand,,,,,q-248g000000000,AccordingTo,"an ""honest talk"" was due",
        """)
  }

  @Test("every row has the columns that are documented", arguments: Records.Kind.allCases)
  func columns(kind: Records.Kind) {
    let rows = table(kind).split(separator: "\r\n").map { fields(of: Array($0.utf8)) }
    #expect(rows.first == CorpusCSV.columns(of: kind))
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(table(kind).hasSuffix("\r\n"))
  }

  @Test("nothing hostile is left, and a row stays one line")
  func hostile() {
    let evil = "e\u{1B}[2J\r\n\t\"x\", "
    let corpus = Corpus(articles: [Sample.article(evil, evil)], actors: [Sample.actor("a", evil, .person)])
    let rows = table(.actors, corpus).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(fields(of: Array(rows[1].utf8)).last == "e\\u001b[2J \"x\", ")
  }

  /// The fields of a row, by the rules of RFC 4180.
  private func fields(of row: [UInt8]) -> [String] {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var place = 0
    while place < row.count {
      let byte = row[place]
      if byte == UInt8(ascii: "\""), isQuoted, place + 1 < row.count, row[place + 1] == byte {
        fields[fields.count - 1].append(byte)
        place += 1
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ","), !isQuoted {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
      place += 1
    }
    return fields.map { String(decoding: $0, as: UTF8.self) }
  }
}
