/// Derives the forms of regular verbs; irregular ones have their own table.
///
/// `report` gives report, reports, reported, reported, reporting.
struct VerbForms {
  private let irregular: [String: [ArraySlice<UInt8>]]
  private let doubling: Set<String>

  init(irregular rows: TableRows, doubling words: [ArraySlice<UInt8>]) {
    irregular = Dictionary(rows.map { ($0[0].text, Array($0.dropFirst())) }) { first, _ in first }
    doubling = Set(words.map(\.text))
  }

  /// The forms of a verb; a form may have two spellings.
  func forms(of lemma: ArraySlice<UInt8>) -> [(VerbForm, ArraySlice<UInt8>)] {
    let row = irregular[lemma.text]
    var forms: [(VerbForm, ArraySlice<UInt8>)] = [(.base, lemma)]
    let kinds: [VerbForm] = [.third, .past, .participle, .gerund]
    for (place, form) in kinds.enumerated() {
      let stated = row.map { $0.count > place ? $0[place].entries(separator: ",") : [] } ?? []
      let derived = stated.isEmpty ? [regular(form, of: lemma)] : stated
      forms += derived.map { (form, $0) }
    }
    return forms
  }

  private func regular(_ form: VerbForm, of lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch form {
    case .base: lemma
    case .third: third(lemma)
    case .past, .participle: past(lemma)
    case .gerund: gerund(lemma)
    }
  }

  /// The regular plural of a noun: it is spelt as the third person of a verb.
  static func plural(_ noun: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    VerbForms(irregular: TableRows(""), doubling: []).third(noun)
  }

  private func endsInConsonantAndY(_ lemma: ArraySlice<UInt8>) -> Bool {
    guard lemma.last == UInt8(ascii: "y"), let before = lemma.dropLast().last else { return false }
    return !"aeiou".utf8.contains(before)
  }

  private func third(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ies".utf8 }
    let ending = lemma.suffix(2).text
    let hisses = ["ss", "sh", "ch", "zz"].contains(ending) || "xzo".utf8.contains(lemma.last ?? 0)
    return lemma + (hisses ? Array("es".utf8) : Array("s".utf8))
  }

  private func past(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ied".utf8 }
    if lemma.last == UInt8(ascii: "e") { return lemma + "d".utf8 }
    return stem(lemma) + "ed".utf8
  }

  private func gerund(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let ending = lemma.suffix(2).text
    if ending == "ie" { return lemma.dropLast(2) + "ying".utf8 }
    if lemma.last == UInt8(ascii: "e"), !["ee", "oe", "ye"].contains(ending) { return lemma.dropLast() + "ing".utf8 }
    return stem(lemma) + "ing".utf8
  }

  private func stem(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = lemma.last, doubling.contains(lemma.text) else { return lemma }
    return lemma + [last]
  }
}
