/// A capitalised run of words, taken apart: what stands before a name, the name, and what it names.
struct NameReading: Sendable {
  /// The name itself: "Jane Doe" of "French Foreign Minister Jane Doe".
  var name: TokenRange
  /// How many words of letters stand behind it: "QC" of "Jane Doe QC".
  var postnominals = 0
  /// The name and the letters behind it.
  var mentioned: TokenRange { name.lowerBound..<name.upperBound + postnominals }
  /// What the name is compared by.
  var key = NameKey(hash: 0)
  var kind: Actor.Kind
  /// Titles and roles before the name, with the country before them.
  var role: TokenRange?
  /// The noun of the role.
  var roleWord: WordNumber = 0
  /// The country before the role, or the country that is named: its row, plus 1.
  var country: UInt16 = 0
  var gender: Gender = .unknown
  var isInHeadline = false
  /// Whether it stands before the colon of a turn in a conversation.
  var isTurnLabel = false
  /// Whether nothing but the capital tells that it is a name.
  var isGuess = false
  /// Whether the last word tells that it is an organisation and no public body: "Norwood Shipping".
  var isCompany = false
  /// Whether it opens a sentence, so that not even its capital tells it: "Gates" of "Gates said".
  var isOrdinaryWord = false
  /// Whether only the noun after it tells what it is: "the Jane Doe group".
  var isBeforeBody = false
}
