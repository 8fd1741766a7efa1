import NewsClaims
import Synchronization

/// Tells somebody at a terminal how far long work is, once it has taken a second.
///
/// A class, as every thread that works adds to the same count.
final class Progress: Sendable {
  private let state = Mutex(State())
  private let clock: @Sendable () -> Double
  private let write: @Sendable ([UInt8]) -> Void

  private struct State {
    var begin: Double?
    var due = 0.0
    var articles = 0
    var isShown = false
  }

  /// Seconds before anything is shown, and between one line and the next.
  private static let patience = 1.0
  private static let interval = 0.2
  /// Back to the beginning of the line, and what stands there gone.
  private static let clearedLine = "\r\u{1B}[K"

  /// Counts from now on.
  ///
  /// - Parameters:
  ///   - clock: Gives seconds since any moment.
  ///   - write: Writes to the error stream; nothing where nobody reads it.
  init(clock: @escaping @Sendable () -> Double, write: @escaping @Sendable ([UInt8]) -> Void) {
    self.clock = clock
    self.write = write
    let now = clock()
    state.withLock {
      $0.begin = now
      $0.due = now + Self.patience
    }
  }

  /// Counts nothing and shows nothing.
  static let silent = Progress()

  private init() {
    clock = { 0 }
    write = { _ in }
  }
}

extension Progress {
  /// Notes that so many more articles are done; called by any thread.
  func add(_ articles: Int) {
    state.withLock { state in
      guard let begin = state.begin else { return }
      state.articles += articles
      let now = clock()
      guard now >= state.due else { return }
      state.due = now + Self.interval
      state.isShown = true
      let rate = Int(Double(state.articles) / (now - begin))
      write(Array("\(Self.clearedLine)\(state.articles) articles, \(rate) a second".utf8))
    }
  }

  /// Takes away what is shown.
  func end() {
    state.withLock { state in
      if state.isShown { write(Array(Self.clearedLine.utf8)) }
      state.begin = nil
    }
  }
}
