/// What the command can be told to do, in the order of the help.
enum Command: String, CaseIterable, Sendable {
  case list
  case quotes
  case export
}

extension Command {
  /// What it does, in one line.
  var summary: String {
    switch self {
    case .list: "show what is claimed, by whom, and who disputes it"
    case .quotes: "show who said what, in which words"
    case .export: "write everything as JSON, for other programs"
    }
  }

  /// What it does, in a paragraph or two.
  var explanation: String {
    switch self {
    case .list:
      """
      Lists the claims that articles report: the disputed ones first, then those for which an article says that \
      no evidence was given, then the others. In a pipe it prints a line for each, with tabs between place, id, \
      status, evidence, claimants, disputants, number of articles and text.
      """
    case .quotes:
      """
      Lists quotes with their speakers, in the order of the articles. In a pipe it prints a line for each, with \
      tabs between place, id, kind, act, speaker, cue and text. The text of a denial is what is denied.
      """
    case .export:
      """
      Writes articles, actors, quotes and claims, with the place of each in its article: offsets in Unicode code \
      points, as Python counts them, lines and columns from 1.
      """
    }
  }

  /// What somebody might type, and what for.
  var examples: [(line: String, purpose: String)] {
    switch self {
    case .list:
      [
        ("claims list news/", "all claims in a folder of articles"),
        ("claims list --status disputed", "only the disputed ones"),
        ("claims list --disputed-by \"jane doe\"", "what she denies or doubts"),
        ("claims list news/ | cut -f8", "only their text"),
      ]
    case .quotes:
      [
        ("claims quotes --speaker doe news/", "what Jane Doe is quoted with"),
        ("claims quotes --kind all --act denial", "everything that somebody denies"),
      ]
    case .export:
      [
        ("claims export news/ > claims.json", "everything, as one object"),
        ("claims export --only quotes --format jsonl", "the quotes, one a line"),
        ("claims export --output claims.json news/", "a file that is written whole or not at all"),
      ]
    }
  }
}
