/// Finds who a source is: the actor that its words name, describe or point to.
///
/// It goes through an article from front to back and remembers who was spoken of and who acted. Where two could be
/// meant and nothing decides, it names nobody: a wrong speaker does more harm than none.
struct SpeakerResolver {
  let context: AttributionContext
  var actors: ArticleActors
  /// Who was the subject of a verb, or said something, in the order of the text.
  var events: [Event] = []
  var groups: [NameKey: Int] = [:]
  var countries: [UInt16: Int] = [:]
  /// The persons of each role, by the role's noun.
  let byRole: [WordNumber: [Int]]
  /// The organisations whose names have a word, by the word.
  private(set) lazy var byNameWord = organizationsByNameWord()
  /// Whether each actor that is named is an organisation; a pronoun may tell later that one is none.
  private let isOrganization: [Bool]
  /// The mentions by name in the order of the text.
  let mentions: [Mention]
  /// What the source that is being resolved says: nobody named there is meant by it.
  var content: [TokenRange] = []
  /// The gender of persons whose names do not tell it, by the first pronoun for them.
  var genders: [Int: Gender] = [:]
  /// To whom it is said: "he" of "he told Doe" is not Doe.
  var hearer: Int?

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

  init(context: AttributionContext, actors: ArticleActors) {
    self.context = context
    self.actors = actors
    var byRole: [WordNumber: [Int]] = [:]
    for (number, actor) in actors.actors.enumerated() {
      if actor.kind == .country { countries[actor.country] = number }
      guard actor.kind == .person else { continue }
      for word in actor.roleWords { byRole[word, default: []].append(number) }
    }
    self.byRole = byRole
    isOrganization = actors.actors.map { $0.kind == .organization }
    mentions = actors.mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func organizationsByNameWord() -> [WordNumber: Set<Int>] {
    var byNameWord: [WordNumber: Set<Int>] = [:]
    for mention in mentions where isOrganization[mention.actor] {
      for token in mention.tokens.prefix(context.options.roleTokens) {
        byNameWord[context.token(token).word, default: []].insert(mention.actor)
      }
    }
    return byNameWord
  }

  /// Who the source of an attribution is; unnamed groups ("experts") become actors of their own.
  mutating func speaker(of attribution: Attribution) -> Resolution? {
    guard let source = attribution.source else { return nil }
    content = attribution.content
    hearer = hearer(of: attribution.cue)
    defer {
      content = []
      hearer = nil
    }
    return resolve(source, makesGroups: true)
  }

  /// Who is named right after a verb that takes a hearer.
  private func hearer(of cue: Cue) -> Int? {
    guard case .verb(let row) = cue.kind, context.lexicon.verbs[row].takesHearer,
      cue.tokens.upperBound < context.article.tokens.count
    else { return nil }
    return actors.mention(at: cue.tokens.upperBound)?.actor
  }

  private mutating func resolve(_ source: Source, makesGroups: Bool) -> Resolution? {
    let head = source.head
    guard !namesTwo(source) else { return nil }
    if context.tag(head) == .pronoun || context.tag(head) == .possessive { return pronoun(at: head) }
    if let mention = actors.mention(at: head) { return named(mention, makesCountries: makesGroups) }
    guard var group = context.article.nounGroup(at: head) else { return nil }
    if head < group.head {
      // "the union" of "the union's claim".
      group = NounGroup(tokens: group.tokens.lowerBound..<head + 1, head: head, kind: .common, possessed: nil)
    }
    if let mention = nameAfterTitle(head) { return Resolution(actor: mention.actor, rule: .namedSpeaker) }
    if let first = sameAsBefore(group) { group = first }
    if let mention = nameInside(group) ?? nameBeside(group, of: source) {
      return named(mention, makesCountries: makesGroups)
    }
    let classes = context.classes(head)
    if let person = described(group, classes) { return person }
    if let organization = body(group, classes) { return organization }
    if let mention = nameEnding(source) { return Resolution(actor: mention.actor, rule: .namedSpeaker) }
    guard makesGroups, !isOpen(group, classes) else { return nil }
    return unnamed(group, classes) ?? part(of: group)
  }

  /// "the senator" of whom the article gives no name is no group; who it is stays open.
  private func isOpen(_ group: NounGroup, _ classes: WordClasses) -> Bool {
    (classes.contains(.role) && !classes.contains(.plural) && isDefinite(group))
      || (isCompany(group) && companiesNamedLately(before: group.head).count > 1)
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

  // MARK: Who acts

  /// Notes who acts in a sentence: the subjects of its verbs, outside quotations.
  mutating func follow(_ sentence: Sentence) {
    let subjects = SubjectFinder(context: context)
    let mainClause = mainClause(of: sentence.tokens)
    var isFirst = true
    var last: TokenIndex?
    var verbs = 0
    for group in context.article.verbGroups(of: sentence) where group.form == .finite {
      guard verbs < context.options.cuesInSentence, !context.isQuoted(group.head),
        let subject = subjects.subject(of: group), subject.head != last
      else { continue }
      last = subject.head
      verbs += 1
      guard var event = event(of: subject) else { continue }
      event.isMain = isFirst && subject.head >= mainClause
      if event.isMain { isFirst = false }
      events.append(event)
    }
  }

  /// Where the main clause of a sentence starts: after "When Doe left,".
  private func mainClause(of sentence: TokenRange) -> TokenIndex {
    guard let first = sentence.first, context.classes(first).contains(.subordinator),
      let comma = sentence.first(where: { context.kind($0) == .comma })
    else { return sentence.lowerBound }
    let hasVerb = (first..<comma).contains { context.article.verbGroup(at: $0)?.form == .finite }
    return hasVerb ? comma : sentence.lowerBound
  }

  private mutating func event(of subject: Source) -> Event? {
    let token = subject.head
    if subject.tokens.contains(where: { context.tag($0) == .coordinator }), isCoordinated(subject) {
      return Event(who: .several, token: token)
    }
    if let found = resolve(subject, makesGroups: false) {
      return Event(who: .actor(found.actor), token: token, antecedent: found.antecedent)
    }
    let classes = context.classes(token)
    if !classes.isDisjoint(with: [.role, .kin, .speaksFor, .people, .nationals]) {
      return Event(who: classes.contains(.plural) ? .people(token) : .somebody, token: token)
    }
    let isMany = classes.contains(.plural) || context.tag(token) == .number
    return isMany ? Event(who: .several, token: token) : nil
  }

  /// "Doe and Lee met": neither is "he".
  private func isCoordinated(_ subject: Source) -> Bool {
    guard let group = context.article.nounGroup(at: subject.head) else { return false }
    let (before, end) = (group.tokens.lowerBound - 1, group.tokens.upperBound)
    return group.tokens.contains { context.tag($0) == .coordinator }
      || (before > subject.tokens.lowerBound && context.tag(before) == .coordinator)
      || (end < subject.tokens.upperBound && context.tag(end) == .coordinator)
  }

  /// Notes that an actor speaks at a token; one whose words another reports is not who the text goes on with.
  mutating func note(_ found: Resolution, at token: TokenIndex, isReported: Bool) {
    events.append(Event(who: .actor(found.actor), token: token, isMain: !isReported, antecedent: found.antecedent))
  }

  /// The name or phrase that a word belongs to.
  func words(at token: TokenIndex) -> TokenRange {
    actors.mention(at: token)?.tokens ?? context.article.nounGroup(at: token)?.tokens ?? token..<token + 1
  }

  /// The number of the sentence of a token.
  func place(_ token: TokenIndex) -> Int { Int(context.article.sentenceOfToken[token]) }

  // MARK: By name

  /// A name of which the group's head is a part or an apposition: "Doe" of "spokesman Jan Doe".
  private func nameInside(_ group: NounGroup) -> Mention? {
    guard let last = group.tokens.last, group.kind == .name else { return nil }
    return actors.mention(at: last)
  }

  /// "Jane Doe" of "Secretary of State Jane Doe".
  private func nameAfterTitle(_ head: TokenIndex) -> Mention? {
    guard context.token(head).shape.contains(.capitalized),
      let title = context.lexicon.phrase(at: head, in: context.article.tokens, end: context.article.tokens.count)
    else { return nil }
    return actors.mention(at: min(head + title.count, context.article.tokens.count - 1))
  }

  /// The name beside a description: "the mayor, Jane Doe, said", "Jane Doe, a lawyer who said".
  private func nameBeside(_ group: NounGroup, of source: Source) -> Mention? {
    let classes = context.classes(group.head)
    guard !classes.isDisjoint(with: [.role, .kin, .speaksFor, .people]), !classes.contains(.plural) else { return nil }
    let sentence = context.article.sentence(at: group.head)
    if let mention = nameAfter(group.tokens.upperBound, in: sentence) ?? nameEnding(source) { return mention }
    // "Reed, the mayor said, would go" is no apposition.
    guard let last = source.tokens.last, context.tag(last) == .wh else { return nil }
    return nameBefore(group, in: sentence)
  }

  private func nameAfter(_ comma: TokenIndex, in sentence: TokenRange) -> Mention? {
    guard comma + 1 < sentence.upperBound, context.kind(comma) == .comma,
      let mention = person(at: comma + 1), mention.tokens.upperBound < sentence.upperBound
    else { return nil }
    let end = mention.tokens.upperBound
    guard context.kind(end) == .comma || context.isEndMark(end) || context.tag(end) == .preposition else { return nil }
    return end + 1 < sentence.upperBound && context.tag(end + 1) == .coordinator ? nil : mention
  }

  /// "the minister of the interior, Jane Doe".
  private func nameEnding(_ source: Source) -> Mention? {
    guard let last = source.tokens.last, let mention = person(at: last), mention.tokens.upperBound == last + 1 else {
      return nil
    }
    // A title may stand between the comma and the name.
    var comma = mention.tokens.lowerBound - 1
    while comma > source.head, context.kind(comma) == .word, context.article.verbGroupOfToken[comma] < 0 { comma -= 1 }
    return comma > source.head && context.kind(comma) == .comma ? mention : nil
  }

  private func nameBefore(_ group: NounGroup, in sentence: TokenRange) -> Mention? {
    let comma = group.tokens.lowerBound - 1
    guard comma > sentence.lowerBound, context.kind(comma) == .comma, context.tag(comma + 1) == .determiner else {
      return nil
    }
    var end = comma - 1
    if context.kind(end) == .closeBracket {
      while end > sentence.lowerBound, context.kind(end) != .openBracket { end -= 1 }
      end -= 1
    }
    guard end >= sentence.lowerBound, let mention = person(at: end), mention.tokens.upperBound == end + 1 else {
      return nil
    }
    // "After meeting Doe, the mayor said": the name hangs on something else.
    if !context.classes(comma + 1).contains(.definite) { return mention }
    let before = (context.article.nounGroup(at: end)?.tokens.lowerBound ?? mention.tokens.lowerBound) - 1
    guard before >= sentence.lowerBound else { return mention }
    let isBound = context.tag(before) == .preposition || context.article.verbGroupOfToken[before] >= 0
    return isBound || context.tag(before) == .coordinator ? nil : mention
  }

  private func person(at token: TokenIndex) -> Mention? {
    guard let mention = actors.mention(at: token), actors.actors[mention.actor].kind == .person else { return nil }
    return mention
  }

  private mutating func named(_ mention: Mention, makesCountries: Bool) -> Resolution? {
    // A capital that speaks is its country.
    if actors.actors[mention.actor].kind == .place, makesCountries, let country = capitalCountry(mention) {
      return Resolution(actor: country, rule: .capitalForCountry)
    }
    return Resolution(actor: mention.actor, rule: .namedSpeaker)
  }

  private mutating func capitalCountry(_ mention: Mention) -> Int? {
    let number = context.token(mention.tokens.lowerBound).word
    let phrase = context.lexicon.phrase(
      at: mention.tokens.lowerBound, in: context.article.tokens, end: mention.tokens.upperBound)
    let word = context.lexicon[phrase?.number ?? number]
    guard word.classes.contains(.capital), word.country != 0 else { return nil }
    let name = context.lexicon.countries[Int(word.country) - 1]
    let country = countries[word.country] ?? add(.country, name: name, country: word.country, at: mention.tokens)
    countries[word.country] = country
    let alias = context.string(mention.tokens)
    if !actors.actors[country].aliases.contains(alias) { actors.actors[country].aliases.append(alias) }
    actors.actors[country].mentions += 1
    return country
  }

  mutating func add(_ kind: Actor.Kind, name: String, country: UInt16 = 0, at tokens: TokenRange) -> Int {
    let key = NameKey(name.utf8)
    actors.actors.append(
      LocalActor(
        kind: kind, name: name, key: key, surname: key, shortKey: key, gender: .unknown, country: country,
        first: context.article.bytes(tokens)))
    return actors.actors.count - 1
  }
}
