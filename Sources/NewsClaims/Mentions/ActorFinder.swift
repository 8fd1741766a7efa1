/// The third step: who an article names, and where.
///
/// Takes a tokenized article; gives its actors and the mentions of them by name. Full names are read first, so
/// that a surname finds its bearer wherever it stands. It knows nothing of who says what.
struct ActorFinder: Sendable {
  let lexicon: Lexicon
  let options: AnalysisOptions

  /// The actors of an article.
  ///
  /// - Complexity: O(n) in its tokens.
  func actors(in article: TokenizedArticle, of source: Article) -> ArticleActors {
    var registry = ActorRegistry(article: article, text: source.text, lexicon: lexicon, options: options)
    let reader = NameReader(article: article, lexicon: lexicon)
    var readings: [NameReading] = []
    for sentence in article.sentences {
      // In a headline capitals stand for more than names: it names only whom the text names too.
      let isHeadline = article.paragraphs[sentence.paragraph].kind == .headline
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard article.tokens[index].tag == .properNoun else {
          index += 1
          continue
        }
        let end = reader.runEnd(from: index, in: sentence.tokens)
        if var reading = reader.read(index..<end) {
          reading.isInHeadline = isHeadline
          reading.isTurnLabel = article.paragraphs[sentence.paragraph].turnLabel?.upperBound == end
          readings.append(reading)
        }
        index = max(end, index + 1)
      }
    }
    for reading in readings where reading.name.count > 1 && !reading.isInHeadline { registry.register(reading) }
    registry.resolve(readings.filter { !$0.isInHeadline } + readings.filter(\.isInHeadline))
    addRoles(in: article, to: &registry)
    addGovernments(in: article, to: &registry)
    return registry.result
  }

  /// Notes what the article says its persons are.
  private func addRoles(in article: TokenizedArticle, to registry: inout ActorRegistry) {
    let reader = RoleReader(article: article, lexicon: lexicon, longestRole: options.roleTokens)
    for mention in registry.result.mentions where registry.isPerson(mention.actor) {
      for role in reader.roles(around: mention.tokens) {
        registry.addRole(role.tokens, role.word, to: mention.actor)
      }
    }
  }

  /// Makes actors of governments and administrations: "the French government", "the Doe administration".
  private func addGovernments(in article: TokenizedArticle, to registry: inout ActorRegistry) {
    for group in article.nounGroups where lexicon[article.tokens[group.head].word].classes.contains(.government) {
      guard group.head > group.tokens.lowerBound, let owner = registry.result.mention(at: group.head - 1) else {
        continue
      }
      registry.addGovernment(owner.tokens.lowerBound..<group.head + 1, of: owner.actor)
    }
  }
}
