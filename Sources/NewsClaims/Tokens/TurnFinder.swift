/// Finds the turns of an interview or debate: paragraphs that open with who speaks and a colon.
///
/// Takes a tagged article; sets ``TokenizedParagraph/turnLabel``. One such paragraph may be anything; where several
/// are and somebody has two of them, people talk to each other; so they do where two labels in capitals follow each
/// other and the text names one of those.
struct TurnFinder: Sendable {
  /// Tokens that a label may have: "Norland Trade Minister Jane Doe".
  private let longestLabel = 6
  /// Turns that a conversation has at least: a question, an answer, a question.
  private let fewestTurns = 3

  /// Marks the turns of an article, where it is a conversation.
  ///
  /// - Complexity: O(n) in its paragraphs.
  func mark(in article: inout TokenizedArticle, of text: [UInt8]) {
    var labels: [(paragraph: Int, label: TokenRange)] = []
    var loud: [(paragraph: Int, label: TokenRange)] = []
    var speakers: Set<[UInt8]> = []
    for (number, paragraph) in article.paragraphs.enumerated() where paragraph.kind == .paragraph {
      guard let label = label(of: paragraph, in: article.tokens) else { continue }
      if label.allSatisfy({ article.tokens[$0].shape.contains(.upperCase) }) { loud.append((number, label)) }
      guard isSpeaker(article.tokens[label.upperBound - 1]) else { continue }
      labels.append((number, label))
      speakers.insert(key(label, article.tokens, text))
    }
    if labels.count >= fewestTurns, speakers.count > 1, speakers.count < labels.count {
      for (paragraph, label) in labels { article.paragraphs[paragraph].turnLabel = label }
    } else if loud.count > 1, zip(loud, loud.dropFirst()).allSatisfy({ $0.paragraph + 1 == $1.paragraph }) {
      markNamed(loud, in: &article, of: text)
    }
  }

  /// Marks labels in capitals where each is a name of the text or a noun for somebody, and one is a name.
  private func markNamed(
    _ loud: [(paragraph: Int, label: TokenRange)], in article: inout TokenizedArticle, of text: [UInt8]
  ) {
    var wanted: [[UInt8]: Bool] = [:]
    for (_, label) in loud { wanted[lowercased(article.tokens[label.upperBound - 1], text)] = false }
    for token in article.tokens where token.tag == .properNoun && !token.shape.contains(.upperCase) {
      let word = lowercased(token, text)
      if wanted[word] != nil { wanted[word] = true }
    }
    let names = loud.map { wanted[lowercased(article.tokens[$0.label.upperBound - 1], text)] ?? false }
    guard names.contains(true),
      zip(loud, names).allSatisfy({ $1 || isSpeaker(article.tokens[$0.label.upperBound - 1]) })
    else { return }
    for ((paragraph, label), isName) in zip(loud, names) {
      article.paragraphs[paragraph].turnLabel = label
      for index in label where isName { article.tokens[index].tag = .properNoun }
    }
  }

  private func lowercased(_ token: Token, _ text: [UInt8]) -> [UInt8] {
    text[token.range.indices].map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
  }

  /// The capitalised words before a colon that stands near the paragraph's start.
  private func label(of paragraph: TokenizedParagraph, in tokens: [Token]) -> TokenRange? {
    let start = paragraph.tokens.lowerBound
    let limit = min(paragraph.tokens.upperBound - 1, start + longestLabel + 1)
    guard let colon = (start..<max(start, limit)).first(where: { tokens[$0].kind == .colon }), colon > start,
      tokens[start..<colon].allSatisfy({ $0.kind == .word && $0.shape.contains(.capitalized) })
    else { return nil }
    return start..<colon
  }

  /// What tells one speaker from another: "Jane Doe" is "JD" from the second turn on.
  private func key(_ label: TokenRange, _ tokens: [Token], _ text: [UInt8]) -> [UInt8] {
    guard label.count > 1 else { return Array(text[tokens[label.lowerBound].range.indices]) }
    return tokens[label].map { text[Int($0.start)] }
  }

  /// A name, initials, a noun for somebody who speaks, or the "Q" and "A" of question and answer.
  private func isSpeaker(_ token: Token) -> Bool {
    let classes = token.classes
    if token.end - token.start == 1 { return true }
    if !classes.isDisjoint(with: [.role, .people, .speaksFor]) { return true }
    return token.tag == .properNoun && classes.isDisjoint(with: [.time, .noun])
  }
}
