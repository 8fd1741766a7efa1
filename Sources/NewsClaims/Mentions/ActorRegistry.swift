/// The actors of one article while they are found.
struct ActorRegistry {
  let article: TokenizedArticle
  let text: [UInt8]
  let lexicon: Lexicon
  let options: AnalysisOptions
  var result = ArticleActors()
  private var byKey: [NameKey: Int] = [:]
  /// Persons by surname and by given name; more than one where the name is shared.
  var bySurname: [NameKey: [Int]] = [:]
  var byGivenName: [NameKey: [Int]] = [:]
  var byCountry: [UInt16: Int] = [:]
  /// How often each actor is named in full.
  var fullMentions: [Int: Int] = [:]
  var persons: [Int] = []
  /// The last word of each person's name, folded.
  var lastNames: [[UInt8]] = []
  /// Persons by the first and the last word of their names.
  private var byShortName: [NameKey: [Int]] = [:]
  /// Those who are introduced as somebody's family, and those who are introduced by what they are themselves.
  var relatives: Set<Int> = []
  var offices: [Int: Set<WordNumber>] = [:]
  /// Persons whom the headline names in full.
  var inHeadline: Set<Int> = []
  /// Persons of whom nothing but capitals tells that they are persons.
  var doubtful: Set<Int> = []

  init(article: TokenizedArticle, text: [UInt8], lexicon: Lexicon, options: AnalysisOptions) {
    self.article = article
    self.text = text
    self.lexicon = lexicon
    self.options = options
    byKey.reserveCapacity(Self.usualActors)
    bySurname.reserveCapacity(Self.usualPersons)
    byGivenName.reserveCapacity(Self.usualPersons)
    byShortName.reserveCapacity(Self.usualPersons)
    result.actors.reserveCapacity(Self.usualActors)
    result.mentionOfToken = [Int32](repeating: -1, count: article.tokens.count)
  }

  /// Actors and persons of an article of usual length: room is made for them at once.
  private static let usualActors = 40
  private static let usualPersons = 12

  /// Makes an actor of a full name, unless there is one.
  mutating func register(_ reading: NameReading) {
    guard reading.kind != .country, reading.kind != .group else { return }
    guard reading.kind != .person || !isInitial(article.tokens[reading.name.lowerBound]) else { return }
    if let known = byKey[reading.key] ?? withOtherMiddleName(reading) {
      fullMentions[known, default: 1] += 1
      byKey[reading.key] = known
      return
    }
    let number = add(reading)
    byKey[reading.key] = number
    guard reading.kind == .person else { return }
    persons.append(number)
    if reading.role == nil, !isGivenName(reading.name.lowerBound) { doubtful.insert(number) }
    let name = text[article.bytes(reading.name).indices]
    lastNames.append(Array(FoldedName(name.lastIndex(of: 0x20).map { name[($0 + 1)...] } ?? name)))
    bySurname[result.actors[number].surname, default: []].append(number)
    byGivenName[self.key(reading.name.prefix(1)), default: []].append(number)
    byShortName[result.actors[number].shortKey, default: []].append(number)
  }

  private func isGivenName(_ index: TokenIndex) -> Bool {
    article.tokens[index].classes.contains(.givenName)
  }

  /// Notes that a headline names somebody in full: that is who the article is about.
  mutating func noteHeadline(_ reading: NameReading) {
    if let known = byKey[key(reading.name)] { inHeadline.insert(known) }
  }

  /// Notes that the bearer of a full name is introduced as somebody's wife, son and so on, or by a role.
  mutating func noteIntroduction(_ reading: NameReading, by role: WordNumber) {
    guard role != 0, let known = byKey[reading.key] else { return }
    if lexicon[role].classes.contains(.kin) {
      relatives.insert(known)
    } else {
      lexicon.forEachNoun(for: role) { offices[known, default: []].insert($0) }
    }
  }

  /// The person whose name has a middle name more or less, where only one can be meant; the fuller name stays.
  private mutating func withOtherMiddleName(_ reading: NameReading) -> Int? {
    guard reading.kind == .person, let near = byShortName[shortKey(reading)] else { return nil }
    let isPlain = reading.key == shortKey(reading)
    let fitting = isPlain ? near : near.filter { result.actors[$0].key == result.actors[$0].shortKey }
    guard fitting.count == 1 else { return nil }
    if !isPlain {
      addAlias(result.actors[fitting[0]].name, to: fitting[0], besides: string(reading.name))
      result.actors[fitting[0]].name = string(reading.name)
      result.actors[fitting[0]].key = reading.key
    }
    return fitting[0]
  }

  /// What the first and the last word of a name are compared by.
  private func shortKey(_ reading: NameReading) -> NameKey {
    guard reading.name.count > 1 else { return reading.key }
    let last = article.tokens[lastName(reading.name).lowerBound]
    return NameKey(text[article.tokens[reading.name.lowerBound].range.indices], text[last.range.indices])
  }

  /// What the surname is compared by.
  func surname(_ reading: NameReading) -> NameKey {
    reading.name.count > 1 ? key(lastName(reading.name)) : reading.key
  }

  /// The surname: the last word of a name that is no "Jr.".
  func lastName(_ name: TokenRange) -> TokenRange {
    let isSuffix = article.tokens[name.upperBound - 1].classes.contains(.abbreviation)
    let end = isSuffix && name.count > 2 ? name.upperBound - 1 : name.upperBound
    return end - 1..<end
  }

  /// What a name is compared by; an acronym by the name it stands for.
  func key(_ tokens: TokenRange) -> NameKey {
    let first = article.tokens[tokens.lowerBound]
    if tokens.count == 1, first.classes.contains(.acronym), let full = lexicon.acronyms[first.word] {
      return NameKey(full.utf8)
    }
    return NameKey(text[article.bytes(tokens).indices])
  }

  func string(_ tokens: TokenRange) -> String {
    String(decoding: text[article.bytes(tokens).indices], as: UTF8.self)
  }

  private mutating func add(_ reading: NameReading) -> Int {
    result.actors.append(
      LocalActor(
        kind: reading.kind, name: string(reading.name), key: reading.key, surname: surname(reading),
        shortKey: shortKey(reading), gender: reading.gender, country: reading.kind == .place ? 0 : reading.country,
        first: article.bytes(reading.name)))
    return result.actors.count - 1
  }

  /// Finds the actor of each name and notes the mention; names of one word get an actor where none fits.
  mutating func resolve(_ readings: [NameReading]) {
    // "President Doe" is somebody of his own where only his wife is named in full.
    for reading in readings where reading.name.count == 1 && isTitled(reading) { _ = actor(of: reading) }
    var last: (actor: Int, name: TokenRange)?
    for reading in readings {
      if reading.country != 0, reading.kind != .country, let role = reading.role {
        mention(country: reading.country, at: role.lowerBound..<role.lowerBound + 1)
      }
      if reading.kind == .country {
        if let person = person(ofSurname: reading) {
          note(reading, person)
        } else {
          mention(country: reading.country, at: reading.name)
        }
        continue
      }
      guard reading.kind != .group else { continue }
      if let last, isAbbreviation(reading, of: last.name) { byKey[reading.key] = last.actor }
      guard let number = actor(of: reading) else { continue }
      note(reading, number)
      last = result.actors[number].kind == .organization ? (number, reading.name) : nil
    }
  }

  /// "HWU" of "Harbour Workers Union (HWU)": its letters are those that the words before the bracket start with.
  private func isAbbreviation(_ reading: NameReading, of name: TokenRange) -> Bool {
    guard reading.name.count == 1, reading.name.lowerBound == name.upperBound + 1, name.count > 1,
      article.tokens[name.upperBound].kind == .openBracket
    else { return false }
    let initials = name.filter { article.tokens[$0].shape.contains(.capitalized) }
      .map { text[Int(article.tokens[$0].start)] }
    return text[article.tokens[reading.name.lowerBound].range.indices].elementsEqual(initials)
  }

  /// Whether an office stands before a name, not "Mr." or "Mrs.".
  func isTitled(_ reading: NameReading) -> Bool {
    let classes = lexicon[reading.roleWord].classes
    return reading.kind == .person && classes.contains(.title) && !isCourtesy(reading.roleWord)
  }

  func isCourtesy(_ title: WordNumber) -> Bool { lexicon.courtesies.contains(title) }

  mutating func actor(of reading: NameReading) -> Int? {
    if reading.isOrdinaryWord { return person(ofSurname: reading) }
    if reading.isTurnLabel, let person = person(ofInitials: reading.name) { return person }
    // The "Q" of question and answer.
    guard !reading.isTurnLabel || article.bytes(reading.name).count > 1 else { return nil }
    let key = reading.key
    if let known = byKey[key], result.actors[known].gender.fits(reading.gender) { return known }
    if reading.name.count > 1, let person = abbreviated(reading) { return person }
    if reading.name.count == 1, reading.kind == .person, let person = person(of: reading) { return person }
    guard !reading.isInHeadline || reading.role != nil || reading.kind == .place else { return nil }
    let number = add(reading)
    if byKey[key] == nil { byKey[key] = number }
    if reading.kind == .person {
      bySurname[result.actors[number].surname, default: []].append(number)
      noteFamily(of: reading, number)
      if reading.isGuess, reading.role == nil {
        result.actors[number].kind = .organization
        result.actors[number].isGuess = true
      }
    }
    return number
  }
}

extension Lexicon {
  /// Calls `body` with the nouns by which somebody of a role can be taken up.
  func forEachNoun(for role: WordNumber, _ body: (WordNumber) -> Void) {
    let lemma = self[role].lemma
    body(lemma)
    widerRoles[lemma]?.forEach(body)
  }
}
