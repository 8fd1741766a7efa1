/// Nouns that name an office, a profession or a description of one person.
enum Roles {
  /// The roles, in lower case, sorted by singular.
  ///
  /// Columns, separated by `; `: singular; plural; flags, separated by spaces. A row without flags ends in `;`.
  ///
  /// The flags, none of which has to be there:
  /// - `title`: it stands directly before a name, as in "President Smith" or "Sen. Smith".
  /// - `m`, `f`: it is said of a man, of a woman.
  /// - `kin`: it names a relation to another person by family or love.
  /// - `speaks`: it names someone who speaks for somebody else.
  /// - `abbr`: it is an abbreviation that ends in a full stop.
  /// - `epithet`: "the billionaire" is said of somebody named before, whether or not the article says that they are one.
  static let rows = """
    abbot; abbots; title m
    academic; academics;
    accountant; accountants;
    acting president; acting presidents; title
    acting secretary; acting secretaries; title
    activist; activists;
    actor; actors; epithet
    actress; actresses; f epithet
    adm.; adms.; title abbr
    administrator; administrators; title
    admiral; admirals; title
    adviser; advisers; speaks
    advisor; advisors; speaks
    advocate; advocates;
    agent; agents; title speaks
    agriculture minister; agriculture ministers; title
    agriculture secretary; agriculture secretaries; title
    aide; aides; speaks
    air force secretary; air force secretaries; title
    air marshal; air marshals; title
    alderman; aldermen; title m
    alderwoman; alderwomen; title f
    ambassador; ambassadors; title
    analyst; analysts;
    anchor; anchors;
    anchorman; anchormen; m
    anchorwoman; anchorwomen; f
    anthropologist; anthropologists;
    archaeologist; archaeologists;
    archbishop; archbishops; title
    architect; architects;
    army chief; army chiefs; title
    army secretary; army secretaries; title
    artist; artists;
    assemblyman; assemblymen; title m
    assemblywoman; assemblywomen; title f
    assistant attorney general; assistant attorneys general; title
    assistant director; assistant directors;
    assistant district attorney; assistant district attorneys; title
    assistant professor; assistant professors;
    assistant secretary; assistant secretaries; title
    assistant secretary of state; assistant secretaries of state; title
    associate; associates;
    associate director; associate directors;
    associate fellow; associate fellows;
    associate justice; associate justices; title
    associate professor; associate professors;
    astronaut; astronauts; title
    astronomer; astronomers;
    athlete; athletes;
    attorney; attorneys; title speaks
    attorney general; attorneys general; title
    attorney-general; attorneys-general; title
    aunt; aunts; kin f
    author; authors; epithet
    ayatollah; ayatollahs; title m
    bandleader; bandleaders; epithet
    baron; barons; title m
    baroness; baronesses; title f
    baseball player; baseball players;
    basketball player; basketball players;
    billionaire; billionaires; epithet
    biographer; biographers;
    biologist; biologists;
    bishop; bishops; title
    blogger; bloggers;
    bodyguard; bodyguards;
    boss; bosses;
    boy; boys; m
    boyfriend; boyfriends; kin m
    brig. gen.; brig. gens.; title abbr
    brigadier; brigadiers; title
    brigadier general; brigadier generals; title
    broadcaster; broadcasters;
    brother; brothers; kin m
    brother-in-law; brothers-in-law; kin m
    budget director; budget directors; title
    business partner; business partners;
    businessman; businessmen; m epithet
    businessperson; businesspeople;
    businesswoman; businesswomen; f epithet
    cabinet minister; cabinet ministers;
    cabinet secretary; cabinet secretaries; title
    campaign chair; campaign chairs; speaks
    campaign chairman; campaign chairmen; m speaks
    campaign manager; campaign managers; speaks
    candidate; candidates; epithet
    capt.; capts.; title abbr
    captain; captains; title
    cardinal; cardinals; title m
    cardiologist; cardiologists;
    caretaker; caretakers;
    celebrity; celebrities; epithet
    central bank governor; central bank governors; title
    ceo; ceos; title
    chair; chairs;
    chairman; chairmen; title m
    chairperson; chairpersons;
    chairwoman; chairwomen; title f
    challenger; challengers; epithet
    chancellor; chancellors; title
    chancellor of the exchequer; chancellors of the exchequer; title
    chaplain; chaplains; title
    chef; chefs;
    chief; chiefs; title
    chief constable; chief constables; title
    chief economist; chief economists;
    chief executive; chief executives;
    chief executive officer; chief executive officers;
    chief financial officer; chief financial officers;
    chief insp; chief insps; title
    chief inspector; chief inspectors; title
    chief judge; chief judges; title
    chief justice; chief justices; title
    chief medical officer; chief medical officers;
    chief minister; chief ministers; title
    chief of staff; chiefs of staff;
    chief operating officer; chief operating officers;
    chief prosecutor; chief prosecutors; title
    chief scientist; chief scientists;
    chief secretary; chief secretaries; title
    chief superintendent; chief superintendents; title
    chief supt; chief supts; title
    chief whip; chief whips; title
    cia director; cia directors; title
    citizen; citizens;
    city councillor; city councillors; title
    city councilman; city councilmen; title m
    city councilwoman; city councilwomen; title f
    classmate; classmates;
    climatologist; climatologists;
    cllr; cllrs; title
    cllr.; cllrs.; title abbr
    cmdr.; cmdrs.; title abbr
    co-anchor; co-anchors;
    co-author; co-authors;
    co-chair; co-chairs;
    co-chairman; co-chairmen; m
    co-director; co-directors;
    co-founder; co-founders;
    co-host; co-hosts;
    co-moderator; co-moderators;
    co-owner; co-owners;
    coach; coaches; title
    col.; cols.; title abbr
    colleague; colleagues;
    colonel; colonels; title
    columnist; columnists;
    comedian; comedians; epithet
    commander; commanders; title
    commander in chief; commanders in chief;
    commander-in-chief; commanders-in-chief;
    commentator; commentators;
    commerce minister; commerce ministers; title
    commerce secretary; commerce secretaries; title
    commissioner; commissioners; title
    committeeman; committeemen; m
    committeewoman; committeewomen; f
    communications director; communications directors; title speaks
    composer; composers;
    comptroller; comptrollers; title
    conductor; conductors;
    congressman; congressmen; title m
    congresswoman; congresswomen; title f
    conservative; conservatives;
    constable; constables; title
    consul; consuls; title
    consul general; consuls general; title
    consultant; consultants;
    contender; contenders; epithet
    contractor; contractors;
    convict; convicts;
    coordinator; coordinators;
    coroner; coroners;
    correspondent; correspondents;
    councillor; councillors; title
    councilman; councilmen; title m
    councilor; councilors; title
    councilwoman; councilwomen; title f
    counsel; counsel; speaks
    counsellor; counsellors;
    counselor; counselors; title
    count; counts; title m
    counterpart; counterparts;
    countess; countesses; title f
    county executive; county executives; title
    cousin; cousins; kin
    cpl.; cpls.; title abbr
    cricketer; cricketers;
    criminologist; criminologists;
    critic; critics;
    crown prince; crown princes; title m
    crown princess; crown princesses; title f
    culture minister; culture ministers; title
    culture secretary; culture secretaries; title
    curator; curators;
    customer; customers;
    dame; dames; title f
    dancer; dancers;
    daughter; daughters; kin f
    daughter-in-law; daughters-in-law; kin f
    dean; deans; title
    defence minister; defence ministers; title
    defence secretary; defence secretaries; title
    defendant; defendants;
    defense attorney; defense attorneys; title speaks
    defense lawyer; defense lawyers; speaks
    defense minister; defense ministers; title
    defense secretary; defense secretaries; title
    delegate; delegates; title
    democrat; democrats;
    dentist; dentists;
    deputy; deputies; title
    deputy assistant secretary; deputy assistant secretaries; title
    deputy attorney general; deputy attorneys general; title
    deputy chief; deputy chiefs; title
    deputy chief of staff; deputy chiefs of staff;
    deputy commissioner; deputy commissioners; title
    deputy director; deputy directors; title
    deputy foreign minister; deputy foreign ministers; title
    deputy leader; deputy leaders;
    deputy mayor; deputy mayors; title
    deputy minister; deputy ministers; title
    deputy national security adviser; deputy national security advisers; title
    deputy press secretary; deputy press secretaries; title speaks
    deputy prime minister; deputy prime ministers; title
    deputy secretary; deputy secretaries; title
    deputy secretary of state; deputy secretaries of state; title
    designer; designers;
    det chief insp; det chief insps; title
    det insp; det insps; title
    det sgt; det sgts; title
    det supt; det supts; title
    det.; dets.; title abbr
    detective; detectives; title
    developer; developers; epithet
    dictator; dictators; title
    diplomat; diplomats;
    director; directors; title
    director general; directors general; title
    director of national intelligence; directors of national intelligence; title
    director-general; directors-general; title
    dissident; dissidents;
    district attorney; district attorneys; title
    doctor; doctors; title
    donor; donors;
    dr; drs; title
    dr.; drs.; title abbr
    driver; drivers;
    duchess; duchesses; title f
    duke; dukes; title m
    ecologist; ecologists;
    economist; economists;
    economy minister; economy ministers; title
    editor; editors;
    editor in chief; editors in chief;
    editor-in-chief; editors-in-chief;
    education minister; education ministers; title
    education secretary; education secretaries; title
    emeritus professor; emeritus professors; title
    emir; emirs; title m
    emperor; emperors; title m
    employee; employees;
    employer; employers;
    empress; empresses; title f
    energy minister; energy ministers; title
    energy secretary; energy secretaries; title
    engineer; engineers;
    entrepreneur; entrepreneurs; epithet
    environment minister; environment ministers; title
    environment secretary; environment secretaries; title
    envoy; envoys; title
    epidemiologist; epidemiologists;
    essayist; essayists;
    ex-boyfriend; ex-boyfriends; kin m
    ex-girlfriend; ex-girlfriends; kin f
    ex-husband; ex-husbands; kin m
    ex-president; ex-presidents; title
    ex-wife; ex-wives; kin f
    executive; executives;
    executive director; executive directors;
    executive editor; executive editors;
    executive producer; executive producers;
    executive vice president; executive vice presidents;
    expert; experts;
    explorer; explorers;
    farmer; farmers;
    father; fathers; title kin m
    father-in-law; fathers-in-law; kin m
    fbi director; fbi directors; title
    fellow; fellows;
    fiance; fiances; kin m
    fiancee; fiancees; kin f
    fiancé; fiancés; kin m
    fiancée; fiancées; kin f
    field marshal; field marshals; title
    film director; film directors;
    filmmaker; filmmakers; epithet
    finance minister; finance ministers; title
    financier; financiers; epithet
    fire chief; fire chiefs; title
    firefighter; firefighters; title
    fireman; firemen; m
    first lady; first ladies; title kin f
    first minister; first ministers; title
    first vice president; first vice presidents; title
    fisherman; fishermen; m
    flight attendant; flight attendants;
    footballer; footballers;
    foreign minister; foreign ministers; title
    foreign secretary; foreign secretaries; title
    forensic expert; forensic experts;
    founder; founders;
    friend; friends;
    front-runner; front-runners; epithet
    frontrunner; frontrunners; epithet
    gen.; gens.; title abbr
    general; generals; title
    general counsel; general counsels; speaks
    general manager; general managers; title
    general secretary; general secretaries; title
    geneticist; geneticists;
    gentleman; gentlemen; m
    geologist; geologists;
    girl; girls; f
    girlfriend; girlfriends; kin f
    goalkeeper; goalkeepers; epithet
    golfer; golfers; epithet
    gov.; govs.; title abbr
    governor; governors; title
    governor general; governors general; title
    governor-elect; governors-elect; title
    granddaughter; granddaughters; kin f
    grandfather; grandfathers; kin m
    grandmother; grandmothers; kin f
    grandson; grandsons; kin m
    guard; guards;
    guitarist; guitarists;
    gunman; gunmen; m
    gynecologist; gynecologists;
    head; heads;
    head coach; head coaches; title
    head of state; heads of state;
    headmaster; headmasters; m
    headmistress; headmistresses; f
    headteacher; headteachers;
    health minister; health ministers; title
    health secretary; health secretaries; title
    heir; heirs; epithet
    heiress; heiresses; f epithet
    high commissioner; high commissioners; title
    historian; historians;
    home minister; home ministers; title
    home secretary; home secretaries; title
    homeland security secretary; homeland security secretaries; title
    hon.; hons.; title abbr
    hopeful; hopefuls; epithet
    host; hosts; title
    hostage; hostages;
    hostess; hostesses; f
    house majority leader; house majority leaders; title
    house minority leader; house minority leaders; title
    house speaker; house speakers; title
    housewife; housewives; f
    housing secretary; housing secretaries; title
    human rights lawyer; human rights lawyers;
    husband; husbands; kin m
    hydrologist; hydrologists;
    imam; imams; title m
    immunologist; immunologists;
    incumbent; incumbents; epithet
    independent; independents;
    industrialist; industrialists; epithet
    industry minister; industry ministers; title
    information minister; information ministers; title
    inmate; inmates;
    insp; insps; title
    insp.; insps.; title abbr
    inspector; inspectors; title
    inspector general; inspectors general; title
    instructor; instructors;
    intelligence chief; intelligence chiefs; title
    interim president; interim presidents; title
    interim prime minister; interim prime ministers; title
    interior minister; interior ministers; title
    interior secretary; interior secretaries; title
    interpreter; interpreters;
    inventor; inventors;
    investigator; investigators;
    investor; investors;
    journalist; journalists; title
    judge; judges; title
    juror; jurors;
    justice; justices; title
    justice minister; justice ministers; title
    justice secretary; justice secretaries; title
    king; kings; title m
    labor minister; labor ministers; title
    labor secretary; labor secretaries; title
    labour minister; labour ministers; title
    lady; ladies; title f
    landlady; landladies; f
    landlord; landlords; m
    lawmaker; lawmakers;
    lawyer; lawyers; speaks
    lead author; lead authors;
    leader; leaders; title
    lecturer; lecturers;
    legislator; legislators;
    liberal; liberals;
    libertarian; libertarians;
    librarian; librarians;
    lieutenant; lieutenants; title
    lieutenant colonel; lieutenant colonels; title
    lieutenant general; lieutenant generals; title
    lieutenant governor; lieutenant governors; title
    linguist; linguists;
    lobbyist; lobbyists;
    lord; lords; title m
    lord mayor; lord mayors; title
    lt.; lts.; title abbr
    lt. col.; lt. cols.; title abbr
    lt. gen.; lt. gens.; title abbr
    lt. gov.; lt. govs.; title abbr
    magistrate; magistrates; title
    magnate; magnates; epithet
    maj.; majs.; title abbr
    maj. gen.; maj. gens.; title abbr
    major; majors; title
    major general; major generals; title
    majority leader; majority leaders; title
    majority whip; majority whips; title
    man; men; m
    manager; managers; title
    managing director; managing directors;
    managing editor; managing editors;
    managing partner; managing partners;
    marshal; marshals; title
    mathematician; mathematicians;
    mayor; mayors; title
    mayor-elect; mayors-elect; title
    medical examiner; medical examiners;
    megadonor; megadonors;
    member; members;
    meteorologist; meteorologists;
    midfielder; midfielders; epithet
    midwife; midwives;
    military analyst; military analysts;
    military chief; military chiefs; title
    millionaire; millionaires; epithet
    minister; ministers; title
    minister of defense; ministers of defense; title
    minister of foreign affairs; ministers of foreign affairs; title
    ministry spokesman; ministry spokesmen; title m speaks
    ministry spokesperson; ministry spokespeople; title speaks
    ministry spokeswoman; ministry spokeswomen; title f speaks
    minority leader; minority leaders; title
    minority whip; minority whips; title
    miss; misses; title f
    moderator; moderators;
    mogul; moguls; epithet
    monarch; monarchs;
    monk; monks; m
    mother; mothers; title kin f
    mother-in-law; mothers-in-law; kin f
    mp; mps; title
    mr; messrs; title m
    mr.; messrs.; title m abbr
    mrs; mrs; title f
    mrs.; mrs.; title f abbr
    ms; ms; title f
    ms.; mses.; title f abbr
    mullah; mullahs; title m
    musician; musicians; epithet
    national security adviser; national security advisers; title
    national security advisor; national security advisors; title
    naturalist; naturalists;
    navy secretary; navy secretaries; title
    negotiator; negotiators; speaks
    neighbor; neighbors;
    neighbour; neighbours;
    nephew; nephews; kin m
    neurologist; neurologists;
    neuroscientist; neuroscientists;
    neurosurgeon; neurosurgeons; epithet
    niece; nieces; kin f
    nominee; nominees; epithet
    novelist; novelists; epithet
    nun; nuns; f
    nurse; nurses;
    oceanographer; oceanographers;
    officer; officers; title
    official; officials;
    oligarch; oligarchs;
    ombudsman; ombudsmen;
    oncologist; oncologists;
    opponent; opponents;
    opposition leader; opposition leaders; title
    organiser; organisers;
    organizer; organizers;
    owner; owners;
    painter; painters;
    paleontologist; paleontologists;
    paramedic; paramedics;
    parent; parents; kin
    parliament speaker; parliament speakers; title
    parliamentarian; parliamentarians;
    partner; partners; kin
    party chairman; party chairmen; title m
    party leader; party leaders; title
    passenger; passengers;
    pastor; pastors; title
    pathologist; pathologists;
    patient; patients;
    patriarch; patriarchs; title m
    pc; pcs; title
    peer; peers;
    pensioner; pensioners;
    personal secretary; personal secretaries; speaks
    pfc.; pfcs.; title abbr
    philanthropist; philanthropists; epithet
    philosopher; philosophers;
    photographer; photographers;
    photojournalist; photojournalists;
    physician; physicians;
    physicist; physicists;
    pianist; pianists;
    pilot; pilots;
    player; players;
    playmaker; playmakers; epithet
    playwright; playwrights;
    poet; poets;
    police captain; police captains; title
    police chief; police chiefs; title
    police commissioner; police commissioners; title
    police officer; police officers; title
    police spokesman; police spokesmen; title m speaks
    police spokeswoman; police spokeswomen; title f speaks
    policeman; policemen; m
    policewoman; policewomen; f
    political analyst; political analysts;
    political scientist; political scientists;
    politician; politicians; epithet
    pollster; pollsters;
    pontiff; pontiffs; m
    pope; popes; title m
    preacher; preachers;
    predecessor; predecessors;
    premier; premiers; title
    presenter; presenters;
    president; presidents; title
    president emeritus; presidents emeritus;
    president-elect; presidents-elect; title
    presidential candidate; presidential candidates; title
    presidential spokesman; presidential spokesmen; title m speaks
    press officer; press officers; speaks
    press secretary; press secretaries; title speaks
    priest; priests;
    prime minister; prime ministers; title
    prime minister-designate; prime ministers-designate; title
    prime minister-elect; prime ministers-elect; title
    prince; princes; title m
    princess; princesses; title f
    principal; principals; title
    prisoner; prisoners;
    producer; producers;
    prof; profs; title
    prof.; profs.; title abbr
    professor; professors; title
    professor emeritus; professors emeriti;
    programmer; programmers;
    prosecutor; prosecutors; title
    prosecutor general; prosecutors general; title
    protege; proteges;
    psychiatrist; psychiatrists;
    psychologist; psychologists;
    publicist; publicists; speaks
    publisher; publishers;
    pundit; pundits;
    pvt.; pvts.; title abbr
    quarterback; quarterbacks; epithet
    queen; queens; title f
    queen consort; queens consort; title f
    rabbi; rabbis; title
    radiologist; radiologists;
    rancher; ranchers;
    ranking member; ranking members;
    rapper; rappers; title epithet
    reader; readers;
    rear admiral; rear admirals; title
    receptionist; receptionists;
    refugee; refugees;
    rep.; reps.; title abbr
    reporter; reporters; title
    representative; representatives; title speaks
    representative-elect; representatives-elect; title
    republican; republicans;
    republican leader; republican leaders; title
    research director; research directors;
    research fellow; research fellows;
    researcher; researchers;
    resident; residents;
    retiree; retirees;
    rev; revs; title
    rev.; revs.; title abbr
    reverend; reverends; title
    rival; rivals;
    roommate; roommates;
    ruler; rulers;
    runner; runners;
    running mate; running mates;
    scholar; scholars;
    scientist; scientists;
    screenwriter; screenwriters;
    sculptor; sculptors;
    second lady; second ladies; title f
    secretary; secretaries; title speaks
    secretary general; secretaries general; title
    secretary of defence; secretaries of defence; title
    secretary of defense; secretaries of defense; title
    secretary of state; secretaries of state; title
    secretary of the treasury; secretaries of the treasury; title
    secretary-general; secretaries-general; title
    seismologist; seismologists;
    sen.; sens.; title abbr
    sen.-elect; sens.-elect; title
    senate majority leader; senate majority leaders; title
    senate minority leader; senate minority leaders; title
    senator; senators; title
    senator-elect; senators-elect; title
    senior adviser; senior advisers; speaks
    senior advisor; senior advisors; speaks
    senior aide; senior aides; speaks
    senior analyst; senior analysts;
    senior director; senior directors;
    senior editor; senior editors;
    senior fellow; senior fellows;
    senior lecturer; senior lecturers;
    senior scientist; senior scientists;
    senior vice president; senior vice presidents;
    sergeant; sergeants; title
    sgt; sgts; title
    sgt.; sgts.; title abbr
    shadow chancellor; shadow chancellors; title
    shadow foreign secretary; shadow foreign secretaries; title
    shadow minister; shadow ministers; title
    shareholder; shareholders;
    sheikh; sheikhs; title m
    sheriff; sheriffs; title
    shopkeeper; shopkeepers;
    singer; singers; title epithet
    sir; sirs; title m
    sister; sisters; title kin f
    sister-in-law; sisters-in-law; kin f
    social worker; social workers;
    sociologist; sociologists;
    soldier; soldiers;
    solicitor; solicitors; speaks
    solicitor general; solicitors general; title
    son; sons; kin m
    son-in-law; sons-in-law; kin m
    songwriter; songwriters;
    speaker; speakers; title
    special adviser; special advisers; speaks
    special agent; special agents; title
    special counsel; special counsels; title
    special envoy; special envoys; title
    special prosecutor; special prosecutors; title
    special representative; special representatives; title
    specialist; specialists; title
    speechwriter; speechwriters;
    spokesman; spokesmen; title m speaks
    spokesperson; spokespeople; title speaks
    spokeswoman; spokeswomen; title f speaks
    spouse; spouses; kin
    spy; spies;
    staff sergeant; staff sergeants; title
    staffer; staffers; speaks
    standard-bearer; standard-bearers; epithet
    star; stars; title epithet
    state attorney; state attorneys; title
    state department spokesman; state department spokesmen; title m speaks
    state department spokesperson; state department spokespeople; title speaks
    state department spokeswoman; state department spokeswomen; title f speaks
    state rep.; state reps.; title abbr
    state representative; state representatives; title
    state sen.; state sens.; title abbr
    state senator; state senators; title
    statesman; statesmen; m
    statistician; statisticians;
    stepbrother; stepbrothers; kin m
    stepdaughter; stepdaughters; kin f
    stepfather; stepfathers; kin m
    stepmother; stepmothers; kin f
    stepsister; stepsisters; kin f
    stepson; stepsons; kin m
    strategist; strategists; speaks
    striker; strikers; epithet
    strongman; strongmen; m
    student; students;
    successor; successors;
    sultan; sultans; title m
    superintendent; superintendents; title
    superstar; superstars; epithet
    supreme court justice; supreme court justices; title
    supreme leader; supreme leaders; title
    supt; supts; title
    supt.; supts.; title abbr
    surgeon; surgeons;
    surgeon general; surgeons general; title
    surrogate; surrogates; speaks
    surveyor; surveyors;
    survivor; survivors;
    suspect; suspects;
    taoiseach; taoisigh; title
    teacher; teachers;
    teammate; teammates;
    technician; technicians;
    teenager; teenagers;
    tenant; tenants;
    theologian; theologians;
    therapist; therapists;
    toxicologist; toxicologists;
    trade minister; trade ministers; title
    trade representative; trade representatives; title
    trader; traders;
    trainer; trainers;
    translator; translators;
    transport minister; transport ministers; title
    transport secretary; transport secretaries; title
    transportation minister; transportation ministers; title
    transportation secretary; transportation secretaries; title
    treasurer; treasurers; title
    treasury secretary; treasury secretaries; title
    trooper; troopers; title
    tsar; tsars; title m
    tycoon; tycoons; epithet
    u.s. attorney; u.s. attorneys; title
    uncle; uncles; title kin m
    under secretary; under secretaries; title
    undersecretary; undersecretaries; title
    union leader; union leaders;
    veteran; veterans;
    veterinarian; veterinarians;
    vice adm.; vice adms.; title abbr
    vice admiral; vice admirals; title
    vice chair; vice chairs;
    vice chairman; vice chairmen; title m
    vice chancellor; vice chancellors; title
    vice minister; vice ministers; title
    vice president; vice presidents; title
    vice president-elect; vice presidents-elect; title
    vice-chancellor; vice-chancellors; title
    vice-president; vice-presidents; title
    victim; victims;
    virologist; virologists;
    volcanologist; volcanologists;
    volunteer; volunteers;
    waiter; waiters; m
    waitress; waitresses; f
    warden; wardens; title
    warlord; warlords;
    whistle-blower; whistle-blowers;
    whistleblower; whistleblowers;
    white house adviser; white house advisers; speaks
    white house chief of staff; white house chiefs of staff; title
    white house counsel; white house counsels; title
    white house press secretary; white house press secretaries; title speaks
    white house spokesman; white house spokesmen; title m speaks
    white house spokeswoman; white house spokeswomen; title f speaks
    widow; widows; kin f
    widower; widowers; kin m
    wife; wives; kin f
    winger; wingers; epithet
    witness; witnesses;
    woman; women; f
    worker; workers;
    writer; writers;
    zoologist; zoologists;
    """

  /// What makes another office of the one whose name follows.
  static let deputies = "assistant associate deputy lieutenant lt. under vice"

  /// Titles that tell nothing of an office.
  static let courtesies = "miss mr mr. mrs mrs. ms ms."

  /// Offices of which the news has one holder at a time: "the president" is named without having been named lately.
  static let sole = """
    chancellor emperor king monarch pope premier president queen
    """

  /// Roles that others are kinds of: a senator is a lawmaker.
  ///
  /// Columns, separated by `; `: role; the roles that are of its kind, separated by `, `. Sorted by the first.
  static let kinds = """
    admiral; adm., vice adm., vice admiral, rear admiral
    attorney; lawyer
    candidate; nominee, hopeful, contender, front-runner, frontrunner, presidential candidate
    chairman; chair, co-chair, co-chairman
    chairwoman; chair, co-chair
    colonel; col., lt. col.
    congressman; rep., representative
    congresswoman; rep., representative
    doctor; dr.
    executive; chief executive, chief executive officer, ceo
    general; gen., lt. gen., maj. gen., brig. gen.
    governor; gov.
    hopeful; candidate, nominee, contender, front-runner, frontrunner, presidential candidate
    lawmaker; sen., senator, rep., representative, congressman, congresswoman, state rep., state sen., state senator
    lawyer; attorney
    legislator; sen., senator, rep., representative, congressman, congresswoman, state rep., state sen., state senator
    lieutenant; lt.
    lieutenant governor; lt. gov.
    major; maj.
    officer; sgt., lt., capt., sergeant, lieutenant
    politician; sen., senator, rep., representative, gov., governor, mayor, congressman, congresswoman
    professor; prof., associate professor, assistant professor
    prosecutor; district attorney, attorney general
    representative; rep.
    senator; sen., state sen., state senator
    sergeant; sgt.
    spokesperson; spokesman, spokeswoman
    """
}
