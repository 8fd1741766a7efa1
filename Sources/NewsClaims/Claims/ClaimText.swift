/// Writes a claim as a person would put it; the exact words stand in its sightings.
struct ClaimText {
  let scene: ClaimContext
  var context: AttributionContext { scene.context }

  init(_ scene: ClaimContext) { self.scene = scene }

  /// The words of a clause, without "that", outer marks and what ends a sentence.
  func text(of content: TokenRange) -> String {
    write(body(of: content))
  }

  /// The words of a clause, with the speaker's name for a "he" or "she" that opens it and can only be the speaker.
  func text(of content: TokenRange, saidOf quote: Int?) -> String {
    let body = body(of: content)
    return subject(of: body, quote).map { "\($0) \(write(body.lowerBound + 1..<body.upperBound))" } ?? write(body)
  }

  /// The speaker's name, where a "he" or "she" opens a clause and can only be the speaker.
  private func subject(of body: TokenRange, _ quote: Int?) -> String? {
    guard let quote, let pronoun = body.first, context.tag(pronoun) == .pronoun,
      scene.article.quotationOfToken[pronoun] < 0, let speaker = scene.quotes[quote].speaker
    else { return nil }
    if context.classes(pronoun).contains(.neuter) { return thing(for: pronoun, quote, speaker) }
    guard let gender = Gender(context.classes(pronoun)), scene.actors[speaker].kind == .person,
      scene.actors[speaker].gender == gender, scene.attributions[quote].source.map({ isAlone($0) }) ?? false
    else { return nil }
    return scene.actors[speaker].name
  }

  /// The words for an organisation in what it goes on to say of itself: "it" in "the port said it had paid", not in "it was
  /// known" or "it took a week".
  private func thing(for pronoun: TokenIndex, _ quote: Int, _ speaker: Int) -> String? {
    let attribution = scene.attributions[quote]
    guard let source = attribution.source, isAlone(source), context.tag(source.head) != .pronoun,
      !context.classes(source.head).contains(.plural), pronoun > attribution.cue.head,
      attribution.content.contains(where: { pronoun == $0.lowerBound || pronoun == $0.lowerBound + 1 }),
      scene.actors[speaker].kind == .organization || scene.actors[speaker].kind == .country,
      let verb = scene.article.verbGroup(at: pronoun + 1), !context.isCopula(verb), !verb.isPassive,
      !context.isOn(.impersonal, verb.head), !(context.reportingVerb(verb)?.isRaising ?? false),
      context.tag(verb.tokens.upperBound) != .complementizer
    else { return nil }
    return owner(source, quote)
  }

  /// The words of a quoted sentence, with the speaker's name for an "I" that opens it and is the only word of its kind.
  func text(of sentence: TokenRange, saidBy quote: Int) -> String {
    let body = body(of: sentence)
    guard let first = body.first, context.isI(first), body.count > 1,
      !body.dropFirst().contains(where: { context.classes($0).contains(.firstPerson) }),
      let speaker = scene.quotes[quote].speaker, scene.actors[speaker].kind == .person,
      let source = scene.attributions[quote].source, isAlone(source)
    else { return text(of: sentence) }
    let name = scene.actors[speaker].name
    // "I have met", "I’ve met", "I met", not "I haven’t met", whose verb would have to be another.
    let rest = first + 1
    guard context.isHave(rest) || isAnybodys(sentence: body) else { return text(of: sentence) }
    return context.isHave(rest)
      ? "\(name) has \(write(rest + 1..<body.upperBound))" : "\(name) \(write(rest..<body.upperBound))"
  }

  /// Whether the first verb has the same form for any subject: "met", "would meet".
  private func isAnybodys(sentence: TokenRange) -> Bool {
    guard let verb = sentence.lazy.compactMap({ scene.article.verbGroup(at: $0) }).first else { return false }
    let opening = verb.tokens.first { context.tag($0) != .adverb } ?? verb.head
    return context.classes(opening).contains(opening == verb.head ? .verbPast : .modal)
  }

  /// Whether a source is the speaker alone, and not "Lee's lawyer", of whom "he" would say nothing.
  private func isAlone(_ source: Source) -> Bool {
    !source.tokens.contains { context.classes($0).contains(.speaksFor) }
  }

  /// "the dam is thought to have leaked" without the hedge: "the dam has leaked"; `nil` where the verb is another.
  func believedText(of subject: TokenRange, _ infinitive: VerbGroup, _ end: TokenIndex) -> String? {
    let isPlural = context.classes(subject.upperBound - 1).contains(.plural)
    let verb = infinitive.tokens.lowerBound + 1
    guard verb < end, context.tag(verb) == .auxiliary else { return nil }
    let form = context.classes(verb).contains(.have) ? (isPlural ? "have" : "has") : isPlural ? "are" : "is"
    return "\(opening(subject)) \(form) \(write(verb + 1..<end))"
  }

  /// A relative clause as a clause: the noun before "which", and what is said of it.
  func relativeText(opener: TokenIndex, _ said: TokenRange) -> String? {
    var end = opener - 1
    if end >= 0, context.kind(end) == .comma { end -= 1 }
    guard end >= 0, let group = scene.article.nounGroup(at: end) else { return nil }
    return scene.string(group.tokens).lowercasedArticle + " " + text(of: said)
  }

  /// A negated clause without its negation; `nil` where it has none: "none of the boats were" becomes "the boats were".
  func affirmed(_ content: TokenRange, saidOf quote: Int? = nil) -> String? {
    let body = body(of: content)
    if context.isNone(body.lowerBound), body.count > 2, context.isOf(body.lowerBound + 1) {
      return write(body.lowerBound + 2..<body.upperBound)
    }
    guard let verb = body.lazy.compactMap({ scene.article.verbGroup(at: $0) }).first(where: { $0.form == .finite }),
      let not = negation(of: verb, in: body)
    else { return nil }
    let name = subject(of: body, quote) ?? speaker(of: body, quote)
    let pieces = [
      name, write(body.lowerBound + (name == nil ? 0 : 1)..<not), affirmative(of: not),
      withoutAny(not + 1..<body.upperBound),
    ]
    return pieces.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What follows a negation, as it reads without one: "money" of "any money", "some of it" of "any of it".
  private func withoutAny(_ words: TokenRange) -> String {
    guard let any = words.first(where: context.isAny) else { return write(words) }
    let some = context.isOf(any + 1) ? "some" : ""
    return [write(words.lowerBound..<any), some, write(any + 1..<words.upperBound)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// What negates a clause: the verb's "not", or "no", "nobody", "nothing" right before or after the verb.
  private func negation(of verb: VerbGroup, in body: TokenRange) -> TokenIndex? {
    if let not = verb.tokens.first(where: { context.classes($0).contains(.negation) }) { return not }
    return [body.lowerBound, verb.tokens.upperBound].first { index in
      index < body.upperBound && (context.isNo(index) || context.isNobody(index) || context.isNothing(index))
    }
  }

  /// The word without its negation: "had" of "hadn’t", "something" of "nothing"; nothing of "not".
  private func affirmative(of not: TokenIndex) -> String {
    if context.isNo(not) {
      // "there was no leak"
      let isThere = not > 0 && scene.article.verbGroup(at: not - 1).map(context.isCopula) ?? false
      let isOne = scene.article.nounGroup(at: not).map { !context.classes($0.head).contains(.plural) } ?? false
      guard isOne, not + 1 < scene.article.tokens.count, let first = scene.string(not + 1..<not + 2).utf8.first else {
        return ""
      }
      return isThere ? "aeio".utf8.contains(first) ? "an" : "a" : "some"
    }
    if context.isNothing(not) { return "something" }
    if context.isNobody(not) { return "somebody" }
    guard context.tag(not) == .auxiliary else { return "" }
    let word = scene.string(not..<not + 1)
    if context.isAbility(not) { return word.hasPrefix("coul") ? "could" : "can" }
    return word.hasPrefix("wo") ? "will" : String(word.dropLast(3))
  }

  /// The speaker's name for the "I" that opens a quotation.
  private func speaker(of body: TokenRange, _ quote: Int?) -> String? {
    guard let quote, let first = body.first, context.isI(first), let speaker = scene.quotes[quote].speaker,
      scene.actors[speaker].kind == .person, let source = scene.attributions[quote].source, isAlone(source)
    else { return nil }
    return scene.actors[speaker].name
  }

  /// The words of a subject as they stand within a sentence.
  func opening(_ subject: TokenRange) -> String {
    let names: WordClasses = [.countryAdjective, .countryName, .nationals, .calendar, .region, .acronym]
    let isName =
      context.tag(subject.lowerBound) == .properNoun || !context.classes(subject.lowerBound).isDisjoint(with: names)
    return (isName ? write(subject) : write(subject).lowercasedFirst).lowercasedArticle
  }

  /// The first sentence of a content without "that" and outer marks.
  func body(of content: TokenRange) -> TokenRange {
    var start = content.lowerBound
    if context.tag(start) == .complementizer || context.isOf(start) || isThatThere(start, content) { start += 1 }
    var end = ContentBounds(context: context).trimmed(start..<content.upperBound)
    if start < end, let quotation = context.quotation(startingAt: start), quotation.tokens.upperBound >= end {
      start += 1
      end = firstStop(in: start..<end)
    }
    // What is said within a quotation may go on with other sentences.
    let words = start..<max(start, (start..<max(start, end)).last { context.kind($0) == .word } ?? start)
    end = words.first(where: context.isEndMark) ?? end
    // The mark that closes what began before.
    if start < end, context.quotation(endingAt: end - 1).map({ $0.tokens.lowerBound < start }) ?? false {
      end = ContentBounds(context: context).trimmed(start..<end - 1)
    }
    return start..<max(start, end)
  }

  /// "that there is".
  private func isThatThere(_ start: TokenIndex, _ content: TokenRange) -> Bool {
    context.tag(start) == .wh && context.classes(start).contains(.definite) && start + 1 < content.upperBound
      && context.tag(start + 1) == .adverb
  }

  private func firstStop(in range: TokenRange) -> TokenIndex {
    range.first { context.isEndMark($0) || context.isMark($0) || isLastComma($0, range.upperBound) } ?? range.upperBound
  }

  private func isLastComma(_ index: TokenIndex, _ end: TokenIndex) -> Bool {
    context.kind(index) == .comma && index + 2 >= end
  }

  /// The words of a range, with what only joins or hedges them in its place taken out.
  func write(_ range: TokenRange) -> String {
    var pieces: [String] = []
    var start = range.lowerBound
    var index = range.lowerBound
    func cut(to end: TokenIndex, _ word: String? = nil) {
      if start < end { pieces.append(scene.string(start..<end)) }
      if let word { pieces.append(word) }
    }
    while index < range.upperBound {
      if let end = hedgedCopula(at: index, in: range) {
        cut(to: index, context.classes(index - 1).contains(.plural) ? "who were" : "who was")
        start = end
        index = end
      } else if isLooseRelative(index, from: range.lowerBound, in: range) {
        cut(to: index)
        start = index + 1
        index += 1
      } else {
        index += 1
      }
    }
    cut(to: range.upperBound)
    return pieces.joined(separator: " ").withoutCommaInMarks
  }

  /// The end of "alleged to be" after a noun.
  private func hedgedCopula(at index: TokenIndex, in range: TokenRange) -> TokenIndex? {
    guard index > range.lowerBound, index + 2 < range.upperBound, context.classes(index).contains(.hedge),
      context.tag(index + 1) == .infinitiveMark, context.classes(index + 2).contains(.be)
    else { return nil }
    return index + 3
  }

  /// The "that" of "a strike that killed eleven", where no other verb makes it a clause.
  private func isLooseRelative(_ index: TokenIndex, from start: TokenIndex, in range: TokenRange) -> Bool {
    guard index > start, index + 1 < range.upperBound, context.classes(index).contains(.definite) else { return false }
    guard context.tag(index) == .wh || context.tag(index) == .complementizer else { return false }
    guard let group = scene.article.nounGroup(at: start), group.tokens.upperBound == index else { return false }
    return scene.article.verbGroup(at: index + 1)?.form == .finite && !scene.hasVerb(after: index, in: range)
  }
}

extension String {
  /// "Lee's", "the boats'".
  var possessive: String { hasSuffix("s") ? self + "'" : self + "'s" }

  /// The string with a leading article in lower case: "The city" becomes "the city".
  var lowercasedArticle: String {
    for article in ["The ", "A ", "An ", "This ", "These ", "His ", "Her ", "Their ", "Its "] where hasPrefix(article) {
      return prefix(1).lowercased() + dropFirst()
    }
    return self
  }

  /// The string without the comma or stop that American style puts before a closing mark at its end.
  fileprivate var withoutCommaInMarks: String {
    guard let last = utf8.last, last == UInt8(ascii: "\"") || last == "”".utf8.last else { return self }
    for mark in [",”", ",\"", ".”", ".\""] where hasSuffix(mark) { return String(dropLast(2)) + mark.dropFirst() }
    return self
  }
}
