/// Somebody is said to have said something: a source, a cue and a content, as the attribution corpora have it.
struct Attribution: Sendable {
  /// The words that name who says it; `nil` where the text does not say.
  var source: Source?
  /// The words that report.
  let cue: Cue
  /// What is said, in order, in stretches that touch no other.
  var content: [TokenRange]
  let rule: Rule

  /// The tokens from its first content through its last.
  var extent: TokenRange { (content.first?.lowerBound ?? 0)..<(content.last?.upperBound ?? 0) }
}
