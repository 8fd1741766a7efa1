/// What linking asks of the claims of articles: where they stand, and who stands where on them.
struct LinkedClaims: Sendable {
  /// The sightings of all claims, in their order: each has a list of words of the same number.
  private(set) var wordings: [Wording] = []
  private(set) var quotes: [UInt32] = []
  private var articles: [Int32] = []
  private var stands: [Stand] = []
  /// Where the wordings, and the stands, of each claim end.
  private var wordingEnds: [Int32] = []
  private var standEnds: [Int32] = []

  /// A sighting of a claim.
  struct Wording: Sendable {
    let claim: Int32
    let isNegated: Bool
  }

  /// Who stands where.
  struct Stand: Sendable {
    fileprivate let number: Int32
    let stance: Stance

    /// Who; `nil` where nobody is known.
    var actor: Int? { number < 0 ? nil : Int(number) }
  }

  init(_ held: HeldRecords) {
    articles.reserveCapacity(held.claimCount)
    for number in 0..<held.claimCount {
      let claim = held.claim(number)
      articles.append(Int32(claim.sightings[0].article))
      for (place, sighting) in claim.sightings.enumerated() {
        // A claim's text is what its first sighting comes to, said without the negation.
        wordings.append(Wording(claim: Int32(number), isNegated: place > 0 && sighting.polarity == .negated))
      }
      for position in claim.positions {
        stands.append(Stand(number: Int32(position.actor ?? -1), stance: position.stance))
        if position.stance == .asserts, let quote = position.quote { quotes.append(UInt32(quote)) }
      }
      wordingEnds.append(Int32(wordings.count))
      standEnds.append(Int32(stands.count))
    }
  }
}

extension LinkedClaims {
  var indices: Range<Int> { articles.indices }

  func article(of claim: Int) -> Int { Int(articles[claim]) }

  func wordings(of claim: Int) -> Range<Int> {
    (claim == 0 ? 0 : Int(wordingEnds[claim - 1]))..<Int(wordingEnds[claim])
  }

  func stands(on claim: Int) -> ArraySlice<Stand> {
    stands[(claim == 0 ? 0 : Int(standEnds[claim - 1]))..<Int(standEnds[claim])]
  }
}

/// What linking asks of the quotes of articles.
struct LinkedQuotes: Sendable {
  private var quotes: [LinkedQuote] = []

  /// Who says what kind of thing, and where.
  struct LinkedQuote: Sendable {
    fileprivate let number: Int32
    private let place: Int32
    let kind: Quote.Kind
    let act: SpeechAct
    /// Whether it puts something forward that can be true or false.
    fileprivate(set) var isClaimed = false

    fileprivate init(_ quote: Quote) {
      number = Int32(quote.speaker ?? -1)
      place = Int32(quote.article)
      kind = quote.kind
      act = quote.act
    }

    var article: Int { Int(place) }
    /// Who speaks; `nil` where nobody is known.
    var speaker: Int? { number < 0 ? nil : Int(number) }
  }

  init(_ held: HeldRecords, _ claims: LinkedClaims) {
    quotes = (0..<held.quoteCount).map { LinkedQuote(held.quote($0)) }
    for quote in claims.quotes { quotes[Int(quote)].isClaimed = true }
  }

  var indices: Range<Int> { quotes.indices }

  subscript(number: Int) -> LinkedQuote { quotes[number] }
}
