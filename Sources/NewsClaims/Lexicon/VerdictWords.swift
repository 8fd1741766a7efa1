/// Words of verdicts that stand in rows; the others are lists of ``WordList``.
enum VerdictWords {
  /// Ways to deny without an object, a row each: a form of "be" or "remain", or another verb, and the words after it,
  /// articles, adjectives and adverbs between them passed over; `not` where the verb must be negated, and what is denied
  /// is its subject: "does not hold up".
  static let disagreements = """
    disagree
    beg; differ
    differ
    push; back
    issue; denial
    show; otherwise different opposite
    suggest; otherwise
    indicate; otherwise
    prove; otherwise
    say; otherwise opposite
    tell; different another conflicting
    paint; different
    give; different conflicting contradictory contradicting differing lower higher smaller larger
    offer; different conflicting contradictory contradicting differing lower higher
    provide; different conflicting contradictory contradicting differing lower higher
    have; different conflicting contradictory
    claim; otherwise opposite
    argue; otherwise opposite
    insist; otherwise
    maintain; otherwise
    contend; otherwise
    testify; otherwise
    report; otherwise
    hold; up water true; not
    stand; up; not
    check; out; not
    match; evidence facts reality record records; not
    fit; evidence facts record records; not
    square; with; not
    jibe; with; not
    withstand; scrutiny; not
    survive; scrutiny; not
    bear; scrutiny; not
    convince; ; not
    persuade; ; not
    be; doubtful sceptical skeptical unconvinced unpersuaded
    remain; doubtful dubious sceptical skeptical unconvinced unpersuaded
    """

  /// Words for those who died, and for those who were hurt, a row each: the same thing counted.
  static let casualties = [
    "casualties dead death deaths die died fatalities killed perished toll",
    "hurt injured injuries wounded",
  ]
}
