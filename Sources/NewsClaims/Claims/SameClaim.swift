/// Joins claims of one article that are one: the same sides stand on them, and they share words.
struct SameClaim {
  private let scene: ClaimContext

  init(_ scene: ClaimContext) { self.scene = scene }

  /// Merges later drafts into earlier ones that are the same claim.
  ///
  /// Only disputed claims are compared of which both sides are known.
  ///
  /// - Complexity: O(n) in the drafts and their words.
  func merge(_ drafts: inout [ClaimDraft]) {
    var firstWith: [Trait: Int] = [:]
    var merged: Set<Int> = []
    for number in drafts.indices {
      guard let sides = sides(of: drafts[number]) else { continue }
      let traits = words(of: drafts[number]).map { Trait(sides: sides, word: $0) }
      // Two things said in one breath are two claims.
      let target = traits.compactMap { firstWith[$0] }.min().flatMap {
        drafts[$0].sentence == drafts[number].sentence ? nil : $0
      }
      if let target {
        drafts[target].absorb(drafts[number])
        merged.insert(number)
      }
      for trait in traits where firstWith[trait] == nil { firstWith[trait] = target ?? number }
    }
    guard !merged.isEmpty else { return }
    drafts = drafts.indices.filter { !merged.contains($0) }.map { drafts[$0] }
  }

  /// A word of a claim on which two sides stand.
  private struct Trait: Hashable {
    let sides: Sides
    let word: NameKey
  }

  private struct Sides: Hashable {
    let claimants: Set<Int>
    let disputants: Set<Int>
  }

  private func sides(of draft: ClaimDraft) -> Sides? {
    guard draft.positions.count > 1 else { return nil }
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
}
