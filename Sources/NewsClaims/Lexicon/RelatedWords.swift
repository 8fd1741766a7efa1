/// Words that news uses for one thing; those that say the contrary are ``Opposites``.
///
/// Stems decide, so that a row needs one form of a word, but for irregular plurals.
enum RelatedWords {
  /// Words for one thing, a row each.
  static let alike = """
    accord agreement deal pact treaty
    acquit acquittal
    aid assistance help
    airplane aeroplane aircraft plane jet
    ammunition munition
    apartment flat
    apology apologise apologize
    appoint appointment
    approve approval
    arena stadium
    arrive arrival
    assassinate kill slay murder die death dead
    assault attack
    atomic nuclear
    attorney lawyer
    automobile car
    big huge large enormous massive vast
    blast explosion explode
    boat ship vessel
    bomb bombing
    border frontier
    bribery bribe kickback
    burglar thief
    burglary theft steal
    buy purchase
    captive hostage
    cash money
    cause trigger provoke
    ceasefire truce
    chairman chairwoman chair
    cheap inexpensive
    child children kid
    choose choice
    city town
    client customer
    company firm corporation
    conceal hide concealment
    construct construction build
    contaminate contamination pollute pollution
    conversation dialogue dialog talk discuss discussion
    convict conviction
    cop police
    cost price expense
    costly expensive
    crash collision
    decide decision
    defective faulty
    deficit shortfall
    demolish demolition raze
    depart departure
    deploy deployment
    deport deportation expel expulsion
    destroy destruction
    disclose disclosure reveal
    disease illness sickness
    dismiss dismissal sack
    doctor physician
    driver motorist
    earnings profit
    elect election
    employ employment job
    employee worker staff
    escape flee
    espionage spy
    examine examination inspect inspection
    expert specialist
    farmer grower
    film movie
    fire blaze
    forest woodland
    gas gasoline petrol
    graft corruption
    gun firearm weapon
    home house
    hunger starvation famine
    hunt search
    impoverished poor
    infect infection
    inhabitant resident
    injure wound hurt injury
    inmate prisoner detainee
    insurgent rebel guerrilla
    invade invasion
    jail prison imprison
    jobless joblessness unemployed unemployment
    journalist reporter
    journey travel trip voyage
    landslide mudslide
    law legislation statute
    lawmaker legislator parliamentarian
    legislature parliament
    little small tiny
    lorry truck
    man men
    marriage marry wedding wed
    medication medicine
    migrant immigrant
    missile rocket
    mistake error blunder
    negotiate negotiation
    occupy occupation
    outage blackout
    passenger traveler traveller
    people person
    percent cent
    permission permit
    pledge promise vow
    poison poisoning toxic
    poll survey
    probe investigation inquiry investigate
    proof evidence
    protest demonstration rally
    pupil student
    quake earthquake
    quick rapid fast swift
    railway railroad rail train
    real actual
    recruit recruitment hire
    release liberate freed
    remove removal
    repair mend fix
    rescue save
    resign resignation quit
    retreat withdraw withdrawal pullout
    revenue turnover
    rich wealthy
    road street highway
    rubbish garbage trash waste
    ruling verdict judgment judgement
    salary wage pay
    scientist researcher
    sell sale
    soldier troop
    spokesman spokeswoman spokesperson
    study research
    sum amount
    surrender capitulate
    tax levy
    teacher educator
    threat threaten
    tourist holidaymaker
    vaccinate vaccination vaccine inoculate immunise immunize
    vote ballot
    warn warning alert
    war conflict
    woman women
    wreck wreckage
    """
}
