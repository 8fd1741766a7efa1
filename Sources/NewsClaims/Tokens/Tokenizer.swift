/// Cuts the prose of an article into tokens.
///
/// Takes an article's bytes and blocks; gives tokens in text order, one run per block. It never
/// looks at a block that is not prose, and never joins words across blocks.
struct Tokenizer: Sendable {
  let lexicon: Lexicon

  /// Appends the tokens of one block.
  ///
  /// - Complexity: O(n) in the bytes of the block.
  func tokenize(_ block: ByteRange, of text: [UInt8], into tokens: inout [Token]) {
    let bytes = text.span
    let end = block.end
    var position = block.start
    while position < end {
      tokens.append(addingCapacity: Self.portion) { tokens in
        // A word may come with a clitic.
        while position < end, tokens.freeCapacity > 1 {
          if let word = PlainWord(bytes, position, end) {
            tokens.append(token(word, bytes))
            // Most words have a space behind them.
            position = word.end + (word.end < end && bytes[word.end] == 0x20 ? 1 : 0)
          } else if bytes[position] == 0x20 {
            position += 1
          } else if let mark = plainMark(bytes, position, end) {
            tokens.append(mark)
            position += 2
          } else {
            var scanner = TokenScanner(text: text, position: position, end: end)
            if scanner.skipWhiteSpace() { append(&scanner, into: &tokens) }
            position = scanner.position
          }
        }
      }
    }
  }

  /// Tokens for which room is made at a time.
  static let portion = 64

  @inline(__always)
  private func token(_ word: PlainWord, _ text: Span<UInt8>) -> Token {
    let isCapitals = word.shape.contains(.upperCase)
    let number =
      isCapitals
      ? lexicon.number(of: text, word.start, word.end, upperCase: true) : lexicon.number(of: word.key)
    return token(word.start, word.end, number, .word, word.shape)
  }

  /// A comma or a full stop with a space behind it, as most marks are; `nil` for anything else.
  @inline(__always)
  private func plainMark(_ text: Span<UInt8>, _ position: Int, _ end: Int) -> Token? {
    let mark = text[position]
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."), position + 1 < end, text[position + 1] == 0x20 else {
      return nil
    }
    var shape: Token.Shape = .spaceAfter
    if TokenScanner.spaceBefore(position, in: text) { shape.insert(.spaceBefore) }
    return Token(
      start: UInt32(position), end: UInt32(position + 1), word: 0, kind: mark == UInt8(ascii: ",") ? .comma : .period,
      shape: shape, classes: [])
  }

  /// Appends the word or mark at which a scanner stands.
  private func append(_ scanner: inout TokenScanner, into tokens: inout OutputSpan<Token>) {
    let start = scanner.position
    let (kind, form) = scanner.next()
    guard kind != .word else { return appendWord(start, &scanner, into: &tokens) }
    var shape = form
    if scanner.spaceBefore(start) { shape.insert(.spaceBefore) }
    if scanner.isAtSpace { shape.insert(.spaceAfter) }
    tokens.append(
      Token(start: UInt32(start), end: UInt32(scanner.position), word: 0, kind: kind, shape: shape, classes: []))
  }

  /// Appends a word, and its clitic as a token of its own.
  private func appendWord(_ start: Int, _ scanner: inout TokenScanner, into tokens: inout OutputSpan<Token>) {
    var clitic = scanner.cliticStart(of: start)
    let end = clitic ?? scanner.position
    var wordEnd = end
    var shape = scanner.shape(start, end)
    if clitic == nil, scanner.isAtFullStop {
      let withStop = end + 1
      if scanner.isInitials(start, end) || lexicon.isAbbreviation(scanner.text.span, start, end)
        || (shape.contains(.capitalized) && end - start == 1)
      {
        scanner.position = withStop
        wordEnd = withStop
        shape.insert(.dotted)
        if scanner.passPossessive() { clitic = withStop }
      }
    }
    if scanner.spaceBefore(start) { shape.insert(.spaceBefore) }
    if clitic == nil, scanner.isAtSpace { shape.insert(.spaceAfter) }
    let word = lexicon.number(of: scanner.text.span, start, wordEnd, upperCase: shape.contains(.upperCase))
    tokens.append(token(start, wordEnd, word, .word, shape))
    guard let clitic else { return }
    let number = lexicon.number(of: scanner.text.span, clitic, scanner.position, upperCase: false)
    let cliticShape: Token.Shape = scanner.isAtSpace ? [.spaceAfter] : []
    tokens.append(token(clitic, scanner.position, number, .clitic, cliticShape))
  }

  @inline(__always)
  private func token(
    _ start: Int, _ end: Int, _ word: WordNumber, _ kind: Token.Kind, _ shape: Token.Shape
  ) -> Token {
    let known = lexicon[word]
    return Token(
      start: UInt32(start), end: UInt32(end), word: word, kind: kind, shape: shape, isNoted: known.notes != 0,
      verb: known.verb, classes: known.classes)
  }
}
