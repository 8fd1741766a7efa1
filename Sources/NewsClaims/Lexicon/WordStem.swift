/// The stem of an English word, by its ending: "strikes", "striking" and "strike" have one.
///
/// It takes plural and verb endings off, and the "e" that they hide; it leaves "trafficker" beside "trafficking", which
/// are not the same. Irregular verbs are for ``TraceReader``.
struct WordStem {
  /// Cuts the ending off a word in lower case.
  static func cut(_ word: inout [UInt8]) {
    guard word.count > shortest else { return }
    if word.last == s { cutPlural(&word) }
    if word.last == d {
      if ends(word, ied) { replace(3, by: y, in: &word) } else if ends(word, ed) { cut(2, &word) }
    } else if word.last == g, ends(word, ing) {
      cut(3, &word)
    }
    if word.count > shortest, word.last == e { word.removeLast() }
  }

  private static let shortest = 3
  private static let (d, e, g) = (UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"))
  private static let (s, y) = (UInt8(ascii: "s"), UInt8(ascii: "y"))
  private static let (ied, ed, ing, ies) = (Array("ied".utf8), Array("ed".utf8), Array("ing".utf8), Array("ies".utf8))
  /// Endings of what is no plural.
  private static let singulars = ["ss", "us", "is"].map { Array($0.utf8) }
  /// Endings of plurals that have an "e" of their own.
  private static let hisses = ["sses", "shes", "ches", "xes", "zes", "oes"].map { Array($0.utf8) }
  private static let vowels = Array("aeiouy".utf8)
  /// Letters that are doubled in a base form.
  private static let doubled = Array("lsze".utf8)

  /// Whether a word ends so, and has two letters more.
  private static func ends(_ word: [UInt8], _ ending: [UInt8]) -> Bool {
    var place = word.count - ending.count
    guard place > 1 else { return false }
    for letter in ending {
      guard word[place] == letter else { return false }
      place += 1
    }
    return true
  }

  private static func cutPlural(_ word: inout [UInt8]) {
    if ends(word, ies) { return replace(3, by: y, in: &word) }
    for ending in singulars where ends(word, ending) { return }
    word.removeLast(hisses.contains { ends(word, $0) } ? 2 : 1)
  }

  private static func replace(_ count: Int, by letter: UInt8, in word: inout [UInt8]) {
    word.removeLast(count)
    word.append(letter)
  }

  /// Takes "ed" or "ing" off where a vowel is left, and one of a doubled last letter with it.
  private static func cut(_ count: Int, _ word: inout [UInt8]) {
    let length = word.count - count
    guard length >= shortest, word[..<length].contains(where: { vowels.contains($0) }) else { return }
    word.removeLast(count)
    guard word[length - 1] == word[length - 2], !doubled.contains(word[length - 1]) else { return }
    word.removeLast()
  }
}
