/// Which words may stand for one thing in two articles about one event, by the rows of ``KindredWords``.
struct Kinships: Sendable {
  /// A row that a word stands in, whether it is one of its general words, and which of two contrary words stands there.
  private struct Kin {
    let row: UInt16
    let isGeneral: Bool
    let isOpposite: Bool
  }

  private var kin: [UInt32: [Kin]] = [:]

  /// - Parameter numbering: What numbered the words of the articles; those that it does not know are left out.
  /// - Complexity: O(n) in the rows.
  init(_ numbering: WordNumbering) {
    guard let meanings = numbering.meanings else { return }
    var text = TableText()
    for (number, row) in text.rows(of: KindredWords.rows).enumerated() {
      for (column, cell) in row.enumerated() {
        for word in text.words(of: cell) {
          let stem = StemMeanings.stemHash(text.bytes[word.cell])
          let meaning = meanings[stem]
          guard let key = numbering.knownNumber(of: Trace(hash: meaning?.hash ?? stem, kind: .word)) else { continue }
          kin[key, default: []].append(
            Kin(row: UInt16(number), isGeneral: column == 0, isOpposite: meaning?.isOpposite ?? false))
        }
      }
    }
  }

  /// Whether two words stand in one row, at least one of them as a general word.
  func areKin(_ one: Trace, _ other: Trace) -> Bool {
    guard let ones = kin[one.key], let others = kin[other.key] else { return false }
    return ones.contains { own in
      own.isOpposite == one.isOpposite
        && others.contains {
          $0.row == own.row && ($0.isGeneral || own.isGeneral) && $0.isOpposite == other.isOpposite
        }
    }
  }
}
