// The one file of the command that speaks to the C library.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The streams of this process.
struct ProcessStreams: Streams {
  let audience: Audience

  init() {
    // Without this the kernel ends the process before a write can fail.
    _ = signal(SIGPIPE, SIG_IGN)
    audience = isatty(STDOUT_FILENO) == 1 ? .reader(columns: Self.columns) : .program
  }

  func answer(_ bytes: [UInt8]) throws(WriteFault) {
    try writeAll(bytes[...], to: STDOUT_FILENO)
  }

  func complain(_ bytes: [UInt8]) {
    try? writeAll(bytes[...], to: STDERR_FILENO)
  }

  func progress(isWanted: Bool) -> Progress {
    guard isWanted, isatty(STDERR_FILENO) == 1 else { return .silent }
    return Progress(clock: seconds) { try? writeAll($0[...], to: STDERR_FILENO) }
  }

  func save(_ files: [OutputFile], folder: String?) throws(WriteFault) {
    if let folder { try makeFolder(folder) }
    let prefix = folder.map { $0 + "/" } ?? ""
    try saveWhole(files.map { OutputFile(path: prefix + $0.path, bytes: $0.bytes) })
  }

  /// The width of the terminal; where it does not tell, `COLUMNS`, else that of the first ones.
  private static var columns: Int {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environmentVariable("COLUMNS").flatMap { Int($0) } ?? 80
  }
}

/// The value of an environment variable.
func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Whether there is a folder at a path.
func hasFolder(_ path: String) -> Bool {
  status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
}

/// Seconds since some moment, whatever is done to the clock on the wall.
private func seconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

#if canImport(Glibc)
  @_silgen_name("mallopt")
  private func mallopt(_ parameter: Int32, _ value: Int32) -> Int32
#endif

/// Has large arrays given back to the system as soon as they are freed.
///
/// Else the allocator keeps ever larger ones for itself, the first time that one is freed: of 10,000 articles a tenth of
/// all memory lies idle while the rest grows. Swift does not see this function of the C library, and others lack it.
func returnFreedMemory() {
  #if canImport(Glibc)
    let mmapThreshold: Int32 = -3
    _ = mallopt(mmapThreshold, 1 << 20)
  #endif
}

/// Ends the process.
func leave(_ code: ExitCode) -> Never {
  exit(code.rawValue)
}

private func status(of path: String) -> stat? {
  var status = stat()
  return unsafe stat(path, &status) == 0 ? status : nil
}

/// Writes all bytes, however many calls that takes; what goes wrong names the file, if it has a name.
private func writeAll(_ bytes: ArraySlice<UInt8>, to file: Int32, named path: String? = nil) throws(WriteFault) {
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { rest in
      unsafe write(file, rest.baseAddress.map { unsafe $0 + written }, rest.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno == EAGAIN {
      var ready = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      _ = unsafe poll(&ready, 1, -1)
    } else if errno != EINTR {
      throw errno == EPIPE ? .closed : lastFault(path)
    }
  }
}

/// Makes a folder, unless it is there.
private func makeFolder(_ path: String) throws(WriteFault) {
  guard !hasFolder(path), unsafe mkdir(path, 0o777) != 0 else { return }
  throw lastFault(path)
}

/// Writes each file beside the one meant, and puts all in their places once all are whole.
///
/// A device or pipe is written to as it is; through a link, the file behind it is replaced. A signal that ends the
/// process is kept waiting until what was written is in its place, or gone.
private func saveWhole(_ files: [OutputFile]) throws(WriteFault) {
  var drafts: [DraftFile] = []
  let held = HeldSignals()
  defer { held.release() }
  do throws(WriteFault) {
    for file in files {
      if let draft = try draft(of: file, held) { drafts.append(draft) }
    }
    for draft in drafts {
      guard unsafe rename(draft.temporary, draft.target) == 0 else { throw lastFault(draft.target) }
    }
  } catch {
    for draft in drafts { _ = unsafe unlink(draft.temporary) }
    throw error
  }
}

/// A file that is whole, but not yet in its place.
private struct DraftFile {
  let temporary: String
  let target: String
}

/// Writes a device or pipe as it is, and gives `nil`; anything else beside its place.
private func draft(of output: OutputFile, _ held: HeldSignals) throws(WriteFault) -> DraftFile? {
  let old = status(of: output.path)
  if let old, old.st_mode & S_IFMT != S_IFREG {
    held.release()
    let file = unsafe open(output.path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw lastFault(output.path) }
    defer { close(file) }
    try writeAll(output.bytes[...], to: file, named: output.path)
    return nil
  }
  let target = old == nil ? output.path : resolved(output.path)
  let (file, temporary) = try createFile(beside: target)
  defer { close(file) }
  do throws(WriteFault) {
    for start in stride(from: 0, to: output.bytes.count, by: portion) {
      let end = min(start + portion, output.bytes.count)
      try writeAll(output.bytes[start..<end], to: file, named: target)
      if held.isWaiting { throw .closed }
    }
    if let old { _ = fchmod(file, old.st_mode & 0o7777) }
    guard fsync(file) == 0 || errno == EINVAL else { throw lastFault(target) }
  } catch {
    _ = unsafe unlink(temporary)
    throw error
  }
  return DraftFile(temporary: temporary, target: target)
}

/// The bytes written before it is looked whether a signal waits.
private let portion = 1 << 20

/// Signals that end the process, held back while there are files that must not be left behind.
private struct HeldSignals {
  private var all = sigset_t()
  private var before = sigset_t()

  init() {
    unsafe sigemptyset(&all)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&all, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &all, &before)
  }

  /// Whether one has come.
  var isWaiting: Bool {
    var waiting = sigset_t()
    unsafe sigpending(&waiting)
    return [SIGINT, SIGTERM, SIGHUP].contains { unsafe sigismember(&waiting, $0) == 1 }
  }

  /// Lets them through: one that has come ends the process.
  func release() {
    var before = before
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

/// Creates a file that was not there, hidden in the folder of another.
private func createFile(beside path: String) throws(WriteFault) -> (file: Int32, path: String) {
  let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  for attempt in 0..<100 {
    let temporary = "\(folder).claims-\(getpid())-\(attempt)"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file >= 0 { return (file, temporary) }
    guard errno == EEXIST else { throw lastFault(path) }
  }
  throw lastFault(path)
}

/// The path without links.
private func resolved(_ path: String) -> String {
  guard let real = unsafe realpath(path, nil) else { return path }
  defer { unsafe free(real) }
  return unsafe String(cString: real)
}

/// What the system says of the call that just failed, and of which file.
private func lastFault(_ path: String? = nil) -> WriteFault {
  let reason = unsafe String(cString: strerror(errno))
  return .failed(path.map { "\($0): \(reason)" } ?? reason)
}
