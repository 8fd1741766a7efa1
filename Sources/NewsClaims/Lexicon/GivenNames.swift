/// Given names and the gender of the people who bear them.
///
/// Both strings hold lower-case names separated by white space, sorted. A name that is common for both genders stands
/// in `neutral`. Names with a diacritic often also stand without it. Look a name up only as the first word of a
/// capitalised full name: several are also ordinary words.
enum GivenNames {
  /// Names of men and boys, with their short forms.
  static let male = """
    aaron abdalla abdallah abdel abdelaziz abdelfattah abdelilah abdelmadjid abdelmajid abdelrahman
    abdoulaye abdul abdulaziz abdullah abdulmalik abdulqadir abdulrahman abdurrahman abhishek abhisit abiy
    adam adama adebayo adel adewale aditya adnan adán afonso agim agus agustin agustín ahmad ahmed ahmet
    aidan aiden aitzaz ajay ajit akbar akhilesh akihito akram akshay akufo alain alan alar alasdair
    alassane alastair albert alberto albin aldo aldous alec alejandro aleksandar aleksander aleksandr
    aleksei ales alessandro alessio alexander alexandr alexei alexey alfonso alfred alfredo algernon
    algirdas ali aliaksandr alireza alistair alok alonso alpha alphonse alvaro alvin alyaksandr amadi
    amadou ambrose amichai amin aminu amir amir-hossein amit ammar amnon amos amrullah anand anas anatolii
    anatoliy anatoly anders andre andreas andrei andrej andres andrew andrey andrii andris andrius andriy
    andrzej andré andrés andy angelo angus anibal anies anil ankit antanas anthony antoine anton antonio
    antonis antti antwan antwon antónio anura anurag anwaar anwar aníbal arash archibald archie ardeshir
    arif arjun arkadiusz arkady armando armin arnaud arne arnie arnold artem arthur artis arturo artyom
    arun arvind arvydas arye aryeh asad asaduddin asher ashkan ashok ashraf asif asim aslan assaf atal
    atiku attila attilio augusto augustus aurelien aurélien austin avi avigdor aviv avraham axel ayman
    aziz babajide babak babatunde bader badr bahman balazs balázs bambang bandar baptiste barack barasa
    barnaby barry bart bartosz baruch basem bashar basil bassam bassem bastien basuki behnam behrouz beji
    bekir bela ben bengt benigno benito benjamin bennett benny benoit benoît beppe berhanu bernard bernd
    bernie bert bertram bertrand besnik beto bezalel bheki bhupesh bijan bilal bilawal bill billy binali
    binyamin bipin bjarne bjorn björn bjørn blade blaise boaz bob bobby bogdan boguslaw bogusław bohdan
    bojan bola bongani boris borut borys boubacar boyd boyko bozhidar brad bradley brady brandon branko
    brendan brendon brent bret brett brian brock bronislaw bronisław bruce bruno bryan bryant bryce budi
    bujar bulent burak burhanuddin burt byron béla bülent caio caleb calin callum calvin carl carl-gustaf
    carlo carlos carlton carlyle cecil cedric cem cemal cengiz cesar cesare cevdet chad chagai chaim
    chandler chandra charles cheikh chester chidi chinedu chinua christian christoph christophe
    christopher christos chuck chukwuemeka chung-hee ciaran cillian claes clarence clark claude clay
    clayton clement cliff clifford clint clinton clive clyde clément cody cole colin connor conor
    constantin cooper cormac cornelius cory costas costin craig crispin cristian cristobal curtis cuthbert
    cyril cyrus czeslaw césar călin dacian dae-jung dafydd dag dale dalius damian damien damon dan dani
    daniel danny dante danylo daoud dario darius dariush dariusz darnell darrell darren darryl dashiell
    dave davey davi david davide davis dawood dean debretsion declan deepak dejan demeke demetrius denis
    dennis denny denys denzel derek derrick deshawn desmond devendra devon dewey dexter diarmuid dick
    didier diego dieter dilip dillon dimitrios dimitris dinesh dionisio dirk dmitri dmitriy dmitry dmytro
    domenico dominic dominick dominik don donal donald dong-hyun dongsheng donnie donny donte doo-hwan
    doug douglas dov dragan dragos drake dries driss dror duane duarte dudi duncan dunstan dusan dustin
    dušan dwain dwayne dwight dylan dzemo dzmitry eamon earl ebrahim ebrima eckhard eddie edgar edgars edi
    edmond edmund edoardo edouard edson eduardo edward edwin eero efraim egils egon ehsan ehud einar eitan
    ekrem eli eliezer elijah elio elliot elliott ellis elmer elof elon elyakim emad emanuele emeka emile
    emilio emmanuel emmerson emmett emre emyr engin enlai enoch enrico enrique enver enzo eoin ephraim
    erdal erdem eric erich erik erling ernest ernesto ernie ernst errol ertugrul esko esmail espen esteban
    ethan etienne euan eugene evan evangelos evariste evgeny evo ewan ewen eyal ezekiel ezra fabien fabio
    fabrice fabrizio fadhil fadi fahad fahd fahrettin faisal farhad faris farooq farouk farouq farshad
    farzad fathi fatih faure fausto fawad fayez fazlur federico fedor felipe felix femi ferdinand ferenc
    fergus ferguson fernando fethullah fidel fikile filip filippo finlay finn fintan flavio fletcher
    florent florian florin floyd flávio foday forrest fouad francesco francis francisco franck francois
    frank franklin franz françois fraser frazer fred freddie frederic frederick fredrik friedhelm
    friedrich fritz frode frédéric fuad fumio fyodor fábio félix gabor gabriel gadi ganesh gareth garrett
    garry garth gary gaspard gavin gbenga geert gennady geoff geoffrey georg george georgi georgios gerald
    geraldo gerard gerardo gergely gerhard germán getachew gethin ghasem ghassan gholam gholamhossein
    giacomo giancarlo gianluca gianni giannis gideon gilad gilbert gilberto giles gilles gilmar gino
    gintautas giora giorgio giovanni girish gitanas giuliano giuseppe gleb glen glenn glyn golam goncalo
    gonzalo gonçalo goodluck gopal goran gordon gotabaya gottfried govind graham grant grantley greg
    gregoire gregor gregory grigory gringo grzegorz grégoire guangcheng guenther guido guillaume guillermo
    gulbuddin gunnar gunther guntis guohua guoqiang gus gustaf gustav gustavo guy gwede gwyn gyorgy györgy
    gábor gérald gérard göran günther haakon habib hadi hafez hafiz hage haidar haider haifeng haile
    hailemariam haim haitham hakan hakim hal halil halit halvard hamad hamadi hamdan hamed hamid hamidreza
    hamish hamza hani hank hans harald haris harish harold haroun harrison harry harsh hartmut haruhiko
    haruki harvey hasan hashim hassan hatem hazem heath hector heikki heiko heinrich heinz helge helio
    helmut hemant hemeti hendrik henk hennadiy henning henri henrik henrique henry herbert herman hernan
    hernán herve hervé herzi herzl hesameddin hibatullah hideki hideo hillel himanta hirohito hiroshi
    hiroyuki hisham hojjatollah holger hongwei hooman hooshang horace horacio horst hosam hosni hossein
    houari howard hristo hryhoriy hsien-loong htin hubert hugh hugo hulusi humberto humphrey humza husayn
    huseyin hussain hussam hussein huw håkan hüseyin ian ibrahim ibrahima ichiro ichirō idris idriss ieuan
    ifeanyi iftikhar ignacio ignazio igor ihar ihor ikechukwu il-sung ilan ilir ilkka illia ilya imad
    imran imre inacio inaki ingo ingvar inácio ioannis ion iraj irving isa isaac isaiah isaias ishaq
    ishaque isiah isko ismael ismail ismet issa issoufou istvan istván itamar itzhak iulian ivan ivica
    ivor iyad izhar iñaki jaak jabbar jaber jabulani jacek jack jackson jacob jacques jae-in jae-myung
    jae-yong jafar jagan jagdeep jagdish jago jahangir jaime jair jairam jairo jakaya jake jakob jalal
    jamaal jamal james jamil jan-peter janez janis janos jared jari jarl jaroslav jaroslaw jarosław jarrod
    jarvis jason jasper jassim javad javed javier jawad jawaharlal jaxon jay jd jed jeff jefferson jeffrey
    jejomar jens jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jesse jesus jesús jett jiabao
    jianguo jianjun jianmin jim jimmie jimmy jinping jintao jiri jiří joachim joao joaquim joaquin joaquín
    jochen joe joel joerg johan johann johannes john johnnie johnny joko jolyon jomo jon jonah jonas
    jonathan jong-il jong-un jonty joon-ho joop joost jorge jorgen jorma jose josef joseph joshua josiah
    josip josé jovan jozef joão juan judd juergen juha jukka jules julian julien julio julius junhui
    junichiro jurgen juri jussi justin jyotiraditya jyrki jános jérôme józef józsef jörg jørgen jürgen
    jüri kaare kaarel kacper kadir kai kailash kais kalle kalonzo kamal kamau kambiz kamil kapil karan
    kareem karel kari-pekka karim karl karl-heinz karol karsten kartik kasper kassem kassim katsunobu
    katsuya kaveh kayode kazimierz kazuhiro kazuo kees keiichi keiji keir keiran keith kelechi kelvin
    kemal ken kenji kenneth kenny kent kenta kenzo keqiang kestutis kevin kgalema khadga khaled khalid
    khalifa khalil khosrow kieran kieron kiichi kimmo kingsley kip kipchoge kipkemboi kiprotich kiril
    kirill kirk kjell klaas klas klaus knud knut koen kofi koichi koji kojo konrad konstantin konstantinos
    kostas kostiantyn kourosh krasimir krishna krisjanis kristian krišjānis krzysztof kuan-yew kumar
    kun-hee kuo-yu kurt kwaku kwame kwasi kyle kyriakos kyryll kyrylo kåre kōji lachlan ladislav laifu lal
    lalit lalu lamar lamont lance landon lansana larry lars lasse laszlo laurence laurent lawrence lech
    leif leland lemuel len lenin lennart lenny leo leody leon leonard leonardo leonid leopoldo leroy
    lester leszek lev levent levi lewis liam liaquat linas lionel liviu ljubo lloyd logan loic lonnie
    lorenzo lorne lothar louis loïc lubomir luc luca lucas luciano ludovic ludovit luis luiz lukasz luke
    luther lutz luís lyle lyndon lászló maarten maciej mack macky madhav mads magnus magomed mahamadou
    mahathir mahatma mahdi maher mahesh mahinda mahmoud mahmud maithripala majid makis makoto maksim
    maksym malcolm malik mamadou mamady mandla manfred manish manmohan manny manohar manoj manouchehr
    mansour mantas manuel marcel marcelo marcin marcio marco marcos marcus marek mariano mario marius
    mariusz marián mark marko markus marnix marshall mart marti martin martti martín marvin marwan
    masahiro masaki masao masayoshi mason masoud massimo matej mateus mateusz matheus mathew mathias
    mathieu matt matteo matthew matthias matti mattias mauno maurice mauricio maurizio mauro max maxim
    maxime maximo maxwell mazen mehdi mehmet mehran mehrdad meir meles melvin menachem menahem merrick
    mesut mevlut mevlüt mian micah michael michal michał micheal michel mick mickey mieczyslaw miguel
    mihai mihail mihailo mikael mikalai mike mikey mikhail mikkel mikko mikołaj mikulas mikuláš milan
    miles milo milorad milos miloš milton min-ho mindaugas minoru mir-hossein mircea mirko miroslav
    miroslaw mirosław mirza mishaal mitch mitchell mitsuru mitt mladen mmusi mo modibo moeed mogens
    mohamad mohamed mohammad mohammad-reza mohammed mohamud mohan mohsen moise mojtaba momir moncef
    montgomery monty moo-hyun mordechai moritz mort morten morteza mortimer moses moshe mosiuoa mostafa
    motti mourad moussa moïse mthunzi muammar mubarak muhammad muhammadu muhyiddin mujibur mukesh mukul
    mulayam munir murad murat murilo murray musa musalia mustafa mustapha mutaz mwai mwangi mykhailo
    mykola myung-bak márcio nabih nabil nachman nadav nadeem nader nadhim naftali nagesh naguib nahum
    najib namal naoto narendra naresh naruhito naser nasser nassir natan nathan nathanael nathaniel naveed
    naveen navid navjot nawaz nayef nayib nazar nazih neal nebojsa necmettin ned neil nelson nestor
    neville newt neymar nhlanhla niall nicanor nicholas nick nicolae nicolas nicolás nicolò nidal niels
    nigel nikhil nikola nikolai nikolaj nikolaos nikolay nikos nils nir nirav nitin nitish nitzan nizar
    njoroge nnamdi noah nobuo nobuyuki nolan norbert noriaki norm norman nouri novak noynoy numan nuno
    nurettin nye nyesom néstor obafemi obaidul obinna ochieng octavio odd odhiambo ofer ohad oisin
    okechukwu olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof olumide olusegun
    oluwaseun omar omer omkar omri ondrej ondřej onofre onur oren orhan oriol orlando orrin orson osama
    osamu oscar oskar osman osmo ostap oswald oswin otavio othman otieno otis otmar otto ousman ousmane
    ove ovidiu owain owen paavo pablo padraig palle panagiotis panfilo pankaj paolo parag parviz pascal
    pasquale patrice patrick paul paulo pavel pavieł pavlo pavlos paweł payam peder pedro peer pejman
    pekka pepe per percy peregrine perry pervaiz pervez pete peter petr petro petros petter petteri phil
    philip philipp philippe piero pierre piet pieter pietro piotr pita piyush plamen pombe poul prabhat
    prabowo pradeep prakash pramod pranab prasad prashant pratap praveen pravin prayut prayuth preben
    predrag preston prokopis przemyslaw przemysław pushpa-kamal pyotr péter qais qamar qasem qassem qiang
    qishan quentin quincy quintin rached rachid radek radoslaw radosław radovan radu raed rafael rafal
    rafał rafe raffaele rafik rafiq raghav raghuram raheel rahul raila raimonds rainer raj rajat rajendra
    rajesh rajiv rajkumar rajnath rakesh ralf ralph ralston ram ramadan raman ramazan ramesh rami ramnath
    ramon ramsey ramzan ramzi ramón ran randal randall randolph randy ranil ranjan ranjit ranulph raphael
    raphaël rashad rashed rashid rasmus ratan ratko raul ravi ray raymond raúl recep reggie reginald
    rehman reid reinhard reinhold remi renan renato renaud renzo rené reuben reuven rex reza rhys riad
    ricardo riccardo rich richard rick ridwan riek rishi risto riyad roald rob robert roberto rocco rod
    roderic roderick rodney rodolfo rodrick rodrigo rogelio roger rogerio rohan rohit roland rolando rolf
    roman romano ron ronald ronaldo ronen ronny rory roscoe rosen ross rostyslav rotimi rouhollah roy
    royce ruairi ruben rubén rudi rudolf rudolph rudy rufus ruhollah rui rumen rune rupert ruslan russell
    rustam rustem rusty rutger ruud ryan ryota ryszard ryuichi rémi rüdiger saad saadeh sachin saddam
    sadegh sadiq saeb saeed saeid said saied sajid sajith salah salah-eddine saleem saleh salem sali salim
    salman salva salvador salvatore sam samer sami samih samir sammy samuel sandeep sander sandor sandro
    sanford sang-hyun sani sanjay sanjeev santiago santos sarath sartaj sasa satish satoshi satya saud
    saul sauli saulius sayed sayyid saša scott seamus sean sebastian sebastien sebastián segun seif seiji
    selahattin selcuk selçuk semyon senzo seok-yeol sergei sergey sergio serhii serhiy seth seydou seyi
    shafqat shahbaz shahid shahram shai shamil shane shankar sharad shashi shaukat shaul shehbaz shekhar
    sheldon sher sherif sherman sherwood shigeru shimon shinichi shintaro shinzo shinzō shivraj shlomo
    shmuel shohei shoichi shunichi shyam siaka siamak siarhei siavash sid siddharth sigmar sigmund sigurd
    siim silas silvio simeon simon sinan siphiwe sipho sirajuddin sitaram skip slawomir slobodan sohail
    solomon sonny sorin soroush sotiris souleymane soumaila spencer spyros srettha srinivas stan stanislav
    stanislaw stanisław stanley stavros stefan stefano steffen stelios stellan sten stepan stephane
    stephen steve steven stewart stig stipe stjepan stuart stéphane subhash subrahmanyam sudhir sufian
    suk-yeol sukhbir suleiman suleyman sultan sundar sung-min sunil suresh surya sushil susilo susumu
    svein sven sverre svyatoslav sybrand sylvain sylvester szymon sándor sébastien sérgio süleyman
    sławomir taavi tad tadashi tadeusz tadhg taha tahir taichi takahiro takashi takeshi takuya talal tamas
    tamim tamás tanner tapio tapiwa taras tarek tareq tariq tarique tarmo taro tarquin tarō tate tatsuya
    tawfiq tayeb tayyip ted tedros teemu tejashwi tendai teodorin teodoro terence terrance terrell
    terrence terry tetsuro tetsuya thabo thad thaddeus thaksin thanos thein themba theo theodore theodoros
    thiago thibault thibaut thierry thijs thomas thor thorbjorn thorbjørn thorsten thorvald thulani
    thurgood tiago tibor tihomir tilman tim timo timothy timur tito titus tobias toby todd todor tolga tom
    tomas tomasz tomislav tommaso tomohiro tomás tomáš tony toomas tor torbjorn torbjörn tore torquil
    torsten toru toshihiro toshimitsu toshio traian travis trent trevor trey tristan trond trygve tsutomu
    tsvetan tucker tudor tuncay tunde tuomas turgut turki ty tyler tyrone tzachi tzvi uche uchenna uday
    uddhav udo ugo uhuru ujjal uladzimir uldis ulf ulises ulrich ulysses umaru umberto urho uri uriah
    urmas usama usman uthman uwe uzi vaclav vadim vadym vahid valdas valdis valentin valerio valeriy
    valery vance varun vasco vasile vasily vassilis vasyl vaughn vedat veli venkaiah venkat vern vernon
    viacheslav vic vicente victor viggo vijay vikas vikram viktor ville villy vinay vince vincent vincenzo
    vinicius vinod viorel virat virgil vishal vitali vitaliy vitaly vittorio vivek vladimir vladislav
    vladyslav vojislav vojtech vojtěch volkan volker volodymyr vsevolod vuk vusi vyacheslav vytautas
    václav víctor vítor wade wael wafula wagner waleed walid wallace wally walt walter waqar warner warren
    wasim wassim wayne weidong weiguo weldon wellington wendell werner wes wesley wiesław wilbur wilfred
    wilhelm will willard willem william willie wilson wim winfield winfred winston witold wladyslaw
    wojciech wole wolf wolfgang woodrow woody wopke workneh wouter wyatt władysław włodzimierz xavier
    xiaobo xiaoping xilai yaacov yaakov yadollah yago yahya yair yakubu yanis yannick yannis yaroslav
    yasar yash yashwant yasin yasir yasser yassin yasuhiro yasuo yasutoshi yauhen yavuz yaya yaşar yegor
    yehiel yehor yehoshua yehuda yemi yevgeniy yevgeny yevhen yiannis yigal yilmaz yingjeou yisrael
    yitzhak yoav yochanan yoel yogendra yoichi yongkang yosef yoshihide yoshimasa yoshiro yossi yosuke
    young-sam younis yousaf yousef youssef yoweri yuji yukio yurii yuriy yury yusef yusuf yusuke yutaka
    yves yılmaz zabihullah zabiullah zac zach zachary zack zafar zafer zaheer zahid zaid zakaria zakhar
    zakhary zalmay zane zayed zayn zbigniew zdenek zdeněk zdzisław ze'ev zebulon zedong zeev zeljko zemin
    zhengfei zhijun zhiqiang zhongwei zia ziad ziaur ziyad zlatko zoltan zoltán zoran zuhair zulfikar zvi
    zygmunt álvaro édouard éric étienne ömer ľubomír ľudovít łukasz željko
    """

  /// Names of women and girls, with their short forms.
  static let female = """
    aarti abena abigail abimbola achieng ada adaeze adaobi adelaide adele adeline adhiambo adina adriana
    adwoa adéla afsaneh afua agata agatha agathe agnes agneta agnetha agnieszka agnès ahed aicha aida
    aikaterini aiko aila aileen ailsa aino airi aisha aishah aishwarya aisling akiko akinyi akosua akua
    alana albana aleksandra alena alengot alessandra alessia alexa alexandra alexandria alice alicia
    alicja alina alisa alison alka alla allison alma almaz alsu alyona alyssa alžběta ama amaka amal
    amanda amani amarachi amber amelia amelie amina aminah aminata amira amna amrita amy amélie ana
    ana-maria anahita anais analyn anandiben anastasia anastasiia anat anaïs anca andreea aneta anette
    angela angelika angelina angharad angie aniko anikó anita anja anjali ank anke ankita ann ann-sofie
    anna anna-maria annabel annabelle annalena annamaria anne anne-marie annegret anneke anneliese
    annemarie annemie annette annie annika antje antonella antonia anupama anuradha aoife aparna april
    archana ariane ariela arlene armi arundhati arwa asako aseefa asha ashley asli aslı asma asmaa
    assunção astrid asuka atefeh athina atieno atifete atishi atsuko audrey auma aurelie aurora aurore
    aurélie ausrine aušrinė ava avigail aviva awa awuor aya ayaan ayako ayanna ayelet ayesha aylin ayse
    aysel ayumi ayşe azadeh azar aziza bahareh bahia baiba bakhtawar baleka balqis barb barbara barbro
    barkha basma bathabile batsheva batya beata beate beatrice beatrix beatriz becky behnaz belinda bella
    benazir benedetta berit bernadette bernice berrin bertha bessie beth bethany betsy bette bettina betty
    betul betül bev beverly beáta bhavna bi-khim bianca bidhya bidya biljana binta bintou birgit birgitta
    birgitte birtukan bisi blanka bodil bogumila bojana bongekile bonnie borbála bouthaina boyana bozena
    bożena božena bracha branka brankica brenda bridget brigid brigitte brinda britney britta brittany
    bronwen brooke bruna brunhilde bukola burcu bushra busisiwe buthaina bärbel béatrice caitlin caitriona
    camila camilla canan candace candice cansu caoimhe carla carlotta carly carmen carol carole carolina
    caroline carolyn carrie carys cassandra cassie catarina caterina catherine cathleen cathy catrin
    catriona cecile cecilia celeste celia celine cerys chana chanda chandrika chantal charlene charlotta
    charlotte charlène charmaine chava chebet chelsea chepkoech cheri cherie cheryl chhaya chiamaka chiara
    chidinma chieko chikako chimamanda chinwe chioma chiyoko chloe chloé christa christel christelle
    christiane christie christina christine chrysoula chunhua chunlan chunyan chunying ciara cigdem cindy
    cinzia claire clara clare clarissa claudette claudia clemence clementine clotilde clémence clémentine
    colette colleen conceição concetta condoleezza connie constance cora corazon coretta corina corine
    corinne cornelia crina cristeta cristina crystal cuihua cynthia cécile céline dacia daciana dafna
    dagmar dahlia daisy dalal dalia dambisa damla danica daniela danielle danuta daphne daria dariya darya
    dawn deb debbie debby debora deborah debra deepa deepika deirdre delcy delia della delphine denise
    derartu desiree desislava despina devika devora devyani dewi diana diane diann dianna dianne didem
    dilek dilma dima dimitra dina dipu dipuo divya dixie doaa doina dolly dolores donatella donika donna
    dora doreen doris dorit dorota dorothea dorothy dragana droupadi dubravka dunja dunya durga dvora
    débora dóra ebba ebony ebru ecaterina ece eda edeltraud edit edith edna eduarda edwige edyta eeva
    effie efrat efua eija eiko eileen eilidh einat eirini ekaterina ekta elaheh elaine eleanor eleftheria
    elena eleni elfriede elham elif elin elina elinor elisa elisabeth elisabetta elise eliska eliza
    elizabeth elizaveta eliška elke ella ellen ellie elly elnaz elodie eloise elsa elsbeth elsebeth elsie
    elvira elwira elzbieta elżbieta emanuela emel emese emiko emilia emilie emily emine emma emmanuelle
    enikő enrica eri erica erika erin erna ernestine erzsebet erzsébet esi esme esmeralda esperanza esra
    esraa estelle esther esti eszter ethel etsuko eugenia eugénie eulalia eun-hye eun-ju eun-kyung eva
    evangelia evangeline eve evelyn evgenia evika ewa ewelina fabiana fabienne fabiola fadia fadwa faezeh
    faith faiza fanny farah farahnaz farida farzaneh fatema fatemah fatemeh fatima fatimah fatma fatou
    fatoumata fawzia fawziya fay federica fehmida felicia felicity femke fenglan fengying fereshteh ferial
    feride fern fernanda ffion figen filiz filomena fiona firdous fitri flaminia flavia fleur flor flora
    florence florica flávia fofi folake forough fotini fouzia fozia fran franca frances francesca francia
    francine francoise franziska françoise frauke frida frieda friederike frédérique fumiko funda funke
    funmi funmilayo fusako fátima gabi gabriela gabriella gabrielle gaia gail gali galia galina galit
    gamze ganna gauri gayatri geertje geeta geetha gemma genevieve geneviève genzebe georgeta georgia
    georgina geraldine gerda gergana germaine gertrude gesine geula geun-hye ghada ghazal ghinwa ghislaine
    ghofrane gianna giedre gila gilda gillian gina ginevra ginger ginny giorgia giovanna gisela giselle
    gita giulia giuliana giuseppina gladys gleisi glenda gloria golda golnaz golshifteh gonca gonul
    gordana graca grace graciela grainne grazia grazyna graça grażyna greet greta gretchen gretel gro gry
    gráinne gudrun guilan guiying guizhen gul gulten gunhild gunilla gwen gwendolyn gwyneth györgyi gönül
    gül gülay gülsüm gülten habiba habibeh hadas hadeel hadiza hafida hafsa hagit haifa hajar hajra hala
    halima halina halyna hana hanadi hanan hande haneen hanin hanna hannah hanne hanneke hannelore harini
    harsimrat haruka haruko harumi hasina hasna hatice hattie hauwa hava havva hayat hazel heather heba
    hedda hedvig hege heide heidemarie heidi heike helen helena helene helga heli helle hema hend hengameh
    henrietta henriette henryka hiba hibaq hideko hila hilde hildegard hilkka hillary hina hind hiroko
    hirut hisako hitomi hiwot hoda hodan holly hongmei hongyan honoka hope hortense houda hsiu-chu
    hsiu-lien huda huguette huilan huiling huimin hulya huma humaira hye-jin hye-kyung hye-won hyun-joo
    hélène hülya ibtisam ida idit ifeoma ifrah iida ikram ilana ilaria ilda ildiko ildikó ileana ilhan
    iliana ilona ilse ilwad ilze imee imelda immaculee immaculée imogen inari inas inbal indira indrani
    ineke ines inese ing-wen inga inge ingeborg ingela inger ingibjörg ingrid ingrida ingunn inmaculada
    inna intisar inès inés inês ioana ioanna ipek iracema irena irene irina iris irit irma irmgard iryna
    isabel isabella isabelle isadora isha ishbel iskra isla isobel israa ivana ivanka ivelina iveta ivy
    iwona iyabo izabela jaana jacinda jacqueline jacquelyn jadranka jadwiga jamila jamileh jana janaina
    jandira jane janelle janet janette janice janina janine janja jarmila jasmine jasna jawaher jaya
    jayalalitha jayalalithaa jayne jeanette jeanine jeanne jeannie jeannine jelena jen jenna jennie
    jennifer jenny jepchirchir jepkosgei jessica jette ji-eun ji-hye jiaying jihan jila jill jillian
    jimena jingyi jinkee jitka joan joana joann joanna joanne jocelyn jodi joelle johanna jolanta jorien
    josefa josefina josephine josiane josie jovana joy joyce joëlle ju-ae juana juanita judi judit judith
    judy julia juliana julianna julianne julie juliet julieta juliette june jung-sook junko jurate jussara
    justine justyna jutta jyoti jytte jóhanna júlia kadri kaija kaisa kaitlin kaja kajal kajsa kalpana
    kamala kamila kamla kangana kanimozhi kaori kara kareena karen karien karin karine karita karla
    karoline karuna kata katalin katarzyna kate katelyn katerina kateryna kateřina katharina katharine
    katherine kathie kathleen kathryn kathy katie katja katri katrin katrina katrine katrín katsiaryna
    kavita kavitha kawthar kay kayla kayleigh kayoko kazuko keiko kelli kellie kellyann kellyanne kemi
    kendra keon-hee keren kerri kersti kerstin ketanji khadija khadijah khaleda khalida khawla khrystyna
    kiera kiko kimberley kimberly kimiko kinga kira kirsi kirsten kirsti kirstie kirstjen kirsty kishwar
    kitty kiyoko kjersti klara klára kolinda komal krista kristalina kristen kristi kristin kristina
    kristine krisztina krystal krystyna ksenia ksenija kseniya kubra kulsoom kumiko kyoko kyriaki kyrsten
    kyung-hee kyung-wha kyōko käthe ladan lael laetitia laima lakshmi laleh lalita lama lamia lamya lana
    lanying lara larisa larissa larysa lata latha latifa latifah latoya laura lauren laverne layla lea
    leah leanne leela leena leila lena lene leni lenka lenore leonor leonora lesia lesya letesenbet
    leticia letitia letizia letícia leyla liat libby licia lidia lidiya lieselotte liezl ligaya ligia lihi
    lihua liina lijuan lila lilach lilian liliana liliane lilianne liliya lilla lillian lily limor lina
    linda lindiwe lingling linnea linnéa liora liping lis lisa lisbeth lise liubov liudmyla liv
    livia liya liyuan liz liza lizzie ljiljana ljubica loes lois lola lone loredana lorella loren lorena
    loretta lori lorna lorraine lotta lotte lottie louisa louise loujain lourdes luana lubna luboslava
    lucia luciana lucie lucille lucinda lucrecia lucrezia lucy lucyna lucía ludivine ludmila luisa lujain
    lukrecja lulu luminita luminiţa luningning luz lydia lynda lynette lynne lyubov lyudmila lyudmyla léa
    maaike maarit mabel mabelle machiko maddalena maddie madeleine madeline madge madhuri mae maedeh
    mafalda magali magda magdalena magdolna maggie maha mahbouba mahira mahnaz mahsa mahtab maia maija
    mairead mairéad maisie maisoon maj-britt maja majbritt majida majlinda mako malak malala malalai
    maleeka malgorzata maliha malika malin malka mamata mami manal mandana mandy maneka manisha manju
    manon manuela mara marcela marcella marcia maren margaret margareta margarete margarita margaux
    margery margherita margie margit margo margot margrethe marguerite marharyta maria mariah mariam
    mariama mariame mariana mariangela marianne mariarosaria mariastella mariatou maribel maricel maricela
    maricris marie marie-claude marieke mariella marielle marietta mariia marija marijke mariko marilyn
    marina marine marinella mariola marisa marisol marissa marit marites maritza mariya mariyum marja
    marjan marjane marjolein marjorie marketa markéta marleen marlena marlene marlies marlène marsha marta
    marte martha martina martine marwa mary maryam maryana maryia maryja maryna marzena marzieh maría
    masae masako masoumeh massouda mathilde matia matilda maud maude maura maureen mavis maxima maxine
    maya mayawati mayra maysa mayssa mayu mayumi małgorzata mbali mechthild medha meena meenakshi meera
    meg megan megawati megha meghan megumi mehrangiz mehreen mei-ling meifang meihua meilin meiling
    meizhen melania melanie melek melinda melissa meltem menaka meral merav mercedes merceditas meredith
    merja merve meryem meseret mette mhairi mhari mi-ae mi-hyang mi-kyung mi-sook mia micaela michaela
    michalina michela michelle michiko midori mie mieke mieko mihaela mihal miho mihoko milada milagros
    mildred milena milica millicent millie mimi mimoza min-jung mina minako minakshi mindy mine minna
    minnie mira miranda mireille mirela mirella mireya miri miriam mirja mirjana misaki misako mitra
    mitsuko miyoko miyuki mizuho mmakgosi moira mojgan mollie molly momoko mona monica monika monique
    monserrat montserrat morag mouna mridula mukhtaran mukta muna muriel mutsuko myfanwy myra myriam myrna
    myrtle myung-sook márcia márta máxima märta mélanie mónica mónika müge nabila nada nadezhda nadia
    nadiia nadine nadira nadiya nadja nafeesa nafisa naglaa nahed naheed nahid nahla naima najah najat
    najla najwa naledi nalini namrata nan nana-ama nanako nancy nandi nandini nandita nanette nanna naoko
    naomi narges nargess nargis nasreen nasrin natalia natalie nataliia nataliya natallia natalya natasa
    natasha nataša nathalie nava nawal nayla naz nazanin nazia nazli nazlı necla neda neelam neelie neeta
    neha nell nellie nermin neslihan nesrin nesrine nettie nevena ngozi nia niamh nibal nichola nicole
    nicolette nidhi nieves nigella nighat niki nikki nikta nilde niloofar niloufar nilufer nilüfer nina
    nirmala nirupama nisha nisreen nita nivedita njeri nkechi nkiru nkosazana nneka nnenna noa nobuko
    noelia noelle noemi noemie noga noha nompumelelo nomvula nonhle noora nora norah noreen noriko norma
    nosipho noura nourah noémi noémie nthabiseng ntombi nuha nuray nurcan nurhan nuria nurit nursel nurul
    nurul-izzah nusrat nyambura nyokabi oana obiageli oby octavia océane odette odile ofra oili oksana
    olajumoke oleksandra olena olesya olga olha olive olivia oluchi omotola onsari oonagh opal oprah ora
    orit orla orly orna ornella orsolya osnat outi oya ozlem padma paetongtarn paige paivi palina pallavi
    paloma palwasha pam pamela panagiota pansy paola parisa parvaneh parvati parvin pascale pashtana
    patricia patrizia patrycja patrícia patsy patti patty paula paulette paulina pauline paz pearl pegah
    peggy peiyao pelin penelope penny perihan pernille pervin petra philippa phoebe phyllis pia pilar pina
    pinar pirjo pirkko piroska pnina polina polly pooja poonam poppy prachi pragya pramila pratibha prerna
    priscilla priti priya priyanka prudence puan päivi pénélope pınar qandeel qiuyan queenie rabab rabia
    rachel rachida radha radhika radmila radostina rafaela raffaella raghad raghda ragnhild rahaf raija
    raisa rajaa rajeshwari rajni rakhi ralitsa raluca ramona ramya rana randa rania ranjana ranya
    raphaëlle raquel rasa rasha rashida rashmi ratna rawan razan rebeca rebecca reem reema regina regine
    reham rehana reiko rekha rena renata renate renho renu renuka reshma retno revital rhiannon rhoda
    rhonda ricarda richa rie rieko rigmor rihab riikka rika riko rima rina rinat risa rita ritsuko ritu
    ritva rivka rizwana roberta robyn rochelle rocio rocío rodica roisin rokia ronda ronit roopa rosa
    rosalia rosalie rosalind rosalyn rosalynn rosamund rosangela rosanna rosaria rosario rose roseanne
    rosella roselyne rosemarie rosemary rosie rositsa rossella roswitha rowena rowshan roxana roxanne roya
    rozália rubie rubina ruby ruchama ruchi rukhsana rukiye rukmini rula rumeen rumiana rumiko ruolan rupa
    rupali ruqayya ruslana rut ruta ruth ruthie ruti ruxandra ružica ryoko réka róisín rūta saadet saara
    saba sabeen sabiha sabina sabine sabita sabreen sabrina sachiko sadaf sadhna sadhvi sadia sadie safa
    safaa safak safia sagal saghar sahar sahle-work sahra saida saira saki sakshi sakura salimata sally
    salma salwa samah samaneh samanta samantha samar samia samiha samina samira sana sanaa sanae sanam
    sandhya sandra sandrine sangeeta sania sanita sanja sanjana sanna saoirse sara sarah sari sarit sarita
    sarka sarojini saskia satoko satomi satu savannah savita sayaka sayuri saïda scarlett sebnem sedigheh
    seema segolene seija seiko selamawit selena selin selma sema seo-yeon seol-ju sepideh serap serena
    serpil setareh setsuko sevda sevgi sevil sevim seyran shabana shabnam shadia shagufta shahd shahida
    shahira shahla shaila shaima shaimaa shaista shalini shandana shanshan shanta shaparak shari sharmila
    sharmistha sharon shatha shazia sheela sheema sheena shefali sheila shelley shelly shereen sheri
    sherine sherri sherry sheryl shigeko shiho shilpa shira shiran shireen shirel shirin shirley shizuka
    shlomit shobha shobhaa shohreh shoko shokouh shole shona shoshana shraddha shreya shruti shubha shufen
    shuhua shukria shulamit shuying shuzhen shweta sian sibel sigal sigalit signe sigrid sigrun siham
    silja silke silvana silvia sima simidele simin simona simran sindisiwe sinead sinikka sinta sinéad
    siobhan siobhán siphokazi siri sirimavo sirpa sisko sissel sita sitara sithembile siti siv siwar
    slavenka slavica smadar smita smriti sneha snehal snezana snezhana snežana so-yeon sofia sofie sofiia
    sofiya sofía sohair soheila solange soledad solomiia solveig solvita solène sonal sonali sonia sonja
    sonya soo-jin soo-yeon soon-ja sophia sophie soraya sorcha sorina souad souhayla sousan sridevi
    srishti staci stavroula stefania stefanie stella stephanie stephany stina stine stojanka stormy
    stéphanie su-jin suad sucheta sudha sue suella suha suhaila suhair sujata sukanya sumaira sumiko
    sumitra summer sun-hee suna sunita supriya surabhi susan susana susanna susannah susanne sushila
    sushma sushmita susi susie suu suvi suzana suzanne suzhen suzy svenja svetlana sviatlana sviatłana
    svitlana svyatlana swapna swara swati sybil sylvi sylvia sylvie sylwia synne szilvia sára ségolène
    sólveig sônia tabata tabitha tae tahani tahereh tahira tahmina taina takako tali talia tamaki tamar
    tamara tamayo tammy tania tanja tansu tanushree tanvi tanya tara taraneh tarja tarsila tasha taslima
    tatiana tatjana tatyana tawakkol tehmina teresa tereza tess tessa tetiana tetyana thais thandeka
    thandi thandiwe thea theano thelma thembi theodora theresa thoko thuli thuzar thérèse tiffany tigist
    tiina tijana timea tina tineke ting-ting tingting tirunesh titilayo tiziana tomoko tomomi toni tonya
    torpekai toshiko tova traci tricia triin trijntje trina tripti trish trisha trude trudy trupti tsehay
    tsitsi tsveta tuba tuija tulay tulip tulsi tuula tytti tzipi tzipora tzipporah tábata tímea tülay
    tülin tünde uju uliana ulla uloma ulrike ulyana uma una urmila ursula urszula urve uschi usha uta ute
    uzma vaira vaishali valarie valentina valentyna valeria valerie valeriia valeriya valérie vandana
    vanessa vani vanna vappu varda varsha vasiliki vasilisa vasudha vasundhara veena vera veranika verna
    veronica veronika verónica vesna vicki vickie vicky victoria vida vidya vijaya viktoria viktoriia
    viktorija viktoriya viktória vilija vilma vimala vinita viola violet violeta viorica vira virginia
    virginie virpi vita vittoria vitória vivian viviana viviane vivien vivienne višnja vjosa vlasta volha
    vrinda véronique wafa wafaa waltraud wambui wanda wangari wanjiku wanjiru wanzhou wedad wendy wenjing
    weronika whitney widad wiebke wiesława wilhelmina willemijn wilma winifred winnie wisława xiaohong
    xiaoli xiaoling xiaomei xiaoyan ximena xiomara xiulan xiuying xochitl xuemei xueqin xueying yadira
    yael yafang yafit yamini yamuna yana yanhong yanling yanmei yanping yaping yara yardena yaroslava
    yasemin yashodhara yasmeen yasmin yasmine yasuko yayoi yaël yeganeh yehudit yekaterina yelena yeliz
    yelizaveta yenny yeon-ah yevgenia yevheniya yifat yingluck yingying yo-jong yocheved yodit yoko
    yolanda yoo-jin yordanka yoriko yoshie yoshiko young-hee young-sook yu-na yuanyuan yuejiao yueying
    yuhua yui yuka yukako yukari yukiko yuko yulan yulia yulian yuliana yuliia yuliya yumei yumi yumiko
    yuna yunxia yuqin yuriko yusra yuying yuzhen yvette yvonne yōko zahava zahra zahraa zainab zakia zanda
    zanele zara zarifa zartaj zaynab zdenka zeba zehava zehra zeina zeinab zelda zeliha zeljka zena
    zenebech zeynep zhanna zhenzhen zhivka zinaida zindzi zinhle zita ziva zodwa zoe zoey zofia zohreh zoi
    zoia zoleka zorana zorica zoya zoé zoë zsofia zsuzsa zsuzsanna zsófia zubaida zuleikha zulema zulfa
    zuzana zuzanna zélia zümrüt ágnes ágota ángela åsa çiğdem édith élisabeth élise élodie éloïse émilie
    éva özlem ľubica şafak şebnem şule šárka željka
    """

  /// Names of both.
  static let neutral = """
    alex ari avery bailey blake carey casey chris corey dana dominique drew hayden jackie jamie jan jean jessie jody
    kelly kendall kerry kim kris leslie lindsay lindsey lynn mackenzie merle morgan nicky noel pat peyton quinn reese rene
    riley robin rowan sandy sasha shannon shelby sidney skyler stacey stacy taylor tracy
    """
}
