/// Nouns that name something said.
///
/// Columns: singular; what the speaker does by it (``SpeechAct``); whether what it names is a proposition, which can
/// be true or false and so be denied (`proposition`), or something else, such as an offer (empty); `of` where that word
/// after it says what is claimed ("claims of fraud"), and not who claims it ("the findings of the panel"); `outlook` where
/// "in" before it opens what somebody holds ("In Lee's view, …"); `mass` where it needs no article ("amid speculation").
enum ReportingNouns {
  static let rows = """
    accusation; accusation; proposition of
    admission; statement; proposition
    allegation; accusation; proposition of
    announcement; statement; proposition
    appeal; demand;
    argument; statement; proposition
    assertion; statement; proposition of
    assessment; statement; proposition outlook
    assurance; statement; proposition
    belief; attitude; proposition
    charge; accusation; proposition of
    claim; statement; proposition of
    comment; statement;
    complaint; evaluation; proposition of
    concern; attitude; proposition
    conclusion; statement; proposition
    confession; statement; proposition
    contention; statement; proposition
    conviction; attitude; proposition
    criticism; evaluation; proposition mass
    declaration; statement; proposition
    demand; demand;
    denial; denial; proposition
    determination; statement; proposition
    disclosure; statement; proposition
    doubt; attitude;
    estimate; statement; proposition outlook
    explanation; statement; proposition
    fear; attitude; proposition
    finding; statement; proposition
    hint; statement; proposition of
    hope; attitude; proposition
    idea; attitude; proposition
    implication; statement; proposition
    impression; attitude; proposition
    insinuation; accusation; proposition of
    insistence; statement; proposition
    judgement; statement; proposition outlook
    judgment; statement; proposition outlook
    narrative; statement; proposition
    notion; statement; proposition
    offer; offer;
    opinion; attitude; proposition outlook
    perception; attitude; proposition
    pledge; promise;
    prediction; statement; proposition
    premise; statement; proposition
    proclamation; statement; proposition
    promise; promise;
    proposal; offer;
    remark; statement;
    reminder; statement; proposition
    report; statement; proposition of
    request; demand;
    revelation; statement; proposition
    rumor; statement; proposition of
    rumour; statement; proposition of
    speculation; statement; proposition of mass
    statement; statement; proposition
    suggestion; statement; proposition of
    suspicion; attitude; proposition of mass
    testimony; statement; proposition
    theory; statement; proposition
    threat; threat;
    verdict; statement; proposition
    version; statement; proposition
    view; attitude; proposition outlook
    vow; promise;
    warning; statement; proposition
    """
}
