/// One pattern of reported speech.
///
/// A rule looks only where its cue stands; it knows nothing of the other rules. The order of the rules stands in
/// ``AttributionFinder``.
protocol AttributionRule: Sendable {
  /// The rule's name in results.
  static var rule: Rule { get }

  /// The attribution that a cue of the sentence makes by this rule; `nil` where the pattern is another.
  func attribution(of cue: Cue, in sentence: TokenRange, _ context: AttributionContext) -> Attribution?
}
