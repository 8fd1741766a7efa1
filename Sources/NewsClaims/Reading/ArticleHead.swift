/// Which paragraphs of an article are its headline and its deck.
///
/// Takes the paragraphs; gives two numbers. It never takes running prose for a headline: an article
/// may well begin without one.
struct ArticleHead {
  /// The headline, as an index into the paragraphs.
  private(set) var headline: Int?
  /// The deck, as an index into the paragraphs.
  private(set) var deck: Int?

  private let text: [UInt8]
  private let paragraphs: [Paragraph]

  /// Looks for the headline and the deck under it.
  ///
  /// Where front matter states a headline, the text is not asked for another.
  init(_ text: [UInt8], _ paragraphs: [Paragraph], stated: String?) {
    self.text = text
    self.paragraphs = paragraphs
    guard let first = paragraphs.firstIndex(where: \.isText) else { return }
    if let stated {
      guard text[paragraphs[first].range].elementsEqual(stated.utf8) else { return }
    } else {
      guard isHeadline(first) else { return }
    }
    headline = first
    guard let second = textIndex(after: first), isDeck(second) else { return }
    deck = second
  }
}

extension ArticleHead {
  private func textIndex(after index: Int) -> Int? {
    paragraphs[(index + 1)...].firstIndex(where: \.isText)
  }

  private func length(_ index: Int) -> Int { paragraphs[index].range.count }

  private func isHeadline(_ index: Int) -> Bool {
    let range = paragraphs[index].range
    guard range.count < LayoutLimits.headlineBytes, !LineWords.isListMarker(text, range) else { return false }
    let line = LineWords(text, range)
    let end = SentenceEnd(text, range)
    switch end.mark {
    case nil: return true
    // Some papers end a headline with a semicolon before the line that goes on; a sentence never stops there.
    case .open: return text[range.upperBound - 1] == UInt8(ascii: ";")
    case .question: return !end.hasSeveral && line.words.count <= LayoutLimits.headlineWords || isTitleCase(line)
    case .point:
      guard standsAlone(index), !opensWithPlace(range) else { return false }
      return isTitleCase(line) || !end.hasSeveral && isShortLead(line, index)
    }
  }

  /// Whether a blank line, or a line that is no prose, follows.
  private func standsAlone(_ index: Int) -> Bool {
    guard index + 1 < paragraphs.count else { return false }
    return paragraphs[index + 1].isAfterBlank || !paragraphs[index + 1].isText
  }

  /// Whether three of five longer words have a capital, the first left out.
  private func isTitleCase(_ line: LineWords) -> Bool {
    let long = line.words.dropFirst().filter { $0.count > 3 }
    let capitalised = long.count(where: line.isCapitalised)
    return long.count >= 2 && capitalised * 5 >= long.count * 3
  }

  /// Whether a line that ends like a sentence is short, and no quotation, and prose that is longer follows.
  private func isShortLead(_ line: LineWords, _ index: Int) -> Bool {
    let first = text[line.range.lowerBound]
    guard line.words.count <= LayoutLimits.headlineWords, first != UInt8(ascii: "\""), first != 0xE2 else {
      return false
    }
    // Two, as a short line may stand between headline and prose.
    return paragraphs[(index + 1)...].lazy.filter(\.isText).prefix(2).contains {
      $0.range.count * 10 >= line.range.count * LayoutLimits.deckRatioTenths
    }
  }

  /// Whether a line opens as the first paragraph does: "PARIS — The river rose".
  private func opensWithPlace(_ range: Range<Int>) -> Bool {
    Dateline(text, range, isLead: true).map { !$0.endsWithColon } ?? false
  }

  private func isDeck(_ index: Int) -> Bool {
    let range = paragraphs[index].range
    guard range.count < LayoutLimits.headlineBytes, !LineWords.isListMarker(text, range), !opensWithPlace(range),
      let next = textIndex(after: index), length(next) * 10 >= range.count * LayoutLimits.deckRatioTenths
    else { return false }
    let end = SentenceEnd(text, range)
    switch end.mark {
    case nil: return LineWords(text, range).words.count >= LayoutLimits.deckWords
    case .open: return false
    case .point, .question:
      // Where blank lines part the paragraphs, a sentence after one is the first of them.
      let usesBlankLines = paragraphs[(index + 1)...].contains { $0.isText && $0.isAfterBlank }
      return !end.hasSeveral && !(usesBlankLines && paragraphs[index].isAfterBlank)
    }
  }
}
