/// Words of expressions that come to one thing when articles are compared.
enum ExpressionWords {
  /// Verbs that leave open whether what follows them with "to" is done.
  static let attempts = """
    try tries tried trying attempts attempted attempting threatens threatened threatening hopes hoped hoping wants wanted \
    wanting offers offered offering agrees agreed agreeing promises promised promising vows vowed pledges pledged seeks \
    sought seeking asks asked prepares prepared
    """

  /// The same of a form in -ing.
  static let considering = "consider considers considered considering"

  /// Verbs that negate what follows them with "to".
  static let failing = "fail fails failed failing refuse refuses refused refusing"

  /// Words that tell of something to come with "to".
  static let planning = """
    plan plans planned planning intend intends intended intending set due going expect expects expected refuse refuses \
    refused
    """

  /// Verbs before others that leave open whether it is so, and that tell what ought to be.
  static let possible = "may might could mightn't couldn't"
  static let due = "must should mustn't shouldn't"

  /// Words that tell of all there is, and of a part.
  static let whole = "all every each entire whole"
  static let part = "some several few many most partly partially"

  /// Verbs that say so little that they may stand for others.
  static let vague = """
    involve involves involved include includes included concern concerns concerned go goes went gone come comes came remain     remains remained stand stands stood \
    make makes made get gets got
    """

  /// Verbs that leave it to what follows to say something, where that names a deed: "made an offer", "led to losses".
  static let light = """
    make makes made making take takes took taken taking give gives gave given giving get gets got gotten getting \
    see sees saw seen seeing carry carries carried carrying conduct conducts conducted conducting launch launches \
    launched launching stage stages staged staging hold holds held holding commit commits committed committing \
    suffer suffers suffered suffering sustain sustains sustained undergo undergoes underwent undergone \
    cause causes caused causing lead leads led leading result results resulted resulting bring brings brought bringing \
    keep keeps kept keeping begin begins began begun beginning start starts started starting continue continues \
    continued continuing
    """

  /// Verbs of which what suffers in one clause is the subject in another: "shut the plant", "the plant shut".
  static let turning = """
    close closes closed shut shuts open opens opened burn burns burned burnt sink sinks sank sunk start starts started \
    begin begins began begun end ends ended stop stops stopped move moves moved change changes changed break breaks broke \
    broken collapse collapses collapsed explode explodes exploded crash crashes crashed leak leaks leaked spill spills \
    spilled rise rises rose raise raises raised increase increases increased fall falls fell drop drops dropped reduce \
    reduces reduced cut cuts halve halves halved double doubles doubled spread spreads grow grows grew grown land lands \
    landed fly flies flew flown capsize capsizes capsized overturn overturns overturned freeze freezes froze frozen marry \
    marries married meet meets met talk talks talked negotiate negotiates negotiated merge merges merged
    """

  /// Words behind a stretch of time that tell when something was: "three months ago".
  static let times = "ago earlier before later"
  static let units = """
    minute minutes hour hours day days week weeks month months year years decade decades season seasons
    """

  /// "first" tells which only before one of the terms: mostly it says no more than that something is new.
  static let ordinals = "first second third fourth fifth"
  static let terms = "quarter half round term phase stage"

  /// Two words that set aside what follows them.
  static let asides = """
    rather; than
    instead; of
    """

  /// Words before "year" and "month", and how many of them later that is.
  static let shifts = """
    last; -1
    this; 0
    next; 1
    """
}
