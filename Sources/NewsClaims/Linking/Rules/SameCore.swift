/// The same said of the same in other words, in articles about one matter: what the clauses have at their core fits, and
/// nothing in them speaks against it.
///
/// Matches `the trawler's crew had switched the alarms off` and `two alarms on the bridge were turned off by the crew`;
/// not `the alarms had been tested`, nor `the alarms may have been switched off`, nor what was done to the lights.
struct SameCore: LinkRule {
  static let rule = Rule.sameCore

  func links(_ pair: LinkPair) -> Bool {
    guard let fit = pair.fit, fit.sharesMain, !pair.words.isContrary,
      pair.isOfOneSide ? !fit.differsInMain : fit.agreesInMain
    else { return false }
    return pair.fits(pair.isOfOneSide ? pair.options.coreBySameSide : pair.options.coreByAnybody)
  }
}
