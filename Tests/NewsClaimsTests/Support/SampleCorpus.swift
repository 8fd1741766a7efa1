@testable import NewsClaims

/// A small corpus made by hand: two articles, five actors, three quotes and three claims.
enum Sample {
  /// Any rule: none of them runs here.
  static let rule = Rule.allCases[0]

  static let fees = article(
    "ferry-fees",
    """
    Ferry fees to rise
    Norland’s government claimed, without giving proof, that the ferries lost money. Jane Doe denied this claim.
    “The boats are full,” Doe said. “They always were.”

    """)
  static let strike = article(
    "ferry-strike",
    """
    Crews said that the ferries lost no money, and that an "honest talk" was due. N.U.S. rejected it.

    """, published: "2025-03-02T09:11:00")

  static let corpus = Corpus(
    articles: [fees, strike],
    actors: [
      actor("norland", "Norland", .country, aliases: ["N.U.S.", "Nörland"]),
      actor("norland-government", "Norland’s government", .organization, partOf: 0),
      actor("jane-doe", "Jane Doe", .person, roles: ["mayor"], aliases: ["Doe"]),
      actor("crews@ferry-strike", "Crews", .group, article: 1, first: range(strike, "Crews")),
      actor("jane-doe-2", "Jane Doe", .person),
    ],
    quotes: [boats, losses, talk],
    claims: [full, lost, due])
}

extension Sample {
  static let boats = Quote(
    id: StableID(.quote, hash: 0x1111_0000_0000_0000), article: 0, kind: .direct, act: .statement, speaker: 2,
    source: range(fees, "Doe", after: "full,"), cue: range(fees, "said"),
    content: [range(fees, "“The boats are full,”"), range(fees, "“They always were.”")], within: nil,
    reason: Reason(Sample.rule), speakerReason: nil)
  static let losses = Quote(
    id: StableID(.quote, hash: 0x2222_0000_0000_0000), article: 1, kind: .indirect, act: .denial, speaker: 3,
    source: range(strike, "Crews"), cue: range(strike, "said"),
    content: [range(strike, "that the ferries lost no money")], within: nil,
    reason: Reason(Sample.rule, with: range(strike, "that", after: "said")), speakerReason: nil)
  static let talk = Quote(
    id: StableID(.quote, hash: 0x2223_0000_0000_0000), article: 1, kind: .mixed, act: .demand, speaker: nil,
    source: nil, cue: nil, content: [range(strike, "that an \"honest talk\" was due")], within: 1,
    reason: Reason(Sample.rule, with: range(strike, "that", after: ", and")), speakerReason: nil)

  static let full = Claim(
    id: StableID(.claim, hash: 0x3333_0000_0000_0000), text: "The boats are full",
    positions: [position(2, .asserts, quote: 0)],
    sightings: [sighting(0x3333_0000_0000_0000, 0, range(fees, "The boats are full"))], evidence: [],
    reason: Reason(Sample.rule))
  static let lost = Claim(
    id: StableID(.claim, hash: 0x4444_0000_0000_0000), text: "the ferries lost money",
    positions: [
      position(1, .asserts), position(2, .denies), position(3, .denies, article: 1, sighting: 1, quote: 1),
      position(1, .supports), position(nil, .asserts),
    ],
    sightings: [
      sighting(0x4444_0000_0000_0000, 0, range(fees, "the ferries lost money")),
      sighting(0x4445_0000_0000_0000, 1, range(strike, "the ferries lost no money"), .negated),
    ],
    evidence: [Evidence(kind: .missing, article: 0, range: range(fees, "without giving proof"))],
    reason: Reason(Sample.rule))
  static let due = Claim(
    id: StableID(.claim, hash: 0x5555_0000_0000_0000), text: "a talk\twas \u{1B}[31mdue",
    positions: [position(nil, .asserts, article: 1)],
    sightings: [sighting(0x5555_0000_0000_0000, 1, range(strike, "an \"honest talk\" was due"))],
    evidence: [
      Evidence(kind: .missing, article: 1, range: range(strike, "rejected")),
      Evidence(kind: .hedged, article: 1, range: range(strike, "honest")),
    ], reason: Reason(Sample.rule))
}

extension Sample {
  static func article(_ id: String, _ text: String, path: String? = nil, published: String? = nil) -> Article {
    var details = Article.Details()
    details.published = published
    return Article(
      id: id, path: path ?? "news/\(id).txt", text: Array(text.utf8), blocks: [], details: details, language: "en",
      words: text.split(separator: " ").count)
  }

  static func actor(
    _ id: String, _ name: String, _ kind: Actor.Kind, roles: [String] = [], aliases: [String] = [],
    partOf: Int? = nil, article: Int = 0, first: ByteRange = ByteRange(0, 5)
  ) -> Actor {
    Actor(
      id: id, name: name, kind: kind, roles: roles, aliases: aliases, partOf: partOf, mentions: 1,
      firstArticle: article, first: first)
  }

  static func position(
    _ actor: Int?, _ stance: Stance, article: Int = 0, sighting: Int = 0, quote: Int? = nil
  ) -> Position {
    Position(
      actor: actor, stance: stance, article: article, sighting: sighting, source: nil, cue: nil, content: nil,
      quote: quote, reason: Reason(Sample.rule))
  }

  static func sighting(
    _ hash: UInt64, _ article: Int, _ range: ByteRange, _ polarity: Sighting.Polarity = .affirmed
  ) -> Sighting {
    Sighting(id: StableID(.sighting, hash: hash), polarity: polarity, article: article, range: range)
  }

  /// Where words stand for the first time, or for the first time after others; an empty range where they do not.
  static func range(_ article: Article, _ words: String, after: String = "") -> ByteRange {
    let text = article.text
    func place(_ sought: [UInt8], from start: Int) -> Int? {
      (start..<max(start, text.count)).first { text[$0...].starts(with: sought) }
    }
    let start = place(Array(after.utf8), from: 0) ?? 0
    return place(Array(words.utf8), from: start).map { ByteRange($0, $0 + words.utf8.count) } ?? ByteRange(0, 0)
  }
}
