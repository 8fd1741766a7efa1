/// Every number that steers the analysis: its unit, and why it is what it is.
public struct AnalysisOptions: Sendable {
  /// Of ten uses of a word form in news, how many must be cues for it to be taken as one without further signs.
  ///
  /// Three keeps two of three accepted cues right while four of five are found.
  public var cueRate = 3
  /// The same where the sentence has a quotation, which makes a report likelier.
  public var cueRateBesideQuotation = 2
  /// The same where "that" follows the word and a subject stands before it.
  public var cueRateBeforeThat = 1
  /// The same for a clause without a mark before its cue ("It would fail, Lee said").
  public var cueRateAfterClause = 6
  /// Words between marks up to which they may be a title or an irony, not speech of their own.
  public var scareQuoteWords = 5
  /// Verbs looked back over for a subject that several verbs share.
  public var verbsLookedBack = 8
  /// Tokens of the longest insertion between a subject and its verb.
  public var insertionTokens = 40
  /// Prepositions followed from a noun to the noun it hangs on.
  public var prepositionHops = 4

  /// Tokens after a cue within which "that" or a quotation opens what is said.
  public var openingTokens = 14
  /// Tokens within which the "and" of a list ends it.
  public var listItemTokens = 12

  /// Letters of the shortest surname that one wrong letter still lets find its bearer.
  public var misspeltLetters = 6

  /// Sentences back to which "he" or "she" is looked up: a quotation of several sentences counts as one.
  public var pronounSentences = 6
  /// Sentences back to which "it" or "they" is looked up; they change their meaning sooner than "he".
  public var pluralPronounSentences = 2

  /// Sentences back to which "these claims" or "it" is looked up.
  public var pointerSentences = 3
  /// Sentences back to which "the accusation" or "his claims" is looked up: a noun says more than a pronoun.
  public var nounPointerSentences = 8
  /// Claims back to which one is held against the others: what contradicts it mostly stands near.
  public var comparedClaims = 16
  /// Tokens between "without" or "no" and the evidence that is missing.
  public var absenceTokens = 5

  /// Tokens after a verb within which its other word makes a cue of both: "made it very clear".
  public var phraseTokens = 4

  /// Cues in one sentence above which it is no sentence of prose: what compares them would cost too much.
  public var cuesInSentence = 64
  /// Persons in one article up to which a misspelt name is looked up among them.
  public var misspeltAmong = 200
  /// Letters up to which a word in capitals before a colon may be somebody's initials.
  public var initialLetters = 3
  /// Events back to which a description is looked up.
  public var eventsLookedBack = 500

  /// Tokens of the longest role: "deputy minister of agriculture and fisheries".
  public var roleTokens = 24
  /// Persons of one role above which its noun alone names none of them.
  public var roleHolders = 64

  /// Words from which on a quotation without a cue is speech of its own; shorter ones are as often titles.
  public var unattributedWords = 20

  /// Bearers of one surname in one article above which it names none of them.
  public var bearers = 64
  /// Roles, and other names, that are kept of one actor.
  public var describedAs = 64

  /// The numbers the project was measured with.
  public init() {}
}
