/// The stem that a noun has in common with the verb it is made of, and a word with its other spelling: "evacuation" and
/// "evacuate", "labour" and "labor".
///
/// It goes further than ``WordStem``, as ``RelatedWords`` does: what it gives is to be compared, not read.
enum DerivedStem {
  /// Cuts a stem that ``WordStem`` has left.
  static func cut(_ stem: inout [UInt8]) {
    guard stem.count > shortest, let last = stem.last else { return }
    switch last {
    case UInt8(ascii: "n"):
      if ends(stem, ion), isVerb(stem[..<(stem.count - ion.count)]) { stem.removeLast(ion.count) }
    case UInt8(ascii: "t"):
      if ends(stem, ment), stem.count >= ment.count + longRoot, !otherNouns.contains(stem) {
        stem.removeLast(ment.count)
        if stem.last == UInt8(ascii: "e") { stem.removeLast() }
      }
    case UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "c"): return spell(&stem)
    default: return
    }
    if ends(stem, at), stem.count >= at.count + root, !otherNouns.contains(stem) { stem.removeLast(at.count) }
    spell(&stem)
  }

  /// Whether "-ion" makes a noun of what stands before it: "construct", not "pass" of "passion".
  private static func isVerb(_ word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    return last == UInt8(ascii: "t")
      && word.count >= (word.dropLast().last == UInt8(ascii: "a") ? longRoot : longRoot + 1)
      || last == UInt8(ascii: "s") && word.count > longRoot
  }

  /// Writes a stem as Americans do.
  private static func spell(_ stem: inout [UInt8]) {
    if ends(stem, our), stem.count >= our.count + shortest - 1 {
      stem.remove(at: stem.count - 2)
    } else if ends(stem, ises), stem.count >= ises.count + root {
      stem[stem.count - 1] = UInt8(ascii: "z")
    } else if ends(stem, ence), stem.count >= ence.count + shortest - 1 {
      stem[stem.count - 1] = UInt8(ascii: "s")
    }
  }

  private static let shortest = 3
  /// Letters that a verb has at least before "-ate", and before "-ment" or "-ion".
  private static let (root, longRoot) = (4, 5)
  private static let (ment, ion, at) = (Array("ment".utf8), Array("ion".utf8), Array("at".utf8))
  private static let (our, ises, ence) = (Array("our".utf8), Array("is".utf8), Array("enc".utf8))
  /// Stems with such endings that are of no verb, or of one that means something else.
  private static let otherNouns: Set<[UInt8]> = Set(
    [
      "apartment", "basement", "climat", "combat", "defeat", "department", "document", "element", "foundat",
      "government",
      "habitat", "parliament", "plantat", "privat", "publicat", "repeat", "retreat", "statement", "threat", "treat",
    ].map { Array($0.utf8) })

  private static func ends(_ word: [UInt8], _ ending: [UInt8]) -> Bool {
    guard word.count > ending.count else { return false }
    var place = word.count - ending.count
    for letter in ending {
      guard word[place] == letter else { return false }
      place += 1
    }
    return true
  }
}
