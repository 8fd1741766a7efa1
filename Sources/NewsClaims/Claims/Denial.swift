/// What somebody denies or doubts, as read from one place, before it is placed among the claims of the article.
struct Denial {
  let object: Object
  let stance: Stance
  /// The words that decided: "denied", "false".
  let words: TokenRange
  /// The words that say what is denied, or point to it.
  let content: TokenRange
  /// Whether what is denied is the speaker's own: "denied wrongdoing".
  var isOwnDeed = false
  /// Whether it names by a noun what must have been claimed before: "denied the use of tear gas".
  var isNamedDeed = false
  /// The quote whose speaker denies it, where the denial stands before it: "Contrary to the claim that …, Lee said".
  var quote: Int?
  /// The noun that names who denies it, where that is not the speaker: "is disputed by Lee".
  var denier: TokenIndex?
  /// The noun that names who claims it, where no noun names the claim: "Lee is wrong to say that …".
  var claimant: TokenIndex?
  /// Whether the words say the contrary of what is denied: "contrary to what Lee said, the dam is not old".
  var isContrary = false
  /// What is denied, where its words alone do not say it.
  var text: String?

  /// What a denial denies.
  enum Object {
    /// A proposition in words of its own: "that the dam leaked", "taking bribes", "any links to the firm".
    case proposition(TokenRange)
    /// What a noun that names a claim goes on to say: "the allegation of fraud", "Lee's claim that the dam leaked".
    case namedClaim(noun: TokenIndex, said: TokenRange)
    /// Words that stand for claims made elsewhere: "it", "these claims", "Lee's account".
    case pointer(Pointer)
  }
}

/// Words that stand for claims made before.
struct Pointer {
  /// The noun: "claims" in "these claims"; `nil` for a pronoun.
  let noun: TokenIndex?
  let isPlural: Bool
  /// What the noun says of the claim by itself: "fraud" in "the fraud charges".
  var matter: TokenRange?
  /// Whether what is denied stands in the same sentence: "…, which he denies".
  var isBeside = false
  /// Whether accusations alone are meant: "pleaded not guilty", "denied any wrongdoing".
  var isOfGuilt = false
  /// Whether it names what is taken back: "the study was withdrawn".
  var isWithdrawn = false
  /// Whoever is contradicted: "he is lying", "contradicted Lee".
  var person: TokenIndex?
  /// Whether what is denied may be told by the article, and not as a claim: "the dam leaked, though Lee disputes that".
  var mayBeTold = false
  /// A word of the claim that is meant: "no such check" after "had been checked".
  var echo: TokenIndex?
  /// Whether it stands for the last two: "both claims".
  var isPair = false
  /// Whether each of two denies what the other claims: "the other's accusation".
  var isMutual = false
  /// Whether it stands behind other words of the same speaker: they must have said it.
  var isInner = false
  /// Whether it is a short answer to what was just said: "that is nonsense".
  var isRetort = false
}
