/// The names of a credit, told apart into people and organisations by how they are written.
struct CreditNames {
  /// Names of two words or more without a word that organisations have in theirs.
  private(set) var people: [String] = []
  /// The others.
  private(set) var organizations: [String] = []
  /// Whether they may be no names at all: a single capitalised word, or several sentences.
  private(set) var isDoubtful = false

  /// Reads `X`, `X and Y`, `X, Y & Z in Paris`, `X | Y`; `nil` where there is anything but names in it.
  init?(_ line: LineWords) {
    guard !line.range.isEmpty, Self.isNameLike(line) else { return nil }
    for name in Self.names(in: line) { add(name, in: line) }
    isDoubtful = people.isEmpty && !organizations.contains { $0.utf8.allSatisfy { !$0.isLowercase } }
  }

  private static func isNameLike(_ line: LineWords) -> Bool {
    for word in line.words where !line.isCapitalised(word) {
      let core = core(of: word, in: line)
      guard core.isEmpty || betweenNames.contains(core) else { return false }
    }
    return !SentenceEnd(line.text, line.range).hasSeveral
  }

  /// A word in lower case, without the marks at its ends.
  private static func core(of word: Range<Int>, in line: LineWords) -> String {
    LineWords(line.text, word).foldedCore
  }

  /// The words of each name: names end at commas, bars, slashes, "and" and "&".
  private static func names(in line: LineWords) -> [[Range<Int>]] {
    var names: [[Range<Int>]] = [[]]
    for word in line.words {
      let text = line.text[word]
      var start = word.lowerBound
      for index in word where ",|/&".utf8.contains(text[index]) {
        if index > start { names[names.count - 1].append(start..<index) }
        names.append([])
        start = index + 1
      }
      guard start < word.upperBound else { continue }
      if LineWords.folded(line.text, start..<word.upperBound) == "and" {
        names.append([])
      } else {
        names[names.count - 1].append(start..<word.upperBound)
      }
    }
    return names
  }

  private mutating func add(_ words: [Range<Int>], in line: LineWords) {
    // "Jane Doe in Paris", "Jane Doe for The Example": what follows is where, not who.
    var name = Array(words.prefix { !Self.afterName.contains(LineWords.folded(line.text, $0)) })
    if let first = name.first, LineWords.folded(line.text, first) == "the", line.text[first.lowerBound].isLowercase {
      name.removeFirst()
    }
    guard let first = name.first, let last = name.last, line.isCapitalised(first),
      line.text[first.lowerBound..<last.upperBound].contains(where: { $0.isLetter || $0.isBeyondASCII })
    else { return }
    guard name.count <= LayoutLimits.nameWords else { return }
    let cores = name.map { Self.core(of: $0, in: line) }
    if cores.contains(where: Self.occupations.contains) { return }
    let text = String(decoding: line.text[line.text.trimming(first.lowerBound..<last.upperBound)], as: UTF8.self)
    let isAbbreviation = name.count == 1 || text.hasPrefix("The ")
    if isAbbreviation || cores.contains(where: Self.organizationWords.contains) {
      organizations.append(text)
    } else {
      people.append(text)
    }
  }

  /// Words that stand before, between and within names without a capital.
  private static let betweenNames: Set<String> = [
    "agencies", "agency", "al", "and", "at", "bin", "bureau", "correspondent", "correspondents", "da", "de", "del",
    "der",
    "di", "du", "el", "for", "from", "ibn", "in", "la", "le", "news", "of", "our", "reporter", "reporters", "service",
    "services", "staff", "the", "van", "von", "wire", "wires", "writer", "writers", "y",
  ]

  /// Words after which a place or an employer stands.
  private static let afterName: Set<String> = ["at", "for", "from", "in"]

  /// Words that say what somebody is at a paper.
  private static let occupations: Set<String> = [
    "analyst", "anchor", "author", "columnist", "contributor", "correspondent", "correspondents", "desk", "editor",
    "editors", "freelance", "intern", "journalist", "producer", "reporter", "reporters", "staff", "writer", "writers",
  ]

  /// Words in the names of papers and agencies.
  private static let organizationWords: Set<String> = [
    "agence", "agencia", "agencies", "agency", "agenzia", "associated", "broadcasting", "bulletin", "channel",
    "chronicle", "corporation", "courier", "daily", "digest", "dispatch", "express", "gazette", "global", "globe",
    "guardian", "herald", "independent", "international", "journal", "magazine", "mail", "media", "mirror", "network",
    "news", "newspaper", "observer", "online", "post", "presse", "press", "project", "radio", "record", "reporter",
    "review", "service", "standard", "star", "sun", "syndicate", "telegraph", "television", "times", "today", "tribune",
    "tv", "weekly", "wire", "world",
  ]
}
