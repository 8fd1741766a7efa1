/// The rows of a table in text form.
///
/// One row a line, columns apart by ";", white space around them dropped; empty lines are passed over.
struct TableRows: Sequence {
  private let rows: [[ArraySlice<UInt8>]]

  init(_ table: String) {
    let text = Array(table.utf8)
    rows = text[...].parts(between: UInt8(ascii: "\n")).compactMap { line in
      let columns = line.parts(between: UInt8(ascii: ";")).map { $0.withoutSpaces }
      return columns.count == 1 && columns[0].isEmpty ? nil : columns
    }
  }

  func makeIterator() -> IndexingIterator<[[ArraySlice<UInt8>]]> { rows.makeIterator() }
}

extension ArraySlice<UInt8> {
  /// The words between white space, or the entries between commas.
  func entries(separator: Character = " ") -> [ArraySlice<UInt8>] {
    let mark = separator.asciiValue ?? 0x20
    var entries: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in indices where self[index] == mark || (mark == 0x20 && self[index] == 0x0A) {
      entries.appendUnlessEmpty(self[start..<index])
      start = index + 1
    }
    entries.appendUnlessEmpty(self[start...])
    return entries
  }

  /// The stretches between bytes of one value.
  fileprivate func parts(between mark: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in indices where self[index] == mark {
      parts.append(self[start..<index])
      start = index + 1
    }
    parts.append(self[start...])
    return parts
  }

  fileprivate var withoutSpaces: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] == 0x20 { start += 1 }
    while start < end, self[end - 1] == 0x20 { end -= 1 }
    return self[start..<end]
  }

  /// The bytes as a string.
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension [ArraySlice<UInt8>] {
  fileprivate mutating func appendUnlessEmpty(_ entry: ArraySlice<UInt8>) {
    var entry = entry
    while entry.first == 0x20 { entry.removeFirst() }
    if !entry.isEmpty { append(entry) }
  }
}
