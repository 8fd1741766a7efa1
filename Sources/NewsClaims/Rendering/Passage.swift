/// Sentences of an article in which stretches are marked.
///
/// Without colours, marks stand on a line of their own below the words. A sentence far longer than the page is cut to
/// what stands around its marks.
struct Passage {
  let article: Article
  let marks: [Mark]

  /// A stretch, and what it is.
  struct Mark {
    let range: ByteRange
    let kind: Kind

    /// What a stretch is; where several meet, the last of these is shown.
    enum Kind: Int, CaseIterable {
      case content, source, cue, evidence
    }
  }
}

extension Passage {
  /// The lines of the sentences that hold a mark, at most so wide, with the lines of marks between them.
  ///
  /// - Parameters:
  ///   - sentences: The sentences of the article that may hold one, in order.
  ///   - width: The columns of a line.
  ///   - style: Whether marks are colours.
  /// - Returns: The lines, with escape sequences where they are coloured.
  /// - Complexity: O(n) in the sentences, and in the bytes of those shown.
  func lines(in sentences: some Sequence<ByteRange>, width: Int, _ style: Style) -> [String] {
    let held = sentences.filter { sentence in marks.contains { $0.range.overlaps(sentence) } }
    var lines: [String] = []
    var cells: [Cell] = []
    var end: Int?
    for sentence in held {
      if let end, article.text[end..<sentence.start].contains(where: { !$0.isBlank || $0.isLineEnd }) {
        lines += Self.wrapped(cells, width).flatMap { Self.written($0, style) }
        cells = []
      }
      if !cells.isEmpty { cells.append(.space) }
      cells += self.cells(of: sentence, width: width)
      end = sentence.end
    }
    return lines + Self.wrapped(cells, width).flatMap { Self.written($0, style) }
  }

  /// A character as it is shown.
  private struct Cell {
    let text: String
    let width: Int
    var mark: Mark.Kind?

    static let space = Cell(text: " ", width: 1)
    static let gap = Cell(text: "…", width: 1)

    var isSpace: Bool { text == " " }
  }
}

// MARK: What is shown

extension Passage {
  private func cells(of sentence: ByteRange, width: Int) -> [Cell] {
    var cells: [Cell] = []
    for stretch in stretches(of: sentence, width: width) {
      if stretch.start > sentence.start { cells += cells.isEmpty ? [.gap, .space] : [.space, .gap, .space] }
      cells += self.cells(of: stretch)
      if stretch.end < sentence.end,
        !marks.contains(where: { $0.range.start >= stretch.end && $0.range.start < sentence.end })
      {
        cells += [.space, .gap]
      }
    }
    return cells
  }

  /// The sentence, or what stands around the marks of one that is too long.
  private func stretches(of sentence: ByteRange, width: Int) -> [ByteRange] {
    guard sentence.count > Self.mostLines * width else { return [sentence] }
    let wanted = marks.filter { $0.range.overlaps(sentence) }.map(\.range).flatMap { range in
      range.count <= Self.mostLines * width
        ? [range] : [ByteRange(range.start, range.start + width), ByteRange(range.end - width, range.end)]
    }
    var stretches: [ByteRange] = []
    for range in wanted.sorted() {
      let start = wordStart(max(range.start - Self.surroundings, sentence.start), after: sentence.start)
      let end = wordEnd(min(range.end + Self.surroundings, sentence.end), before: sentence.end)
      if let last = stretches.last, start <= last.end {
        stretches[stretches.count - 1] = ByteRange(last.start, max(last.end, end))
      } else if start < end {
        stretches.append(ByteRange(start, end))
      }
    }
    return stretches
  }

  /// How many lines a sentence may fill, and how many bytes are kept around a mark of a longer one.
  private static let mostLines = 5
  private static let surroundings = 30
  /// Words longer than this are cut.
  private static let longestWord = 40

  private func wordStart(_ place: Int, after start: Int) -> Int {
    guard place > start else { return start }
    let nearby = place..<min(place + Self.longestWord, article.text.count)
    if let space = nearby.first(where: { article.text[$0].isBlank }) { return space + 1 }
    return nearby.first { !article.text[$0].isContinuation } ?? place
  }

  private func wordEnd(_ place: Int, before end: Int) -> Int {
    guard place < end else { return end }
    let nearby = max(place - Self.longestWord, 0)..<place
    if let space = nearby.last(where: { article.text[$0].isBlank }) { return space }
    return (max(place - Self.longestWord, 0)...place).last { !article.text[$0].isContinuation } ?? place
  }

  private func cells(of stretch: ByteRange) -> [Cell] {
    var kinds = [Mark.Kind?](repeating: nil, count: stretch.count)
    for kind in Mark.Kind.allCases {
      for mark in marks where mark.kind == kind && mark.range.overlaps(stretch) {
        for place in max(mark.range.start, stretch.start)..<min(mark.range.end, stretch.end) {
          kinds[place - stretch.start] = kind
        }
      }
    }
    var place = 0
    // A mark stands below a character as it is shown, so these are gone through.
    return article.string(stretch).map { character in
      let text = String(character).visible
      defer { place += character.utf8.count }
      return Cell(text: text, width: text.displayWidth, mark: place < kinds.count ? kinds[place] : nil)
    }
  }
}

// MARK: Lines

extension Passage {
  private static func wrapped(_ cells: [Cell], _ width: Int) -> [[Cell]] {
    var lines: [[Cell]] = []
    var line: [Cell] = []
    var used = 0
    var lastSpace: Int?
    for cell in cells {
      if used + cell.width > width, !(cell.isSpace && used > 0) {
        let rest = lastSpace.map { Array(line[($0 + 1)...]) } ?? []
        lines.append(lastSpace.map { Array(line[..<$0]) } ?? line)
        line = rest
        used = rest.reduce(0) { $0 + $1.width }
        lastSpace = nil
      }
      if cell.isSpace {
        if line.isEmpty { continue }
        lastSpace = line.count
      }
      line.append(cell)
      used += cell.width
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func written(_ line: [Cell], _ style: Style) -> [String] {
    switch style {
    case .plain:
      var marks = line.map { String(repeating: $0.mark?.glyph ?? " ", count: $0.width) }.joined()
      while marks.utf8.last == UInt8(ascii: " ") { marks.removeLast() }
      return [line.map(\.text).joined()] + (marks.isEmpty ? [] : [marks])
    case .coloured:
      var text = ""
      var rest = line[...]
      while let first = rest.first {
        let run = rest.prefix { $0.mark == first.mark }
        let words = run.map(\.text).joined()
        text += first.mark?.emphasis.applied(to: words, style) ?? words
        rest = rest.dropFirst(run.count)
      }
      return [text]
    }
  }
}

extension Passage.Mark.Kind {
  /// The sign below the words.
  fileprivate var glyph: String {
    switch self {
    case .content: "="
    case .source: "^"
    case .cue: "~"
    case .evidence: "!"
    }
  }

  fileprivate var emphasis: Emphasis {
    switch self {
    case .content: .content
    case .source: .source
    case .cue: .cue
    case .evidence: .evidence
    }
  }
}
