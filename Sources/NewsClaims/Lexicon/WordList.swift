/// Lists of words that rules look for, where no class of ``WordClasses`` tells them.
///
/// Words are separated by white space; a word may stand on several lists. Those that call a claim untrue are the
/// `falsehood` of ``FunctionWords``.
enum WordList: Int, CaseIterable, Sendable {
  /// Words that say it is so, separated by white space: with "not" before them they deny it.
  case truths
  /// Words at which a verdict may open, beside those that some class or other list has: "contrary to", "what Lee said is
  /// false".
  case verdictOpenings
  /// Words of falsehood that fit more than claims: they deny only what is called a claim.
  case absurdities
  /// Words before "true" that leave a part of a claim untrue.
  case shares
  /// Verbs that open what is only supposed: "Imagine that …".
  case suppositions
  /// Verbs after which a claim's worth is told as after "be": "proved false", "turned out to be true".
  case links
  /// Verbs of which the passive says so: "was shown to be false".
  case rulings
  /// What ought to be cannot be untrue, other than what may be or will be.
  case obligations
  /// What whoever is accused of something denies, whatever that is.
  case wrongs
  /// What one can be said to have without being guilty of it: "links to the firm".
  case bonds
  /// What is granted or denied to somebody, and is no deed: "denied landing rights".
  case grants
  /// What one does with proof: whoever did not do it has shown none.
  case givings
  /// What somebody does who says what is not so: "lied", "misstated the facts".
  case distortions
  /// What somebody is who says what is not so: "he is wrong".
  case mistakes
  /// Words of falsehood that are an answer by themselves, or after "that is".
  case retorts
  /// What can be told as it is not: "misstated the facts".
  case mattersOfFact
  /// What a text is called that has been put right since: "an earlier version of this article".
  case formers
  /// What an article calls itself.
  case pieces
  /// What a claim can be without: "without foundation".
  case grounds
  /// What a claim is that somebody disputes.
  case contested
  /// Those of their words that doubt and do not deny.
  case doubts
  /// What somebody is who says what is so: "has not been truthful".
  case candor
  /// What whoever takes back what they said does for it: "apologized for saying that".
  case apologies
  /// What speaks for a claim or against it: "the data do not support the claim".
  case witnesses
  /// When somebody takes back what they said: "later said".
  case laters
  /// What a claim is not that was looked into: "was not substantiated".
  case provings
  /// What is disputed as a claim is, after "this" or "that".
  case points
  /// Words before "evidence" of which there is hardly any: "little evidence that".
  case scarcity
  /// Words before "with" and what is not so: "is inconsistent with the claim".
  case clashes
  /// Verbs for what somebody does who takes a claim to be so: "does not buy the claim".
  case buyings
  /// How far it is from the truth: "far from true", "nothing could be further from the truth".
  case distances
  /// The least there can be of something: "not a shred of evidence".
  case scraps
  /// Verbs that find something, and report nothing: "uncovered no evidence".
  case discoveries
  /// Verbs before "to" and what is not done: "failed to find".
  case failings
  /// The least there can be, which is none with "not" before it: "never took a penny".
  case minimals
  /// What lies come in: "a pack of lies".
  case bundles
  /// What proof does: "nothing suggests that …".
  case signals
  /// What is done to a story that is untrue: "made it up".
  case makings
  /// What whoever lies is called, or does: "called him a liar".
  case liars
  /// Verbs of which "away", "off" or "down" takes something back: "backed away from the claim".
  case backings
  /// What anything can be called: "no such thing".
  case things
  /// What is true where a claim is not: "the opposite is true".
  case reverses
  /// What takes place: "that never happened".
  case happenings
  /// Adverbs by which somebody does what another does: "similarly skeptical".
  case agreeing
  /// Verbs of which "it" is often nobody: "it took a week".
  case impersonal
  /// Words that lay weight on a denial and change nothing of what is denied: "was not actually late".
  case insistence
  /// Nouns for a number that somebody has stated: "the figure".
  case figures
  /// What is laid before a court, and accuses somebody: "the lawsuit".
  case filings
  /// Prepositions that open what is said after any verb that reports: "spoke about the port"; those that tell where,
  /// when or by whom it was said are not among them.
  case matters
  /// Further ones after a verb that reports only together with another word: "cast doubt on", "took issue with".
  case phraseMatters
  /// Those after a passive: "was asked about the port", not "was shown on Monday".
  case passiveMatters
  /// Prepositions that stand before a number and leave it what it is: "over 20 boats sank".
  case measures
  /// Objects that do not tell what was said: "has not said a word", "said nothing".
  case emptyObjects
  /// Those who hear what is said before them and say nothing themselves: "the court heard that".
  case hearings
  /// Nouns for how somebody sees it: "in the view of Lee".
  case viewpoints
  /// Verbs that state a number: "put the bill at 9 million".
  case puttings
  /// Verbs that find somebody not to have done what they were accused of; "found" where "not guilty" follows.
  case acquittals
  /// Verbs that lay weight on what is said: "insisted that he never did".
  case insisting
  /// What one does with a claim that somebody made: "the claim that Lee made", not "the claim that the dam burst".
  case handlings
  /// What whoever gives none leaves their claim without: "gave no source".
  case sources
  /// Those whose work it is to find out what is so.
  case inquirers
  /// What opens that against which something is so: "despite his denials".
  case concessions
  /// Prepositions before what somebody is accused of, or before whoever is blamed for it.
  case charging
  /// Verbs that say what somebody is: "called the raid a massacre".
  case namings
  /// Nouns for what somebody is called: "rejected the label".
  case descriptions
  /// Those of them that stand for nothing else that was said.
  case epithets
  /// What stands before a correction and a colon, and is nobody who speaks.
  case labels
  /// What verbs do that only carry a deed: "committed fraud" is fraud.
  case carriers
  /// Adverbs that tell what others say.
  case hearsay
  /// Those of them that need "not guilty" after them.
  case findings
  /// Verbs before "to" and what is done all the same: "tried to rebut", "was forced to withdraw".
  case efforts
  /// What is looked for and not found, where a claim is not so: "found no record of".
  case traces
  /// The same of what "is no sign of" says nothing of.
  case signs
  /// What a fact-checker gives to what is not so.
  case ratings
  /// Verbs for what somebody takes to be so.
  case beliefs
  /// Verbs that stand for any that was told: "never did that", "never said that".
  case doings
  /// Verbs before what is "wrong": "got that wrong".
  case gettings
  /// Participles before what somebody was asked: "Asked whether the dam leaked, …".
  case askings
  /// Words before what somebody answers: "in response to the claim that", "confronted with".
  case responses
  /// What a figure is called that is put against another: "the actual number".
  case actual
  /// What whoever had none of it had nothing to do with: "had no role in".
  case involvements
  /// Verbs of what somebody does in order to be heard: "used the speech to deny it".
  case outlets
  /// What an account is that another does not agree with: "conflicting accounts".
  case rivals
  /// What something is that can be done: "was not possible to verify".
  case chances
  /// What stands before a colon and a claim that was checked; before what it was found to be; before what is so.
  case claimLabels, ratingLabels, factLabels
  /// What follows a share of a hundred.
  case percents
  /// Nouns for a figure that is put against another: "the official rate".
  case rates
  /// What opens a correction before a colon; how its writer feels; and about what.
  case corrections, regrets, errors
  /// What a figure is beside another: "gave a lower figure".
  case amounts
  /// Verbs before "as" for what somebody is made out to be: "falsely presents herself as".
  case depictions
  /// "himself" and the like.
  case selves
  /// How much of a claim is so, in a rating: "Mostly False".
  case degrees
  /// What opens how it is, against what was said: "In reality, …".
  case realities
  /// Words for the one or the other of two: "neither account".
  case either
  /// Pronouns for whoever it may be: "anyone who says that …".
  case anybody
  /// Verbs for what somebody learns from others: "I hear that …".
  case hearing
  /// Verbs before what is done again and again: "keep saying".
  case persisting
  /// ``FunctionWords/quantities``
  case quantities
  /// ``Groups/companies``
  case companies
  /// ``Groups/associations``
  case associations
  /// ``Groups/publicBodies``
  case publicBodies
  /// ``Roles/courtesies``
  case courtesies
  /// ``Roles/sole``
  case soleOffices
  /// ``Roles/deputies``
  case deputies
  /// Words after which what a role is of follows: "secretary of state", "attorney general".
  case roleJoints
  /// ``NameParticles/postnominals``
  case postnominals
  /// ``OrganizationWords/legalForms``
  case legalForms
  /// ``OrganizationWords/placeOpenings``
  case placeOpenings
  /// Nouns for what one has "in" a company or a person: "shares in Norwood Shipping".
  case holdings
}

extension WordList {
  /// What stands for it among the lists of a word.
  @inline(__always)
  var bit: UInt128 { 1 << UInt128(rawValue) }

  /// Those of verbs of which a verdict can be made.
  static var judging: UInt128 {
    links.bit | rulings.bit | distortions.bit | makings.bit | happenings.bit | gettings.bit | mistakes.bit
  }

  /// The words of the list.
  var words: String {
    switch self {
    case .truths: "accurate case correct factual true truth truthful"
    case .verdictOpenings: "conspiracy contrary nothing what"
    case .absurdities:
      """
      absurd balderdash baloney bullshit bunk defamatory exaggeration exaggerations fable fables fanciful fantasy
      far-fetched farce fictional forgery garbage hogwash hokum implausible inaccuracies joke laughable libelous ludicrous malarkey
      meritless misleading nonsense nonsensical outlandish phoney phony poppycock preposterous propaganda ridiculous
      rubbish slander slanderous smear smears wrong
      """
    case .shares: "half only partially partly"
    case .suppositions: "imagine suppose"
    case .links: "prove proved proves turned turns"
    case .rulings:
      """
      branded called considered debunked declared deemed determined exposed found judged labeled labelled proved proven
      rated revealed ruled shown termed
      """
    case .obligations: "must mustn't ought shall should shouldn't"
    case .wrongs: "guilt impropriety misconduct wrongdoing"
    case .bonds:
      """
      affair affiliation association blame connection connections contact contacts existence fault guilt intent
      involvement knowledge link links participation relationship responsibility role tie ties
      """
    case .grants:
      """
      access licence licences license licenses permission permit permits privilege privileges right rights status visa
      visas
      """
    case .givings:
      """
      cite cited give given have offer offered present presented produce produced provide provided providing release
      released share shared show shown submit submitted supply supplied
      """
    case .distortions:
      """
      concocted concocting exaggerate exaggerated exaggerates exaggerating fabricated fabricating invented inventing lie lied lies lying mischaracterised
      mischaracterized mischaracterizes misled misleads misspoke misspoken misquoted misrepresented misrepresenting misrepresents misstated misstates
      misstating overstate overstated overstates overstating understated understates
      """
    case .mistakes: "incorrect mistaken wrong"
    case .retorts:
      """
      balderdash baloney bullshit bunk garbage hogwash hokum incorrect malarkey nonsense poppycock rubbish wrong
      """
    case .mattersOfFact: "danger evidence extent fact facts matter position record risk risks scale thing truth"
    case .formers: "earlier former initial original previous prior"
    case .pieces: "article column item piece post report story"
    case .grounds: "basis foundation grounds merit substance truth"
    case .contested: "contested disputed doubtful dubious questionable"
    case .doubts: "convinced doubtful dubious persuaded sceptical skeptical unconvinced unpersuaded"
    case .candor: "accurate candid correct forthright honest straight truthful"
    case .apologies: "apologised apologises apologized apologizes"
    case .witnesses:
      """
      analysis audit data documents emails fact facts figures files findings footage numbers photographs photos records
      report research results review science statistics study studies survey tapes testimony tests transcript video
      """
    case .laters: "afterward afterwards later since subsequently"
    case .provings: "corroborated substantiated supported sustained"
    case .points: "fact point"
    case .scarcity: "hardly little scant scarce"
    case .clashes:
      """
      clash clashed clashes conflict conflicted conflicting conflicts incompatible inconsistencies inconsistency
      inconsistent odds
      """
    case .buyings: "accept accepted accepts believe believed believes bought buy buys swallow"
    case .distances: "far farther further"
    case .scraps: "grain hint iota ounce scintilla scrap shred speck"
    case .minimals: "cent dime dollar finger hair penny person single soul thing word"
    case .discoveries:
      """
      detect detected detects identified reveal revealed reveals show showed shown shows turn turned turns uncover
      uncovered uncovers unearthed yield yielded yields
      """
    case .failings: "fail failed fails"
    case .bundles: "bunch litany pack series set string tissue web"
    case .signals:
      """
      confirm corroborate indicate indicated indicates prove proved proves show showed shown shows substantiate suggest
      suggested suggests support supported supports
      """
    case .makings: "made make makes making"
    case .liars: "liar lying"
    case .backings: "back backed backing backs"
    case .things: "event events incident incidents kind sort thing things"
    case .reverses: "converse opposite reverse"
    case .happenings: "happen happened happens occur occurred occurs"
    case .agreeing: "also equally likewise similarly too"
    case .impersonal:
      """
      became become becomes cost costs emerged emerges follows happened happens hurts looked looks matter matters pays
      remained remains take taken takes took turn turned turns
      """
    case .insistence: "actually all at ever indeed in even fact reality really simply"
    case .figures: "amount count counts estimate estimates figure figures number numbers sum tally toll total"
    case .filings: "complaint complaints filing indictment lawsuit lawsuits petition suit suits"
    case .matters: "about against as concerning for into like of over regarding upon"
    case .phraseMatters: "from on to with"
    case .passiveMatters: "about against concerning for of over regarding"
    case .measures: "about around over under"
    case .emptyObjects:
      """
      anybody anyone anything everybody everyone everything herself himself itself nobody nothing something themselves
      word words
      """
    case .hearings: "commission court hearing inquest inquiry jury panel tribunal trial"
    case .viewpoints: "account assessment estimation judgement judgment opinion telling view words"
    case .puttings: "put puts putting"
    case .acquittals:
      """
      absolve absolved absolves acquit acquits acquitted cleared clears exonerate exonerated exonerates find finds found
      vindicate vindicated vindicates
      """
    case .insisting:
      "insist insisted insisting insists maintain maintained maintaining maintains swear swears swore sworn"
    case .handlings:
      """
      brought dropped face faced faces filed heard level leveled levelled levied made make makes making published raise
      raised raises spread spreads wrote written
      """
    case .sources: "attribution source sources sourcing"
    case .inquirers:
      """
      archaeologists astronomers biologists coroner detectives doctors engineers epidemiologists examiners geologists
      historians inspectors investigators pathologist pathologists physicists police prosecutors researchers scientists
      """
    case .concessions: "despite notwithstanding"
    case .charging: "for of on over with"
    case .namings:
      """
      branded brands call called calling calls characterised characterized characterises characterizes cast denounced
      denounces depicted depicts derided describe described describes describing dubbed dubs label labeled labelled labels
      named names nicknamed painted portray portrayed portrays portraying termed terms titled
      """
    case .descriptions:
      """
      characterisation characterisations characterization characterizations depiction description descriptions epithet
      label labels portrayal
      """
    case .epithets: "epithet label labels"
    case .labels:
      """
      assessment check claim clarification conclusion correction corrections editor editors fact facts finding note rating
      reality ruling truth update verdict
      """
    case .hearsay: "allegedly purportedly reportedly supposedly"
    case .findings: "find finds found"
    case .efforts:
      """
      attempted attempting attempts began begun continue continued continues forced had hastened moved moves quick
      rushed seek seeking seeks sought swift tried tries trying went
      """
    case .traces: "record records trace traces"
    case .signs: "hint hints indication indications sign signs"
    case .ratings: "pants pinocchio pinocchios"
    case .beliefs: "assume assumed assumes believe believed believes imagined presumed supposed think thinks thought"
    case .doings: "claim claimed did do does done said say"
    case .gettings: "get gets got gotten getting"
    case .carriers: "carried commit commits committed committing engage engaged engages engaging perpetrated"
    case .askings: "asked pressed questioned"
    case .responses: "answering confronted faced reacting replying responding response"
    case .actual: "actual correct fact official real reality true truth"
    case .involvements: "hand involvement knowledge part role"
    case .outlets: "appeared called issued posted released spoke takes took turned used uses went wrote"
    case .rivals:
      "competing conflicting contradictory contrasting differ differed differing diverge diverged rival varied vary"
    case .chances: "feasible possible"
    case .claimLabels: "claim"
    case .ratingLabels: "assessment check conclusion finding rating ruling verdict"
    case .factLabels: "fact facts reality truth"
    case .percents: "% cent pc pct percent"
    case .rates: "level percentage proportion rate share"
    case .corrections: "clarification correction corrections record"
    case .regrets: "regret regrets"
    case .errors: "error errors inaccuracy mistake mistakes"
    case .amounts: "higher larger lower smaller"
    case .depictions:
      """
      advertised advertises billed branded brands cast characterised characterises characterized characterizes depict
      depicted depicts describe described describes identified identifies label labeled labelled labels paint painted
      paints portray portrayed portrays present presented presents represent represented represents styled styles
      """
    case .selves: "herself himself itself themselves"
    case .degrees: "half largely mainly mostly partially partly"
    case .realities: "actuality reality truth"
    case .either: "either neither"
    case .anybody: "anybody anyone everybody everyone whoever"
    case .hearing: "hear heard hearing hears read"
    case .persisting: "continue continues keep keeps kept"
    case .quantities: FunctionWords.quantities
    case .companies: Groups.companies
    case .associations: Groups.associations
    case .publicBodies: Groups.publicBodies
    case .courtesies: Roles.courtesies
    case .soleOffices: Roles.sole
    case .deputies: Roles.deputies
    case .roleJoints: "general in of"
    case .postnominals: NameParticles.postnominals
    case .legalForms: OrganizationWords.legalForms
    case .placeOpenings: OrganizationWords.placeOpenings
    case .holdings:
      """
      belief bond bonds confidence faith holding holdings interest investment investments investor investors
      shareholder shareholders share shares stake stakes stock stocks trading trust
      """
    }
  }
}
