import Testing

@testable import NewsClaims

/// Checks of the lexicon's tables as tables: their order, their columns and their case.
@Suite struct TableShapeTests {
  /// A table of rows with columns separated by `;`.
  struct Table: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let columns: ClosedRange<Int>
    /// Whether every letter of the table is lower case.
    let isLowerCase: Bool

    var testDescription: String { name }

    var rows: [[String]] {
      text.split(separator: "\n").map { line in
        line.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
      }
    }
  }

  /// A list of words separated by white space.
  struct List: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let isLowerCase: Bool

    var testDescription: String { name }

    var words: [String] {
      text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  static let tables = [
    Table(name: "countries", text: Countries.rows, columns: 5...5, isLowerCase: false),
    Table(name: "blocs", text: Countries.blocs, columns: 5...5, isLowerCase: false),
    Table(name: "roles", text: Roles.rows, columns: 3...3, isLowerCase: true),
    Table(name: "groups", text: Groups.rows, columns: 3...3, isLowerCase: true),
    Table(name: "acronyms", text: OrganizationWords.acronyms, columns: 2...2, isLowerCase: false),
    Table(name: "regions", text: OrganizationWords.regions, columns: 1...2, isLowerCase: false),
    Table(name: "irregular verbs", text: IrregularVerbs.rows, columns: 5...5, isLowerCase: true),
    Table(name: "kinds of roles", text: Roles.kinds, columns: 2...2, isLowerCase: true),
    Table(name: "affiliations", text: Affiliations.rows, columns: 3...3, isLowerCase: true),
  ]

  static let lists = [
    List(name: "male names", text: GivenNames.male, isLowerCase: true),
    List(name: "female names", text: GivenNames.female, isLowerCase: true),
    List(name: "organisation heads", text: OrganizationWords.heads, isLowerCase: false),
    List(name: "place heads", text: OrganizationWords.places, isLowerCase: false),
    List(name: "doubling verbs", text: IrregularVerbs.doubling, isLowerCase: true),
    List(name: "verbs", text: Verbs.words, isLowerCase: true),
    List(name: "adjectives", text: Adjectives.words, isLowerCase: true),
    List(name: "adverbs", text: Adverbs.words, isLowerCase: true),
    List(name: "words in -ly", text: Adverbs.lyNouns, isLowerCase: false),
    List(name: "nouns", text: Nouns.words, isLowerCase: true),
    List(name: "neutral names", text: GivenNames.neutral, isLowerCase: true),
    List(name: "openings of places", text: OrganizationWords.placeOpenings, isLowerCase: true),
  ]

  @Test(arguments: tables) func firstColumnsAreSortedAndUnique(_ table: Table) {
    #expect(unordered(table.rows.map { $0[0] }) == [])
  }

  @Test(arguments: tables) func rowsHaveTheirColumns(_ table: Table) {
    #expect(table.rows.filter { !table.columns.contains($0.count) || $0[0].isEmpty } == [])
  }

  @Test(arguments: tables.filter(\.isLowerCase)) func tableIsLowerCase(_ table: Table) {
    #expect(table.text.filter(\.isUppercase) == "")
  }

  @Test(arguments: lists) func wordsAreSortedAndUnique(_ list: List) {
    #expect(unordered(list.words.map { $0.hasSuffix("~") ? String($0.dropLast()) : $0 }) == [])
  }

  @Test(arguments: lists.filter(\.isLowerCase)) func listIsLowerCase(_ list: List) {
    #expect(list.text.filter(\.isUppercase) == "")
  }

  @Test func noNameIsBothMaleAndFemale() {
    let male = Self.lists[0].words
    let female = Self.lists[1].words
    #expect(Set(male).intersection(female) == [])
    #expect(Set(male + female).intersection(Self.lists[10].words) == [])
  }

  @Test func everyCountryHasAnAdjectiveAndACapital() {
    let rows = Self.tables[0].rows
    #expect(rows.count == 197)
    #expect(rows.filter { $0[2].isEmpty || $0[4].isEmpty } == [])
  }

  @Test(arguments: tables.prefix(2)) func noNameOfACountryHasAnArticle(_ table: Table) {
    let names = table.text.split(separator: "\n").map { $0.lowercased() }
    #expect(names.filter { $0.hasPrefix("the ") || $0.contains("; the ") || $0.contains(", the ") } == [])
  }

  @Test func rolesHaveOnlyKnownFlags() {
    let flags: Set<Substring> = ["title", "m", "f", "kin", "speaks", "abbr", "epithet"]
    #expect(Self.tables[2].rows.filter { !flags.isSuperset(of: $0[2].split(separator: " ")) } == [])
  }

  @Test func kindsOfRolesAreRoles() {
    let roles = Set(Self.tables[2].rows.map { $0[0] })
    let kinds = Self.tables[7].rows.flatMap { [$0[0]] + $0[1].split(separator: ",").map(trimmed) }
    #expect(Set(kinds).subtracting(roles) == [])
  }

  @Test func abbreviatedRolesEndInAFullStop() {
    let abbreviated = Self.tables[2].rows.filter { $0[2].split(separator: " ").contains("abbr") }
    #expect(!abbreviated.isEmpty)
    #expect(abbreviated.filter { !$0[0].hasSuffix(".") } == [])
  }

  @Test func groupsAreOfAKnownKind() {
    #expect(Self.tables[3].rows.filter { !["people", "body", "document"].contains($0[2]) } == [])
  }

  @Test func irregularVerbsHaveAPast() {
    #expect(Self.tables[6].rows.filter { $0[2].isEmpty } == [])
  }

  @Test func wordsInLyEndInLy() {
    #expect(Self.lists[8].words.filter { !$0.hasSuffix("ly") } == [])
  }
}

/// The words that do not come after the word before them.
private func unordered(_ words: [String]) -> [String] {
  zip(words, words.dropFirst()).filter { $0 >= $1 }.map(\.1)
}

/// The text without the spaces at its ends.
private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}
