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

  init(article: TokenizedArticle, text: [UInt8], lexicon: Lexicon, options: AnalysisOptions) {
    self.article = article
    self.text = text
    self.lexicon = lexicon
    self.options = options
    result.mentionOfToken = [Int32](repeating: -1, count: article.tokens.count)
  }

  // MARK: Names

  /// Makes an actor of a full name, unless there is one.
  mutating func register(_ reading: NameReading) {
    guard reading.kind != .country, reading.kind != .group else { return }
    guard reading.kind != .person || !isInitial(article.tokens[reading.name.lowerBound]) else { return }
    let key = key(reading.name)
    if let known = byKey[key] {
      fullMentions[known, default: 1] += 1
      return
    }
    guard reading.kind == .person else {
      byKey[key] = add(reading, key: key)
      return
    }
    let surname = self.key(lastName(reading.name))
    let number = add(reading, key: key)
    persons.append(number)
    let name = text[article.bytes(reading.name).indices]
    lastNames.append(Array(FoldedName(name.lastIndex(of: 0x20).map { name[($0 + 1)...] } ?? name)))
    byKey[key] = number
    bySurname[surname, default: []].append(number)
    byGivenName[self.key(reading.name.prefix(1)), default: []].append(number)
  }

  /// The surname: the last word of a name that is no "Jr.".
  private func lastName(_ name: TokenRange) -> TokenRange {
    let isSuffix = lexicon[article.tokens[name.upperBound - 1].word].classes.contains(.abbreviation)
    let end = isSuffix && name.count > 2 ? name.upperBound - 1 : name.upperBound
    return end - 1..<end
  }

  /// What a name is compared by; an acronym by the name it stands for.
  private func key(_ tokens: TokenRange) -> NameKey {
    let word = article.tokens[tokens.lowerBound].word
    if tokens.count == 1, lexicon[word].classes.contains(.acronym), let full = lexicon.acronyms[word] {
      return NameKey(full.utf8)
    }
    return NameKey(text[article.bytes(tokens).indices])
  }

  private func string(_ tokens: TokenRange) -> String {
    String(decoding: text[article.bytes(tokens).indices], as: UTF8.self)
  }

  private mutating func add(_ reading: NameReading, key: NameKey) -> Int {
    result.actors.append(
      LocalActor(
        kind: reading.kind, name: string(reading.name), key: key, surname: self.key(lastName(reading.name)),
        gender: reading.gender, country: reading.kind == .place ? 0 : reading.country,
        first: article.bytes(reading.name)))
    return result.actors.count - 1
  }

  /// Finds the actor of each name and notes the mention; names of one word get an actor where none fits.
  mutating func resolve(_ readings: [NameReading]) {
    for reading in readings {
      if reading.country != 0, reading.kind != .country, let role = reading.role {
        mention(country: reading.country, at: role.lowerBound..<role.lowerBound + 1)
      }
      if reading.kind == .country {
        mention(country: reading.country, at: reading.name)
        continue
      }
      guard reading.kind != .group, let number = actor(of: reading) else { continue }
      note(reading, number)
    }
  }

  private mutating func actor(of reading: NameReading) -> Int? {
    if reading.isTurnLabel, let person = person(ofInitials: reading.name) { return person }
    // The "Q" of question and answer.
    guard !reading.isTurnLabel || article.bytes(reading.name).count > 1 else { return nil }
    let key = key(reading.name)
    if let known = byKey[key], result.actors[known].gender.fits(reading.gender) { return known }
    if reading.name.count > 1, let person = abbreviated(reading) { return person }
    if reading.name.count == 1, reading.kind == .person, let person = person(named: key, reading) { return person }
    guard !reading.isInHeadline || reading.role != nil || reading.kind == .place else { return nil }
    let number = add(reading, key: key)
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
    let bearers = (bySurname[key(lastName(reading.name))] ?? []).prefix(options.bearers).filter { number in
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
  private func person(named key: NameKey, _ reading: NameReading) -> Int? {
    let named = bySurname[key] ?? byGivenName[key] ?? []
    guard named.count <= options.bearers else { return nil }
    let bearers = named.filter { result.actors[$0].gender.fits(reading.gender) }
    guard bearers.count > 1 else { return bearers.first ?? misspelt(reading) }
    // News gives a surname alone to the one it is about, and relatives their full names.
    return bearers.max { (fullMentions[$0] ?? 0, $1) < (fullMentions[$1] ?? 0, $0) }
  }

  /// The person whose surname differs in one letter alone, where only one does: "Hartman" for "Hartmann".
  private func misspelt(_ reading: NameReading) -> Int? {
    let name = Array(FoldedName(text[article.bytes(reading.name).indices]))
    guard name.count >= options.misspeltLetters, article.tokens[reading.name.lowerBound].word == 0,
      persons.count <= options.misspeltAmong
    else { return nil }
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
    let lemma = lexicon[word].lemma
    if lemma != 0, !result.actors[number].roleWords.contains(lemma) { result.actors[number].roleWords.append(lemma) }
    if result.actors[number].gender == .unknown { result.actors[number].gender = Gender(classes) ?? .unknown }
    let isCourtesy = classes.contains(.abbreviation) && !classes.isDisjoint(with: [.male, .female])
    guard !isCourtesy, result.actors[number].roles.count < options.describedAs,
      !result.actors[number].roles.contains(role)
    else { return }
    result.actors[number].roles.append(role)
  }

  /// Makes an organisation of a government, part of its country.
  mutating func addGovernment(_ tokens: TokenRange, of owner: Int) {
    let country = result.actors[owner].country
    let key = result.actors[owner].kind == .country ? governmentKey(tokens, country) : key(tokens)
    let number: Int
    if let known = byKey[key] {
      number = known
    } else {
      number = result.actors.count
      result.actors.append(
        LocalActor(
          kind: .organization, name: string(tokens), key: key, surname: key, gender: .unknown, country: country,
          first: article.bytes(tokens)))
      byKey[key] = number
      if country != 0 { result.actors[number].partOf = self.country(country, at: tokens) }
    }
    mention(number, at: tokens)
  }

  /// "US government" and "American government" are one.
  private func governmentKey(_ tokens: TokenRange, _ country: UInt16) -> NameKey {
    NameKey(
      lexicon.countries[Int(country) - 1].utf8 + [0x20] + text[article.tokens[tokens.upperBound - 1].range.indices])
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
        kind: .country, name: name, key: key, surname: key, gender: .unknown, country: row,
        first: article.bytes(tokens)))
    byCountry[row] = result.actors.count - 1
    return result.actors.count - 1
  }
}
