/// The commonest verbs of English news that do not say that somebody speaks or thinks.
enum Verbs {
  /// Base forms, in lower case, separated by white space, sorted without the mark.
  ///
  /// A `~` after a word marks one that is more often a noun than a verb.
  static let words = """
    abandon abduct abide abolish absorb abuse~ accelerate access~ acclimate accompany accomplish account~
    accumulate achieve acquire acquit act activate adapt address~ adjourn adjust administer adopt adorn advance
    affect afford age~ aid~ aim air~ alienate align allocate allot allow alter amass ambush~ amend amount~
    amplify analyse analyze anchor~ annex antagonise antagonize appeal~ appear apply appoint approach
    appropriate~ arise arm~ arrange arrest~ arrive assassinate assault~ assemble assign assist assume
    attach attack~ attain attempt~ attend attract auction~ audit~ authorise authorize avenge avert avoid
    await award~ back~ backfire bail~ balance~ ban~ bar~ base~ battle~ be bear~ beat become beef~ befriend
    begin behave behead belong benefit~ besiege betray bid~ bind bite~ blast~ bleed blend block~ bloom
    blow~ board~ bolster bomb~ bombard book~ boost~ border~ borrow bounce bow~ boycott~ brand~ brave
    breach~ break breathe breed~ bribe~ bring broaden broker~ browse brush~ buckle budget~ build bully~
    burn burst bury buy bypass calculate calm camp~ campaign~ cancel cap~ capitalise capitalize capture
    care~ carry carve cast~ catch cater cause~ cease cede celebrate censor~ center~ centre~ certify chair~
    change~ channel~ chart~ chase~ cheat check~ cheer choke choose circle~ circulate circumvent clash~
    classify clean clear climb cling close club~ cluster~ co-found co-host co-sponsor co-write coach~
    coerce coincide collaborate collapse~ collect collide combat~ combine come command~ commemorate
    commence commission~ commit compare compel compensate compete compile complete complicate comply
    compose compound~ comprise compromise~ conceal concentrate concoct condition~ conduct~ confine confiscate
    conflict~ conform confront confuse connect conquer consist consolidate conspire constitute constrain
    construct consult consume contact~ contain content~ contest~ continue contract~ contribute control~
    convene convert convict~ convince cook~ cooperate coordinate cope copy~ correct correspond corrupt
    cosponsor cost~ counter counteract couple~ cover~ crack~ craft~ crash~ crawl create credit~
    criminalise criminalize cripple cross~ crowd~ crown~ cruise~ crumble crush cultivate curb~ cut cycle~
    damage~ dance~ dash~ date~ de-escalate deal~ debut~ decay~ deceive declassify decline~ decorate
    decrease~ decriminalise decriminalize dedicate deepen default~ defeat~ defect~ defend defer define
    defraud defund defuse degrade delay~ delegate~ delete delight~ deliver demolish demonstrate demote
    depart depend depict deploy deport depose deprive derail deregulate derive descend deserve design~
    designate destabilise destabilize destroy detain detect deter deteriorate detonate devastate develop
    deviate devise devote dictate die differ dig diminish dine dip~ direct disable disappear disappoint
    disarm disband discard discharge~ discipline~ discourage discriminate disembark disguise~ disinfect
    dismantle disperse displace display~ dispose disqualify disrupt dissolve distance~ distinguish distort
    distract distribute disturb dive diversify divert divide divorce~ do document~ dodge dominate donate
    doom~ double downgrade~ download~ draft~ drag drain~ draw dress~ drift~ drill~ drink~ drive~ drop~
    drown dry dump dwarf~ dwindle earn ease eat eavesdrop edge~ edit educate elect elevate eliminate
    embark embarrass embed embezzle embody embrace embroil emerge emigrate emit employ empower empty
    enable enact encircle encompass encounter~ encourage encroach end~ endanger endear endorse endure
    energise energize enforce engage engineer~ engulf enhance enjoy enlist enrage enrich enrol enroll
    ensnare ensue ensure entangle enter entertain entice entitle entrench envelop erase erect erode err
    erupt escalate escape escort~ establish evacuate evade evaluate evict evolve exacerbate examine exceed
    excel exchange~ exclude excuse~ execute exempt exercise~ exert exhaust exhibit~ exile~ exist exit~
    exonerate expand expedite expel experience~ experiment~ expire explode exploit export~ expose extend
    extort extract extradite fabricate face facilitate factor~ fade fail fall~ falsify falter fare~ favor~
    favour~ feature~ feed fend ferry~ field~ fight file~ fill film~ finalise finalize finance~ fine~
    finish fire~ fit fix flag~ flank~ flare~ flatten flee fling flip float flock~ flood~ flounder flourish
    flout flow~ fluctuate flush fly focus~ foil fold follow forbid force~ forge forget forgive form~
    formalise formalize formulate fortify foster found fracture~ frame~ free freeze~ frequent~ frighten
    front~ frustrate fuel~ fulfil fulfill function~ fund~ funnel~ furnish further gain~ galvanise
    galvanize gamble~ garner gather gear~ generate gentrify get give glare~ glorify go govern grab grade~
    graduate~ grant~ grapple grasp~ graze greet grieve grind grip~ ground~ group~ grow guard~ guide~ gun~
    gut~ hack halt halve hamper hand~ handle hang happen harass harbor~ harbour~ harden harm~ harness~ harvest~
    hasten haul~ haunt have head~ heal heat~ heckle hedge~ heighten help hide hijack hike~ hinder hinge~
    hire hit hobble hold hone honor~ honour~ host~ house~ hover humiliate hunt~ hurry hurt ignite ignore
    illustrate immigrate immunise immunize impact~ impair impeach impede impersonate implement implicate
    import~ impose impress imprison improve impugn inaugurate incite include incorporate increase~ incur
    indict induce infect infiltrate inflate inflict influence~ infringe infuriate inhabit inherit inhibit
    initiate inject injure innovate insert inspect inspire install instigate institute~ insulate insult~
    insure integrate intensify interact intercept interest~ interfere intern~ interrogate interrupt
    intersect intervene interview~ intimidate introduce intrude inundate invade invalidate invent invest
    investigate invigorate invite invoke involve iron~ isolate issue~ itemise itemize jail~ jam~
    jeopardise jeopardize jettison join jolt~ jostle journey~ juggle jump~ keep kick kickstart kidnap kill
    knock label~ labor~ labour~ lack~ land~ languish lapse~ last latch~ launch~ launder lavish lay lead~
    leak~ lean leap~ lease~ leave legalise legalize legislate legitimise legitimize lend lengthen lessen
    let level~ leverage~ levy~ liberate license~ lie lift light~ limit~ limp line~ linger link~ liquidate
    list~ live load~ loan~ lobby~ locate lock~ lodge~ log~ loom loosen loot lose lower lure magnify mail~
    maintain make manage mandate~ maneuver~ manipulate manoeuvre~ manufacture march~ mark~ market~ marry
    mask~ massacre~ master~ match~ matter~ mature maximise maximize measure~ meddle mediate meet melt mend
    merge migrate mimic minimise minimize mirror~ mischaracterise misfire mishandle mislead mismanage
    misplace misquote misrepresent miss
    mistreat misuse~ mitigate mix mobilise mobilize mock model~ moderate~ modernise modernize modify
    monitor~ mount~ mourn move~ mow multiply murder~ muster mutate muzzle~ narrow nationalise nationalize
    navigate near need neglect negotiate net~ neutralise neutralize nominate normalise normalize notch~
    nudge~ number~ nurse~ nurture obey oblige obscure obstruct obtain occupy occur offend offer offload
    offset omit open operate oppose oppress opt orchestrate order~ organise organize originate oust
    outflank outlast outlaw~ outline~ outlive outmaneuver outnumber outpace outperform outrage~ outsource
    outstrip outweigh overcome overdose~ overhaul~ overlap~ override overrule overrun oversee oversell
    overshadow overspend overtake overthrow~ overturn overwhelm owe own pack~ package~ page~ panic~
    paralyse paralyze pardon~ park~ parole~ part~ partake participate partner~ pass patrol~ pause~ pave
    pay peak~ peddle penalise penalize penetrate perform perish permit~ perpetrate perpetuate persecute
    persist persuade pervade phase~ phone~ pick pilot~ pin~ pinpoint pitch~ place~ plague~ plan~ plant~
    play~ please plot~ plow~ plummet plunder plunge~ poach poise~ poison~ police~ pollute pool~ populate
    port~ portray pose~ position~ possess post~ postpone pounce pour power~ practice~ practise preach
    preempt prepare present preserve press~ pressure~ pressurise presume prevail prevent price~ print~
    prioritise prioritize privatise privatize probe~ proceed process~ procure produce profit~ program~
    progress~ prohibit project~ proliferate prolong promote prompt prop propel prosecute prosper protect
    protest~ prove provide provoke pull pump~ punch~ punish purchase~ purge~ pursue push put qualify
    quarantine~ quash quell quicken quit rack~ raid~ raise rally~ ramp~ range~ rank~ rape~ ratify rattle
    ravage raze re-elect reach read realign reallocate reap rearrest rebound~ rebuild recapitalise
    recapture recede receive reclaim reconcile reconsider reconstruct record~ recover recruit~ rectify
    recuse recycle redefine redeploy redevelop redirect redistrict redouble redraw reduce reelect
    reestablish refer refine reflect reform~ refrain refuel refund~ regain register~ regulate rehabilitate
    reign~ reimburse reimpose rein~ reinforce reinstate reintroduce reissue rejoin relax release~ relent
    relieve relinquish relocate rely remain remake remedy~ remodel remove rename render renew renovate
    rent~ reopen reorganise reorganize repair~ repatriate repay repeal~ repel replace replenish represent
    repress reproduce reroute reschedule rescue~ research~ resemble reserve~ reset resettle reside resign
    resist resolve resonate resort~ respect~ rest~ restart~ restock restore restrain restrict restructure
    result~ resume resurface resurrect retain retake retaliate rethink retire retool retrain retreat~
    retrieve retrofit return~ reunify reunite revamp~ reverse revert review~ revise revisit revitalise
    revitalize revive revoke revolt~ revolve reward~ rid ride~ rig~ ring~ riot~ rip rise~ risk~ rival~ rob
    rock~ roil roll~ root~ rotate round~ rout~ route~ rub ruin run rush~ sabotage~ sack sacrifice~
    safeguard~ sail~ salute~ salvage~ sanction~ save scale~ scan~ scare~ scatter schedule~ school~ score~
    scramble~ scrap scrape scratch~ screen~ scrub scrutinise scrutinize scupper scuttle seal~ search~
    secure segregate seize select sell send sentence~ separate serve set~ settle sever shadow~ shake
    shape~ share~ sharpen shatter shave shed shell~ shelter~ shelve shepherd~ shield~ shift~ shine ship~
    shock~ shoot shop~ short~ short-circuit shortchange shorten shoulder~ shove shower~ shred shrink shun
    shut shuttle~ sicken side~ sideline~ sidestep sideswipe sift sign silence~ simplify sing sink sit skip
    skirt~ skyrocket slam slap~ slash slate~ slaughter~ slay sleep~ slice~ slide~ slip~ slither slow
    slump~ smash smear~ smoke~ smooth smuggle snap~ snatch sneak snowball~ snub~ soar soften solicit
    solidify solve sort~ sour spare spark~ spawn spearhead specialise specialize spell~ spend spike~
    spill~ spin~ spiral~ splinter~ split~ sponsor~ spot~ spray~ spread~ spring~ sprint~ spur~ spy~ square~
    squeeze~ stab stabilise stabilize staff~ stage~ stagger stagnate stake~ stall~ stampede~ stand~
    standardise standardize star~ stare start~ starve stash~ station~ stay steal steer stem~ step~ stick~
    stifle stimulate stir stockpile~ stoke stonewall stop storm~ straddle straighten strain~ strand~
    strangle streamline strengthen stretch~ strike~ strip~ strive structure~ struggle~ study~ stumble stun
    style~ subdue subject~ submit subside subsidise subsidize substitute~ subvert succeed succumb suffer
    suffice suit~ summon supersede supervise supplant supplement~ supply~ support~ suppress surge~
    surmount surpass surprise~ surrender~ surround survey~ survive suspend sustain swallow swap~ sway
    sweep~ swell swim swing~ switch~ symbolise symbolize sympathise sympathize tackle tail~ taint~ take
    tamp tamper tap~ target~ tarnish tax~ team~ tear~ teeter tend terminate terrorise terrorize test~
    thaw~ thin thrive throw thrust~ thwart tie~ tighten tilt~ time~ tip~ tolerate top~ topple torch~
    torpedo~ torture~ total~ touch~ tour~ tower~ track~ trade~ trail~ train~ trample transcend transfer~
    transform transit~ translate transmit transport~ trap~ travel~ traverse treat trek~ trend~ trespass
    trick~ trigger~ trim triple triumph~ trot trouble~ trounce truck~ trust~ try tumble tune~ turn tweak~
    twist~ unblock uncover undercut underfund undergo undermine underpin understate undertake underwrite undo unearth unfold unfreeze
    unify unite unleash unlock unravel unseat unsettle unveil update~ upend upgrade~ uphold uplift uproot
    upset use~ usher usurp utilise utilize vacate vaccinate validate value~ vanish vary veer vent~
    venture~ veto~ victimise victimize vie violate visit~ void volunteer~ vote~ wade wage~ wait waive
    wake~ walk wall~ wander wane war~ warm warrant~ wash waste~ watch water~ wave~ waver weaken wean
    weaponise weaponize wear weather~ weave wed whip~ whittle widen wield win wind~ wipe wire~ withdraw
    wither withhold withstand witness~ wobble woo work~ worsen wound~ wrap wreak wreck~ wrestle yield~
    zero~ zoom~
    """
}
