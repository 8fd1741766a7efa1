extension Claim {
  /// Who puts it forward or supports it, as indices into ``Corpus/actors``: each once, in the order of the positions.
  public var claimants: [Int] { positions.claimants }

  /// Who denies or doubts it, as indices into ``Corpus/actors``: each once, in the order of the positions.
  public var disputants: [Int] { positions.disputants }

  /// The articles that it stands in, as indices into ``Corpus/articles``, in their order.
  var articles: [Int] { Set(sightings.map(\.article)).sorted() }

  /// What the articles say of its proof: each kind once, in the order of the text.
  var evidenceKinds: [Evidence.Kind] { evidence.map(\.kind).withoutRepeats() }
}

extension Collection<Position> {
  /// Who asserts or supports, each once.
  var claimants: [Int] { actors { $0 == .asserts || $0 == .supports } }

  /// Who denies or doubts, each once.
  var disputants: [Int] { actors { $0 == .denies || $0 == .doubts } }

  private func actors(where isOnSide: (Stance) -> Bool) -> [Int] {
    compactMap { isOnSide($0.stance) ? $0.actor : nil }.withoutRepeats()
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each where it stands first.
  func withoutRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
