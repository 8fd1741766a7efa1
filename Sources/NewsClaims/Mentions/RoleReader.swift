/// Reads what an article says somebody is, around a name: "the ministry's spokesman Jan Novak", "Ann Lee, a lawyer".
struct RoleReader: Sendable {
  let context: ArticleContext

  private var article: TokenizedArticle { context.article }
  private var lexicon: Lexicon { context.lexicon }

  /// A role as it stands, without its article, and the noun that names it.
  struct Role: Sendable {
    let tokens: TokenRange
    let word: WordNumber
  }

  /// Calls `body` with the roles that stand right before and after a name.
  func forEachRole(around name: TokenRange, _ body: (Role) -> Void) {
    if let role = before(name) { body(role) }
    if let role = after(name) { body(role) }
    if let role = beforeComma(name) { body(role) }
  }

  private func classes(_ index: TokenIndex) -> WordClasses { article.tokens[index].classes }

  /// What stands before a name in its noun group: "Kenya's ruler".
  private func before(_ name: TokenRange) -> Role? {
    guard let group = article.nounGroup(at: name.lowerBound), group.tokens.lowerBound < name.lowerBound else {
      return bracketed(name)
    }
    var start = group.tokens.lowerBound
    while start < name.lowerBound, isArticle(start) { start += 1 }
    return role(in: start..<name.lowerBound)
  }

  /// "your special envoy (Ann Lee)".
  private func bracketed(_ name: TokenRange) -> Role? {
    let bracket = name.lowerBound - 1
    guard bracket > 0, article.tokens[bracket].kind == .openBracket, let group = article.nounGroup(at: bracket - 1),
      group.kind == .common
    else {
      return nil
    }
    var start = group.tokens.lowerBound
    while start < bracket, isArticle(start) { start += 1 }
    return role(in: start..<bracket)
  }

  /// "The mayor, Ann Lee, said", "Doe’s sister, Ann Lee, said", and the same before a full stop.
  private func beforeComma(_ name: TokenRange) -> Role? {
    let sentence = article.sentence(at: name.lowerBound)
    let comma = name.lowerBound - 1
    guard comma > sentence.lowerBound, article.tokens[comma].kind == .comma, name.upperBound < sentence.upperBound,
      endsApposition(name.upperBound), let group = article.nounGroup(at: comma - 1),
      group.tokens.upperBound == comma, group.kind == .common
    else { return nil }
    var start = group.tokens.lowerBound
    guard isArticle(start) || group.possessed != nil else { return nil }
    while start < comma, isArticle(start) { start += 1 }
    return role(in: start..<comma)
  }

  private func endsApposition(_ index: TokenIndex) -> Bool {
    switch article.tokens[index].kind {
    case .comma, .period, .question, .exclamation, .semicolon: true
    default: false
    }
  }

  /// ", senior fellow at the institute," and ", a lawyer".
  private func after(_ name: TokenRange) -> Role? {
    let sentence = article.sentence(at: name.lowerBound)
    var index = name.upperBound
    guard index + 1 < sentence.upperBound,
      article.tokens[index].kind == .comma || article.tokens[index].kind == .openBracket
    else { return nil }
    index += 1
    // ", whose husband": somebody else's role.
    guard article.tokens[index].word != lexicon.keyWords.whose else { return nil }
    while index < sentence.upperBound, isArticle(index) { index += 1 }
    guard index < sentence.upperBound, let group = article.nounGroup(at: index), group.kind != .pronoun,
      role(in: index..<group.tokens.upperBound) != nil
    else { return nil }
    var end = group.tokens.upperBound
    while end + 1 < sentence.upperBound, article.tokens[end].tag == .preposition,
      let next = article.nounGroup(at: end + 1), next.kind != .time
    {
      end = next.tokens.upperBound
      while end + 1 < sentence.upperBound, article.tokens[end].tag == .coordinator,
        let further = article.nounGroup(at: end + 1), further.kind == .name
      {
        end = further.tokens.upperBound
      }
    }
    guard end >= sentence.upperBound || article.tokens[end].tag == .mark else { return nil }
    return role(in: index..<end)
  }

  private func isArticle(_ index: TokenIndex) -> Bool {
    let token = article.tokens[index]
    return token.tag == .determiner || (token.tag == .possessive && token.kind == .word)
  }

  /// The role that a stretch names, if one of its words is a role.
  private func role(in tokens: TokenRange) -> Role? {
    guard !tokens.isEmpty, tokens.count <= context.options.roleTokens else { return nil }
    // "the senator's wife": what stands before the possessive is another's role.
    let owner = tokens.last { article.tokens[$0].tag == .possessive }
    for index in (owner.map { $0 + 1 } ?? tokens.lowerBound)..<tokens.upperBound {
      let phrase = lexicon.phrase(at: index, in: article.tokens, end: tokens.upperBound)
      let word = phrase?.number ?? article.tokens[index].word
      let found = lexicon[word].classes
      let isCommon = article.tokens[index].tag != .properNoun
      let isRole = found.contains(.role) && (index > tokens.lowerBound || tokens.count == 1)
      if isRole || (isCommon && !found.isDisjoint(with: [.role, .kin, .speaksFor, .nationals])) {
        return Role(tokens: tokens, word: word)
      }
    }
    return nil
  }
}
