/// Which person a part of a name means: a surname, initials, a name with a letter wrong.
extension ActorRegistry {
  /// The only person of a surname with an initial: Jane Doe for "J Doe" with a stop.
  func abbreviated(_ reading: NameReading) -> Int? {
    let first = article.tokens[reading.name.lowerBound]
    guard reading.kind == .person, isInitial(first) else { return nil }
    return names.actors(.surname, surname(reading).hash).only(amongFirst: options.bearers) {
      result.actors[$0].name.utf8.first == text[Int(first.start)]
    }
  }

  /// The person whose surname is a word that means something else, too: "French", "Gates".
  ///
  /// The full name stands before, the word is no part of a larger group, and nothing is said to be in it.
  func person(ofSurname reading: NameReading) -> Int? {
    let index = reading.name.lowerBound
    guard reading.name.count == 1, case let named = names.actors(.surname, key(reading.name).hash), named.count > 0,
      index == 0 || article.tokens[index - 1].tag != .preposition,
      article.nounGroup(at: index).map({ $0.tokens.count == 1 || $0.head == index && $0.kind == .name }) ?? true
    else { return nil }
    return named.only(amongFirst: options.bearers) {
      !introductions[$0].isDoubtful && result.actors[$0].key != result.actors[$0].surname
        && result.actors[$0].first < article.bytes(reading.name)
    }
  }

  /// The only person whose first and last name begin with the letters of "JD".
  func person(ofInitials label: TokenRange) -> Int? {
    let token = article.tokens[label.lowerBound]
    guard label.count == 1, token.shape.contains(.upperCase), token.end - token.start <= options.initialLetters else {
      return nil
    }
    let letters = text[token.range.indices]
    let bearers = persons.prefix(options.misspeltAmong).filter { person in
      let names = result.actors[person.actor].name.utf8.split(separator: 0x20)
      return names.first?.first == letters.first && names.last?.first == letters.last
    }
    return bearers.count == 1 ? bearers[0].actor : nil
  }

  func isInitial(_ token: Token) -> Bool { token.end - token.start <= 2 && token.shape.contains(.dotted) }

  /// The person whom a surname or given name alone means: the only bearer, else the one last named whose gender fits.
  func person(of reading: NameReading) -> Int? {
    var named = names.actors(.surname, reading.key.hash)
    if named.count == 0 { named = names.actors(.givenName, reading.key.hash) }
    guard named.count > 0 else { return misspelt(reading) }
    guard named.count <= options.bearers else { return nil }
    // Most names are one person's.
    if named.count == 1, let only = named.first, reading.gender == .unknown, !isMereRelative(only) {
      return isIntroduced(only, before: reading) ? only : misspelt(reading)
    }
    let fitting = named.filter { result.actors[$0].gender.fits(reading.gender) && isIntroduced($0, before: reading) }
    guard !fitting.isEmpty else { return misspelt(reading) }
    let bearers = bearers(of: reading, among: fitting)
    // News gives a surname alone to the one it is about, and relatives their full names.
    return bearers.max { (soFar($0), introductions[$0].fullNames, $1) < (soFar($1), introductions[$1].fullNames, $0) }
  }

  /// Those of several who are most likely named: by their gender, for their office, not as somebody's family.
  private func bearers(of reading: NameReading, among fitting: [Int]) -> [Int] {
    let isTitled = isTitled(reading)
    var bearers = fitting
    if reading.gender != .unknown, fitting.contains(where: { result.actors[$0].gender == reading.gender }) {
      bearers = fitting.filter { result.actors[$0].gender == reading.gender }
    } else if fitting.contains(where: { isMereRelative($0) }) {
      bearers = fitting.filter { !isMereRelative($0) }
      if bearers.isEmpty, !isTitled { bearers = fitting }
    }
    return isTitled && bearers.count > 1 ? holders(of: reading.roleWord, among: bearers) : bearers
  }

  /// Whether somebody is introduced as another's family and as nothing else.
  private func isMereRelative(_ number: Int) -> Bool {
    introductions[number].isRelative && introductions[number].offices.isEmpty
  }

  /// How often somebody is named up to here, the headline counted.
  private func soFar(_ number: Int) -> Int {
    result.actors[number].mentions + (introductions[number].isInHeadline ? 1 : 0)
  }

  /// Whether a full name stands before a part of it, as it does of a person: "Zyll" alone is not "Harbour Zyll" below.
  private func isIntroduced(_ number: Int, before reading: NameReading) -> Bool {
    !introductions[number].isDoubtful || reading.isInHeadline || reading.role != nil
      || result.actors[number].first <= article.bytes(reading.name)
  }

  /// Of several persons those who are introduced with an office, else those who are introduced with none.
  private func holders(of office: WordNumber, among persons: [Int]) -> [Int] {
    var nouns: [WordNumber] = []
    lexicon.forEachNoun(for: office) { nouns.append($0) }
    let holders = persons.filter { introductions[$0].offices.contains(where: nouns.contains) }
    return holders.isEmpty ? persons.filter { introductions[$0].offices.isEmpty } : holders
  }

  /// The person whose surname differs in one letter alone, where only one does: "Hartman" for "Hartmann".
  private func misspelt(_ reading: NameReading) -> Int? {
    guard article.tokens[reading.name.lowerBound].word == 0, persons.count <= options.misspeltAmong else { return nil }
    var name: [UInt8] = []
    name.reserveCapacity(article.bytes(reading.name).count)
    text.span.extracting(article.bytes(reading.name).indices).forEachFolded { name.append($0) }
    guard name.count >= options.misspeltLetters else { return nil }
    var found: Int?
    for person in persons where differsInOneLetter(name.span, lastNames.span.extracting(person.lastName)) {
      guard found == nil else { return nil }
      found = person.actor
    }
    return found
  }

  private func differsInOneLetter(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    guard abs(first.count - second.count) <= 1, max(first.count, second.count) >= options.misspeltLetters else {
      return false
    }
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    var end = 0
    while end < shorter - start, first[first.count - 1 - end] == second[second.count - 1 - end] { end += 1 }
    // The same name is not misspelt.
    let longer = max(first.count, second.count)
    return start < longer && start + end + 1 >= longer
  }
}
