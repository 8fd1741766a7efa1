/// Inflections of verbs that the rules of spelling do not give.
enum IrregularVerbs {
  /// Irregular verbs, in lower case, sorted by base.
  ///
  /// Columns, separated by `; `: base; third person singular; past; past participle; -ing form. The third person and
  /// the -ing form are empty where they are regular, so that a row can end in `;`; variants are separated by `, `.
  static let rows = """
    abide; ; abode, abided; abode, abided;
    arise; ; arose; arisen;
    awake; ; awoke, awaked; awoken, awaked;
    be; is; was, were; been; being
    bear; ; bore; borne, born;
    beat; ; beat; beaten, beat;
    become; ; became; become;
    befall; ; befell; befallen;
    beget; ; begot; begotten; begetting
    begin; ; began; begun; beginning
    behold; ; beheld; beheld;
    belie; ; belied; belied; belying
    bend; ; bent; bent;
    beseech; ; besought, beseeched; besought, beseeched;
    beset; ; beset; beset; besetting
    bestride; ; bestrode; bestridden;
    bet; ; bet, betted; bet, betted; betting
    bias; biases, biasses; biased, biassed; biased, biassed; biasing, biassing
    bid; ; bid, bade; bid, bidden; bidding
    bind; ; bound; bound;
    bite; ; bit; bitten;
    bleed; ; bled; bled;
    blow; ; blew; blown;
    break; ; broke; broken;
    breed; ; bred; bred;
    bring; ; brought; brought;
    broadcast; ; broadcast, broadcasted; broadcast, broadcasted;
    browbeat; ; browbeat; browbeaten;
    build; ; built; built;
    burn; ; burned, burnt; burned, burnt;
    burst; ; burst; burst;
    bus; buses, busses; bused, bussed; bused, bussed; busing, bussing
    bust; ; busted, bust; busted, bust;
    buy; ; bought; bought;
    can; can; could; ;
    cast; ; cast; cast;
    catch; ; caught; caught;
    choose; ; chose; chosen;
    cling; ; clung; clung;
    come; ; came; come;
    cost; ; cost; cost;
    creep; ; crept; crept;
    cut; ; cut; cut; cutting
    deal; ; dealt; dealt;
    die; ; died; died; dying
    dig; ; dug; dug; digging
    dive; ; dived, dove; dived;
    do; does; did; done;
    draw; ; drew; drawn;
    dream; ; dreamed, dreamt; dreamed, dreamt;
    drink; ; drank; drunk;
    drive; ; drove; driven;
    dwell; ; dwelt, dwelled; dwelt, dwelled;
    dye; ; dyed; dyed; dyeing
    eat; ; ate; eaten;
    echo; echoes; echoed; echoed;
    fall; ; fell; fallen;
    feed; ; fed; fed;
    feel; ; felt; felt;
    fight; ; fought; fought;
    find; ; found; found;
    fit; ; fitted, fit; fitted, fit; fitting
    flee; ; fled; fled;
    fling; ; flung; flung;
    fly; ; flew; flown;
    focus; focuses, focusses; focused, focussed; focused, focussed; focusing, focussing
    forbear; ; forbore; forborne;
    forbid; ; forbade, forbad; forbidden; forbidding
    forecast; ; forecast, forecasted; forecast, forecasted;
    forego; foregoes; forewent; foregone;
    foresee; ; foresaw; foreseen;
    foretell; ; foretold; foretold;
    forget; ; forgot; forgotten, forgot; forgetting
    forgive; ; forgave; forgiven;
    forgo; forgoes; forwent; forgone;
    forsake; ; forsook; forsaken;
    forswear; ; forswore; forsworn;
    freeze; ; froze; frozen;
    gainsay; ; gainsaid; gainsaid;
    gas; gases, gasses; gassed; gassed; gassing
    get; ; got; got, gotten; getting
    give; ; gave; given;
    go; goes; went; gone;
    grind; ; ground; ground;
    grow; ; grew; grown;
    hamstring; ; hamstrung; hamstrung;
    hang; ; hung, hanged; hung, hanged;
    have; has; had; had;
    hear; ; heard; heard;
    hew; ; hewed; hewn, hewed;
    hide; ; hid; hidden;
    hit; ; hit; hit; hitting
    hold; ; held; held;
    hurt; ; hurt; hurt;
    inlay; ; inlaid; inlaid;
    input; ; input, inputted; input, inputted; inputting
    interweave; ; interwove; interwoven;
    keep; ; kept; kept;
    kneel; ; knelt, kneeled; knelt, kneeled;
    knit; ; knitted, knit; knitted, knit; knitting
    know; ; knew; known;
    lay; ; laid; laid;
    lead; ; led; led;
    lean; ; leaned, leant; leaned, leant;
    leap; ; leaped, leapt; leaped, leapt;
    learn; ; learned, learnt; learned, learnt;
    leave; ; left; left;
    lend; ; lent; lent;
    let; ; let; let; letting
    lie; ; lay, lied; lain, lied; lying
    light; ; lit, lighted; lit, lighted;
    lose; ; lost; lost;
    make; ; made; made;
    may; may; might; ;
    mean; ; meant; meant;
    meet; ; met; met;
    melt; ; melted; melted, molten;
    mimic; ; mimicked; mimicked; mimicking
    misdeal; ; misdealt; misdealt;
    mishear; ; misheard; misheard;
    mislay; ; mislaid; mislaid;
    mislead; ; misled; misled;
    misread; ; misread; misread;
    misspeak; ; misspoke; misspoken;
    misspell; ; misspelled, misspelt; misspelled, misspelt;
    misspend; ; misspent; misspent;
    mistake; ; mistook; mistaken;
    misunderstand; ; misunderstood; misunderstood;
    mow; ; mowed; mown, mowed;
    must; must; must; ;
    offset; ; offset; offset; offsetting
    outbid; ; outbid; outbid; outbidding
    outdo; outdoes; outdid; outdone;
    outfight; ; outfought; outfought;
    outgrow; ; outgrew; outgrown;
    outrun; ; outran; outrun; outrunning
    outsell; ; outsold; outsold;
    outshine; ; outshone; outshone;
    outspend; ; outspent; outspent;
    overcome; ; overcame; overcome;
    overdo; overdoes; overdid; overdone;
    overeat; ; overate; overeaten;
    overhang; ; overhung; overhung;
    overhear; ; overheard; overheard;
    overlay; ; overlaid; overlaid;
    overpay; ; overpaid; overpaid;
    override; ; overrode; overridden;
    overrun; ; overran; overrun; overrunning
    oversee; ; oversaw; overseen;
    oversleep; ; overslept; overslept;
    overspend; ; overspent; overspent;
    overtake; ; overtook; overtaken;
    overthrow; ; overthrew; overthrown;
    panic; ; panicked; panicked; panicking
    partake; ; partook; partaken;
    pay; ; paid; paid;
    picnic; ; picnicked; picnicked; picnicking
    plead; ; pleaded, pled; pleaded, pled;
    prepay; ; prepaid; prepaid;
    preset; ; preset; preset; presetting
    prove; ; proved; proved, proven;
    put; ; put; put; putting
    quit; ; quit, quitted; quit, quitted; quitting
    read; ; read; read;
    rebroadcast; ; rebroadcast; rebroadcast;
    rebuild; ; rebuilt; rebuilt;
    recast; ; recast; recast;
    redo; redoes; redid; redone;
    redraw; ; redrew; redrawn;
    relay; ; relayed, relaid; relayed, relaid;
    remake; ; remade; remade;
    rend; ; rent; rent;
    repay; ; repaid; repaid;
    reread; ; reread; reread;
    rerun; ; reran; rerun; rerunning
    resell; ; resold; resold;
    reset; ; reset; reset; resetting
    retake; ; retook; retaken;
    retell; ; retold; retold;
    rethink; ; rethought; rethought;
    rewind; ; rewound; rewound;
    rewrite; ; rewrote; rewritten;
    rid; ; rid, ridded; rid; ridding
    ride; ; rode; ridden;
    ring; ; rang; rung;
    rise; ; rose; risen;
    run; ; ran; run; running
    saw; ; sawed; sawn, sawed;
    say; ; said; said;
    see; ; saw; seen;
    seek; ; sought; sought;
    sell; ; sold; sold;
    send; ; sent; sent;
    set; ; set; set; setting
    sew; ; sewed; sewn, sewed;
    shake; ; shook; shaken;
    shall; shall; should; ;
    shear; ; sheared; shorn, sheared;
    shed; ; shed; shed; shedding
    shine; ; shone, shined; shone, shined;
    shoe; ; shod, shoed; shod, shoed;
    shoot; ; shot; shot;
    show; ; showed; shown, showed;
    shrink; ; shrank, shrunk; shrunk, shrunken;
    shut; ; shut; shut; shutting
    sing; ; sang; sung;
    singe; ; singed; singed; singeing
    sink; ; sank, sunk; sunk, sunken;
    sit; ; sat; sat; sitting
    slay; ; slew; slain;
    sleep; ; slept; slept;
    slide; ; slid; slid;
    sling; ; slung; slung;
    slink; ; slunk; slunk;
    slit; ; slit; slit; slitting
    smell; ; smelled, smelt; smelled, smelt;
    smite; ; smote; smitten;
    sneak; ; sneaked, snuck; sneaked, snuck;
    sow; ; sowed; sown, sowed;
    speak; ; spoke; spoken;
    speed; ; sped, speeded; sped, speeded;
    spell; ; spelled, spelt; spelled, spelt;
    spend; ; spent; spent;
    spill; ; spilled, spilt; spilled, spilt;
    spin; ; spun; spun; spinning
    spit; ; spat, spit; spat, spit; spitting
    split; ; split; split; splitting
    spoil; ; spoiled, spoilt; spoiled, spoilt;
    spread; ; spread; spread;
    spring; ; sprang, sprung; sprung;
    stand; ; stood; stood;
    steal; ; stole; stolen;
    stick; ; stuck; stuck;
    sting; ; stung; stung;
    stink; ; stank, stunk; stunk;
    strew; ; strewed; strewn, strewed;
    stride; ; strode; stridden;
    strike; ; struck; struck, stricken;
    string; ; strung; strung;
    strive; ; strove, strived; striven, strived;
    swear; ; swore; sworn;
    sweep; ; swept; swept;
    swell; ; swelled; swollen, swelled;
    swim; ; swam; swum; swimming
    swing; ; swung; swung;
    take; ; took; taken;
    teach; ; taught; taught;
    tear; ; tore; torn;
    telecast; ; telecast; telecast;
    tell; ; told; told;
    think; ; thought; thought;
    thrive; ; thrived, throve; thrived, thriven;
    throw; ; threw; thrown;
    thrust; ; thrust; thrust;
    tie; ; tied; tied; tying
    torpedo; torpedoes; torpedoed; torpedoed;
    traffic; ; trafficked; trafficked; trafficking
    tread; ; trod; trodden, trod;
    typecast; ; typecast; typecast;
    unbind; ; unbound; unbound;
    undercut; ; undercut; undercut; undercutting
    undergo; undergoes; underwent; undergone;
    underlie; ; underlay; underlain; underlying
    underpay; ; underpaid; underpaid;
    understand; ; understood; understood;
    undertake; ; undertook; undertaken;
    underwrite; ; underwrote; underwritten;
    undo; undoes; undid; undone;
    untie; ; untied; untied; untying
    unwind; ; unwound; unwound;
    uphold; ; upheld; upheld;
    upset; ; upset; upset; upsetting
    veto; vetoes; vetoed; vetoed;
    vie; ; vied; vied; vying
    wake; ; woke, waked; woken, waked;
    wear; ; wore; worn;
    weave; ; wove, weaved; woven, weaved;
    wed; ; wedded, wed; wedded, wed; wedding
    weep; ; wept; wept;
    wet; ; wet, wetted; wet, wetted; wetting
    will; will; would; ;
    win; ; won; won; winning
    wind; ; wound; wound;
    withdraw; ; withdrew; withdrawn;
    withhold; ; withheld; withheld;
    withstand; ; withstood; withstood;
    wring; ; wrung; wrung;
    write; ; wrote; written;
    """

  /// Otherwise regular verbs that double their final consonant before -ed and -ing, lower case, sorted.
  ///
  /// The verbs in an unstressed -el, -al, -il or -ip double it in British spelling only: both forms are to be read.
  static let doubling = """
    abet abhor abut acquit admit allot annul appal aver ban bar bat beg blot blur bob bog brag brim bug
    cancel cap channel chat chip chop clap clip clog clot club commit compel con concur confer control
    counsel cram crib crop cup dab dam debug defer demur deter dial dim dip disbar dishevel dispel distil
    dot drag drip drop drug drum dub duel embed emit enrol enthral equal equip excel expel extol fan fib
    flag flap flip flog flop fuel fulfil funnel gag grab grin grip grit grovel grub gun gut handicap hem
    hop hug hum impel incur infer instil inter intermit jab jam jet jig jog jot jut kid kidnap knot label
    lag lap level libel log lop lug man manumit map mar marshal marvel mob model mop mug nab nag net nip
    nod occur omit outfit outwit overlap pad pan panel pat patrol pedal peg pen pencil permit pet pin pit
    plan plod plot plug pop prefer prod program prop propel quarrel rebel rebut recap recur refer refit
    refuel regret remit repel rig rip rival rob rot rub sag sap scan scar scrap scrub ship shop shovel
    shrug shun signal sip skim skip slam slap slim slip slot slug snap snivel snub sob sop spar spiral
    spot spur squat stab star stem step stir stop strap strip strum stun submit sum swap swat swivel tag
    tap tar thin throb tip top total transfer transmit trap travel trek trim trip trot tug tunnel unplug
    unravel unwrap wag war whip worship wrap zap zip
    """

  /// A form of "be", and those of its forms that are of no kind that other verbs have.
  static let formsOfBe = "was are am 're 'm"
}
