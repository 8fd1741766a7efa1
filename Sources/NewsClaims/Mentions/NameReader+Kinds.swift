/// What a name is of: a person, a body, a place or a country.
extension NameReader {
  /// Decides what a name is of, by its words.
  func classify(_ reading: inout NameReading) {
    let name = reading.name
    let last = classes(name.upperBound - 1)
    if reading.role != nil || isDescribed(name), !hasOrganizationHead(name) {
      reading.kind = .person
    } else if let phrase = lexicon.phrase(at: name.lowerBound, in: article.tokens, end: name.upperBound),
      phrase.count == name.count, let kind = kind(phrase.number, &reading)
    {
      reading.kind = kind
    } else if name.count == 1, let kind = kind(article.tokens[name.lowerBound].word, &reading) {
      reading.kind = kind
    } else if hasOrganizationHead(name) {
      reading.kind = .organization
    } else if isNamedAsPlace(name) {
      reading.kind = .place
    } else if name.count > 1, last.contains(.placeHead), !classes(name.lowerBound).contains(.givenName) {
      reading.kind = .place
    } else if name.count > 1, !classes(name.lowerBound).contains(.givenName), isBody(after: name) {
      reading.kind = .organization
      reading.isBeforeBody = true
    } else {
      reading.kind = .person
      reading.isGuess = name.count == 1 && !classes(name.lowerBound).contains(.givenName)
      // "Labor Day", "Republican National Convention": words that mean something of their own.
      if name.count > 1, !classes(name.lowerBound).contains(.givenName),
        isPlace(name.lowerBound) || isAcronym(name.lowerBound) || name.contains(where: isCommonWord)
      {
        reading.kind = .organization
      }
    }
    reading.isCompany =
      reading.kind == .organization && name.count > 1 && !classes(name.lowerBound).contains(.givenName)
      && hasOrganizationHead(name) && context.mayBeCompany(name)
    guard reading.kind == .person, reading.gender == .unknown else { return }
    let first = classes(name.lowerBound)
    if first.contains(.givenName), name.count > 1 { reading.gender = Gender(first) ?? .unknown }
  }

  /// "shop owner Hetty Marsh": a noun for somebody stands right before the name.
  private func isDescribed(_ name: TokenRange) -> Bool {
    let noun = name.lowerBound - 1
    guard noun >= 0, article.tokens[noun].tag == .noun else { return false }
    return !classes(noun).isDisjoint(with: [.role, .people, .kin, .speaksFor]) && !classes(noun).contains(.plural)
  }

  /// "in Palo Verde", "San Lomond", "of Norwood, Ohio," are places.
  private func isNamedAsPlace(_ name: TokenRange) -> Bool {
    let isAfterIn = name.lowerBound > 0 && article.tokens[name.lowerBound - 1].word == lexicon.keyWords.in
    guard name.count > 1 else { return isAfterIn && isBeforeRegion(name.upperBound) }
    guard !classes(name.lowerBound).contains(.givenName), !isHeld(name) else { return false }
    let isOwner = name.upperBound < article.tokens.count && article.tokens[name.upperBound].tag == .possessive
    return (isAfterIn && !isOwner) || lexicon.isOn(.placeOpenings, article.tokens[name.lowerBound].word)
      || isBeforeRegion(name.upperBound)
  }

  /// "shares in Norwood Shipping": no place.
  private func isHeld(_ name: TokenRange) -> Bool {
    name.lowerBound > 1 && lexicon.isOn(.holdings, article.tokens[name.lowerBound - 2].word)
  }

  /// Whether a state or country stands behind the comma of a name, as in ", Ohio," but not in ", Ohio Governor Doe".
  private func isBeforeRegion(_ comma: TokenIndex) -> Bool {
    let region = comma + 1
    guard region + 1 < article.tokens.count, article.tokens[comma].kind == .comma,
      !classes(region).isDisjoint(with: [.region, .countryName])
    else { return false }
    return article.tokens[region + 1].tag == .mark
  }

  /// "Kenyan", "Boston", "Muslim": what opens the name of a body, not of a person.
  func isPlace(_ index: TokenIndex) -> Bool {
    let places: WordClasses = [.region, .capital, .countryName, .countryAdjective, .affiliation]
    return !classes(index).isDisjoint(with: places)
  }

  /// "HWU", not the initials of "JD Doe".
  private func isAcronym(_ index: TokenIndex) -> Bool {
    let token = article.tokens[index]
    return token.shape.contains(.upperCase) && !token.shape.contains(.dotted) && token.end - token.start > 2
  }

  func isCommonWord(_ index: TokenIndex) -> Bool {
    article.tokens[index].shape.contains(.capitalized)
      && !classes(index).isDisjoint(with: [.noun, .adjective, .time, .document, .body, .people])
  }

  /// "the Doe gang": a noun for a body follows in the same group.
  private func isBody(after name: TokenRange) -> Bool {
    guard let group = article.nounGroup(at: name.upperBound - 1), group.head >= name.upperBound else { return false }
    return group.possessed == nil && classes(group.head).contains(.body) && !classes(group.head).contains(.government)
  }

  func kind(_ word: WordNumber, _ reading: inout NameReading) -> Actor.Kind? {
    let classes = lexicon[word].classes
    if classes.contains(.countryName) {
      reading.country = lexicon.notes(of: word).country
      return .country
    }
    if classes.contains(.capital) {
      reading.country = lexicon.notes(of: word).country
      return .place
    }
    if classes.contains(.acronym) { return .organization }
    return classes.contains(.region) ? .place : nil
  }

  /// "AG" of "Norwood AG": letters that tell what kind of company a name is of.
  private func isLegalForm(_ name: TokenRange) -> Bool {
    let last = article.tokens[name.upperBound - 1]
    return name.count > 1 && last.shape.contains(.upperCase) && lexicon.isOn(.legalForms, last.word)
  }

  private func hasOrganizationHead(_ name: TokenRange) -> Bool {
    name.contains { classes($0).contains(.organizationHead) || article.tokens[$0].kind == .symbol }
      || isLegalForm(name)
  }
}

extension ArticleContext {
  /// Whether the name of an organisation can be taken up by "the firm": not "Harbour Commission", which is taken up by
  /// "the commission".
  func mayBeCompany(_ name: TokenRange) -> Bool {
    !lexicon.isOn(.publicBodies, article.tokens[name.upperBound - 1].word)
  }
}
