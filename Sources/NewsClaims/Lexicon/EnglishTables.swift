/// Loads the tables of English into a ``LexiconBuilder``.
///
/// One method a table: the columns are described there.
enum EnglishTables {
  static func load() -> LexiconBuilder {
    var builder = LexiconBuilder()
    let forms = VerbForms(
      irregular: TableRows(IrregularVerbs.rows), doubling: Array(IrregularVerbs.doubling.utf8)[...].entries())
    addFunctionWords(to: &builder)
    addCommonWords(forms, to: &builder)
    addReportingVerbs(forms, to: &builder)
    addReportingNouns(to: &builder)
    addCuePhrases(forms, to: &builder)
    addOpposites(to: &builder)
    addRoles(to: &builder)
    addAffiliations(to: &builder)
    addGroups(to: &builder)
    addCountries(to: &builder)
    addOrganizationsAndPlaces(to: &builder)
    addGivenNames(to: &builder)
    return builder
  }

  private static func words(_ table: String) -> [ArraySlice<UInt8>] { Array(table.utf8)[...].entries() }

  private static func addFunctionWords(to builder: inout LexiconBuilder) {
    for row in TableRows(FunctionWords.rows) where row.count == 2 {
      let classes = row[0].entries().reduce(into: WordClasses()) { $0.formUnion(WordClasses(named: $1.text)) }
      for word in row[1].entries() { builder.add(word, classes) }
    }
    for word in NameParticles.words + NameParticles.endings { builder.add(Array(word.utf8)[...], []) }
    for word in words(FunctionWords.quantities) { builder.quantities.insert(builder.number(of: word)) }
    for word in words(FunctionWords.abbreviations) { builder.add(word, .abbreviation) }
  }

  private static func addCommonWords(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for word in words(Verbs.words) {
      let isRatherNoun = word.last == UInt8(ascii: "~")
      addForms(of: isRatherNoun ? word.dropLast() : word, forms, isRatherNoun, to: &builder)
    }
    for row in TableRows(IrregularVerbs.rows) { addForms(of: row[0], forms, false, to: &builder) }
    for word in words(Adjectives.words) { builder.add(word, .adjective) }
    for word in words(Adverbs.words) { builder.add(word, .adverb) }
    for word in words(Adverbs.lyNouns) { builder.add(word, .noun) }
    for word in words(Nouns.words) { addNoun(word, to: &builder) }
  }

  private static func addForms(
    of lemma: ArraySlice<UInt8>, _ forms: VerbForms, _ isRatherNoun: Bool, to builder: inout LexiconBuilder
  ) {
    for (form, word) in forms.forms(of: lemma) {
      let isNounForm = isRatherNoun && (form == .base || form == .third)
      builder.add(word, isNounForm ? [form.wordClass, .ratherNoun] : form.wordClass)
    }
  }

  private static func addNoun(_ singular: ArraySlice<UInt8>, to builder: inout LexiconBuilder) {
    builder.add(singular, .noun)
    builder.add(VerbForms.plural(singular), [.noun, .plural])
  }

  private static func addReportingVerbs(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in TableRows(ReportingVerbs.rows) {
      guard let act = SpeechAct(rawValue: row[1].text) else { continue }
      let flags = row.count > 3 ? row[3].entries().map(\.text) : []
      let frames = flags.compactMap { frame($0, in: &builder) }
      builder.verbs.append(
        ReportingVerb(
          act: act, rates: row[2].map { $0 - UInt8(ascii: "0") },
          takesHearer: flags.contains("hearer"), isRaising: flags.contains("raising"),
          deniesObjects: flags.contains("objects"), findsOut: flags.contains("finds"),
          isBelief: flags.contains("belief"), checks: flags.contains("checks"),
          offersProof: flags.contains("proof"), labels: flags.contains("labels"),
          withdraws: flags.contains("withdraws"),
          frames: frames,
          stance: flags.contains("doubts") ? .doubts : flags.contains("supports") ? .supports : act.stance))
      let number = UInt16(builder.verbs.count)
      for (form, word) in forms.forms(of: row[0]) {
        let word = builder.add(word, form.wordClass)
        builder.update(word) { entry in
          guard entry.verb != number else { return }
          entry.verb = number
          entry.form = form
        }
      }
    }
  }

  /// A frame as the table writes it: `for=demand`, `if=threat`, `noun=offer`.
  private static func frame(_ flag: String, in builder: inout LexiconBuilder) -> ReportingVerb.Frame? {
    let parts = flag.split(separator: "=")
    guard parts.count == 2, let act = SpeechAct(rawValue: String(parts[1])) else { return nil }
    switch parts[0] {
    case "if": return ReportingVerb.Frame(opening: .condition, act: act)
    case "noun": return ReportingVerb.Frame(opening: .nounPhrase, act: act)
    default:
      let word = builder.number(of: Array(parts[0].utf8)[...])
      return ReportingVerb.Frame(opening: .word(word), act: act)
    }
  }

  private static func addReportingNouns(to builder: inout LexiconBuilder) {
    for row in TableRows(ReportingNouns.rows) {
      guard let act = SpeechAct(rawValue: row[1].text) else { continue }
      let flags = row[2].entries().map(\.text)
      let isProposition = flags.contains("proposition")
      builder.nouns.append(
        ReportingNoun(act: act, isProposition: isProposition, isOfMatter: flags.contains("of")))
      let number = UInt16(builder.nouns.count)
      let classes: WordClasses = isProposition ? [.noun, .proposition] : .noun
      let singular = builder.add(row[0], classes)
      let plural = builder.add(VerbForms.plural(row[0]), classes.union(.plural))
      for word in [singular, plural] {
        builder.update(word) {
          $0.noun = number
          $0.lemma = singular
        }
      }
    }
  }

  private static func addCuePhrases(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in TableRows(CuePhrases.rows) {
      guard let act = SpeechAct(rawValue: row[2].text) else { continue }
      let objects = row[1].entries().map { builder.number(of: $0) }
      let isFirst = builder.cuePhrases.last?.verb != row[0].text
      builder.cuePhrases.append(CuePhrase(verb: row[0].text, objects: objects, act: act))
      guard isFirst else { continue }
      let number = UInt16(builder.cuePhrases.count)
      for (form, word) in forms.forms(of: row[0]) {
        let entry = builder.add(word, form.wordClass)
        builder.update(entry) { $0.cuePhrase = number }
      }
    }
  }

  private static func addOpposites(to builder: inout LexiconBuilder) {
    builder.truths = Set(words(VerdictWords.truths).map { builder.number(of: $0) })
    builder.absurdities = Set(words(VerdictWords.absurdities).map { builder.number(of: $0) })
    for (number, row) in TableRows(Opposites.rows).enumerated() where row.count == 2 {
      for (column, words) in row.enumerated() {
        for word in words.entries() {
          builder.opposites[builder.number(of: word)] = Opposite(row: UInt16(number), isFirst: column == 0)
        }
      }
    }
  }

  private static func addRoles(to builder: inout LexiconBuilder) {
    for row in TableRows(Roles.rows) {
      let flags = row[2].entries().map(\.text)
      var classes: WordClasses = [.role]
      if flags.contains("title") { classes.insert(.title) }
      if flags.contains("m") { classes.insert(.male) }
      if flags.contains("f") { classes.insert(.female) }
      if flags.contains("kin") { classes.insert(.kin) }
      if flags.contains("speaks") { classes.insert(.speaksFor) }
      if flags.contains("abbr") { classes.insert(.abbreviation) }
      if flags.contains("epithet") { classes.insert(.epithet) }
      addPair(row[0], row[1], classes, to: &builder)
      if let head = headOfRole(row[0]) { builder.roleHeads[builder.number(of: row[0])] = builder.number(of: head) }
    }
    for office in words(Roles.sole) { builder.soleOffices.insert(builder.number(of: office)) }
    for row in TableRows(Roles.kinds) {
      let wider = builder.number(of: row[0])
      for kind in row[1].entries(separator: ",") {
        builder.widerRoles[builder.number(of: kind), default: []].append(wider)
      }
    }
  }

  /// The noun of a role of several words: "secretary" of "secretary of state", "attorney" of "attorney general"; none
  /// for "vice president", who is no president.
  private static func headOfRole(_ role: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let words = role.entries()
    guard words.count > 1, !Roles.deputies.contains(words[0].text) else { return nil }
    if let of = words.firstIndex(where: { $0.text == "of" || $0.text == "general" || $0.text == "in" }), of > 0 {
      return words[of - 1]
    }
    return words.last
  }

  private static func addAffiliations(to builder: inout LexiconBuilder) {
    for row in TableRows(Affiliations.rows) {
      addPair(row[0], row[1], [.nationals, .affiliation], to: &builder)
      let member = builder.number(of: row[0])
      for adjective in row[2].entries(separator: ",") {
        let number = builder.add(adjective, .affiliation)
        builder.update(number) { $0.lemma = member }
      }
    }
  }

  private static func addGroups(to builder: inout LexiconBuilder) {
    for noun in words(Groups.companies) { builder.companyNouns.insert(builder.number(of: noun)) }
    for row in TableRows(Groups.rows) {
      addPair(row[0], row[1], WordClasses(named: row[2].text), to: &builder)
    }
  }

  /// Adds a noun's singular and plural, the plural's lemma being the singular.
  private static func addPair(
    _ singular: ArraySlice<UInt8>, _ plural: ArraySlice<UInt8>, _ classes: WordClasses, to builder: inout LexiconBuilder
  ) {
    let one = builder.add(singular, classes)
    guard !plural.isEmpty, plural != singular else { return }
    let many = builder.add(plural, classes.union(.plural))
    builder.update(many) { $0.lemma = one }
  }

  private static func addCountries(to builder: inout LexiconBuilder) {
    for row in TableRows(Countries.rows + "\n" + Countries.blocs) {
      builder.countries.append(row[0].text)
      let number = UInt16(builder.countries.count)
      func add(_ word: ArraySlice<UInt8>, _ classes: WordClasses) {
        let isAcronym = word.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
        let entry = builder.add(word, classes, isAcronym: isAcronym)
        builder.update(entry) { if $0.country == 0 || !classes.contains(.nationals) { $0.country = number } }
      }
      for name in [row[0]] + row[1].entries(separator: ",") { add(name, .countryName) }
      for adjective in row[2].entries(separator: ",") { add(adjective, .countryAdjective) }
      for (place, people) in row[3].entries(separator: ",").enumerated() {
        add(people, place % 2 == 0 ? [.nationals, .plural] : .nationals)
      }
      for capital in row[4].entries(separator: ",") { add(capital, .capital) }
    }
  }

  private static func addOrganizationsAndPlaces(to builder: inout LexiconBuilder) {
    for word in words(OrganizationWords.heads) { builder.add(word, .organizationHead) }
    for word in words(OrganizationWords.places) { builder.add(word, .placeHead) }
    for row in TableRows(OrganizationWords.acronyms) {
      let dotted = row[0].count <= 3 ? ArraySlice(row[0].flatMap { [$0, UInt8(ascii: ".")] }) : row[0]
      for written in [row[0], dotted] {
        let number = builder.add(written, .acronym, isAcronym: true)
        builder.acronyms[number] = row[1].text
      }
      builder.add(row[1], .acronym)
    }
    for row in TableRows(OrganizationWords.regions) {
      let region = builder.add(row[0], .region)
      for name in row.count > 1 ? row[1].entries(separator: ",") : [] {
        let number = builder.add(name, .region, isAcronym: name.count == 2)
        builder.update(number) { $0.lemma = region }
      }
    }
  }

  private static func addGivenNames(to builder: inout LexiconBuilder) {
    for name in words(GivenNames.male) { builder.add(name, [.givenName, .male]) }
    for name in words(GivenNames.neutral) { builder.add(name, .givenName) }
    for name in words(GivenNames.female) { builder.add(name, [.givenName, .female]) }
  }
}

extension SpeechAct {
  /// The stance that a speaker who does this takes towards what is said; `nil` where nothing is held to be so.
  var stance: Stance? {
    switch self {
    case .statement, .accusation: .asserts
    case .denial: .denies
    case .question, .demand, .promise, .threat, .offer, .evaluation, .attitude: nil
    }
  }
}

extension VerbForm {
  /// The class of words of this form.
  var wordClass: WordClasses {
    switch self {
    case .base: .verbBase
    case .third: .verbThird
    case .past: .verbPast
    case .participle: .verbParticiple
    case .gerund: .verbGerund
    }
  }
}
