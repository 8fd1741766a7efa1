/// Whether the lines of an article are paragraphs, or stretches of paragraphs cut at some column.
///
/// Takes the lines of an article; says which of them belong together. It never joins over a blank line.
struct HardWrap {
  /// The column at which the text is cut; `nil` where each line is a paragraph.
  private let width: Int?
  private let text: [UInt8]

  /// Looks whether most breaks stand where the next word would not have fitted.
  ///
  /// - Complexity: O(n log n) in the lines of the article.
  init(_ text: [UInt8], _ lines: [TextLine]) {
    self.text = text
    width = Self.width(text, lines)
  }

  private static func width(_ text: [UInt8], _ lines: [TextLine]) -> Int? {
    let breaks = lines.indices.dropLast().filter { !lines[$0 + 1].isAfterBlank }
    guard breaks.count >= LayoutLimits.wrapBreaks else { return nil }
    let lengths = breaks.map { lines[$0].columns }.sorted()
    // The longest but a few, so that a long address in the text does not count.
    let width = lengths[lengths.count * 9 / 10]
    guard (LayoutLimits.wrapColumnsLeast...LayoutLimits.wrapColumns).contains(width) else { return nil }
    var full = 0
    var withinSentence = 0
    for index in breaks {
      let next = lines[index + 1]
      if isFull(text, lines[index], next, width) { full += 1 }
      if text[next.range.lowerBound].isLowercase { withinSentence += 1 }
    }
    // In wrapped English some three quarters of the lines go on in lower case; in lists hardly any do.
    return full * 5 >= breaks.count * 3 && withinSentence * 3 >= breaks.count ? width : nil
  }

  /// Whether the first word of `next` would not have fitted behind `line`, give or take an eighth.
  private static func isFull(_ text: [UInt8], _ line: TextLine, _ next: TextLine, _ width: Int) -> Bool {
    let word = text[next.range].prefix { !$0.isBlank }
    return line.columns + 1 + word.count > width - width / 8
  }

  /// Whether `next`, the line after `line`, goes on with its paragraph.
  func joins(_ line: TextLine, _ next: TextLine) -> Bool {
    guard let width, !next.isAfterBlank, next.indent <= line.indent else { return false }
    guard !LineWords.isListMarker(text, next.range) else { return false }
    return text[next.range.lowerBound].isLowercase || Self.isFull(text, line, next, width)
  }
}
