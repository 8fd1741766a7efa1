/// What each line of an article is, and what the article says of itself.
///
/// Takes a text of valid UTF-8; gives blocks and details. It never changes the text and never
/// leaves out a line that holds something.
struct Layout {
  /// The lines that hold something, in the order of the text.
  private(set) var blocks: [Article.Block]
  /// What the article says of itself.
  private(set) var details: Article.Details
  /// The id that front matter states.
  let id: String?
  /// The language that front matter states, in lower case.
  let language: String?

  private let text: [UInt8]
  private let paragraphs: [Paragraph]
  private let head: ArticleHead
  private let hasStatedHeadline: Bool

  /// Tells the lines of `text` apart.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - stated: What is known beside the text; of what it tells, the text is not asked for another.
  /// - Complexity: O(n log n) in the lines, O(n) in the bytes of the text.
  init(_ text: [UInt8], stated: Article.Details = Article.Details()) {
    let lines = TextLine.all(in: text)
    let front = FrontMatter(text, lines)
    self.text = text
    blocks = front?.blocks ?? []
    details = stated.completed(by: front?.details)
    id = front?.id
    language = front?.language
    paragraphs = Paragraph.all(in: text, Array(lines.dropFirst(front?.lineCount ?? 0)))
    // A headline that front matter states is a block of its own; one stated beside the text is none, so that the line
    // of the text that says the same is the headline.
    hasStatedHeadline = front?.details.headline != nil
    head = ArticleHead(text, paragraphs, stated: details.headline)
    // A few have a dateline, which is one more.
    blocks.reserveCapacity(blocks.count + paragraphs.count + 1)
    readDates()
    readParagraphs()
  }
}

extension Layout {
  private mutating func readParagraphs() {
    var authors: [String] = []
    var isLead = true
    for index in paragraphs.indices {
      let paragraph = paragraphs[index]
      let kind = kind(of: index)
      var range = paragraph.range
      if kind == .paragraph {
        if let dateline = dateline(of: index, isLead: isLead) {
          append(.dateline, text.trimming(range.lowerBound..<dateline.end))
          range = dateline.end..<range.upperBound
          if let agency = dateline.agency { details.credits.appendIfNew(agency) }
        }
        isLead = false
      }
      append(kind, range)
      switch kind {
      case .headline: details.headline = string(paragraph.range)
      case .deck: details.deck = string(paragraph.range)
      case .credit:
        guard case .credit(let credit) = paragraph.shape else { break }
        for author in credit.authors { authors.appendIfNew(author) }
        for name in credit.credits { details.credits.appendIfNew(name) }
        details.url = details.url ?? credit.url
      case .paragraph, .heading, .dateline, .date, .furniture, .frontMatter: break
      }
    }
    if details.authors.isEmpty { details.authors = authors }
  }

  private mutating func append(_ kind: Article.Block.Kind, _ range: Range<Int>) {
    blocks.append(Article.Block(kind: kind, range: ByteRange(range.lowerBound, range.upperBound)))
  }

  /// The dateline of a paragraph; where colons open several, they stand behind the names of speakers.
  private func dateline(of index: Int, isLead: Bool) -> Dateline? {
    guard let dateline = Dateline(text, paragraphs[index].range, isLead: isLead) else { return nil }
    guard dateline.endsWithColon else { return dateline }
    let others = paragraphs[(index + 1)...].filter(\.isText)
    let hasSpeakers = others.contains { Dateline(text, $0.range, isLead: true)?.endsWithColon ?? false }
    return others.count < LayoutLimits.storyParagraphs || hasSpeakers ? nil : dateline
  }

  private func kind(of index: Int) -> Article.Block.Kind {
    switch paragraphs[index].shape {
    case .date: return .date
    case .credit: return .credit
    case .address, .furniture: return .furniture
    case .text: break
    }
    if index == head.headline { return hasStatedHeadline ? .furniture : .headline }
    if index == head.deck { return details.deck == nil ? .deck : .paragraph }
    return isHeading(index) ? .heading : .paragraph
  }

  /// Whether a short line without an end stands before text that has one.
  private func isHeading(_ index: Int) -> Bool {
    let range = paragraphs[index].range
    if isMarkdownHeading(range) { return true }
    guard range.count <= LayoutLimits.headingBytes, !LineWords.isListMarker(text, range),
      SentenceEnd(text, range).mark == nil, opensHeading(range.lowerBound),
      LineWords(text, range).words.count <= LayoutLimits.headingWords,
      let next = paragraphs[(index + 1)...].first(where: \.isText)?.range
    else { return false }
    // In a list of short lines none is the heading of the next.
    return next.count > range.count && (next.count > LayoutLimits.headingBytes || SentenceEnd(text, next).mark != nil)
  }

  /// Whether a line is a heading of Markdown: `## Background`.
  private func isMarkdownHeading(_ range: Range<Int>) -> Bool {
    let marks = text[range].prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks), range.count > marks, range.count < LayoutLimits.headlineBytes else { return false }
    return text[range.lowerBound + marks].isBlank
  }

  /// Whether a capital, a digit or a letter beyond ASCII stands there; what begins with a mark is something else.
  private func opensHeading(_ index: Int) -> Bool {
    text[index].isUppercase || text[index].isDigit || text[index] >= 0xC3 && text[index] != 0xE2
  }

  private func string(_ range: Range<Int>) -> String {
    // A headline over several lines is one line to whoever lists it.
    var line: [UInt8] = []
    for word in LineWords(text, range).words {
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      line += text[word]
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension Layout {
  /// The day of publication and the address, where front matter states none: from lines before the first
  /// paragraph or after the last, as dates in between are those of events.
  private mutating func readDates() {
    let first = paragraphs.indices.first(where: isProse) ?? paragraphs.count
    let last = paragraphs.indices.last(where: isProse) ?? -1
    var revised: String?
    for index in paragraphs.indices where index < first || index > last {
      switch paragraphs[index].shape {
      case .date(let date):
        if date.isRevision {
          revised = revised ?? date.published
        } else {
          details.published = details.published ?? date.published
        }
      case .address where index < first: details.url = details.url ?? string(paragraphs[index].range)
      case .address, .credit, .furniture, .text: break
      }
    }
    details.published = details.published ?? revised
  }

  private func isProse(_ index: Int) -> Bool {
    paragraphs[index].isText && index != head.headline && index != head.deck && !isHeading(index)
  }
}

extension Article.Details {
  /// These, and of what they do not tell, those.
  fileprivate func completed(by others: Article.Details?) -> Article.Details {
    guard let others else { return self }
    var details = self
    details.headline = headline ?? others.headline
    details.deck = deck ?? others.deck
    details.published = published ?? others.published
    details.publisher = publisher ?? others.publisher
    if authors.isEmpty { details.authors = others.authors }
    details.url = url ?? others.url
    return details
  }
}

extension [String] {
  /// Adds a name that is not yet there, as long as there are not too many.
  fileprivate mutating func appendIfNew(_ name: String) {
    if count < LayoutLimits.mostNames, !contains(name) { append(name) }
  }
}
