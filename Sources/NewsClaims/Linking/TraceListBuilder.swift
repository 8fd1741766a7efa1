/// Makes lists of traces, each of the words of a sentence or the like.
struct TraceListBuilder {
  /// The lists that were ended.
  private(set) var lists = TraceLists()
  private var isNegated = false
  private var isAfterCoordinator = false
  private var isAfterNegation = false
  /// A given name, as long as no surname follows it.
  private var givenName: Trace?
  /// "failed", as long as no "to" follows it.
  private var failure: Trace?

  /// Whether a word that was added bears on the next.
  private var isWaiting = false

  /// Makes room for so many words, and so many lists.
  mutating func reserveCapacity(words: Int, lists: Int) { self.lists.reserveCapacity(words: words, lists: lists) }

  /// Adds words to the list that is being made.
  mutating func add(_ words: ArraySlice<TracedWord>) {
    for word in words {
      // Most words have nothing to do with the others.
      if isWaiting || !word.marks.isDisjoint(with: Self.joining) {
        join(word)
      } else if word.marks.contains(.tells) {
        lists.add(word.trace)
      }
    }
  }

  /// Adds what is told of all of them: that it is still to come, or may be.
  mutating func add(sign: Trace) { lists.add(sign) }

  /// Words that may bear on the next.
  private static let joining: TracedWord.Marks = [.negates, .coordinates, .isGivenName, .negatesVerb]

  private mutating func join(_ word: TracedWord) {
    defer { isWaiting = isAfterCoordinator || isAfterNegation || givenName != nil || failure != nil }
    // "whether it leaked or not" negates nothing.
    let negates = !isAfterCoordinator && word.marks.contains(.negates)
    // "not only the dam leaked"
    if negates || isAfterNegation && word.marks.contains(.limits) { isNegated.toggle() }
    isAfterNegation = negates
    isAfterCoordinator = word.marks.contains(.coordinates)
    if let failure {
      if word.marks.contains(.joinsVerb) { isNegated.toggle() } else { lists.add(failure) }
      self.failure = nil
    }
    // "Jane" of "Jane Doe" is left out where the surname alone may stand for it.
    if let givenName {
      if !word.marks.contains(.isName) { lists.add(givenName) }
      self.givenName = nil
    }
    guard word.marks.contains(.tells) else { return }
    if word.marks.contains(.isGivenName) {
      givenName = word.trace
    } else if word.marks.contains(.negatesVerb) {
      failure = word.trace
    } else {
      lists.add(word.trace)
    }
  }

  /// Ends the list: each word once, in their own order.
  mutating func endList() {
    if let givenName { lists.add(givenName) }
    if let failure { lists.add(failure) }
    if isNegated { lists.add(.negation) }
    lists.endList()
    isNegated = false
    isAfterCoordinator = false
    isAfterNegation = false
    givenName = nil
    failure = nil
    isWaiting = false
  }
}
