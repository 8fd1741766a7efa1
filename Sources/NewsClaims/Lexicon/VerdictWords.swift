/// Words that say of a claim what it is worth; those that call it untrue are the `falsehood` of ``FunctionWords``.
enum VerdictWords {
  /// Words that say it is so, separated by white space: with "not" before them they deny it.
  static let truths = "accurate case correct factual true truth truthful"

  /// Words of falsehood that fit more than claims: they deny only what is called a claim.
  static let absurdities = """
    absurd baloney bunk garbage hogwash laughable ludicrous meritless misleading nonsense preposterous
    ridiculous rubbish slander wrong
    """

  /// Words before "true" that leave a part of a claim untrue.
  static let shares = "half only partially partly"

  /// Verbs that open what is only supposed: "Imagine that …".
  static let suppositions = "imagine suppose"

  /// Verbs after which a claim's worth is told as after "be": "proved false", "turned out to be true".
  static let links = "prove proved proves turned turns"

  /// Verbs of which the passive says so: "was shown to be false".
  static let rulings = "deemed determined exposed found judged proved proven revealed ruled shown"

  /// What ought to be cannot be untrue, other than what may be or will be.
  static let obligations = "must mustn't ought shall should shouldn't"

  /// What whoever is accused of something denies, whatever that is.
  static let wrongs = "guilt impropriety misconduct wrongdoing"

  /// What is granted or denied to somebody, and is no deed: "denied landing rights".
  static let grants = """
    access licence licences license licenses permission permit permits privilege privileges right rights status visa
    visas
    """

  /// What one does with proof: whoever did not do it has shown none.
  static let givings = """
    cite cited give given have offer offered present presented produce produced provide provided providing release
    released share shared show shown submit submitted supply supplied
    """

  /// What somebody does who says what is not so: "lied", "misstated the facts".
  static let distortions = """
    concocted exaggerate exaggerated exaggerates exaggerating fabricated invented lie lied lies lying mischaracterised
    mischaracterized mischaracterizes misquoted misrepresented misrepresenting misrepresents misstated misstates
    misstating overstate overstated overstates overstating understated understates
    """

  /// What somebody is who says what is not so: "he is wrong".
  static let mistakes = "incorrect mistaken wrong"

  /// Words of falsehood that are an answer by themselves, or after "that is".
  static let retorts = "baloney bunk garbage hogwash incorrect nonsense rubbish wrong"

  /// What can be told as it is not: "misstated the facts".
  static let mattersOfFact = "danger evidence extent fact facts matter position record risk risks scale truth"

  /// What a text is called that has been put right since: "an earlier version of this article".
  static let formers = "earlier former initial original previous prior"

  /// What an article calls itself.
  static let pieces = "article column item piece post report story"

  /// What a claim can be without: "without foundation".
  static let grounds = "basis foundation grounds merit substance truth"

  /// What a claim is that somebody disputes.
  static let contested = "contested disputed doubtful dubious questionable"

  /// Ways to deny without an object, a row each: a form of "be" or "remain", or another verb, and the words after it,
  /// articles, adjectives and adverbs between them passed over.
  static let disagreements = """
    disagree
    beg; differ
    push; back
    issue; denial
    be; doubtful sceptical skeptical unconvinced unpersuaded
    remain; doubtful dubious sceptical skeptical unconvinced unpersuaded
    """

  /// Those of their words that doubt and do not deny.
  static let doubts = "doubtful dubious sceptical skeptical unconvinced unpersuaded"

  /// What lies come in: "a pack of lies".
  static let bundles = "bunch litany pack series set string tissue web"

  /// What proof does: "nothing suggests that …".
  static let signals = "indicate indicated indicates prove proved proves show showed shows suggest suggested suggests"

  /// What is done to a story that is untrue: "made it up".
  static let makings = "made make makes making"

  /// What whoever lies is called, or does: "called him a liar".
  static let liars = "liar lying"

  /// Verbs of which "away", "off" or "down" takes something back: "backed away from the claim".
  static let backings = "back backed backing backs"

  /// What anything can be called: "no such thing".
  static let things = "event events incident incidents thing things"

  /// What takes place: "that never happened".
  static let happenings = "happen happened happens occur occurred occurs"

  /// Words that lay weight on a denial and change nothing of what is denied: "was not actually late".
  static let insistence = "actually all at ever indeed in even fact really simply"

  /// Nouns for a number that somebody has stated: "the figure".
  static let figures = "count counts estimate estimates figure figures number numbers sum tally toll total"

  /// What is laid before a court, and accuses somebody: "the lawsuit".
  static let filings = "complaint complaints filing indictment lawsuit lawsuits petition suit suits"

  /// Words for those who died, and for those who were hurt, a row each: the same thing counted.
  static let casualties = [
    "casualties dead death deaths die died fatalities killed perished toll",
    "hurt injured injuries wounded",
  ]
}
