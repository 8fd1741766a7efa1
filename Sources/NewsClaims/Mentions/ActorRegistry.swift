/// The actors of one article while they are found.
struct ActorRegistry {
  private let article: TokenizedArticle
  private let text: [UInt8]
  private let lexicon: Lexicon
  private let options: AnalysisOptions
  private(set) var result = ArticleActors()
  private var byKey: [NameKey: Int] = [:]
  /// Persons by surname and by given name; more than one where the name is shared.
  private var bySurname: [NameKey: [Int]] = [:]
  private var byGivenName: [NameKey: [Int]] = [:]
  private var byCountry: [UInt16: Int] = [:]
  /// How often each actor is named in full.
  private var fullMentions: [Int: Int] = [:]
  private var persons: [Int] = []
  /// The last word of each person's name, folded.
  private var lastNames: [[UInt8]] = []
  /// Persons by the first and the last word of their names.
  private var byShortName: [NameKey: [Int]] = [:]
  /// Those who are introduced as somebody's family, and those who are introduced by what they are themselves.
  private var relatives: Set<Int> = []
  private var offices: [Int: Set<WordNumber>] = [:]

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

  // MARK: Names

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
    let name = text[article.bytes(reading.name).indices]
    lastNames.append(Array(FoldedName(name.lastIndex(of: 0x20).map { name[($0 + 1)...] } ?? name)))
    bySurname[result.actors[number].surname, default: []].append(number)
    byGivenName[self.key(reading.name.prefix(1)), default: []].append(number)
    byShortName[result.actors[number].shortKey, default: []].append(number)
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
  private func surname(_ reading: NameReading) -> NameKey {
    reading.name.count > 1 ? key(lastName(reading.name)) : reading.key
  }

  /// The surname: the last word of a name that is no "Jr.".
  private func lastName(_ name: TokenRange) -> TokenRange {
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

  private func string(_ tokens: TokenRange) -> String {
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
        mention(country: reading.country, at: reading.name)
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
  private func isTitled(_ reading: NameReading) -> Bool {
    let classes = lexicon[reading.roleWord].classes
    return reading.kind == .person && classes.contains(.title) && !isCourtesy(classes)
  }

  private func isCourtesy(_ classes: WordClasses) -> Bool {
    classes.contains(.abbreviation) && !classes.isDisjoint(with: [.male, .female])
  }

  private mutating func actor(of reading: NameReading) -> Int? {
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
      if reading.isGuess, reading.role == nil {
        result.actors[number].kind = .organization
        result.actors[number].isGuess = true
      }
    }
    return number
  }

  /// The only person of a surname with an initial: Jane Doe for "J Doe" with a stop.
  private func abbreviated(_ reading: NameReading) -> Int? {
    let first = article.tokens[reading.name.lowerBound]
    guard reading.kind == .person, isInitial(first) else { return nil }
    let bearers = (bySurname[surname(reading)] ?? []).prefix(options.bearers).filter { number in
      result.actors[number].name.utf8.first == text[Int(first.start)]
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// The only person whose first and last name begin with the letters of "JD".
  private func person(ofInitials label: TokenRange) -> Int? {
    let token = article.tokens[label.lowerBound]
    guard label.count == 1, token.shape.contains(.upperCase), token.end - token.start <= options.initialLetters else {
      return nil
    }
    let letters = text[token.range.indices]
    let bearers = persons.prefix(options.misspeltAmong).filter { number in
      let names = result.actors[number].name.utf8.split(separator: 0x20)
      return names.first?.first == letters.first && names.last?.first == letters.last
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  private func isInitial(_ token: Token) -> Bool { token.end - token.start <= 2 && token.shape.contains(.dotted) }

  /// The person whom a surname or given name alone means: the only bearer, else the one last named whose gender fits.
  private func person(of reading: NameReading) -> Int? {
    guard let named = bySurname[reading.key] ?? byGivenName[reading.key] else { return misspelt(reading) }
    guard named.count <= options.bearers else { return nil }
    let fitting = named.filter { result.actors[$0].gender.fits(reading.gender) }
    let exact = reading.gender == .unknown ? [] : fitting.filter { result.actors[$0].gender == reading.gender }
    let unrelated = relatives.isEmpty ? fitting : fitting.filter { !relatives.contains($0) || offices[$0] != nil }
    var bearers = !exact.isEmpty ? exact : unrelated.isEmpty && !isTitled(reading) ? fitting : unrelated
    if isTitled(reading), bearers.count > 1 { bearers = holders(of: reading.roleWord, among: bearers) }
    guard fitting.isEmpty || !bearers.isEmpty else { return nil }
    guard bearers.count > 1 else { return bearers.first ?? misspelt(reading) }
    // News gives a surname alone to the one it is about, and relatives their full names.
    return bearers.max { (fullMentions[$0] ?? 0, $1) < (fullMentions[$1] ?? 0, $0) }
  }

  /// Of several persons those who are introduced with an office, else those who are introduced with none.
  private func holders(of office: WordNumber, among persons: [Int]) -> [Int] {
    var nouns: Set<WordNumber> = []
    lexicon.forEachNoun(for: office) { nouns.insert($0) }
    let holders = persons.filter { offices[$0].map { !$0.isDisjoint(with: nouns) } ?? false }
    return holders.isEmpty ? persons.filter { offices[$0] == nil } : holders
  }

  /// The person whose surname differs in one letter alone, where only one does: "Hartman" for "Hartmann".
  private func misspelt(_ reading: NameReading) -> Int? {
    guard article.tokens[reading.name.lowerBound].word == 0, persons.count <= options.misspeltAmong else { return nil }
    let name = Array(FoldedName(text[article.bytes(reading.name).indices]))
    guard name.count >= options.misspeltLetters else { return nil }
    let near = lastNames.indices.filter { differsInOneLetter(name, lastNames[$0]) }
    return near.count == 1 ? persons[near[0]] : nil
  }

  private func differsInOneLetter(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard long.count - short.count <= 1, long.count >= options.misspeltLetters else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    let rest = long.count == short.count ? short.dropFirst(start + 1) : short.dropFirst(start)
    return rest.elementsEqual(long.dropFirst(start + 1))
  }

  // MARK: Mentions

  private mutating func note(_ reading: NameReading, _ number: Int) {
    let name = string(reading.name)
    if result.actors[number].kind == .organization, name.utf8.count > result.actors[number].name.utf8.count {
      addAlias(result.actors[number].name, to: number, besides: name)
      result.actors[number].name = name
    }
    mention(number, at: reading.name)
    if result.actors[number].gender == .unknown { result.actors[number].gender = reading.gender }
    if reading.country != 0, reading.kind == .person, result.actors[number].country == 0 {
      result.actors[number].country = reading.country
    }
    if let role = reading.role { addRole(role, reading.roleWord, to: number) }
    addAlias(name, to: number)
  }

  /// Whether an actor is a person, or may be one.
  func isPerson(_ number: Int) -> Bool { result.actors[number].kind == .person || result.actors[number].isGuess }

  /// Notes a role of a person, and the country that it names.
  mutating func addRole(_ tokens: TokenRange, _ word: WordNumber, to number: Int) {
    let role = string(tokens)
    if result.actors[number].isGuess {
      result.actors[number].isGuess = false
      result.actors[number].kind = .person
    }
    if let mention = result.mention(at: tokens.lowerBound), result.actors[mention.actor].kind == .country,
      result.actors[number].country == 0
    {
      result.actors[number].country = result.actors[mention.actor].country
    }
    let classes = lexicon[word].classes
    addTraits(tokens, to: number)
    if result.actors[number].gender == .unknown { result.actors[number].gender = Gender(classes) ?? .unknown }
    guard !isCourtesy(classes), result.actors[number].roles.count < options.describedAs,
      !result.actors[number].roles.contains(role)
    else { return }
    result.actors[number].roles.append(role)
  }

  /// Notes the words of a role, and by which nouns it can be taken up: of "deputy finance minister of Norwood" that is
  /// "deputy finance minister" and "finance minister", of "secretary of state" also "secretary".
  private mutating func addTraits(_ tokens: TokenRange, to number: Int) {
    let owner = tokens.last { article.tokens[$0].tag == .possessive }
    for index in tokens {
      guard article.tokens[index].kind == .word, result.actors[number].traits.count < options.describedAs else {
        continue
      }
      result.actors[number].traits.insert(trait(index))
    }
    var index = owner.map { $0 + 1 } ?? tokens.lowerBound
    while index < tokens.upperBound {
      let phrase = lexicon.phrase(at: index, in: article.tokens, end: tokens.upperBound)
      let word = phrase?.number ?? article.tokens[index].word
      addRoleWord(word, to: number)
      if let phrase, let head = lexicon.roleHeads[phrase.number] { addRoleWord(head, to: number) }
      // What follows a preposition is somebody else.
      if phrase == nil, article.tokens[index].tag == .preposition { break }
      index += phrase?.count ?? 1
    }
  }

  private mutating func addRoleWord(_ word: WordNumber, to number: Int) {
    guard !lexicon[word].classes.isDisjoint(with: [.role, .kin, .speaksFor, .title, .nationals]) else { return }
    lexicon.forEachNoun(for: word) { role in
      if !result.actors[number].roleWords.contains(role) { result.actors[number].roleWords.append(role) }
    }
  }

  /// What a word says of somebody: "Vt." the same as "Vermont".
  func trait(_ index: TokenIndex) -> Trait {
    let token = article.tokens[index]
    return token.word == 0 ? .other(NameKey(text[token.range.indices])) : .known(lexicon[token.word].lemma)
  }

  /// Makes an organisation of a government or campaign; that of a country is part of it.
  mutating func addGovernment(_ noun: TokenIndex, of owner: Mention) {
    let tokens = owner.tokens.lowerBound..<noun + 1
    let body = OwnedBody(owner: owner.actor, noun: lexicon[article.tokens[noun].word].lemma)
    let number = result.body(
      body, noun: string(noun..<noun + 1), as: string(owner.tokens), at: article.bytes(tokens))
    let country = result.actors[number].country
    if country != 0 { result.actors[number].partOf = self.country(country, at: tokens) }
    mention(number, at: tokens)
  }

  /// Notes the party and the state of a lawmaker, as in "Jane Doe (D-Vt.)" or "Jane Doe, D-Vt.,".
  mutating func addParty(after name: TokenRange, to number: Int) {
    let index = name.upperBound + 1
    guard index < article.tokens.count,
      article.tokens[index - 1].kind == .openBracket || article.tokens[index - 1].kind == .comma
    else { return }
    let token = article.tokens[index]
    let start = Int(token.start)
    guard token.end - token.start > 3, text[start + 1] == UInt8(ascii: "-"),
      let party = Affiliations.letters[text[start]]
    else { return }
    let end = Int(token.end)
    let isDotted = end < text.count && text[end] == UInt8(ascii: ".")
    let state = lexicon.number(
      of: text.span, start + 2, isDotted ? end + 1 : end, upperCase: token.shape.contains(.upperCase))
    for word in [lexicon.number(of: party), state] where word != 0 {
      result.actors[number].traits.insert(.known(lexicon[word].lemma))
    }
  }

  mutating func addAlias(_ alias: String, to number: Int, besides name: String? = nil) {
    guard alias != name ?? result.actors[number].name, result.actors[number].aliases.count < options.describedAs,
      !result.actors[number].aliases.contains(alias)
    else { return }
    result.actors[number].aliases.append(alias)
  }

  mutating func mention(_ number: Int, at tokens: TokenRange) {
    let mention = Int32(result.mentions.count)
    result.mentions.append(Mention(tokens: tokens, actor: number))
    for index in tokens { result.mentionOfToken[index] = mention }
    let bytes = article.bytes(tokens)
    if result.actors[number].mentions == 0 || bytes < result.actors[number].first {
      result.actors[number].first = bytes
    }
    result.actors[number].mentions += 1
  }

  /// Notes a mention of a country by its name, abbreviation or adjective.
  mutating func mention(country row: UInt16, at tokens: TokenRange) {
    let number = country(row, at: tokens)
    mention(number, at: tokens)
    addAlias(string(tokens), to: number)
  }

  /// The actor of a country, made where it is needed.
  mutating func country(_ row: UInt16, at tokens: TokenRange) -> Int {
    if let known = byCountry[row] { return known }
    let name = lexicon.countries[Int(row) - 1]
    let key = NameKey(name.utf8)
    result.actors.append(
      LocalActor(
        kind: .country, name: name, key: key, surname: key, shortKey: key, gender: .unknown, country: row,
        first: article.bytes(tokens)))
    byCountry[row] = result.actors.count - 1
    return result.actors.count - 1
  }
}

extension Lexicon {
  /// Calls `body` with the nouns by which somebody of a role can be taken up.
  fileprivate func forEachNoun(for role: WordNumber, _ body: (WordNumber) -> Void) {
    let lemma = self[role].lemma
    body(lemma)
    widerRoles[lemma]?.forEach(body)
  }
}
