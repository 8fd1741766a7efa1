import Testing

@testable import NewsClaims

@Suite("The best few, and numbers by hash")
struct RankingTests {
  @Test("the best few are those that sorting puts first", arguments: [1, 2, 12, 64])
  func ranking(_ limit: Int) {
    var random = SeededRandom(state: UInt64(limit))
    for count in [0, 1, 12, 200] {
      // Few scores, so that many are alike.
      let scored = (0..<count).map { (number: UInt32($0), score: Float(UInt8.random(in: 0..<9, using: &random)) / 2) }
      var ranking = Ranking(limit: limit)
      for one in scored.shuffled(using: &random) { ranking.add(one.number, score: one.score) }
      let sorted = scored.sorted { ($1.score, $0.number) < ($0.score, $1.number) }
      #expect(Array(ranking.numbers) == sorted.prefix(limit).map(\.number))
    }
  }

  @Test("a thing has the number it was given first, also where hashes are alike")
  func index() {
    var random = SeededRandom(state: 7)
    let things = (0..<2000).map { _ in UInt32.random(in: 0..<500, using: &random) }
    var index = HashIndex()
    var distinct: [UInt32] = []
    var known: [UInt32: Int] = [:]
    for thing in things {
      let number = index.number(of: thing % 50, orNew: distinct.count) { distinct[$0] == thing }
      if number == distinct.count { distinct.append(thing) }
      #expect(number == known[thing, default: number])
      known[thing] = number
    }
    #expect(distinct.count == known.count)
  }

  @Test("lists are sorted and hold each word once, short and long ones alike", arguments: [0, 1, 30, 300])
  func lists(_ count: Int) {
    var random = SeededRandom(state: UInt64(count))
    let words = (0..<count).map { _ in Trace(hash: UInt32.random(in: 0..<100, using: &random), kind: .word) }
    var lists = TraceLists()
    for list in [words, words.reversed(), []] {
      for word in list { lists.add(word) }
      lists.endList()
    }
    #expect(lists.count == 3)
    #expect(Array(lists[0]) == Set(words).sorted())
    #expect(lists[0].hasWords(of: lists[1]) && lists[0].hashOfWords == lists[1].hashOfWords)
    #expect(lists[2].isEmpty)
  }
}
