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
    try writeAll(bytes, to: STDOUT_FILENO)
  }

  func complain(_ bytes: [UInt8]) {
    try? writeAll(bytes, to: STDERR_FILENO)
  }

  func save(_ bytes: [UInt8], as path: String) throws(WriteFault) {
    do throws(WriteFault) {
      try saveWhole(bytes, as: path)
    } catch {
      guard case .failed(let reason) = error else { throw error }
      throw .failed("\(path): \(reason)")
    }
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

/// Ends the process.
func leave(_ code: ExitCode) -> Never {
  exit(code.rawValue)
}

private func status(of path: String) -> stat? {
  var status = stat()
  return unsafe stat(path, &status) == 0 ? status : nil
}

/// Writes all bytes, however many calls that takes.
private func writeAll(_ bytes: [UInt8], to file: Int32) throws(WriteFault) {
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
      throw errno == EPIPE ? .closed : lastFault()
    }
  }
}

/// Writes a file beside the one meant and puts it in its place once it is whole.
///
/// A device or pipe is written to as it is; through a link, the file behind it is replaced.
private func saveWhole(_ bytes: [UInt8], as path: String) throws(WriteFault) {
  let old = status(of: path)
  if let old, old.st_mode & S_IFMT != S_IFREG {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw lastFault() }
    defer { close(file) }
    return try writeAll(bytes, to: file)
  }
  let target = old == nil ? path : resolved(path)
  let (file, temporary) = try createFile(beside: target)
  do throws(WriteFault) {
    defer { close(file) }
    try writeAll(bytes, to: file)
    if let old { _ = fchmod(file, old.st_mode & 0o7777) }
    guard fsync(file) == 0 || errno == EINVAL else { throw lastFault() }
    guard unsafe rename(temporary, target) == 0 else { throw lastFault() }
  } catch {
    _ = unsafe unlink(temporary)
    throw error
  }
}

/// Creates a file that was not there, hidden in the folder of another.
private func createFile(beside path: String) throws(WriteFault) -> (file: Int32, path: String) {
  let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  for attempt in 0..<100 {
    let temporary = "\(folder).claims-\(getpid())-\(attempt)"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file >= 0 { return (file, temporary) }
    guard errno == EEXIST else { throw lastFault() }
  }
  throw lastFault()
}

/// The path without links.
private func resolved(_ path: String) -> String {
  guard let real = unsafe realpath(path, nil) else { return path }
  defer { unsafe free(real) }
  return unsafe String(cString: real)
}

/// What the system says of the call that just failed.
private func lastFault() -> WriteFault {
  .failed(unsafe String(cString: strerror(errno)))
}
