/// The words that stand in so many sentences of news, whatever they are about, that they tell little.
///
/// Counted in the training articles that README names; words of their one great topic, an election, are left out.
/// Columns: of 2,000 sentences, in how many such a word stands; the words, one form of each.
enum CommonWords {
  static let rows = """
    120; more
    60; monday tuesday wednesday thursday friday saturday sunday
    30; january february march april may june july august september october november december
    80; get make people say state take
    40; become call change come country former give go group help issue know lead need new percent plan point policy \
    question report run see show think time want way work year
    20; appear ask base begin believe better big bring build business claim clear close comment company continue deal \
    decision effort end event face fact feel fight find focus general government happen home hope incident interest \
    interview involve job keep law leader leave left line live lose lost lot mean media member message meet money move \
    name nation national news offer official old open own part party past pay place play position president private \
    problem public put raise rate receive recent record release remain right rule same seek seem set speak speech \
    spend start statement story suggest system talk thing top try turn use view week win word world
    10; able accept account accuse act action activity address adviser agree allow amount announce answer approach \
    area argue attempt attention bad bear begun bid board body book break call capital carry case cast cause center \
    centre chairman challenge chance charge chief child choice choose cite city class college committee community \
    compare concern conduct conference consider control conversation cost council count course court create crisis \
    current cut data day decade decide declare decline deliver describe detail determine development difference \
    different difficult director discuss district document draw drive drop earn economic economy employee enter \
    establishment evening example executive expand expect experience expert explain fail fall family far father favor \
    fear field figure file final finish fire firm follow force foreign form free friend full future gain global good \
    great ground grow guy half hand hard head hear high history hit hold host hour house husband idea immediate \
    important include income increase independent individual industry information involvement join judge key kind \
    land large largest last late later latest leadership legal less level life likely list local long look love low \
    main major majority man manage manager market matter measure mention middle million minister minute moment month \
    morning mother network night number office opportunity order organization pass pattern person personal pick power \
    press pressure process produce program project promise proposal propose protect prove provide push reach read real \
    reason recall receive refer refuse relate relationship remark represent require research response result return \
    rise risk role school scene season second senior sense series serious serve service shift side sign significant \
    similar simple single sit situation small social society source special spokesman staff stage stand stay step stop \
    strategy strong student study subject success sure surprise survey target team television tell term test threat \
    total town trade true understand union value video visit voice wait walk warn watch whole wife woman word worker \
    worry write wrong young
    """
}
