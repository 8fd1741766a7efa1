/// Verbs that report something only together with another word: "made clear", "put it", "issued a statement".
///
/// Columns: lemma of the verb; the words that may follow, articles and adjectives between them passed over; what the
/// speaker does by it (``SpeechAct``). The rows of one verb stand together.
enum CuePhrases {
  static let rows = """
    back; away down off; denial
    bat; away down aside; denial
    be; doubtful dubious sceptical skeptical unconvinced unpersuaded; question
    bridle; at; denial
    bristle; at; denial
    brush; aside off; denial
    call; question; question
    cast; doubt doubts; question
    chime; in; statement
    chip; in; statement
    clap; back; statement
    draw; conclusion; statement
    enter; plea pleas; denial
    express; concern concerns confidence hope regret optimism opposition outrage support; attitude
    express; doubt doubts scepticism skepticism; question
    fire; back; statement
    give; assurance assurances; promise
    have; message; statement
    hit; back out; statement
    issue; statement warning; statement
    issue; denial; denial
    issue; call; demand
    knock; down; denial
    laugh; at off; denial
    lay; out; statement
    make; clear point case argument statement comment comments remark remarks announcement claim claims; statement
    make; allegation allegations accusation accusations; accusation
    make; promise pledge; promise
    play; down; denial
    pour; water; denial
    push; back; evaluation
    push; aside; denial
    put; it toll number total figure count estimate cost price value damage loss losses; statement
    raise; concern concerns; attitude
    raise; question questions doubt doubts; question
    release; statement; statement
    remain; doubtful dubious sceptical skeptical unconvinced unpersuaded; question
    row; back; denial
    run; counter; denial
    send; message; statement
    shoot; back; statement
    shoot; down; denial
    shrug; off aside; denial
    snap; back; statement
    strike; down; denial
    sum; up; statement
    swat; away down aside; denial
    take; issue exception; evaluation
    tamp; down; denial
    tell; story; statement
    throw; doubt question; question
    voice; doubt doubts scepticism skepticism; question
    voice; concern concerns support opposition; attitude
    walk; back; denial
    wave; aside away off; denial
    """
}
