/// The lines of files and of standard input, some at a time, as they come.
///
/// Takes paths; gives lines, in the order of the paths, without waiting for more than one of them. It holds no more than
/// one line and 64 KiB.
struct LineSource {
  /// Whole lines of a file, or one that is too long to be held.
  struct Batch {
    let path: String
    /// The number of the first line, from 1.
    let line: Int
    /// The lines with their ends; of one that is too long, its beginning.
    let bytes: [UInt8]
  }

  /// What could not be read.
  private(set) var errors: [ReadError] = []

  private var paths: ArraySlice<String>
  private let mostBytes: Int
  private var open: OpenFile?

  fileprivate struct OpenFile {
    let path: String
    let descriptor: Int32
    /// What was read and not yet given; the first of it begins a line.
    var buffer: [UInt8] = []
    /// The number of the line that the buffer begins.
    var line = 1
    /// Whether the line is too long, and left out up to its end.
    var isLeavingOut = false
  }

  /// The lines of these files, `-` being standard input, of at most so many bytes each.
  init(_ paths: [String], mostBytes: Int) {
    self.paths = paths[...]
    self.mostBytes = mostBytes
  }
}

extension LineSource {
  /// The lines that have come, `nil` after the last; waits where none has.
  mutating func next() -> Batch? {
    while true {
      guard var file = open ?? nextFile() else { return nil }
      // The buffer must have one owner, or each portion costs a copy of it.
      open = nil
      let known = file.buffer.count
      let count = read(&file)
      let batch = count == 0 ? file.rest() : file.lines(from: known, mostBytes)
      if count == 0 { Platform.finish(file.descriptor) } else { open = file }
      if let batch { return batch }
    }
  }

  private mutating func nextFile() -> OpenFile? {
    while let path = paths.popFirst() {
      if path == ArticleFiles.standardInput { return OpenFile(path: path, descriptor: Platform.standardInput) }
      do throws(Platform.Fault) {
        return OpenFile(path: path, descriptor: try Platform.descriptor(of: path))
      } catch {
        errors.append(ReadError(error, path: path))
      }
    }
    return nil
  }

  private mutating func read(_ file: inout OpenFile) -> Int {
    do throws(Platform.Fault) {
      return try Platform.readPortion(of: file.descriptor, addingTo: &file.buffer)
    } catch {
      errors.append(ReadError(error, path: file.path))
      return 0
    }
  }
}

extension LineSource.Batch {
  /// Calls `body` for each line that holds something.
  func forEachLine(_ body: (JSONLine) -> Void) {
    JSONLine.forEach(of: path, from: line, in: bytes, bytes.indices, body)
  }
}

extension LineSource.OpenFile {
  private static let newline = UInt8(ascii: "\n")

  /// The whole lines in the buffer, of which a part was known to hold no end.
  fileprivate mutating func lines(from known: Int, _ mostBytes: Int) -> LineSource.Batch? {
    if isLeavingOut {
      guard let end = buffer.firstIndex(of: Self.newline) else {
        buffer.removeAll(keepingCapacity: true)
        return nil
      }
      buffer.removeSubrange(...end)
      line += 1
      isLeavingOut = false
      return lines(from: 0, mostBytes)
    }
    if let end = buffer[known...].lastIndex(of: Self.newline) {
      let rest = Array(buffer[(end + 1)...])
      buffer.removeSubrange((end + 1)...)
      defer { buffer = rest }
      return batch()
    }
    guard buffer.count > mostBytes else { return nil }
    defer { buffer = [] }
    isLeavingOut = true
    return LineSource.Batch(path: path, line: line, bytes: buffer)
  }

  /// The line that the end of the file ends.
  fileprivate mutating func rest() -> LineSource.Batch? {
    buffer.isEmpty || isLeavingOut ? nil : batch()
  }

  private mutating func batch() -> LineSource.Batch {
    let batch = LineSource.Batch(path: path, line: line, bytes: buffer)
    line += buffer.count { $0 == Self.newline }
    return batch
  }
}
