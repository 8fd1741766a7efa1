/// What pages put around an article: counters, buttons, end marks, captions, addresses.
enum Furniture {
  /// Whether the line is nothing to read.
  ///
  ///     "- 23,048", "12 comments", "Share this article", "-30-", "Photo: A. Doe/Agency"  // yes
  ///     "Share prices fell on Monday."                                                   // no
  ///
  /// The first line of an article may be a headline that opens with such a word ("Watch: The river rises").
  static func matches(_ line: LineWords, isFirst: Bool) -> Bool {
    if !line.hasLetters { return true }
    if line.range.count > LayoutLimits.creditBytes { return false }
    if !isFirst, openings.contains(where: line.begins) { return true }
    let core = line.foldedCore
    return lines.contains(core) || isCounter(line, core) || isPicture(line)
  }

  /// Whether the line is an address on the web and nothing else.
  static func isAddress(_ line: LineWords) -> Bool {
    ["http://", "https://", "www."].contains(where: line.begins) && !line.text[line.range].contains(where: \.isBlank)
  }

  /// A number and what is counted: "1,204 views", "Comments (3)", "5K shares".
  private static func isCounter(_ line: LineWords, _ core: String) -> Bool {
    guard line.range.count <= LayoutLimits.counterBytes, line.words.count <= 4,
      line.text[line.range].contains(where: \.isDigit)
    else { return false }
    let letters = core.utf8.split { !$0.isLetter }.map { String($0) ?? "" }
    let counted = letters.filter { $0 != "k" && $0 != "m" }
    return !counted.isEmpty && counted.allSatisfy(self.counted.contains)
  }

  /// Whose picture stood there: "Jane Doe/Getty Images".
  private static func isPicture(_ line: LineWords) -> Bool {
    guard line.words.count <= LayoutLimits.headingWords, line.text[line.range].contains(UInt8(ascii: "/")) else {
      return false
    }
    return line.text[line.range].split(separator: UInt8(ascii: "/")).contains {
      platforms.contains(LineWords(line.text, $0.startIndex..<$0.endIndex).foldedCore)
    }
  }

  /// Where pictures come from, in lower case; a line that credits one is not about the article.
  static let platforms: Set<String> = [
    "facebook", "flickr", "getty", "getty images", "handout", "instagram", "linkedin", "shutterstock", "telegram",
    "twitter", "wikimedia commons", "youtube",
  ]

  /// What pages count.
  private static let counted: Set<String> = [
    "comment", "comments", "like", "likes", "min", "mins", "minute", "minutes", "page", "photos", "read", "reads",
    "retweets", "share", "shares", "tweets", "view", "views", "votes",
  ]

  /// Whole lines, in lower case, marks and digits around them left out.
  static let lines: Set<String> = [
    "ad", "ads", "ads by google", "adsense", "advertisement", "advertisement - continue reading below",
    "advertisements",
    "advertising", "all rights reserved", "article continues below", "back to top", "bookmark", "breaking news",
    "comment", "comments", "continue reading", "copy link", "download", "editor's picks", "email", "end", "endit",
    "ends",
    "facebook", "file photo", "follow us", "instagram", "leave a comment", "like", "linkedin", "listen", "load more",
    "log in", "loading", "menu", "more from this author", "more on this story", "more stories", "most popular",
    "most read", "newsletter", "newsletter sign-up", "next", "no comments", "pinterest", "play video", "pocket",
    "previous", "print", "read", "read more", "reddit", "related", "related articles", "related news",
    "related stories",
    "related topics", "save", "scroll to continue", "see also", "share", "share article", "share on facebook",
    "share on twitter", "share on x", "share this", "share this article", "share this story", "share via email",
    "sign in", "sign up", "skip advertisement", "sponsored", "sponsored content", "story continues below",
    "story continues below advertisement", "subscribe", "subscribe now", "tags", "telegram", "trending", "trending now",
    "tweet", "twitter", "view comments", "view gallery", "watch", "watch live", "watch now", "watch video", "whatsapp",
    "you may also like", "you might also like",
  ]

  /// How lines begin that no reader wants, in lower case.
  static let openings: [String] = [
    "also on ", "also read:", "also see:", "caption:", "click here", "copyright ", "download our app",
    "download the app",
    "file photo:", "filed under:", "follow us on ", "for more stories", "get our ", "graphic:", "illustration:",
    "image:",
    "image credit:", "image source:", "image via", "join our ", "listen:", "listen to this article",
    "more on this story:", "more:", "photo by ", "photo credit:", "photo:", "photograph:", "photos:", "picture:",
    "posted in:", "posted in ", "read also:", "read here:", "read more about ", "read more at ", "read more from ",
    "read more on ", "read more:", "read next:", "read the full story", "recommended:", "related article:",
    "related story:", "related:", "see also:", "sign up for ", "sign up to ", "subscribe to ", "tagged:", "tags:",
    "video:", "watch:", "©", "(c) ", "[photo", "[image", "[video",
  ]
}
