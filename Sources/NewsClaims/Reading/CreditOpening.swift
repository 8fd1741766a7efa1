/// How credit lines begin.
struct CreditOpening {
  /// What stands before the names, in lower case, with its space.
  let words: String
  /// What the names did.
  let role: Role

  /// What those named did for the article.
  enum Role {
    /// It was theirs first.
    case source
    /// They wrote it.
    case author
    /// They edited it or helped; people are not kept, agencies are.
    case helper
  }

  /// Whether the words alone are no sign of a credit, as "by" is none.
  var isBare: Bool { words == "by " }

  private init(_ words: String, _ role: Role) {
    self.words = words
    self.role = role
  }

  /// All of them; one that begins like another stands before it.
  static let all: [CreditOpening] = [
    .init("additional reporting by ", .helper),
    .init("additional reporting from ", .source),
    .init("author: ", .author),
    .init("authors: ", .author),
    .init("by ", .author),
    .init("byline: ", .author),
    .init("compiled by ", .author),
    .init("credit: ", .source),
    .init("edited by ", .helper),
    .init("editing by ", .helper),
    .init("first published by ", .source),
    .init("first published in ", .source),
    .init("inputs from ", .source),
    .init("it is reported by ", .source),
    .init("it was reported by ", .source),
    .init("originally published by ", .source),
    .init("originally published in ", .source),
    .init("originally published on ", .source),
    .init("report by ", .author),
    .init("reported by ", .author),
    .init("reporting by ", .author),
    .init("source: ", .source),
    .init("sources: ", .source),
    .init("story by ", .author),
    .init("text by ", .author),
    .init("this article first appeared in ", .source),
    .init("this article first appeared on ", .source),
    .init("this article was originally published by ", .source),
    .init("this article was originally published in ", .source),
    .init("this article was originally published on ", .source),
    .init("this has been reported by ", .source),
    .init("this is reported by ", .source),
    .init("this story first appeared in ", .source),
    .init("this story first appeared on ", .source),
    .init("this story was originally published by ", .source),
    .init("this story was originally published in ", .source),
    .init("this story was originally published on ", .source),
    .init("this was first reported by ", .source),
    .init("this was reported by ", .source),
    .init("translated by ", .helper),
    .init("via ", .source),
    .init("with additional reporting by ", .helper),
    .init("with additional reporting from ", .source),
    .init("with agency inputs from ", .source),
    .init("with files from ", .source),
    .init("with information from ", .source),
    .init("with input from ", .source),
    .init("with inputs from ", .source),
    .init("with material from ", .source),
    .init("with reporting by ", .helper),
    .init("with reporting from ", .source),
    .init("words by ", .author),
    .init("writing by ", .author),
    .init("written by ", .author),
  ]
}
