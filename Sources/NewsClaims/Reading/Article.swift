/// A news article: its text as it stands, what it says of itself, and which of its lines are what.
public struct Article: Sendable {
  /// The printed id: the one the article states, else its file's name without extension;
  /// where two files share that, the path without extension.
  public internal(set) var id: String
  /// The path as it was typed, or as found below a folder that was typed; `-` for standard input.
  public let path: String
  /// The text: valid UTF-8 without a byte-order mark.
  ///
  /// All ranges count in its bytes.
  public let text: [UInt8]
  /// The lines that hold something, in the order of the text; none of them overlap.
  public let blocks: [Block]
  /// What the article says of itself.
  public let details: Details
  /// `en`, or `nil` where the text does not look English; such an article is not analysed.
  public let language: String?
  /// The words of headline, deck, headings and paragraphs, without dates, counters and credits.
  public let words: Int
  /// The earlier article of which this one is a copy, as an index into ``Corpus/articles``: they share most sentences.
  public internal(set) var duplicateOf: Int?
}

extension Article {
  /// A line of an article, or a paragraph of several hard-wrapped lines, without the white space around it.
  public struct Block: Hashable, Sendable {
    /// What the block is.
    public let kind: Kind
    /// Where it stands.
    public let range: ByteRange

    /// What a block of an article can be.
    public enum Kind: Hashable, Sendable, CaseIterable {
      /// The headline: the first line, where it is shorter than prose and ends like no sentence.
      case headline
      /// The line under the headline that sums the article up.
      case deck
      /// A section heading within the article.
      case heading
      /// Running text.
      case paragraph
      /// The place, day and agency that open a paragraph; what follows is a block of its own.
      case dateline
      /// A line that holds a date and nothing to read.
      case date
      /// A line that names the agency or the authors: "With inputs from …", "By …".
      case credit
      /// An end mark, a counter, or whatever else the page put there.
      case furniture
      /// A `key: value` line of the front matter, or its `---` lines.
      case frontMatter
    }
  }

  /// What an article says of itself.
  ///
  /// What it does not say is `nil` or empty.
  public struct Details: Hashable, Sendable {
    /// The headline, as one line.
    public var headline: String?
    /// The line under the headline that sums the article up.
    public var deck: String?
    /// The day, and perhaps the time, of publication: `YYYY-MM-DD`, with `THH:MM:SS` and an offset where stated.
    public var published: String?
    /// Who published it.
    public var publisher: String?
    /// Who wrote it.
    public var authors: [String] = []
    /// Agencies and papers that the article credits.
    public var credits: [String] = []
    /// Where it stood on the web.
    public var url: String?

    /// Details of which nothing is known.
    public init() {}

    /// The day of publication as a number, to tell how many days lie between two; `nil` where it is not stated.
    var publishedDay: Int? {
      let parts = (published ?? "").prefix(10).split(separator: "-").map { Int($0) }
      guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
      // A year that starts in March has its leap day at the end.
      let march = (month + 9) % 12
      let years = month < 3 ? year - 1 : year
      return 365 * years + years / 4 - years / 100 + years / 400 + (153 * march + 2) / 5 + day
    }
  }

  /// Whether the block is read for attributions.
  static func isProse(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .deck, .paragraph: true
    case .heading, .dateline, .date, .credit, .furniture, .frontMatter: false
    }
  }

  /// The words of a range.
  ///
  /// - Complexity: O(n) in the bytes of the range.
  public func string(_ range: ByteRange) -> String {
    String(decoding: text[range.indices], as: UTF8.self)
  }
}
