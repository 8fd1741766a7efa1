import Testing

@testable import NewsClaims

@Suite("The two articles it ships with, side by side")
struct SeedComparisonTests {
  private static let rows: [String] = {
    let corpus = Seeds.corpus
    return Comparer(corpus).comparison(0, 1).rows.map { row in
      let left = row.left.map { corpus.articles[0].string($0.range) }.joined(separator: "; ")
      let right = row.right.map { corpus.articles[1].string($0.range) }.joined(separator: "; ")
      return "\(row.kind.rawValue) | \(left) | \(right)"
    }
  }()

  @Test(
    "what a reader would look for is there",
    arguments: [
      "same-sides | claims; rejected | accusations; rejecting; allegation; categorically denied",
      "other-sides | says | claimed", "evidence | without providing evidence; alleged | ",
      """
      utterance | “To date, this channel has functioned flawlessly.” | \
      the effective work of the negotiating channel through Grenella
      """,
      """
      utterance | of an “incalculable” price if Caracas fails to comply | \
      Venezuela with "countless consequences" if the country did not take back all prisoners
      """,
      "same-figure | 6 September | Sept. 6",
      """
      only-left | that the initial strike targeted “3 male narcoterrorists aboard the vessel,” |\u{20}
      """,
      """
      only-right |  | that only 5% of drugs from Colombia pass through Venezuela, of which 70% have been neutralized by \
      Venezuelan forces
      """,
    ])
  func holds(_ row: String) {
    #expect(Self.rows.contains(row))
  }

  @Test("both credit one agency")
  func credits() {
    #expect(Seeds.corpus.dependence(of: [0, 1]) == "both articles credit Reuters")
  }
}
