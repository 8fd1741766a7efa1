import Testing

@testable import NewsClaims

/// Holds the one way through the house: a folder names no type of a step after it.
@Suite("The order of the folders")
struct LayeringTests {
  /// The folders in the order of the steps, and what those may name of later ones.
  static let order = [
    "Lexicon", "Reading", "Tokens", "Mentions", "Attribution", "Quotes", "Claims", "Linking", "Comparing", "Query",
    "Rendering", "Scanning",
  ]

  /// Types that an earlier folder may name, and why.
  static let shared: [String: Set<String>] = [
    // A row says what its verb or noun does to a claim: these two are words of the contract, and hold nothing.
    "Lexicon": ["SpeechAct", "Stance"],
    // A cue carries the act of its row.
    "Attribution": ["SpeechAct"],
  ]

  private static let sources = order.map { folder in
    (folder, Repository.swiftFiles(in: "Sources/NewsClaims/\(folder)").map { Source($0) })
  }

  @Test("a folder names no type of a later one", arguments: order.indices)
  func later(_ step: Int) {
    let (folder, files) = Self.sources[step]
    let allowed = Self.shared[folder] ?? []
    let later = Self.sources[(step + 1)...].flatMap { $0.1 }.flatMap(\.declared)
    let own = Set(files.flatMap(\.declared))
    let forbidden = Set(later).subtracting(allowed).subtracting(own)
    for file in files {
      #expect(file.words.intersection(forbidden.subtracting(file.nested)).sorted() == [], "\(file.path)")
    }
  }

  @Test("what a folder may name of a later one, it names", arguments: shared.keys.sorted())
  func needed(_ folder: String) {
    let words = Self.sources.filter { $0.0 == folder }.flatMap { $0.1 }.flatMap(\.words)
    #expect((Self.shared[folder] ?? []).subtracting(words) == [])
  }

  @Test("only the analyzer knows the steps")
  func steps() {
    let steps: Set<String> = [
      "ArticleTokenizer", "ActorFinder", "AttributionFinder", "QuoteFinder", "ClaimFinder", "CorpusAssembler",
    ]
    let files = Repository.swiftFiles(in: "Sources/NewsClaims").map { Source($0) }
    let users = files.filter { $0.words.intersection(steps).subtracting($0.declared).count > 1 }.map(\.path)
    #expect(users == ["Sources/NewsClaims/Analyzer.swift"])
  }

  @Test("one file a target speaks to the C library")
  func platform() {
    let libraries: Set<String> = ["Glibc", "Musl", "Darwin"]
    let files = Repository.swiftFiles(in: "Sources").map { Source($0) }
    let users = files.filter { !$0.imports.isDisjoint(with: libraries) }.map(\.path)
    #expect(users == ["Sources/NewsClaims/Platform.swift", "Sources/claims/Platform.swift"])
  }

  @Test("the command is a thin shell: fewer than 15 lines in 100 are its own")
  func shell() {
    func lines(_ folder: String) -> Int {
      Repository.swiftFiles(in: folder).reduce(0) { $0 + Repository.bytes($1).count { $0 == UInt8(ascii: "\n") } }
    }
    #expect(lines("Sources/claims") * 100 < lines("Sources") * 15)
  }

  @Test("nothing that runs per token uses characters or regular expressions", arguments: order[2...6])
  func bytes(_ folder: String) {
    let slow: Set<String> = ["Character", "Regex", "firstMatch", "wholeMatch", "prefixMatch"]
    let files = Self.sources.filter { $0.0 == folder }.flatMap { $0.1 }
    #expect(files.filter { !$0.words.isDisjoint(with: slow) }.map(\.path) == [])
  }
}

@Suite("Rules and their names")
struct RuleNameTests {
  private static let attributionRules: [any AttributionRule.Type] = [
    AccordingTo.self, AsReported.self, ClauseBeforeCue.self, ContentAfterCue.self, IntroducedParagraph.self,
    IntroducedQuotation.self,
    NounCue.self, QuotationBeforeCue.self, QuotationAfterSubject.self, RelativeReport.self, SpeakerColon.self,
    SpeakerDash.self,
    UnattributedQuotation.self,
  ]
  private static let attribution = attributionRules.map { (rule: $0.rule, name: String(describing: $0)) }
  private static let claims =
    ClaimFinder.openingRules.map { (rule: type(of: $0).rule, name: String(describing: type(of: $0))) }
    + ClaimFinder.rules.map { (rule: type(of: $0).rule, name: String(describing: type(of: $0))) }
    + ClaimFinder.closingRules.map { (rule: type(of: $0).rule, name: String(describing: type(of: $0))) }
    + ClaimFinder.comparingRules.map { (rule: type(of: $0).rule, name: String(describing: type(of: $0))) }

  private static let links = (ClaimLinker.rules + QuoteLinker.rules).map {
    (rule: type(of: $0).rule, name: String(describing: type(of: $0)))
  }

  @Test("a rule of attribution is named like its type, and has a file and tests of that name")
  func attribution() {
    let names = Self.attribution.map(\.name)
    #expect(Self.attribution.map(\.rule.name) == names)
    #expect(names.sorted() == fileNames("Sources/NewsClaims/Attribution/Rules", ".swift"))
    #expect(names.sorted() == fileNames("Tests/NewsClaimsTests/Attribution/Rules", "Tests.swift"))
  }

  @Test("a rule of claims is named like its type, and has a file and tests of that name")
  func claims() {
    let names = Self.claims.map(\.name)
    #expect(Self.claims.map(\.rule.name) == names)
    // One that reads quotes and sentences stands in two lists.
    #expect(Set(names).sorted() == fileNames("Sources/NewsClaims/Claims/Rules", ".swift"))
    #expect(Set(names).sorted() == fileNames("Tests/NewsClaimsTests/Claims/Rules", "Tests.swift"))
  }

  @Test("a rule of linking is named like its type, and has a file and tests of that name")
  func links() {
    let names = Self.links.map(\.name)
    #expect(Self.links.map(\.rule.name) == names)
    #expect(Set(names).sorted() == fileNames("Sources/NewsClaims/Linking/Rules", ".swift"))
    #expect(Set(names).sorted() == fileNames("Tests/NewsClaimsTests/Linking/Rules", "Tests.swift"))
  }

  @Test("every other rule says who a speaker is")
  func speakers() {
    let named = (Self.attribution + Self.claims + Self.links).map(\.rule)
    let others = Rule.allCases.filter { !named.contains($0) }
    #expect(others == [.capitalForCountry, .describedSpeaker, .namedSpeaker, .pronounSpeaker, .unnamedSpeaker])
  }

  private func fileNames(_ folder: String, _ ending: String) -> [String] {
    Repository.swiftFiles(in: folder).map { String($0.dropFirst(folder.count + 1).dropLast(ending.count)) }
  }
}

/// A file of Swift as words, without its comments and strings.
private struct Source {
  let path: String
  let words: Set<String>
  /// The types declared at the top level.
  let declared: Set<String>
  /// All types declared, whatever they stand in.
  let nested: Set<String>
  let imports: Set<String>

  private static let openers: Set<String> = ["struct", "enum", "class", "protocol", "actor", "typealias"]

  init(_ path: String) {
    self.path = path
    var words: Set<String> = []
    var declared: Set<String> = []
    var nested: Set<String> = []
    var imports: Set<String> = []
    for line in Self.code(Repository.bytes(path)).split(separator: "\n") {
      let parts = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      words.formUnion(parts)
      if let place = parts.firstIndex(of: "import"), place + 1 < parts.count { imports.insert(parts[place + 1]) }
      guard let place = parts.firstIndex(where: Self.openers.contains), place + 1 < parts.count
      else {
        continue
      }
      nested.insert(parts[place + 1])
      if line.first != " " { declared.insert(parts[place + 1]) }
    }
    self.words = words
    self.declared = declared
    self.nested = nested
    self.imports = imports
  }

  /// The text without comments to the end of a line and without strings, line breaks kept.
  private static func code(_ bytes: [UInt8]) -> String {
    let quote = UInt8(ascii: "\"")
    var kept: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let rest = bytes[place...]
      if rest.starts(with: "//".utf8) {
        place = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      } else if rest.starts(with: "\"\"\"".utf8) {
        place += 3
        while place < bytes.count, !bytes[place...].starts(with: "\"\"\"".utf8) { place += 1 }
        place += 3
      } else if bytes[place] == quote {
        place += 1
        while place < bytes.count, bytes[place] != quote { place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1 }
        place += 1
      } else {
        kept.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
