/// The rules that make results, each by the name of the type that is the rule.
public enum Rule: UInt8, Sendable, CaseIterable {
  // Attribution.
  case accordingTo, asReported, clauseBeforeCue, contentAfterCue, nounCue, quotationBeforeCue, relativeReport
  case introducedParagraph, introducedQuotation, speakerColon, speakerDash
  case quotationAfterSubject, unattributedQuotation
  // Claims.
  case acquittal, articleVerdict, bareDenial, checkedClaim, contraryEcho, counterstatement, deniedReport,
    insistedDenial, namedClaim, opposedReport, otherFigure, plainDenial
  case pointedDenial, pointedVerdict, relativeVerdict, reportedAssertion, reportedBelief, retraction, rivalAccounts
  // Links.
  case contraryFigure, contraryWords, sameAct, sameCore, sameSides, sameUtterance, sameWords, sharedWords
  // Speakers.
  case capitalForCountry, describedSpeaker, namedSpeaker, pronounSpeaker, unnamedSpeaker

  /// The name of the type and file, such as `AccordingTo`.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { rule in
    let name = String(describing: rule)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
