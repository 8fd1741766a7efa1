/// The single words that rules look for by themselves.
struct KeyWords: Sendable {
  let by, of, `as`, `if`, any, none, according, that, to, her, former: WordNumber

  init(_ number: (String) -> WordNumber) {
    by = number("by")
    of = number("of")
    `as` = number("as")
    `if` = number("if")
    any = number("any")
    none = number("none")
    according = number("according")
    that = number("that")
    to = number("to")
    her = number("her")
    former = number("former")
  }
}
