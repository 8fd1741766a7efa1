/// What linking asks of the claims of articles: where they stand, and who stands where on them.
struct LinkedClaims: Sendable {
  private let held: HeldRecords
  private var articles: [Int32] = []
  /// The sightings of all claims, in their order: each has a list of words of the same number.
  private(set) var wordings: [Wording] = []
  /// Who stands where, one claim's behind the other's, and where those of each end.
  private var stands: [Stand] = []
  private var ends: [UInt32] = []

  /// A sighting of a claim.
  struct Wording: Sendable {
    /// The claim, and in the lowest bit whether the words say the contrary.
    private let bits: UInt32

    fileprivate init(_ claim: Int, isNegated: Bool) { bits = UInt32(claim) << 1 | (isNegated ? 1 : 0) }

    var claim: Int { Int(bits >> 1) }
    var isNegated: Bool { bits & 1 == 1 }
  }

  /// Who stands where.
  struct Stand: Sendable {
    /// The actor plus 1, or 0 for nobody known, above the number of the stance.
    private let bits: UInt32

    fileprivate init(_ position: Position) {
      let stance = Stance.all.firstIndex(of: position.stance) ?? 0
      bits = UInt32(position.actor.map { $0 + 1 } ?? 0) << 2 | UInt32(stance)
    }

    var actor: Int? { bits < 4 ? nil : Int(bits >> 2) - 1 }
    var stance: Stance { Stance.all[Int(bits & 3)] }
  }

  /// - Parameters:
  ///   - held: The claims.
  ///   - noteClaim: Called for each quote that puts a claim forward.
  /// - Complexity: O(n) in their bytes.
  init(_ held: HeldRecords, noteClaim: (Int) -> Void) {
    self.held = held
    articles.reserveCapacity(held.claimCount)
    ends.reserveCapacity(held.claimCount)
    wordings.reserveCapacity(held.sightingCount)
    for number in 0..<held.claimCount {
      let claim = held.claim(number, hasText: false)
      articles.append(Int32(claim.sightings[0].article))
      for (place, sighting) in claim.sightings.enumerated() {
        // A claim's text is what its first sighting comes to, said without the negation.
        wordings.append(Wording(number, isNegated: place > 0 && sighting.polarity == .negated))
      }
      for position in claim.positions {
        stands.append(Stand(position))
        if position.stance == .asserts, let quote = position.quote { noteClaim(quote) }
      }
      ends.append(UInt32(stands.count))
    }
  }
}

extension LinkedClaims {
  var indices: Range<Int> { articles.indices }

  func article(of claim: Int) -> Int { Int(articles[claim]) }

  func wordings(of claim: Int) -> Range<Int> { held.sightings(of: claim) }

  func stands(on claim: Int) -> ArraySlice<Stand> { stands[(claim == 0 ? 0 : Int(ends[claim - 1]))..<Int(ends[claim])] }
}

/// What linking asks of the quotes of articles.
struct LinkedQuotes: Sendable {
  private var quotes: [LinkedQuote] = []

  /// Who says what kind of thing, and where.
  struct LinkedQuote: Sendable {
    @CompactIndex var speaker: Int?
    @CompactInt var article: Int
    let kind: Quote.Kind
    let act: SpeechAct
    /// Whether it puts something forward that can be true or false.
    fileprivate(set) var isClaimed = false
  }

  init(_ held: HeldRecords) { quotes = (0..<held.quoteCount).map { held.linkedQuote($0) } }

  /// Notes that a quote puts a claim forward.
  mutating func noteClaim(_ quote: Int) { quotes[quote].isClaimed = true }

  var indices: Range<Int> { quotes.indices }

  subscript(number: Int) -> LinkedQuote { quotes[number] }
}
