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
    addAccusationPhrases(forms, to: &builder)
    addVerdictWords(forms, to: &builder)
    addFormsOfBe(to: &builder)
    addOpposites(to: &builder)
    addRoles(to: &builder)
    addAffiliations(to: &builder)
    addGroups(to: &builder)
    addCountries(to: &builder)
    addOrganizationsAndPlaces(to: &builder)
    addGivenNames(to: &builder)
    return builder
  }

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
      let isRatherNoun = builder.text.bytes[word.cell.upperBound - 1] == UInt8(ascii: "~")
      let lemma = isRatherNoun ? SpeltWord(word.cell.dropLast(), of: builder.text) : SpeltWord(word, of: builder.text)
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

  private static func addGivenNames(to builder: inout LexiconBuilder) {
    for name in builder.text.words(of: GivenNames.male) { builder.add(name, [.givenName, .male]) }
    for name in builder.text.words(of: GivenNames.neutral) { builder.add(name, .givenName) }
    for name in builder.text.words(of: GivenNames.female) { builder.add(name, [.givenName, .female]) }
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
