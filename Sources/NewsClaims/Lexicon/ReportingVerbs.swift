/// Verbs that report what somebody says, thinks or does by speaking.
///
/// Columns: lemma; what the speaker does by it (``SpeechAct``); how often its forms are cues; what else holds of it.
///
/// The third column has four digits, for the bare form, the third person, the past and the -ing form: of ten uses in
/// news outside quotation marks, so many report something (9 also stands for ten). They were counted on annotated
/// news; rare verbs got the average of their kind. The fourth column: `hearer`, somebody who is told may follow
/// ("told reporters that"); `doubts` and `supports`, a stance other than that of its act; `raising`, its subject
/// belongs to what is said ("seemed"); `for=demand`, another act where the content opens with that word, with `if`
/// where it has a condition, with `noun` where it is a noun phrase; `objects`, it denies whatever its object names.
enum ReportingVerbs {
  static let rows = """
    accept; attitude; 1412
    accuse; accusation; 9777
    acknowledge; statement; 6797; supports
    acquiesce; attitude; 8898
    add; statement; 1787
    address; statement; 2331
    admit; statement; 4763; supports
    admonish; evaluation; 6667
    advise; statement; 1001; hearer
    advocate; demand; 5342
    affirm; statement; 4442
    agree; statement; 4463; supports to=promise
    aim; attitude; 5335
    alarm; attitude; 3334
    alert; statement; 2323; hearer
    allege; statement; 6855
    allude; statement; 8898
    anger; attitude; 3562
    announce; statement; 6987
    answer; statement; 2353
    anticipate; attitude; 3224
    apologise; evaluation; 5555
    apologize; evaluation; 4767
    appeal; demand; 0100
    appear; attitude; 2640; raising
    applaud; evaluation; 6756
    approve; attitude; 2241
    argue; statement; 9999
    articulate; statement; 5675
    ask; question; 3777; hearer to=demand for=demand
    aspire; attitude; 6244
    assail; evaluation; 9795
    assert; statement; 5697
    assess; statement; 0322
    assume; attitude; 1331
    assure; statement; 4888; hearer
    attack; evaluation; 2263
    attempt; attitude; 1233
    attest; statement; 6666
    attribute; statement; 7244
    aver; statement; 6666
    avow; statement; 6666
    back; evaluation; 1233
    backtrack; statement; 2343
    balk; attitude; 6676
    bark; statement; 8898
    bash; evaluation; 1346
    beg; demand; 1122; hearer
    believe; attitude; 4416
    belittle; evaluation; 4686
    bellow; statement; 6666
    bemoan; evaluation; 8898
    berate; evaluation; 5555
    beseech; demand; 4444; hearer
    bewail; evaluation; 5555
    bill; statement; 0020
    blame; accusation; 4889
    blast; evaluation; 9998
    blog; statement; 6666
    blurt; statement; 2343
    boast; statement; 8676
    boo; evaluation; 5333
    brag; statement; 8988
    brand; statement; 2343
    brief; statement; 1111; hearer
    cackle; statement; 2343
    calculate; statement; 2621
    call; statement; 4667; for=demand on=demand
    care; attitude; 3221
    castigate; evaluation; 5365
    caution; statement; 9989; hearer
    celebrate; evaluation; 0231
    censure; evaluation; 3323
    certify; statement; 0101
    challenge; evaluation; 0353
    champion; evaluation; 1351
    chant; statement; 4776
    characterise; statement; 6666
    characterize; statement; 8556
    charge; accusation; 3153
    chastise; evaluation; 4462
    cheer; evaluation; 2521
    chide; evaluation; 8999
    chime; statement; 2436
    chirp; statement; 6666
    choose; attitude; 1011
    chronicle; statement; 5555
    chuckle; statement; 3323
    cite; statement; 8889
    claim; statement; 6886
    clarify; statement; 5583
    command; demand; 0110; hearer
    commend; evaluation; 6676
    comment; statement; 2377
    commit; promise; 2333
    compare; statement; 2212
    complain; evaluation; 6786
    compliment; evaluation; 2333
    concede; statement; 7896; supports
    concern; attitude; 3133
    conclude; statement; 7876
    concur; statement; 8888; supports
    condemn; evaluation; 3685
    confess; statement; 7656
    confirm; statement; 3778; supports
    congratulate; evaluation; 4556
    consider; attitude; 1543
    contemplate; attitude; 5564
    contend; statement; 2865
    contest; denial; 2343
    continue; statement; 1161
    contradict; denial; 2371; objects
    contrast; statement; 4444
    convince; attitude; 4471; hearer
    coo; statement; 2343
    corroborate; statement; 8777; supports
    counsel; demand; 0000; hearer
    counter; statement; 2343
    crave; attitude; 4246
    credit; evaluation; 8478
    criticise; evaluation; 7787
    criticize; evaluation; 5987
    croak; statement; 2343
    crow; statement; 6666
    deadpan; statement; 6666
    debunk; denial; 2644; objects
    decide; attitude; 2244
    declare; statement; 6777
    decline; attitude; 3773
    decree; statement; 2343
    decry; evaluation; 8699
    deduce; statement; 6666
    deem; statement; 6767
    defend; evaluation; 3795
    deflect; evaluation; 2343
    demand; demand; 4734
    demonstrate; statement; 2622
    demur; statement; 2343
    denigrate; evaluation; 5555
    denounce; evaluation; 7897
    deny; denial; 2561; objects
    depict; statement; 6355
    deplore; evaluation; 5555
    deride; evaluation; 8877
    describe; statement; 4889
    desire; attitude; 1222
    detail; statement; 3625
    determine; statement; 1133
    dictate; demand; 2343
    direct; demand; 1111; hearer
    disagree; statement; 4233
    disappoint; attitude; 3584
    disapprove; attitude; 4624
    disavow; denial; 5546; objects
    disclaim; denial; 6666
    disclose; statement; 4657
    discount; denial; 5573
    discover; statement; 1222
    discredit; denial; 2343
    discuss; statement; 5575
    dislike; attitude; 4254
    dismiss; denial; 5978
    disparage; evaluation; 1542
    disprove; denial; 2333; objects
    dispute; denial; 6878; objects
    disregard; attitude; 3575
    distance; evaluation; 4582
    divide; attitude; 0010
    divulge; statement; 2332
    document; statement; 6377
    doubt; attitude; 8535; doubts
    downplay; evaluation; 3462
    dread; attitude; 3333
    dub; statement; 7664
    echo; statement; 5175; supports
    elaborate; statement; 4583
    email; statement; 4056; hearer
    embrace; attitude; 1532
    empathize; attitude; 6555
    emphasise; statement; 6666
    emphasize; statement; 7686
    encourage; demand; 4161; hearer
    endorse; evaluation; 4774
    enjoy; attitude; 3223
    enquire; question; 6666
    enthuse; statement; 6666
    enumerate; statement; 2343
    envisage; attitude; 2212
    envision; attitude; 8478
    equate; statement; 2343
    establish; statement; 0420
    estimate; statement; 5856
    exaggerate; statement; 2343
    exclaim; statement; 8898
    excoriate; evaluation; 5563
    exhort; demand; 7788; hearer
    expect; attitude; 6276
    explain; statement; 6798
    expound; statement; 3323
    express; statement; 6887
    extol; evaluation; 6766
    fault; accusation; 8777
    favor; attitude; 3330
    favour; attitude; 3333
    fawn; evaluation; 3332
    fear; attitude; 8548
    feel; attitude; 3022
    find; statement; 0741
    float; offer; 1335
    focus; attitude; 3233
    forecast; statement; 8888
    foresee; attitude; 8777
    foreshadow; statement; 2343
    frame; statement; 4242
    fume; statement; 3575
    gainsay; denial; 6666
    gasp; statement; 2343
    glorify; evaluation; 5555
    gripe; statement; 6666
    groan; statement; 8777
    growl; statement; 7877
    grumble; statement; 3332
    guarantee; statement; 2121
    gush; statement; 8888
    hail; evaluation; 3585
    hate; attitude; 2132
    hear; attitude; 0001
    herald; evaluation; 2343
    highlight; statement; 4565
    hint; statement; 6468
    holler; statement; 2343
    hope; attitude; 5657
    howl; statement; 2343
    hype; evaluation; 2343
    hypothesize; statement; 7787
    identify; statement; 3452
    ignore; attitude; 2331
    illustrate; statement; 2343
    imagine; attitude; 3464
    implicate; accusation; 3323
    implore; demand; 3464; hearer
    imply; statement; 5766
    indicate; statement; 7886
    infer; statement; 6666
    inform; statement; 6666; hearer
    inquire; question; 3332
    insist; statement; 8898; on=demand
    instruct; demand; 2221; hearer
    insult; evaluation; 3584
    intend; attitude; 5133
    interest; attitude; 1020
    interject; statement; 4676
    interpret; statement; 5555
    interrogate; question; 2333
    intimate; statement; 8898
    intone; statement; 2343
    invite; demand; 0111; hearer
    invoke; statement; 2264
    jeer; evaluation; 2343
    joke; statement; 7896
    knock; evaluation; 0351
    know; attitude; 3553
    label; statement; 7675
    lambaste; evaluation; 7787
    lament; evaluation; 9999
    lash; evaluation; 7893
    laud; evaluation; 3565
    laugh; statement; 1122
    leak; statement; 0000
    learn; attitude; 2452
    lecture; statement; 6657
    like; attitude; 3323
    liken; statement; 7777
    list; statement; 8957
    lobby; demand; 0120; hearer
    look; attitude; 1323; raising
    love; attitude; 2520
    maintain; statement; 1122
    malign; evaluation; 2221
    mandate; demand; 2343
    marvel; statement; 4686
    mean; attitude; 1010
    mention; statement; 7668
    minimize; evaluation; 2343
    mistake; attitude; 2343
    moan; statement; 0110
    mock; evaluation; 8875
    mumble; statement; 6666
    murmur; statement; 3233
    muse; statement; 8898
    mutter; statement; 6666
    name; statement; 3453
    narrate; statement; 3323
    need; attitude; 0000
    nominate; offer; 2351
    note; statement; 8999; noun=evaluation
    notice; attitude; 4442
    notify; statement; 6666; hearer
    nudge; demand; 2343
    observe; statement; 7675
    offer; offer; 4363; hearer
    opine; statement; 7784
    oppose; attitude; 4352
    order; demand; 2688; hearer
    outline; statement; 3655
    overstate; statement; 2343
    paint; statement; 3222
    parrot; statement; 2343
    perceive; attitude; 2322
    persuade; attitude; 3454; hearer
    petition; demand; 6676; hearer
    philosophize; statement; 6666
    phrase; statement; 3332
    pitch; offer; 3231
    plan; attitude; 2313
    plead; demand; 3573
    pledge; promise; 5548
    point; statement; 6686
    ponder; statement; 5662
    portray; statement; 7876
    posit; statement; 8888
    post; statement; 2452
    praise; evaluation; 5987
    preach; statement; 8988
    predict; statement; 5886
    prefer; attitude; 4855
    press; demand; 1344; hearer
    presume; attitude; 4444
    pretend; attitude; 5322
    proclaim; statement; 4878
    prod; demand; 2343
    profess; statement; 4424
    project; statement; 2462
    promise; promise; 5786; hearer
    pronounce; statement; 7777
    prophesy; statement; 6666
    propose; offer; 3776
    propound; statement; 7787
    protest; evaluation; 0334
    publish; statement; 0524
    push; attitude; 1443; for=demand
    quaver; statement; 2343
    query; question; 6576
    question; question; 4586; doubts
    quibble; evaluation; 2343
    quip; statement; 8487
    quiz; question; 2333
    quote; statement; 2756
    rail; evaluation; 8987
    rant; statement; 4344
    rasp; statement; 2343
    react; statement; 2140
    read; statement; 3731
    reaffirm; statement; 6798; supports
    realise; attitude; 3333
    realize; attitude; 3565
    reason; statement; 5357
    reassert; statement; 6666
    reassure; statement; 3633; hearer
    rebroadcast; statement; 6666
    rebuff; denial; 5755
    rebuke; evaluation; 9895
    rebut; denial; 7886; objects
    recall; statement; 4898
    recant; denial; 2343
    recap; statement; 2333
    recite; statement; 8675
    reckon; statement; 6461
    recognise; attitude; 3333
    recognize; attitude; 4447
    recollect; statement; 6666
    recommend; demand; 3652
    recount; statement; 7884
    refer; statement; 5667
    reference; statement; 4695
    refuse; attitude; 5876
    refute; denial; 8646; objects
    regard; attitude; 3565
    regret; evaluation; 9888
    rehash; statement; 6666
    reiterate; statement; 5899
    reject; denial; 2585
    relate; statement; 2343
    relay; statement; 2211
    remark; statement; 8597
    remember; statement; 5786
    remind; statement; 7587; hearer
    reminisce; statement; 3575
    repeat; statement; 6777
    reply; statement; 6888
    report; statement; 6572
    reprimand; evaluation; 4686
    reprise; statement; 2343
    repudiate; denial; 5776; objects
    request; demand; 1151; hearer
    require; demand; 1121
    resent; evaluation; 6535
    resist; attitude; 5242
    respond; statement; 3572
    restate; statement; 7778
    retort; statement; 5676
    retract; denial; 2343
    retweet; statement; 3572
    reveal; statement; 5776
    ridicule; evaluation; 7353
    rip; evaluation; 2543
    roar; statement; 2343
    roast; evaluation; 2343
    rule; statement; 2152
    salute; evaluation; 5555
    savage; evaluation; 2557
    say; statement; 7998
    scare; attitude; 2523
    scoff; evaluation; 8888
    scold; evaluation; 6486
    scorn; evaluation; 6312
    scream; statement; 2130
    see; attitude; 3531
    seek; attitude; 1554
    seem; attitude; 4664; raising
    sense; attitude; 2325
    share; statement; 3442
    shock; attitude; 1220
    shout; statement; 6693
    show; statement; 4763
    shrug; statement; 2233
    sigh; statement; 2323
    signal; statement; 3383
    sketch; statement; 2343
    skewer; evaluation; 2111
    slam; evaluation; 7978
    slander; accusation; 1221
    smear; accusation; 2333
    snap; statement; 1333
    snarl; statement; 6666
    sneer; evaluation; 5555
    sniff; statement; 2343
    snort; statement; 2343
    sob; statement; 2343
    sound; attitude; 1162; raising
    speak; statement; 1230
    specify; statement; 5555
    speculate; statement; 7484
    spell; statement; 8888
    spout; statement; 2343
    stammer; statement; 2343
    state; statement; 4188
    stipulate; statement; 2333
    stress; statement; 8889
    stutter; statement; 2343
    substantiate; statement; 6666
    suggest; statement; 8787; noun=offer
    sum; statement; 6666
    summarise; statement; 6666
    summarize; statement; 6666
    summon; demand; 0001
    support; attitude; 1353
    surmise; statement; 8898
    surprise; attitude; 1220
    suspect; attitude; 6443
    swear; statement; 4634; to=promise
    sympathise; attitude; 3333
    sympathize; attitude; 3333
    talk; statement; 4775
    tally; statement; 2343
    taunt; evaluation; 2343
    tease; statement; 2343
    tell; statement; 4996; hearer to=demand
    term; statement; 2323
    testify; statement; 2141
    text; statement; 6666; hearer
    thank; evaluation; 1287
    theorise; statement; 6666
    theorize; statement; 6666
    think; attitude; 4524
    threaten; threat; 5455
    thunder; statement; 7787
    title; statement; 6666
    tout; statement; 9999
    trash; evaluation; 1664
    trust; attitude; 1111
    try; attitude; 1121
    tweet; statement; 5688
    underline; statement; 4244
    underscore; statement; 4433
    understand; attitude; 2220
    undertake; promise; 1212
    unveil; statement; 2252
    upbraid; evaluation; 5555
    upset; attitude; 4444
    urge; demand; 5996; hearer
    utter; statement; 4557
    vaunt; evaluation; 2343
    vent; statement; 8898
    venture; statement; 2343
    verify; statement; 3575
    view; attitude; 2432
    vilify; evaluation; 3332
    voice; statement; 6777
    volunteer; offer; 1221
    vote; attitude; 1040
    vouch; statement; 9999
    vow; promise; 9998
    wail; statement; 2343
    want; attitude; 3333
    warn; statement; 8996; hearer if=threat
    weigh; attitude; 1140
    welcome; evaluation; 2140
    whine; statement; 2343
    whisper; statement; 1352
    wish; attitude; 3252
    wonder; question; 7789
    worry; attitude; 5564
    write; statement; 3885
    yearn; attitude; 7555
    yell; statement; 2576
    """
}
