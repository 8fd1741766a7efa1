/// What linking takes of a token where it stands: its trace, and what it does to the list of words it stands in.
struct TracedWord: Sendable {
  /// Its trace; no more than a placeholder where it tells nothing.
  var trace = Trace(rawValue: 0)
  var marks: Marks = []

  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16

    /// It has a trace.
    static let tells = Marks(rawValue: 1)
    /// "not", "nobody".
    static let negates = Marks(rawValue: 2)
    /// "or", "and".
    static let coordinates = Marks(rawValue: 4)
    /// A word with a capital.
    static let isName = Marks(rawValue: 8)
    /// A given name with a capital.
    static let isGivenName = Marks(rawValue: 16)
    /// It was read.
    static let isRead = Marks(rawValue: 32)
    /// "failed", which negates what "to" joins to it.
    static let negatesVerb = Marks(rawValue: 64)
    /// "to".
    static let joinsVerb = Marks(rawValue: 128)
    /// "only", which takes a negation before it away.
    static let limits = Marks(rawValue: 256)
    /// An expression of several words may start with it, or end.
    static let opens = Marks(rawValue: 512)
    /// A number may start with it.
    static let counts = Marks(rawValue: 2048)
    /// It goes on with an expression, and tells nothing by itself.
    static let goesOn = Marks(rawValue: 1024)
  }
}
