/// What an article says of its actors where it names them: their roles, parties, bodies and countries.
extension ActorRegistry {
  mutating func note(_ reading: NameReading, _ number: Int) {
    noteName(reading.name, of: number)
    mention(number, at: reading.mentioned)
    if reading.gender != .unknown, result.actors[number].gender == .unknown {
      result.actors[number].gender = reading.gender
    }
    if reading.country != 0, reading.kind == .person, result.actors[number].country == 0 {
      result.actors[number].country = reading.country
    }
    if let role = reading.role { addRole(role, reading.roleWord, to: number) }
  }

  /// Notes what an actor is called: a body by the fullest of its names, and the others beside it.
  private mutating func noteName(_ tokens: TokenRange, of number: Int) {
    let bytes = article.bytes(tokens)
    guard !isSame(introductions[number].lastName, bytes) else { return }
    introductions[number].lastName = bytes
    let name = string(tokens)
    if result.actors[number].kind == .organization, name.utf8.count > result.actors[number].name.utf8.count {
      addAlias(result.actors[number].name, to: number, besides: name)
      result.actors[number].name = name
    }
    addAlias(name, to: number)
  }

  /// Whether two stretches of the text hold the same words.
  private func isSame(_ known: ByteRange?, _ bytes: ByteRange) -> Bool {
    guard let known, known.count == bytes.count else { return false }
    let text = text
    var offset = 0
    while offset < bytes.count, text[known.start + offset] == text[bytes.start + offset] { offset += 1 }
    return offset == bytes.count
  }

  /// Whether an actor is a person, or may be one.
  func isPerson(_ number: Int) -> Bool { result.actors[number].kind == .person || result.actors[number].isGuess }

  /// Notes a role of a person, and the country that it names.
  mutating func addRole(_ tokens: TokenRange, _ word: WordNumber, to number: Int) {
    if result.actors[number].isGuess {
      result.actors[number].isGuess = false
      result.actors[number].kind = .person
    }
    if let mention = result.mention(at: tokens.lowerBound), result.actors[mention.actor].kind == .country,
      result.actors[number].country == 0
    {
      result.actors[number].country = result.actors[mention.actor].country
    }
    let (bytes, last) = (article.bytes(tokens), introductions[number].lastRole)
    guard last?.word != word || !isSame(last?.bytes, bytes) else { return }
    introductions[number].lastRole = (bytes, word)
    let classes = lexicon[word].classes
    addTraits(tokens, to: number)
    if result.actors[number].gender == .unknown { result.actors[number].gender = Gender(classes) ?? .unknown }
    guard !isCourtesy(word), result.actors[number].roles.count < options.describedAs else { return }
    let role = string(tokens)
    if !result.actors[number].roles.contains(role) { result.actors[number].roles.append(role) }
  }

  /// Notes the words of a role, and by which nouns it can be taken up: of "deputy finance minister of Norwood" that is
  /// "deputy finance minister" and "finance minister", of "secretary of state" also "secretary".
  private mutating func addTraits(_ tokens: TokenRange, to number: Int) {
    let (words, text, lexicon, most) = (article.tokens, text, lexicon, options.describedAs)
    let owner = tokens.last { words[$0].tag == .possessive }
    for index in tokens where words[index].kind == .word && result.actors[number].traits.count < most {
      result.actors[number].traits.insert(Trait(words[index], of: text, lexicon))
    }
    var index = owner.map { $0 + 1 } ?? tokens.lowerBound
    var isFormer = false
    while index < tokens.upperBound {
      let phrase = lexicon.phrase(at: index, in: words, end: tokens.upperBound)
      let word = phrase?.number ?? words[index].word
      if word == lexicon.keyWords.former { isFormer = true }
      addRoleWord(word, isFormer: isFormer, to: number)
      if let phrase, let head = lexicon.notes(of: phrase.number).roleHead {
        addRoleWord(head, isFormer: isFormer, to: number)
      }
      // What follows a preposition is somebody else.
      if phrase == nil, words[index].tag == .preposition { break }
      index += phrase?.count ?? 1
    }
  }

  private mutating func addRoleWord(_ word: WordNumber, isFormer: Bool, to number: Int) {
    guard !lexicon[word].classes.isDisjoint(with: [.role, .kin, .speaksFor, .title, .nationals]) else { return }
    lexicon.forEachNoun(for: word) { role in
      if isFormer, !result.actors[number].formerRoles.contains(role) { result.actors[number].formerRoles.append(role) }
      if !result.actors[number].roleWords.contains(role) { result.actors[number].roleWords.append(role) }
    }
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
      result.actors[number].traits.insert(Trait(lexicon[word].lemma))
    }
  }

  mutating func addAlias(_ alias: String, to number: Int, besides name: String? = nil) {
    guard alias != name ?? result.actors[number].name, result.actors[number].aliases.count < options.describedAs,
      !result.actors[number].aliases.contains(alias)
    else { return }
    result.actors[number].aliases.append(alias)
  }

  mutating func mention(_ number: Int, at tokens: TokenRange) {
    result.mentionOfToken.set(tokens, to: Int32(result.mentions.count))
    result.mentions.append(Mention(tokens: tokens, actor: number))
    result.actors[number].countMention(at: article.bytes(tokens))
  }

  /// Notes a mention of a country by its name, abbreviation or adjective.
  mutating func mention(country row: UInt16, at tokens: TokenRange) {
    let number = country(row, at: tokens)
    mention(number, at: tokens)
    noteName(tokens, of: number)
  }

  /// The actor of a country, made where it is needed.
  mutating func country(_ row: UInt16, at tokens: TokenRange) -> Int {
    if let known = names.first(.country, UInt64(row)) { return known }
    let name = lexicon.countries[Int(row) - 1]
    let key = NameKey(name.utf8.span)
    let number = add(
      LocalActor(
        kind: .country, name: name, key: key, surname: key, shortKey: key, gender: .unknown, country: row,
        first: article.bytes(tokens)))
    names.set(number, .country, UInt64(row))
    return number
  }
}
