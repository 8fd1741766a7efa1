/// Derives the forms of regular verbs; irregular ones have their own table.
///
/// `report` gives report, reports, reported, reported, reporting.
struct VerbForms {
  typealias Cell = TableText.Cell

  /// The verbs that are not spelt as most are.
  private var spellings: [String: Spelling] = [:]

  private struct Spelling {
    /// The forms that are stated, by kind.
    var forms: [Cell] = []
    /// Whether the last letter is doubled: "planned".
    var doubles = false
  }

  /// The forms that the rows of ``IrregularVerbs``, which stand in the text, do not state otherwise.
  init(irregular rows: [[Cell]], doubling words: [Cell], in text: TableText) {
    for row in rows { spellings[text.string(row[0])] = Spelling(forms: Array(row.dropFirst())) }
    for word in words { spellings[text.string(word), default: Spelling()].doubles = true }
  }

  /// The forms of a verb, which are added to the text; a form may have two spellings.
  func forms(of lemma: Cell, in text: inout TableText) -> [(VerbForm, Cell)] {
    let spelling = spellings[text.string(lemma)]
    let last = Unicode.Scalar(text.byte(1, beforeEndOf: lemma))
    let stem = spelling?.doubles == true ? text.append(lemma, adding: String(last)) : lemma
    guard let stated = spelling?.forms, !stated.isEmpty else {
      let past = Self.past(lemma, stem, in: &text)
      return [
        (.base, lemma), (.third, Self.third(lemma, in: &text)), (.past, past), (.participle, past),
        (.gerund, Self.gerund(lemma, stem, in: &text)),
      ]
    }
    var forms: [(VerbForm, Cell)] = [(.base, lemma)]
    let kinds: [VerbForm] = [.third, .past, .participle, .gerund]
    for (place, form) in kinds.enumerated() {
      let spelt = stated.count > place ? text.entries(of: stated[place]) : []
      let derived = spelt.isEmpty ? [Self.regular(form, of: lemma, stem, in: &text)] : spelt
      forms += derived.map { (form, $0) }
    }
    return forms
  }

  private static func regular(_ form: VerbForm, of lemma: Cell, _ stem: Cell, in text: inout TableText) -> Cell {
    switch form {
    case .base: lemma
    case .third: third(lemma, in: &text)
    case .past, .participle: past(lemma, stem, in: &text)
    case .gerund: gerund(lemma, stem, in: &text)
    }
  }

  /// The regular plural of a noun: it is spelt as the third person of a verb.
  static func plural(_ noun: Cell, in text: inout TableText) -> Cell { third(noun, in: &text) }

  private static func third(_ lemma: Cell, in text: inout TableText) -> Cell {
    if text.endsInConsonantAndY(lemma) { return text.append(lemma, dropping: 1, adding: "ies") }
    return text.append(lemma, adding: text.hisses(lemma) ? "es" : "s")
  }

  private static func past(_ lemma: Cell, _ stem: Cell, in text: inout TableText) -> Cell {
    if text.endsInConsonantAndY(lemma) { return text.append(lemma, dropping: 1, adding: "ied") }
    if text.byte(1, beforeEndOf: lemma) == UInt8(ascii: "e") { return text.append(lemma, adding: "d") }
    return text.append(stem, adding: "ed")
  }

  private static func gerund(_ lemma: Cell, _ stem: Cell, in text: inout TableText) -> Cell {
    guard text.byte(1, beforeEndOf: lemma) == UInt8(ascii: "e") else { return text.append(stem, adding: "ing") }
    switch text.byte(2, beforeEndOf: lemma) {
    case UInt8(ascii: "i"): return text.append(lemma, dropping: 2, adding: "ying")
    case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "y"): return text.append(stem, adding: "ing")
    default: return text.append(lemma, dropping: 1, adding: "ing")
    }
  }
}

extension TableText {
  fileprivate func endsInConsonantAndY(_ word: Cell) -> Bool {
    guard byte(1, beforeEndOf: word) == UInt8(ascii: "y"), word.count > 1 else { return false }
    switch byte(2, beforeEndOf: word) {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return false
    default: return true
    }
  }

  /// "pass", "push", "catch", "buzz", "fix", "go".
  fileprivate func hisses(_ word: Cell) -> Bool {
    let lastButOne = byte(2, beforeEndOf: word)
    switch byte(1, beforeEndOf: word) {
    case UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): return true
    case UInt8(ascii: "s"): return lastButOne == UInt8(ascii: "s")
    case UInt8(ascii: "h"): return lastButOne == UInt8(ascii: "s") || lastButOne == UInt8(ascii: "c")
    default: return false
    }
  }
}
