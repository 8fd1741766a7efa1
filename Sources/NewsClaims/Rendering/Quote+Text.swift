extension Quote {
  /// The words that were said: the contents without outer marks and a leading "that", joined by one space.
  ///
  /// Marks within the words stay: `an "honest dialogue"` is as it stands.
  ///
  /// - Complexity: O(n) in the bytes of the content.
  func words(in article: Article) -> [UInt8] {
    var words: [UInt8] = []
    forEachStretch(in: article.text.span) { stretch in
      if !words.isEmpty { words.append(UInt8(ascii: " ")) }
      words.append(article.text.span.extracting(stretch))
    }
    return words
  }

  /// Calls `body` with each stretch of the words that holds something, to be joined by one space.
  ///
  /// - Complexity: O(n) in the bytes of the content.
  @inline(__always)
  func forEachStretch(in text: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    for range in content {
      // The "that" which opens reported speech is what the cue goes with; the one of "said that was late" is not.
      let that = reason.others.flatMap { $0.start == range.start && $0.end < range.end ? $0.end : nil }
      let stretch = text.droppingOuterMarks(text.trimmingGaps((that ?? range.start)..<range.end))
      if !stretch.isEmpty { body(stretch) }
    }
  }
}

extension Span<UInt8> {
  fileprivate func trimmingGaps(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isGap { start += 1 }
    while start < end, self[end - 1].isGap { end -= 1 }
    return start..<end
  }

  /// Without the marks around all of it, and without one whose other half is missing: of a quotation in
  /// several paragraphs, only the last one is closed.
  fileprivate func droppingOuterMarks(_ range: Range<Int>) -> Range<Int> {
    for marks in QuotationMarks.double where starts(range, with: marks.open) || ends(range, with: marks.close) {
      return dropping(marks, range)
    }
    for marks in QuotationMarks.single where starts(range, with: marks.open) && ends(range, with: marks.close) {
      return droppingSingle(marks, range)
    }
    return range
  }

  private func dropping(_ marks: QuotationMarks, _ range: Range<Int>) -> Range<Int> {
    let inner = starts(range, with: marks.open) ? range.lowerBound + marks.open.length..<range.upperBound : range
    guard let close = unopenedClose(marks, in: inner) else { return inner }
    guard close + marks.close.length == inner.upperBound else { return range }
    return inner.lowerBound..<close
  }

  /// A single closing mark is an apostrophe too, so it counts only at the very end, and only if no second
  /// opening mark stands before it.
  private func droppingSingle(_ marks: QuotationMarks, _ range: Range<Int>) -> Range<Int> {
    guard range.count >= marks.open.length + marks.close.length else { return range }
    let inner = range.lowerBound + marks.open.length..<range.upperBound - marks.close.length
    let reopens = inner.contains { place in
      starts(place..<inner.upperBound, with: marks.open) && (place == inner.lowerBound || self[place - 1].isGap)
    }
    return reopens ? range : inner
  }

  /// The first closing mark that no opening mark before it belongs to.
  ///
  /// Where both look alike none opens, so that it is the first of them.
  private func unopenedClose(_ marks: QuotationMarks, in range: Range<Int>) -> Int? {
    var depth = 0
    for place in range where self[place] == marks.open.first {
      let rest = place..<range.upperBound
      if marks.open != marks.close, starts(rest, with: marks.open) {
        depth += 1
      } else if starts(rest, with: marks.close) {
        if depth == 0 { return place }
        depth -= 1
      }
    }
    return nil
  }

  private func starts(_ range: Range<Int>, with mark: QuotationMarks.Mark) -> Bool {
    guard range.count >= mark.length, self[range.lowerBound] == mark.first else { return false }
    return mark.length == 1
      || (self[range.lowerBound + 1] == mark.second
        && (mark.length == 2 || self[range.lowerBound + 2] == mark.third))
  }

  private func ends(_ range: Range<Int>, with mark: QuotationMarks.Mark) -> Bool {
    range.count >= mark.length && starts(range.upperBound - mark.length..<range.upperBound, with: mark)
  }
}

extension UInt8 {
  /// A space, a tab or a line break.
  fileprivate var isGap: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

/// A kind of quotation marks, whose halves begin with the same byte.
private struct QuotationMarks {
  let open: Mark
  let close: Mark

  /// A mark in UTF-8, of so many bytes.
  struct Mark: Equatable {
    let length: Int
    let first: UInt8
    var second: UInt8 = 0
    var third: UInt8 = 0
  }

  /// " ", “ ” and « ».
  static let double = [
    QuotationMarks(open: Mark(length: 1, first: 0x22), close: Mark(length: 1, first: 0x22)),
    QuotationMarks(
      open: Mark(length: 3, first: 0xE2, second: 0x80, third: 0x9C),
      close: Mark(length: 3, first: 0xE2, second: 0x80, third: 0x9D)),
    QuotationMarks(open: Mark(length: 2, first: 0xC2, second: 0xAB), close: Mark(length: 2, first: 0xC2, second: 0xBB)),
  ]
  /// ‘ ’ and ' '.
  static let single = [
    QuotationMarks(
      open: Mark(length: 3, first: 0xE2, second: 0x80, third: 0x98),
      close: Mark(length: 3, first: 0xE2, second: 0x80, third: 0x99)),
    QuotationMarks(open: Mark(length: 1, first: 0x27), close: Mark(length: 1, first: 0x27)),
  ]
}
