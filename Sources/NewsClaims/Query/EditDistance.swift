/// How many letters must be put in, taken out, exchanged or swapped with their neighbour to turn one word
/// into another.
///
/// - Complexity: O(n × m) in the bytes of the two; words are cut at ``longestWord`` bytes.
package func editDistance(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Int {
  let left = Array(left.prefix(longestWord))
  let right = Array(right.prefix(longestWord))
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var next = [row + 1]
    next.reserveCapacity(last.count)
    for column in right.indices {
      let exchange = last[column] + (left[row] == right[column] ? 0 : 1)
      var best = min(exchange, last[column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      next.append(best)
    }
    (beforeLast, last) = (last, next)
  }
  return last[right.count]
}

/// The most bytes of a word that are compared: no name worth suggesting is longer, and a hostile one costs no more.
private let longestWord = 64

/// The words of `candidates` that are nearest to `word`, the nearest first; none where all are far off.
package func nearest(to word: String, among candidates: [String], atMost count: Int) -> [String] {
  let farthest = max(1, min(word.utf8.count, longestWord) / 3 + 1)
  let ranked = candidates.enumerated().compactMap { place, candidate -> (distance: Int, place: Int)? in
    let distance = editDistance(word.utf8, candidate.utf8)
    let isBeginning = word.utf8.count > 1 && candidate.utf8.starts(with: word.utf8)
    return isBeginning ? (0, place) : distance <= farthest ? (distance, place) : nil
  }
  return ranked.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(count).map { candidates[$0.place] }
}
