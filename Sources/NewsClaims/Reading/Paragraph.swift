/// A line, or a paragraph of several hard-wrapped lines, before it is known what it is.
struct Paragraph {
  /// Where it stands.
  private(set) var range: Range<Int>
  /// Whether a blank line, or the start of the text, stands before it.
  let isAfterBlank: Bool
  /// What it looks like alone.
  private(set) var shape = LineShape.text

  /// Whether there is something to read.
  var isText: Bool { shape == .text }
}

extension Paragraph {
  /// Joins hard-wrapped lines and looks at what comes out.
  ///
  /// - Complexity: O(n log n) in the lines, O(n) in their bytes.
  static func all(in text: [UInt8], _ lines: [TextLine]) -> [Paragraph] {
    let wrap = HardWrap(text, lines)
    var paragraphs: [Paragraph] = []
    for (index, line) in lines.enumerated() {
      if index > 0, wrap.joins(lines[index - 1], line), let last = paragraphs.indices.last {
        paragraphs[last].range = paragraphs[last].range.lowerBound..<line.range.upperBound
      } else {
        paragraphs.append(Paragraph(range: line.range, isAfterBlank: line.isAfterBlank))
      }
    }
    for index in paragraphs.indices {
      paragraphs[index].shape = LineShape(text, paragraphs[index].range, isFirst: index == 0)
    }
    return paragraphs
  }
}
