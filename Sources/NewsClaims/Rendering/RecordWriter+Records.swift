/// The members of articles, actors and quotes.
extension RecordWriter {
  /// Writes the article of a corpus of one, its text and all that was found in it, as one object on a line; `members` adds
  /// to it.
  mutating func writeLine(_ members: (inout JSONWriter) -> Void) {
    json.beginObject()
    type(.articles)
    write(corpus.articles[0])
    turn(to: 0)
    text(ByteRange(0, place.text.count))
    array("actors", corpus.actors) { $0.write($1) }
    array("quotes", corpus.quotes) { $0.write($1) }
    array("claims", corpus.claims) { $0.write($1) }
    members(&json)
    json.endObject()
    json.endLine()
  }

  mutating func write(_ article: Article) {
    let details = article.details
    json.member("id", article.id)
    json.member("path", article.path)
    json.member("headline", details.headline)
    json.member("deck", details.deck)
    json.member("published", details.published)
    json.member("publisher", details.publisher)
    json.member("authors", details.authors)
    json.member("credits", details.credits)
    json.member("url", details.url)
    json.member("language", article.language)
    json.member("words", article.words)
    json.member("duplicateOf", article.duplicateOf.map { corpus.articles[$0].id })
  }

  mutating func write(_ actor: Actor) {
    json.member("id", actor.id)
    json.member("name", actor.name)
    json.member("kind", plain: actor.kind.rawValue)
    json.member("roles", actor.roles)
    json.member("aliases", actor.aliases)
    actorID("partOf", actor.partOf)
    json.member("mentions", actor.mentions)
    json.key("first")
    json.beginObject()
    article(actor.firstArticle)
    place(actor.first, in: actor.firstArticle)
    json.endObject()
  }

  mutating func write(_ quote: Quote) {
    id("id", quote.id)
    article(quote.article)
    json.member("kind", plain: quote.kind.rawValue)
    json.member("act", plain: quote.act.rawValue)
    actorID("speaker", quote.speaker)
    actorName("speakerName", quote.speaker)
    json.key("text")
    json.beginString()
    var isFirst = true
    let text = place.text
    quote.forEachStretch(in: text.span) { stretch in
      if !isFirst { json.add(" ".utf8.span) }
      json.add(text, stretch)
      isFirst = false
    }
    json.endString()
    span("source", quote.source, in: quote.article)
    span("cue", quote.cue, in: quote.article)
    json.key("content")
    json.beginArray()
    for range in quote.content { span(range, in: quote.article) }
    json.endArray()
    if let outer = quote.within { id("within", corpus.quotes.id(at: outer)) } else { json.member("within", nil) }
    json.member("rule", plain: quote.reason.rule.name)
    array("alike", quote.alike) { writer, alike in
      writer.id("quote", writer.corpus.quotes.id(at: alike.quote))
      writer.write(alike.reason)
    }
  }

  mutating func write(_ reason: LinkReason) {
    json.member("rule", plain: reason.rule.name)
    json.member("why", reason.sentence)
  }
}
