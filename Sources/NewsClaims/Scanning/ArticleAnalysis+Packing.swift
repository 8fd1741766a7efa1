extension ArticleAnalysis {
  /// All that linking asks of what was found in an article.
  func packed(from article: Article) -> Packing {
    var packing = Packing()
    packing.add(Packing.format)
    packing.add(actors) { $0.add($1) }
    packing.add(quotes) { $0.add($1) }
    packing.add(claims) { $0.add($1, of: article.text) }
    packing.add(traces)
    return packing
  }

  /// What was found in an article, from what was packed of it.
  init(_ packing: Packing, of article: Article) throws(Unpacking.Fault) {
    var unpacking = try Unpacking(packing, of: article.text)
    var numbers = StableNumbers(article: article)
    actors = try unpacking.actors()
    let limit = actors.count
    quotes = try unpacking.list { unpacking throws(Unpacking.Fault) in
      try unpacking.quote(by: limit) { numbers.hash(of: $0) }
    }
    guard quotes.allSatisfy({ ($0.within ?? 0) < quotes.count }) else { throw Unpacking.Fault() }
    numbers = StableNumbers(article: article)
    let said = quotes.count
    claims = try unpacking.list { unpacking throws(Unpacking.Fault) in
      try unpacking.claim(by: limit, in: said) { numbers.hash(of: [$0]) }
    }
    traces = try unpacking.traces()
    guard traces.fit(quotes: quotes.count, sightings: claims.reduce(0) { $0 + $1.sightings.count }) else {
      throw Unpacking.Fault()
    }
    try unpacking.end()
  }
}

// MARK: What linking compares

extension Packing {
  fileprivate mutating func add(_ traces: ArticleTraces) {
    for lists in [traces.sentences, traces.quotes, traces.wordings] {
      add(Array(0..<lists.count)) { packing, place in
        packing.add(Array(lists[place])) { $0.add(Int($1.rawValue)) }
      }
    }
    add(traces.sentenceOfQuote) { $0.add(Int($1)) }
    add(traces.sentenceOfWording) { $0.add(Int($1)) }
  }
}

extension Unpacking {
  fileprivate mutating func traces() throws(Fault) -> ArticleTraces {
    var traces = ArticleTraces()
    traces.sentences = try traceLists()
    traces.quotes = try traceLists()
    traces.wordings = try traceLists()
    traces.sentenceOfQuote = try list { unpacking throws(Fault) in try unpacking.small() }
    traces.sentenceOfWording = try list { unpacking throws(Fault) in try unpacking.small() }
    return traces
  }

  private mutating func traceLists() throws(Fault) -> TraceLists {
    let all = try list { unpacking throws(Fault) in
      try unpacking.list { unpacking throws(Fault) in Trace(rawValue: try unpacking.small()) }
    }
    var lists = TraceLists()
    for list in all { lists.append(list) }
    return lists
  }
}

extension ArticleTraces {
  /// Whether there is a list for each quote and sighting, and each stands in a sentence.
  fileprivate func fit(quotes: Int, sightings: Int) -> Bool {
    self.quotes.count == quotes && sentenceOfQuote.count == quotes && wordings.count == sightings
      && sentenceOfWording.count == sightings
      && (sentenceOfQuote + sentenceOfWording).allSatisfy { $0 < sentences.count }
  }
}

// MARK: Actors

extension Packing {
  /// All but what tells within an article whom a description means.
  fileprivate mutating func add(_ actor: LocalActor) {
    beginRecord()
    add(actor.kind)
    add(actor.isGuess ? 1 : 0)
    add(actor.name)
    add(actor.key.hash)
    add(actor.surname.hash)
    add(actor.shortKey.hash)
    add(Int(actor.gender.rawValue))
    add(actor.roles) { $0.add($1) }
    add(actor.roleWords) { $0.add(Int($1)) }
    add(actor.aliases) { $0.add($1) }
    add(actor.partOf)
    add(Int(actor.country))
    add(actor.mentions)
    add(actor.first)
  }
}

extension Unpacking {
  fileprivate mutating func actors() throws(Fault) -> [LocalActor] {
    let actors = try list { unpacking throws(Fault) in try unpacking.actor() }
    guard actors.allSatisfy({ ($0.partOf ?? 0) < actors.count }) else { throw Fault() }
    return actors
  }

  private mutating func actor() throws(Fault) -> LocalActor {
    beginRecord()
    var actor = LocalActor(
      kind: try value(), isGuess: try number() != 0, name: try string(), key: NameKey(hash: try bits()),
      surname: NameKey(hash: try bits()), shortKey: NameKey(hash: try bits()),
      gender: try some(Gender(rawValue: try small())), first: ByteRange(0, 0))
    actor.roles = try list { unpacking throws(Fault) in try unpacking.string() }
    actor.roleWords = try list { unpacking throws(Fault) in try unpacking.small() }
    actor.aliases = try list { unpacking throws(Fault) in try unpacking.string() }
    actor.partOf = try index(below: CompactIndex.limit)
    actor.country = try small()
    // Those of many articles are added up.
    actor.mentions = Int(try small() as UInt32)
    actor.first = try some(try range())
    return actor
  }
}
