/// The words that hold sentences together, and those that tell the time.
///
/// Columns: the classes of ``WordClasses`` that hold of each word of the row; the words.
enum FunctionWords {
  static let rows = """
    determiner; the a an other that this these those each every no another any some either neither such both all half several many \
    few most more much certain various numerous dozens hundreds thousands enough less none
    standsAlone; each another some either neither both all half several many few most none
    possessive male; his
    possessive female; her
    possessive plural; their our your
    possessive; my whose
    possessive neuter; its
    subjectPronoun male; he
    subjectPronoun female; she
    subjectPronoun plural; they we
    subjectPronoun neuter; it
    subjectPronoun; i you everything something nothing anything somebody someone anyone everyone nobody everybody anybody
    objectPronoun male; him himself
    objectPronoun female; herself
    objectPronoun plural; them us themselves ourselves
    objectPronoun neuter; itself
    objectPronoun; me myself yourself
    preposition; according than of in on at by for with from to about against between into through during before after above below \
    under over since until without within along across behind beyond near among toward towards upon amid amidst despite \
    via per except like unlike off out up down around inside outside throughout onto alongside versus concerning \
    regarding following including aboard atop besides beneath
    coordinator; and or but nor yet
    subordinator; because although though while whereas unless if as so when where once lest since until after \
    before
    wh; who whom which what how whether why whoever whatever when where
    plural; are were aren't weren't
    be; is are was were be been being am 's 're 'm isn't aren't wasn't weren't ain't
    have; have has had having 've haven't hasn't hadn't
    do; do does did doing done don't doesn't didn't
    modal; will would can could may might must shall should 'll 'd won't wouldn't can't couldn't mustn't shouldn't cannot \
    needn't mightn't
    negation; not n't never isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't \
    couldn't mustn't shouldn't cannot needn't ain't
    number; one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion \
    dozen first second third fourth fifth
    calendar; monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. january \
    february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. \
    sep. oct. nov. dec.
    time; today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february \
    march april june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. \
    morning afternoon evening night day week month year decade weekend mondays tuesdays wednesdays thursdays fridays \
    saturdays sundays
    adverb; not never also still now then later earlier already often only even just again soon ever always almost \
    perhaps maybe instead too rather quite very however meanwhile moreover nevertheless nonetheless therefore thus \
    further furthermore otherwise else far well here there back once twice ago yet together apart away ahead forward \
    abroad today somehow sometimes somewhat indeed likewise long whatsoever
    contrast; but while although though whereas yet
    condition; if unless because
    definite; the this that
    firstPerson; i we me us my our mine ours myself ourselves
    secondPerson; you your
    circumstance; in on at during after before
    future; will would 'll 'd won't wouldn't
    absence; without no unverified unsubstantiated unproven unconfirmed unsupported uncorroborated
    people plural; others people persons police
    government; government administration regime cabinet junta campaign team camp
    hedge; alleged allegedly purported purportedly supposed supposedly reportedly so-called suspected apparent apparently
    proof; evidence proof substantiation corroboration documentation
    evaluative; great terrible wonderful awful horrible amazing fantastic excellent disgraceful shameful outrageous \
    egregious flawlessly brilliant pathetic appalling horrific tremendous incredible magnificent beautiful proud sad \
    disgusting despicable heroic tragic unacceptable inexcusable best worst greatest finest stupid foolish smart brave \
    clearly obviously frankly honestly sadly hopefully unfortunately fortunately
    deed; wrongdoing misconduct involvement participation complicity responsibility knowledge guilt link links tie ties \
    connection connections contact contacts role collusion intent plagiarism fraud corruption discrimination harassment \
    abuse charge charges affair relationship impropriety negligence conspiracy association affiliation blame fault \
    existence arson assault blackmail bribery embezzlement espionage extortion laundering manslaughter murder perjury rape \
    robbery smuggling theft trafficking treason torture coverup cover-up cheating doping bias racism sexism
    proof; truth basis merit foundation substance
    falsehood; distortion distortions mischaracterization mischaracterizations mischaracterisation misrepresentation \
    misrepresentations exaggeration exaggerations misinformation disinformation concoction fantasy smear smears \
    spurious fanciful false untrue baseless unfounded groundless lie lies fabricated bogus incorrect inaccurate hoax fake \
    fabrication fabrications falsehood falsehoods untruth untruths fiction myth myths misconception misconceptions debunked discredited disproved disproven refuted invented exaggerated overblown overstated half-true half-truth half-truths falsely wrongly \
    made-up trumped-up meritless concocted hogwash bunk baloney \
    erroneous fictitious fictional fallacious specious fallacy fallacies fable fables propaganda forgery implausible \
    far-fetched nonsensical outlandish defamatory slanderous libelous long-debunked long-discredited oft-debunked \
    widely-debunked untruthful phony phoney inaccuracy inaccuracies misstatement misstatements malarkey bullshit hokum \
    poppycock balderdash fabulation \
    incorrectly erroneously inaccurately mistakenly untruthfully wrong nonsense absurd ridiculous misleading ludicrous preposterous laughable slander rubbish \
    garbage farce joke
    proposition deed; comment comments remark remarks
    proposition; label labels epithet account accounts description descriptions explanation characterization characterisation narrative story stories portrayal depiction words storyline news impression critique critiques
    """

  /// Words for a number of those who are named after "of": "a majority of the members".
  static let quantities = """
    percent majority minority plurality number numbers dozens hundreds thousands scores half third quarter two-thirds
    three-quarters many most some several few lots plenty handful couple all both
    """

  /// Words before which a full stop is part of the word.
  static let abbreviations = """
    mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. gen. col. lt. sgt. capt. maj. cmdr. adm. pres. st. jr. sr. inc. \
    corp. co. ltd. llc. bros. dept. univ. rev. hon. atty. supt. sec. a.m. p.m. u.s. u.k. u.n. d.c. \
    jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon. tues. wed. thurs. fri. ala. ariz. ark. calif. colo. conn. \
    del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. \
    vt. va. wash. wis. wyo. vol. ave. blvd. rd. mt. ft.
    """
}
