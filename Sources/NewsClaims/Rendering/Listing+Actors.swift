extension Listing {
  /// Adds a summary and actors with how much is theirs, and what is left without a speaker.
  ///
  /// - Parameters:
  ///   - tallies: The actors to show.
  ///   - silent: Those only mentioned, which are left out.
  ///   - orphans: Quotes of which the text does not say who speaks.
  ///   - buffer: Where to write.
  /// - Complexity: O(n) in the actors, and in the bytes of the articles of the first orphan.
  public func write(
    _ tallies: [ActorTally], leavingOut silent: [ActorTally], orphans: RecordList<Quote>, to buffer: inout [UInt8]
  ) {
    write(summary: summary(of: tallies), of: tallies.count, remarks: remarks(on: silent), to: &buffer)
    let shown = self.shown(tallies)
    if !shown.isEmpty {
      buffer.append(UInt8(ascii: "\n"))
      write(shown, kinds: shown.map { kind(of: corpus.actors[$0.actor]) }, to: &buffer)
    }
    if !orphans.isEmpty { write(orphans: orphans, to: &buffer) }
  }

  private func write(_ shown: ArraySlice<ActorTally>, kinds: [String], to buffer: inout [UInt8]) {
    let kind = Self.width(of: kinds, "KIND", atMost: Self.widestKind)
    let numbers = Self.numbers.map(\.utf8.count)
    guard let free = room(beside: kind + numbers.reduce(0, +), columns: numbers.count + 3, ofText: 2) else {
      return writeNarrow(zip(shown, kinds), to: &buffer)
    }
    let name = Self.width(of: shown.lazy.map { corpus.actors[$0.actor].name }, "NAME", atMost: free / 2)
    let role = Self.width(
      of: shown.lazy.map { description(of: corpus.actors[$0.actor]) }, "ROLE OR ALIAS", atMost: free - name)
    let table = self.table([name, kind, role] + numbers, numeric: [3, 4, 5])
    table.write(headings: ["NAME", "KIND", "ROLE OR ALIAS"] + Self.numbers, to: &buffer)
    for (tally, kind) in zip(shown, kinds) {
      let actor = corpus.actors[tally.actor]
      let counts = [tally.quotes, tally.claims, tally.disputes].map { [String($0)] }
      table.write([[actor.name], [kind], [description(of: actor)]] + counts, to: &buffer)
    }
  }

  /// On a page with no room for all columns, what is known of an actor stands below the name.
  private func writeNarrow(_ rows: some Sequence<(ActorTally, String)>, to buffer: inout [UInt8]) {
    for (tally, kind) in rows {
      let actor = corpus.actors[tally.actor]
      writeLine(actor.name, .heading, to: &buffer)
      let counts = [
        Self.count(tally.quotes, "quote"), Self.count(tally.claims, "claim"), "denies \(tally.disputes)",
      ]
      write(below: [kind, description(of: actor), counts.joined(separator: ", ")], to: &buffer)
    }
  }

  private static let numbers = ["QUOTES", "CLAIMS", "DENIES"]
  private static let widestKind = 22
  /// How many names of those left out, and how many descriptions of one actor, a line has room for.
  private static let fewNames = 3
}

extension Listing {
  private func summary(of tallies: [ActorTally]) -> String {
    guard !tallies.isEmpty else { return nothing("actor") }
    let speaking = tallies.count(where: \.speaks)
    if speaking == tallies.count { return "\(Self.count(speaking, "actor")) \(speaking == 1 ? "speaks" : "speak")" }
    return "\(Self.count(tallies.count, "actor")), of whom \(speaking) \(speaking == 1 ? "speaks" : "speak")"
  }

  private func remarks(on silent: [ActorTally]) -> [String] {
    guard !silent.isEmpty else { return [] }
    let names = silent.prefix(Self.fewNames).map { corpus.actors[$0.actor].name }.joined(separator: ", ")
    return ["\(silent.count) only mentioned (\(names)\(silent.count > Self.fewNames ? " …" : "")): --all"]
  }

  /// What an actor is; an unnamed group is said to be one, with its article.
  private func kind(of actor: Actor) -> String {
    switch actor.kind {
    case .group: "unnamed, \(labels[actor.firstArticle])"
    case .document: "document, \(labels[actor.firstArticle])"
    case .person, .organization, .country, .place: actor.kind.rawValue
    }
  }

  private func description(of actor: Actor) -> String {
    if let role = actor.roles.first { return role }
    if let whole = actor.partOf { return "part of " + corpus.actors[whole].name }
    return actor.aliases.prefix(Self.fewNames).joined(separator: ", ")
  }

  private func write(orphans: RecordList<Quote>, to buffer: inout [UInt8]) {
    var places = PlaceFinder(corpus.articles)
    let first = orphans[orphans.startIndex]
    let place = first.content.first.map { self.place(first.article, $0, &places) } ?? labels[first.article]
    let cue = first.cue.map { ", “\(corpus.articles[first.article].string($0))”" } ?? ""
    let text =
      orphans.count == 1
      ? "1 quote has no known speaker (\(place)\(cue))"
      : "\(orphans.count) quotes have no known speaker, first at \(place)\(cue) (claims quotes --speaker none --kind all)"
    buffer.append(UInt8(ascii: "\n"))
    writeLine(text, to: &buffer)
  }
}
