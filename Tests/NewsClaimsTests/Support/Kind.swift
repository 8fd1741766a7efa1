import Testing

@testable import NewsClaims

/// A kind of passage: some that are of it, and some that nearly are, each with all the claims to be found in it.
struct Kind: CustomTestStringConvertible {
  let name: String
  var matches: [TextCase] = []
  var nearMisses: [TextCase] = []

  var testDescription: String { name }

  /// Reads kinds from a table: the name of each after `##`, passages after `+` for a match and `-` for a near miss, `¶`
  /// where a paragraph ends, and the lines of ``Corpus/claimLines`` indented below.
  static func table(_ text: String) -> [Kind] {
    var kinds: [Kind] = []
    var passage: (sign: Character, text: String, lines: [String])?
    func close() {
      guard let read = passage else { return }
      let sample = TextCase(read.text.split(separator: "¶").joined(separator: "\n"), read.lines)
      if read.sign == "+" { kinds[kinds.count - 1].matches.append(sample) }
      if read.sign == "-" { kinds[kinds.count - 1].nearMisses.append(sample) }
      passage = nil
    }
    for line in text.split(separator: "\n") {
      guard let sign = line.first, sign != " " else {
        passage?.lines.append(String(line.drop { $0 == " " }))
        continue
      }
      close()
      let words = String(line.drop { $0 == sign }.dropFirst())
      if sign == "#" { kinds.append(Kind(name: words)) } else { passage = (sign, words, []) }
    }
    close()
    return kinds
  }

  /// Compares what is found in each passage with what is expected; a kind has at least three near
  /// misses, and as many matches, where it has any.
  func check() {
    #expect(nearMisses.count >= 3 && (matches.isEmpty || matches.count >= 3))
    for sample in matches + nearMisses {
      let found = Corpus(sample: sample.text).claimLines
      #expect(found == sample.expected, "\(sample.text)")
    }
  }
}
