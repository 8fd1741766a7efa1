/// What a speaker does by speaking.
public enum SpeechAct: String, Sendable, CaseIterable {
  /// Puts something forward as fact.
  case statement
  /// Says that something is not so; the content is what is denied.
  case denial
  /// Says that somebody did wrong.
  case accusation
  /// Asks.
  case question
  /// Wants somebody to do something.
  case demand
  /// Says what they will do.
  case promise
  /// Says what will happen to somebody if they do not yield.
  case threat
  /// Proposes or offers something.
  case offer
  /// Praises or criticises.
  case evaluation
  /// Thinks, hopes, wants or fears.
  case attitude
}
