import Testing

@testable import NewsClaims

extension Corpus {
  /// `rule | earlier words ~ later words` of each sighting that is linked to one of another article, with "contrary:"
  /// before them where the later says the contrary; the rule is left out where it is the one given.
  func claimLinks(madeBy rule: Rule) -> [String] {
    let sightings = claims.flatMap(\.sightings)
    return sightings.compactMap { sighting in
      guard let link = sighting.link, let earlier = sightings.first(where: { $0.id == link.to }) else { return nil }
      let made = link.reason.rule == rule ? "" : "\(link.reason.rule.name) | "
      let contrary = link.reason.isContrary ? "contrary: " : ""
      let words = [earlier, sighting].map { articles[$0.article].string($0.range) }
      return made + contrary + words.joined(separator: " ~ ")
    }
  }

  /// `rule | earlier words ~ later words` of each two quotes that are alike, in the order of the later ones.
  func quoteLinks(madeBy rule: Rule) -> [String] {
    quotes.indices.flatMap { later in
      quotes[later].alike.filter { $0.quote < later }.map { alike in
        let made = alike.reason.rule == rule ? "" : "\(alike.reason.rule.name) | "
        let words = [alike.quote, later].map { number in
          quotes[number].content.map { articles[quotes[number].article].string($0) }.joined(separator: " … ")
        }
        return made + words.joined(separator: " ~ ")
      }
    }
  }
}

/// Two articles, and the links between them: whatever else is linked is a fault.
struct LinkCase: CustomTestStringConvertible {
  let articles: [String]
  let expected: [String]

  /// - Parameters:
  ///   - articles: The articles, each in one line, with line breaks between them.
  ///   - expected: Their links.
  init(_ articles: String, _ expected: String...) {
    self.articles = articles.split(separator: "\n").map(String.init)
    self.expected = expected
  }

  var testDescription: String { articles.joined(separator: " / ") }
  var corpus: Corpus { Corpus(samples: articles) }
}

/// Two articles that state their days, and whether what somebody said in both is one.
struct DatedCase: CustomTestStringConvertible {
  let days: [String]
  let isLinked: Bool

  init(_ first: String, _ second: String, isLinked: Bool) {
    days = [first, second]
    self.isLinked = isLinked
  }

  var testDescription: String { "\(days) \(isLinked)" }

  /// What is found in articles of these days.
  func corpus(of articles: [String]) throws -> Corpus {
    Analyzer.shared.analyze(
      try zip(days, articles).map { day, text in
        let date = day.isEmpty ? "" : "date: \(day)\n"
        return try Article.reading("---\npublisher: The Oban News\n\(date)---\n\(text)\n", path: "\(day).txt")
      }, workers: 1)
  }
}
