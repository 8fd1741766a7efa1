/// The single words that rules look for by themselves.
struct KeyWords: Sendable {
  let by, of, about, from, `in`, `for`, `as`, `if`, whether, the, any, none, nor, according, that, to, her, back, at,
    something, with, guilty, innocence, nothing, otherwise, contrary, has, `is`, was, conspiracy, up, such, convinced,
    persuaded,
    nobody, unless, so, can, could, cannot, cant, couldnt, right, these,
    those: WordNumber
  let former, whose, out, able, unable, impossible, version, there, what, other, each, another, which, had, on, despite,
    against, no,
    when, both, innocent,
    i, did,
    didnt,
    have, more, down, enough, sufficient, into,
    ve: WordNumber

  init(_ number: (String) -> WordNumber) {
    by = number("by")
    of = number("of")
    `for` = number("for")
    `in` = number("in")
    from = number("from")
    about = number("about")
    `as` = number("as")
    `if` = number("if")
    whether = number("whether")
    the = number("the")
    any = number("any")
    none = number("none")
    nor = number("nor")
    according = number("according")
    that = number("that")
    to = number("to")
    her = number("her")
    back = number("back")
    at = number("at")
    with = number("with")
    guilty = number("guilty")
    innocence = number("innocence")
    nothing = number("nothing")
    otherwise = number("otherwise")
    contrary = number("contrary")
    conspiracy = number("conspiracy")
    up = number("up")
    such = number("such")
    convinced = number("convinced")
    persuaded = number("persuaded")
    nobody = number("nobody")
    unless = number("unless")
    so = number("so")
    can = number("can")
    could = number("could")
    cannot = number("cannot")
    cant = number("can't")
    couldnt = number("couldn't")
    right = number("right")
    these = number("these")
    those = number("those")
    has = number("has")
    `is` = number("is")
    was = number("was")
    something = number("something")
    former = number("former")
    whose = number("whose")
    out = number("out")
    i = number("i")
    did = number("did")
    didnt = number("didn't")
    have = number("have")
    ve = number("'ve")
    able = number("able")
    unable = number("unable")
    impossible = number("impossible")
    version = number("version")
    there = number("there")
    what = number("what")
    other = number("other")
    each = number("each")
    both = number("both")
    innocent = number("innocent")
    another = number("another")
    which = number("which")
    had = number("had")
    against = number("against")
    on = number("on")
    despite = number("despite")
    no = number("no")
    when = number("when")
    more = number("more")
    into = number("into")
    enough = number("enough")
    sufficient = number("sufficient")
    down = number("down")
  }
}
