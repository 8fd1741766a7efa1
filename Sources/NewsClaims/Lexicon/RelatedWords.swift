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
    accord agreement deal pact treaty
    accuse accusation allege allegation
    achieve achievement attain
    acquit acquittal
    adapt adjust adjustment adaptation
    admit admission concede acknowledge confess confession
    advertise advert advertisement ad
    advise advice
    aid assistance
    aim goal objective
    airplane aeroplane aircraft plane jet airliner
    allow permission permit authorise authorisation
    alter alteration modify modification
    aluminium aluminum
    amend amendment
    ammunition munition ammo
    analyse analysis analyze
    anger angry fury furious outrage outraged
    annual yearly
    annul annulment nullify void overturn quash
    apartment flat
    apology apologise apologize apologetic
    applaud applause
    apply application
    appoint appointment
    approve approval
    arena stadium
    arrest detain detention custody
    arrive arrival
    assassinate kill slay slain murder die death dead fatal fatality deadly deceased lethal
    assault attack raid
    assess assessment evaluate evaluation
    assign assignment
    atomic nuclear
    attempt try
    attorney lawyer solicitor barrister
    author writer
    automobile car
    award prize
    ban prohibit prohibition outlaw forbid
    bankrupt bankruptcy insolvent insolvency
    beach seaside
    believe belief
    betray betrayal
    big huge large enormous massive vast
    blackmail extort extortion
    blast explosion explode detonate detonation
    bleed blood
    blizzard snowstorm
    boat ship vessel
    bomb bombing bombard bombardment
    bonus premium
    border frontier
    boss chief
    boycott shun
    breach violate violation infringe infringement contravene
    break breakage fracture snap shatter split rupture
    breathe breath
    bribery bribe kickback
    burglar thief robber
    burglary theft steal rob robbery
    burn burnt
    bury burial
    buy purchase acquire acquisition
    calculate calculation compute
    cancel cancellation
    captive hostage
    capture seize seizure confiscate confiscation impound
    carmaker automaker
    cash money
    cattle cow
    cause trigger provoke spark prompt
    ceasefire truce armistice
    celebrate celebration
    cemetery graveyard
    centre center
    chairman chairwoman chair chairperson
    cheap inexpensive
    cheat defraud swindle dupe fraud
    child children kid youngster
    choke suffocate
    choose choice pick chosen
    city town
    clash skirmish scuffle brawl
    clever smart
    client customer
    close closure shut shutdown
    clothes clothing garment
    coalition alliance bloc
    coast shore
    collaborate collaboration cooperate cooperation
    collide crash collision
    company firm corporation
    compare comparison
    compensate compensation recompense
    compete competition
    complain complaint
    conceal hide concealment
    condemn condemnation denounce denunciation
    construct construction build erect built
    consult consultation
    consume consumption
    contaminate contamination pollute pollution
    continue continuation
    conversation dialogue dialog talk discuss discussion
    convict conviction
    cop police constable policeman policewoman
    cost price expense
    costly expensive
    cover coverage
    create creation
    creditor lender
    crime offence offense
    criticise criticism
    crop harvest
    crowd throng
    cure heal healing
    curfew lockdown
    damage wreck wreckage
    deceive deceit deception mislead misled
    decide decision
    declare declaration announce announcement proclaim
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
    deport deportation expel expulsion extradite extradition
    describe description
    destroy destruction ruin devastate devastation raze
    detect detection discover discovery find found
    develop development
    dig excavate excavation
    diplomat envoy ambassador
    dirty filthy
    disappear vanish disappearance
    disaster catastrophe
    disclose disclosure reveal revelation divulge
    disease illness sickness ill sick ailment
    dismiss dismissal sack axe
    disperse dispersal
    dispose disposal discard
    dissolve dissolution disband
    distribute distribution
    doctor physician
    donate donation
    double twofold
    driver motorist
    drown drowning
    drug narcotic
    drunk intoxicated drunken
    earn earnings profit
    elderly old aged
    elect election
    electric electricity electrical
    employ employment job
    employee worker staff staffer workforce
    empty vacant unoccupied
    enact enactment
    encrypt encryption
    endanger jeopardise
    enlarge expand expansion enlargement extend extension widen
    ensure guarantee
    enter entry entrance
    equip equipment gear
    erode erosion
    error mistake blunder
    escape flee
    espionage spy
    establish establishment
    estimate estimation
    evacuate evacuation
    evict eviction
    examine examination inspect inspection check
    exchange swap
    execute execution
    exhaust deplete
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
    fibre fiber
    fight battle combat
    film movie
    fine penalty penalise penalize
    finish complete completion conclude conclusion
    fire blaze inferno
    firefighter fireman firemen
    fisherman fishermen
    flaw defect shortcoming
    flood flooding inundate inundation deluge
    forecast predict prediction
    forest woodland
    free release liberate freed liberation
    fund finance bankroll
    gas gasoline petrol
    generate generation
    graft corruption corrupt
    guard sentry
    gun firearm weapon arms armament
    harass harassment
    harbour port
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
    identify identification
    ignore disregard neglect
    illicit unlawful illegal
    immune immunity
    impose imposition
    impoverished poor poverty
    improve improvement
    inaugurate inauguration
    independent independence
    infect infection
    inform information notify notification
    inhabitant resident
    injure wound hurt injury
    inmate prisoner detainee
    innocent innocence
    insure insurance
    insurgent rebel guerrilla
    intend intention intent
    intensify escalate escalation
    interim provisional
    introduce introduction
    invade invasion incursion
    invent invention
    invite invitation
    jail prison imprison imprisonment incarcerate incarceration
    jewellery jewel
    jobless joblessness unemployed unemployment
    journalist reporter correspondent
    journey travel trip voyage
    kilometre kilometer
    landlord lessor
    landslide mudslide
    largest biggest
    law legislation statute
    lawful legal
    lawmaker legislator parliamentarian
    lawsuit sue sued suing suit litigation
    leak leakage
    legalise legalisation
    legislature parliament
    lengthy long
    limit restrict restriction limitation
    litre liter
    little small tiny
    loan lend lent
    locate location
    loot plunder pillage
    lorry truck
    lose loss
    luggage baggage
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
    missile rocket
    mistreat mistreatment maltreat abuse
    modernise modernize refurbish refurbishment renovate renovation
    mother mum mom
    motorway freeway
    mourn mourning grieve
    murderer killer
    necessary necessity
    negotiate negotiation bargain
    noise noisy
    nominate nomination
    obey comply compliance
    object objection oppose opposed
    occupy occupation
    occur happen
    operate operation
    outage blackout
    outbreak epidemic
    owe debt indebted
    parcel package
    pardon amnesty clemency
    participate participation
    passenger traveler traveller
    pause suspend suspension
    pavement sidewalk
    pensioner retiree
    people person
    percent cent
    perform performance
    perjury perjure
    persecute persecution
    persuade persuasion convince
    photograph photo picture
    pistol handgun revolver
    plant factory
    pledge promise vow
    plot conspiracy conspire
    poison poisoning toxic toxin
    poll survey
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
    propose proposal
    prosecute prosecution
    prosper prosperity
    protect protection safeguard
    protest demonstration rally demonstrate
    proud pride
    provide provision
    province provincial
    publish publication
    punish punishment
    pupil student
    quake earthquake tremor
    quick rapid fast swift
    quit resign resignation
    racist racism
    railway railroad rail train
    react reaction
    real actual
    rebuild reconstruct reconstruction
    receive receipt
    recognise recognize recognition
    recommend recommendation
    recover recovery recuperate
    reduce reduction curtail
    refund reimburse reimbursement repay repayment
    refuse refusal reject rejection rebuff spurn
    region regional
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
    resist resistance
    respond response reply
    restore restoration reinstate reinstatement
    retire retirement
    retreat withdraw withdrawal pullout pull-out
    revenue turnover
    revolt uprising rebellion insurrection mutiny
    rich wealthy
    rife widespread
    road street highway
    rubbish garbage trash
    ruling verdict judgment judgement
    rumor rumour gossip
    rural countryside
    sailor seaman seamen
    salary wage
    satisfied satisfaction
    scarce scarcity shortage
    scientist researcher
    sea ocean
    secret covert clandestine
    sell sale sold
    send dispatch despatch
    separate separation
    settle settlement
    shoot gunfire shot
    shop store
    shout yell
    sign signature
    silent silence
    sink capsize
    slave slavery
    smuggle trafficking
    smuggler trafficker
    soldier troop
    solve solution
    speech speak
    spend expenditure
    spill spillage
    spokesman spokeswoman spokesperson
    sponsor sponsorship
    squander waste fritter misspend
    stab stabbing knife
    stay remain
    stop halt cease cessation end
    storm gale tempest
    strike walkout stoppage
    study research
    subsidy subsidise subsidize
    suggest suggestion
    sum amount
    surrender capitulate capitulation
    survive survival
    suspect suspicion
    tamper rig manipulate manipulation
    tax levy
    teacher educator
    telephone phone
    terrorism terror
    theatre theater
    threat threaten menace
    throw hurl hurled
    toilet lavatory
    tonne ton
    tooth teeth
    torture torment
    tourist holidaymaker
    trade commerce
    tragedy tragic
    transform transformation
    translate translation
    transport transportation
    trap stuck stranded
    treat treatment therapy
    tribe tribal
    tyre tire
    unite unity unify unification
    use usage utilise utilize
    vaccinate vaccination vaccine inoculate immunise immunize inoculation immunisation immunization jab
    verify verification
    victim casualty
    victory triumph win
    violent violence
    vote ballot
    war conflict
    warn warning alert
    warship frigate
    weigh weight
    width wide
    wife wives
    woman women
    youth teenager adolescent teen
    """

  /// Verbs of several words: a word for the same; the verbs, commas between them.
  ///
  /// Their first words are base forms, the others stand as they are written. Up to three words may stand within a verb:
  /// "put the fire out".
  static let phrases = """
    arrest; take into custody
    begin; kick off, get under way
    cancel; call off
    collapse; cave in, give way
    continue; carry on, drag on
    convict; find guilty
    demolish; tear down, pull down, knock down
    die; pass away, lose life, lose lives
    dismiss; lay off
    establish; set up
    explode; blow up, go off
    extinguish; put out
    fall; go down, come down
    investigate; look into
    kill; claim life, claim lives, take life, take lives
    postpone; put off, push back
    refuse; turn down
    request; ask for
    resign; step down, stand down, step aside
    rise; go up
    shoot; gun down
    steal; make off with
    surrender; give up
    withdraw; pull out, pull back
    """
}
