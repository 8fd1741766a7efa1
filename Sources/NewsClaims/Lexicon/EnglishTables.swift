/// Loads the tables of English into a ``LexiconBuilder``.
///
/// One method a table: the columns are described there.
enum EnglishTables {
  static func load() -> LexiconBuilder {
    var builder = LexiconBuilder()
    let forms = VerbForms()
    addLists(to: &builder)
    addFunctionWords(to: &builder)
    addCommonWords(forms, to: &builder)
    addReportingVerbs(forms, to: &builder)
    addReportingNouns(to: &builder)
    addCuePhrases(forms, to: &builder)
    addVerdictWords(forms, to: &builder)
    addOpposites(to: &builder)
    addRoles(to: &builder)
    addAffiliations(to: &builder)
    addGroups(to: &builder)
    addCountries(to: &builder)
    addOrganizationsAndPlaces(to: &builder)
    addGivenNames(to: &builder)
    return builder
  }

  private typealias Cell = TableText.Cell

  private static func addLists(to builder: inout LexiconBuilder) {
    for list in WordList.allCases {
      for word in builder.text.words(of: list.words) {
        let number = builder.number(of: word)
        builder.note(number) { $0.lists |= list.bit }
      }
    }
  }

  private static func addFunctionWords(to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: FunctionWords.rows) where row.count == 2 {
      let classes = builder.classes(named: row[0])
      for word in builder.text.words(of: row[1]) { builder.add(word, classes) }
    }
    for word in NameParticles.words + NameParticles.endings { _ = builder.number(of: word) }
    for word in builder.text.words(of: FunctionWords.abbreviations) { builder.add(word, .abbreviation) }
  }

  private static func addCommonWords(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for word in builder.text.words(of: Verbs.words) {
      let isRatherNoun = builder.text.byte(1, beforeEndOf: word) == UInt8(ascii: "~")
      let lemma = SpeltWord(isRatherNoun ? word.dropLast() : word, of: builder.text)
      forms.forEach(of: lemma) { form, word in
        let isNounForm = isRatherNoun && (form == .base || form == .third)
        builder.add(word, isNounForm ? [form.wordClass, .ratherNoun] : form.wordClass)
      }
    }
    for lemma in forms.irregular {
      let base = builder.number(of: lemma)
      forms.forEach(of: lemma) { form, word in
        let number = builder.add(word, form.wordClass)
        builder.note(number) { $0.verbBase = $0.verbBase ?? base }
      }
    }
    for word in builder.text.words(of: Adjectives.words) { builder.add(word, .adjective) }
    for word in builder.text.words(of: Adverbs.words) { builder.add(word, .adverb) }
    for word in builder.text.words(of: Adverbs.lyNouns) { builder.add(word, .noun) }
    for word in builder.text.words(of: Nouns.words) {
      let singular = SpeltWord(word, of: builder.text)
      builder.add(singular, .noun)
      builder.add(VerbForms.plural(singular), [.noun, .plural])
    }
  }

  private static func addReportingVerbs(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: ReportingVerbs.rows) {
      guard let act = builder.act(named: row[1]) else { continue }
      let flags = row.count > 3 ? builder.text.words(of: row[3]).map(builder.text.string) : []
      let frames = flags.compactMap { frame($0, in: &builder) }
      builder.verbs.append(
        ReportingVerb(
          act: act, rates: builder.text.bytes[row[2]].map { $0 - UInt8(ascii: "0") },
          takesHearer: flags.contains("hearer"), isRaising: flags.contains("raising"),
          deniesObjects: flags.contains("objects"), findsOut: flags.contains("finds"),
          isBelief: flags.contains("belief"), checks: flags.contains("checks"),
          offersProof: flags.contains("proof"), labels: flags.contains("labels"),
          withdraws: flags.contains("withdraws"), deniesPersons: flags.contains("persons"),
          takesThings: flags.contains("things"), takesAmounts: flags.contains("amounts"),
          isFelt: flags.contains("felt"), hears: flags.contains("hears"),
          matters: flags.filter { $0.hasPrefix("+") }.map { builder.number(of: String($0.dropFirst())) },
          frames: frames,
          stance: flags.contains("doubts") ? .doubts : flags.contains("supports") ? .supports : act.stance))
      let number = UInt16(builder.verbs.count)
      forms.forEach(of: SpeltWord(row[0], of: builder.text)) { form, word in
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
      let word = builder.number(of: String(parts[0]))
      return ReportingVerb.Frame(opening: .word(word), act: act)
    }
  }

  private static func addReportingNouns(to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: ReportingNouns.rows) {
      guard let act = builder.act(named: row[1]) else { continue }
      let flags = builder.text.words(of: row[2]).map(builder.text.string)
      let isProposition = flags.contains("proposition")
      builder.nouns.append(
        ReportingNoun(
          act: act, isProposition: isProposition, isOfMatter: flags.contains("of"),
          isOutlook: flags.contains("outlook")))
      let number = UInt16(builder.nouns.count)
      let classes: WordClasses = isProposition ? [.noun, .proposition] : .noun
      let singular = builder.add(row[0], classes)
      let plural = builder.add(VerbForms.plural(SpeltWord(row[0], of: builder.text)), classes.union(.plural))
      for word in [singular, plural] {
        builder.note(word) { $0.noun = number }
        builder.update(word) { $0.lemma = singular }
      }
    }
  }

  private static func addCuePhrases(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: CuePhrases.rows) {
      guard let act = builder.act(named: row[2]) else { continue }
      let objects = builder.text.words(of: row[1]).map { builder.number(of: $0) }
      let isFirst = builder.cuePhrases.last?.verb != builder.text.string(row[0])
      builder.cuePhrases.append(CuePhrase(verb: builder.text.string(row[0]), objects: objects, act: act))
      guard isFirst else { continue }
      let number = UInt16(builder.cuePhrases.count)
      forms.forEach(of: SpeltWord(row[0], of: builder.text)) { form, word in
        let entry = builder.add(word, form.wordClass)
        builder.note(entry) { $0.cuePhrase = number }
      }
    }
  }

  private static func addVerdictWords(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: VerdictWords.disagreements) {
      let number = UInt8(builder.disagreements.count)
      builder.disagreements.append(row.count > 1 ? builder.text.words(of: row[1]).map { builder.number(of: $0) } : [])
      forms.forEach(of: SpeltWord(row[0], of: builder.text)) { _, form in
        let form = builder.number(of: form)
        builder.note(form) { $0.disagreement = number }
      }
    }
    for (number, row) in VerdictWords.casualties.enumerated() {
      for word in builder.text.words(of: row) {
        let word = builder.number(of: word)
        builder.note(word) { $0.casualty = UInt8(number) }
      }
    }
  }

  private static func addOpposites(to builder: inout LexiconBuilder) {
    for (number, row) in builder.text.rows(of: Opposites.rows).enumerated() where row.count == 2 {
      for (column, words) in row.enumerated() {
        for word in builder.text.words(of: words) {
          let word = builder.number(of: word)
          builder.note(word) { $0.opposite = Opposite(row: UInt16(number), isFirst: column == 0) }
        }
      }
    }
  }

  private static func addRoles(to builder: inout LexiconBuilder) {
    let names = TableNames<WordClasses>([
      ("title", .title), ("m", .male), ("f", .female), ("kin", .kin), ("speaks", .speaksFor), ("abbr", .abbreviation),
      ("epithet", .epithet),
    ])
    for row in builder.text.rows(of: Roles.rows) {
      let flags = builder.text.words(of: row[2])
      let classes = flags.reduce(into: WordClasses.role) {
        $0.formUnion(names.value(of: $1, in: builder.text) ?? [])
      }
      addPair(row[0], row[1], classes, to: &builder)
      if let head = headOfRole(row[0], in: &builder) {
        let role = builder.number(of: row[0])
        builder.note(role) { $0.roleHead = head }
      }
    }
    for row in builder.text.rows(of: Roles.kinds) {
      let wider = builder.number(of: row[0])
      for kind in builder.text.entries(of: row[1]) { builder.addWiderRole(wider, to: builder.number(of: kind)) }
    }
  }

  /// The noun of a role of several words: "secretary" of "secretary of state", "attorney" of "attorney general"; none
  /// for "vice president", who is no president.
  private static func headOfRole(_ role: Cell, in builder: inout LexiconBuilder) -> WordNumber? {
    guard builder.text.hasSpace(role) else { return nil }
    var head: WordNumber?
    for word in builder.text.words(of: role) {
      let word = builder.number(of: word)
      if builder.isOn(head == nil ? .deputies : .roleJoints, word) { return head }
      head = word
    }
    return head
  }

  private static func addAffiliations(to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: Affiliations.rows) {
      addPair(row[0], row[1], [.nationals, .affiliation], to: &builder)
      let member = builder.number(of: row[0])
      for adjective in builder.text.entries(of: row[2]) {
        let number = builder.add(adjective, .affiliation)
        builder.update(number) { $0.lemma = member }
      }
    }
  }

  private static func addGroups(to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: Groups.rows) {
      addPair(row[0], row[1], builder.classes(named: row[2]), to: &builder)
    }
  }

  /// Adds a noun's singular and plural, the plural's lemma being the singular.
  private static func addPair(
    _ singular: Cell, _ plural: Cell, _ classes: WordClasses, to builder: inout LexiconBuilder
  ) {
    let one = builder.add(singular, classes)
    guard !plural.isEmpty, case let many = builder.number(of: plural), many != one else { return }
    builder.update(many) {
      $0.classes.formUnion(classes.union(.plural))
      $0.lemma = one
    }
  }

  private static func addCountries(to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: Countries.rows + "\n" + Countries.blocs) {
      builder.countries.append(builder.text.string(row[0]))
      let number = UInt16(builder.countries.count)
      func add(_ word: Cell, _ classes: WordClasses) {
        let isAcronym = builder.text.bytes[word].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
        let entry = builder.add(word, classes, isAcronym: isAcronym)
        builder.note(entry) { if $0.country == 0 || !classes.contains(.nationals) { $0.country = number } }
      }
      for name in [row[0]] + builder.text.entries(of: row[1]) { add(name, .countryName) }
      for adjective in builder.text.entries(of: row[2]) { add(adjective, .countryAdjective) }
      for (place, people) in builder.text.entries(of: row[3]).enumerated() {
        add(people, place % 2 == 0 ? [.nationals, .plural] : .nationals)
      }
      for capital in builder.text.entries(of: row[4]) { add(capital, .capital) }
    }
  }

  private static func addOrganizationsAndPlaces(to builder: inout LexiconBuilder) {
    for word in builder.text.words(of: OrganizationWords.heads) { builder.add(word, .organizationHead) }
    for word in builder.text.words(of: OrganizationWords.places) { builder.add(word, .placeHead) }
    for row in builder.text.rows(of: OrganizationWords.acronyms) {
      let letters = builder.text.string(row[0])
      let place = UInt16(builder.acronyms.count)
      builder.acronyms.append(builder.text.string(row[1]))
      for written in letters.utf8.count <= 3 ? [letters, letters.map { "\($0)." }.joined()] : [letters] {
        let number = builder.number(of: written, isAcronym: true)
        builder.update(number) { $0.classes.insert(.acronym) }
        builder.note(number) { $0.acronym = place }
      }
      builder.add(row[1], .acronym)
    }
    for row in builder.text.rows(of: OrganizationWords.regions) {
      let region = builder.add(row[0], .region)
      for name in row.count > 1 ? Array(builder.text.entries(of: row[1])) : [] {
        let number = builder.add(name, .region, isAcronym: name.count == 2)
        builder.update(number) { $0.lemma = region }
      }
    }
  }

  private static func addGivenNames(to builder: inout LexiconBuilder) {
    for name in builder.text.words(of: GivenNames.male) { builder.add(name, [.givenName, .male]) }
    for name in builder.text.words(of: GivenNames.neutral) { builder.add(name, .givenName) }
    for name in builder.text.words(of: GivenNames.female) { builder.add(name, [.givenName, .female]) }
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
