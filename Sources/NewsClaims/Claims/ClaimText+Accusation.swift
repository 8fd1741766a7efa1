/// What somebody is accused of, as a proposition.
extension ClaimText {
  /// Whom and of what: "Lee of negligence" becomes "Lee's negligence", "Lee of taking bribes" "Lee taking bribes",
  /// "Lee for the leak" "Lee is to blame for the leak".
  func accusationText(of content: TokenRange) -> String {
    guard let preposition = charge(in: content), preposition > content.lowerBound,
      preposition + 1 < content.upperBound
    else { return text(of: content) }
    return accusationText(of: content.lowerBound..<preposition, preposition..<content.upperBound)
  }

  /// The preposition that opens what somebody is accused of: in "Lee on Monday of fraud" it is the second.
  private func charge(in content: TokenRange) -> TokenIndex? {
    content.first { index in
      context.tag(index) == .preposition
        && (index + 1 == content.upperBound || context.classes(index + 1).isDisjoint(with: [.calendar, .time]))
    }
  }

  /// The same, of the accused and of the words from the preposition on.
  func accusationText(of accused: TokenRange, _ charge: TokenRange) -> String {
    let accused = withoutDay(accused)
    let target = opening(accused.lowerBound..<ContentBounds(context: context).trimmed(accused))
    let deed = text(of: charge.lowerBound + 1..<charge.upperBound)
    // "the farmer, Tom Lee, hiding the leak"
    if context.tag(charge.lowerBound + 1) == .gerund { return "\(opening(accused)) \(deed)" }
    let isPlural = context.classes(accused.upperBound - 1).contains(.plural)
    // "blamed the fire on Lee"
    if context.isOn(charge.lowerBound) {
      let blamed = charge.lowerBound + 1..<charge.upperBound
      let isPlural = context.classes(ContentBounds(context: context).trimmed(blamed) - 1).contains(.plural)
      return "\(deed) \(isPlural ? "are" : "is") to blame for \(target)"
    }
    if context.isFor(charge.lowerBound) {
      return "\(target) \(isPlural ? "are" : "is") to blame for \(deed)"
    }
    if context.tag(charge.lowerBound + 1) == .determiner {
      return "\(target) \(isPlural ? "are" : "is") guilty of \(deed)"
    }
    return "\(target.possessive) \(deed)"
  }

  /// Whom without when: "Lee on Monday".
  private func withoutDay(_ accused: TokenRange) -> TokenRange {
    let day = accused.dropFirst().first { index in
      context.classes(index).contains(.calendar) && (index + 1 == accused.upperBound)
    }
    guard let day else { return accused }
    return accused.lowerBound..<(context.tag(day - 1) == .preposition ? day - 1 : day)
  }
}
