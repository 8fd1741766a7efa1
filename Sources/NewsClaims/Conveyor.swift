/// Work on several threads whose results are taken in the order in which it was begun.
///
/// A result is taken as soon as all before it are; no more than a few wait for that, so that memory stays bounded.
struct Conveyor {
  private let workers: Int

  /// Work on so many threads, at least 1; `nil` for one a core.
  init(workers: Int?) { self.workers = workers.map { max(1, $0) } ?? Platform.coreCount }

  /// Pieces of work begun and not yet taken, for each thread: one it works on, and some done while another takes long.
  private static let waitingForEach = 4

  /// Does all the work.
  ///
  /// - Parameters:
  ///   - next: Gives the next piece of work, `nil` after the last; called by one thread at a time, and may wait.
  ///   - worker: Gives what does pieces of work, for one thread; called by several.
  ///   - take: Takes a result; called by the calling thread.
  /// - Throws: What `take` throws. It ends all: no further work is begun, and what is under way is not waited for.
  func run<Item, Result: Sendable, Fault: Error>(
    next: @escaping @Sendable () -> Item?, worker: @escaping @Sendable () -> (Item) -> Result,
    take: (Result) throws(Fault) -> Void
  ) throws(Fault) {
    let line = Monitor(Line<Result>(most: workers * Self.waitingForEach))
    let source = Monitor(0)
    let number = { @Sendable in source.with { number in next().map { Self.numbered($0, &number) } } }
    let started =
      workers < 2
      ? 0
      : (0..<workers).count { _ in
        line.with { $0.running += 1 }
        if Platform.start({ Self.work(on: line, next: number, worker()) }) { return true }
        line.with { $0.running -= 1 }
        return false
      }
    if started == 0 {
      let work = worker()
      while let item = next() { try take(work(item)) }
      return
    }
    defer { line.with { $0.isEnding = true } }
    while let result = line.wait(until: { $0.nextResult() }) { try take(result) }
  }

  private static func numbered<Item>(_ item: Item, _ number: inout Int) -> (Int, Item) {
    number += 1
    return (number - 1, item)
  }

  private static func work<Item, Result: Sendable>(
    on line: Monitor<Line<Result>>, next: () -> (Int, Item)?, _ work: (Item) -> Result
  ) {
    while line.wait(until: { $0.admission() }), let (number, item) = next() {
      let result = work(item)
      line.with { $0.done[number] = result }
    }
    line.with {
      $0.isEnding = true
      $0.running -= 1
    }
  }

  /// What is begun, done and taken.
  private struct Line<Result: Sendable>: Sendable {
    /// How many pieces may be begun and not yet taken.
    let most: Int
    /// The threads that work.
    var running = 0
    /// Whether no more is to be begun: the work has ended, or whoever takes the results has seen enough.
    var isEnding = false
    var done: [Int: Result] = [:]
    private var taken = 0
    private var begun = 0

    init(most: Int) { self.most = most }

    /// Whether more may be begun; `nil` while too much waits to be taken.
    mutating func admission() -> Bool? {
      if isEnding { return false }
      guard begun - taken < most else { return nil }
      begun += 1
      return true
    }

    /// The next result, `nil` after the last; nothing while it is not there.
    mutating func nextResult() -> Result?? {
      if let result = done.removeValue(forKey: taken) {
        taken += 1
        return .some(result)
      }
      return running == 0 ? .some(nil) : nil
    }
  }
}

extension Conveyor {
  /// Works on all numbers from 0 below `count`, and takes the results in their order.
  func forEach<Result: Sendable>(
    below count: Int, worker: @escaping @Sendable () -> (Int) -> Result, take: (Result) -> Void
  ) {
    let conveyor = Conveyor(workers: min(workers, count))
    let pieces = { @Sendable in
      let work = worker()
      return { (numbers: Range<Int>) in numbers.map(work) }
    }
    conveyor.run(next: conveyor.ranges(below: count), worker: pieces) { $0.forEach(take) }
  }

  /// Numbers that a thread takes at a time, at most.
  private static let mostAtATime = 16

  /// Gives the numbers, some at a time.
  private func ranges(below count: Int) -> @Sendable () -> Range<Int>? {
    let length = min(max(1, count / (workers * workers)), Self.mostAtATime)
    let next = Monitor(0)
    return {
      next.with { start -> Range<Int>? in
        guard start < count else { return nil }
        defer { start += length }
        return start..<min(start + length, count)
      }
    }
  }
}
