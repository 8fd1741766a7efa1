/// Who bears the surname of the family that an article introduces them with: "Jane Doe and her husband, Tom".
extension ActorRegistry {
  /// Notes the surname, and by it the gender, of somebody whom only a given name names.
  mutating func noteFamily(of reading: NameReading, _ number: Int) {
    guard reading.name.count == 1, article.tokens[reading.name.lowerBound].classes.contains(.givenName),
      let kin = kinNoun(before: reading.name.lowerBound)
    else { return }
    if let gender = Gender(article.tokens[kin].classes) { result.actors[number].gender = gender }
    guard let bearer = bearer(before: kin) else { return }
    introductions[number].isRelative = true
    names.add(number, .surname, result.actors[bearer].surname.hash)
  }

  /// The "husband" of "her husband, Tom", "her husband Tom" and "Doe’s husband, Tom".
  private func kinNoun(before name: TokenIndex) -> TokenIndex? {
    let sentence = article.sentence(at: name)
    var index = name - 1
    if index > sentence.lowerBound, article.tokens[index].kind == .comma { index -= 1 }
    guard index > sentence.lowerBound, article.tokens[index].classes.contains(.kin),
      article.tokens[index - 1].tag == .possessive
    else { return nil }
    return index
  }

  /// The person whose full name stands before "and her husband".
  private func bearer(before kin: TokenIndex) -> Int? {
    let end = kin - 2
    guard end > article.sentence(at: kin).lowerBound, article.tokens[end].tag == .coordinator,
      let mention = result.mention(at: end - 1), mention.tokens.count > 1, isPerson(mention.actor)
    else { return nil }
    return mention.actor
  }
}
