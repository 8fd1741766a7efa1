/// Reads names in capitalised runs.
///
/// Takes a run of name tokens; gives what it names. It knows words, not the article's actors.
struct NameReader: Sendable {
  let context: ArticleContext
  let words: NameWords

  var article: TokenizedArticle { context.article }
  var text: [UInt8] { context.text }
  var lexicon: Lexicon { context.lexicon }

  func classes(_ index: TokenIndex) -> WordClasses { article.tokens[index].classes }

  /// Whether a run can start at a token: a name, or "Secretary of" that opens a sentence before one.
  @inline(__always)
  func startsName(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    if article.tokens[index].tag == .properNoun { return true }
    guard index == sentence.lowerBound else { return false }
    return startsTitle(index, in: sentence)
  }

  private func startsTitle(_ index: TokenIndex, in sentence: TokenRange) -> Bool {
    guard let end = nextPart(index, after: index, in: sentence) else { return false }
    return end < sentence.upperBound && article.tokens[end].tag == .properNoun
  }

  /// An ordinary word that opens a sentence before a verb, as a surname may.
  @inline(__always)
  func ordinaryWord(at index: TokenIndex, in sentence: TokenRange) -> NameReading? {
    index == sentence.lowerBound ? ordinaryWord(opening: sentence) : nil
  }

  private func ordinaryWord(opening sentence: TokenRange) -> NameReading? {
    let index = sentence.lowerBound
    guard index + 2 < sentence.upperBound, article.tokens[index].kind == .word,
      article.tokens[index].shape.contains(.capitalized), classes(index).isDisjoint(with: .functionWord)
    else { return nil }
    switch article.tokens[index + 1].tag {
    case .finiteVerb, .auxiliary, .possessive: break
    default:
      guard article.tokens[index + 1].kind == .comma, article.tokens[index + 2].tag == .wh else { return nil }
    }
    return NameReading(name: index..<index + 1, kind: .person, isOrdinaryWord: true)
  }

  /// The end of the capitalised run that starts at a token: names, and "of", "for", "and the" within organisations.
  func runEnd(from start: TokenIndex, in sentence: TokenRange) -> TokenIndex {
    var end = start
    while end < sentence.upperBound, let next = nextPart(end, after: start, in: sentence) { end = next }
    if let whole = fieldsEnd(start..<end, in: sentence) { return whole }
    while isOrganization(start..<end), let next = continuation(end, in: sentence) {
      end = next
      while end < sentence.upperBound, let next = nextPart(end, after: start, in: sentence) { end = next }
    }
    return end
  }

  /// Whether a run names an organisation, not "Senate Leader Jane Doe".
  private func isOrganization(_ run: TokenRange) -> Bool {
    guard let head = run.last(where: { classes($0).contains(.organizationHead) }) else { return false }
    return !run.suffix(from: head + 1).contains { !classes($0).isDisjoint(with: [.role, .givenName]) }
  }

  /// The end of the next part of a run: a name, a title of several words, or "de" between two names.
  private func nextPart(_ index: TokenIndex, after start: TokenIndex, in sentence: TokenRange) -> TokenIndex? {
    if article.tokens[index].shape.contains(.capitalized),
      let phrase = lexicon.phrase(at: index, in: article.tokens, end: sentence.upperBound),
      lexicon[phrase.number].classes.contains(.title)
    {
      return index + phrase.count
    }
    if isNamePart(index, after: start) { return index + 1 }
    if let end = nicknameEnd(index, after: start, in: sentence) { return end }
    guard index > start, index + 1 < sentence.upperBound, article.tokens[index + 1].tag == .properNoun,
      words.particles.contains(article.tokens[index].word), article.tokens[index].word != 0,
      isNamePart(index + 1, after: start)
    else { return nil }
    return index + 2
  }

  /// The end of "“Chip” Reed" after "John", "“The Chip” Reed": a nickname in marks, and the name after it.
  private func nicknameEnd(_ mark: TokenIndex, after start: TokenIndex, in sentence: TokenRange) -> TokenIndex? {
    guard mark > start, isMark(mark) else { return nil }
    var close = mark + 1
    while close < sentence.upperBound, close - mark <= 3, article.tokens[close].kind == .word,
      article.tokens[close].shape.contains(.capitalized)
    {
      close += 1
    }
    guard close > mark + 1, close + 1 < sentence.upperBound, isMark(close), isNamePart(close + 1, after: start) else {
      return nil
    }
    return close + 2
  }

  private func isMark(_ index: TokenIndex) -> Bool {
    article.tokens[index].kind == .doubleMark || article.tokens[index].kind == .singleMark
  }

  private func isNamePart(_ index: TokenIndex, after start: TokenIndex) -> Bool {
    let token = article.tokens[index]
    guard token.kind == .word || index > start, token.tag == .properNoun, !isCried(token) || isTurnLabel(index),
      !isModifier(token), !isParty(token)
    else {
      return false
    }
    return index == start || article.quotationOfToken[index] == article.quotationOfToken[start]
  }

  /// Whether an ordinary word is written in capitals for its loudness: "BREAKING", "CORRECTION".
  private func isCried(_ token: Token) -> Bool {
    guard token.shape.contains(.upperCase) else { return false }
    let classes = token.classes
    let names: WordClasses = [
      .acronym, .countryName, .countryAdjective, .region, .capital, .givenName, .organizationHead, .title, .role,
    ]
    let plain: WordClasses = [.functionWord, .anyVerb, .noun, .adjective, .adverb, .people, .body, .document, .number]
    return !classes.isDisjoint(with: plain) && classes.isDisjoint(with: names)
  }

  /// Whether a token stands before the colon of a turn in a conversation.
  private func isTurnLabel(_ index: TokenIndex) -> Bool {
    let sentence = article.sentences[Int(article.sentenceOfToken[index])]
    return article.paragraphs[sentence.paragraph].turnLabel?.contains(index) ?? false
  }

  /// "D-Vt" behind a lawmaker’s name.
  private func isParty(_ token: Token) -> Bool {
    Affiliations.isSeat(text[token.range.indices])
  }

  /// Whether a name is joined to a word that describes what follows: "Norwood-based", "Doe-like".
  func isModifier(_ token: Token) -> Bool {
    guard token.word == 0, text.span.extracting(token.range.indices).firstIndex(of: UInt8(ascii: "-")) != nil,
      let hyphen = text[token.range.indices].lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < Int(token.end)
    else { return false }
    let ending = lexicon.number(of: text.span, hyphen + 1, Int(token.end), upperCase: false)
    return words.endings.contains(ending) && ending != 0
  }

  /// The end of a body's name in which what or whom it is for stands before the word that tells a body.
  ///
  /// That is "Food and Harbour Administration" at "Food", "Irish Farmers' League" at "Irish" and "St. Jane's Hospital".
  private func fieldsEnd(_ field: TokenRange, in sentence: TokenRange) -> TokenIndex? {
    let joint = field.upperBound
    guard joint + 1 < sentence.upperBound, isField(field, in: sentence) else { return nil }
    let isOwner =
      article.tokens[joint].tag == .possessive && (isSaint(field) || classes(joint - 1).contains(.plural))
    let isJoined =
      field.count == 1 && words.joints.contains(article.tokens[joint].word) && article.tokens[joint].tag == .coordinator
    guard isOwner || (isJoined && isCommonWord(field.lowerBound)) else { return nil }
    var end = joint + 1
    while end < sentence.upperBound, isNamePart(end, after: end) { end += 1 }
    let last = classes(end - 1)
    let isBody = last.contains(.organizationHead) && !last.contains(.plural)
    return isBody && (isOwner || end - joint > 2) ? end : nil
  }

  private func isSaint(_ name: TokenRange) -> Bool {
    name.count == 2 && words.saints.contains(article.tokens[name.lowerBound].word)
  }

  /// Whether a name can stand before it: a word after "the", or a saint.
  private func isField(_ name: TokenRange, in sentence: TokenRange) -> Bool {
    let names: WordClasses = [.givenName, .affiliation, .nationals, .countryAdjective, .region]
    guard !isSaint(name) else { return true }
    guard name.lowerBound > sentence.lowerBound, isThe(name.lowerBound - 1) else { return false }
    return name.count > 1 || classes(name.lowerBound).isDisjoint(with: names)
  }

  private func isThe(_ index: TokenIndex) -> Bool {
    article.tokens[index].tag == .determiner && classes(index).contains(.definite)
  }

  /// The name part after "of", "for the", "and" within an organisation's name.
  private func continuation(_ end: TokenIndex, in sentence: TokenRange) -> TokenIndex? {
    var index = end
    guard index < sentence.upperBound else { return nil }
    let isPreposition = words.organizationJoints.contains(article.tokens[index].word)
    let isAnd = words.joints.contains(article.tokens[index].word) && article.tokens[index].tag == .coordinator
    guard isPreposition || isAnd else { return nil }
    index += 1
    while index < sentence.upperBound, article.tokens[index].kind == .word,
      article.tokens[index].tag == .determiner, words.joints.contains(article.tokens[index].word)
    { index += 1 }
    guard index < sentence.upperBound, isNamePart(index, after: index) else { return nil }
    // "and" joins two names more often than it stands in one: only after "for", as in "for Arms and Trade".
    if isAnd { return words.organizationJoints.contains { word in runHas(word, before: end) } ? index : nil }
    return index
  }

  private func runHas(_ word: WordNumber, before end: TokenIndex) -> Bool {
    var index = end - 1
    while index >= 0, article.tokens[index].tag == .properNoun { index -= 1 }
    return index >= 0 && article.tokens[index].word == word
  }

  /// Takes a run apart.
  func read(_ run: TokenRange) -> NameReading? {
    var reading = NameReading(name: run, kind: .person)
    var start = run.lowerBound
    let roleStart = start
    // "UK", "Kenyan": before a title or role.
    if let country = countryModifier(at: start, run) {
      if country.end >= run.upperBound { return wholeCountry(run, country) }
      reading.country = country.row
      start = country.end
    }
    if let title = titleInside(run, from: start) { start = title }
    // The farmers of "Farmers' League" have no role.
    while start < run.upperBound, let role = role(at: start, run), !isOwner(role.end, run) {
      let roleClasses = lexicon[role.number].classes
      reading.roleWord = role.number
      if let gender = Gender(roleClasses) { reading.gender = gender }
      start = role.end
      reading.role = roleStart..<start
    }
    // A title alone, "Latin American", "Northport Republican" or "French Canadians" names nobody.
    guard start < run.upperBound, !isDescription(start..<run.upperBound) else { return nil }
    // "Star of David": what goes on with a small word was no role.
    guard article.tokens[start].shape.contains(.capitalized) || reading.role == nil else { return nil }
    if reading.role == nil, opensWithPlainWord(start..<run.upperBound) { start += 1 }
    if reading.role == nil, reading.country != 0, !isPersonal(start, run) {
      // "Kenyan Navy": the country belongs to the name.
      start = roleStart
    }
    reading.postnominals = postnominals(start..<run.upperBound)
    reading.name = start..<run.upperBound - reading.postnominals
    classify(&reading)
    return reading
  }

  /// How many words of letters such as "QC" a name ends with.
  private func postnominals(_ name: TokenRange) -> Int {
    name.dropFirst(2).reversed().prefix {
      article.tokens[$0].shape.contains(.upperCase) && lexicon.isOn(.postnominals, article.tokens[$0].word)
    }.count
  }

  private func isOwner(_ end: TokenIndex, _ run: TokenRange) -> Bool {
    end < run.upperBound && article.tokens[end].tag == .possessive
  }

  /// "Trusting Jane Doe with it", "Old Jane Doe": a sentence that opens with a verb or an adjective before a full name.
  private func opensWithPlainWord(_ name: TokenRange) -> Bool {
    let first = article.tokens[name.lowerBound]
    guard name.count > 2, name.lowerBound == article.sentence(at: name.lowerBound).lowerBound,
      classes(name.lowerBound + 1).contains(.givenName), !classes(name.lowerBound).contains(.givenName),
      !isPlace(name.lowerBound), classes(name.upperBound - 1).isDisjoint(with: [.organizationHead, .placeHead])
    else { return false }
    return first.classes.contains(.adjective) || text[first.range.indices].suffix(3).elementsEqual("ing".utf8)
  }

  /// "Northport Republican", "Harbour Dean", not "Jane Dean".
  private func isDescription(_ run: TokenRange) -> Bool {
    let last = classes(run.upperBound - 1)
    let isNamed = run.count > 1 && classes(run.lowerBound).contains(.givenName) && !isPlace(run.lowerBound)
    if last.contains(.countryAdjective) || last.isSuperset(of: [.nationals, .plural]), !isNamed { return true }
    if last.contains(.affiliation), !last.contains(.givenName) { return true }
    return run.count > 1 && !isNamed && last.contains(.role) && !last.contains(.organizationHead)
  }

  /// The title in "Northport Mayor Jane Doe", the role in "Norwood Shipping CEO Jane Doe", none in "Norwood Star
  /// Lines": what stands before it is its place.
  private func titleInside(_ run: TokenRange, from start: TokenIndex) -> TokenIndex? {
    guard start < run.upperBound, role(at: start, run) == nil,
      !classes(run.upperBound - 1).contains(.organizationHead)
    else { return nil }
    let isNamed = classes(start).contains(.givenName)
    return (start + 1..<run.upperBound).first { index in
      guard let role = role(at: index, run), role.end < run.upperBound else { return false }
      let next = classes(role.end)
      if next.contains(.givenName) { return true }
      // "Jane Bishop Doe", "John King Jr.": titles that are names.
      return lexicon[role.number].classes.contains(.title) && !isNamed && !next.contains(.abbreviation)
    }
  }

  private func isPersonal(_ index: TokenIndex, _ run: TokenRange) -> Bool {
    classes(index).contains(.givenName) && run.upperBound - index >= 2
  }

  private struct CountryModifier {
    let row: UInt16
    let end: TokenIndex
    let classes: WordClasses
  }

  private func countryModifier(at start: TokenIndex, _ run: TokenRange) -> CountryModifier? {
    let phrase = lexicon.phrase(at: start, in: article.tokens, end: run.upperBound)
    return phrase.flatMap { countryModifier($0.number, end: start + $0.count) }
      ?? countryModifier(article.tokens[start].word, end: start + 1)
  }

  private func countryModifier(_ number: WordNumber, end: TokenIndex) -> CountryModifier? {
    let (row, classes) = (lexicon.notes(of: number).country, lexicon[number].classes)
    guard row != 0, !classes.isDisjoint(with: [.countryName, .countryAdjective, .nationals]) else { return nil }
    return CountryModifier(row: row, end: end, classes: classes)
  }

  private func wholeCountry(_ run: TokenRange, _ country: CountryModifier) -> NameReading? {
    var reading = NameReading(name: run, kind: .country, country: country.row)
    if !country.classes.isDisjoint(with: [.countryName, .countryAdjective]) { return reading }
    reading.kind = .group
    return reading
  }

  func role(at start: TokenIndex, _ run: TokenRange) -> (number: WordNumber, end: TokenIndex)? {
    if let phrase = lexicon.phrase(at: start, in: article.tokens, end: article.sentence(at: start).upperBound),
      !lexicon[phrase.number].classes.isDisjoint(with: [.role, .title])
    {
      return (phrase.number, start + phrase.count)
    }
    let word = article.tokens[start].word
    // "Campaigner Jane Doe"
    let isPeople = classes(start).contains(.people) && start + 2 < run.upperBound && isPersonal(start + 1, run)
    return isPeople || !lexicon[word].classes.isDisjoint(with: [.role, .title]) ? (word, start + 1) : nil
  }
}

extension Gender {
  /// The gender a word gives; `nil` where it gives none.
  init?(_ classes: WordClasses) {
    switch (classes.contains(.male), classes.contains(.female)) {
    case (true, false): self = .male
    case (false, true): self = .female
    default: return nil
    }
  }
}
