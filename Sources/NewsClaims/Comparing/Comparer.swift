/// Holds articles of a corpus side by side, two by two.
///
/// Takes a corpus that is linked; gives what two articles have in common, and what only one of them has.
public struct Comparer: Sendable {
  let corpus: Corpus
  private let options = AnalysisOptions()
  private let tokenizer: ArticleTokenizer
  private let traces: TraceReader
  private let common: [UInt32: Double]
  /// The claims and the quotes of each article.
  private let claims: [[Int]]
  private let quotes: [[Int]]
  /// Of each quote the first that renders the same utterance.
  private let utterances: [Int]

  /// A comparer for the articles of a corpus.
  ///
  /// - Complexity: O(n) in the claims and quotes.
  public init(_ corpus: Corpus) { self.init(corpus, lexicon: .english()) }

  init(_ corpus: Corpus, lexicon: Lexicon) {
    self.corpus = corpus
    tokenizer = ArticleTokenizer(lexicon: lexicon)
    traces = TraceReader(lexicon: lexicon)
    common = traces.commonCounts()
    var claims = [[Int]](repeating: [], count: corpus.articles.count)
    for (number, claim) in corpus.claims.enumerated() {
      for article in claim.articles { claims[article].append(number) }
    }
    self.claims = claims
    var quotes = [[Int]](repeating: [], count: corpus.articles.count)
    var utterances = Array(corpus.quotes.indices)
    for (number, quote) in corpus.quotes.enumerated() {
      quotes[quote.article].append(number)
      // A quote is linked to earlier ones, of which the first is known already.
      if let first = quote.alike.map(\.quote).filter({ $0 < number }).min() { utterances[number] = utterances[first] }
    }
    self.quotes = quotes
    self.utterances = utterances
  }
}

// MARK: Which articles

extension Comparer {
  /// The pairs of articles to compare: both of two, else all that share a claim or an utterance.
  ///
  /// A copy of another article is not compared, but for the two of two. Of what stands in very many articles, each is
  /// compared with the first alone.
  ///
  /// - Parameter wanted: The articles of which one must be in the pair; `nil` for any.
  /// - Returns: The pairs, as indices into ``Corpus/articles``, by the first and then the second.
  func pairs(with wanted: Set<Int>?) -> [(left: Int, right: Int)] {
    if corpus.articles.count == 2 { return [(0, 1)] }
    var pairs: Set<Pair> = []
    for claim in corpus.claims { add(claim.articles, to: &pairs) }
    for quotes in Dictionary(grouping: corpus.quotes.indices, by: { utterances[$0] }).values where quotes.count > 1 {
      add(Set(quotes.map { corpus.quotes[$0].article }).sorted(), to: &pairs)
    }
    let found = pairs.filter { pair in wanted.map { $0.contains(pair.left) || $0.contains(pair.right) } ?? true }
    return found.sorted { ($0.left, $0.right) < ($1.left, $1.right) }.map { ($0.left, $0.right) }
  }

  private struct Pair: Hashable {
    let left: Int
    let right: Int
  }

  private func add(_ articles: [Int], to pairs: inout Set<Pair>) {
    let own = articles.filter { corpus.articles[$0].duplicateOf == nil }
    let lefts = own.count > options.articlesComparedInAll ? own.prefix(1) : own[...]
    for (place, left) in lefts.enumerated() {
      for right in own.dropFirst(place + 1) { pairs.insert(Pair(left: left, right: right)) }
    }
  }
}

// MARK: What they say

extension Comparer {
  /// Two articles side by side.
  ///
  /// - Complexity: O(n log n) in the words of the two, and O(n²) in their figures, of which only so many are read.
  public func comparison(_ left: Int, _ right: Int) -> Comparison {
    let others = Set(claims[right])
    let shared = claims[left].filter(others.contains)
    let rows =
      shared.map { claimRow($0, left, right) } + shared.compactMap { evidenceRow($0, left, right) }
      + utteranceRows(left, right) + figureRows(left, right) + ownRows(left, beside: right, .onlyLeft)
      + ownRows(right, beside: left, .onlyRight)
    return Comparison(
      left: left, right: right, rows: Comparison.Kind.allCases.flatMap { kind in rows.filter { $0.kind == kind } })
  }

  private func claimRow(_ claim: Int, _ left: Int, _ right: Int) -> Comparison.Row {
    let positions = corpus.claims[claim].positions
    let one = positions.filter { $0.article == left }
    let other = positions.filter { $0.article == right }
    let isSame = names(one.claimants) == names(other.claimants) && names(one.disputants) == names(other.disputants)
    return Comparison.Row(
      kind: isSame ? .sameSides : .otherSides, claim: claim, speaker: nil, left: one.compactMap { entry($0, claim) },
      right: other.compactMap { entry($0, claim) })
  }

  /// Who stands on a side: those without a name of their own, as "officials", by what they are called.
  private func names(_ actors: [Int]) -> Set<String> {
    Set(
      actors.map { number in
        let actor = corpus.actors[number]
        return actor.kind == .group || actor.kind == .document ? actor.name.lowercased() : actor.id
      })
  }

  private func entry(_ position: Position, _ claim: Int) -> Comparison.Entry {
    let sighting = corpus.claims[claim].sightings[position.sighting].range
    return Comparison.Entry(
      range: position.cue ?? position.source ?? sighting, actor: position.actor, stance: position.stance)
  }

  private func evidenceRow(_ claim: Int, _ left: Int, _ right: Int) -> Comparison.Row? {
    let evidence = corpus.claims[claim].evidence
    let one = evidence.filter { $0.article == left }
    let other = evidence.filter { $0.article == right }
    guard Set(one.map(\.kind)) != Set(other.map(\.kind)) else { return nil }
    return Comparison.Row(
      kind: .evidence, claim: claim, speaker: nil, left: one.map { Comparison.Entry(range: $0.range) },
      right: other.map { Comparison.Entry(range: $0.range) })
  }

  private func utteranceRows(_ left: Int, _ right: Int) -> [Comparison.Row] {
    let others = Dictionary(grouping: quotes[right]) { utterances[$0] }
    let own = Dictionary(grouping: quotes[left]) { utterances[$0] }
    return quotes[left].map { utterances[$0] }.withoutRepeats().compactMap { utterance in
      guard let left = own[utterance], let right = others[utterance], let first = left.first else { return nil }
      return Comparison.Row(
        kind: .utterance, claim: nil, speaker: corpus.quotes[first].speaker, left: left.map(entry),
        right: right.map(entry))
    }
  }

  private func entry(_ quote: Int) -> Comparison.Entry {
    let content = corpus.quotes[quote].content
    let range = content.first.map { first in ByteRange(first.start, max(first.end, content.last?.end ?? first.end)) }
    return Comparison.Entry(range: range ?? ByteRange(0, 0), actor: corpus.quotes[quote].speaker, quote: quote)
  }

  private func figureRows(_ left: Int, _ right: Int) -> [Comparison.Row] {
    let figures = FigureComparison(compared(left), compared(right), common: common, options)
    let pairs = figures.pairs()
    let rows = pairs.compactMap { pair -> Comparison.Row? in
      let (one, other) = (figures.left[pair.left], figures.right[pair.right])
      if one.value != other.value { return row(.otherFigure, [one], [other]) }
      return one.isSingle ? nil : row(.sameFigure, [one], [other])
    }
    let lone = figures.left.indices.filter { place in !pairs.contains { $0.left == place } }.map { figures.left[$0] }
    let others = figures.right.indices.filter { place in !pairs.contains { $0.right == place } }.map {
      figures.right[$0]
    }
    let own = row(.ownFigures, lone.filter { !$0.isSingle }, others.filter { !$0.isSingle })
    return rows + (own.left.isEmpty && own.right.isEmpty ? [] : [own])
  }

  private func row(_ kind: Comparison.Kind, _ left: [Figure], _ right: [Figure]) -> Comparison.Row {
    Comparison.Row(
      kind: kind, claim: nil, speaker: nil, left: left.map { Comparison.Entry(range: $0.range) },
      right: right.map { Comparison.Entry(range: $0.range) })
  }

  private func compared(_ article: Int) -> ComparedArticle {
    ComparedArticle(corpus.articles[article], tokenizer, traces, options)
  }

  /// The claims and quotations that only one of two articles has.
  private func ownRows(_ article: Int, beside other: Int, _ kind: Comparison.Kind) -> [Comparison.Row] {
    func row(_ claim: Int?, _ entry: Comparison.Entry) -> Comparison.Row {
      Comparison.Row(
        kind: kind, claim: claim, speaker: entry.actor, left: kind == .onlyLeft ? [entry] : [],
        right: kind == .onlyLeft ? [] : [entry])
    }
    let all = Set(claims[other])
    let own = claims[article].filter { !all.contains($0) }.compactMap { claim -> Comparison.Row? in
      let sighting = corpus.claims[claim].sightings.first { $0.article == article }
      return sighting.map { row(claim, Comparison.Entry(range: $0.range)) }
    }
    let told = Set(claims[article].flatMap { corpus.claims[$0].positions.compactMap(\.quote) })
    let rendered = Set(quotes[other].map { utterances[$0] })
    let spoken = quotes[article].filter { quote in
      corpus.quotes[quote].kind != .indirect && !told.contains(quote) && !rendered.contains(utterances[quote])
    }
    return own + spoken.map { row(nil, entry($0)) }
  }
}

/// What is read of an article to compare its figures.
struct ComparedArticle {
  let figures: [Figure]
  let sentences: TraceLists

  init(_ article: Article, _ tokenizer: ArticleTokenizer, _ traces: TraceReader, _ options: AnalysisOptions) {
    let tokenized = tokenizer.tokenize(article)
    figures = FigureReader(article: tokenized, text: article.text, traces: traces).figures(atMost: options.figures)
    var memory = traces.memory()
    sentences = traces.sentences(of: tokenized, article, tellingThings: true, &memory)
  }
}
