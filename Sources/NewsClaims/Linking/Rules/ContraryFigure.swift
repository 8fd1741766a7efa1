/// The same with another number, put forward by somebody else: the one disputes the other.
///
/// Matches `40,000 people marched through Leith`, which the union says, and `11,000 people marched through Leith`, which
/// the police say; not what the union itself says of another march, nor `400 people marched` and `20 dogs marched`.
struct ContraryFigure: LinkRule {
  static let rule = Rule.contraryFigure

  func links(_ pair: LinkPair) -> Bool {
    pair.words.differsInOneNumber && pair.haveRivals && pair.differsInNumberAlone && !pair.words.isContrary
      && pair.daysApart.map { $0 <= pair.options.figureDays } ?? true
      && pair.likeness >= pair.options.sameMatter && pair.words.reaches(pair.options.sharedByContrary)
  }
}
