/// Given names and the gender of the people who bear them.
///
/// Both strings hold lower-case names separated by white space, sorted. A name that is common for both genders stands
/// in `neutral`. Names with a diacritic often also stand without it. Look a name up only as the first word of a
/// capitalised full name: several are also ordinary words.
enum GivenNames {
  /// Names of men and boys, with their short forms.
  static let male = """
    aaron abdalla abdallah abdel abdelaziz abdelfattah abdelilah abdelmadjid abdelmajid abdelrahman
    abdoulaye abdul abdulaziz abdullah abdulmalik abdulqadir abdulrahman abdurrahman abhishek abhisit
    abid abiy abner abraham adam adama adebayo adeel adekunle adel adewale adil aditya adlai adnan adolf
    adolph adriaan adrian adán afonso agim agus agustin agustín ahmad ahmed ahmet aidan aiden aitzaz
    ajay ajit akbar akhil akhilesh akif akihito akram aksel akshay akufo alain alan alar alasdair
    alassane alastair albert alberto albin aldo aldous alec alejandro aleksandar aleksander aleksandr
    aleksei ales alessandro alessio alexander alexandr alexei alexey alf alfie alfonso alfred alfredo
    algernon algirdas ali aliaksandr alireza alistair allan alok alonso alpha alphonse alton alvaro
    alvin alwaleed alyaksandr amadi amadou amancio ambrose amichai amin aminu amir amir-hossein amit
    ammar ammon amnon amos amrullah anand anas anatolii anatoliy anatoly anders andre andreas andrei
    andrej andres andrew andrey andrii andris andrius andriy andrzej andré andrés andy aneurin angelo
    angus anibal anies anil ankit antanas anthony antoine anton antonin antonio antonis antti antwan
    antwon antónio anura anurag anwaar anwar aníbal arash archibald archie ardal ardeshir arif aris
    arjun arkadiusz arkady arlen armando armin arnaud arne arnie arnold artem arthur artis arturo artyom
    arun arvind arvydas arye aryeh asad asaduddin asbjorn asbjørn asher ashkan ashok ashraf asif asim
    aslan assaf atal atiku attila attilio atul augustin augusto augustus aurelien aurélien austin avi
    avigdor aviv avraham axel ayman ayodele aziz babajide babak babatunde bader badr bahman balazs
    baldev balwinder balázs bambang bandar baptiste barack barasa barnaby barney barrett barry bart
    barton bartosz baruch basem bashar basil bassam bassem bastien basuki beau behnam behrouz beji bekir
    bela ben benard bengt benigno benito benjamin bennett benny benoit benoît beppe berhanu bernard
    bernd bernie bert bertie bertram bertrand besnik beto bezalel bheki bhupesh bhupinder bijan bikram
    bilal bilawal bill billy binali binyamin bipin bjarne bjorn björn bjørn blade blaise boaz bob bobby
    bogdan boguslaw bogusław bohdan bojan bola bong-jun bongani boniface boris borja borut borys
    boubacar bowe boyce boyd boyko bozhidar brad braden bradley brady brandon branislav branko brendan
    brendon brent bret brett brian brijesh brock bronislaw bronisław bruce bruno bryan bryant bryce
    buddy budi bujar bulent burak burhanuddin burt burton butch byron béla bülent caio caleb calin
    callum calvin cam carl carl-gustaf carlo carlos carlton carlyle carsten cassius cathal cecil cedric
    cedrick cem cemal cengiz cesar cesare cevdet chad chagai chaim chandler chandra charles chauncey
    cheikh chester chet chibuzor chidi chike chinedu chinua christian christoph christophe christopher
    christos chuck chukwudi chukwuemeka chukwuma chung-hee ciaran ciarán cillian claes clarence clark
    clarke claude clay clayton clement cliff clifford clint clinton clive clyde clément cody cole colin
    colm connor conor constantin cooper cormac cornel cornelius cornell cory costas costin craig crispin
    cristian cristobal curt curtis cuthbert cyril cyrille cyrus czeslaw césar călin dabo dacian dae-jung
    dafydd dag dagfinn dale dalius dalton damian damien damon dan dani daniel danny dante danylo daoud
    dario darius dariush dariusz darnell daron darran darrell darren darron darryl dashiell dave davey
    davi david davide davis dawit dawood dean deandre debretsion declan deepak dejan delbert dele delroy
    demarcus demeke demetrius denis dennis denny denys denzel derek derrick deshawn desmond detlef dev
    deval deven devendra devin devon dewayne dewey dexter diarmuid dick didier diego dieter dilip dillon
    dimitrios dimitris dinesh dino dionisio dirk dmitri dmitriy dmitry dmytro domenico domingo dominic
    dominick dominik don donal donald donavan dong-hyun dongsheng donncha donnie donny donte doo-hwan
    doug dougal dougie douglas dov dragan dragomir dragos drake dries driss dror duane duarte dudi
    dumisani duncan dunstan dusan dustin dušan dwain dwayne dwight dwyane dylan dzemo dzmitry eamon
    eamonn earl ebbe ebenezer ebrahim ebrima eckart eckhard ed eddie eddy edgar edgars edi edmond edmund
    edoardo edouard edson eduardo edward edwin eero efraim egils egon ehsan ehud einar eitan eivind
    ekene ekkehard ekow ekrem eldon eldridge eli eliezer elijah elio elliot elliott ellis elmer elmo
    elof elon elvis elyakim emad emanuele emeka emile emiliano emilio emmanuel emmerson emmet emmett
    emmitt emre emyr endre engin enlai enoch enrico enrique enver enzo eoghan eoin ephraim erdal erdem
    eric erich erick erik erkki erlend erling ernest ernesto ernie ernst errol ertugrul eskil esko
    esmail espen esteban eswar ethan etienne euan eugene evan evangelos evariste everett evgeny evo ewan
    ewen eyal ezekiel ezequiel ezra fabien fabio fabrice fabrizio fadhil fadi fahad fahd fahrettin
    faisal farai fareed farhad faris farooq farouk farouq farrukh farshad farzad fathi fatih faure
    fausto fawad fayez fazlur federico fedor felipe felix femi ferdinand ferenc fergal fergus ferguson
    fermin fernando fethullah feyisa fiachra fidel fiifi fikile filip filippo finlay finn fintan flavio
    flemming fletcher florent florian florin floyd flávio foday folarin forrest fouad francesco francis
    francisco franck francois frank franklin franz françois fraser frazer fred freddie freddy frederic
    frederick fredrik friedhelm friedrich fritz frode frédéric fuad fulgencio fumio fyodor fábio félix
    gabor gabriel gadi gaetano ganesh gareth garrett garry garth gary gaspard gavin gbenga gearoid geert
    geir gene gennady gennaro geoff geoffrey georg george georgi georgios gerald geraldo gerard gerardo
    gerd gergely gerhard germán gernot gerry getachew gethin ghasem ghassan gholam gholamhossein giacomo
    giancarlo gianluca gianni giannis gideon gil gilad gilbert gilberto giles gilles gilmar gino
    gintautas giora giorgio giovanni girish gitanas giuliano giulio giuseppe gleb glen glenn glyn glynn
    golam goncalo gonzalo gonçalo goodluck gopal goran gordie gordon gotabaya gottfried govind grady
    graeme graham grant grantley greg gregoire gregor gregory greig grigory gringo grzegorz grégoire
    guangcheng guenther guido guillaume guillermo gulbuddin gunnar gunther guntis guohua guoqiang
    gurmeet gurpreet gus gustaf gustav gustave gustavo guy gwede gwyn gyorgy györgy gábor gérald gérard
    göran günther haakon habib hadi hafez hafiz hage haidar haider haifeng haile hailemariam haim
    haitham hakan hakeem hakim hal halil halit halvard halvor hamad hamadi hamdan hamed hamid hamidreza
    hamish hamza hani hank hannu hans hany harald hardeep haris harish harjit harlan harley harold
    haroun harpreet harri harrison harry harsh hartmut haruhiko haruki harvey hasan hashim hassan hatem
    havard hazem heath hector hedrick heikki heiko heiner heinrich heinz helge helio helmut hemant
    hemeti hendrik henk hennadiy henning henri henrik henrique henry herb herbert herman hernan hernán
    herschel herve hervé herzi herzl hesameddin hibatullah hideki hideo hillel himanta hiro hirohito
    hiroshi hiroyuki hisham hojjatollah holger hongwei hooman hooshang horace horacio horst hosam hosni
    hossein houari howard howie hristo hryhoriy hsien-loong htin hubert hugh hugo hulusi humayun
    humberto humphrey humza husayn huseyin hussain hussam hussein huw håkan håvard hüseyin iain ian
    ibrahim ibrahima ichiro ichirō idris idriss ieuan ifeanyi iftikhar ignacio ignatius ignazio igor
    ihar ihor ikechukwu ikenna iker il-sung ilan ilir ilkka illia ilya imad imran imre inacio inaki
    inderjit ingo ingvar innes inácio ioannis ion ira iraj irving irwin isa isaac isaiah isaias ishaan
    ishaq ishaque isiah isko ismael ismail ismet ismo issa issoufou istvan istván itamar itzhak iulian
    ivan ivar ivica ivor iyad izhar iñaki jaak jabbar jaber jabulani jacek jack jackson jacky jacob
    jacques jae-in jae-myung jae-yong jafar jagan jagdeep jagdish jago jahangir jaime jair jairam jairo
    jakaya jake jakob jalal jamaal jamal james jamil jan-peter janez janis janos janusz jared jari
    jarkko jarl jarmo jaromir jaroslav jaroslaw jarosław jarrod jarvis jason jasper jassim jaswant jatin
    javad javed javier jawad jawaharlal jaxon jay jd jean-claude jean-luc jean-marc jean-paul
    jean-pierre jeb jed jeet jeff jefferson jeffery jeffrey jeh jejomar jens jeppe jerald jeremiah
    jeremy jermaine jeroen jerome jerrod jerry jerzy jesper jesse jesus jesús jett jiabao jianguo
    jianjun jianmin jim jimmie jimmy jinping jintao jiri jitendra jiří joachim joao joaquim joaquin
    joaquín jochen jock joe joel joerg joey johan johann johannes john johnnie johnny joko jolyon jomo
    jon jonah jonas jonathan jong-il jong-un jonty joon-ho joop joost jordi jorg jorge jorgen jorma jose
    josef joseph josh joshua josiah josip jostein josé jouko jouni jovan jozef joão juan judd juergen
    juha juhani jukka jules julian julien julio julius juma junhui junichiro jurgen juri jussi justin
    jyotiraditya jyrki jános jérôme józef józsef jörg jørgen jürgen jüri kaare kaarel kaarlo kabir
    kacper kadir kai kailash kais kaj kalevi kalle kalonzo kamal kamau kambiz kamil kapil karan kareem
    karel kari-pekka karim karl karl-heinz karol karsten karthik kartik kasper kassem kassim katsunobu
    katsuya kaveh kayode kazimierz kazuhiro kazuo kees keiichi keiji keijo keir keiran keith kelechi
    kelvin kemal ken kenji kenneth kenny kent kenta kenzo keqiang kestutis kevan kevin kgalema khadga
    khaled khalid khalifa khalil khizr khosrow kieran kieron kiichi kimmo kingsley kip kipchoge
    kipkemboi kiprotich kiran kiril kirill kirk kjell kjetil klaas klas klaus knud knut koen kofi koichi
    koji kojo konrad konstantin konstantinos kostas kostiantyn kourosh krasimir krishna krisjanis
    kristian krišjānis krzysztof kuan-yew kudakwashe kumar kun-hee kunal kunle kuo-yu kurt kwabena
    kwadwo kwaku kwame kwasi kyle kyriakos kyryll kyrylo kåre kōji lachlan ladislav laifu lajos lal
    lalit lalu lamar lamont lance landon lanny lansana laquan larry lars lasse laszlo laurence laurent
    lauri lawrence lebron lech leif leighton leland lemuel len lenin lennart lennox lenny leo leody leon
    leonard leonardo leonid leopoldo leroy lester leszek lev levent levi lew lewis liam liaquat linas
    lindani linus lionel lisandro liviu ljubo lloyd logan loic lonnie lorcan lorenzo lorne lothar louis
    lowell loïc luay lubomir lubos luc luca lucas luciano ludovic ludovit luigi luis luiz lukasz luke
    luther lutz luís lwazi lyle lyndon lászló maarten maciej mack macky madhav mads magne magnus magomed
    mahamadou mahathir mahatma mahdi maher mahesh mahinda mahmoud mahmud maithripala majid makis makoto
    maksim maksym malcolm malik mamadou mamady mandla manfred manish manmohan manny manohar manoj
    manouchehr mansour mantas manuel marc marcel marcelo marcin marcio marco marcos marcus marek mariano
    mario marius mariusz marián mark markku marko markus marlon marnix marshall mart marti martin martti
    martín marvin marwan masahiro masaki masao masayoshi masayuki mason masoud massimo matei matej mateo
    mateus mateusz matheus mathew mathias mathieu matias matt matteo matthew matthias matti mattias
    matty mauno maurice mauricio maurizio mauro max maxim maxime maximo maxwell mazen mehdi mehmet
    mehran mehrdad meinhard meir meles melvin menachem menahem merrick merv mervyn mesut mevlut mevlüt
    mian micah michael michal michał micheal michel mick mickey micky mieczyslaw miguel mihai mihail
    mihailo mikael mikalai mike mikey mikhail mikkel mikko mikołaj mikulas mikuláš milan miles millard
    milo milorad milos miloš milton min-ho mindaugas minoru mir-hossein mircea mirko miroslav miroslaw
    mirosław mirza mishaal mitch mitchell mitsuru mitt mladen mmusi mo moammar modibo moeed mogens
    mohamad mohamed mohammad mohammad-reza mohammed mohamud mohan mohit mohsen moise mojtaba momir
    moncef monte montel montgomery monty moo-hyun mordechai moritz morris mort morten morteza mortimer
    morton moses moshe mosiuoa mostafa motti mourad moussa moïse mpho mthunzi muammar mubarak muhammad
    muhammadu muhyiddin mujibur mukesh mukul mulayam munir murad murat murilo murray murshed musa
    musalia mustafa mustapha mutaz mwai mwangi mykhailo mykola myron myung-bak márcio mícheál nabih
    nabil nachman nadav nadeem nader nadhim naftali nagesh naguib nahum najib namal nandan naoki naoto
    narendra naresh naruhito naser nasser nassir natan nate nathan nathanael nathanial nathaniel naveed
    naveen navid navjot nawaz nayef nayib nazar nazih neal nebojsa necmettin ned neil neilson nelson
    nestor neville newt neymar nhlanhla niall nicanor nicholas nick nicolae nicolas nicolás nicolò nidal
    niels nigel nihad nikhil nikita nikola nikolai nikolaj nikolaos nikolay nikos nils nir nirav nitin
    nitish nitzan nizar njoroge nnamdi noah noam nobuo nobuyuki nolan norbert noriaki norm norman
    norvell nouri novak noynoy numan nuno nurettin nye nyesom néstor obafemi obaidul obinna ochieng
    octavio odd odd-arne oddvar odhiambo ofer ohad oisin oisín okechukwu okey olaf olamide olav ole oleg
    oleh oleksandr oleksii oleksiy olexandr oliver olivier olli olof olu olufemi olumide olusegun
    oluwaseun omar omari omer omkar omri ondrej ondřej onofre onur oren orhan orin oriol orlando orrin
    orson osama osamu oscar oskar osman osmo ostap oswald oswin otavio othman otieno otis otmar otto
    ousman ousmane ove ovidiu owain owen oystein paavo pablo paddy padraig palle panagiotis panfilo
    pankaj paolo parag paras parvez parviz pascal pasquale patrice patrick paul paulo pavan pavel pavieł
    pavlo pavlos pawan pawel paweł payam peder pedro peer pejman pekka pentti pepe per percy peregrine
    perry pertti pervaiz pervez pete peter petr petri petro petros petter petteri phil philando philip
    philipp philippe piero pierre piet pieter pietro piotr pita piyush plamen pombe poul prabhat prabowo
    pradeep praful prakash pramod pranab prasad prashant pratap praveen pravin prayut prayuth preben
    predrag preet prem prescott preston prithvi prokopis przemyslaw przemysław puneet pushpa-kamal pyotr
    pádraig péter qais qamar qasem qasim qassem qiang qishan quentin quincy quintin rached rachid radek
    radoslaw radosław radovan radu raed rafael rafal rafał rafe raffaele raffaello rafik rafiq raghav
    raghuram ragnar raheel raheem rahm rahul raila raimo raimonds rainer raj rajan rajat rajendra rajesh
    rajiv rajkumar rajnath raju rakesh ralf ralph ralston ram ramadan raman ramazan ramesh rami ramil
    ramnath ramon ramzan ramzi ramón ran randal randall randolph randy ranil ranjan ranjit ranulph
    raphael raphaël rashad rashed rashid rasmus ratan ratko raul ravi ray raymond raynard raúl recep
    reece reggie reginald rehman reid reijo reince reiner reinhard reinhold remi renan renato renaud
    renzo rené reuben reuven rex reza rhys riad ricardo riccardo rich richard richie rick ricky ridwan
    riek rishi risto riyad roald rob robbie robby robert roberto rocco rod roddy roderic roderick rodney
    rodolfo rodrick rodrigo rogelio roger rogerio rohan rohit roland rolando rolf romain roman romano
    ron ronald ronaldo ronan ronen ronny rory roscoe rosen ross rostyslav rotimi rouhollah roy royce
    ruairi ruairí ruaridh ruben rubén rudi rudiger rudolf rudolph rudy rufus ruhollah rui rumen rune
    rupert ruslan russ russell rustam rustem rusty rutger ruud ryan ryota ryszard ryuichi rémi rüdiger
    saad saadeh sabelo sabir sachin saddam sadegh sadiq saeb saeed saeid sahil said saied sajid sajith
    sakari salah salah-eddine saleem saleh salem sali salim salman salva salvador salvatore sam sameer
    samer sami samih samir sammy samuel sandeep sander sandor sandro sanford sang-hyun sani sanjay
    sanjeev sanjiv santiago santos sarath sarfraz sartaj sasa satish satoshi satya saud saul sauli
    saulius sayed sayyid saša scot scott seamus sean sebastian sebastien sebastián segun seif seiji
    selahattin selcuk selçuk semyon senzo seok-yeol sepp seppo sergei sergey sergio serhii serhiy seth
    seydou seyi seymour shafqat shahbaz shahid shahram shai shamil shane shankar shaquille sharad shashi
    shaukat shaul shaun shehbaz shekhar sheldon sher sherif sherman sherrod sherwood shigeru shimon
    shinichi shinji shintaro shinzo shinzō shivraj shlomo shmuel shoaib shohei shoichi shunichi shyam
    siaka siamak siarhei siavash sibusiso sid siddharth siegfried sifiso sigmar sigmund sigurd siim
    silas silvio simeon simon sinan sindre siphiwe sipho sirajuddin sitaram skip slawomir slobodan
    snorre sohail solomon sonny soren sorin soroush sotiris souleymane soumaila sourav spencer spyros
    srettha srinivas stan stanislav stanislaw stanisław stanley stavros stefan stefano steffen steinar
    stelios stellan sten stepan stephan stephane stephen steve steven stewart stig stipe stjepan struan
    stu stuart stéphane subhash subrahmanyam subrata sudhir sufian suk-yeol sukhbir suleiman suleyman
    sultan sumit sundar sung-min sunil suresh surinder surya sushil susilo susumu svein sven sverre
    svyatoslav sybrand syed sylvain sylvester szymon sándor séamus sébastien sérgio søren süleyman
    sławomir taavi tad tadashi tadeusz tadhg taha tahir taichi taj takahiro takashi takeshi takuya talal
    tamas tamerlan tamim tamás tanner tapani tapio tapiwa taras tarek tareq tariq tarique tarmo taro
    tarquin tarun tarō tate tatsuya tawanda tawfiq tayeb tayo tayyip ted teddy tedros teemu tejashwi
    temitope tendai tendekai teodorin teodoro terence terje tero terrance terrell terrence terry tetsuro
    tetsuya thabo thad thaddeus thaksin thanos thein themba theo theodor theodore theodoros thiago
    thibault thibaut thierry thijs thom thomas thor thorbjorn thorbjørn thorsten thorvald thulani
    thurgood tiago tibor tihomir tilman tim timmy timo timothy timur tinashe tito titus tobias toby todd
    todor toivo tolga tom tomas tomasz tomislav tommaso tommie tommy tomoaki tomohiro tomás tomáš tony
    toomas tor torben torbjorn torbjörn tore torgeir torin torquil torstein torsten toru toshihiro
    toshimitsu toshio traian travis trayvon trent trevor trey tristan troels trond troy trygve tsutomu
    tsvetan tucker tudor tuncay tunde tuomas tuomo turgut turki tushar ty tyler tyrone tzachi tzvi uche
    uchenna uday uddhav udo ugo ugochukwu uhuru ujjal uladzimir uldis ulf uli ulises ulrich ulysses umar
    umaru umberto umesh upendra urho uri uriah urmas usama usman uthman uwe uzi vaclav vadim vadym vagn
    vahid valdas valdis valentin valerio valeriy valery vance varun vasco vasile vasily vassilis vasyl
    vaughn vedat vegard veli venkaiah venkat vern vernon viacheslav vic vicente victor vidar vidyut
    viggo vijay vikas vikram viktor ville villy vinay vince vincent vincenzo vinicius vinod viorel virat
    virgil vishal vitali vitaliy vitaly vittorio vivek vladimir vladislav vladyslav vojislav vojtech
    vojtěch volkan volker volkmar volodymyr vsevolod vuk vusi vyacheslav vytautas václav víctor vítor
    wade wael wafula wagner wale waleed walid wallace wally walt walter waqar warner warren wasim wassim
    wayne weidong weiguo weldon wellington wendell werner wes wesley wiesław wilbur wilfred wilfried
    wilhelm will willard willem william willie wilson wim winfield winfred winfried winston witold
    wladyslaw wojciech wole wolf wolfgang woodrow woody wopke workneh wouter wyatt władysław włodzimierz
    xavier xiaobo xiaoping xilai xolani yaacov yaakov yadollah yago yahya yair yakubu yanis yannick
    yannis yaroslav yasar yash yashwant yasin yasir yasser yassin yasuhiro yasuo yasutoshi yauhen yavuz
    yaw yaya yaşar yegor yehiel yehor yehoshua yehuda yemi yevgeniy yevgeny yevhen yiannis yigal yilmaz
    yingjeou yinka yisrael yitzhak yoav yochanan yoel yogendra yoichi yongkang yosef yoshihide yoshimasa
    yoshiro yossi yosuke young-sam younis yousaf yousef youssef yoweri yuji yukio yukiya yuri yurii
    yuriy yury yusef yusuf yusuke yutaka yves yılmaz zabihullah zabiullah zac zach zachary zack zafar
    zafer zaheer zahid zaid zakaria zakhar zakhary zakir zalmay zane zayed zayn zbigniew zdenek zdeněk
    zdzisław ze'ev zebulon zedong zeev zeke zeljko zemin zhengfei zhijun zhiqiang zhongwei zia ziad
    ziaur ziyad zlatko zoltan zoltán zoran zubair zuhair zulfikar zvi zweli zygmunt álvaro éamonn
    édouard éric étienne ömer øystein ľubomír ľudovít łukasz željko
    """

  /// Names of women and girls, with their short forms.
  static let female = """
    aarti abby abena abigail abimbola abiola achieng ada adaeze adaobi adela adelaide adele adeline
    adelle adenike adeola adhiambo adina aditi adriana adwoa adéla afsaneh afua agata agatha agathe
    agnes agneta agnetha agnieszka agnès ahed aicha aida aikaterini aiko aila aileen ailsa aimee aino
    airi aisha aishah aishwarya aisling aissatou akiko akinyi akosua akua alana albana alejandra
    aleksandra alena alengot alessandra alessia alexa alexandra alexandria alexis alice alicia alicja
    alina alisa alisha alison alixandria alka alla allison alma almaz alsu althea alyona alyssa alžběta
    ama amaka amal amanda amandla amani amara amarachi amber amelia amelie amina aminah aminata amira
    amna amparo amrita amy amélie ana ana-maria anahita anais analyn anandiben ananya anastasia
    anastasiia anat anaïs anca andreea aneesa aneta anette angela angelica angelika angelina angharad
    angie aniko anikó anita anja anjali ank anke ankita ann ann-sofie anna anna-maria annabel annabelle
    annalena annamaria anne anne-marie annegret anneke anneliese annemarie annemie annette annie annika
    anthea antje antonella antonia anupama anuradha anya aoife aparna april araceli archana ariane
    arianna ariela arlene armi arundhati arwa asako aseefa asha ashley asli aslı asma asmaa assunção
    astrid asuka atefeh athina atieno atifete atishi atsuko audrey auma aurelie aurora aurore aurélie
    ausrine aušrinė ava avigail aviva awa awino awuor aya ayaan ayako ayanna ayelet ayesha aylin ayn
    ayse aysel ayumi ayşe azadeh azar aziza bahareh bahia baiba bakhtawar baleka balqis barb barbara
    barbro barkha basma bathabile batsheva batya beata beate beatrice beatrix beatriz becky begona
    behnaz belen belinda bella benazir benedetta berit bernadette bernice berrin bertha bess bessie beth
    bethany betsey betsy bette bettina betty betul betül bev beverley beverly beáta bhavna bi-khim
    bianca bidhya bidya biljana binta bintou birgit birgitta birgitte birtukan bisi blanca blanka bodil
    bogumila boitumelo bojana bongekile bonita bonnie borbála bouthaina boyana bozena bożena božena
    bracha branka brankica bree brenda brianna brianne brid bridget bridie brigid brigitte brinda
    britney britta brittany brittney bronwen brooke bruna brunhilde bríd bukola burcu bushra busisiwe
    buthaina bärbel béatrice caitlin caitlyn caitriona camila camilla canan candace candice cansu
    caoimhe cara carla carlotta carly carmen carol carole carolina caroline carolyn carrie carys
    cassandra cassie catarina caterina catherine cathleen cathy catrin catriona cecelia cecile cecilia
    celeste celia celine cerys chana chanda chandrika chantal charlene charlotta charlotte charlène
    charmaine chava chebet chelsea chepkoech cheri cherie cheryl chhaya chiamaka chiara chidinma chieko
    chikako chimamanda chinwe chioma chipo chitra chiyoko chloe chloé christa christel christelle
    christiane christie christina christine christyn chrysoula chunhua chunlan chunyan chunying ciara
    cigdem cindy cinzia claira claire clara clare clarissa claudette claudia clemence clementine
    clotilde clémence clémentine colette colleen conceição concetta condoleezza connie constance
    consuelo cora corazon cordelia coretta corina corine corinne cornelia cressida crina cristeta
    cristina crystal cuihua cynthia cécile céline dacia daciana dafna dagmar dagny dahlia daisy dalal
    dalia daljit dambisa damla danai danica daniela danielle danuta daphne daria dariya darlene darya
    dascha davina dawn deanna deb debbie debby debora deborah debra deepa deepika deirdre deja delcy
    delia della delphine dena denise derartu desiree desislava despina devika devora devyani dewi diana
    diane diann dianna dianne didem dilek dilma dima dimitra dina dineo dionne dipu dipuo divya dixie
    doaa doina dolly dolores donatella donika donna dora doreen doris dorit dorota dorothea dorothy
    dottie dragana drea droupadi dubravka dunja dunya durga dvora débora dóra ebba ebele ebony ebru
    ecaterina ece eda edeltraud edit edith edna eduarda edwige edwina edyta eeva effie efrat efua eija
    eiko eileen eilidh einat eirini ekaterina ekta ekua elaheh elaine eleanor eleftheria elena eleni
    elfriede elham elif elin elina elinor elisa elisabeth elisabetta elise eliska eliza elizabeth
    elizaveta eliška elke ella ellen ellie elly elnaz elodie eloise elsa elsbeth elsebeth elsie elvira
    elwira elzbieta elżbieta emanuela emel emese emiko emilia emilie emily emine emma emmanuelle emmy
    enikő enrica eri erica erika erin erna ernestine erzsebet erzsébet esi esme esmeralda esperanza esra
    esraa essie estelle esther esti eszter ethel etsuko etta ettie eugenia eugénie eulalia eun-hye
    eun-ji eun-ju eun-kyung eunice eva eva-maria evangelia evangeline eve evelyn evgenia evika ewa
    ewelina fabiana fabienne fabiola fadia fadwa faezeh faith faiza fanny farah farahnaz farhana farida
    farzaneh fatema fatemah fatemeh fatima fatimah fatma fatou fatoumata fawzia fawziya fay faye
    federica fehmida felicia felicity femke fenglan fengying fereshteh ferial feride fern fernanda ffion
    figen filiz filomena finola fiona fionnuala firdous fitri flaminia flavia fleur flor flora florence
    florica flávia fofi folake forough fotini fouzia fozia fran franca frances francesca francia
    francine francoise franziska françoise frauke freda freja freya frida frieda friederike frédérique
    fumiko funda funke funmi funmilayo fusako fátima gabby gabi gabriela gabriella gabrielle gaia gail
    gali galia galina galit gamze ganna gauri gayatri gaynor geertje geeta geetha gemma genevieve
    geneviève gennifer genzebe georgeta georgette georgia georgina geraldine gerda gergana germaine
    gertie gertrude gesine geula geun-hye ghada ghazal ghazala ghinwa ghislaine ghofrane gianna giedre
    gila gilda gillian gina ginevra ginger ginny giorgia giovanna gisela giselle gita giulia giuliana
    giuseppina gladys gleisi glenda gloria golda golnaz golshifteh gonca gonul gordana graca grace
    graciela grainne grazia grazyna graça grażyna greet greetje greta gretchen gretel gro gry gráinne
    guadalupe gudrun guilan guiying guizhen gul gulten gunhild gunilla gwen gwenda gwendolyn gwyneth
    györgyi gönül gül gülay gülsüm gülten habiba habibeh hadas hadeel hadiza hafida hafsa hagit haifa
    hajar hajra hala haleh halima halina hallie halyna hana hanadi hanan hande haneen hanin hanna hannah
    hanne hanneke hannelore harini harriet harsimrat haruka haruko harumi hasina hasna hatice hattie
    hauwa hava havva hayat hazel heather heba hedda hedvig hege heide heidemarie heidi heike helen
    helena helene helga heli helle helmi hema hend hengameh henrietta henriette henryka hermione hettie
    hetty hiba hibaq hideko hila hilda hilde hildegard hilkka hillary hina hind hiroko hirut hisako
    hitomi hiwot hoda hodan holly hongmei hongyan honoka hope hortense houda hsiu-chu hsiu-lien huda
    huguette huilan huiling huimin hulya huma humaira hye-jin hye-kyung hye-won hyun-joo hélène hülya
    ibtisam ida idit ifeoma ifeyinwa ifrah iida ikram ilana ilaria ilda ildiko ildikó ileana ilhan
    iliana ilona ilse ilwad ilyse ilze imee imelda immaculee immaculée imogen ina inari inas inbal
    inderjeet indira indra indrani ineke ines inese inez ing-wen inga inge ingeborg ingela inger
    ingibjörg ingrid ingrida ingunn inmaculada inna intisar inès inés inês ioana ioanna iona ipek
    iracema irena irene irina iris irit irja irma irmgard iryna isabel isabella isabelle isadora isha
    ishbel ishita iskra isla isobel israa ivana ivanka ivelina iveta ivy iwona iyabo izabela jaana
    jacinda jacqueline jacquelyn jacqui jadranka jadwiga jamila jamileh jana janaina jandira jane
    janelle janet janette janice janina janine janja jarmila jasmine jasna jawaher jaya jayalalitha
    jayalalithaa jayne jeanette jeanine jeanne jeannie jeannine jelena jen jenna jennie jennifer jenny
    jepchirchir jepkosgei jessica jette ji-eun ji-hye ji-woo jiaying jihan jila jill jillian jimena
    jingyi jinkee jitka jo joan joana joann joanna joanne jocelyn jodi jodie joelle johanna jolanta
    jolene jomana joni jorien josefa josefina josephine josiane josie jovana joy joyce joëlle ju-ae
    juana juanita judi judit judith judy julia juliana julianna julianne julie juliet julieta juliette
    june jung-sook junko jurate jussara justine justyna jutta jyoti jytte jóhanna júlia kaarina kadri
    kaija kaisa kaitlin kaitlyn kaja kajal kajsa kalpana kamala kamila kamla kangana kanimozhi kaori
    kara kareena karen kari karien karin karina karine karita karla karlee karoline karuna kasia kata
    katalin katarzyna kate katelyn katerina kateryna kateřina katharina katharine katherine kathianne
    kathie kathleen kathryn kathy katie katja katri katrin katrina katrine katrín katsiaryna katya
    kavita kavitha kawthar kay kayla kayleigh kayoko kazuko kefilwe keiko keisha kelli kellie kellyann
    kellyanne kemi kendra keon-hee keren kerri kersti kerstin ketanji khadija khadijah khady khaleda
    khalida khawla khrystyna kiera kiko kimberley kimberly kimiko kinga kira kirsi kirsten kirsti
    kirstie kirstjen kirsty kishwar kitty kiyoko kjersti klara klára kolinda komal krista kristalina
    kristan kristen kristi kristin kristina kristine krisztina krystal krystyna ksenia ksenija kseniya
    kubra kulsoom kumiko kyoko kyriaki kyrsten kyung-hee kyung-wha kyōko käthe ladan lael laetitia laima
    lakeisha lakshmi laleh lalita lama lamia lamya lana lanying lara larisa larissa larysa lata latha
    latifa latifah latisha latoya laura lauren laverne lavinia layla lea leah leanne leela leena leila
    lena lene leni lenka lenore leona leonor leonora lerato lesia lesley lesya letesenbet leticia
    letitia letizia lettie letícia leyla liane liat libby licia lidia lidiya lieselotte liezl ligaya
    ligia lihi lihua liina liisa lijuan lila lilach lilian liliana liliane lilianne liliya lilla lillian
    lily limor lina linda lindiwe lingling linnea linnéa liora liping lis lisa lisbeth lise liubov
    liudmyla liv livia liya liyuan liz liza lizzie ljiljana ljubica loes lois lola lolita lone loraine
    loredana lorella loren lorena loretta lori lorna lorraine lotta lotte lottie louella louisa louise
    loujain lourdes luana lubna luboslava lucia luciana lucie lucille lucinda lucrecia lucrezia lucy
    lucyna lucía ludivine ludmila luisa lujain lukrecja lulu luminita luminiţa luningning luz lydia
    lynda lynette lynne lyubov lyudmila lyudmyla léa maaike maarit mabel mabelle machiko maddalena
    maddie madeleine madeline madge madhuri mae maedeh maeve mafalda magali magda magdalena magdolna
    maggie maha mahbouba mahira mahnaz mahsa mahtab maia maija mairead mairi mairéad maisie maisoon
    maj-britt maja majbritt majida majlinda mako malak malala malalai maleeka malgorzata maliha malika
    malin malka mamata mami manal mandana mandy maneka manisha manju manon manuela mara marcela marcella
    marcia marcy maren margaret margareta margarete margarita margaux margery margherita margie margit
    margo margot margrethe marguerite marharyta maria mariah mariam mariama mariame mariana mariangela
    marianne mariarosaria mariastella mariatou maribel maricel maricela maricris marie marie-claude
    marieke mariella marielle marietta mariia marija marijke marika mariko marilyn marina marine
    marinella mariola marion marisa marisol marissa marit marites maritza mariya mariyum marja marjan
    marjane marjatta marjolein marjorie marketa markéta marla marleen marlena marlene marlies marlys
    marlène marsha marta marte martha martina martine marwa mary maryam maryana maryanne maryia maryja
    maryna marzena marzieh maría masae masako masoumeh massouda mathilde matia matilda mattie maud maude
    maura maureen mavis maxima maxine maya mayawati mayra maysa mayssa mayu mayumi mazie małgorzata
    mbali mechthild medha meena meenakshi meera meg megan megawati megha meghan megumi mehrangiz mehreen
    mei-ling meifang meihua meilin meiling meizhen melania melanie melanne melba melek melinda melissa
    meltem menaka meral merav mercedes merceditas meredith merete merja merve meryem meseret mette
    mhairi mhari mi-ae mi-hyang mi-kyung mi-sook mia micaela michaela michalina michela michelle michiko
    midori mie mieke mieko mihaela mihal miho mihoko milada milagros mildred milena milica millicent
    millie mimi mimoza min-ji min-jung mina minako minakshi mindy mine minna minnie mira miranda
    mireille mirela mirella mireya miri miriam mirja mirjana misaki misako mitra mitsuko miyoko miyuki
    mizuho mmakgosi moira mojgan mollie molly momoko mona monica monika monique monserrat montserrat
    morag mouna mridula mukhtaran mukta muna muriel mutsuko myfanwy myra myriam myrna myrtle myung-sook
    márcia márta máxima märta mélanie mónica mónika müge nabila nada nadezhda nadia nadiia nadine nadira
    nadiya nadja nafeesa nafisa naglaa nahed naheed nahid nahla naima najah najat najla najwa naledi
    nalini namrata nan nana-ama nanako nancy nandi nandini nandita nanette nanna naoko naomi narges
    nargess nargis nasreen nasrin natalia natalie nataliia nataliya natallia natalya natasa natasha
    nataša nathalie naureen nava nawal nayla naz nazanin nazia nazli nazlı ndeye necla neda neela neelam
    neelie neema neera neeta neha nell nellie nermin neslihan nesrin nesrine netta nettie nevena ngozi
    nia niamh nibal nichola nicola nicole nicolette nidhi nieves nigella nighat niki nikki nikta nilde
    niloofar niloufar nilufer nilüfer nina nirmala nirupama nisha nisreen nita nivedita njeri nkechi
    nkiru nkosazana nneka nnenna noa nobuko noelia noelle noemi noemie noga noha nokuthula nompumelelo
    nomsa nomvula nonhle noora nora norah noreen noriko norma nosipho nouha nour noura nourah noémi
    noémie nthabiseng ntombi nuha nuray nurcan nurhan nuria nurit nursel nurul nurul-izzah nusrat
    nyambura nyasha nyokabi oana obiageli oby octavia océane odette odile ofra oili oksana olajumoke
    oleksandra olena olesya olga olha olive olivia oluchi omarosa omolara omotola onsari oona oonagh
    opal ophelia oprah ora orit orla orly orna ornella orsolya osnat outi oya ozlem padma paetongtarn
    paige paivi palesa palina pallavi paloma palwasha pam pamela panagiota pansy paola parisa parvaneh
    parvati parvin pascale pashtana patricia patrisse patrizia patrycja patrícia patsy patti patty paula
    paulette paulina pauline paz pearl pegah peggy peiyao pelin penelope penny perihan pernille pervin
    petra philippa phoebe phyllis pia pilar pina pinar pippa pirjo pirkko piroska pnina polina polly
    pooja poonam poppy prachi pragya pramila pratibha pravina prerna pricilla priscilla priti priya
    priyanka prudence puan päivi pénélope pınar qandeel qiuyan queenie rabab rabia rachael rachel
    rachida radha radhika radmila radostina rafaela raffaella raghad raghda ragnhild rahaf raija raisa
    rajaa rajeshwari rajni rakhi ralitsa raluca ramona ramya rana randa randi rania ranjana ranya
    raphaëlle raquel rasa rasha rashida rashmi ratna rawan razan rebeca rebecca rebekah reem reema
    refilwe regina regine reham rehana reiko rekha rena renata renate renee renho renu renuka reshma
    retno revital rhiannon rhoda rhona rhonda ricarda richa rie rieko rigmor rihab riikka riitta rika
    riko rima rina rinat risa rita ritsuko ritu ritva rivka rizwana roberta robyn rochelle rocio rocío
    rodica roisin rokia romola ronda ronit roopa rosa rosalia rosalie rosalind rosalyn rosalynn rosamund
    rosangela rosanna rosaria rosario rose roseann roseanne rosella roselyne rosemarie rosemary rosette
    rosie rositsa rossella roswitha rowena rowshan roxana roxanne roya rozália rubie rubina ruby ruchama
    ruchi rukhsana rukiye rukmini rula rumeen rumiana rumiko ruolan rupa rupali ruqayya ruslana rut ruta
    rutendo ruth ruthie ruti ruxandra ružica ryoko réka róisín rūta saadet saara saba sabeen sabiha
    sabina sabine sabita sabreen sabrina sachiko sadaf sadhna sadhvi sadia sadie safa safaa safak safia
    sagal saghar sahar sahle-work sahra saida saira saki sakshi sakura salimata sally salma salome salwa
    samah samaneh samanta samantha samar samia samiha samina samira sana sanaa sanae sanam sandhya
    sandra sandrine sangeeta sania sanita sanja sanjana sanna sanne saoirse sara sarah sari sarit sarita
    sarka sarojini saskia satoko satomi satu savannah savita sayaka sayuri saïda scarlett sebnem
    sedigheh seema segolene seija seiko selamawit selena selin selma sema seo-yeon seol-ju sepideh serap
    serena serpil setareh setsuko sevda sevgi sevil sevim seyran shabana shabnam shadia shagufta shahd
    shahida shahira shahla shaila shailene shaima shaimaa shaista shalini shandana shania shanshan
    shanta shaparak shari sharmila sharmistha sharon shatha shaz shazia sheela sheema sheena shefali
    sheila shelley shelly shereen sheri sherine sherri sherrilyn sherry sheryl shigeko shiho shilpa
    shira shiran shireen shirel shirin shirley shizuka shlomit shobha shobhaa shohreh shoko shokouh
    shole shona shonda shoshana shraddha shreya shruti shubha shufen shuhua shukria shulamit shuying
    shuzhen shweta sian sibel sigal sigalit signe sigrid sigrun siham silja silke silvana silvia sima
    simidele simin simona simone simran sindisiwe sinead sinikka sinta sinéad siobhan siobhán siphokazi
    siri sirimavo sirpa sisko sissel sita sitara sithembile siti siv siwar slavenka slavica smadar smita
    smriti sneha snehal snezana snezhana snežana so-yeon sofia sofie sofiia sofiya sofía sohair soheila
    solange soledad solomiia solveig solvita solène sonal sonali sonia sonja sonya soo-jin soo-yeon
    soon-ja sophia sophie soraya sorcha sorina souad souhayla sousan sridevi srishti staci stavroula
    stefania stefanie stefany stella stephanie stephany stina stine stojanka stormy stéphanie su-jin
    suad sucheta sudha sue suella suha suhaila suhair sujata sukanya sumaira sumiko sumitra summer
    sun-hee suna sunita supriya surabhi susan susana susanna susannah susanne sushila sushma sushmita
    susi susie suu suvi suzana suzanne suzhen suzy svea svenja svetlana sviatlana sviatłana svitlana
    svyatlana swapna swara swati sybil sybrina sylke sylvi sylvia sylvie sylwia synne szilvia sára
    ségolène sólveig sônia tabata tabitha tae tahani tahereh tahira tahmina taina takako tali talia
    tamaki tamar tamara tamayo tammy tania tanja tansu tanushree tanvi tanya tara taraneh tarja tarla
    tarsila tasha tashfeen taslima tatenda tatiana tatjana tatyana tawakkol tehmina teresa tereza terri
    tess tessa tetiana tetyana thais thandeka thandi thandiwe thea theano thelma thembi theodora theresa
    therese thoko thuli thuzar thérèse tiffany tigist tiina tijana tilda tilly timea tina tineke
    ting-ting tingting tirunesh titilayo tiziana tomoko tomomi toni tonya torpekai toshiko tova tove
    tracee tracey traci tricia triin trijntje trina tripti trish trisha trude trudy trupti truus tsehay
    tshepo tsitsi tsveta tuba tuija tulay tulip tulsi turid tuula tytti tzipi tzipora tzipporah tábata
    tímea tülay tülin tünde uju uliana ulla uloma ulrika ulrike ulyana uma una urmila ursula urszula
    urve uschi usha uta ute uzma vaira vaishali valarie valentina valentyna valeria valerie valeriia
    valeriya valérie vandana vanessa vani vanita vanna vappu varda varsha vasiliki vasilisa vasudha
    vasundhara veena vera veranika verna veronica veronika verónica vesna vibeke vicki vickie vicky
    victoria vida vidya vijaya viktoria viktoriia viktorija viktoriya viktória vilija vilma vimala
    vinita viola violet violeta viorica vira virgie virginia virginie virpi vita vittoria vitória vivian
    viviana viviane vivica vivien vivienne višnja vjosa vlasta volha vrinda véronique wafa wafaa
    waltraud wambui wanda wangari wanjiku wanjiru wanzhou wedad wendy wenjing weronika whitney widad
    wiebke wieslawa wiesława wilhelmina willemijn wilma winifred winnie wisława xiaohong xiaoli xiaoling
    xiaomei xiaoyan ximena xiomara xiulan xiuying xochitl xuemei xueqin xueying yaa yadira yael yafang
    yafit yamiche yamini yamuna yana yanhong yanling yanmei yanping yaping yara yardena yaroslava
    yasemin yashodhara yasmeen yasmin yasmine yasuko yayoi yaël yeganeh yehudit yekaterina yelena yeliz
    yelizaveta yenny yeon-ah yesenia yetunde yevgenia yevheniya yifat yingluck yingying ylva yo-jong
    yocheved yodit yoko yolanda yoo-jin yordanka yoriko yoshie yoshiko young-hee young-sook yrsa yu-na
    yuanyuan yuejiao yueying yuhua yui yuka yukako yukari yuki yukiko yuko yulan yulia yulian yuliana
    yuliia yuliya yumei yumi yumiko yuna yunxia yuqin yuriko yusra yuying yuzhen yvanna yvette yvonne
    yōko zadie zahava zahra zahraa zainab zakia zanda zanele zara zarifa zartaj zaynab zdenka zeba
    zehava zehra zeina zeinab zelda zeliha zeljka zena zenebech zeynep zhanna zhenzhen zhivka zinaida
    zindzi zinhle zita ziva zodwa zoe zoey zofia zohreh zoi zoia zola zoleka zorana zorica zoya zoé zoë
    zsofia zsuzsa zsuzsanna zsófia zubaida zuleikha zulema zulfa zuzana zuzanna zélia zümrüt ágnes ágota
    ángela åsa çiğdem édith élisabeth élise élodie éloïse émilie éva özlem ľubica şafak şebnem şule
    šárka željka
    """

  /// Names of both.
  static let neutral = """
    alex andrea ari asa ashton aubrey avery bailey billie blake bobbie carey casey charlie chris corey
    dana dominique drew frankie haley hayden hilary ilia iman jackie jamie jan jean jess jessie jody
    kelly kelsey kendal kendall kerry kiki kim kris laurie leslie lindsay lindsey lou lynn mackenzie
    marian marty mel merle michele mika misha morgan nicky noel pat payton peyton quinn reese rene riley
    robin ronnie rowan sandy sasha shannon shelby sidney skyler stacey stacy steph stevie taylor tory
    tracy
    """
}
