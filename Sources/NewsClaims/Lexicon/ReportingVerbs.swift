/// Verbs that report what somebody says, thinks or does by speaking.
///
/// Columns: lemma; what the speaker does by it (``SpeechAct``); how often its forms are cues; what else holds of it.
///
/// The third column has four digits, for the bare form, the third person, the past and the -ing form: of ten uses in
/// news outside quotation marks, so many report something (9 also stands for ten). They were counted on annotated
/// news; rare verbs got the average of their kind. The fourth column: `hearer`, somebody who is told may follow
/// ("told reporters that"); `doubts` and `supports`, a stance other than that of its act; `raising`, its subject
/// belongs to what is said ("seemed"); `for=demand`, another act where the content opens with that word, with `if`
/// where it has a condition, with `noun` where it is a noun phrase; `objects`, it denies whatever its object names;
/// `finds`, "found no evidence" is a finding; `belief`, "is believed to be" reports what people hold to be so;
/// `persons`, it denies what somebody says whom its object names; `labels`, it says of a claim what it is worth;
/// `withdraws`, it takes back what the speaker has claimed; `checks`, what could not be "verified" lacks proof; `proof`,
/// what is "cited" is proof; `things`, it has another sense in which its object is a thing ("added salt"), so that a bare
/// object must name something said; `amounts`, the same where the object is several ("recalled 3,000 cars"); `felt`, its
/// passive says what the subject thinks ("are convinced that"); `hears`, whoever does it is told and says nothing ("the
/// court heard"); `+to`, that preposition, too, opens what it is about ("referred to the vote").
enum ReportingVerbs {
  static let rows = """
    abhor; attitude; 5555
    accept; attitude; 1412
    accuse; accusation; 8777
    acknowledge; statement; 6787; supports
    acquiesce; attitude; 7787; +to
    add; statement; 1787; things
    address; statement; 2431; things
    admire; attitude; 3434
    admit; statement; 4764; supports +to
    admonish; evaluation; 6667
    advise; statement; 2212; hearer
    advocate; demand; 5342
    affirm; statement; 4442
    agree; statement; 4463; supports to=promise +to +on +with
    aim; attitude; 5335
    alarm; attitude; 3334; felt
    alert; statement; 3434; hearer
    allege; statement; 6855; belief
    allude; statement; 7787; +to
    anger; attitude; 3563; felt
    announce; statement; 6987
    answer; statement; 2453; things
    anticipate; attitude; 3223
    apologise; evaluation; 5555; +to
    apologize; evaluation; 4766; +to
    appeal; demand; 0210; +to
    appear; attitude; 2641; raising
    applaud; evaluation; 6656
    apprise; statement; 6666; hearer
    approve; attitude; 2242
    argue; statement; 9999
    articulate; statement; 5675
    ascribe; statement; 5555
    ask; question; 4777; hearer to=demand for=demand
    aspire; attitude; 5344
    assail; evaluation; 8795
    assert; statement; 6687
    assess; statement; 1444
    assume; attitude; 2331
    assure; statement; 4787; hearer
    attack; evaluation; 2263
    attempt; attitude; 1233
    attest; statement; 6666
    attribute; statement; 6244; +to
    aver; statement; 6666
    avow; statement; 6666
    back; evaluation; 1343
    backtrack; denial; 4434; withdraws objects +on
    balk; attitude; 5565; +at
    banter; statement; 5555
    bark; statement; 7787
    bash; evaluation; 2446
    beg; demand; 2233; hearer
    belie; denial; 1111; objects
    believe; attitude; 4416; belief +in
    belittle; evaluation; 4575
    bellow; statement; 6666
    bemoan; evaluation; 8898
    berate; evaluation; 5555
    beseech; demand; 4444; hearer
    bewail; evaluation; 5555
    bill; statement; 7787
    blame; accusation; 5888
    blast; evaluation; 9998
    bleat; statement; 6666
    blog; statement; 6666
    blurt; statement; 4434
    bluster; statement; 6666
    boast; statement; 8676
    boo; evaluation; 5433
    brag; statement; 8877
    brand; statement; 6545
    brief; statement; 3422; hearer
    bristle; evaluation; 5555; doubts +at
    cackle; statement; 6666
    calculate; statement; 3632
    call; statement; 4667; for=demand on=demand +on
    care; attitude; 3221
    caricature; evaluation; 5555
    castigate; evaluation; 5365
    caution; statement; 8888; hearer
    celebrate; evaluation; 1432
    censure; evaluation; 4434
    certify; statement; 2424
    challenge; evaluation; 1453; doubts
    champion; evaluation; 2451
    chant; statement; 5776
    characterise; statement; 6666
    characterize; statement; 7556
    charge; accusation; 3254; things
    chastise; evaluation; 4452
    cheer; evaluation; 3532; +on
    chide; evaluation; 8899
    chime; statement; 2446
    chirp; statement; 6666
    choose; attitude; 1111
    chronicle; statement; 5555
    chuckle; statement; 4434
    cite; statement; 8889; proof
    claim; statement; 6886; things
    clarify; statement; 5573
    command; demand; 2311; hearer things
    commend; evaluation; 6676
    comment; statement; 2477; +on
    commit; promise; 3444; +to
    compare; statement; 3413
    complain; statement; 7786; noun=evaluation
    compliment; evaluation; 3444
    concede; statement; 7886; supports
    concern; attitude; 3133; felt
    conclude; statement; 7876
    concur; statement; 8787; supports +with
    condemn; evaluation; 3685
    confess; statement; 7656; +to
    confide; statement; 7777
    confirm; statement; 3778; supports checks things
    congratulate; evaluation; 4556
    consider; attitude; 1543
    contemplate; attitude; 5464
    contend; statement; 2865
    contest; denial; 2314
    continue; statement; 1261; things
    contradict; denial; 2472; objects persons
    contrast; statement; 4444
    convey; statement; 3444
    convince; attitude; 4471; hearer felt
    coo; statement; 6666
    correct; denial; 1111; withdraws
    corroborate; statement; 7666; supports checks
    counsel; demand; 0332; hearer
    counter; statement; 3444
    crave; attitude; 4345
    credit; evaluation; 7578
    criticise; evaluation; 6686
    criticize; evaluation; 5887
    critique; evaluation; 3555
    croak; statement; 6666
    crow; statement; 6666
    deadpan; statement; 6666
    debunk; denial; 2644; objects
    decide; attitude; 2344
    declare; statement; 6777
    decline; attitude; 4773
    decree; statement; 6666
    decry; evaluation; 8799
    deduce; statement; 6666
    deem; statement; 6767
    defend; evaluation; 3695
    deflect; evaluation; 5555
    demand; demand; 4734
    demonstrate; statement; 3623; things
    demur; statement; 6666
    denigrate; evaluation; 5555
    denounce; evaluation; 7887
    deny; denial; 2562; objects
    depict; statement; 6455
    deplore; evaluation; 5555
    deride; evaluation; 7777
    describe; statement; 4889
    desire; attitude; 2222
    detail; statement; 4625
    determine; statement; 2333
    dictate; demand; 3312
    direct; demand; 2212; hearer things
    disagree; statement; 4344; doubts +on +with
    disappoint; attitude; 3474; felt
    disapprove; attitude; 4534
    disavow; denial; 5546
    disclaim; denial; 6666
    disclose; statement; 4657; things
    discount; denial; 5564
    discover; statement; 2424; finds things
    discredit; denial; 4423; objects
    discuss; statement; 5575
    dislike; attitude; 4354
    dismiss; denial; 5878
    disparage; evaluation; 2543
    disprove; denial; 3444; objects
    dispute; denial; 6777; objects
    disregard; attitude; 3464
    distance; evaluation; 4583
    divide; attitude; 1210
    divulge; statement; 3443
    document; statement; 6377
    doubt; attitude; 7434; doubts
    downplay; denial; 3462
    drawl; statement; 6666
    dread; attitude; 3333
    dub; statement; 7664
    echo; statement; 5275; supports
    editorialize; statement; 7777
    elaborate; statement; 4574; +on
    email; statement; 4156; hearer
    embrace; attitude; 1432; things
    empathize; attitude; 5444; +with
    emphasise; statement; 6666
    emphasize; statement; 7686
    encourage; demand; 4161; hearer
    endorse; evaluation; 4774
    enjoy; attitude; 3223; things
    enquire; question; 6666
    enthuse; statement; 6666
    enumerate; statement; 6666
    envisage; attitude; 2222
    envision; attitude; 8477
    equate; statement; 6666
    espouse; attitude; 4444
    establish; statement; 1621; things
    estimate; statement; 5756
    exaggerate; statement; 4423
    exclaim; statement; 7787
    excoriate; evaluation; 5563
    exhort; demand; 6677; hearer
    expect; attitude; 6276
    explain; statement; 6798
    expound; statement; 4434
    express; statement; 6887
    extol; evaluation; 6766
    exult; statement; 7777
    fault; accusation; 7666
    favor; attitude; 3331; things
    favour; attitude; 3333; things
    fawn; evaluation; 4443
    fear; attitude; 8558
    feel; attitude; 3122; things
    find; statement; 1741; finds things
    float; offer; 2446; things
    focus; attitude; 3233; +on
    forecast; statement; 8888
    foresee; attitude; 8666
    foreshadow; statement; 7787
    frame; statement; 4343; things
    fret; attitude; 6666
    fulminate; evaluation; 6666
    fume; statement; 4565
    gainsay; denial; 6666
    gasp; statement; 6666
    gloat; statement; 6666
    glorify; evaluation; 5555
    gripe; statement; 6666
    groan; statement; 7666
    grouse; statement; 5666
    growl; statement; 6766
    grumble; statement; 4443
    guarantee; statement; 4332
    gush; statement; 7887
    hail; evaluation; 3585
    hate; attitude; 2132
    hear; attitude; 1111; things hears
    herald; evaluation; 6686
    highlight; statement; 4565
    hint; statement; 6467; +at
    holler; statement; 6666
    hope; attitude; 5657; things
    howl; statement; 6666
    hype; evaluation; 5555
    hypothesize; statement; 6676
    identify; statement; 3452
    ignore; attitude; 2331
    illustrate; statement; 2544
    imagine; attitude; 3464
    implicate; accusation; 4434
    implore; demand; 3454; hearer
    imply; statement; 5766
    impugn; evaluation; 5555
    indicate; statement; 7886
    infer; statement; 6666
    inform; statement; 6666; hearer
    inquire; question; 4443
    insinuate; accusation; 7777
    insist; statement; 8898; on=demand +on
    instruct; demand; 3321; hearer
    insult; evaluation; 4574
    intend; attitude; 4133
    interest; attitude; 2120; felt
    interject; statement; 5676
    interpret; statement; 5555
    interrogate; question; 3444
    intimate; statement; 7787
    intone; statement; 6666
    invite; demand; 1211; hearer
    invoke; statement; 2264; things
    jeer; evaluation; 4433; +at
    jest; statement; 4555
    joke; statement; 7886
    knock; evaluation; 1452
    know; attitude; 3553; things
    label; statement; 7665
    lambast; evaluation; 6666
    lambaste; evaluation; 6676
    lament; evaluation; 8999
    lampoon; evaluation; 5555
    lash; evaluation; 6784; +at
    laud; evaluation; 3555
    laugh; statement; 2324; +at
    leak; statement; 3413
    learn; attitude; 2452; things
    lecture; statement; 6657; +on
    like; attitude; 3333; things
    liken; statement; 7777; +to
    list; statement; 7957
    lobby; demand; 1321; hearer
    look; attitude; 1323; raising
    love; attitude; 2421; things
    maintain; statement; 2223; things
    malign; evaluation; 4442
    mandate; demand; 1233
    marvel; statement; 4676; +at
    mean; attitude; 1010; things
    mention; statement; 7668
    minimize; evaluation; 1453
    mischaracterize; evaluation; 5555
    misstate; statement; 4444
    mistake; attitude; 3333
    moan; statement; 2441
    mock; evaluation; 8875
    mumble; statement; 6666
    murmur; statement; 4344
    muse; statement; 8898
    mutter; statement; 6666
    name; statement; 3454; things
    narrate; statement; 4434
    need; attitude; 0001; things
    nominate; offer; 3451
    note; statement; 8999; noun=evaluation
    notice; attitude; 4443; things
    notify; statement; 6666; hearer
    nudge; demand; 1332
    observe; statement; 7676; things
    offer; offer; 4363; hearer
    opine; statement; 6685; +on
    oppose; attitude; 4352
    order; demand; 3688; hearer amounts
    outline; statement; 4655
    overrule; denial; 1111
    overstate; statement; 4423
    overturn; denial; 1111
    paint; statement; 4333; things
    paraphrase; statement; 6666
    parrot; statement; 6676
    perceive; attitude; 2322
    persuade; attitude; 3454; hearer felt
    petition; demand; 5565; hearer
    philosophize; statement; 6666
    phrase; statement; 4443
    pillory; evaluation; 5555
    pitch; offer; 4442; things
    plan; attitude; 2313; things
    plead; demand; 4573; +to
    pledge; promise; 5548; things +to
    point; statement; 6686; proof +to
    ponder; statement; 5663
    pontificate; statement; 6666
    portray; statement; 7776
    posit; statement; 7888
    post; statement; 3453
    postulate; statement; 6666
    praise; evaluation; 5887
    preach; statement; 7887
    predict; statement; 5876
    prefer; attitude; 4744
    press; demand; 2344; hearer things
    presume; attitude; 4444; belief
    pretend; attitude; 5322
    proclaim; statement; 5777
    prod; demand; 4444
    profess; statement; 4434
    project; statement; 2463; things
    promise; promise; 6786; hearer +to
    pronounce; statement; 6676
    prophesy; statement; 6666
    propose; offer; 4776
    propound; statement; 6676
    protest; evaluation; 1444
    publish; statement; 2624; things
    push; attitude; 1443; for=demand things
    quash; denial; 1111
    quaver; statement; 6666
    query; question; 6576
    question; question; 4586; doubts
    quibble; evaluation; 5555
    quip; statement; 7586
    quiz; question; 3444
    quote; statement; 3656
    rail; evaluation; 8887
    rant; statement; 4344
    rasp; statement; 6666
    rate; statement; 1111; labels
    react; statement; 3241; +to
    read; statement; 3731; things
    reaffirm; statement; 6788; supports
    realise; attitude; 3333
    realize; attitude; 3464
    reason; statement; 5456
    reassert; statement; 6666
    reassure; statement; 3644; hearer
    rebroadcast; statement; 6666
    rebuff; denial; 5655
    rebuke; evaluation; 8795
    rebut; denial; 7776; objects
    recall; statement; 4898; amounts
    recant; denial; 6676; withdraws objects
    recap; statement; 3444
    recite; statement; 8675
    reckon; statement; 6462
    recognise; attitude; 3333; things
    recognize; attitude; 4446; things
    recollect; statement; 6666
    recommend; demand; 4652
    recount; statement; 7875
    refer; statement; 5667; +to
    reference; statement; 5695
    refuse; attitude; 5876
    refute; denial; 7646; objects
    regard; attitude; 3464
    regret; evaluation; 8777
    rehash; statement; 6666
    reiterate; statement; 6899
    reject; denial; 2585
    rejoice; statement; 5555
    relay; statement; 4423; things
    remark; statement; 7597
    remember; statement; 5786
    remind; statement; 7687; hearer
    reminisce; statement; 4565
    remonstrate; statement; 6666
    repeat; statement; 6777
    reply; statement; 6888; +to
    report; statement; 6573; belief
    reprimand; evaluation; 4575
    reprise; statement; 5564
    repudiate; denial; 5776
    request; demand; 2152; hearer
    require; demand; 1121
    resent; evaluation; 6535
    resist; attitude; 5342
    respond; statement; 3572; things +to
    restate; statement; 6667
    retort; statement; 5676
    retract; denial; 6667; withdraws objects
    retweet; statement; 4573
    reveal; statement; 5776
    reverse; denial; 1111
    ridicule; evaluation; 7353; doubts
    rip; evaluation; 2543
    roar; statement; 4424
    roast; evaluation; 4443
    rubbish; denial; 0777; objects
    rule; statement; 3253; things
    salute; evaluation; 5555
    savage; evaluation; 3557
    say; statement; 7998; belief
    scare; attitude; 2423; felt
    scoff; evaluation; 7777; doubts +at
    scold; evaluation; 5475
    scorn; evaluation; 6423
    scream; statement; 4341
    scribble; statement; 4444
    see; attitude; 3531; finds things
    seek; attitude; 1554
    seem; attitude; 4664; raising
    sense; attitude; 2325; things
    share; statement; 3442; things
    shock; attitude; 2231; felt
    shout; statement; 6694
    show; statement; 4763
    shriek; statement; 5666
    shrug; statement; 3344
    sigh; statement; 3434
    signal; statement; 4384; things
    sketch; statement; 4426
    skewer; evaluation; 4333
    slam; evaluation; 7978
    slander; accusation; 3442
    smear; accusation; 3444
    snap; statement; 2444
    snarl; statement; 6666
    sneer; evaluation; 5555; +at
    snicker; statement; 4555
    sniff; statement; 6666
    snipe; statement; 5666
    snort; statement; 4443
    sob; statement; 6666
    sound; attitude; 1262; raising
    speak; statement; 1231; things
    specify; statement; 5555
    speculate; statement; 7585; +on
    spell; statement; 8787
    spout; statement; 6666
    sputter; statement; 4555
    stammer; statement; 6666
    state; statement; 4188; things
    stipulate; statement; 3444
    stress; statement; 8889
    stutter; statement; 6666
    substantiate; statement; 6666; checks
    suggest; statement; 8787; noun=offer
    sum; statement; 6666
    summarise; statement; 6666
    summarize; statement; 6666
    summon; demand; 1223
    support; attitude; 1353
    surmise; statement; 7787
    surprise; attitude; 1221; felt
    suspect; attitude; 5443; belief
    swear; statement; 4634; to=promise
    sympathise; attitude; 3333; +with
    sympathize; attitude; 3333; +with
    talk; statement; 4775; things
    tally; statement; 4414
    taunt; evaluation; 5556
    tease; statement; 4434
    telegraph; statement; 3555
    tell; statement; 4996; hearer to=demand
    term; statement; 3434
    testify; statement; 3242; +to
    text; statement; 6666; hearer
    thank; evaluation; 2387
    theorise; statement; 6666
    theorize; statement; 6666
    think; attitude; 4524; belief things
    threaten; threat; 5455
    thunder; statement; 6676
    title; statement; 6666; things
    tout; statement; 9999
    trash; evaluation; 2554
    trumpet; statement; 3555
    trust; attitude; 1212; things +in
    try; attitude; 1221
    tweet; statement; 6788
    undercut; denial; 1111; objects
    underline; statement; 4344
    undermine; denial; 1111
    underscore; statement; 4443
    understand; attitude; 2230; belief
    undertake; promise; 2434; things
    unveil; statement; 2353; things
    upbraid; evaluation; 5555
    upset; attitude; 4444; felt
    urge; demand; 6896; hearer
    utter; statement; 4556
    vaunt; evaluation; 5555
    vent; statement; 7787
    venture; statement; 4244
    verify; statement; 4565; checks
    view; attitude; 2432
    vilify; evaluation; 4443
    voice; statement; 6777
    volunteer; offer; 3433
    vote; attitude; 1140; things
    vouch; statement; 8899
    vow; promise; 9998; +to
    wail; statement; 6666
    want; attitude; 3333
    warn; statement; 8896; hearer if=threat
    weigh; attitude; 1241; things
    welcome; evaluation; 2341
    whine; statement; 6666
    whisper; statement; 2463
    wisecrack; statement; 5666
    wish; attitude; 3252
    withdraw; denial; 1111; withdraws
    wonder; question; 7789
    worry; attitude; 5564; felt
    write; statement; 3885; things
    yearn; attitude; 6444
    yell; statement; 2576
    """
}
