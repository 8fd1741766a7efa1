/// The numbers by which lines are told apart.
enum LayoutLimits {
  /// Bytes that a line may have to be looked at as a date.
  static let dateBytes = 120
  /// Bytes that a counter may have: four words such as "1,204 comments, 12 shares".
  static let counterBytes = 40
  /// Bytes that a line may have to be looked at as a credit, a counter or a page's own words.
  static let creditBytes = 160
  /// Bytes a headline or a deck stays under; prose paragraphs of news are mostly longer.
  static let headlineBytes = 200
  /// Words that a headline may have when it ends like a sentence and is not written in title case.
  static let headlineWords = 20
  /// How many times as long as a deck the paragraph after it is, in tenths.
  static let deckRatioTenths = 15
  /// Words that a line without an end has at least to be a deck, not a kicker or heading.
  static let deckWords = 5
  /// Bytes a section heading may have.
  static let headingBytes = 60
  /// Words a section heading may have.
  static let headingWords = 8
  /// Words that one name in a credit may have: "Organised Crime and Corruption Reporting Project" has six.
  static let nameWords = 7
  /// Names that an article may credit; more are no article's, and looking each up among the others takes time.
  static let mostNames = 100
  /// Bytes before the agency in a dateline: city, region, date.
  static let datelineBytes = 60
  /// Paragraphs after a place with a colon, at least: fewer may be what one speaker says.
  static let storyParagraphs = 2
  /// Columns of the widest text that counts as wrapped by hand or program.
  static let wrapColumns = 100
  /// Columns of the narrowest; below, short lines are a list.
  static let wrapColumnsLeast = 30
  /// Line breaks without a blank line that an article has at least before it is thought wrapped.
  static let wrapBreaks = 3
  /// Lines that front matter may have; a `---` without its fellow by then is a rule across the page.
  static let frontMatterLines = 100
}
