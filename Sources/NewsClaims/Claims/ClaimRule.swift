/// One way in which a quote makes a claim, or takes a position on one.
///
/// The order of the rules stands in ``ClaimFinder``; the first that applies to a quote decides.
protocol ClaimRule: Sendable {
  /// The rule's name in results.
  static var rule: Rule { get }

  /// Adds the claims and positions that a quote makes by this rule to those of the article so far.
  ///
  /// - Returns: Whether the rule applies to the quote.
  func apply(to quote: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) -> Bool
}

/// One way in which claims of an article bear on one another.
protocol ComparingRule: Sendable {
  /// The rule's name in results.
  static var rule: Rule { get }

  /// Joins those of an article's claims that this rule makes one.
  func apply(to claims: inout [ClaimDraft], in scene: ClaimContext)
}

/// One way in which a sentence makes a claim, or takes a position on one, in the article's own voice.
protocol SentenceRule: Sendable {
  /// The rule's name in results.
  static var rule: Rule { get }
  /// Kinds of words without any of which a sentence is nothing to the rule; `nil` where any sentence may be something.
  static var triggers: Triggers? { get }

  /// Adds the claims and positions of a sentence by this rule to those of the article so far.
  func apply(to sentence: Sentence, in scene: ClaimContext, _ claims: inout [ClaimDraft])
}

extension SentenceRule {
  static var triggers: Triggers? { nil }
}

/// Rules for sentences, in their order, beside what triggers each: a sentence that does not trigger one costs it a look.
struct TriggeredRules: Sendable {
  private let rules: [any SentenceRule]
  private let triggers: [Triggers?]

  init(_ rules: [any SentenceRule]) {
    self.rules = rules
    triggers = rules.map { type(of: $0).triggers }
  }

  /// Applies those rules that the sentence of a number triggers.
  func apply(to number: Int, in scene: ClaimContext, _ claims: inout [ClaimDraft]) {
    for place in triggers.indices {
      if let needed = triggers[place], !scene.has(needed, inSentence: number) { continue }
      rules[place].apply(to: scene.article.sentences[number], in: scene, &claims)
    }
  }
}
