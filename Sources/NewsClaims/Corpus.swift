/// Articles and all that was found in them.
public struct Corpus: Sendable {
  /// The articles, by path.
  public let articles: [Article]
  /// Who speaks or is spoken of, by first mention.
  public let actors: [Actor]
  /// Who said what, by article and place.
  public let quotes: [Quote]
  /// What is claimed, by the article and place of the first sighting.
  public let claims: [Claim]

  init(articles: [Article], actors: [Actor] = [], quotes: [Quote] = [], claims: [Claim] = []) {
    self.articles = articles
    self.actors = actors
    self.quotes = quotes
    self.claims = claims
  }
}
