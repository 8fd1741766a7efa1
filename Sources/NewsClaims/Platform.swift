#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one place that speaks to the C library: files, folders, the environment, and threads in `Platform+Threads`.
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

extension Platform {
  /// What stands at `path`, symbolic links followed.
  static func status(of path: String) throws(Fault) -> Status {
    var record = stat()
    guard unsafe stat(path, &record) == 0 else { throw Fault(code: errno) }
    return Status(
      kind: kind(of: record.st_mode),
      identity: Identity(device: UInt64(truncatingIfNeeded: record.st_dev), inode: UInt64(record.st_ino)))
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
