/// Derives the forms of regular verbs; irregular ones have their own table.
///
/// `report` gives report, reports, reported, reported, reporting.
struct VerbForms {
  /// The table of irregular verbs, its rows, and their first columns.
  private var text = TableText()
  private var rows: [TableRow] = []
  private(set) var irregular: [SpeltWord] = []
  /// The verbs that are not spelt as most are, and how they are; number 0 is any other.
  private var spellings = WordTable(words: 1024, nothing: Spelling())

  private struct Spelling {
    /// The row of the forms that are stated; `nil` for none.
    var row: UInt16?
    /// Whether the last letter is doubled: "planned".
    var doubles = false
  }

  /// The forms that ``IrregularVerbs`` does not state otherwise.
  init() {
    for row in text.rows(of: IrregularVerbs.rows) {
      let lemma = SpeltWord(row[0], of: text)
      let number = UInt16(rows.count)
      change(lemma) { $0.row = number }
      rows.append(row)
      irregular.append(lemma)
    }
    var doubling = TableText()
    for word in doubling.words(of: IrregularVerbs.doubling) {
      change(SpeltWord(word, of: doubling)) { $0.doubles = true }
    }
  }

  private mutating func change(_ lemma: SpeltWord, _ change: (inout Spelling) -> Void) {
    let number = spellings.intern(lemma)
    spellings.update(number, change)
  }
}

extension VerbForms {
  /// Gives the forms of a verb one by one; a form may have two spellings.
  @inline(__always)
  func forEach(of lemma: SpeltWord, _ body: (VerbForm, SpeltWord) -> Void) {
    let spelling = spellings[spellings.number(of: lemma)]
    let stem = spelling.doubles ? lemma.doubled : lemma
    for form in VerbForm.allCases {
      if let row = spelling.row {
        var isStated = false
        for cell in text.entries(of: rows[Int(row)][Int(form.rawValue)]) {
          body(form, SpeltWord(cell, of: text))
          isStated = true
        }
        if isStated { continue }
      }
      body(form, Self.regular(form, of: lemma, stem))
    }
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
    if lemma.endsInConsonantAndY { return lemma.dropping(1).adding([.i, .e, .s]) }
    return lemma.hisses ? lemma.adding([.e, .s]) : lemma.adding([.s])
  }

  private static func past(_ lemma: SpeltWord, _ stem: SpeltWord) -> SpeltWord {
    if lemma.endsInConsonantAndY { return lemma.dropping(1).adding([.i, .e, .d]) }
    return lemma.last == .e ? lemma.adding([.d]) : stem.adding([.e, .d])
  }

  private static func gerund(_ lemma: SpeltWord, _ stem: SpeltWord) -> SpeltWord {
    guard lemma.last == .e else { return stem.adding([.i, .n, .g]) }
    switch lemma.lastButOne {
    case .i: return lemma.dropping(2).adding([.y, .i, .n, .g])
    case .e, .o, .y: return stem.adding([.i, .n, .g])
    default: return lemma.dropping(1).adding([.i, .n, .g])
    }
  }
}

extension SpeltWord {
  @inline(__always)
  fileprivate var endsInConsonantAndY: Bool {
    guard last == .y, count > 1 else { return false }
    switch lastButOne {
    case .a, .e, .i, .o, .u: return false
    default: return true
    }
  }

  /// "pass", "push", "catch", "buzz", "fix", "go".
  fileprivate var hisses: Bool {
    switch last {
    case .x, .z, .o: true
    case .s: lastButOne == .s
    case .h: lastButOne == .s || lastButOne == .c
    default: false
    }
  }
}

/// The letters that endings have, or that ask for one.
extension UInt8 {
  fileprivate static var a: UInt8 { UInt8(ascii: "a") }
  fileprivate static var c: UInt8 { UInt8(ascii: "c") }
  fileprivate static var d: UInt8 { UInt8(ascii: "d") }
  fileprivate static var e: UInt8 { UInt8(ascii: "e") }
  fileprivate static var g: UInt8 { UInt8(ascii: "g") }
  fileprivate static var h: UInt8 { UInt8(ascii: "h") }
  fileprivate static var i: UInt8 { UInt8(ascii: "i") }
  fileprivate static var n: UInt8 { UInt8(ascii: "n") }
  fileprivate static var o: UInt8 { UInt8(ascii: "o") }
  fileprivate static var s: UInt8 { UInt8(ascii: "s") }
  fileprivate static var u: UInt8 { UInt8(ascii: "u") }
  fileprivate static var x: UInt8 { UInt8(ascii: "x") }
  fileprivate static var y: UInt8 { UInt8(ascii: "y") }
  fileprivate static var z: UInt8 { UInt8(ascii: "z") }
}
