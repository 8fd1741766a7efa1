/// Derives the forms of regular verbs; irregular ones have their own table.
///
/// `report` gives report, reports, reported, reported, reporting.
struct VerbForms {
  /// The table of irregular verbs, and its rows.
  private var text = TableText()
  let irregular: [SpeltWord]
  /// The verbs that are not spelt as most are, and how they are, by their numbers here; number 0 is any other.
  private var lemmas = WordTable(words: 1024)
  private var spellings = [Spelling()]

  private struct Spelling {
    /// The forms that are stated, by kind, from the second column on.
    var forms = TableRow()
    /// Whether the last letter is doubled: "planned".
    var doubles = false
  }

  /// The forms that ``IrregularVerbs`` does not state otherwise.
  init() {
    let rows = Array(text.rows(of: IrregularVerbs.rows))
    let text = text
    irregular = rows.map { SpeltWord($0[0], of: text) }
    for (row, lemma) in zip(rows, irregular) { change(lemma) { $0.forms = row } }
    var doubling = TableText()
    for cell in doubling.words(of: IrregularVerbs.doubling) {
      change(SpeltWord(cell, of: doubling)) { $0.doubles = true }
    }
  }

  private mutating func change(_ lemma: SpeltWord, _ change: (inout Spelling) -> Void) {
    let number = Int(lemmas.intern(lemma.letters.span, 0, lemma.count))
    if number == spellings.count { spellings.append(Spelling()) }
    change(&spellings[number])
  }
}

extension VerbForms {
  /// Gives the forms of a verb one by one; a form may have two spellings.
  func forEach(of lemma: SpeltWord, _ body: (VerbForm, SpeltWord) -> Void) {
    let number = Int(lemmas.number(of: lemma.letters.span, 0, lemma.count) ?? 0)
    let stem = spellings[number].doubles ? lemma.doubled : lemma
    body(.base, lemma)
    guard !spellings[number].forms.isEmpty else { return forEachRegular(of: lemma, stem, body) }
    for (form, column) in zip(VerbForm.allCases, spellings[number].forms.indices).dropFirst() {
      var isStated = false
      for cell in text.entries(of: spellings[number].forms[column]) {
        body(form, SpeltWord(cell, of: text))
        isStated = true
      }
      if !isStated { body(form, Self.regular(form, of: lemma, stem)) }
    }
  }

  private func forEachRegular(of lemma: SpeltWord, _ stem: SpeltWord, _ body: (VerbForm, SpeltWord) -> Void) {
    body(.third, Self.third(lemma))
    let past = Self.past(lemma, stem)
    body(.past, past)
    body(.participle, past)
    body(.gerund, Self.gerund(lemma, stem))
  }

  private static func regular(_ form: VerbForm, of lemma: SpeltWord, _ stem: SpeltWord) -> SpeltWord {
    switch form {
    case .base: lemma
    case .third: third(lemma)
    case .past, .participle: past(lemma, stem)
    case .gerund: gerund(lemma, stem)
    }
  }

  /// The regular plural of a noun: it is spelt as the third person of a verb.
  static func plural(_ noun: SpeltWord) -> SpeltWord { third(noun) }

  private static func third(_ lemma: SpeltWord) -> SpeltWord {
    if lemma.endsInConsonantAndY { return lemma.spelt(dropping: 1, adding: "ies") }
    return lemma.spelt(adding: lemma.hisses ? "es" : "s")
  }

  private static func past(_ lemma: SpeltWord, _ stem: SpeltWord) -> SpeltWord {
    if lemma.endsInConsonantAndY { return lemma.spelt(dropping: 1, adding: "ied") }
    if lemma.last == UInt8(ascii: "e") { return lemma.spelt(adding: "d") }
    return stem.spelt(adding: "ed")
  }

  private static func gerund(_ lemma: SpeltWord, _ stem: SpeltWord) -> SpeltWord {
    guard lemma.last == UInt8(ascii: "e") else { return stem.spelt(adding: "ing") }
    switch lemma.lastButOne {
    case UInt8(ascii: "i"): return lemma.spelt(dropping: 2, adding: "ying")
    case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "y"): return stem.spelt(adding: "ing")
    default: return lemma.spelt(dropping: 1, adding: "ing")
    }
  }
}

extension SpeltWord {
  fileprivate var endsInConsonantAndY: Bool {
    guard last == UInt8(ascii: "y"), count > 1 else { return false }
    switch lastButOne {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return false
    default: return true
    }
  }

  /// "pass", "push", "catch", "buzz", "fix", "go".
  fileprivate var hisses: Bool {
    switch last {
    case UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): true
    case UInt8(ascii: "s"): lastButOne == UInt8(ascii: "s")
    case UInt8(ascii: "h"): lastButOne == UInt8(ascii: "s") || lastButOne == UInt8(ascii: "c")
    default: false
    }
  }
}
