/// The tables of words that report, and of those that tell what a claim is worth.
extension EnglishTables {
  private typealias Cell = TableText.Cell

  static func addReportingVerbs(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: ReportingVerbs.rows) {
      guard let act = builder.act(named: row[1]) else { continue }
      let rates = InlineArray<4, UInt8> { builder.text.bytes[row[2].lowerBound + $0] - UInt8(ascii: "0") }
      var verb = ReportingVerb(act: act, rates: rates, stance: act.stance)
      if row.count > 3 {
        for flag in builder.text.words(of: row[3]) { read(flag.cell, into: &verb, &builder) }
      }
      builder.verbs.append(verb)
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

  /// Reads what else holds of a verb, as the table names it.
  private static func read(_ flag: Cell, into verb: inout ReportingVerb, _ builder: inout LexiconBuilder) {
    switch builder.text.string(flag) {
    case "hearer": verb.takesHearer = true
    case "raising": verb.isRaising = true
    case "objects": verb.deniesObjects = true
    case "finds": verb.findsOut = true
    case "belief": verb.isBelief = true
    case "checks": verb.checks = true
    case "proof": verb.offersProof = true
    case "labels": verb.labels = true
    case "withdraws": verb.withdraws = true
    case "persons": verb.deniesPersons = true
    case "things": verb.takesThings = true
    case "amounts": verb.takesAmounts = true
    case "felt": verb.isFelt = true
    case "hears": verb.hears = true
    case "doubts": verb.stance = .doubts
    case "supports": verb.stance = .supports
    case let word where word.hasPrefix("+"): verb.matters.append(builder.number(of: flag.dropFirst()))
    default: if let frame = frame(flag, in: &builder) { verb.frames.append(frame) }
    }
  }

  /// A frame as the table writes it: `for=demand`, `if=threat`, `noun=offer`.
  private static func frame(_ flag: Cell, in builder: inout LexiconBuilder) -> ReportingVerb.Frame? {
    let end = builder.text.bytes.span.end(of: flag, before: UInt8(ascii: "="), or: UInt8(ascii: "="))
    guard end < flag.upperBound, let act = builder.act(named: end + 1..<flag.upperBound) else { return nil }
    let word = flag.lowerBound..<end
    switch builder.text.string(word) {
    case "if": return ReportingVerb.Frame(opening: .condition, act: act)
    case "noun": return ReportingVerb.Frame(opening: .nounPhrase, act: act)
    default: return ReportingVerb.Frame(opening: .word(builder.number(of: word)), act: act)
    }
  }

  static func addReportingNouns(to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: ReportingNouns.rows) {
      guard let act = builder.act(named: row[1]) else { continue }
      let flags = builder.text.words(of: row[2]).map { builder.text.string($0.cell) }
      let isProposition = flags.contains("proposition")
      builder.nouns.append(
        ReportingNoun(
          act: act, isProposition: isProposition, isOfMatter: flags.contains("of"),
          isOutlook: flags.contains("outlook"), isMass: flags.contains("mass")))
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

  static func addCuePhrases(_ forms: VerbForms, to builder: inout LexiconBuilder) {
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

  static func addAccusationPhrases(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: AccusationPhrases.rows) {
      let words = [row[1], row[2]].map { builder.text.words(of: $0).map { builder.number(of: $0) } }
      let verb = builder.text.string(row[0])
      let isFirst = builder.accusations.last?.verb != verb
      builder.accusations.append(AccusationPhrase(verb: verb, nouns: words[0], prepositions: words[1]))
      guard isFirst else { continue }
      let number = UInt8(builder.accusations.count)
      forms.forEach(of: SpeltWord(row[0], of: builder.text)) { form, word in
        let entry = builder.add(word, form.wordClass)
        builder.note(entry) { $0.accusation = number }
      }
    }
  }

  static func addVerdictWords(_ forms: VerbForms, to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: VerdictWords.disagreements) {
      let number = UInt8(builder.disagreements.count)
      builder.disagreements.append(
        Disagreement(
          words: row.count > 1 ? builder.text.words(of: row[1]).map { builder.number(of: $0) } : [],
          isNegated: row.count > 2))
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

  /// Notes of "are" and the like what the tables say of "was".
  static func addFormsOfBe(to builder: inout LexiconBuilder) {
    let forms = builder.text.words(of: IrregularVerbs.formsOfBe).map { builder.number(of: $0) }
    let known = builder.notes(of: forms[0])
    for form in forms.dropFirst() {
      builder.note(form) {
        ($0.cuePhrase, $0.disagreement, $0.accusation) = (known.cuePhrase, known.disagreement, known.accusation)
      }
    }
  }

  static func addOpposites(to builder: inout LexiconBuilder) {
    for (number, row) in builder.text.rows(of: Opposites.rows).enumerated() where row.count == 2 {
      for (column, words) in row.enumerated() {
        for word in builder.text.words(of: words) {
          let word = builder.number(of: word)
          builder.note(word) { $0.opposite = Opposite(row: UInt16(number), isFirst: column == 0) }
        }
      }
    }
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
