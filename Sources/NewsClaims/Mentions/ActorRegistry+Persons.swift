/// Which person a part of a name means: a surname, initials, a name with a letter wrong.
extension ActorRegistry {
  /// The only person of a surname with an initial: Jane Doe for "J Doe" with a stop.
  func abbreviated(_ reading: NameReading) -> Int? {
    let first = article.tokens[reading.name.lowerBound]
    guard reading.kind == .person, isInitial(first) else { return nil }
    let bearers = (bySurname[surname(reading)] ?? []).prefix(options.bearers).filter { number in
      result.actors[number].name.utf8.first == text[Int(first.start)]
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// The person whose surname is a word that means something else, too: "French", "Gates".
  ///
  /// The full name stands before, the word is no part of a larger group, and nothing is said to be in it.
  func person(ofSurname reading: NameReading) -> Int? {
    let index = reading.name.lowerBound
    guard reading.name.count == 1, let named = bySurname[key(reading.name)],
      index == 0 || article.tokens[index - 1].tag != .preposition,
      article.nounGroup(at: index).map({ $0.tokens.count == 1 || $0.head == index && $0.kind == .name }) ?? true
    else { return nil }
    let known = named.prefix(options.bearers).filter {
      !doubtful.contains($0) && result.actors[$0].key != result.actors[$0].surname
        && result.actors[$0].first < article.bytes(reading.name)
    }
    return known.count == 1 ? known[0] : nil
  }

  /// The only person whose first and last name begin with the letters of "JD".
  func person(ofInitials label: TokenRange) -> Int? {
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

  func isInitial(_ token: Token) -> Bool { token.end - token.start <= 2 && token.shape.contains(.dotted) }

  /// The person whom a surname or given name alone means: the only bearer, else the one last named whose gender fits.
  func person(of reading: NameReading) -> Int? {
    guard let named = bySurname[reading.key] ?? byGivenName[reading.key] else { return misspelt(reading) }
    guard named.count <= options.bearers else { return nil }
    let fitting = named.filter { result.actors[$0].gender.fits(reading.gender) && isIntroduced($0, before: reading) }
    let exact = reading.gender == .unknown ? [] : fitting.filter { result.actors[$0].gender == reading.gender }
    let unrelated = relatives.isEmpty ? fitting : fitting.filter { !relatives.contains($0) || offices[$0] != nil }
    var bearers = !exact.isEmpty ? exact : unrelated.isEmpty && !isTitled(reading) ? fitting : unrelated
    if isTitled(reading), bearers.count > 1 { bearers = holders(of: reading.roleWord, among: bearers) }
    guard fitting.isEmpty || !bearers.isEmpty else { return nil }
    guard bearers.count > 1 else { return bearers.first ?? misspelt(reading) }
    // News gives a surname alone to the one it is about, and relatives their full names.
    return bearers.max { (soFar($0), fullMentions[$0] ?? 0, $1) < (soFar($1), fullMentions[$1] ?? 0, $0) }
  }

  /// How often somebody is named up to here, the headline counted.
  private func soFar(_ number: Int) -> Int { result.actors[number].mentions + (inHeadline.contains(number) ? 1 : 0) }

  /// Whether a full name stands before a part of it, as it does of a person: "Zyll" alone is not "Harbour Zyll" below.
  private func isIntroduced(_ number: Int, before reading: NameReading) -> Bool {
    !doubtful.contains(number) || reading.isInHeadline || reading.role != nil
      || result.actors[number].first <= article.bytes(reading.name)
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
    let near = lastNames.indices.filter { lastNames[$0] != name && differsInOneLetter(name, lastNames[$0]) }
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
}
