#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one place that speaks to the C library: files, folders, the environment, threads.
///
/// Takes paths and closures, gives bytes and values; keeps no state but the number of cores, and never prints.
enum Platform {
  /// A fault of the C library, by number.
  struct Fault: Error, Equatable {
    /// The number, `errno`.
    let code: Int32

    /// The system's words for it.
    var text: String { unsafe String(cString: strerror(code)) }
    /// Whether the file does not exist.
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    /// Whether symbolic links lead in a circle.
    var isLinkLoop: Bool { code == ELOOP }
    /// Whether more was to be read than the reader takes.
    var isTooLarge: Bool { code == EFBIG }
  }

  /// What tells one file from another, whatever the path.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// What stands at a path.
  enum Kind: Equatable {
    case file
    case folder
    /// A pipe with a name, or one that a shell made for the output of a command.
    case pipe
    /// A socket or device, by the word for it.
    case special(String)
  }

  /// A file's kind and identity, links followed.
  struct Status {
    let kind: Kind
    let identity: Identity
  }

  /// The bytes that are asked for at a time.
  private static let chunk = 1 << 16
}

#if canImport(Glibc)
  @_silgen_name("malloc_trim")
  private func trimMemory(_ kept: Int) -> Int32
#endif

extension Platform {
  /// Gives the system back what was freed and lies idle in between what is kept: what follows needs other memory.
  static func returnIdleMemory() {
    // Swift does not see this function of the C library, and others lack it.
    #if canImport(Glibc)
      _ = trimMemory(0)
    #endif
  }
}

extension Platform {
  /// What stands at `path`, symbolic links followed.
  static func status(of path: String) throws(Fault) -> Status {
    var record = stat()
    guard unsafe stat(path, &record) == 0 else { throw Fault(code: errno) }
    return Status(
      kind: kind(of: record.st_mode),
      identity: Identity(device: UInt64(truncatingIfNeeded: record.st_dev), inode: UInt64(record.st_ino)))
  }

  /// Whether a symbolic link stands at `path`, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var record = stat()
    return unsafe lstat(path, &record) == 0 && record.st_mode & S_IFMT == S_IFLNK
  }

  private static func kind(of mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    case S_IFSOCK: .special("socket")
    default: .special("device")
    }
  }

  /// The names in a folder, without `.` and `..`, sorted by bytes.
  static func names(in folder: String) throws(Fault) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw Fault(code: errno) }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw Fault(code: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file as long as it is when read, `limit` at most.
  ///
  /// - Throws: A `Fault`, with ``Fault/isTooLarge`` where the file holds more than `limit` bytes.
  static func contents(of path: String, limit: Int) throws(Fault) -> [UInt8] {
    // O_NONBLOCK: a pipe that took the place of a file since it was looked at must not hang the reader.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Fault(code: errno) }
    defer { _ = close(descriptor) }
    var record = stat()
    let size = unsafe fstat(descriptor, &record) == 0 ? Int(record.st_size) : 0
    if size > limit { throw Fault(code: EFBIG) }
    return try bytes(from: descriptor, expecting: size, limit: limit)
  }

  /// All that comes through a pipe, `limit` bytes at most; waits for whoever writes to it.
  static func contents(ofPipe path: String, limit: Int) throws(Fault) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(code: errno) }
    defer { _ = close(descriptor) }
    return try bytes(from: descriptor, expecting: 0, limit: limit)
  }

  /// All of standard input, `limit` bytes at most.
  static func standardInput(limit: Int) throws(Fault) -> [UInt8] {
    try bytes(from: STDIN_FILENO, expecting: 0, limit: limit)
  }

  /// The descriptor of a file or pipe that is to be read by portions, and closed with ``finish(_:)``.
  static func descriptor(of path: String) throws(Fault) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Fault(code: errno) }
    return descriptor
  }

  /// Closes what was opened.
  static func finish(_ descriptor: Int32) { _ = close(descriptor) }

  /// Standard input, as a descriptor.
  static let standardInput = STDIN_FILENO

  /// Adds what has come through a descriptor, 64 KiB at most; waits where nothing has come.
  ///
  /// - Returns: The number of bytes, 0 at the end.
  static func readPortion(of descriptor: Int32, addingTo bytes: inout [UInt8]) throws(Fault) -> Int {
    let filled = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: chunk))
    let count = try readSome(of: descriptor, into: &bytes, from: filled)
    bytes.removeLast(chunk - count)
    return count
  }

  /// One call that the system does not interrupt; gives the number of bytes, 0 at the end.
  private static func readSome(of descriptor: Int32, into bytes: inout [UInt8], from filled: Int) throws(Fault) -> Int {
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw Fault(code: errno) }
    }
  }

  private static func bytes(from descriptor: Int32, expecting size: Int, limit: Int) throws(Fault) -> [UInt8] {
    // One byte more than expected, so that the read which finds the end asks for no further space.
    var bytes = [UInt8](repeating: 0, count: size > 0 ? size + 1 : chunk)
    var filled = 0
    while true {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let count = try readSome(of: descriptor, into: &bytes, from: filled)
      if count == 0 { break }
      filled += count
      if filled > limit { throw Fault(code: EFBIG) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

extension Platform {
  /// The number of processor cores that this process may use: `taskset` and the like count.
  static let coreCount: Int = {
    #if os(Linux)
      // `sched_getaffinity` is hidden from Swift (it wants _GNU_SOURCE); the kernel prints the same mask here.
      if let status = try? contents(of: "/proc/self/status", limit: chunk) {
        let count = allowedCores(in: String(decoding: status, as: UTF8.self))
        if count > 0 { return count }
      }
    #endif
    return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }()

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
