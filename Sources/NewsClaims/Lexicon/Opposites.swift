/// Words that say the contrary of one another of the same thing.
///
/// Columns: the one side; the other. Forms stand as they are written, since a claim's verb may have any.
enum Opposites {
  static let rows = """
    rise rises rose risen rising increase increases increased increasing growing grow grows grew grown climb climbs climbed \
    double doubles doubled triple triples tripled raise raises raised growth surge surges surged soar soars soared jump jumps jumped; \
    fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining shrinking drop drops dropped shrink shrank shrunk \
    plunge plunges plunged plummet plummets plummeted halve halves halved cut cuts reduce reduces reduced \
    slash slashes slashed
    win wins won gain gains gained; lose loses lost
    succeed succeeds succeeded success pass passes passed; fail fails failed failure
    guilty; innocent
    safe; unsafe dangerous
    legal lawful; illegal unlawful
    alive; dead
    open opened; closed shut
    more; fewer less
    higher; lower
    better; worse
    accept accepts accepted; refuse refuses refused reject rejects rejected
    start started began begun; end ended stopped
    enough sufficient adequate; insufficient inadequate lack lacks lacked lacking
    armed; unarmed
    legitimate valid; illegitimate invalid
    support supports supported; oppose opposes opposed
    help helps helped; harm harms harmed
    peaceful calm; violent
    present; absent
    before; after
    true accurate correct; false untrue inaccurate incorrect wrong
    improve improves improved; worsen worsens worsened deteriorate deteriorates deteriorated
    allow allows allowed; ban bans banned forbid forbids prohibited
    strengthen strengthens strengthened; weaken weakens weakened
    strong; weak
    possible; impossible
    responsible; irresponsible
    stable; unstable
    willing; unwilling
    qualified; unqualified
    able; unable
    agree agrees agreed; disagree disagrees disagreed
    authorized authorised; unauthorized unauthorised
    aware; unaware
    certain; uncertain
    complete; incomplete
    conscious; unconscious
    convicted; acquitted cleared
    effective; ineffective
    fair just; unfair unjust
    full; empty
    genuine authentic; fake forged counterfeit
    honest; dishonest
    include includes included; exclude excludes excluded
    insured; uninsured
    keep keeps kept; break breaks broke broken
    licensed; unlicensed
    likely; unlikely
    loyal; disloyal
    necessary; unnecessary
    obey obeys obeyed respect respects respected; ignore ignores ignored violate violates violated
    popular; unpopular
    prepared ready; unprepared
    profitable; unprofitable
    reliable; unreliable
    sober; drunk
    survive survives survived; perish perishes perished
    trust trusts trusted; distrust mistrust
    truth; lie lies
    voluntary; forced coerced
    """
}
