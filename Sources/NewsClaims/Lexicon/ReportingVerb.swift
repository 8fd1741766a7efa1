/// A row of ``ReportingVerbs``.
struct ReportingVerb: Sendable {
  let act: SpeechAct
  /// Of ten uses of each form, how many are cues, by ``VerbForm``.
  let rates: InlineArray<4, UInt8>
  var takesHearer = false
  var isRaising = false
  /// Whether it denies whatever its object names, as "deny" does, and not only what is called a claim, as "reject".
  var deniesObjects = false
  /// Whether what it reports was looked into, so that "found no evidence" is a finding: not "offered no evidence".
  var findsOut = false
  /// Whether "is believed to be" reports what people hold to be so.
  var isBelief = false
  /// Whether what nobody could do it to lacks proof: "could not be verified".
  var checks = false
  /// Whether its object is proof of what is said beside it: "citing court records".
  var offersProof = false
  /// Whether it says of a claim what it is worth: "rated the claim false".
  var labels = false
  /// Whether it takes back what the speaker has claimed: "retract".
  var withdraws = false
  /// Whether its object can be a person, whose words it denies: "contradicted Lee".
  var deniesPersons = false
  /// Whether its object may be a thing that nobody says: "added salt".
  var takesThings = false
  /// Whether that is so of several things alone: "recalled 3,000 cars".
  var takesAmounts = false
  /// Whether its passive says what the subject thinks: "are convinced that".
  var isFelt = false
  /// Whether whoever does it is told and says nothing: "the court heard".
  var hears = false
  /// Prepositions that open what it is about, beside those that do so after any verb: "agreed with".
  var matters: [WordNumber] = []
  /// Acts other than ``act`` in frames of their own.
  var frames: [Frame] = []
  /// The stance that the verb takes towards what it reports; `nil` for none.
  var stance: Stance?
}

extension ReportingVerb {
  /// What stands where the content opens, and what is done by that: "called for" is a demand.
  struct Frame: Sendable {
    let opening: Opening
    let act: SpeechAct

    enum Opening: Sendable {
      /// This word.
      case word(WordNumber)
      /// An "if" within the content.
      case condition
      /// A noun phrase: the content has no finite verb.
      case nounPhrase
    }
  }
}
