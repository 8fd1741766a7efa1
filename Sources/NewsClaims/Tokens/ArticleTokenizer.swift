/// The second step: an article's prose as tagged tokens, sentences, quotations and phrases.
///
/// Takes an article; gives its ``TokenizedArticle``. It knows words, not who speaks.
struct ArticleTokenizer: Sendable {
  private let tokenizer: Tokenizer
  private let pairing = QuotationPairing()
  private let splitter = SentenceSplitter()
  private let tagger: Tagger
  private let nounGroups = NounGroupFinder()
  private let verbGroups = VerbGroupFinder()
  private let turns = TurnFinder()

  init(lexicon: Lexicon) {
    tokenizer = Tokenizer(lexicon: lexicon)
    tagger = Tagger(lexicon: lexicon)
  }

  /// Bytes of a token, and of what stands before it: not quite as many as there are on average.
  private static let usualBytes = 5

  /// The tokens of an article's prose.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  func tokenize(_ article: Article) -> TokenizedArticle {
    var result = TokenizedArticle(tokens: article.text.count / Self.usualBytes + Tokenizer.portion)
    var marks: [TokenIndex] = []
    for block in article.blocks where Article.isProse(block.kind) {
      let start = result.tokens.count
      tokenizer.tokenize(block.range, of: article.text, into: &result.tokens)
      let range = start..<result.tokens.count
      guard !range.isEmpty else { continue }
      result.quotationOfToken.append(contentsOf: repeatElement(-1, count: range.count))
      result.sentenceOfToken.append(contentsOf: repeatElement(-1, count: range.count))
      result.nounGroupOfToken.append(contentsOf: repeatElement(-1, count: range.count))
      result.verbGroupOfToken.append(contentsOf: repeatElement(-1, count: range.count))
      mark(range, of: result.tokens, in: &marks)
      pairing.pair(range, marks, of: article.text, in: &result)
      let firstSentence = result.sentences.count
      splitter.split(range, marks, paragraph: result.paragraphs.count, in: &result)
      let sentences = firstSentence..<result.sentences.count
      for sentence in sentences {
        let tokens = result.sentences[sentence].tokens
        tagger.tag(tokens, of: article.text, in: &result.tokens)
        result.sentences[sentence].nounGroups = nounGroups.find(tokens, in: &result)
        result.sentences[sentence].verbGroups = verbGroups.find(tokens, in: &result)
      }
      result.paragraphs.append(TokenizedParagraph(tokens: range, sentences: sentences, kind: block.kind))
    }
    markContinuations(in: &result)
    turns.mark(in: &result, of: article.text)
    return result
  }

  /// Notes the tokens of a paragraph that are no plain words: where quotations and sentences may begin and end.
  private func mark(_ paragraph: TokenRange, of tokens: [Token], in marks: inout [TokenIndex]) {
    marks.removeAll(keepingCapacity: true)
    let tokens = tokens.span
    for index in paragraph where tokens[index].kind != .word || tokens[index].shape.contains(.dotted) {
      marks.append(index)
    }
  }

  /// Marks quotations that no mark closes and that the next paragraph, opening with a mark, goes on with.
  private func markContinuations(in article: inout TokenizedArticle) {
    for number in article.quotations.indices.dropLast() where !article.quotations[number].isClosed {
      let end = article.quotations[number].tokens.upperBound
      let next = article.quotations[number + 1].tokens.lowerBound
      let endsParagraph = article.sentenceOfToken[end - 1] != article.sentenceOfToken[min(end, next)]
      article.quotations[number].continues = endsParagraph && next == end
    }
  }
}
