/// What an actor holds of a claim.
public enum Stance: String, Sendable, CaseIterable {
  /// Puts it forward.
  case asserts
  /// Agrees with it or confirms it.
  case supports
  /// Says that it is not so.
  case denies
  /// Questions it.
  case doubts
}
