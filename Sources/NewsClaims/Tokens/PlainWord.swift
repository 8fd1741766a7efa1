/// A word of a few ASCII letters, with a space or a mark behind it that can be no part of it: most words are.
///
/// What it is and how it is written is found in one pass; other words go the long way, which these could go, too.
struct PlainWord {
  let start: Int
  let end: Int
  let shape: Token.Shape
  /// What it is known by in the lexicon.
  let key: LetterKey

  @inline(__always)
  init?(_ text: Span<UInt8>, _ start: Int, _ limit: Int) {
    // Two times eight bytes hold the word and what stands behind it.
    guard start + 16 <= text.count else { return nil }
    let first = text.word(at: start)
    let head = LetterRun(first)
    guard head.count > 0 else { return nil }
    var key = LetterKey(head: head.letters)
    var length = head.count
    var isUpperCase = head.isUpperCase
    if length == 8 {
      let tail = LetterRun(text.word(at: start + 8))
      guard tail.count <= LetterKey.mostLetters - 8 else { return nil }
      key.tail = tail.letters
      length += tail.count
      isUpperCase = isUpperCase && tail.isUpperCase
    }
    guard start + length <= limit else { return nil }
    let next = start + length < limit ? text[start + length] : 0x20
    guard Self.mayFollow(next) else { return nil }
    if next == UInt8(ascii: ".") {
      // The stop ends the sentence: an abbreviation has a capital, and "U.S." goes on with a letter.
      guard first & 0x20 != 0, start + length + 1 == limit || text[start + length + 1] <= 0x22 else { return nil }
    }
    var shape: Token.Shape = first & 0x20 == 0 ? .capitalized : []
    if isUpperCase, length > 1 { shape.insert(.upperCase) }
    if TokenScanner.spaceBefore(start, in: text) { shape.insert(.spaceBefore) }
    if next <= 0x20 { shape.insert(.spaceAfter) }
    self.start = start
    self.end = start + length
    self.shape = shape
    self.key = key
  }

  /// Whether what stands behind some letters may be no part of the word: white space, or a mark but for those that
  /// stand within words.
  @inline(__always)
  private static func mayFollow(_ byte: UInt8) -> Bool {
    byte < 0x40 ? (within &>> UInt64(byte)) & 1 == 0 : byte < 0x80
  }

  /// The digits, and "'", "-" and "&", each in its place.
  private static let within: UInt64 = 0x03FF_0000_0000_0000 | 1 << 0x27 | 1 << 0x2D | 1 << 0x26
}
