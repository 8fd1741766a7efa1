@testable import NewsClaims

extension Corpus {
  /// What is wrong with the corpus itself, whatever was read: a range that does not stand in its article or cuts a
  /// character, an index to nothing, an id that stands for two things.
  var faults: [String] {
    actorFaults + quoteFaults + claimFaults + repeatedIDs
  }
}

extension Corpus {
  private var actorFaults: [String] {
    actors.flatMap { actor in
      fault(actor.first, actor.firstArticle, "first mention") + fault(actor.partOf, among: actors.count, "whole")
    }
  }

  private var quoteFaults: [String] {
    quotes.flatMap { quote in
      let ranges = [quote.source, quote.cue].compactMap { $0 } + quote.content
      var faults = ranges.flatMap { fault($0, quote.article, "quote") }
      faults += fault(quote.speaker, among: actors.count, "speaker")
      faults += fault(quote.within, among: quotes.count, "outer quote")
      faults += [quote.reason, quote.speakerReason].flatMap { [$0?.words, $0?.others] }
        .flatMap { fault($0, quote.article, "reason of a quote") }
      if quote.content.isEmpty { faults.append("no content") }
      for (before, after) in zip(quote.content, quote.content.dropFirst()) where before.end > after.start {
        faults.append("contents \(before) and \(after) are out of order or overlap")
      }
      return faults
    }
  }

  private var claimFaults: [String] {
    claims.flatMap { claim in
      var faults = claim.sightings.flatMap { fault($0.range, $0.article, "sighting") }
      faults += claim.evidence.flatMap { fault($0.range, $0.article, "evidence") }
      if claim.sightings.isEmpty { faults.append("claim of nothing") }
      for position in claim.positions {
        faults += fault(position.actor, among: actors.count, "actor")
        faults += fault(position.quote, among: quotes.count, "quote")
        faults += fault(position.sighting, among: claim.sightings.count, "sighting")
        let ranges = [position.source, position.cue, position.content, position.reason.words, position.reason.others]
        faults += ranges.flatMap { fault($0, position.article, "position") }
      }
      return faults
    }
  }

  private var repeatedIDs: [String] {
    let sightings = claims.flatMap(\.sightings).map(\.id)
    return [
      Set(articles.map(\.id)).count == articles.count ? "" : "an article's id is another's",
      Set(actors.map(\.id)).count == actors.count ? "" : "an actor's id is another's",
      Set(quotes.map(\.id)).count == quotes.count ? "" : "a quote's id is another's",
      Set(sightings).count == sightings.count ? "" : "a sighting's id is another's",
    ].filter { !$0.isEmpty }
  }

  private func fault(_ range: ByteRange?, _ article: Int, _ what: String) -> [String] {
    guard let range else { return [] }
    guard articles.indices.contains(article) else { return ["\(what) in article \(article) of \(articles.count)"] }
    let text = articles[article].text
    guard range.end <= text.count, !range.isEmpty else { return ["\(what) \(range) of \(text.count)"] }
    let stands = [range.start, range.end].allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 }
    return stands ? [] : ["\(what) \(range) cuts a character"]
  }

  private func fault(_ index: Int?, among count: Int, _ what: String) -> [String] {
    guard let index, index < 0 || index >= count else { return [] }
    return ["\(what) \(index) of \(count)"]
  }
}
