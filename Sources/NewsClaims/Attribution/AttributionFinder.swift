/// The fourth step: who is said to have said what, in an article's own words.
///
/// Takes a tokenized article; gives attributions in the order of their contents. It does not know who the sources
/// are. For each cue the first rule that applies decides. Rules that look at what stands before a cue go first, over
/// the whole sentence, because what they take as said may hold further cues, which then report nothing by themselves.
struct AttributionFinder: Sendable {
  /// The attributions of an article.
  ///
  /// - Complexity: O(n) in its tokens.
  func attributions(in context: AttributionContext) -> [Attribution] {
    let article = context.article
    let cueFinder = CueFinder(context: context)
    var found: [Attribution] = []
    var cues: [Cue] = []
    var ends: [Int] = []
    var continuation = QuotationContinuation(context: context)
    for paragraph in article.paragraphs {
      if let turn = SpeakerColon.turn(paragraph, context) {
        found.append(turn)
        continuation = QuotationContinuation(context: context)
        continue
      }
      let first = found.count
      if !ends.isEmpty { ends.removeAll(keepingCapacity: true) }
      for sentence in paragraph.sentences {
        let tokens = article.sentences[sentence].tokens
        cueFinder.find(in: tokens, into: &cues)
        if cues.count <= context.options.cuesInSentence { apply(cues, of: tokens, to: &found, from: first, context) }
        ends.append(found.count)
      }
      continuation.join(paragraph, into: &found, from: first, endingAt: ends)
    }
    found += unattributed(context, besides: found)
    return found.sorted { $0.extent.lowerBound < $1.extent.lowerBound }
  }

  /// What the last rules make of the quotations that no attribution has taken.
  private func unattributed(_ context: AttributionContext, besides found: [Attribution]) -> [Attribution] {
    var isTaken = [Bool](repeating: false, count: context.article.quotations.count)
    let all = found.span
    for number in all.indices {
      for range in all[number].content {
        var quotation = context.firstQuotation(endingAfter: range.lowerBound)
        while quotation < isTaken.count, context.article.quotations[quotation].tokens.lowerBound < range.upperBound {
          isTaken[quotation] = true
          quotation += 1
        }
      }
    }
    return isTaken.indices.compactMap { number in
      guard !isTaken[number] else { return nil }
      let mark = context.article.quotations[number].tokens.lowerBound
      let cue = Cue(tokens: mark..<mark + 1, head: mark, kind: .mark, act: .statement, rate: 0)
      let sentence = context.article.sentence(at: mark)
      return QuotationAfterSubject().attribution(of: cue, in: sentence, context)
        ?? UnattributedQuotation().attribution(of: cue, in: sentence, context)
    }
  }

  /// Adds the attributions that the cues of a sentence make to those found, of which those of its paragraph begin at
  /// `first`.
  private func apply(
    _ cues: [Cue], of sentence: TokenRange, to found: inout [Attribution], from first: Int,
    _ context: AttributionContext
  ) {
    let start = found.count
    var used: [Int] = []
    for number in cues.indices {
      let cue = cues[number]
      guard let made = framed(cue, sentence, context) else { continue }
      let earlier = max(first, start - context.options.cuesInSentence)..<start
      guard !found[start...].contains(where: { overlaps($0, made) }),
        !found[earlier].contains(where: { $0.extent.overlaps(made.extent) && overlaps($0, made) })
      else { continue }
      found.append(made)
      used.append(number)
    }
    for number in cues.indices where !used.contains(number) {
      guard var made = followed(cues[number], sentence, context), fits(&made, among: found[start...], context) else {
        continue
      }
      found.append(made)
    }
  }

  /// What the rules for what stands before or around a cue make of it: the first that applies decides.
  private func framed(_ cue: Cue, _ sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard isVerb(cue, context) else {
      return AccordingTo().attribution(of: cue, in: sentence, context)
        ?? IntroducedParagraph().attribution(of: cue, in: sentence, context)
        ?? IntroducedQuotation().attribution(of: cue, in: sentence, context)
        ?? SpeakerColon().attribution(of: cue, in: sentence, context)
        ?? SpeakerDash().attribution(of: cue, in: sentence, context)
    }
    return QuotationBeforeCue().attribution(of: cue, in: sentence, context)
      ?? ClauseBeforeCue().attribution(of: cue, in: sentence, context)
  }

  /// The same for what follows it.
  private func followed(_ cue: Cue, _ sentence: TokenRange, _ context: AttributionContext) -> Attribution? {
    guard isVerb(cue, context) else { return NounCue().attribution(of: cue, in: sentence, context) }
    return AsReported().attribution(of: cue, in: sentence, context)
      ?? RelativeReport().attribution(of: cue, in: sentence, context)
      ?? ContentAfterCue().attribution(of: cue, in: sentence, context)
  }

  private func isVerb(_ cue: Cue, _ context: AttributionContext) -> Bool {
    context.article.verbGroupOfToken[cue.head] >= 0
  }

  private func overlaps(_ first: Attribution, _ second: Attribution) -> Bool {
    first.content.contains { taken in
      second.content.contains { $0.overlaps(taken) } || taken.contains(second.cue.head)
    }
  }

  /// Whether an attribution is no part of another's content; what others have taken is cut off its own.
  private func fits(
    _ made: inout Attribution, among found: ArraySlice<Attribution>, _ context: AttributionContext
  ) -> Bool {
    // What two sources say is the content of both.
    if made.rule == .asReported { return true }
    for other in found.indices {
      for taken in found[other].content where taken.contains(made.cue.head) {
        return mayStandWithin(made, found[other], context)
      }
      // What "which Lee denies" denies was said by others.
      if made.rule == .relativeReport, context.opposes(made.cue) { continue }
      for taken in found[other].content {
        guard let last = made.content.last, last.overlaps(taken) else { continue }
        guard taken.lowerBound > last.lowerBound else { return false }
        let isThatAlone =
          taken.lowerBound == last.lowerBound + 1 && context.tag(last.lowerBound) == .complementizer
        guard !isThatAlone else { return false }
        let end = ContentBounds(context: context).trimmed(last.lowerBound..<taken.lowerBound)
        guard end > last.lowerBound else { return false }
        made.content[made.content.count - 1] = last.lowerBound..<end
      }
    }
    return true
  }

  /// "Police said a neighbour had told them that …": somebody else's words, which the speaker reports.
  private func toldByAnother(_ inner: Attribution, than outer: Attribution, _ context: AttributionContext) -> Bool {
    guard inner.rule == .contentAfterCue, inner.cue.act == .statement, outer.cue.act == .statement,
      inner.cue.rate >= context.options.cueRateAfterClause, !context.isQuoted(inner.cue.head),
      let source = inner.source, let whose = outer.source, context.tag(source.head) != .pronoun,
      let start = inner.content.first?.lowerBound
    else { return false }
    return source.head > whose.head && outer.content.contains { $0.contains(source.head) }
      && source.canSpeak(context) && context.tag(start) == .complementizer
  }

  /// "Critics say that Lee, who denies the claim, lied": the writer's insertion.
  private func deniesBeside(_ inner: Attribution, _ context: AttributionContext) -> Bool {
    guard context.opposes(inner.cue), !context.isQuoted(inner.cue.head), let source = inner.source,
      context.tag(source.tokens.upperBound - 1) == .wh, let object = inner.content.first?.lowerBound
    else { return false }
    return context.isClaim(at: object) || context.tag(object) == .pronoun
  }

  /// Whether an attribution in another's content is reported for itself: "rejected US claims that …", or any within
  /// what nobody is named as saying ("It has been reported that …, which Lee denies").
  private func mayStandWithin(_ inner: Attribution, _ outer: Attribution, _ context: AttributionContext) -> Bool {
    if case .noun = inner.cue.kind { return context.opposes(outer.cue) }
    if toldByAnother(inner, than: outer, context) || deniesBeside(inner, context) { return true }
    return outer.source == nil && (inner.rule == .relativeReport || context.opposes(inner.cue))
  }
}
