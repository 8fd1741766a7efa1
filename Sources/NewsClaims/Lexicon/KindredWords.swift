/// Words that may stand for one thing in two articles about one event, though they do not mean the same: "the vehicle" is
/// the lorry, and what one house calls a ban another calls a suspension.
///
/// Columns: words each of which may stand for all others of the row; words that may stand for those, but not for one
/// another. A word may be in several rows. Stems decide, and what ``RelatedWords`` takes for one is one here.
enum KindredWords {
  static let rows = """
    vehicle; car lorry truck bus coach van taxi tractor jeep minibus motorcycle bike trailer tanker ambulance suv convoy
    car; saloon hatchback limousine taxi cab
    bus; coach minibus
    ship; ferry tanker trawler freighter cruiser liner yacht barge tug dinghy submarine frigate
    crew; sailor seaman pilot steward
    captain skipper
    aircraft; helicopter drone airliner bomber fighter glider craft
    drone uav
    train; locomotive express tram metro underground
    building; house school hospital church hotel factory office tower block hall warehouse barn store museum mosque temple \
    library theatre clinic premises mansion villa flat hut property
    site; plant mine quarry yard works airfield field camp depot
    plant factory works mill
    school; academy college kindergarten
    university; college faculty
    hospital; clinic ward surgery
    prison; cell
    shop; supermarket boutique bakery
    bank lender
    firm company; business maker operator developer contractor builder manufacturer retailer supplier airline bank brewer giant \
    carmaker group publisher
    airline carrier
    operator; company railway airline
    builder contractor developer
    airport airfield airstrip
    road; motorway bridge lane route tunnel junction
    river; stream creek brook canal
    water; river flood lake sea
    dam; embankment dyke levee
    reservoir; lake
    weapon; gun rifle pistol knife missile bomb grenade revolver shotgun machete blade
    gun; rifle pistol revolver shotgun
    bullet; shot round
    bomb; explosive device grenade mine
    missile; shell projectile
    fighter; rebel insurgent militant guerrilla gunman militia extremist jihadist
    gunman gunmen attacker assailant shooter; rebel militant
    militant; extremist terrorist jihadist insurgent
    rebel; insurgent guerrilla separatist
    troop soldier army military; brigade battalion regiment unit paratrooper marine infantry conscript
    army military forces; troops
    navy; fleet coastguard
    officer; policeman detective constable sergeant inspector
    police; detective officer investigator
    criminal; thief hacker smuggler gang burglar robber fraudster
    thief; burglar robber
    suspect; man woman accused defendant
    defendant accused; man woman
    man; driver suspect father husband brother son gunman attacker guard farmer worker captain keeper teacher pilot \
    victim hiker passenger patient boy inmate prisoner resident motorist
    woman; mother wife sister daughter nurse victim passenger patient girl teacher driver resident
    boy; son child teenager pupil
    girl; daughter child teenager pupil
    child; pupil baby toddler teenager infant boy girl son daughter
    teenager; pupil student
    victim; man woman child passenger patient hiker driver resident
    couple; husband wife
    family relative; parent brother sister mother father son daughter widow cousin uncle aunt
    spouse partner; husband wife
    parent; mother father
    colleague; workmate
    resident; villager townspeople neighbour tenant householder inhabitant
    villager; farmer peasant
    citizen; resident voter
    household; home family customer
    customer; client user shopper subscriber
    passenger; traveller commuter tourist
    traveller; tourist commuter
    visitor; guest tourist
    fan; supporter spectator
    crowd; protester demonstrator marcher people
    protester demonstrator activist; marcher campaigner student
    activist campaigner
    worker employee staff; miner nurse teacher docker driver builder labourer clerk
    boss chief head director manager executive leader; chairman president chief principal
    director manager
    coach; trainer manager
    coach trainer; manager
    player; striker forward defender goalkeeper midfielder
    striker forward
    athlete; runner sprinter swimmer cyclist skier player
    runner sprinter
    club team side
    title championship; cup trophy
    match game; final
    official; minister officer spokesman governor
    aide adviser assistant; secretary
    minister; secretary
    deputy; aide
    mp lawmaker parliamentarian deputy; senator
    parliament assembly; senate congress
    council; authority town
    councillor alderman
    authority; ministry agency council police regulator
    agency; watchdog regulator office
    regulator watchdog
    court tribunal; judge
    judge; magistrate
    prosecutor; prosecution
    lawyer; counsel defence
    inquiry investigation; report commission panel review probe
    report; study survey audit review
    audit; auditor
    auditor; accountant
    expert; scientist researcher engineer analyst professor economist
    scientist; biologist chemist geologist physicist
    doctor; surgeon medic
    doctor medic; paramedic
    nurse; midwife carer
    teacher; headmaster headmistress principal head lecturer
    head headmaster headmistress principal
    prize award medal trophy
    visitor guest people
    house home property
    pupil; student child
    guard; warder sentry
    keeper; zookeeper
    inmate; convict
    inspector; auditor engineer
    rescuer; firefighter diver
    firefighter; brigade
    journalist; editor
    paper newspaper; daily
    letter; email mail note
    message; email letter text
    document; paper letter memo file record contract
    record; file book list log
    figure; number statistic total
    statistic data; figure
    data; information detail
    money cash; payment sum fund bribe grant loan
    payment; bribe wage fee
    bribe; kickback payment money cash
    bribery; corruption
    wage; pay
    rent; lease
    debt; loan
    fine; penalty
    price cost; fee fare charge rate
    fare; ticket
    bill; invoice
    tax; duty tariff
    budget; spending
    loss; deficit
    profit; gain
    share; stock
    stake; share
    contract deal; order
    offer bid; proposal
    fund; subsidy grant
    aid; relief food
    food; meal grain bread rice flour
    crop; wheat maize rice grain corn
    maize corn
    fish; cod herring salmon tuna
    catch; quota
    animal; dog bear wolf tiger cow horse elephant pig sheep bird lion
    livestock; cattle sheep pig cow
    cattle; herd
    big cat; tiger lion leopard
    drug; cocaine heroin cannabis substance medicine
    drug doping
    chemical; solvent acid chlorine ammonia pesticide toxin substance
    substance; chemical poison
    oil; crude diesel fuel petrol
    fuel; diesel petrol kerosene
    power electricity energy; current
    energy; gas electricity
    water; supply
    pipe pipeline; main
    vaccine; shot dose
    virus; disease infection flu
    illness; infection virus fever cancer cholera flu measles
    infection; virus bacterium
    cancer tumour
    patient; victim
    injury; burn fracture bruise
    body corpse; remains
    death; fatality
    attack; bombing shooting raid strike ambush shelling stabbing hijacking massacre assault hack
    attack ambush
    strike; bombing
    raid; search
    shelling; bombardment fire
    clash; fighting battle
    fighting; battle clash war
    incident; accident crash attack fire explosion shooting fight collision
    accident; crash collision derailment fall
    disaster; accident crash flood earthquake fire storm
    crash; derailment
    fire; wildfire
    storm; hurricane blizzard cyclone tornado
    flood; rain deluge
    earthquake; aftershock
    landslide; avalanche
    protest; march rally demonstration sit-in riot
    march; procession rally
    riot; unrest disturbance
    talks meeting summit; conference negotiation
    meeting; summit conference session
    deal agreement; contract treaty truce
    truce; pause
    law; bill act rule decree regulation
    rule; law regulation
    ban; suspension exclusion embargo
    sanction; embargo penalty
    plan scheme project; programme proposal
    decision; ruling verdict
    election; vote ballot poll
    vote; referendum
    opponent; rival
    rival; competitor
    party; opposition
    alliance; coalition
    coup; putsch
    border; frontier
    area region; district province zone valley county
    district; suburb quarter borough neighbourhood
    town; village city
    village; hamlet
    street; road avenue
    country; state nation
    coast; beach
    island; islet
    hill; mountain
    mountain; peak
    forest; wood
    field; meadow
    lake; pond
    harbour; quay dock
    quay; pier wharf jetty
    roof; ceiling
    wall; fence
    fence; barrier
    gate; door
    door; gate
    window; glass
    floor; storey
    alarm; siren
    light; lamp
    engine; motor
    brake; brakes
    tank; container barrel
    container; box crate
    box; carton
    jar; bottle
    crack; fissure
    crack; fault
    fault; defect
    flaw weakness; bug hole gap vulnerability
    mistake; fault
    password; login
    computer; laptop server
    phone; mobile handset
    picture; video footage image
    video; footage recording
    painting; canvas picture
    artwork; painting sculpture bronze statue
    statue; sculpture monument
    song; track
    book; novel
    church; cathedral chapel
    museum; gallery
    shut close board seal
    open reopen inaugurate unveil
    suspend ban bar exclude disqualify
    dismiss fire oust remove replace
    dismiss job
    hire employ recruit engage appoint
    evacuate move lead take bring carry transfer relocate shift
    leave depart quit go exit
    arrive come reach land
    travel go fly drive walk sail ride
    enter cross reach
    pass cross
    receive get accept take obtain collect pocket
    win award receive get gain secure
    grant award give approve allow
    give hand grant provide donate present supply
    return hand give restore
    pay spend hand give
    cost pay worth price
    buy order acquire purchase
    sell auction offer
    steal take copy loot snatch
    hack steal breach attack
    hit strike ram collide crash plough slam
    hit affect damage
    overturn capsize roll tip
    burst collapse fail break give
    collapse fall crumble crash topple
    fail collapse break stop
    damage break destroy eat harm wreck ravage batter
    destroy level flatten gut raze ruin
    burn destroy gut
    flood swamp submerge
    sweep wash carry
    bury cover trap
    trap strand stuck
    kill shoot stab execute drown crush
    shoot fire open
    shoot hit wound
    fire launch shoot
    shell bomb bombard hit
    attack storm assault ambush target raid hit beat
    beat assault punch kick hit
    beat defeat win overcome
    torture beat mistreat
    kidnap take seize hold abduct
    seize take capture occupy control hold
    arrest hold seize detain catch
    detain hold question keep
    question interview interrogate ask
    jail sentence condemn lock
    charge accuse indict
    accuse blame charge allege
    convict sentence condemn
    free clear release
    acquit clear free
    acquittal verdict ruling
    appeal challenge contest
    sue court claim
    fine order penalty
    order instruct tell direct command send
    tell inform notify brief advise
    tell warn
    warn caution write advise alert
    write letter email message
    know aware learn
    aware inform
    learn hear read discover find
    notice see spot observe
    see watch witness observe
    find discover uncover detect spot
    find conclude rule decide establish
    show prove reveal indicate demonstrate suggest
    prove confirm establish
    cause lead trigger blame due result create
    explain due blame
    trace due link
    link connect tie
    use employ deploy apply
    use consume consumption need
    require need cost take
    need want require
    test check examine analyse
    check examine monitor verify audit
    inspect visit check
    account book record ledger
    measure record register
    watch monitor observe guard
    follow track monitor chase trail
    chase follow run hunt
    search comb scour
    conceal hide keep withhold
    mislead lie deceive trick cheat
    fake invent fabricate
    break flout violate breach ignore
    obey follow keep respect observe break
    switch turn shut
    disable switch turn
    disconnect cut switch
    aim point level target
    carry have transport hold bring
    own have hold possess belong
    sleep nap doze
    drink drunk alcohol
    feed food eat
    leak spill escape seep pour release
    contaminate infect taint dirty
    poison contaminate drug
    infect contract catch develop
    develop contract suffer
    fever temperature
    fall come
    die perish freeze
    cold freeze exposure
    injure burn hurt
    suffer injure sustain
    survive live outlive
    rescue pull save recover
    treat operate care
    grow expand increase
    climb rise increase
    cut lower reduce trim
    lower drop reduce
    create add bring generate
    build put make construct develop
    produce make build manufacture production
    repair fix restore replace service
    renew replace
    delay wait hold late
    cancel scrap drop abandon
    stop end halt block prevent
    end finish expire close
    start begin open launch
    introduce launch bring
    agree sign join
    join enter sign
    join participate involve
    participate involve attend
    support back endorse favour
    oppose reject resist
    reject veto refuse oppose
    approve pass back adopt
    approve allow authorise sanction
    allow let grant
    vote decide choose elect
    decide choose agree opt
    demand call request want ask insist
    seek want ask request
    promise guarantee pledge offer
    threaten warn menace
    fear worry dread
    hope expect want
    criticise attack condemn blame
    insult abuse offend
    meet talk meeting contact
    speak talk tell
    contact call reach
    declare call describe pronounce name label
    name identify call
    appoint name make
    resign leave go quit
    retire leave
    march protest walk
    serve work
    command lead head
    lead head run chair
    run manage operate
    work operate function
    fault break order
    recall withdraw remove
    withdraw remove take retreat
    clear remove
    clean clear wash scrub
    lose miss
    hurt harm injure damage
    endanger threaten risk
    protect save guard shield
    dump discharge pour
    drain empty pump
    earn make gain
    fund pay finance sponsor
    lend give
    confuse mix muddle swap
    surprise catch hit
    stuff add fill
    smuggle bring carry traffic
    import bring
    ship send export
    deploy send
    deliver bring carry
    share pass hand
    publish release issue print
    announce say reveal
    admit confirm acknowledge accept
    deny reject
    sign inscribe
    draw attract
    attract lure
    divide split
    merge join unite combine
    escape flee run
    chase pursue
    crash plunge
    plunge fall drop sink
    sink founder
    steer pilot drive navigate
    forge fake falsify
    rig fix manipulate stuff
    insult mock
    refuse decline reject
    neglect ignore fail
    ignore disregard overlook
    forget neglect omit
    teach train
    study examine research
    design plan
    plan intend want
    consider weigh
    estimate put reckon calculate
    count number tally
    turnout poll vote
    unanimous all
    majority most
    deadline limit
    increase rise hike
    shortage lack want
    surplus excess
    reason cause motive
    purpose aim goal reason
    method way means
    result outcome consequence
    effect impact consequence
    chance opportunity risk
    danger risk threat
    mistake error fault blunder
    success victory win
    failure defeat collapse
    defeat loss
    quarrel dispute row argument feud
    dispute conflict row
    crisis emergency
    delay postponement
    noise sound din
    smell odour
    deliberate purpose intentional
    deliberate arson
    cellar basement
    ventilation fan air
    job post position work
    pair two couple
    poor bad substandard shoddy weak inferior faulty
    faulty broken defective
    unsafe dangerous risky hazardous
    safe secure
    dirty contaminated polluted
    drunk intoxicated
    tired exhausted
    empty deserted
    huge record
    low few least fewer
    high most
    illegal law crime unlawful
    guilty responsible blame
    responsible behind blame
    innocent guiltless
    new fresh
    former ex
    wrong mistake
    rich wealthy
    secret hidden
    sick ill
    eastern east
    western west
    northern north
    southern south
    severe serious grave heavy
    danger endanger threaten
    lose miss missing
    hack break breach
    computer network server system
    file data document
    pull bring lift
    bank branch
    pregnant expect
    old age
    blame due fault
    famous well-known
    foreign overseas
    entire whole
    sufficient enough
    frequent regular
    early soon
    """
}
