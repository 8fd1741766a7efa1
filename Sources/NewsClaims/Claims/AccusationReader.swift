/// Reads who is accused of what where the accuser does not speak: "is accused of fraud", "two men charged with theft",
/// "faces two counts of fraud", "was sued over the leak".
struct AccusationReader {
  let scene: ClaimContext
  private var context: AttributionContext { scene.context }
  private var article: TokenizedArticle { scene.article }

  init(_ scene: ClaimContext) { self.scene = scene }

  struct Accusation {
    let accused: Source
    /// What they are accused of, from the preposition before it on.
    let charge: TokenRange
    /// The noun for whoever accuses them.
    let accuser: TokenIndex?

    /// The words of the accusation, from the accused on.
    var tokens: TokenRange { min(accused.tokens.lowerBound, charge.lowerBound)..<charge.upperBound }
  }

  /// What somebody is accused of by a verb that nobody says.
  func accusation(by group: VerbGroup, in sentence: TokenRange) -> Accusation? {
    guard !group.isNegated, !group.tokens.contains(where: { context.classes($0).contains(.modal) }),
      let charge = charge(after: group, in: sentence), charge.count > 1, let accused = accused(of: group, in: sentence),
      context.tag(accused.head) != .pronoun || scene.actor(namedAt: accused.head) != nil,
      !context.isWhose(accused.tokens.lowerBound)
    else { return nil }
    let author = scene.author(after: group.tokens.upperBound)?.noun
    guard let place = source(in: charge) else { return Accusation(accused: accused, charge: charge, accuser: author) }
    return Accusation(accused: accused, charge: charge.lowerBound..<place.start, accuser: author ?? place.noun)
  }

  /// Where "by the union", "in a report" ends what somebody is accused of, if that is no deed in a verb's words.
  private func source(in charge: TokenRange) -> (start: TokenIndex, noun: TokenIndex)? {
    guard context.tag(charge.lowerBound + 1) != .gerund else { return nil }
    return charge.dropFirst(2).lazy.compactMap { index -> (TokenIndex, TokenIndex)? in
      guard let group = article.nounGroup(at: index + 1), group.tokens.lowerBound == index + 1 else { return nil }
      let isBy = context.isBy(index) && group.kind != .time
      let isIn = context.isIn(index) && context.classes(group.head).contains(.document)
      return isBy || isIn ? (index, group.head) : nil
    }.first
  }

  // MARK: What

  /// What somebody is accused of by a verb, from the preposition before it on.
  private func charge(after group: VerbGroup, in sentence: TokenRange) -> TokenRange? {
    let isPassive = group.isPassive || isReduced(group)
    if isPassive, context.reportingVerb(group)?.act == .accusation {
      let next = scene.author(after: group.tokens.upperBound)?.end ?? group.tokens.upperBound
      return context.isOf(next) || context.isFor(next) || context.isWith(next) ? phrase(from: next, in: sentence) : nil
    }
    let row = Int(context.lexicon.notes(of: context.token(group.head).word).accusation)
    guard row > 0, isPassive || group.form == .finite else { return nil }
    let phrases = context.lexicon.accusations[(row - 1)...]
    return phrases.prefix { $0.verb == phrases.first?.verb }.lazy
      .compactMap { self.charge(of: $0, after: group, isPassive, in: sentence) }.first
  }

  private func charge(
    of words: AccusationPhrase, after group: VerbGroup, _ isPassive: Bool, in sentence: TokenRange
  ) -> TokenRange? {
    var next = group.tokens.upperBound
    var named: NounGroup?
    if words.nouns.isEmpty {
      guard isPassive else { return nil }
    } else {
      if next < sentence.upperBound, context.tag(next) == .preposition { next += 1 }
      guard let noun = article.nounGroup(at: next), noun.tokens.lowerBound == next,
        words.nouns.contains(context.token(noun.head).word)
      else { return nil }
      next = noun.tokens.upperBound
      named = noun
    }
    guard words.prepositions.contains(context.token(next).word), !context.isFor(next) || isDeed(next + 1) else {
      // "faces fraud charges"
      return named.flatMap { ObjectReader(scene).matter(of: $0) }.map { $0.lowerBound - 1..<$0.upperBound }
    }
    return phrase(from: next, in: sentence)
  }

  private func phrase(from preposition: TokenIndex, in sentence: TokenRange) -> TokenRange {
    let bound = ContentBounds(context: context).end(from: preposition, .phrase, in: sentence)
    // "two men charged with theft left", "of taking it from men who worked there"
    let verb = (preposition..<bound).first { scene.isFiniteVerb(at: $0) } ?? bound
    let last = context.tag(verb - 1)
    return preposition..<(verb < bound && (last == .wh || last == .complementizer) ? verb - 1 : verb)
  }

  private func isDeed(_ index: TokenIndex) -> Bool {
    let start = context.tag(index) == .adverb ? index + 1 : index
    guard let group = article.nounGroup(at: start) else { return context.classes(start).contains(.verbGerund) }
    return context.tag(start) == .gerund || context.classes(group.head).contains(.deed)
  }

  // MARK: Who

  private func accused(of group: VerbGroup, in sentence: TokenRange) -> Source? {
    let finder = SubjectFinder(context: context)
    guard isReduced(group) else {
      return finder.phrase(endingAt: group.tokens.lowerBound - 1, from: sentence.lowerBound)
    }
    let before = beforeChain(group)
    // "Lee, accused of fraud, left"
    let end = context.kind(before) == .comma ? before - 1 : before
    guard end >= sentence.lowerBound, let nearest = article.nounGroup(at: end) else { return nil }
    // "the campaign of Lee, charged with fraud", "sentences for people convicted of theft"
    let isSomebody = scene.actor(namedAt: nearest.head).map { scene.actors[$0].kind == .person } ?? false
    if isSomebody || !context.classes(nearest.head).isDisjoint(with: [.people, .role]) {
      return Source(tokens: nearest.tokens, head: nearest.head)
    }
    return finder.phrase(endingAt: end, from: sentence.lowerBound)
  }

  /// "two men charged with theft", "Lee, accused of fraud".
  private func isReduced(_ group: VerbGroup) -> Bool {
    let (next, before) = (group.tokens.upperBound, beforeChain(group))
    guard group.tokens.count == 1, context.classes(group.head).contains(.verbParticiple),
      next + 1 < article.tokens.count, context.isOf(next) || context.isWith(next) || context.isFor(next)
    else { return false }
    let noun = context.kind(before) == .comma ? before - 1 : before
    return noun >= 0 && article.nounGroupOfToken[noun] >= 0
  }

  /// The token before "charged", before ", arrested and charged".
  private func beforeChain(_ group: VerbGroup) -> TokenIndex {
    var before = group.tokens.lowerBound - 1
    if before > 1, context.tag(before) == .coordinator, context.classes(before - 1).contains(.verbParticiple) {
      before -= 2
      if before > 0, context.kind(before) == .comma { before -= 1 }
    }
    return max(0, before)
  }
}
