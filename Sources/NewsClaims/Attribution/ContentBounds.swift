/// Where a content that follows its cue begins and ends.
struct ContentBounds: Sendable {
  let context: AttributionContext
  /// Whether the cue stands in a clause before the main one: "While Lee said it was late, …".
  var isSubordinate = false

  init(context: AttributionContext) { self.context = context }

  /// How what follows a cue is built: it decides where it ends.
  enum Form: Sendable {
    /// "that …", a clause, "whether …".
    case clause
    /// A noun phrase, "to …", "of …".
    case phrase
  }

  /// The end of a content that begins at a token: the sentence's end, or where something of its own starts.
  ///
  /// A quotation that has begun is kept to its closing mark.
  ///
  /// An embedded content stands within the subject of a sentence that goes on: "the man who said it leaked left".
  func end(from start: TokenIndex, _ form: Form, in sentence: TokenRange, isEmbedded: Bool = false) -> TokenIndex {
    let limit = isEmbedded ? mainVerb(from: start, form, in: sentence) : sentence.upperBound
    var index = start
    // A clause that has no verb yet is not over.
    var isOpen = form == .clause
    while index < limit {
      if isOpen, hasVerb(index) { isOpen = false }
      if let quotation = context.quotation(startingAt: index) {
        index = min(quotation.tokens.upperBound, limit)
        isOpen =
          isOpen && quotation.words <= context.options.scareQuoteWords && !quotation.tokens.contains(where: hasVerb)
        // "yelled “You lie!” at the mayor"
        if quotation.tokens.lowerBound == start, quotation.isClosed, context.isEndMark(index - 2) { break }
        if !isOpen, endsClause(quotation, form, in: sentence) { break }
        continue
      }
      if index > start, !isOpen, stops(at: index, form, in: sentence) {
        guard form == .phrase, let resumed = afterInsertion(index, in: sentence) else { break }
        index = resumed
        continue
      }
      index += 1
    }
    return trimmed(start..<index)
  }

  func hasVerb(_ index: TokenIndex) -> Bool { context.article.verbGroup(at: index)?.form == .finite }

  /// The verb of the sentence around an embedded content: after a clause the second finite verb that nothing joins to
  /// the first.
  private func mainVerb(from start: TokenIndex, _ form: Form, in sentence: TokenRange) -> TokenIndex {
    var isSecond = false
    var index = start
    while index < sentence.upperBound {
      guard let verb = context.article.verbGroup(at: index), verb.form == .finite else {
        index += 1
        continue
      }
      if isUnjoined(verb), isSecond || (form == .phrase && endsPhrase(verb, from: start)) {
        return verb.tokens.lowerBound
      }
      isSecond = true
      index = verb.tokens.upperBound
    }
    return sentence.upperBound
  }

  /// Whether the first verb after a phrase is not its own: "views of Doe have improved".
  private func endsPhrase(_ verb: VerbGroup, from start: TokenIndex) -> Bool {
    guard verb.tokens.lowerBound > start, context.tag(start) == .preposition else { return false }
    return !(start..<verb.tokens.lowerBound).contains { index in
      switch context.tag(index) {
      case .wh, .complementizer, .subordinator: true
      default: context.article.quotationOfToken[index] >= 0
      }
    }
  }

  /// Where a noun phrase goes on after an insertion between commas: "called the mayor, a friend, “a disgrace”".
  private func afterInsertion(_ comma: TokenIndex, in sentence: TokenRange) -> TokenIndex? {
    guard context.kind(comma) == .comma else { return nil }
    var isRelative = false
    var index = comma + 1
    while index < min(sentence.upperBound, comma + context.options.insertionTokens) {
      if context.kind(index) == .comma {
        let next = index + 1
        guard next < sentence.upperBound else { return nil }
        // "accused the mayor, a friend, of fraud"
        return context.isAs(next) || context.isOf(next) || opensPartialQuotation(next) ? next : nil
      }
      if context.article.quotationOfToken[index] >= 0 || context.tag(index) == .coordinator { return nil }
      if context.tag(index) == .wh { isRelative = true }
      if !isRelative, context.article.verbGroup(at: index)?.form == .finite { return nil }
      index += 1
    }
    return nil
  }

  /// A quotation that goes on in the sentence around it: it opens with a small letter.
  private func opensPartialQuotation(_ index: TokenIndex) -> Bool {
    context.quotation(startingAt: index) != nil && !context.token(index + 1).shape.contains(.capitalized)
  }

  private func isUnjoined(_ verb: VerbGroup) -> Bool {
    switch context.tag(verb.tokens.lowerBound - 1) {
    case .coordinator, .wh, .complementizer, .subordinator, .pronoun: false
    case .mark: context.kind(verb.tokens.lowerBound - 1) == .comma
    default: true
    }
  }

  /// The range's end without the marks that belong to the sentence.
  func trimmed(_ range: TokenRange) -> TokenIndex {
    var end = range.upperBound
    while end > range.lowerBound {
      guard !context.isMark(end - 1) else { break }
      switch context.kind(end - 1) {
      case .comma, .period, .semicolon, .colon, .dash, .question, .exclamation: end -= 1
      // "(Lee says it leaked)": the bracket was opened before.
      case .closeBracket where !opensBracket(range.lowerBound..<end): end -= 1
      default: return end
      }
    }
    return end
  }

  private func opensBracket(_ range: TokenRange) -> Bool {
    range.suffix(context.options.insertionTokens).contains { context.kind($0) == .openBracket }
  }
}
