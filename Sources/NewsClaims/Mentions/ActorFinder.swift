/// The third step: who an article names, and where.
///
/// Takes a tokenized article; gives its actors and the mentions of them by name. Full names are read first, so
/// that a surname finds its bearer wherever it stands. It knows nothing of who says what.
struct ActorFinder: Sendable {
  private let words: NameWords

  init(lexicon: Lexicon) { words = NameWords(lexicon) }

  /// Noun groups of an article to a name that is read in it, about.
  private static let groupsToAName = 3

  /// The actors of an article.
  ///
  /// - Complexity: O(n) in its tokens.
  func actors(in context: ArticleContext) -> ArticleActors {
    let article = context.article
    let tokens = article.tokens.span
    var registry = ActorRegistry(context: context)
    let reader = NameReader(context: context, words: words)
    var readings: [NameReading] = []
    var headline: [NameReading] = []
    readings.reserveCapacity(article.nounGroups.count / Self.groupsToAName)
    for sentence in article.sentences {
      // In a headline capitals stand for more than names: it names only whom the text names too.
      let isHeadline = article.paragraphs[sentence.paragraph].kind == .headline
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard tokens[index].tag == .properNoun || index == sentence.tokens.lowerBound else {
          index += 1
          continue
        }
        guard reader.startsName(index, in: sentence.tokens),
          case let end = reader.runEnd(from: index, in: sentence.tokens), end > index
        else {
          if !isHeadline, let reading = reader.ordinaryWord(at: index, in: sentence.tokens) { readings.append(reading) }
          index += 1
          continue
        }
        if var reading = reader.read(index..<end) {
          reading.key = registry.key(reading.name)
          reading.isInHeadline = isHeadline
          reading.isTurnLabel = article.paragraphs[sentence.paragraph].turnLabel?.upperBound == end
          if isHeadline { headline.append(reading) } else { readings.append(reading) }
        }
        index = end
      }
    }
    // "the Jane Doe group" is hers if the article names her elsewhere.
    for reading in readings where reading.name.count > 1 && !reading.isBeforeBody { registry.register(reading) }
    for reading in readings where reading.name.count > 1 && reading.isBeforeBody { registry.register(reading) }
    for reading in headline where reading.name.count > 1 { registry.noteHeadline(reading) }
    noteRelatives(readings, context, &registry)
    readings += headline
    registry.resolve(readings)
    addRoles(in: context, to: &registry)
    addGovernments(in: context.article, to: &registry)
    return registry.result
  }

  /// Notes who is introduced as somebody's family and as nothing else.
  private func noteRelatives(_ readings: [NameReading], _ context: ArticleContext, _ registry: inout ActorRegistry) {
    let reader = RoleReader(context: context)
    for reading in readings where reading.kind == .person && reading.name.count > 1 {
      registry.noteIntroduction(reading, by: reading.roleWord)
      reader.forEachRole(around: reading.name) { registry.noteIntroduction(reading, by: $0.word) }
    }
  }

  /// Notes what the article says its persons are.
  private func addRoles(in context: ArticleContext, to registry: inout ActorRegistry) {
    let reader = RoleReader(context: context)
    for mention in registry.result.mentions where registry.isPerson(mention.actor) {
      reader.forEachRole(around: mention.tokens) { registry.addRole($0.tokens, $0.word, to: mention.actor) }
      registry.addParty(after: mention.tokens, to: mention.actor)
    }
  }

  /// Makes actors of what acts for others: "the French government", "the Doe campaign", "Doe’s campaign".
  private func addGovernments(in article: TokenizedArticle, to registry: inout ActorRegistry) {
    for group in article.nounGroups where article.tokens[group.head].classes.contains(.government) {
      var last = group.head - 1
      if last > group.tokens.lowerBound, article.tokens[last].tag == .possessive { last -= 1 }
      guard last >= group.tokens.lowerBound, let owner = registry.result.mention(at: last),
        !owner.tokens.contains(group.head)
      else { continue }
      registry.addGovernment(group.head, of: owner)
    }
  }
}
