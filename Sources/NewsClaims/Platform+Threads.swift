#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Cores, and work on several of them.
extension Platform {
  /// The number of processor cores that this process may use: `taskset` and the like count.
  static let coreCount: Int = {
    #if os(Linux)
      // `sched_getaffinity` is hidden from Swift (it wants _GNU_SOURCE); the kernel prints the same mask here.
      if let status = try? contents(of: "/proc/self/status", limit: statusBytes) {
        let count = allowedCores(in: String(decoding: status, as: UTF8.self))
        if count > 0 { return count }
      }
    #endif
    return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }()

  /// More than a `/proc/PID/status` has.
  private static let statusBytes = 1 << 16

  /// The bits set in the line `Cpus_allowed:` of a `/proc/PID/status`; 0 where there is no such line.
  static func allowedCores(in status: String) -> Int {
    let label = "Cpus_allowed:".utf8
    let lines = Array(status.utf8).split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: label) }) else { return 0 }
    return line.dropFirst(label.count).reduce(0) { count, digit in
      count + (Character(Unicode.Scalar(digit)).hexDigitValue?.nonzeroBitCount ?? 0)
    }
  }

  /// Calls `body` once for every number from 0 below `workers`, each on a thread of its own, and waits for all.
  ///
  /// The calling thread does the work of number 0, and of those for which no thread can be had.
  static func concurrently(workers: Int, _ body: @escaping @Sendable (Int) -> Void) {
    guard workers > 1 else {
      if workers == 1 { body(0) }
      return
    }
    var threads: [pthread_t] = []
    var left: [Int] = [0]
    for number in 1..<workers {
      if let thread = thread(running: Work { body(number) }) {
        threads.append(thread)
      } else {
        left.append(number)
      }
    }
    for number in left { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Does two things at a time, the second on a thread of its own where there is a core for it.
  static func both<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let result = Monitor<Second?>(nil)
    let isStarted =
      coreCount > 1
      && start {
        let value = second()
        result.with { $0 = value }
      }
    let one = first()
    return (one, isStarted ? result.wait { exchange(&$0, with: nil) } : second())
  }

  /// Does `body` on a thread of its own, whose end nobody waits for; gives whether a thread could be had.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = thread(running: Work(body)) else { return false }
    pthread_detach(thread)
    return true
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func thread(running work: Work) -> pthread_t? {
    let retained = unsafe Unmanaged.passRetained(work)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let result = unsafe pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Darwin)
          let pointer = unsafe argument
        #else
          guard let pointer = unsafe argument else { return nil }
        #endif
        unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, retained.toOpaque())
    guard result == 0 else {
      unsafe retained.release()
      return nil
    }
    return thread
  }
}

/// A state that threads share, and wait for.
///
/// A class, since a lock has one place in memory. One thread at a time is let in, so it may be shared.
@safe final class Monitor<State: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  init(_ state: State) {
    self.state = state
    _ = unsafe pthread_mutex_init(lock, nil)
    _ = unsafe pthread_cond_init(change, nil)
  }

  deinit {
    _ = unsafe pthread_cond_destroy(change)
    _ = unsafe pthread_mutex_destroy(lock)
    unsafe change.deallocate()
    unsafe lock.deallocate()
  }

  /// Does something with the state, as soon as no other thread does.
  func with<Result>(_ body: (inout State) -> Result) -> Result { wait { body(&$0) } }

  /// Does something with the state again and again, whenever another thread has, until it gives a result.
  func wait<Result>(until body: (inout State) -> Result?) -> Result {
    _ = unsafe pthread_mutex_lock(lock)
    defer { _ = unsafe pthread_mutex_unlock(lock) }
    while true {
      if let result = body(&state) {
        _ = unsafe pthread_cond_broadcast(change)
        return result
      }
      _ = unsafe pthread_cond_wait(change, lock)
    }
  }
}
