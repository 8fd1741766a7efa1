/// The numbers by which English is told from other languages.
enum LanguageLimits {
  /// Words that are looked at: enough to be certain, and the same cost for a long article as for a short one.
  static let sample = 400
  /// Words below which a text in Latin letters counts as English: a few names prove nothing.
  static let fewestWords = 20
  /// Function words of English in a hundred words.
  ///
  /// News has 30 to 50; other languages, by chance, under 10.
  static let fewestFunctionWords = 17
}
