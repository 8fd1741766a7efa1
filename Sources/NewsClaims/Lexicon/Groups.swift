/// Nouns that name people or things without a name of their own which news gives as sources.
enum Groups {
  /// The nouns, in lower case, sorted by singular.
  ///
  /// Columns, separated by `; `: singular; plural, empty if there is none; kind.
  ///
  /// The kinds:
  /// - `people`: people, each of whom can speak.
  /// - `body`: an organisation or a part of one.
  /// - `document`: something written, recorded or counted.
  static let rows = """
    abstract; abstracts; document
    academic; academics; people
    account; accounts; document
    activist; activists; people
    ad; ads; document
    administration; administrations; body
    adversary; adversaries; people
    advertisement; advertisements; document
    adviser; advisers; people
    advisor; advisors; people
    advisory; advisories; document
    advocacy group; advocacy groups; body
    advocate; advocates; people
    affidavit; affidavits; document
    agency; agencies; body
    agreement; agreements; document
    aide; aides; people
    air force; air forces; body
    airline; airlines; body
    alliance; alliances; body
    ally; allies; people
    ambassador; ambassadors; people
    amendment; amendments; document
    analyst; analysts; people
    announcement; announcements; document
    antiwar activist; antiwar activists; people
    appeal; appeals; document
    appeals court; appeals courts; body
    archdiocese; archdioceses; body
    army; armies; body
    article; articles; document
    assembly; assemblies; body
    assessment; assessments; document
    associate; associates; people
    association; associations; body
    astronomer; astronomers; people
    attendee; attendees; people
    attorney; attorneys; people
    audit; audits; document
    authority; authorities; people
    autobiography; autobiographies; document
    automaker; automakers; body
    backer; backers; people
    bank; banks; body
    banker; bankers; people
    bidder; bidders; people
    biography; biographies; document
    biologist; biologists; people
    bloc; blocs; body
    blog; blogs; document
    blog post; blog posts; document
    blogger; bloggers; people
    board; boards; body
    book; books; document
    boss; bosses; people
    brief; briefs; document
    briefing; briefings; document
    brigade; brigades; body
    broadcast; broadcasts; document
    broadcaster; broadcasters; body
    brochure; brochures; document
    broker; brokers; people
    bulletin; bulletins; document
    bureau; bureaus; body
    bureaucrat; bureaucrats; people
    business; businesses; body
    bystander; bystanders; people
    cabinet; cabinets; body
    cable; cables; document
    campaign; campaigns; body
    campaigner; campaigners; people
    candidate; candidates; people
    caregiver; caregivers; people
    carmaker; carmakers; body
    cartel; cartels; body
    caucus; caucuses; body
    census; censuses; document
    central bank; central banks; body
    chamber; chambers; body
    channel; channels; body
    charge sheet; charge sheets; document
    charity; charities; body
    charter; charters; document
    child; children; people
    church; churches; body
    citizen; citizens; people
    city; cities; body
    city council; city councils; body
    civilian; civilians; people
    clinician; clinicians; people
    club; clubs; body
    coalition; coalitions; body
    coast guard; coast guards; body
    colleague; colleagues; people
    college; colleges; body
    column; columns; document
    columnist; columnists; people
    command; commands; body
    commander; commanders; people
    commentator; commentators; people
    commission; commissions; body
    committee; committees; body
    communique; communiques; document
    company; companies; body
    complaint; complaints; document
    conclusion; conclusions; document
    conglomerate; conglomerates; body
    congregation; congregations; body
    congress; congresses; body
    consortium; consortiums; body
    constitution; constitutions; document
    consulate; consulates; body
    consultancy; consultancies; body
    consumer; consumers; people
    contract; contracts; document
    contractor; contractors; people
    coroner; coroners; people
    corporation; corporations; body
    correspondence; ; document
    correspondent; correspondents; people
    council; councils; body
    councillor; councillors; people
    country; countries; body
    county; counties; body
    court; courts; body
    court document; court documents; document
    court filing; court filings; document
    court paper; court papers; document
    creditor; creditors; people
    critic; critics; people
    customer; customers; people
    cyclist; cyclists; people
    daily; dailies; document
    data; ; document
    database; databases; document
    dealer; dealers; people
    decision; decisions; document
    declaration; declarations; document
    decree; decrees; document
    defector; defectors; people
    defence; ; body
    defendant; defendants; people
    defender; defenders; people
    defense; ; body
    defense lawyer; defense lawyers; people
    defense team; defense teams; body
    delegate; delegates; people
    delegation; delegations; body
    demonstrator; demonstrators; people
    department; departments; body
    deposition; depositions; document
    detective; detectives; people
    detractor; detractors; people
    developer; developers; people
    diary; diaries; document
    diocese; dioceses; body
    diplomat; diplomats; people
    directive; directives; document
    director; directors; people
    dispatch; dispatches; document
    dissident; dissidents; people
    district court; district courts; body
    doctor; doctors; people
    document; documents; document
    documentary; documentaries; document
    donor; donors; people
    dossier; dossiers; document
    draft; drafts; document
    driver; drivers; people
    drugmaker; drugmakers; body
    e-mail; e-mails; document
    ecologist; ecologists; people
    economist; economists; people
    editor; editors; people
    editorial; editorials; document
    educator; educators; people
    electorate; electorates; body
    email; emails; document
    embassy; embassies; body
    employee; employees; people
    employer; employers; people
    engineer; engineers; people
    entrepreneur; entrepreneurs; people
    environmentalist; environmentalists; people
    envoy; envoys; people
    epidemiologist; epidemiologists; people
    essay; essays; document
    establishment; establishments; body
    estimate; estimates; document
    evaluation; evaluations; document
    evidence; ; document
    exchange; exchanges; body
    executive; executives; people
    executive order; executive orders; document
    exit poll; exit polls; document
    expert; experts; people
    eyewitness; eyewitnesses; people
    fact checker; fact checkers; people
    fact sheet; fact sheets; document
    fact-checker; fact-checkers; people
    faction; factions; body
    family; families; people
    fan; fans; people
    farmer; farmers; people
    federation; federations; body
    fighter; fighters; people
    figure; figures; document
    filing; filings; document
    finding; findings; document
    firefighter; firefighters; people
    firm; firms; body
    fisherman; fishermen; people
    follower; followers; people
    footage; ; document
    force; forces; body
    forecast; forecasts; document
    forecaster; forecasters; people
    foreign ministry; foreign ministries; body
    foundation; foundations; body
    founder; founders; people
    friend; friends; people
    front; fronts; body
    fund; funds; body
    fundraiser; fundraisers; people
    gang; gangs; body
    general; generals; people
    geologist; geologists; people
    government; governments; body
    governor; governors; people
    grand jury; grand juries; body
    group; groups; body
    guard; guards; people
    guideline; guidelines; document
    hacker; hackers; people
    hard-liner; hard-liners; people
    hardliner; hardliners; people
    headline; headlines; document
    historian; historians; people
    hospital; hospitals; body
    hostage; hostages; people
    human rights group; human rights groups; body
    image; images; document
    immigrant; immigrants; people
    index; indexes; document
    indictment; indictments; document
    industry; industries; body
    informant; informants; people
    inmate; inmates; people
    inquiry; inquiries; body
    insider; insiders; people
    inspector; inspectors; people
    institute; institutes; body
    institution; institutions; body
    insurer; insurers; people
    insurgency; insurgencies; body
    insurgent; insurgents; people
    intellectual; intellectuals; people
    intelligence community; intelligence communities; body
    intermediary; intermediaries; people
    international community; ; body
    interview; interviews; document
    inventor; inventors; people
    investigator; investigators; people
    investor; investors; people
    invoice; invoices; document
    islamist; islamists; people
    island; islands; body
    journal; journals; document
    journalist; journalists; people
    judge; judges; people
    judgement; judgements; document
    judgment; judgments; document
    judiciary; judiciaries; body
    junta; juntas; body
    juror; jurors; people
    jury; juries; body
    justice; justices; people
    justice department; justice departments; body
    kingdom; kingdoms; body
    landlord; landlords; people
    law firm; law firms; body
    lawmaker; lawmakers; people
    lawsuit; lawsuits; document
    lawyer; lawyers; people
    leader; leaders; people
    leadership; leaderships; body
    leaflet; leaflets; document
    league; leagues; body
    legislator; legislators; people
    legislature; legislatures; body
    lender; lenders; people
    letter; letters; document
    listener; listeners; people
    lobbyist; lobbyists; people
    local; locals; people
    magazine; magazines; document
    maker; makers; body
    manager; managers; people
    manifesto; manifestos; document
    manual; manuals; document
    manufacturer; manufacturers; people
    map; maps; document
    mayor; mayors; people
    media; ; body
    media outlet; media outlets; body
    mediator; mediators; people
    medic; medics; people
    member; members; people
    memo; memos; document
    memoir; memoirs; document
    memorandum; memorandums; document
    message; messages; document
    meteorologist; meteorologists; people
    migrant; migrants; people
    militant; militants; people
    military; militaries; body
    militia; militias; body
    minister; ministers; people
    ministry; ministries; body
    mission; missions; body
    model; models; document
    moderate; moderates; people
    monarchy; monarchies; body
    monitor; monitors; people
    motion; motions; document
    movement; movements; body
    municipality; municipalities; body
    nation; nations; body
    nationalist; nationalists; people
    navy; navies; body
    negotiator; negotiators; people
    neighbor; neighbors; people
    neighbour; neighbours; people
    network; networks; body
    news agency; news agencies; body
    news release; news releases; document
    news report; news reports; document
    newsletter; newsletters; document
    newspaper; newspapers; document
    nonprofit; nonprofits; body
    note; notes; document
    notice; notices; document
    nurse; nurses; people
    observer; observers; people
    office; offices; body
    officer; officers; people
    official; officials; people
    oligarch; oligarchs; people
    onlooker; onlookers; people
    op-ed; op-eds; document
    operative; operatives; people
    operator; operators; body
    opinion; opinions; document
    opinion poll; opinion polls; document
    opponent; opponents; people
    opposition; oppositions; body
    order; orders; document
    organisation; organisations; body
    organiser; organisers; people
    organization; organizations; body
    organizer; organizers; people
    outlet; outlets; body
    outsider; outsiders; people
    owner; owners; people
    page; pages; document
    palace; palaces; body
    pamphlet; pamphlets; document
    panel; panels; body
    paper; papers; document
    parent; parents; people
    parliament; parliaments; body
    parliamentarian; parliamentarians; people
    participant; participants; people
    partner; partners; people
    party; parties; body
    passenger; passengers; people
    passer-by; passers-by; people
    passerby; passersby; people
    patient; patients; people
    peacekeeper; peacekeepers; people
    pensioner; pensioners; people
    pentagon; ; body
    people; ; people
    person; persons; people
    petition; petitions; document
    pharmacy; pharmacies; body
    photo; photos; document
    photograph; photographs; document
    physician; physicians; people
    physicist; physicists; people
    pilot; pilots; people
    plaintiff; plaintiffs; people
    player; players; people
    plea agreement; plea agreements; document
    podcast; podcasts; document
    police; ; people
    police department; police departments; body
    police force; police forces; body
    police officer; police officers; people
    police report; police reports; document
    policy; policies; document
    policymaker; policymakers; people
    political scientist; political scientists; people
    politician; politicians; people
    poll; polls; document
    pollster; pollsters; people
    post; posts; document
    posting; postings; document
    practitioner; practitioners; people
    presidency; presidencies; body
    press; ; body
    press release; press releases; document
    priest; priests; people
    prisoner; prisoners; people
    private sector; ; body
    proclamation; proclamations; document
    producer; producers; people
    professional; professionals; people
    professor; professors; people
    profile; profiles; document
    projection; projections; document
    proponent; proponents; people
    proposal; proposals; document
    prosecution; ; body
    prosecutor; prosecutors; people
    protester; protesters; people
    protestor; protestors; people
    psychologist; psychologists; people
    public; ; people
    publication; publications; document
    publisher; publishers; body
    pundit; pundits; people
    questionnaire; questionnaires; document
    reader; readers; people
    readout; readouts; document
    rebel; rebels; people
    record; records; document
    recording; recordings; document
    reformer; reformers; people
    reformist; reformists; people
    refugee; refugees; people
    regime; regimes; body
    regulator; regulators; people
    relative; relatives; people
    report; reports; document
    reporter; reporters; people
    representative; representatives; people
    rescue worker; rescue workers; people
    rescuer; rescuers; people
    researcher; researchers; people
    resident; residents; people
    resolution; resolutions; document
    respondent; respondents; people
    result; results; document
    retailer; retailers; people
    review; reviews; document
    reviewer; reviewers; people
    rights group; rights groups; body
    rival; rivals; people
    royal; royals; people
    ruling; rulings; document
    satellite image; satellite images; document
    sceptic; sceptics; people
    scholar; scholars; people
    school; schools; body
    school district; school districts; body
    scientist; scientists; people
    screenshot; screenshots; document
    script; scripts; document
    search warrant; search warrants; document
    secret service; secret services; body
    secretariat; secretariats; body
    security council; security councils; body
    security force; security forces; body
    security service; security services; body
    senate; senates; body
    senator; senators; people
    separatist; separatists; people
    service; services; body
    settler; settlers; people
    shareholder; shareholders; people
    sheriff's office; sheriff's offices; body
    skeptic; skeptics; people
    society; societies; body
    soldier; soldiers; people
    source; sources; people
    specialist; specialists; people
    spectator; spectators; people
    speech; speeches; document
    spokesman; spokesmen; people
    spokesperson; spokespeople; people
    spokeswoman; spokeswomen; people
    spreadsheet; spreadsheets; document
    spy; spies; people
    staffer; staffers; people
    startup; startups; body
    state; states; body
    state television; ; body
    statement; statements; document
    station; stations; body
    statistic; statistics; document
    story; stories; document
    strategist; strategists; people
    student; students; people
    study; studies; document
    subpoena; subpoenas; document
    suit; suits; document
    summary; summaries; document
    supporter; supporters; people
    supreme court; supreme courts; body
    surgeon; surgeons; people
    surrogate; surrogates; people
    survey; surveys; document
    survivor; survivors; people
    suspect; suspects; people
    sympathizer; sympathizers; people
    syndicate; syndicates; body
    tabloid; tabloids; document
    tape; tapes; document
    task force; task forces; body
    teacher; teachers; people
    team; teams; body
    testimony; testimonies; document
    text; texts; document
    text message; text messages; document
    textbook; textbooks; document
    theorist; theorists; people
    think tank; think tanks; body
    timeline; timelines; document
    tourist; tourists; people
    town; towns; body
    trade group; trade groups; body
    trade union; trade unions; body
    trader; traders; people
    transcript; transcripts; document
    transition team; transition teams; body
    traveler; travelers; people
    traveller; travellers; people
    treasury; treasuries; body
    treaty; treaties; document
    tribunal; tribunals; body
    troop; troops; body
    trust; trusts; body
    tweet; tweets; document
    union; unions; body
    university; universities; body
    update; updates; document
    user; users; people
    utility; utilities; body
    verdict; verdicts; document
    veteran; veterans; people
    victim; victims; people
    video; videos; document
    viewer; viewers; people
    village; villages; body
    villager; villagers; people
    virologist; virologists; people
    visitor; visitors; people
    volunteer; volunteers; people
    voter; voters; people
    warrant; warrants; document
    watchdog; watchdogs; people
    web page; web pages; document
    website; websites; document
    weekly; weeklies; document
    well-wisher; well-wishers; people
    whistle-blower; whistle-blowers; people
    whistleblower; whistleblowers; people
    white house; ; body
    white paper; white papers; document
    witness; witnesses; people
    worker; workers; people
    writer; writers; people
    youth; youths; people
    """

  /// Businesses that are mostly taken up after their name was given: "the firm".
  static let companies = """
    airline automaker bank broadcaster carmaker chain company conglomerate corporation drugmaker firm newspaper publisher
    retailer startup
    """

  /// Other bodies that are: "the group".
  static let associations = """
    agency association charity group network nonprofit organisation organization outlet union website
    """

  /// The last words of names of bodies that are no businesses.
  static let publicBodies = """
    administration agency army assembly authority board bureau cabinet church college commission committee congress
    council court courts department directorate house ministry navy office parliament police senate treasury tribunal
    university
    """
}
