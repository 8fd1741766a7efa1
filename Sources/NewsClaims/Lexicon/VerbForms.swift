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
    let hisses =
      lemma.ends("ss") || lemma.ends("sh") || lemma.ends("ch") || lemma.ends("zz") || lemma.ends("x") || lemma.ends("z")
      || lemma.ends("o")
    return lemma.dropping(0, adding: hisses ? "es" : "s")
  }

  private func past(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if lemma.endsInConsonantAndY { return lemma.dropping(1, adding: "ied") }
    return lemma.ends("e") ? lemma.dropping(0, adding: "d") : stem(lemma).dropping(0, adding: "ed")
  }

  private func gerund(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if lemma.ends("ie") { return lemma.dropping(2, adding: "ying") }
    let isMute = lemma.ends("e") && !lemma.ends("ee") && !lemma.ends("oe") && !lemma.ends("ye")
    return isMute ? lemma.dropping(1, adding: "ing") : stem(lemma).dropping(0, adding: "ing")
  }

  private func stem(_ lemma: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = lemma.last, doubling.contains(lemma) else { return lemma }
    return lemma + [last]
  }
}

extension ArraySlice<UInt8> {
  fileprivate var endsInConsonantAndY: Bool {
    guard ends("y"), count > 1 else { return false }
    switch self[endIndex - 2] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return false
    default: return true
    }
  }

  fileprivate func ends(_ ending: String) -> Bool {
    var place = endIndex - ending.utf8.count
    guard place >= startIndex else { return false }
    for byte in ending.utf8 {
      guard self[place] == byte else { return false }
      place += 1
    }
    return true
  }

  fileprivate func dropping(_ count: Int, adding ending: String) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(self.count + ending.utf8.count)
    bytes.append(contentsOf: self[..<(endIndex - count)])
    bytes.append(contentsOf: ending.utf8)
    return bytes[...]
  }
}
