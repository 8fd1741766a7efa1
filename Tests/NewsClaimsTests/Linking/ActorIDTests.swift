import Testing

@testable import NewsClaims

@Suite("Printed ids of actors")
struct ActorIDTests {
  @Test(
    "a slug has letters and digits in lower case, without accents, and single dashes",
    arguments: zip(
      [
        "Jane Doe", "José Núñez", "J. K. Doe-Reed", "O'Doe", "  Doe  ", "Norwood & Sons, Inc.", "3M", "東京", "—", "",
      ],
      ["jane-doe", "jose-nunez", "j-k-doe-reed", "odoe", "doe", "norwood-sons-inc", "3m", "東京", "actor", "actor"]))
  func slug(_ name: String, _ slug: String) {
    #expect(ActorIDs.slug(name) == slug)
  }

  @Test("a second actor of one name is numbered; groups and documents carry their article")
  func ids() {
    var ids = ActorIDs()
    let given = [
      ids.id(name: "Jane Doe", kind: .person, article: "a"), ids.id(name: "Jane Doe", kind: .person, article: "b"),
      ids.id(name: "experts", kind: .group, article: "a"), ids.id(name: "experts", kind: .group, article: "b"),
      ids.id(name: "report", kind: .document, article: "a"), ids.id(name: "report", kind: .document, article: "a"),
    ]
    #expect(given == ["jane-doe", "jane-doe-2", "experts@a", "experts@b", "report@a", "report@a-2"])
  }

  @Test("no two actors of a corpus share an id")
  func unique() {
    let corpus = Corpus(samples: [
      "Jane Doe 2 left the port.", "John Doe left the port.", "Mayor Doe left. Experts said it was full.",
    ])
    #expect(Set(corpus.actors.map(\.id)).count == corpus.actors.count)
  }
}
