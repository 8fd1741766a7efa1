extension Quote {
  /// The words that were said: the contents without outer marks and a leading "that", joined by one space.
  ///
  /// Marks within the words stay: `an "honest dialogue"` is as it stands.
  ///
  /// - Complexity: O(n) in the bytes of the content.
  func words(in article: Article) -> [UInt8] {
    var words: [UInt8] = []
    for range in content {
      let isAfterCue = cue.map { $0.end <= range.start } ?? true
      var stretch = article.text[range.indices].trimmingSpaces()
      if isAfterCue { stretch = stretch.droppingThat() }
      stretch = stretch.droppingOuterMarks()
      if !words.isEmpty, !stretch.isEmpty { words.append(UInt8(ascii: " ")) }
      words.append(contentsOf: stretch)
    }
    return words
  }
}

extension ArraySlice<UInt8> {
  fileprivate func trimmingSpaces() -> ArraySlice<UInt8> {
    let rest = drop { $0.isGap }
    guard let last = rest.lastIndex(where: { !$0.isGap }) else { return rest }
    return rest[...last]
  }

  /// Without the conjunction that opens reported speech; a "That" which opens a sentence is not one.
  fileprivate func droppingThat() -> ArraySlice<UInt8> {
    guard starts(with: "that".utf8), let next = dropFirst("that".utf8.count).first, next.isGap else { return self }
    return dropFirst("that".utf8.count).trimmingSpaces()
  }

  /// Without the marks around all of it, and without one whose other half is missing: of a quotation in
  /// several paragraphs, only the last one is closed.
  fileprivate func droppingOuterMarks() -> ArraySlice<UInt8> {
    if let marks = QuotationMarks.double.first(where: { starts(with: $0.open) || ends(with: $0.close) }) {
      return dropping(marks)
    }
    let marks = QuotationMarks.single.first { starts(with: $0.open) && ends(with: $0.close) }
    return marks.map { droppingSingle($0) } ?? self
  }

  private func dropping(_ marks: QuotationMarks) -> ArraySlice<UInt8> {
    let opens = starts(with: marks.open)
    let inner = opens ? dropFirst(marks.open.count) : self
    guard let close = marks.unopenedClose(in: inner) else { return inner }
    guard close + marks.close.count == endIndex else { return self }
    return inner[..<close]
  }

  /// A single closing mark is an apostrophe too, so it counts only at the very end, and only if no second
  /// opening mark stands before it.
  private func droppingSingle(_ marks: QuotationMarks) -> ArraySlice<UInt8> {
    guard count >= marks.open.count + marks.close.count else { return self }
    let inner = dropFirst(marks.open.count).dropLast(marks.close.count)
    let reopens = inner.indices.contains { place in
      inner[place...].starts(with: marks.open) && (place == inner.startIndex || inner[place - 1].isGap)
    }
    return reopens ? self : inner
  }

  fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

extension UInt8 {
  /// A space, a tab or a line break.
  fileprivate var isGap: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

/// A kind of quotation marks, in UTF-8.
private struct QuotationMarks {
  let open: [UInt8]
  let close: [UInt8]

  init(_ open: String, _ close: String) {
    self.open = Array(open.utf8)
    self.close = Array(close.utf8)
  }

  static let double = [QuotationMarks("\"", "\""), QuotationMarks("“", "”"), QuotationMarks("«", "»")]
  static let single = [QuotationMarks("‘", "’"), QuotationMarks("'", "'")]

  /// The first closing mark that no opening mark before it belongs to.
  ///
  /// Where both look alike none opens, so that it is the first of them.
  func unopenedClose(in text: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for place in text.indices {
      let rest = text[place...]
      if open != close, rest.starts(with: open) {
        depth += 1
      } else if rest.starts(with: close) {
        if depth == 0 { return place }
        depth -= 1
      }
    }
    return nil
  }
}
