extension Corpus {
  /// The names of actors, as a reader is to see them.
  func names(of actors: [Int]) -> [String] { actors.map { self.actors[$0].name } }
}
