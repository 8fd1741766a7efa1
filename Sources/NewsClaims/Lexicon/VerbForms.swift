/// Derives the forms of regular verbs; irregular ones have their own table.
///
/// `report` gives report, reports, reported, reported, reporting.
struct VerbForms {
  private let irregular: [ArraySlice<UInt8>: [ArraySlice<UInt8>]]
  private let doubling: Set<ArraySlice<UInt8>>

  init(irregular rows: TableRows, doubling words: [ArraySlice<UInt8>]) {
    irregular = Dictionary(rows.map { ($0[0], Array($0.dropFirst())) }) { first, _ in first }
    doubling = Set(words)
  }

  /// The forms of a verb; a form may have two spellings.
  func forms(of lemma: ArraySlice<UInt8>) -> [(VerbForm, ArraySlice<UInt8>)] {
    guard let row = irregular[lemma] else {
      let past = past(lemma)
      return [
        (.base, lemma), (.third, Self.third(lemma)), (.past, past), (.participle, past), (.gerund, gerund(lemma)),
      ]
    }
    var forms: [(VerbForm, ArraySlice<UInt8>)] = [(.base, lemma)]
    let kinds: [VerbForm] = [.third, .past, .participle, .gerund]
    for (place, form) in kinds.enumerated() {
      let stated = row.count > place ? row[place].entries(separator: ",") : []
      let derived = stated.isEmpty ? [regular(form, of: lemma)] : stated
      forms += derived.map { (form, $0) }
    }
    return forms
  }

  private func regular(_ form: VerbForm, of lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch form {
    case .base: lemma
    case .third: Self.third(lemma)
    case .past, .participle: past(lemma)
    case .gerund: gerund(lemma)
    }
  }

  /// The regular plural of a noun: it is spelt as the third person of a verb.
  static func plural(_ noun: ArraySlice<UInt8>) -> ArraySlice<UInt8> { third(noun) }

  private static func third(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if lemma.endsInConsonantAndY { return lemma.dropping(1, adding: "ies") }
    return lemma.dropping(0, adding: lemma.hisses ? "es" : "s")
  }

  private func past(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if lemma.endsInConsonantAndY { return lemma.dropping(1, adding: "ied") }
    return lemma.last == UInt8(ascii: "e") ? lemma.dropping(0, adding: "d") : stem(lemma).dropping(0, adding: "ed")
  }

  private func gerund(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard lemma.last == UInt8(ascii: "e") else { return stem(lemma).dropping(0, adding: "ing") }
    switch lemma.lastButOne {
    case UInt8(ascii: "i"): return lemma.dropping(2, adding: "ying")
    case UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "y"): return stem(lemma).dropping(0, adding: "ing")
    default: return lemma.dropping(1, adding: "ing")
    }
  }

  private func stem(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = lemma.last, doubling.contains(lemma) else { return lemma }
    return lemma + [last]
  }
}

extension ArraySlice<UInt8> {
  fileprivate var lastButOne: UInt8 { count > 1 ? self[endIndex - 2] : 0 }

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

  fileprivate func dropping(_ count: Int, adding ending: String) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(self.count + ending.utf8.count)
    bytes.append(contentsOf: self[..<(endIndex - count)])
    bytes.append(contentsOf: ending.utf8)
    return bytes[...]
  }
}
