/// The tables of those who speak, and of their names.
extension EnglishTables {
  private typealias Cell = TableText.Cell

  static func addRoles(to builder: inout LexiconBuilder) {
    let names = TableNames<WordClasses>([
      ("title", .title), ("m", .male), ("f", .female), ("kin", .kin), ("speaks", .speaksFor), ("abbr", .abbreviation),
      ("epithet", .epithet),
    ])
    for row in builder.text.rows(of: Roles.rows) {
      addPair(row[0], row[1], names.union(of: row[2], in: builder.text).union(.role), to: &builder)
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

  static func addAffiliations(to builder: inout LexiconBuilder) {
    for row in builder.text.rows(of: Affiliations.rows) {
      addPair(row[0], row[1], [.nationals, .affiliation], to: &builder)
      let member = builder.number(of: row[0])
      for adjective in builder.text.entries(of: row[2]) {
        let number = builder.add(adjective, .affiliation)
        builder.update(number) { $0.lemma = member }
      }
    }
  }

  static func addGroups(to builder: inout LexiconBuilder) {
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

  static func addCountries(to builder: inout LexiconBuilder) {
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

  static func addOrganizationsAndPlaces(to builder: inout LexiconBuilder) {
    for word in builder.text.words(of: OrganizationWords.heads) { builder.add(word, .organizationHead) }
    for word in builder.text.words(of: OrganizationWords.places) { builder.add(word, .placeHead) }
    for row in builder.text.rows(of: OrganizationWords.acronyms) {
      let place = UInt16(builder.acronyms.count)
      builder.acronyms.append(builder.text.string(row[1]))
      var written = [builder.number(of: row[0], isAcronym: true)]
      if row[0].count <= 3 { written.append(builder.number(ofDotted: row[0])) }
      for acronym in written {
        builder.update(acronym) { $0.classes.insert(.acronym) }
        builder.note(acronym) { $0.acronym = place }
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
}
