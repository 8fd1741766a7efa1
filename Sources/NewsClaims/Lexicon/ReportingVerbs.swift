/// Verbs that report what somebody says, thinks or does by speaking.
///
/// Columns: lemma; what the speaker does by it (``SpeechAct``); how often its forms are cues; what else holds of it.
///
/// The third column has four digits, for the bare form, the third person, the past and the -ing form: of ten uses in
/// news outside quotation marks, so many report something (9 also stands for ten). They were counted on annotated
/// news; rare verbs got the average of their kind. The fourth column: `hearer`, somebody who is told may follow
/// ("told reporters that"); `doubts` and `supports`, a stance other than that of its act; `raising`, its subject
/// belongs to what is said ("seemed").
enum ReportingVerbs {
  static let rows = """
    accept; attitude; 1411
    accuse; accusation; 8677
    acknowledge; statement; 5787; supports
    acquiesce; attitude; 7798
    add; statement; 1687
    address; statement; 0130
    admit; statement; 3763; supports
    admonish; evaluation; 2454
    advise; statement; 1112; hearer
    advocate; demand; 1131
    affirm; statement; 3464
    agree; statement; 4463; supports
    aim; attitude; 0325
    alarm; attitude; 2334
    alert; statement; 3464; hearer
    allege; statement; 4834
    allude; statement; 7787
    anger; attitude; 0262
    announce; statement; 5986
    answer; statement; 0153
    anticipate; attitude; 1232
    apologise; evaluation; 2454
    apologize; evaluation; 4755
    appeal; demand; 2343
    appear; attitude; 2540; raising
    applaud; evaluation; 6646
    approve; attitude; 2343
    argue; statement; 8999
    articulate; statement; 6675
    ask; question; 3776; hearer
    aspire; attitude; 1232
    assail; evaluation; 6797
    assert; statement; 4686
    assess; statement; 3464
    assume; attitude; 2331
    assure; statement; 2777; hearer
    attack; evaluation; 0062
    attempt; attitude; 1032
    attest; statement; 3464
    attribute; statement; 7444
    aver; statement; 3464
    avow; statement; 3464
    balk; attitude; 6676
    bark; statement; 3464
    bash; evaluation; 2454
    beg; demand; 2343; hearer
    believe; attitude; 4416
    belittle; evaluation; 2454
    bellow; statement; 3464
    bemoan; evaluation; 8898
    berate; evaluation; 2454
    beseech; demand; 2343; hearer
    bewail; evaluation; 2454
    blame; accusation; 3887
    blast; evaluation; 8998
    blog; statement; 3464
    boast; statement; 6677
    boo; evaluation; 5133
    brag; statement; 7885
    brief; statement; 3464; hearer
    calculate; statement; 3464
    call; statement; 1466
    care; attitude; 0110
    castigate; evaluation; 2454
    caution; statement; 3787; hearer
    celebrate; evaluation; 2231
    censure; evaluation; 2454
    certify; statement; 3464
    challenge; evaluation; 0052
    champion; evaluation; 5645
    chant; statement; 6576
    characterise; statement; 3464
    characterize; statement; 5555
    charge; accusation; 0042
    chastise; evaluation; 2454
    cheer; evaluation; 1020
    chide; evaluation; 8999
    chime; statement; 3464
    chirp; statement; 3464
    choose; attitude; 0111
    chronicle; statement; 3464
    chuckle; statement; 3464
    cite; statement; 8889
    claim; statement; 2385
    clarify; statement; 3464
    command; demand; 2343; hearer
    commend; evaluation; 2454
    comment; statement; 0066
    commit; promise; 3464
    compare; statement; 2212
    complain; evaluation; 4786
    compliment; evaluation; 2454
    concede; statement; 5886; supports
    concern; attitude; 0131
    conclude; statement; 7886
    concur; statement; 3464; supports
    condemn; evaluation; 2582
    confess; statement; 3464
    confirm; statement; 1776; supports
    congratulate; evaluation; 3436
    consider; attitude; 1543
    contemplate; attitude; 5564
    contend; statement; 7966
    continue; statement; 1160
    contradict; denial; 3464
    contrast; statement; 3144
    convince; attitude; 4575; hearer
    corroborate; statement; 3464; supports
    counsel; demand; 2343; hearer
    counter; statement; 3464
    crave; attitude; 1232
    credit; evaluation; 0164
    criticise; evaluation; 2454
    criticize; evaluation; 3886
    crow; statement; 3464
    deadpan; statement; 3464
    debunk; denial; 3464
    decide; attitude; 2233
    declare; statement; 6776
    decline; attitude; 7772
    decry; evaluation; 8699
    deduce; statement; 3464
    deem; statement; 6767
    defend; evaluation; 2694
    demand; demand; 1233
    demonstrate; statement; 1622
    denigrate; evaluation; 2454
    denounce; evaluation; 7887
    deny; denial; 1561
    depict; statement; 3464
    deplore; evaluation; 2454
    deride; evaluation; 8887
    describe; statement; 2887
    desire; attitude; 1232
    detail; statement; 1012
    determine; statement; 1233
    direct; demand; 0010; hearer
    disagree; statement; 4233
    disappoint; attitude; 4462
    disapprove; attitude; 1232
    disavow; denial; 5557
    disclaim; denial; 3464
    disclose; statement; 4657
    discount; denial; 3464
    discover; statement; 3464
    discuss; statement; 4575
    dislike; attitude; 3454
    dismiss; denial; 7977
    disparage; evaluation; 2454
    disprove; denial; 3464
    dispute; denial; 1232
    disregard; attitude; 1232
    distance; evaluation; 0272
    divide; attitude; 1111
    divulge; statement; 3464
    document; statement; 0050
    doubt; attitude; 2222; doubts
    dread; attitude; 1232
    dub; statement; 5666
    echo; statement; 3273; supports
    elaborate; statement; 3464
    email; statement; 0040; hearer
    embrace; attitude; 1431
    empathize; attitude; 1232
    emphasise; statement; 3464
    emphasize; statement; 3686
    encourage; demand; 2361; hearer
    endorse; evaluation; 3773
    enjoy; attitude; 3223
    enquire; question; 3464
    enthuse; statement; 3464
    envisage; attitude; 1232
    envision; attitude; 8778
    establish; statement; 3464
    estimate; statement; 3434
    exclaim; statement; 3464
    excoriate; evaluation; 2454
    exhort; demand; 2343; hearer
    expect; attitude; 6277
    explain; statement; 4797
    expound; statement; 3464
    express; statement; 1231
    extol; evaluation; 2454
    fault; accusation; 3464
    favor; attitude; 1232
    favour; attitude; 1232
    fawn; evaluation; 2454
    fear; attitude; 3237
    feel; attitude; 3021
    find; statement; 0741
    float; offer; 3464
    focus; attitude; 0422
    forecast; statement; 4444
    foresee; attitude; 1232
    frame; statement; 2333
    fume; statement; 3464
    gainsay; denial; 3464
    glorify; evaluation; 2454
    gripe; statement; 3464
    groan; statement; 3464
    growl; statement; 3464
    grumble; statement; 3464
    guarantee; statement; 3464
    gush; statement; 3464
    hail; evaluation; 1484
    hate; attitude; 1131
    hear; attitude; 0000
    highlight; statement; 2454
    hint; statement; 6568
    hope; attitude; 2457
    hypothesize; statement; 3464
    identify; statement; 3442
    ignore; attitude; 2331
    imagine; attitude; 3464
    implicate; accusation; 3464
    implore; demand; 2343; hearer
    imply; statement; 5764
    indicate; statement; 6876
    infer; statement; 3464
    inform; statement; 6666; hearer
    inquire; question; 3464
    insist; statement; 7898
    instruct; demand; 2343; hearer
    insult; evaluation; 2454
    intend; attitude; 5122
    interest; attitude; 0020
    interject; statement; 3464
    interpret; statement; 6555
    interrogate; question; 3464
    intimate; statement; 3464
    invite; demand; 2221; hearer
    invoke; statement; 5564
    joke; statement; 5372
    knock; evaluation; 5555
    know; attitude; 3543
    label; statement; 2464
    lambaste; evaluation; 7787
    lament; evaluation; 7797
    lash; evaluation; 7877
    laud; evaluation; 2454
    laugh; statement; 3464
    leak; statement; 3464
    learn; attitude; 2451
    lecture; statement; 3464
    like; attitude; 0230
    liken; statement; 7777
    list; statement; 4353
    lobby; demand; 2343; hearer
    look; attitude; 1323; raising
    love; attitude; 1311
    maintain; statement; 1122
    malign; evaluation; 2454
    marvel; statement; 3464
    mean; attitude; 1010
    mention; statement; 5668
    moan; statement; 3464
    mock; evaluation; 3775
    mumble; statement; 3464
    murmur; statement; 3464
    muse; statement; 3464
    mutter; statement; 3464
    name; statement; 0152
    narrate; statement; 3464
    need; attitude; 0000
    nominate; offer; 2350
    note; statement; 2799
    notify; statement; 3464; hearer
    observe; statement; 7675
    offer; offer; 1232
    opine; statement; 3464
    oppose; attitude; 5362
    order; demand; 0286; hearer
    outline; statement; 5755
    paint; statement; 2622
    perceive; attitude; 1232
    persuade; attitude; 3353; hearer
    petition; demand; 2343; hearer
    philosophize; statement; 3464
    phrase; statement; 3464
    pitch; offer; 3464
    plan; attitude; 0102
    plead; demand; 5573
    pledge; promise; 1538
    point; statement; 0075
    ponder; statement; 3464
    portray; statement; 2766
    posit; statement; 3464
    post; statement; 0151
    praise; evaluation; 3986
    preach; statement; 3464
    predict; statement; 5886
    prefer; attitude; 4846
    press; demand; 0243; hearer
    presume; attitude; 1232
    pretend; attitude; 1232
    proclaim; statement; 7877
    profess; statement; 3464
    project; statement; 3062
    promise; promise; 1386; hearer
    pronounce; statement; 3464
    prophesy; statement; 3464
    propose; offer; 3655
    propound; statement; 3464
    protest; evaluation; 0033
    publish; statement; 2322
    push; attitude; 0343
    query; question; 3464
    question; question; 1283; doubts
    quip; statement; 3464
    quiz; question; 3464
    quote; statement; 2256
    rail; evaluation; 8785
    rant; statement; 3464
    read; statement; 3520
    reaffirm; statement; 6798; supports
    realise; attitude; 1232
    realize; attitude; 2464
    reason; statement; 3464
    reassert; statement; 3464
    reassure; statement; 3464; hearer
    rebroadcast; statement; 3464
    rebuff; denial; 5755
    rebuke; evaluation; 3585
    rebut; denial; 3464
    recall; statement; 4899
    recap; statement; 3464
    recite; statement; 8675
    reckon; statement; 3464
    recognise; attitude; 1232
    recognize; attitude; 3436
    recollect; statement; 3464
    recommend; demand; 2654
    recount; statement; 8988
    refer; statement; 5667
    reference; statement; 5295
    refuse; attitude; 5876
    refute; denial; 3464
    regard; attitude; 1250
    regret; evaluation; 2454
    rehash; statement; 3464
    reiterate; statement; 8896
    reject; denial; 2584
    relay; statement; 3464
    remark; statement; 1086
    remember; statement; 4686
    remind; statement; 7586; hearer
    reminisce; statement; 3464
    repeat; statement; 5546
    reply; statement; 2787
    report; statement; 0271
    reprimand; evaluation; 2454
    repudiate; denial; 3464
    request; demand; 2152; hearer
    require; demand; 1121
    resent; evaluation; 2454
    resist; attitude; 5555
    respond; statement; 3472
    restate; statement; 3464
    retort; statement; 3464
    reveal; statement; 5776
    ridicule; evaluation; 2454
    rip; evaluation; 4542
    rule; statement; 0040
    salute; evaluation; 2454
    savage; evaluation; 2454
    say; statement; 6996
    scare; attitude; 2132
    scoff; evaluation; 2454
    scold; evaluation; 2454
    scorn; evaluation; 2454
    scream; statement; 3464
    see; attitude; 2531
    seek; attitude; 2553
    seem; attitude; 4663; raising
    sense; attitude; 1232
    share; statement; 1131
    shock; attitude; 2231
    shout; statement; 5774
    show; statement; 2563
    shrug; statement; 3464
    sigh; statement; 3464
    signal; statement; 1373
    skewer; evaluation; 2454
    slam; evaluation; 3876
    slander; accusation; 3464
    smear; accusation; 3464
    snap; statement; 3464
    snarl; statement; 3464
    sneer; evaluation; 2454
    sound; attitude; 0462; raising
    speak; statement; 1230
    specify; statement; 3464
    speculate; statement; 5797
    spell; statement; 3464
    state; statement; 0086
    stipulate; statement; 3464
    stress; statement; 2688
    substantiate; statement; 3464
    suggest; statement; 7787
    sum; statement; 3464
    summarise; statement; 3464
    summarize; statement; 3464
    summon; demand; 2343
    support; attitude; 1353
    surmise; statement; 3464
    surprise; attitude; 0020
    suspect; attitude; 1132
    swear; statement; 3464
    sympathise; attitude; 1232
    sympathize; attitude; 1232
    talk; statement; 1374
    tell; statement; 3996; hearer
    term; statement; 3464
    testify; statement; 3444
    text; statement; 3464; hearer
    thank; evaluation; 2687
    theorise; statement; 3464
    theorize; statement; 3464
    think; attitude; 4522
    threaten; threat; 5444
    thunder; statement; 3464
    title; statement; 5555
    tout; statement; 7998
    trash; evaluation; 2454
    trust; attitude; 1232
    try; attitude; 0121
    tweet; statement; 0086
    underline; statement; 3464
    underscore; statement; 3433
    understand; attitude; 2221
    undertake; promise; 3464
    upbraid; evaluation; 2454
    upset; attitude; 3333
    urge; demand; 4694; hearer
    utter; statement; 4557
    vent; statement; 3464
    verify; statement; 3464
    view; attitude; 1131
    vilify; evaluation; 2454
    voice; statement; 0171
    volunteer; offer; 3464
    vote; attitude; 0040
    vouch; statement; 9899
    vow; promise; 5896
    want; attitude; 3331
    warn; statement; 7884; hearer
    weigh; attitude; 1242
    welcome; evaluation; 1241
    whisper; statement; 3464
    wish; attitude; 1232
    wonder; question; 6789
    worry; attitude; 4453
    write; statement; 3884
    yearn; attitude; 1232
    yell; statement; 7786
    """
}
