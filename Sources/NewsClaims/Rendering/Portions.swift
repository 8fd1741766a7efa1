internal import Synchronization

/// Bytes that are written in portions: several at a time by as many threads, and given on in their order.
struct Portions: Sendable {
  /// How many there are.
  let count: Int
  /// Makes one, by its number from 0; called by several threads.
  let bytes: @Sendable (Int) -> [UInt8]

  /// Calls `body` with each portion, one after the other, so that never all of them are held.
  func forEach(workers: Int?, _ body: ([UInt8]) throws -> Void) rethrows {
    let workers = max(1, workers ?? Platform.coreCount)
    for first in stride(from: 0, to: count, by: workers) {
      let round = first..<min(first + workers, count)
      let done = Mutex([[UInt8]](repeating: [], count: round.count))
      Platform.concurrently(workers: round.count) { number in
        let bytes = bytes(first + number)
        done.withLock { $0[number] = bytes }
      }
      for bytes in done.withLock({ $0 }) { try body(bytes) }
    }
  }
}

extension Portions {
  /// Records in a portion: about a megabyte of quotes in JSON.
  static let size = 1000
  /// The bytes of so many quotes in JSON.
  static let usualBytes = 1 << 20

  /// Portions of some records each.
  init<Record>(of records: RecordList<Record>, _ bytes: @escaping @Sendable (RecordList<Record>) -> [UInt8]) {
    self.init(count: (records.count + Self.size - 1) / Self.size) { number in
      let start = records.startIndex + number * Self.size
      return bytes(records[start..<min(start + Self.size, records.endIndex)])
    }
  }
}
