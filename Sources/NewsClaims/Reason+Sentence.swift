extension Reason {
  /// The reason as a sentence that names the words which decided.
  ///
  ///     Reason(.pointedDenial, verb, with: noun).sentence(in: article)  // “disputes” denies “these claims”
  ///
  /// - Complexity: O(n) in the bytes of the words.
  public func sentence(in article: Article) -> String {
    func named(_ range: ByteRange?) -> String? { range.map { "“\(article.string($0))”" } }
    let predicate = predicate
    return "\(named(subject) ?? "it") \(predicate.start)\(named(predicate.words) ?? "")\(predicate.end)"
  }

  /// The words that the sentence names first; `nil` where it says "it".
  var subject: ByteRange? { words.flatMap { $0.isEmpty ? nil : $0 } }

  /// What the sentence says of its subject: some text, perhaps other words, and some text.
  struct Predicate {
    let start: String
    var words: ByteRange?
    var end = ""
  }

  /// What the sentence says of its subject.
  var predicate: Predicate {
    switch rule {
    case .accordingTo: naming("gives what is said to ", or: "the source named after it")
    case .asReported: naming("after “as” gives the clause before it to ", or: "its source")
    case .clauseBeforeCue: Predicate(start: "reports the clause before it")
    case .contentAfterCue:
      others == nil ? Predicate(start: "reports what follows it") : naming("reports the clause after ")
    case .nounCue: naming("names something said, and what follows ", or: "it", " says what")
    case .quotationBeforeCue: Predicate(start: "reports the quotation before it")
    case .relativeReport: Predicate(start: "reports the relative clause that it stands in")
    case .introducedParagraph:
      naming("gives the quotation in the next paragraph to ", or: "somebody", ", who acts before it")
    case .introducedQuotation: naming("gives the quotation after the colon to ", or: "somebody", ", who acts before it")
    case .speakerColon: naming("after ", or: "a name", " gives what follows to the one who is named")
    case .speakerDash: naming("and ", or: "a name", " after a quotation give it to the one who is named")
    case .quotationAfterSubject:
      naming("gives the quotation in the next sentence to ", or: "somebody", ", who acts before it")
    case .unattributedQuotation: Predicate(start: "opens a quotation that nothing around it gives to anybody")
    case .acquittal: Predicate(start: "finds that somebody did not do what they were accused of")
    case .articleVerdict: Predicate(start: "is the article’s own word on a claim")
    case .bareDenial: Predicate(start: "denies what was just said")
    case .checkedClaim: Predicate(start: "sets out a claim that was checked, or what came of it")
    case .contraryEcho: Predicate(start: "gives the contrary of a claim in its own words")
    case .counterstatement: Predicate(start: "gives words that say the contrary")
    case .insistedDenial: Predicate(start: "lays weight on words that say the contrary")
    case .namedClaim: Predicate(start: "names something claimed, and what follows it says what")
    case .reportedBelief: Predicate(start: "tells what is believed or alleged, and not by whom")
    case .deniedReport: naming("denies what ", or: "the name of a claim", " goes on to say")
    case .opposedReport:
      others == nil
        ? Predicate(start: "gives the words to a second source, who asserts them")
        : naming("asserts what ", " denies")
    case .otherFigure: Predicate(start: "gives a figure for what another has put a figure on")
    case .plainDenial: Predicate(start: "says that what follows it is not so")
    case .pointedDenial: naming("denies ", or: "the claims it points to")
    case .pointedVerdict: Predicate(start: "is the article’s own word on what was just said")
    case .relativeVerdict: Predicate(start: "says in a relative clause what the claim before it is worth")
    case .reportedAssertion: Predicate(start: "reports something that can be true or false")
    case .retraction: Predicate(start: "takes back what the words after it report")
    case .rivalAccounts: Predicate(start: "says of two accounts that they do not agree")
    case .contraryFigure: Predicate(start: "stands in both, with another figure by somebody else")
    case .contraryWords: Predicate(start: "stands in both, one of them saying the contrary")
    case .sameAct: Predicate(start: "stands in both, where the same speaker does the same by saying it")
    case .sameCore: Predicate(start: "stands in both, where the same is said of it in other words")
    case .sameSides: Predicate(start: "stands in both, and the same two sides are at odds over them")
    case .sameUtterance: Predicate(start: "stands in both, said by the same speaker of the same matter")
    case .sameWords: Predicate(start: "stands in both, word for word")
    case .sharedWords: Predicate(start: "stands in both")
    case .capitalForCountry: Predicate(start: "is a capital that speaks for its country")
    case .describedSpeaker:
      others == nil
        ? Predicate(start: "describes the one who has this role")
        : naming("describes ", ", of those whom it fits the last spoken of")
    case .namedSpeaker: Predicate(start: "names the speaker")
    case .pronounSpeaker: naming("means ", or: "somebody named before", ", the last before it who can be meant")
    case .unnamedSpeaker: Predicate(start: "has no name here, and belongs to this article alone")
    }
  }

  /// A predicate that names the other words; where there are none it says something else in their place.
  private func naming(_ start: String, or substitute: String = "others", _ end: String = "") -> Predicate {
    guard let others, !others.isEmpty else { return Predicate(start: start, end: substitute + end) }
    return Predicate(start: start, words: others, end: end)
  }
}
