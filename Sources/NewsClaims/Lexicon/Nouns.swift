/// The commonest common nouns of English news, above all those which could be read as a verb or an adjective.
enum Nouns {
  /// The nouns, in lower case and in the singular if they have one, separated by white space, sorted.
  static let words = """
    abortion abuse accent access accident account accusation achievement act action activism activity ad
    addict addition address administration advance advantage advice affair age agency agenda aggression
    agreement agriculture aid aide aim air aircraft airline airport airstrike alarm alcohol alert
    allegation alliance ally alternative amendment ammunition amount analysis anger animal annexation
    anniversary announcement answer apartment apology appeal appearance appointment approach approval area
    argument arms army arrest arrival arsenal article artillery assault assembly assessment asset
    assistance asylum atmosphere atrocity attack attempt attendance attention attitude audience audit
    authority autonomy award awareness baby back backlash bag bail balance ball ballot ban bank bankruptcy
    bar base basis battle battlefield beach bear beating behalf behavior behaviour belief benefit bias bid
    bill billion birth blame blast blaze blockade blood blow board boat body bomb bombing bond bonus book
    boom border bottle box boy boycott brain branch brand breach bread break breakthrough breath bribe
    bribery bridge brief broadcast budget build-up building bullet burden bureau burial bus business buyer
    cabinet cable call camera camp campaign cancer cap capacity capital capitol car carbon card care
    career cargo case cash casualty category cause caution cease-fire ceasefire ceiling cell census center
    centre century ceremony chain challenge champion chance change channel chaos chapter character charge
    charity chart charter check checkpoint cheer chemical childhood choice church cigarette circle circuit
    circumstance citizenship city claim clash class classroom climate clinic clock closure clothes club
    clue coal coast code coffee cold collapse collection college collusion column combat comeback comfort
    command comment commerce commission commitment commodity communication community companion company
    comparison compensation competition complaint complex component compound compromise computer concept
    concern concert concession conclusion condition conduct conference confidence confirmation conflict
    confusion congress connection conscience consensus consent consequence constituency constitution
    construction consultation consumer contact contempt content contest context contract contrast
    contribution control controversy convention conversation conviction cooperation copy corner
    corporation corruption cost council count counter counterattack counteroffensive country county coup
    couple courage course court courtroom cover coverage crackdown craft crash credibility credit crew
    crime criminal crisis criticism crop cross crossing crowd culture curb curfew currency current
    curriculum custody custom cut cyberattack cycle damage dance danger data date day dead deadline
    deadlock deal death debate debt decade decision deck decline decree defeat defect defence defense
    deficit degree delay delegation delivery demand democracy demonstration denial deployment deposit
    depression depth desert design desire desk despair destination destruction detail detention
    determination development device diagnosis dialogue diet difference difficulty dignity diplomacy
    direction disagreement disaster discipline disclosure discount discovery discrimination discussion
    disease dismissal display dispute distance distortion distribution district diversity divide division divorce
    doctrine document dollar domain domination donation door dose doubt downturn dozen draft drama draw
    dream dress drill drink drive drone drop drought drug due duty earnings earth earthquake ease east
    economy edge edition editor education effect effort egg election electricity element embargo embassy
    emergency emission emotion emphasis empire employment encounter end endorsement enemy energy
    enforcement engagement engine enterprise enthusiasm entity entrance entry environment epidemic episode
    equality equipment era error escalation escape essay establishment estate estimate ethics euro
    evacuation evaluation evening event evidence evil evolution exaggeration examination example exception exchange
    excuse execution exercise exile existence exit expansion expectation expense experience experiment
    explanation explosion export exposure expression extension extent extradition extremism eye fable fabric
    fabrication face facility fact factor factory failure fair faith fall fallacy falsehood falsification fame family fan fantasy fare farm fashion fatality fate fault
    favor favour fear feature fee feed feeling fellow fence fiction field fight figure file film final finance
    finding fine finger fire firearm fireworks firm fish fishing fist flag flame flash flat flaw fleet
    flexibility flight flood floor flow flu focus food foot footage football force forecast forest forgery form
    format formation formula fortune forum foundation founder fraction frame framework fraud freedom
    freeze frequency front frontier frustration fuel function fund funding fundraising funeral furniture
    future gain gallery gallon gamble game gang gap garden gas gate gathering gear gender generation
    genocide gesture giant gift glass globe goal gold good goods government grade grain grant grass
    gratitude grave green grid grief grip ground group growth guarantee guard guess guidance guide
    guideline guilt gun gunfire habit hair half hall halt hand handful handling harassment harm harvest
    hat hatred head headline headquarters health hearing heart heat heating heaven heavyweight height
    helicopter help heritage hero highlight highway hijab hike hint history hit hoax hold holding hole holiday
    home homeland homicide honor honour hope horror horse hospital host hostage hostility hotel hour house
    household housing human humanity hunger hunt hurricane hypocrisy ice idea ideal identity ideology
    illness image immigration immunity impact impasse impeachment implementation implication import
    importance impression imprisonment improvement inaccuracy inauguration incentive inch incident income increase
    independence indication indicator individual industry inequality infection inflation influence
    information infrastructure initiative injury injustice inning innocence innovation input inquiry
    insight inspection inspiration instability instance institution instruction instrument insult
    insurance insurgency integration integrity intelligence intent intention interest interference
    interior interpretation intervention interview invasion inventory investigation investment invitation
    involvement iron island isolation issue item ivory jail jet job joke journal journey joy judgement
    judgment jump junction jungle jurisdiction jury justice key kick kid kidnapping killing kilometer
    kilometre kind kingdom kiss kit kitchen knife knock knowledge label labor labour lack lake land
    landing landmark landscape landslide language lap lapse laptop laugh laughter launch launcher law lawn
    lawsuit layer lead leader leadership leaflet league leak leap lease leave lecture left legacy
    legislation legitimacy length lesson letter level leverage liability liberty library licence license
    lie life lift light limb limit line link lion liquid list literature litigation living load loan lobby
    location lock logic loop loss lot love low loyalty luck lunch luxury machine magazine mail mainland
    maintenance major majority makeup man management mandate maneuver manner manpower manufacturing map
    march margin marijuana mark market marketing marriage mask mass massacre master match mate material
    math matter maximum meal meaning means measure meat mechanism medal media medication medicine meeting
    member membership memory menace mercenary mercy merger mess message metal meter method middle midnight
    midterm mile military milk mill mind mine minimum mining minority minute miracle misconception misconduct misery
    missile mission misstatement mistake mistrust mix mixture mob model moment momentum money month monument mood moon
    moral morale morning mosque motion motive motor mount mountain mouth move movement movie murder museum
    music mystery myth name narrative nation nationality nature neck need neglect negotiation neighborhood
    neighbourhood nerve net network news newspaper night nightmare noise nomination nominee nonsense norm
    north nose note notice notion novel number nurse oath object objection objective obligation
    observation obstacle obstruction occasion occupation occurrence ocean odds offence offense offensive
    offer offering office offset oil onslaught opening operation opinion opponent opportunity opposite
    opposition option order organisation organization orientation origin outbreak outcome outcry outing
    outlet outline outlook output outrage outreach outside outskirts overdose overhaul oversight overtime
    ownership oxygen pace pack package pact page pain paint painting pair palace pandemic panel panic
    paper parade paradise paragraph pardon parish park parking parliament parole part participation
    partnership party pass passage passion passport past patch path patience patrol pattern pause pay
    paycheck payment peace peak peer penalty penny pension people percent percentage perception
    performance period permission permit persecution person personality personnel perspective petition
    petrol phase phenomenon philosophy phone photo photograph phrase pick pickup picture piece pile pill
    pilot pipe pipeline pistol pit pitch place plague plan plane planet planning plant plastic plate
    platform play plea pledge plenty plot plug plunge pocket poem point poison pole police policy politics
    poll polling pollution pool population port portion portrait position possession possibility post
    poster potential pound poverty power practice practise praise prayer precedent predecessor predicament
    prediction preference pregnancy prejudice premise premium preparation presence present presentation
    presidency press pressure prestige pretext prevention price pride primary principle print priority
    prison privacy privilege prize probability probe problem procedure proceeding proceeds process product
    production profession profile profit program programme progress prohibition project projection promise
    promotion proof propaganda property proportion proposal prosecution prospect prosperity protection
    protest protocol province provision provocation proximity public publication publicity pull pump punch
    punishment purchase purpose push qualification quality quantity quarantine quarter quest question
    queue quiet quota quotation quote race racism radar radiation radio rage raid rail rain raise rally
    ramp range rank ranking ransom rape rate ratification rating ratio re-election reach reaction reading
    reality rear reason rebellion rebound rebuke recall receipt reception recession recipe recipient
    recognition recommendation record recording recovery recruit recruitment reduction reelection
    reference referendum reflection reform refuge refugee refusal regard regime region register
    registration regret regulation rehearsal rejection relation relationship release relevance reliance
    relief religion remains remark remedy reminder removal renewal rent reopening repair repeal
    replacement reply report reporting representation repression reputation request requirement rescue
    research resentment reservation reserve reshuffle residence resignation resilience resistance
    resolution resort resource respect response responsibility rest restaurant restoration restraint
    restriction result retail retaliation retirement retreat return revelation revenge revenue reversal
    review revision revolt revolution reward rhetoric rice ride rifle rift right ring riot ripple rise
    risk ritual rival rivalry river road robbery rock rocket role roll roof room root rope round route
    routine row rubble ruin rule ruling rumor rumour run runoff runway rush sabotage sacrifice safeguard
    safety sail sake salary sale sample sanction sanctuary sand satellite satisfaction scale scandal scare
    scenario scene schedule scheme scholarship school science scope score scrutiny sea seal search season
    seat secrecy secret section sector security segment seizure selection self self-defence self-defense
    sense sentence sentiment separation sequence series service session set setback setting settlement
    setup severity sex shadow shake-up shame shape share shelf shell shelling shelter shield shift ship
    shipment shipping shock shooting shop shore short shortage shortfall shot shoulder shout show showdown
    shred shutdown side siege sight sign signal signature significance silence silver similarity site situation
    size skill skin sky slaughter slave slavery sleep slice slide slogan slot slowdown slump smart
    smartphone smell smile smoke smuggling snap snow society soil solidarity solution son song sort soul
    sound source south sovereignty space spark speculation speech speed spell spending sphere spike spill
    spin spirit split spokesman sponsor sport spot spotlight spread spring square stability stadium staff
    stage stake stalemate stance stand standard standing standoff staple star start startup state
    statement station statistic statue status stay steel stem step stick stigma stimulus stock stockpile
    stomach stop storage store storm story strain strategy stream street strength stress stretch strike
    string strip stroke structure struggle study stuff style subject submarine submission subsidy
    substance success successor suffering suggestion suicide suit sum summer summit sun supply support
    surface surge surgery surplus surprise surrender surrounding surveillance survey survival suspension
    suspicion sway sweep swing switch sword symbol sympathy symptom syndrome system table tactic tail
    takeover tale talent talk talks tally tank tap tape target tariff task taste tax taxpayer tea team tear
    technique technology teenager telephone television temperature temple temptation tenant tendency
    tension tent tenure term terminal terrain territory terror terrorism test testimony testing text
    thanks theater theatre theft theme theory therapy thing thinking thought threat threshold thrill
    throat throne throw tide tie time timeline timing tip title toll tone tongue tool top topic torture
    total touch tour tourism tournament tower town toxin track trade trading tradition traffic tragedy
    trail train training trait transaction transcript transfer transformation transit transition
    translation transmission transparency transplant transport transportation trap trauma travel treason
    treasure treasury treat treatment treaty tree trend trial tribe tribunal tribute trick trigger
    trillion trip triumph troop trouble truce truck trust truth tunnel turbulence turmoil turn turnout
    tweet twin twist type umbrella unanimity uncertainty underdog understanding unemployment uniform union
    unit unity universe unrest untruth update upgrade uprising uproar upset uranium urgency usage use user utility
    vacation vaccination vaccine vacuum valley value van variant variation variety vehicle venture venue
    verdict version vessel veto victory video view viewpoint village violation violence virtue virus visa
    visibility vision visit voice void volume vote voting vow voyage vulnerability wage wait wake walk
    wall war warehouse warfare warhead warming warning warrant warship waste watch water wave way weakness
    wealth weapon weaponry wear weather web website wedding week weekend weight welcome welfare west wheat
    wheel whistle white wildfire wildlife win wind window wing winner winter wire wisdom wish withdrawal
    woman wood word wording work workforce working workplace workshop world worry worth wound wreck
    wreckage writing wrong wrongdoing yard year yield youth zeal zone
    """
}
