extension Claim {
  /// Who puts it forward or supports it, as indices into ``Corpus/actors``: each once, in the order of the positions.
  public var claimants: [Int] {
    actors { $0 == .asserts || $0 == .supports }
  }

  /// Who denies or doubts it, as indices into ``Corpus/actors``: each once, in the order of the positions.
  public var disputants: [Int] {
    actors { $0 == .denies || $0 == .doubts }
  }

  private func actors(where isOnSide: (Stance) -> Bool) -> [Int] {
    var seen: Set<Int> = []
    return positions.compactMap { position in
      guard let actor = position.actor, isOnSide(position.stance), seen.insert(actor).inserted else { return nil }
      return actor
    }
  }

  /// The articles that it stands in, as indices into ``Corpus/articles``, in their order.
  var articles: [Int] {
    Set(sightings.lazy.map(\.article)).sorted()
  }

  /// What the articles say of its proof: each kind once, in the order of the text.
  var evidenceKinds: [Evidence.Kind] {
    var seen: Set<Evidence.Kind> = []
    return evidence.map(\.kind).filter { seen.insert($0).inserted }
  }
}
