/// What somebody is accused of, as a proposition.
extension ClaimText {
  /// Whom and of what: "Lee of negligence" becomes "Lee is guilty of negligence", "Lee of taking bribes" "Lee took
  /// bribes", "Lee for the leak" "Lee is to blame for the leak".
  func accusationText(of content: TokenRange) -> String {
    guard let preposition = charge(in: content), preposition > content.lowerBound,
      preposition + 1 < content.upperBound
    else { return text(of: content) }
    return accusationText(of: content.lowerBound..<preposition, preposition..<content.upperBound)
  }

  /// The preposition that opens what somebody is accused of: in "Lee on Monday of fraud", "the minister of trade of
  /// taking bribes" and "the rise in prices on Lee" it is the second.
  private func charge(in content: TokenRange) -> TokenIndex? {
    let openings = content.filter { index in
      index + 1 < content.upperBound && context.isOn(.charging, index)
        && context.classes(index + 1).isDisjoint(with: [.calendar, .time])
    }
    return openings.first { isDeed($0 + 1) } ?? openings.first
  }

  private func isDeed(_ index: TokenIndex) -> Bool {
    context.tag(index) == .gerund || context.classes(index).contains(.deed)
      || context.tag(index) == .adverb && context.tag(index + 1) == .gerund
  }

  /// An accusation that nobody makes.
  func text(of accusation: AccusationReader.Accusation) -> String {
    accusationText(of: accusation.accused.withoutRelative(context), accusation.charge)
  }

  /// The same, of the accused and of the words from the preposition on.
  func accusationText(of accused: TokenRange, _ charge: TokenRange) -> String {
    let accused = withoutDay(accused)
    let isPlural = isPlural(accused.upperBound - 1)
    if accused.count == 1, let name = subject(for: accused.lowerBound) {
      return accusationText(of: name, isPlural: isPlural, charge)
    }
    // "Tom Lee, 45, a farmer": the name alone
    if let name = scene.article.nounGroup(at: accused.lowerBound), name.kind == .name,
      name.tokens.upperBound < accused.upperBound, context.kind(name.tokens.upperBound) == .comma
    {
      return accusationText(of: write(name.tokens), isPlural: false, charge)
    }
    // "the farmer, Tom Lee, hid the leak"
    let deed = charge.lowerBound + 1..<charge.upperBound
    let end =
      past(deed, isPlural: isPlural) == nil ? ContentBounds(context: context).trimmed(accused) : accused.upperBound
    return accusationText(of: opening(accused.lowerBound..<end), isPlural: isPlural, charge)
  }

  /// What somebody is called: "the charity is a front".
  func labelText(of named: TokenRange, _ label: TokenRange) -> String {
    let isPlural = isPlural(named.upperBound - 1)
    let name = named.count == 1 ? subject(for: named.lowerBound) : nil
    return "\(name ?? opening(named)) \(isPlural ? "are" : "is") \(text(of: label))"
  }

  /// Whether a word names several: also one that ends so and is not known.
  private func isPlural(_ noun: TokenIndex) -> Bool {
    if context.token(noun).word != 0 { return context.classes(noun).contains(.plural) }
    let word = scene.string(noun..<noun + 1)
    return context.tag(noun) == .noun && word.hasSuffix("s") && !word.hasSuffix("ss")
  }

  /// The name for a pronoun, else its form as a subject: "he" of "him"; `nil` for other words.
  private func subject(for pronoun: TokenIndex) -> String? {
    guard context.tag(pronoun) == .pronoun else { return nil }
    if let actor = scene.actor(namedAt: pronoun) { return scene.actors[actor].name }
    let word = scene.string(pronoun..<pronoun + 1).lowercased()
    return ["him": "he", "her": "she", "them": "they", "us": "we", "me": "I"][word] ?? word
  }

  private func accusationText(of accused: String, isPlural: Bool, _ charge: TokenRange) -> String {
    let deed = charge.lowerBound + 1..<charge.upperBound
    if let done = past(deed, isPlural: isPlural) { return "\(accused) \(done)" }
    let words = text(of: deed)
    if context.tag(deed.lowerBound) == .gerund { return "\(accused) \(words)" }
    // "blamed the fire on Lee"
    if context.isOn(charge.lowerBound) {
      let isPlural = context.classes(ContentBounds(context: context).trimmed(deed) - 1).contains(.plural)
      return "\(words) \(isPlural ? "are" : "is") to blame for \(accused)"
    }
    let head = scene.article.nounGroup(at: deed.lowerBound)?.head ?? deed.lowerBound
    let isDeed = context.classes(head).contains(.deed) || context.classes(head).contains(.proposition)
    let isBlame = !context.isOf(charge.lowerBound) && !context.isWith(charge.lowerBound)
    if isBlame, !isDeed { return "\(accused) \(isPlural ? "are" : "is") to blame for \(words)" }
    if !isCrime(head), context.tag(deed.lowerBound) != .determiner, !context.isMark(deed.lowerBound) {
      return "\(accused.possessive) \(words)"
    }
    return "\(accused) \(isPlural ? "are" : "is") guilty of \(words)"
  }

  /// Whom without when: "Lee on Monday".
  private func withoutDay(_ accused: TokenRange) -> TokenRange {
    let day = accused.dropFirst().first { index in
      context.classes(index).contains(.calendar) && (index + 1 == accused.upperBound)
    }
    guard let day else { return accused }
    return accused.lowerBound..<(context.tag(day - 1) == .preposition ? day - 1 : day)
  }
}
