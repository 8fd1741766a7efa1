extension Reason {
  /// The reason as a sentence that names the words which decided.
  ///
  ///     Reason(.pointedDenial, range).sentence(in: article)  // “disputes” denies the claims it points to
  ///
  /// - Complexity: O(n) in the bytes of the words.
  public func sentence(in article: Article) -> String {
    "\(subject.map { "“\(article.string($0))”" } ?? "it") \(predicate)"
  }

  /// The words that the sentence names; `nil` where it says "it".
  var subject: ByteRange? { words.flatMap { $0.isEmpty ? nil : $0 } }

  /// What the sentence says of them.
  var predicate: String {
    switch rule {
    case .accordingTo: "gives what is said to the source named after it"
    case .asReported: "after “as” gives the clause before it to its source"
    case .clauseBeforeCue: "reports the clause before it"
    case .contentAfterCue: "reports what follows it"
    case .nounCue: "names something said, and what follows it says what"
    case .quotationBeforeCue: "reports the quotation before it"
    case .relativeReport: "reports the relative clause that it stands in"
    case .introducedParagraph: "gives the quotation in the next paragraph to the one who acts before it"
    case .speakerColon: "after a name gives what follows to the one who is named"
    case .speakerDash: "and a name after a quotation give it to the one who is named"
    case .unattributedQuotation: "opens a quotation that nothing around it gives to anybody"
    case .deniedReport: "denies what another is said, within the same words, to claim"
    case .opposedReport: "gives the words to a second source, who asserts them"
    case .plainDenial: "denies what follows it"
    case .pointedDenial: "denies the claims it points to"
    case .reportedAssertion: "reports something that can be true or false"
    case .capitalForCountry: "is a capital that speaks for its country"
    case .describedSpeaker: "describes the one who has this role, or of several the one last spoken of"
    case .namedSpeaker: "names the speaker"
    case .pronounSpeaker: "is who last acted or spoke and can be meant by it"
    case .unnamedSpeaker: "has no name here, and belongs to this article alone"
    }
  }
}
