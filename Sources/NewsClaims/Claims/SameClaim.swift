/// Joins claims of one article that are one: the same sides stand on them, and they share words.
struct SameClaim {
  private let scene: ClaimContext

  init(_ scene: ClaimContext) { self.scene = scene }

  /// Merges later drafts into earlier ones that are the same claim.
  ///
  /// - Complexity: O(n) in the drafts and their words: only disputed claims with both sides known are compared, and
  ///   only with others of the same two sides.
  func merge(_ drafts: inout [ClaimDraft]) {
    var bySides: [Sides: [Int]] = [:]
    var merged: Set<Int> = []
    for number in drafts.indices {
      guard let sides = sides(of: drafts[number]) else { continue }
      let words = words(of: drafts[number])
      let target = bySides[sides]?.first { other in
        // Two things said in one breath are two claims.
        drafts[other].sentence != drafts[number].sentence && !self.words(of: drafts[other]).isDisjoint(with: words)
      }
      if let target {
        absorb(drafts[number], into: &drafts[target])
        merged.insert(number)
      } else {
        bySides[sides, default: []].append(number)
      }
    }
    drafts = drafts.indices.filter { !merged.contains($0) }.map { drafts[$0] }
  }

  private struct Sides: Hashable {
    let claimants: Set<Int>
    let disputants: Set<Int>
  }

  private func sides(of draft: ClaimDraft) -> Sides? {
    let claimants = Set(draft.positions.filter { $0.stance == .asserts }.compactMap(\.actor))
    let disputants = Set(draft.positions.filter { $0.stance == .denies }.compactMap(\.actor))
    guard !claimants.isEmpty, !disputants.isEmpty else { return nil }
    return Sides(claimants: claimants, disputants: disputants)
  }

  /// The words of a claim that tell it from others, each as a hash; names of actors do not.
  private func words(of draft: ClaimDraft) -> Set<NameKey> {
    let context = scene.context
    var words: Set<NameKey> = []
    for index in draft.sightings[0].tokens where context.kind(index) == .word {
      switch context.tag(index) {
      case .noun, .adjective, .finiteVerb, .baseVerb, .gerund, .participle:
        words.insert(NameKey(context.text[context.token(index).range.indices]))
      default: break
      }
    }
    return words
  }

  private func absorb(_ draft: ClaimDraft, into target: inout ClaimDraft) {
    let shift = target.sightings.count
    target.sightings += draft.sightings
    target.positions += draft.positions.map { position in
      var position = position
      position.sighting += shift
      return position
    }
    target.evidence += draft.evidence.filter { !target.evidence.contains($0) }
  }
}
