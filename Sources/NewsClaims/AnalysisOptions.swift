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
  /// The same where the cue ends the sentence ("It would fail, a study has found.").
  public var cueRateAtEnd = 3
  /// The same for a statement whose object is a bare noun phrase ("weighed two tonnes"): below it two of three are none.
  public var cueRateOfBareObject = 5
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

  /// Lists of words, beside those counted, among which a word's rarity is weighed: a few articles do not tell what is rare.
  public var priorLists = 2000.0
  /// In how many of these a word stands that is not among ``CommonWords``.
  public var priorWordCount = 12.0
  /// The same for a name or number.
  public var priorNameCount = 6.0
  /// The words that tell what an article is about.
  public var topicWords = 32
  /// The words of a claim or quote by which others are looked up, those telling most.
  public var tellingWords = 8
  /// The words under which it is itself found.
  public var foundByWords = 24
  /// Of those that have such a word, how many of the latest are looked at.
  public var postingsRead = 24
  /// Of all that were found so, how many are compared in full.
  public var candidates = 12
  /// Utterances of one kind by one speaker that are compared with a further one, the latest.
  public var actsRemembered = 8
  /// Claims of one camp that are compared with a further one, the latest, in whatever words they are.
  public var claimsRemembered = 8

  /// How much of what two articles are about must be the same for them to tell of one event, from 0 to 1.
  public var sameEvent = 0.2
  /// Bits from which on the same words mean the same whatever the articles are about.
  public var tellingBits = 45.0
  /// Bits from which on the same phrase is one quote whoever says it: fewer may be a name, or what all speak of.
  public var phraseBits = 30.0
  /// How much of the sentences around a shorter one must be the same where the speakers differ, from 0 to 1.
  public var sharedSentence = 0.6
  /// Bits that must be shared for two claims or quotes to be compared further.
  public var leastBits = 10.0
  /// How much of the one that tells less two claims must share for it, from 0 to 1.
  public var leastShare = 0.3
  /// How much of what is shared the nouns may tell that each has for itself.
  public var ownThings = 0.2
  /// The same where one says the contrary of the other.
  public var contraryThings = 0.1
  /// How much of both must be shared for who acts and who suffers to be held against each other, from 0 to 1.
  public var reversedShare = 0.7
  /// Bits from which on two claims may be one though their verbs differ.
  public var mainBits = 40.0
  /// The same where one word stands in the place of another and nothing else differs.
  public var oneWordBits = 60.0
  /// How much two claims must share to be one.
  public var sharedByAnybody = Share(ofLess: 0.65, ofMore: 0.45, bits: 18)
  /// The same where somebody of one side claims both, or denies both.
  public var sharedBySameSide = Share(ofLess: 0.45, ofMore: 0.3, bits: 13)
  /// The same where one says the contrary of the other.
  public var sharedByContrary = Share(ofLess: 0.65, ofMore: 0.5, bits: 13)
  /// The same where nearly all of the shorter claim stands in the longer one.
  public var sharedByWhole = Share(ofLess: 0.9, ofMore: 0.25, bits: 11)
  /// The same of what is at the core of two claims in other words, no names counted but the rarest.
  public var coreByAnybody = Share(ofLess: 0.6, ofMore: 0.22, bits: 14)
  /// The same where somebody of one side claims both, or denies both.
  public var coreBySameSide = Share(ofLess: 0.45, ofMore: 0.2, bits: 11)
  /// The same where one says the contrary of the other.
  public var coreByContrary = Share(ofLess: 0.75, ofMore: 0.3, bits: 14)
  /// How much of what is at the core its nouns may tell that each has for itself.
  public var ownCoreThings = 0.22
  /// The same of the nouns around it.
  public var ownOuterThings = 0.4
  /// How much of what two articles are about must be the same for that where one side puts both claims forward.
  public var sameSideMatter = 0.15
  /// How much of what two articles are about must be the same for that.
  public var sameMatter = 0.35
  /// Bits that names in two articles of one event must tell for the same: two rare ones do.
  public var tellingNames = 15.0
  /// Bits shared by two claims of which both sides are the same.
  public var sameSidesBits = 12.0
  /// Days between two articles up to which what somebody said in both may be one utterance: three weeks, as speakers
  /// have phrases that they say all year.
  public var occasionDays = 21
  /// The same for claims of which one has a name or a number that the other has not: a poll of another week is another.
  public var particularDays = 7
  /// Days between two articles up to which another number disputes the first: what is counted changes.
  public var figureDays = 3
  /// How much two quotes of one speaker must share to be one utterance.
  public var sharedByUtterance = Share(ofLess: 0.5, ofMore: 0.25, bits: 16)
  /// The same where names may differ, as one of them says more than the other.
  public var sharedPhrase = Share(ofLess: 0.4, ofMore: 0.1, bits: 28)
  /// Bits of words, and of words and names, that the sentences around must share for two deeds of one kind to be one.
  public var sameActWordBits = 6.5
  /// The same with names.
  public var sameActBits = 18.0
  /// How much of its sentences an article must share with another to be its copy, from 0 to 1.
  public var sharedByCopy = 0.6
  /// Sentences of the shortest article that can be a copy.
  public var sentencesOfCopy = 3
  /// Words of the shortest sentence that can show a copy.
  public var wordsOfSentence = 4
  /// Articles remembered of one sentence; it stands in more where it is on every page of a paper.
  public var articlesOfSentence = 4

  /// Dates and numbers that are read of an article to be compared with those of another.
  public var figures = 64
  /// Bits of words that two sentences must share for an equal figure in them to be one; twice that for other figures.
  public var figureBits = 6.5
  /// How much of what two sentences share the nouns may tell that each has for itself for their figures to differ.
  public var figureOwnThings = 0.42
  /// How much of the shorter of two sentences must stand in the other for their figures to differ, from 0 to 1.
  public var figureShare = 0.4
  /// Articles of one claim up to which each is compared with each.
  public var articlesComparedInAll = 16

  /// How much two lists of words share: of the one that tells less, and of the one that tells more, from 0 to 1; and in
  /// bits, names and numbers not counted.
  public struct Share: Sendable {
    let ofLess: Double
    let ofMore: Double
    let bits: Double
  }

  /// The numbers the project was measured with.
  public init() {}
}
