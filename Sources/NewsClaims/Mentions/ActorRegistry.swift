/// The actors of one article while they are found.
struct ActorRegistry {
  private let context: ArticleContext
  var result = ArticleActors()
  /// Persons by surname and by given name, all actors by their names.
  var names = ActorIndex()
  /// The persons with a full name, and the last words of their names, folded, one behind the other.
  var persons: [Person] = []
  var lastNames: [UInt8] = []
  /// How the article speaks of each actor.
  var introductions: [Introduction] = []

  /// Somebody with a full name.
  struct Person {
    let actor: Int
    /// Where the last word of the name stands among ``ActorRegistry/lastNames``.
    let lastName: Range<Int>
  }

  /// How the article speaks of an actor, to tell while actors are found whom a part of a name means.
  struct Introduction {
    /// How often the full name stands, if more than once.
    var fullNames = 0
    /// Whether somebody is introduced as another's family.
    var isRelative = false
    /// The nouns by which somebody is introduced for what they are themselves.
    var offices: [WordNumber] = []
    /// Whether the headline names somebody in full.
    var isInHeadline = false
    /// Whether nothing but capitals tells that it is a person.
    var isDoubtful = false
    /// The name and the role that were noted last: most are the same the next time.
    var lastName: ByteRange?
    var lastRole: (bytes: ByteRange, word: WordNumber)?
  }

  init(context: ArticleContext) {
    self.context = context
    result.actors.reserveCapacity(Self.usualActors)
    introductions.reserveCapacity(Self.usualActors)
    persons.reserveCapacity(Self.usualPersons)
    lastNames.reserveCapacity(Self.usualPersons * options.misspeltLetters)
    result.mentions.reserveCapacity(Self.usualMentions)
    result.mentionOfToken = [Int32](repeating: -1, count: article.tokens.count)
  }

  /// Actors, persons and mentions of an article of usual length: room is made for them at once.
  private static let usualActors = 40
  private static let usualPersons = 12
  private static let usualMentions = 80

  var article: TokenizedArticle { context.article }
  var text: [UInt8] { context.text }
  var lexicon: Lexicon { context.lexicon }
  var options: AnalysisOptions { context.options }

  /// Makes an actor of a full name, unless there is one.
  mutating func register(_ reading: NameReading) {
    guard reading.kind != .country, reading.kind != .group else { return }
    guard reading.kind != .person || !isInitial(article.tokens[reading.name.lowerBound]) else { return }
    if let known = names.first(.name, reading.key.hash) ?? withOtherMiddleName(reading) {
      introductions[known].fullNames = max(1, introductions[known].fullNames) + 1
      names.set(known, .name, reading.key.hash)
      return
    }
    let number = add(reading)
    names.set(number, .name, reading.key.hash)
    if reading.isCompany {
      names.add(number, .companyName, key(reading.name.prefix(1)).hash)
    }
    guard reading.kind == .person else { return }
    introductions[number].isDoubtful = reading.role == nil && !isGivenName(reading.name.lowerBound)
    names.add(number, .surname, result.actors[number].surname.hash)
    names.add(number, .givenName, key(reading.name.prefix(1)).hash)
    names.add(number, .ends, result.actors[number].shortKey.hash)
    addLastName(of: reading.name, number)
  }

  /// Notes the last word of a person's name, folded, by which those with a letter wrong are found.
  private mutating func addLastName(of name: TokenRange, _ number: Int) {
    let (text, bytes) = (self.text, article.bytes(name))
    var start = bytes.end
    while start > bytes.start, text[start - 1] != UInt8(ascii: " ") { start -= 1 }
    let first = lastNames.count
    text.span.extracting(start..<bytes.end).forEachFolded { lastNames.append($0) }
    persons.append(Person(actor: number, lastName: first..<lastNames.count))
  }

  private func isGivenName(_ index: TokenIndex) -> Bool {
    article.tokens[index].classes.contains(.givenName)
  }

  /// Notes that a headline names somebody in full: that is who the article is about.
  mutating func noteHeadline(_ reading: NameReading) {
    if let known = names.first(.name, key(reading.name).hash) { introductions[known].isInHeadline = true }
  }

  /// Notes that the bearer of a full name is introduced as somebody's wife, son and so on, or by a role.
  mutating func noteIntroduction(_ reading: NameReading, by role: WordNumber) {
    guard role != 0, let known = names.first(.name, reading.key.hash) else { return }
    if lexicon[role].classes.contains(.kin) {
      introductions[known].isRelative = true
    } else {
      lexicon.forEachNoun(for: role) { noun in
        if !introductions[known].offices.contains(noun) { introductions[known].offices.append(noun) }
      }
    }
  }

  /// The person whose name has a middle name more or less, where only one can be meant; the fuller name stays.
  private mutating func withOtherMiddleName(_ reading: NameReading) -> Int? {
    guard reading.kind == .person else { return nil }
    let ends = shortKey(reading)
    let isPlain = reading.key == ends
    let fitting = names.actors(.ends, ends.hash).only {
      isPlain || result.actors[$0].key == result.actors[$0].shortKey
    }
    if !isPlain, let fitting {
      addAlias(result.actors[fitting].name, to: fitting, besides: string(reading.name))
      result.actors[fitting].name = string(reading.name)
      result.actors[fitting].key = reading.key
    }
    return fitting
  }

  /// What the first and the last word of a name are compared by.
  private func shortKey(_ reading: NameReading) -> NameKey {
    guard reading.name.count > 1 else { return reading.key }
    let last = article.tokens[lastName(reading.name).lowerBound]
    let first = article.tokens[reading.name.lowerBound]
    return NameKey(text.span.extracting(first.range.indices), text.span.extracting(last.range.indices))
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
    if tokens.count == 1, first.classes.contains(.acronym), let full = lexicon.acronym(first.word) {
      return NameKey(full.utf8.span)
    }
    return NameKey(text.span.extracting(article.bytes(tokens).indices))
  }

  /// The words of a name, with a single blank between them.
  func string(_ tokens: TokenRange) -> String {
    let string = context.string(tokens)
    var isPlain = true
    var last: UInt8 = 0
    for byte in string.utf8 {
      if byte < 0x20 || byte == 0xA0 || (byte == 0x20 && last == 0x20) { isPlain = false }
      last = byte
    }
    return isPlain ? string : string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func add(_ reading: NameReading) -> Int {
    let bytes = article.bytes(reading.name)
    let number = add(
      LocalActor(
        kind: reading.kind, name: string(reading.name), key: reading.key, surname: surname(reading),
        shortKey: shortKey(reading), gender: reading.gender, country: reading.kind == .place ? 0 : reading.country,
        first: bytes))
    introductions[number].lastName = bytes
    return number
  }

  mutating func add(_ actor: consuming LocalActor) -> Int {
    let number = result.actors.count
    result.actors.append(actor)
    while introductions.count <= number { introductions.append(Introduction()) }
    return number
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
      if let last, isAbbreviation(reading, of: last.name) { names.set(last.actor, .name, reading.key.hash) }
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

  func isCourtesy(_ title: WordNumber) -> Bool { lexicon.isOn(.courtesies, title) }

  mutating func actor(of reading: NameReading) -> Int? {
    if reading.isOrdinaryWord { return person(ofSurname: reading) }
    if reading.isTurnLabel, let person = person(ofInitials: reading.name) { return person }
    // The "Q" of question and answer.
    guard !reading.isTurnLabel || article.bytes(reading.name).count > 1 else { return nil }
    let known = names.first(.name, reading.key.hash)
    if let known, result.actors[known].gender.fits(reading.gender) { return known }
    if reading.name.count > 1, let person = abbreviated(reading) { return person }
    if reading.name.count == 1, reading.kind == .person, let person = person(of: reading) { return person }
    if let company = company(of: reading) { return company }
    guard !reading.isInHeadline || reading.role != nil || reading.kind == .place else { return nil }
    let number = add(reading)
    if known == nil { names.set(number, .name, reading.key.hash) }
    if reading.kind == .person {
      names.add(number, .surname, result.actors[number].surname.hash)
      noteFamily(of: reading, number)
      if reading.isGuess, reading.role == nil {
        result.actors[number].kind = .organization
        result.actors[number].isGuess = true
      }
    }
    return number
  }

  /// The only company that a word of no other meaning can be short for: "Norwood" after "Norwood Shipping".
  private func company(of reading: NameReading) -> Int? {
    guard reading.isGuess, reading.role == nil, reading.name.count == 1 else { return nil }
    return names.actors(.companyName, reading.key.hash).only {
      result.actors[$0].first < article.bytes(reading.name)
    }
  }
}

extension Lexicon {
  /// Calls `body` with the nouns by which somebody of a role can be taken up.
  func forEachNoun(for role: WordNumber, _ body: (WordNumber) -> Void) {
    let lemma = self[role].lemma
    body(lemma)
    if let row = notes(of: lemma).widerRoles { widerRoles[Int(row)].forEach(body) }
  }
}
