/// Words that news uses for one thing; those that say the contrary are ``Opposites``.
///
/// Stems decide, so that a row needs one form of a word, but for irregular plurals and nouns that are made neither with
/// -ion nor with -ment. Who does something is not what is done: "smuggler" stands beside "smuggling".
enum RelatedWords {
  /// Words for one thing, a row each.
  static let alike = """
    abandon scrap abolish abolition
    abduct abduction kidnap kidnapping
    accident mishap
    accomplice accessory
    accord agreement deal pact treaty
    accurate accuracy
    accuse accusation allege allegation
    achieve achievement attain
    acquit acquittal
    adapt adjust adjustment adaptation
    administer administration
    admit admission concede acknowledge confess confession
    adopt adoption
    advertise advert advertisement ad
    advise advice
    aggressive aggression
    aid assistance
    aim goal objective
    airplane aeroplane aircraft plane jet airliner
    airport aerodrome
    allergic allergy
    allow permission permit authorise authorisation
    alter alteration modify modification
    aluminium aluminum
    ambition ambitious
    amend amendment
    ammunition munition ammo
    analyse analysis analyze
    anger angry fury furious outrage outraged
    annual yearly
    annul annulment nullify void overturn quash
    anonymous anonymity
    apartment flat
    apology apologise apologize apologetic
    applaud applause
    apply application
    appoint appointment
    approve approval endorse ratify ratification
    arena stadium
    arrest detain detention custody
    arrive arrival
    asleep sleep
    assassinate kill slay slain murder die death dead fatal fatality deadly deceased lethal mortal homicide
    assault attack raid
    assess assessment evaluate evaluation
    assign assignment
    assure assurance
    atomic nuclear
    attempt try
    attend attendance
    attorney lawyer solicitor barrister
    author writer
    automobile car
    autopsy postmortem post-mortem
    avalanche snowslide
    ban prohibit prohibition outlaw forbid
    bankrupt bankruptcy insolvent insolvency
    beach seaside
    behead decapitate
    believe belief
    betray betrayal
    big huge large enormous massive vast sizeable
    birth born
    blackmail extort extortion
    blast explosion explode detonate detonation
    bleed blood
    blind blindness
    blizzard snowstorm
    boast brag
    boat ship vessel
    bomb bombing bombard bombardment
    bonus premium
    border frontier
    boss chief
    boycott shun
    breach violate violation infringe infringement contravene
    break breakage fracture snap shatter split rupture burst
    breathe breath
    bribery bribe kickback
    broadcast televise
    brutal brutality
    bug glitch
    burglar thief robber
    burglary theft steal rob robbery larceny heist hold-up
    burn burnt torch ablaze
    bury burial
    buy purchase acquire acquisition
    calculate calculation compute
    cancel cancellation
    capable capability
    captain skipper
    captive hostage
    capture seize seizure confiscate confiscation impound
    carmaker automaker
    cash money
    cattle cow livestock
    cause trigger provoke spark prompt
    ceasefire truce armistice
    celebrate celebration
    cemetery graveyard
    censor censorship
    centre center
    chairman chairwoman chair chairperson
    chase pursue pursuit
    cheap inexpensive
    cheat defraud swindle dupe fraud
    child children kid youngster
    choke suffocate
    choose choice pick chosen
    city town
    clash skirmish scuffle brawl
    classify classification
    clever smart
    client customer
    close closure shut shutdown
    clothes clothing garment
    coalition alliance bloc
    coast shore
    coffin casket
    collaborate collaboration cooperate cooperation cooperative
    collide crash collision
    commander commandant
    company firm corporation
    compare comparison
    compensate compensation recompense
    compete competition
    competent competence
    complain complaint
    complicit complicity
    composer songwriter
    conceal hide concealment
    condemn condemnation denounce denunciation
    confident confidence
    consent assent
    construct construction build erect built
    consult consultation
    consume consumption
    contaminate contamination pollute pollution
    continue continuation
    conversation dialogue dialog talk discuss discussion
    convict conviction
    cop police constable policeman policewoman
    corpse cadaver
    cost price expense
    costly expensive
    courage bravery courageous
    cover coverage
    crack fissure
    create creation
    creditor lender
    crewman crewmen
    crime offence offense
    criticise criticism castigate lambast slam
    crop harvest
    crowd throng
    cruel cruelty
    cure heal healing
    curfew lockdown
    damage wreck wreckage
    deaf deafness
    deceive deceit deception mislead misled
    decide decision
    declare declaration announce announcement proclaim unveil
    decline dwindle
    deface disfigure
    defective faulty
    defend defence defense
    deficit shortfall
    delay postpone postponement defer
    deliver delivery
    demolish demolition
    demonstrator protester
    deny denial
    depart departure
    depend dependence dependent
    depict portray
    deploy deployment
    deport deportation expel expulsion extradite extradition eject
    describe description
    destroy destruction ruin devastate devastation raze
    detect detection discover discovery find found
    develop development
    diagnose diagnosis
    diarrhoea diarrhea
    dig excavate excavation
    diplomacy diplomatic
    diplomat envoy ambassador
    dirty filthy
    disappear vanish disappearance
    disarm disarmament
    disaster catastrophe
    disclaim disavow
    disclose disclosure reveal revelation divulge
    disease illness sickness ill sick ailment unwell
    dismiss dismissal sack axe
    disperse dispersal
    displease annoy annoyance
    dispose disposal discard
    disqualify disqualification
    dissolve dissolution disband
    distant distance
    distort misrepresent
    distribute distribution
    doctor physician
    dominate dominance
    donate donation
    double twofold
    draught draft
    driver motorist
    drought dryness
    drown drowning
    drug narcotic
    drunk intoxicated drunken
    earn earnings profit
    economy economic
    educate schooling
    elderly old aged
    elect election
    electric electricity electrical
    elegant elegance
    eliminate eradicate
    embezzle misappropriate
    emit emission
    employ employment job
    employee worker staff staffer workforce personnel
    empty vacant unoccupied
    enact enactment
    encrypt encryption
    endanger jeopardise imperil
    endure withstand
    enlarge expand expansion enlargement extend extension widen
    ensure guarantee
    enter entry entrance
    equip equipment gear
    erode erosion
    error mistake blunder
    erupt eruption
    escape flee
    espionage spy
    establish establishment
    estimate estimation
    evacuate evacuation
    evade evasion
    evict eviction
    evident obvious
    examine examination inspect inspection check
    exceed surpass
    exchange swap
    exclude exclusion
    execute execution
    exhaust deplete fatigue
    exile banish
    exist existence
    expedite hasten
    expert specialist
    expire expiry
    explain explanation
    expose exposure
    extinguish douse
    extremist radical
    fail failure
    faith religion
    fake forge forgery counterfeit falsify
    famous renowned
    farm agriculture agricultural
    farmer grower
    father dad
    fear afraid
    feasible feasibility
    fertiliser fertilizer
    fibre fiber
    fight battle combat
    film movie
    fine penalty penalise penalize
    finish complete completion conclude conclusion
    fire blaze inferno
    firefighter fireman firemen
    fisherman fishermen
    flaw defect shortcoming
    flexible flexibility
    flood flooding inundate inundation deluge
    forecast predict prediction
    foreman overseer
    forest woodland
    forgive forgiveness
    free release liberate freed liberation
    frequent frequency
    friend friendship
    frighten scare terrify
    fund finance bankroll
    gas gasoline petrol
    generate generation
    genocide genocidal
    germ microbe
    graft corruption corrupt
    grateful gratitude
    guard sentry
    guilt guilty
    gun firearm weapon arms armament
    gunman gunmen
    harass harassment
    harbour port
    harsh harshness
    hate hatred
    hazard peril danger
    heir inherit inheritance
    hinder hamper impede obstruct obstruction
    hint clue
    hire recruit recruitment
    home house household housing
    homeless homelessness
    hospital hospitalise infirmary
    hostile hostility
    hungry hunger starvation famine starve
    hunt search
    hurricane cyclone typhoon
    hygiene hygienic
    identify identification
    ignore disregard neglect
    illegible unreadable
    illicit unlawful illegal
    illiterate illiteracy
    immune immunity
    implement implementation
    impose imposition
    impoverished poor poverty
    improve improvement
    inaccurate inaccuracy
    inaugurate inauguration
    independent independence
    infect infection
    inflammable flammable
    inform information notify notification
    inhabitant resident
    injure wound hurt injury
    inmate prisoner detainee
    innocent innocence
    inquire enquire
    insure insurance
    insurgent rebel guerrilla
    intend intention intent
    intensify escalate escalation
    interim provisional
    interrupt disrupt
    intervene intervention
    introduce introduction
    invade invasion incursion
    invent invention
    invite invitation
    jail prison imprison imprisonment incarcerate incarceration
    jealous jealousy
    jewellery jewel
    jobless joblessness unemployed unemployment
    journalist reporter correspondent
    journey travel trip voyage
    kilometre kilometer
    know knowledge
    landlord lessor
    landslide mudslide
    largest biggest
    law legislation statute
    lawful legal legality
    lawmaker legislator parliamentarian
    lawsuit sue sued suing suit litigation
    leak leakage
    legalise legalisation
    legislature parliament
    lengthy long
    liable liability
    limit restrict restriction limitation
    litre liter
    little small tiny
    loan lend lent
    locate location
    loot plunder pillage
    lorry truck
    lose loss
    loud loudness
    loyal loyalty
    luggage baggage
    lung pulmonary
    maintain maintenance upkeep
    man men
    manufacture produce production
    manufacturer producer
    marriage marry wedding wed
    massacre slaughter
    medication medicine
    merchant trader
    merge merger amalgamate amalgamation
    metre meter
    migrant immigrant
    military army
    missile rocket
    mistreat mistreatment maltreat abuse
    modernise modernize refurbish refurbishment renovate renovation
    mother mum mom
    motorway freeway
    mourn mourning grieve grief
    murderer killer
    necessary necessity
    negligent negligence
    negotiate negotiation bargain
    noise noisy
    nominate nomination
    obese obesity
    obey comply compliance
    object objection oppose opposed
    occupant occupier
    occupy occupation
    occur happen
    omit omission
    operate operation
    outage blackout
    outbreak epidemic pandemic
    overthrow oust topple depose ouster
    owe debt indebted indebtedness
    parcel package
    pardon amnesty clemency
    participate participation
    passenger traveler traveller
    patriot patriotic
    pause suspend suspension
    pavement sidewalk
    pensioner retiree
    people person
    percent cent
    perform performance
    perjury perjure
    persecute persecution
    persist persistence
    persuade persuasion convince coax
    photograph photo picture
    pistol handgun revolver
    plagiarise plagiarism
    plant factory
    pledge promise vow
    plot conspiracy conspire
    poach poacher
    poison poisoning toxic toxin toxicity
    poll survey
    popular popularity
    possess possession
    praise laud commend
    pray prayer
    pregnant pregnancy
    preserve preservation conserve conservation
    pretend pretence
    prevent prevention avert thwart foil
    priest clergyman cleric
    probe investigation inquiry investigate enquiry
    programme program
    promote promotion
    proof evidence
    propel propulsion
    propose proposal
    prosecute prosecution
    prosper prosperity
    protect protection safeguard precaution
    protest demonstration rally demonstrate
    proud pride
    provide provision
    province provincial
    publish publication
    puncture pierce
    punish punishment
    pupil student
    purify purification
    quake earthquake tremor
    quick rapid fast swift
    quit resign resignation
    racist racism
    railway railroad rail train
    react reaction
    real actual
    rebuild reconstruct reconstruction
    recede recession
    receive receipt
    recognise recognize recognition
    recommend recommendation
    reconcile reconciliation
    recover recovery recuperate
    reduce reduction curtail curb
    refund reimburse reimbursement repay repayment
    refuse refusal reject rejection rebuff spurn
    refute rebut rebuttal
    region regional
    register registration enrol enroll
    regret remorse
    rely reliance
    remove removal
    renew renewal
    rent lease
    repair mend fix
    repeal revoke revocation rescind
    replace replacement
    represent representation
    require requirement
    rescue save
    resemble resemblance
    resilient resilience
    resist resistance
    respond response reply
    restore restoration reinstate reinstatement
    resume resumption
    retaliate revenge avenge reprisal
    retire retirement
    retreat withdraw withdrawal pullout pull-out
    revenue turnover
    revise revision
    revolt uprising rebellion insurrection mutiny
    rich wealthy
    rife widespread
    road street highway
    rubbish garbage trash litter
    ruling verdict judgment judgement
    rumor rumour gossip
    rural countryside
    sailor seaman seamen
    salary wage
    satisfied satisfaction
    scarce scarcity shortage
    sceptical skeptical scepticism skepticism
    scientist researcher
    scold rebuke reprimand
    sea ocean
    seasonal season
    secede secession
    secret covert clandestine
    sell sale sold
    send dispatch despatch
    separate separation
    settle settlement
    sewage effluent
    sewer sewerage
    shareholder stockholder
    shoot gunfire shot
    shop store
    shout yell
    shrink shrinkage
    siege besiege
    sign signature
    silent silence
    simplify simplification
    sink capsize
    slave slavery
    smoke smoky
    smuggle trafficking
    smuggler trafficker
    snow snowfall
    soldier troop
    solve solution
    sovereign sovereignty
    speech speak
    spend expenditure
    spill spillage
    spokesman spokeswoman spokesperson
    sponsor sponsorship
    squander waste fritter misspend
    stab stabbing knife
    stay remain
    stockpile hoard
    stop halt cease cessation end standstill
    storm gale tempest
    strangle throttle
    strike walkout stoppage
    study research
    subscribe subscriber subscription
    subsidy subsidise subsidize
    substandard shoddy
    subway underground
    suggest suggestion
    suicide suicidal
    sum amount
    summon subpoena
    supervise oversee oversight
    surgeon surgery
    surprise astonish
    surrender capitulate capitulation
    surround encircle
    survive survival
    suspect suspicion
    tamper rig manipulate manipulation
    tax levy
    teacher educator
    telephone phone
    territory territorial
    terrorism terror
    testify testimony
    thaw melt
    theatre theater
    thirst thirsty
    threat threaten menace
    throw hurl hurled
    toilet lavatory
    tonne ton
    tooth teeth
    torture torment
    tourist holidaymaker
    trade commerce
    tragedy tragic
    tram streetcar
    transform transformation
    translate translation
    transmit transmission
    transport transportation
    trap stuck stranded
    traverse crossing
    treat treatment therapy
    trespass trespasser
    tribe tribal
    tyre tire
    unanimous unanimously
    underestimate underrate
    unite unity unify unification
    unrest turmoil upheaval
    urge exhort
    urgent urgency
    use usage utilise utilize
    vaccinate vaccination vaccine inoculate immunise immunize inoculation immunisation immunization jab
    valid validity
    vandal vandalism vandalise
    verify verification
    vet veterinarian
    victim casualty
    victory triumph win
    videotape video footage
    violent violence
    visit visitor
    volunteer voluntary
    vote ballot
    war conflict
    warn warning alert
    warship frigate
    watchdog regulator ombudsman
    weakness vulnerability vulnerable
    weigh weight
    whistleblower whistle-blower
    width wide
    wife wives
    woman women
    worsen deteriorate
    youth teenager adolescent teen
    """

  /// Verbs of several words: a word for the same; the verbs, commas between them.
  ///
  /// Their first words are base forms, the others stand as they are written. Up to three words may stand within a verb:
  /// "put the fire out".
  static let phrases = """
    armed; carry a weapon, carry weapons, carry any weapon, carry a gun, carry arms, bear arms
    acquit; find not guilty
    apologise; say sorry
    arrest; take into custody, place under arrest, put under arrest, take in for questioning
    begin; kick off, get under way, get underway
    burn; set fire to, set alight, set ablaze, set on fire, burn down, go up in flames
    cancel; call off
    capture; take prisoner, take captive
    collapse; cave in, give way
    continue; carry on, drag on
    convict; find guilty
    criticise; hit out at, lash out at
    cut; scale back, cut back, cut down
    decrease; go down, come down
    defeat; vote down
    demolish; tear down, pull down, knock down
    destroy; wipe out, burn to the ground, raze to the ground
    die; pass away, lose life, lose lives, lose his life, lose her life, lose their lives
    disarm; lay down arms, lay down weapons, lay down their arms, lay down their weapons, give up arms, \
    give up weapons, give up their arms, give up their weapons, hand over weapons, hand over their weapons
    dismiss; lay off, lose job, lose his job, lose her job, lose their jobs
    escape; break out, run away
    establish; set up
    evacuate; lead to safety, bring to safety, take to safety
    explode; blow up, go off
    extinguish; put out, bring under control
    feed; give food, give it food, give him food, give them food
    flee; run off
    hire; take on
    ill; fall ill, fall sick, take ill
    illegal; break the law, break law, break any law, break the rules
    increase; go up
    investigate; look into
    kill; claim life, claim lives, take life, take lives, cost lives, leave dead
    join; take part
    marry; tie the knot
    mislead; lead astray
    postpone; put off, push back, put back
    punish; crack down on
    reduce; bring down
    refuse; turn down
    release; set free, let go
    publish; make public
    request; ask for
    rescue; pull from, pluck from
    resign; step down, stand down, step aside, give up post, give up his post, give up her post, leave office, hand in \
    notice, hand in resignation
    return; give back, hand back
    shoot; gun down, open fire
    sleep; fall asleep, nod off, doze off, drop off
    steal; make off with, get hold of
    stop; bring to a halt, come to a halt, grind to a halt, put an end to
    surrender; give up
    withdraw; pull out, pull back
    """
}
