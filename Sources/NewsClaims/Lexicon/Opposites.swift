/// Words that say the contrary of one another of the same thing.
///
/// Columns: the one side; the other. Forms stand as they are written, since a claim's verb may have any.
enum Opposites {
  static let rows = """
    rise rises rose risen increase increases increased grow grows grew grown climb climbs climbed \
    double doubles doubled triple triples tripled surge surges surged soar soars soared jump jumps jumped; \
    fall falls fell fallen decrease decreases decreased decline declines declined drop drops dropped shrink shrank shrunk \
    plunge plunges plunged plummet plummets plummeted halve halves halved
    win wins won; lose loses lost
    succeed succeeds succeeded; fail fails failed
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
    enough sufficient adequate; insufficient inadequate
    armed; unarmed
    legitimate valid; illegitimate invalid
    support supports supported; oppose opposes opposed
    help helps helped; harm harms harmed hurt hurts
    peaceful; violent
    present; absent
    before; after
    true accurate; false untrue inaccurate
    improve improves improved; worsen worsens worsened
    allow allows allowed; ban bans banned forbid forbids prohibited
    strengthen strengthens strengthened; weaken weakens weakened
    strong; weak
    possible; impossible
    responsible; irresponsible
    stable; unstable
    willing; unwilling
    qualified; unqualified
    """
}
