import NewsClaims
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("shows three lines of Swift that name the disputed claims of the seed articles")
  func libraryExample() {
    let corpus = Corpus(contentsOf: [Seeds.folder])
    let disputed = corpus.claims(thatAre: .disputed)
    #expect(disputed.count == 4)
    #expect(disputed.first?.text == "Venezuela is a significant conduit for Colombian drugs")
    let example = """
      let corpus = Corpus(contentsOf: ["seeds"])
      let disputed = corpus.claims(thatAre: .disputed)
      for claim in disputed { print(claim.text) }
      """
    let readme = String(decoding: Repository.bytes("README.md"), as: UTF8.self)
    #expect(readme.contains(example))
  }
}
