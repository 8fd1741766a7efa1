extension Detail {
  /// Adds an actor: what the articles call it, then what it says, claims and disputes.
  func write(actor number: Int, to buffer: inout [UInt8]) {
    let actor = corpus.actors[number]
    var places = PlaceFinder(corpus.articles)
    write(heading: actor.id, actor.kind.rawValue, words: actor.name, to: &buffer)
    let parts = corpus.actors.indices.filter { corpus.actors[$0].partOf == number }
    write(
      [
        ("roles", actor.roles.joined(separator: ", ")), ("aliases", actor.aliases.joined(separator: ", ")),
        ("part of", actor.partOf.map { corpus.actors[$0].name } ?? ""),
        ("parts", corpus.names(of: parts).joined(separator: ", ")),
        ("mentions", "\(actor.mentions), first at \(listing.place(actor.firstArticle, actor.first, &places))"),
      ], to: &buffer)
    let quotes = corpus.quotes.filter { $0.speaker == number }
    if !quotes.isEmpty { writeSection(to: &buffer) { listing.write(quotes, remark: nil, to: &$0) } }
    let claims = corpus.claims.filter { $0.positions.contains { $0.actor == number } }
    if !claims.isEmpty { writeSection(to: &buffer) { listing.write(claims.groupedByStatus(), to: &$0) } }
  }

  /// Adds an article: what it says of itself, then the claims and quotes in it.
  func write(article number: Int, to buffer: inout [UInt8]) {
    let article = corpus.articles[number]
    let details = article.details
    let language = article.language ?? "does not look English, not analysed"
    write(heading: article.id, Listing.count(article.words, "word"), words: details.headline ?? "", to: &buffer)
    write(
      [
        ("path", article.path), ("deck", details.deck ?? ""), ("published", details.published ?? Listing.unknown),
        ("publisher", details.publisher ?? ""), ("authors", details.authors.joined(separator: ", ")),
        ("credits", details.credits.joined(separator: ", ")), ("url", details.url ?? ""), ("language", language),
      ], to: &buffer)
    var quotes = QuoteQuery()
    quotes.articles.ids = [article.id]
    writeSection(to: &buffer) { listing.write(corpus.quotes(matching: quotes), remark: nil, to: &$0) }
    let claims = corpus.claims(inArticle: article.id).groupedByStatus()
    writeSection(to: &buffer) { listing.write(claims, to: &$0) }
  }

  private func writeSection(to buffer: inout [UInt8], _ write: (inout [UInt8]) -> Void) {
    buffer.append(UInt8(ascii: "\n"))
    write(&buffer)
  }
}
