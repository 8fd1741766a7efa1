/// The commonest adjectives of English news whose ending does not tell that they are adjectives.
enum Adjectives {
  /// The adjectives, in lower case, separated by white space, sorted.
  ///
  /// Words in -al, -ous, -ive, -ful, -less, -ic, -able, -ible and -ary are mostly left out; common comparatives and
  /// superlatives and participles that have become adjectives are in.
  static let words = """
    abrupt absent absurd abundant accurate acute adamant adept adequate adjacent adult adverse afloat
    afraid aged aggrieved ailing alarming alert alien alike alive alleged alone aloof amateur ambivalent
    ample ancient angry annoyed anti antiwar apparent appropriate apt arcane armed arrogant ashamed asleep
    assorted astute attendant average awake aware awkward awry backward bad bald bankrupt bare barefoot
    barren baseless bearded bearish belated beloved benign bent best better big bigger biggest bipartisan bitter
    bizarre black bland blank bleak blind bloated blond bloody blue blunt blurry bogus bold bored born
    bound brand-new brave brazen brief bright brilliant brisk brittle broad broader broken brown bullish
    bumpy burly busy calm candid captive celebrated certain cheap chief chilly civilian clandestine
    classified clean clear clearer clever close closed closer closest cloudy clumsy cogent coherent cold
    colder common competent complete complex complicated concerned concrete condescending confident
    congested consistent constant contested contrary convenient convincing cool cooler correct corrupt costly
    covert cozy crazy creepy crisp crooked crowded crude cruel crushing current cute daily damaged
    damaging damning damp dark darker daunting dead deadly deaf dear decent deep deeper deepest defamatory defiant
    definite defunct delicate dense dependent derelict desperate destitute detached detailed determined
    devastating devoted devout different difficult diligent dim dire direct dirty disappointed
    disappointing discreet dismayed disputed distant distinct distressed disturbing diverse divided divine
    dominant dormant double doubtful dovish downbeat downcast drunk dry dubious due dull dumb dusty dying eager early
    earnest easier easiest eastern easy efficient elaborate elder elderly eldest elected elegant elite
    eloquent embarrassed embarrassing embattled emergent eminent empty encouraging endangered entire
    entrenched equivalent erect erroneous erstwhile established esteemed estranged evident evil exact excellent
    excited exciting exempt exhausted exiled existing experienced expert explicit exposed extinct extra
    extravagant extreme factual faint fair fake fallacious false familiar fanciful far-fetched far-flung far-left far-reaching far-right fast
    faster faulty favorite favourite feeble fellow female feminine fertile fictional fictitious fierce fiery fifth fine firm
    first fit flagrant flagship flat flawed fleeting flimsy fluent fluid flush foggy fond foolish forced
    foreign foremost former forthcoming fortunate forward foul fragile frail frank fraught free freelance
    frequent fresh friendly frightened front frozen frustrated frustrating full full-scale full-time
    fuller funny further future fuzzy gallant gay gender-neutral gentle genuine giant gifted glad gloomy
    glowing gold golden good grand grave gray great greater greatest greedy green grey grim gross groundless grown
    guilty half half-true handsome handy happier happy hard hard-line harder hardline harrowing harsh harsher hasty
    haunted hawkish heated heavier heavy hefty heightened hidden high high-level high-profile high-ranking
    high-speed higher highest hoarse hollow holy homegrown homemade honest horrid hostile hot hotter huge
    human humane humble humid hungry hurt icy idle ignorant ill illicit immature immense imminent immune
    impatient impending imperfect implausible implicit important impoverished improved inaccurate inadequate
    inappropriate incoherent incompetent incomplete inconsistent incorrect increased increasing incumbent
    independent indicted indifferent indirect industry-wide inept inert infant infected infirm inflated
    informed inherent inhumane injured inland innate inner innocent insecure insufficient intact
    intelligent intense intent interim intermediate intermittent intimate intricate intriguing invalid
    involved irate irrelevant isolated jailed jittery joint junior just keen key kind known lackluster
    lacklustre lame landlocked landmark large larger largest last lasting late latent later latest latter
    laughable lavish lax lazy lead leading lean left left-wing leftist legitimate lenient lesser level libelous liberated
    licensed lifelong light lighter like-minded likely limited limp literate little live lively loath
    lofty lone lonely long long-awaited long-debunked long-discredited long-range long-running long-standing long-term long-time longer
    longest longstanding longtime looming loose lost loud louder lousy lovely low low-income lower lowest
    loyal lucky ludicrous lukewarm lush luxury mad made-up main mainstream major male manifest marine marked married masked
    mass mature maximum meager meagre mean mere meritless messy mid middle middle-class mild militant military
    minimum minor minute misguided misleading missing mistaken mixed mobile moderate modern modest moist
    moot moribund mounting moved muddy multiple murky mute muted naive naked named narrow nascent nasty
    nationwide near nearby neat needed needy negligent neighboring neighbouring net new newborn newer
    newest next nice nimble noble noisy nonprofit nonsensical nonviolent northeastern northern northwestern noteworthy
    novice now-defunct nuclear numb obese oblique obscene obscure obsolete obstinate odd off-duty offshore
    oft-debunked okay old older oldest ongoing online only onshore opaque open opposed opposing opposite opulent orange
    orderly orthodox out-of-date outdated outer outgoing outlandish outraged outright outside outspoken
    outstanding overall overblown overcrowded overdue overhead overnight overt overweight overwhelmed overwhelming
    own packed pale paltry parallel paramount part-time particular partisan passionate past patient
    peculiar perfect permanent perplexed persistent pertinent petty phoney phony pink plain pleasant pleased
    poignant polar polished polite poor poorer popular populist posh post-war postwar potent precise
    pregnant premature premier prepared preposterous present prewar pricey prime prior private profane proficient
    profound prolonged prominent promising prompt prone pronounced proper proposed protected protracted
    proud proven proxy prudent punishing pure purple purported quaint questionable quick quicker quiet quirky racist
    radiant rampant random rapid rare rarer rash raw ready reassuring recent record recurrent recurring
    red redundant refined registered regular related relaxed relevant reliant reluctant remaining remote
    renewed renowned repeated repugnant reputed required resilient resolute resounding restrained retired
    rich richer richest ridiculous rife right right-wing rigid ripe rising risky rival robust rocky rogue rosy rotten
    rough round rude rugged running rushed rusty sacred sad safe safer salient same sane satisfied savage
    savvy scant scarce scared scary scathing scattered sceptical seasoned second secret sectarian secular secure
    sedate select self-made senior separate serene severe sexist sexy shaken shaky shallow sham sharp
    sharper sheer shiny shocked shocking short short-lived short-range short-term shorter shrewd shut shy
    sick sickly significant silent silly silver similar simple simpler sincere single singular sinister skeptical
    skilled skinny slanderous sleek sleepy slender slick slight slim sloppy slow slower sluggish small smaller
    smallest smart smarter smooth snowy so-called sober soft softer sole solemn solid solo sophisticated
    sore sorry sound sour southeastern southern southwestern sovereign spare sparse specious spectacular split
    spurious staggering stagnant stale stalled standalone standing stark startled startling state-owned state-run
    staunch steadfast steady steep steeper sterile stern stiff still stolen straight straightforward
    strained stranded strange stray strict stricter striking stringent strong stronger strongest stubborn
    stuck stunned stunning stupid sturdy subdued subject sublime subordinate subpar subsequent substandard
    subtle suburban sudden sufficient sunny super superb superior supposed supreme sure surprised
    surprising surrounding suspected suspended sustained sweeping sweet swift swollen sworn tacit tainted
    talented tall taller tame tangled tart taut teenage temperate tempting tender tense tepid terse thick
    thin third thirsty thorny thorough threatened threatening thriving tidy tight tighter timely timid
    tiny tired top tough tougher toughest trans transgender transparent trapped tricky triumphant troubled
    troubling true trumped-up trusted truthful twin ugly ulterior ultimate unafraid unarmed unaware unbiased uncertain
    unchanged unclassified unclear uncommon unconfirmed unconvinced uncut undecided undeclared underage underground
    underlying underwater undisclosed undisputed undocumented undue uneasy unelected unemployed uneven
    unexpected unexplained unfair unfamiliar unfinished unfit unforeseen unfortunate unfounded unhappy
    unharmed unhealthy unhurt unidentified uniform unintended unique united unjust unkind unknown unlikely
    unlimited unmanned unnamed unopposed unpaid unpersuaded unpleasant unpopular unprecedented unprepared unproven
    unready unrelated unresolved unsafe unseen unsolved unspecified unsubstantiated unsure untouched
    untrue untruthful unused unverified unwanted unwelcome unwell unwilling unwise up-to-date upbeat upcoming uphill
    upper upright upset upside-down urban urgent utter vacant vague vain valiant valid vast vehement
    veteran vibrant vigilant vile violent virulent vivid void volatile vulgar wanted warm warmer warring
    wary waterfront wayward weak weaker weakest wealthier wealthy weary weekly welcome well-known well-off
    western wet white whole wholesale wicked wide widely-debunked wider widespread wild willing windy winning wise wiser
    withdrawn wooden working worldwide worn worried worrying worse worst worth worthwhile worthy would-be
    wounded wrong wry yearlong yearly yellow young younger youngest
    """
}
