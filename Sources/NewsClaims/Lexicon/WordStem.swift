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
  private static let (ied, ed, ing) = (Array("ied".utf8), Array("ed".utf8), Array("ing".utf8))

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
    switch word[word.count - 2] {
    // "boss", "virus", "crisis"
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
    case UInt8(ascii: "e") where word.count > 4 && word[word.count - 3] == UInt8(ascii: "i"):
      replace(3, by: y, in: &word)
    case UInt8(ascii: "e"): drop(hisses(word) ? 2 : 1, of: &word)
    default: drop(1, of: &word)
    }
  }

  /// Whether a plural in "es" has an "e" of its own: "bosses", "crashes", "catches", "boxes", "heroes".
  private static func hisses(_ word: [UInt8]) -> Bool {
    guard word.count > 4 else { return false }
    let before = word[word.count - 4]
    switch word[word.count - 3] {
    case UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): return true
    case s: return word.count > 5 && before == s
    case UInt8(ascii: "h"): return word.count > 5 && (before == s || before == UInt8(ascii: "c"))
    default: return false
    }
  }

  private static func replace(_ count: Int, by letter: UInt8, in word: inout [UInt8]) {
    drop(count, of: &word)
    word.append(letter)
  }

  /// Takes letters off one by one: for a few, that is less than for a range.
  @inline(__always)
  private static func drop(_ count: Int, of word: inout [UInt8]) {
    for _ in 0..<count { word.removeLast() }
  }

  /// Takes "ed" or "ing" off where a vowel is left, and one of a doubled last letter with it.
  private static func cut(_ count: Int, _ word: inout [UInt8]) {
    let length = word.count - count
    guard length >= shortest, word[..<length].contains(where: isVowel) else { return }
    drop(count, of: &word)
    // "added" and "erred" keep what they double.
    guard length > shortest, word[length - 1] == word[length - 2], !isDoubled(word[length - 1]) else { return }
    word.removeLast()
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), y: true
    default: false
    }
  }

  /// Whether a letter is doubled in base forms: "kill", "pass".
  private static func isDoubled(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "l"), s, UInt8(ascii: "z"), e: true
    default: false
    }
  }
}
