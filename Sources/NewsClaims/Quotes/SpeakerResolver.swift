/// Finds who a source is: the actor that its words name, describe or point to.
///
/// It goes through an article from front to back and remembers who was spoken of and who acted. Where two could be
/// meant and nothing decides, it names nobody: a wrong speaker does more harm than none.
struct SpeakerResolver {
  let context: AttributionContext
  var actors: ArticleActors
  /// Who was the subject of a verb, or said something, in the order of the text.
  var events: [Event] = []
  /// The persons of each role, by the role's noun; countries by their rows, and those without a name by what they are
  /// called.
  var index = ActorIndex()
  /// Which organisations have a word in their names.
  private lazy var nameWords = wordsOfOrganizations()
  /// Whether each actor that is named is an organisation; a pronoun may tell later that one is none.
  private let isOrganization: [Bool]
  /// The mentions by name in the order of the text.
  let mentions: [Mention]
  /// What the source that is being resolved says: nobody named there is meant by it.
  var content: [TokenRange] = []
  /// To whom it is said: "he" of "he told Doe" is not Doe.
  var hearer: Int?
  /// Who is named in it: "he" of "he said Doe had left" is not Doe.
  var others: Set<Int> = []

  /// Somebody acted or spoke.
  struct Event {
    let who: Referent
    let token: TokenIndex
    /// Whether it is the subject of its sentence, or speaks; not if it is the subject of another clause.
    var isMain = true
    /// Where they are named, if not there.
    var antecedent: TokenIndex?

    /// That this is the one meant.
    func resolution(_ rule: Rule) -> Resolution? {
      guard case .actor(let actor) = who else { return nil }
      return Resolution(actor: actor, rule: rule, antecedent: antecedent ?? token)
    }
  }

  /// Who can be taken up by a pronoun.
  enum Referent: Equatable {
    case actor(Int)
    /// Somebody without a name, who is meant before anybody named earlier.
    case somebody
    /// People without a name, by their noun.
    case people(TokenIndex)
    /// An organisation without a name, by its noun.
    case body(TokenIndex)
    /// Several of whom no actor stands: "Doe and Lee".
    case several
  }

  /// Who a source is, and by which rule.
  struct Resolution {
    let actor: Int
    let rule: Rule
    /// The earlier word for the same actor that decided, if one did.
    var antecedent: TokenIndex?
  }

  init(context: AttributionContext, actors: consuming ArticleActors) {
    self.context = context
    var isOrganization: [Bool] = []
    isOrganization.reserveCapacity(actors.actors.count)
    for number in actors.actors.indices {
      isOrganization.append(actors.actors[number].kind == .organization)
      switch actors.actors[number].kind {
      case .country: index.set(number, .country, UInt64(actors.actors[number].country))
      case .person:
        for word in actors.actors[number].roleWords { index.add(number, .role, UInt64(word)) }
      case .organization, .place, .document, .group: break
      }
    }
    self.isOrganization = isOrganization
    mentions = actors.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    self.actors = actors
    events.reserveCapacity(context.article.verbGroups.count)
  }

  private func wordsOfOrganizations() -> ActorIndex {
    var words = ActorIndex()
    for mention in mentions where isOrganization[mention.actor] {
      for token in mention.tokens.prefix(context.options.roleTokens) {
        words.set(mention.actor, .nameWord, Self.key(mention.actor, context.token(token).word))
      }
    }
    return words
  }

  private static func key(_ actor: Int, _ word: WordNumber) -> UInt64 { UInt64(word) << 32 | UInt64(actor) }

  /// The organisation that acted last of those that have a word in their names.
  mutating func lastActing(named word: WordNumber) -> Resolution? {
    let words = nameWords
    return lastActing { words.first(.nameWord, Self.key($0, word)) != nil }
  }

  /// Who the source of an attribution is; unnamed groups ("experts") become actors of their own.
  mutating func speaker(of attribution: Attribution) -> Resolution? {
    guard let source = attribution.source, !onlyHears(source, attribution.cue) else { return nil }
    content = attribution.content + [question(before: source)].compactMap(\.self)
    hearer = hearer(of: attribution.cue)
    others = others(in: attribution, than: source)
    defer {
      content = []
      hearer = nil
      others = []
    }
    return resolve(source, makesGroups: true)
  }

  /// "Asked whether Doe had left" before ", he said": of whom it was asked is not who answers.
  private func question(before source: Source) -> TokenRange? {
    let first = context.article.sentence(at: source.head).lowerBound
    guard source.tokens.lowerBound > first, context.kind(source.tokens.lowerBound - 1) == .comma,
      context.classes(first).contains(.verbParticiple), let verb = context.article.verbGroup(at: first),
      context.reportingVerb(verb)?.act == .question
    else { return nil }
    return first..<source.tokens.lowerBound
  }

  /// "The court heard": somebody speaks there, and nobody says who.
  private func onlyHears(_ source: Source, _ cue: Cue) -> Bool {
    context.article.verbGroup(at: cue.head).map { context.hears(source, $0) } ?? false
  }

  /// Who is named after a pronoun in what it says, or in a quotation: "Lee had left, he said" may be Lee.
  private func others(in attribution: Attribution, than source: Source) -> Set<Int> {
    guard context.tag(source.head) == .pronoun else { return [] }
    var others: Set<Int> = []
    for range in attribution.content {
      for index in range
      where actors.mentionOfToken[index] >= 0 && (index > source.head || context.isQuoted(index)) {
        // "Doe" of "Doe’s plan" and "the Jane Doe plan", not of "the Doe plan".
        guard let mention = actors.mention(at: index), index == mention.tokens.upperBound - 1,
          mention.tokens.count > 1 || isPossessive(mention.tokens)
            || context.article.nounGroup(at: index).map({ $0.head == index }) ?? true
        else { continue }
        others.insert(mention.actor)
      }
    }
    return others
  }

  /// Who is named right after a verb that takes a hearer.
  private func hearer(of cue: Cue) -> Int? {
    guard case .verb(let row) = cue.kind, context.lexicon.verbs[row].takesHearer,
      cue.tokens.upperBound < context.article.tokens.count
    else { return nil }
    return actors.mention(at: cue.tokens.upperBound)?.actor
  }

  mutating func resolve(_ source: Source, makesGroups: Bool) -> Resolution? {
    let head = source.head
    guard !namesTwo(source) else { return nil }
    if context.tag(head) == .pronoun || context.tag(head) == .possessive { return pronoun(at: head) }
    if let mention = actors.mention(at: head), !isNational(head) {
      return named(mention, makesCountries: makesGroups)
    }
    guard var group = context.article.nounGroup(at: head) else { return nil }
    if head < group.head {
      // "the union" of "the union's claim".
      group = NounGroup(tokens: group.tokens.lowerBound..<head + 1, head: head, kind: .common, possessed: nil)
    }
    if let mention = nameAfterTitle(head) { return Resolution(actor: mention.actor, rule: .namedSpeaker) }
    if let first = sameAsBefore(group) { group = first }
    if let mention = (isNational(head) ? nil : nameInside(group)) ?? nameBeside(group, of: source) {
      return named(mention, makesCountries: makesGroups)
    }
    let classes = context.classes(head)
    if let person = described(group, classes) { return person }
    if let organization = body(group, classes) { return organization }
    if let mention = nameEnding(source) { return Resolution(actor: mention.actor, rule: .namedSpeaker) }
    if let same = unnamedBefore(group) { return same }
    guard makesGroups, !isOpen(group, classes) else { return nil }
    return unnamed(group, classes) ?? part(of: group)
  }

  /// "the Italian": a person, and not the country.
  private func isNational(_ head: TokenIndex) -> Bool {
    let classes = context.classes(head)
    guard classes.contains(.nationals), !classes.contains(.plural), let group = context.article.nounGroup(at: head)
    else { return false }
    return group.head == head && isDefinite(group)
  }

  /// "the senator" of whom the article gives no name is no group; who it is stays open.
  private func isOpen(_ group: NounGroup, _ classes: WordClasses) -> Bool {
    (!classes.isDisjoint(with: [.role, .nationals]) && !classes.contains(.plural) && isDefinite(group))
      || (isCompany(group) && !isIntroduced(group) && bodiesNamedLately(before: group).count > 1)
  }

  /// "the senator" of "the senator and candidate": of two roles that share an article one person has both.
  private func sameAsBefore(_ group: NounGroup) -> NounGroup? {
    let and = group.tokens.lowerBound - 1
    guard and > 0, context.tag(and) == .coordinator, context.tag(and + 1) != .determiner, isOneHuman(group.head),
      let first = context.article.nounGroup(at: and - 1), first.tokens.upperBound == and, isOneHuman(first.head),
      isDefinite(first)
    else { return nil }
    return first
  }

  private func isOneHuman(_ head: TokenIndex) -> Bool {
    let classes = context.classes(head)
    return !classes.isDisjoint(with: [.role, .kin, .speaksFor, .people]) && !classes.contains(.plural)
  }

  /// "Doe and Lee said", "the host and the candidate said": two speak, and a quote has one speaker.
  private func namesTwo(_ source: Source) -> Bool {
    if let group = context.article.nounGroup(at: source.head), isOneHuman(group.head), joinsTwo(group, source) {
      return true
    }
    guard let and = source.tokens.first(where: { context.tag($0) == .coordinator }), and > source.tokens.lowerBound,
      and + 1 < source.tokens.upperBound, context.article.nounGroup(at: source.head)?.tokens.contains(and) != true,
      let first = actors.mention(at: and - 1), let second = actors.mention(at: and + 1)
    else { return false }
    return first.actor != second.actor && actors.actors[first.actor].kind == .person
      && actors.actors[second.actor].kind == .person
  }

  /// Whether "and" joins a description with an article to another with one of its own.
  private func joinsTwo(_ group: NounGroup, _ source: Source) -> Bool {
    let (before, after) = (group.tokens.lowerBound - 1, group.tokens.upperBound)
    let isSecond =
      before > source.tokens.lowerBound && context.tag(before) == .coordinator
      && context.tag(before + 1) == .determiner && context.article.nounGroupOfToken[before - 1] >= 0
    return isSecond
      || (after + 1 < source.tokens.upperBound && context.tag(after) == .coordinator
        && context.tag(after + 1) == .determiner)
  }

  /// The name or phrase that a word belongs to.
  func words(at token: TokenIndex) -> TokenRange {
    actors.mention(at: token)?.tokens ?? context.article.nounGroup(at: token)?.tokens ?? token..<token + 1
  }

  /// The number of the sentence of a token.
  func place(_ token: TokenIndex) -> Int { Int(context.article.sentenceOfToken[token]) }

  mutating func add(_ kind: Actor.Kind, name: String, country: UInt16 = 0, at tokens: TokenRange) -> Int {
    let key = NameKey(name.utf8.span)
    actors.actors.append(
      LocalActor(
        kind: kind, name: name, key: key, surname: key, shortKey: key, gender: .unknown, country: country,
        first: context.article.bytes(tokens)))
    return actors.actors.count - 1
  }
}
