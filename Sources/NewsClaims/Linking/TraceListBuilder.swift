/// Makes lists of traces, each of the words of a sentence or the like.
struct TraceListBuilder {
  /// The lists that were ended.
  private(set) var lists = TraceLists()
  private var isNegated = false
  private var isAfterCoordinator = false
  /// A given name, as long as no surname follows it.
  private var givenName: Trace?

  /// Adds words to the list that is being made.
  mutating func add(_ words: ArraySlice<TracedWord>) { for word in words { add(word) } }

  private mutating func add(_ word: TracedWord) {
    // "whether it leaked or not" negates nothing.
    if !isAfterCoordinator, word.marks.contains(.negates) { isNegated.toggle() }
    isAfterCoordinator = word.marks.contains(.coordinates)
    // "Jane" of "Jane Doe" is left out where the surname alone may stand for it.
    if let givenName {
      if !word.marks.contains(.isName) { lists.add(givenName) }
      self.givenName = nil
    }
    guard word.marks.contains(.tells) else { return }
    if word.marks.contains(.isGivenName) { givenName = word.trace } else { lists.add(word.trace) }
  }

  /// Ends the list: each word once, in their own order.
  mutating func endList() {
    if let givenName { lists.add(givenName) }
    if isNegated { lists.add(.negation) }
    lists.endList()
    isNegated = false
    isAfterCoordinator = false
    givenName = nil
  }
}
