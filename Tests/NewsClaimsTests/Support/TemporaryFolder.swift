#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is there for one test and removed with all that is in it.
final class TemporaryFolder {
  /// Where it is.
  let path: String
  private var files: [String] = []
  private var strayFiles: [[UInt8]] = []
  private var folders: [String] = []

  /// Makes an empty folder.
  init() {
    var template = Array("/tmp/newsclaims.XXXXXX".utf8CString)
    unsafe template.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { _ = unsafe mkdtemp(start) }
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for file in files { _ = unsafe unlink(file) }
    for file in strayFiles { _ = unsafe unlink(file.map { CChar(bitPattern: $0) } + [0]) }
    for folder in folders.reversed() { _ = unsafe rmdir(folder) }
    _ = unsafe rmdir(path)
  }

  /// Makes a file; its path is given back.
  @discardableResult
  func file(_ name: String, _ bytes: some Collection<UInt8>) -> String {
    let path = "\(self.path)/\(name)"
    Self.fill(path, with: Array(bytes))
    files.append(path)
    return path
  }

  /// Makes a file of text of which the name is these bytes; its path is given back as far as it is UTF-8.
  func file(_ name: [UInt8], _ text: String) -> String {
    let whole = Array(path.utf8) + [UInt8(ascii: "/")] + name
    let descriptor = unsafe whole.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { bytes in
      unsafe open(Array(bytes) + [0], O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    _ = close(descriptor)
    strayFiles.append(whole)
    return String(decoding: whole, as: UTF8.self)
  }

  /// Writes bytes into a file, or into a pipe once somebody reads it.
  static func fill(_ path: String, with bytes: [UInt8]) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    _ = close(descriptor)
  }

  /// Makes a file of text; its path is given back.
  @discardableResult
  func file(_ name: String, _ text: String) -> String { file(name, Array(text.utf8)) }

  /// Makes a folder; its path is given back.
  @discardableResult
  func folder(_ name: String) -> String {
    let path = "\(self.path)/\(name)"
    _ = unsafe mkdir(path, 0o755)
    folders.append(path)
    return path
  }

  /// Makes a symbolic link to `target`; its path is given back.
  @discardableResult
  func link(_ name: String, to target: String) -> String {
    let path = "\(self.path)/\(name)"
    _ = unsafe symlink(target, path)
    files.append(path)
    return path
  }

  /// Makes a pipe; its path is given back.
  @discardableResult
  func pipe(_ name: String) -> String {
    let path = "\(self.path)/\(name)"
    _ = unsafe mkfifo(path, 0o644)
    files.append(path)
    return path
  }

  /// The path without that of this folder.
  func relative(_ path: String) -> String { String(path.dropFirst(self.path.count + 1)) }
}

/// The end of a pipe that is written to.
struct PipeWriter: ~Copyable {
  private let descriptor: Int32

  /// Waits until somebody reads the pipe; `nil` where it is not there.
  init?(_ path: String) {
    descriptor = unsafe open(path, O_WRONLY)
    if descriptor < 0 { return nil }
  }

  deinit { _ = close(descriptor) }

  func send(_ text: String) {
    _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
  }
}
