/// The words that name who says something.
struct Source: Sendable, Equatable {
  /// The whole phrase, with what is added to a name: "Jane Doe, a director at the port".
  let tokens: TokenRange
  /// The noun that decides who it is; "who" stands for the noun before it.
  let head: TokenIndex
}
