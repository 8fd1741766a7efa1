/// Which articles can tell what those of some names say: one that has none of their words need not be analysed.
///
/// An actor is found by any name that some article gives it, and other articles may call it otherwise: "Doe" where that
/// is Jane Doe. So words are asked for in rounds: those of the names, then those by which the actors of these names are
/// linked, until no further article has any. All names are words of their articles, but for those of countries, what
/// acronyms stand for, and the "’s" of "Doe’s lawyer"; where one of these may be meant, all articles are needed.
struct SpeakerSearch: Sendable {
  private let names: [TypedName]
  /// Of each name a word that stands wherever it is given.
  private let words: [NameWord?]
  /// What may be called by an acronym.
  private let acronyms: Set<NameKey>

  /// A search for names as a person types them.
  init(_ names: [String], _ lexicon: Lexicon) {
    self.names = names.map { TypedName($0) }
    acronyms = Set(lexicon.acronyms.map { NameKey($0.utf8.span) })
    let countries = lexicon.countries.map { FoldedText($0) }
    words = zip(names, self.names).map { name, typed in
      guard !ActorSearch.looksLikeID(name), typed.country == nil else { return nil }
      return NameWord.telling(in: name) { word in !countries.contains { $0.contains(FoldedText(word.letters)) } }
    }
  }
}

extension SpeakerSearch {
  /// What finds the articles that are needed, by what was found in those analysed so far; `nil` where any may be needed.
  ///
  /// - Complexity: O(n) in the actors found.
  func finder(after analyses: some Collection<ArticleAnalysis>) -> WordFinder? {
    let keys = keys(of: analyses)
    var words = words
    for analysis in analyses {
      for actor in analysis.actors where actor.isLinked(by: keys) {
        words.append(word(of: actor))
        words += actor.furtherNames.map { NameWord.telling(in: $0) }
      }
    }
    let known = words.compactMap { $0?.letters }
    return known.count == words.count ? WordFinder(Set(known)) : nil
  }

  /// Whether each name is somebody's as it stands: where one is nobody's, all articles tell who holds the office in it,
  /// and which names are near.
  func findsAll(in analyses: some Collection<ArticleAnalysis>) -> Bool {
    names.allSatisfy { name in
      analyses.contains { analysis in
        analysis.actors.contains { (name.isPlain || $0.kind.isNamed) && $0.hasName(where: name.begins) }
      }
    }
  }

  /// By what the actors of the names are linked, and those that are linked to them.
  private func keys(of analyses: some Collection<ArticleAnalysis>) -> Set<NameKey> {
    var keys: Set<NameKey> = []
    for analysis in analyses {
      for actor in analysis.actors where names.contains(where: { actor.hasName(where: $0.mayMean) }) {
        keys.formUnion(actor.linkingKeys)
      }
    }
    var known = -1
    while known < keys.count {
      known = keys.count
      for analysis in analyses {
        for actor in analysis.actors where actor.isLinked(by: keys) {
          keys.formUnion(actor.linkingKeys)
        }
      }
    }
    return keys
  }

  /// A word that stands in each article that has the actor, or one to be told from it; `nil` where there may be none.
  private func word(of actor: LocalActor) -> NameWord? {
    guard !actor.isLinked(by: acronyms) else { return nil }
    if actor.kind == .person {
      let words = actor.names.lazy.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      return words.first { NameKey($0.utf8.span) == actor.surname }.flatMap { NameWord.telling(in: $0) }
    }
    // "US government" and "American government" are one.
    guard actor.country == 0 else { return nil }
    return actor.names.first { NameKey($0.utf8.span) == actor.key }.flatMap { NameWord.telling(in: $0) }
  }
}

extension LocalActor {
  fileprivate var names: [String] { [name] + aliases }

  fileprivate func hasName(where fits: (FoldedText) -> Bool) -> Bool { names.contains { fits(FoldedText($0)) } }

  /// What linking knows it by; none where it belongs to its article alone.
  fileprivate var linkingKeys: [NameKey] {
    switch kind {
    case .person: [surname, shortKey]
    case .organization: [key] + furtherNames.map { NameKey($0.utf8.span) }
    case .country, .place: [key]
    case .group, .document: []
    }
  }

  /// Names by which an organisation of another article is linked to it.
  fileprivate var furtherNames: [String] {
    kind == .organization ? OrganizationNames.furtherNames(of: name, aliases) : []
  }

  fileprivate func isLinked(by keys: Set<NameKey>) -> Bool {
    switch kind {
    case .person: keys.contains(surname) || keys.contains(shortKey)
    case .organization: linkingKeys.contains(where: keys.contains)
    case .country, .place: keys.contains(key)
    case .group, .document: false
    }
  }
}

/// Letters of a name that stand in a row, in small letters of ASCII.
private struct NameWord {
  let letters: [UInt8]

  /// Letters of the shortest word that tells one name from most.
  private static let tellingLetters = 3

  /// The word that tells most, of those that pass: the last that is not short, as a surname is.
  ///
  /// An "s" at the end of a word may not be its own, and is left out.
  static func telling(in name: some StringProtocol, where passes: (NameWord) -> Bool = { _ in true }) -> NameWord? {
    let runs = name.utf8.split { !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "'") }
    let words = runs.map { run in
      let letters = run.filter { $0.isLetter || $0.isDigit }.map { $0.isLetter ? $0 | 0x20 : $0 }
      return NameWord(letters: letters.last == UInt8(ascii: "s") ? letters.dropLast() : letters)
    }.filter { !$0.letters.isEmpty && passes($0) }
    return words.last { $0.letters.count >= tellingLetters } ?? words.max { $0.letters.count < $1.letters.count }
  }
}
