/// The rows of a table in text form.
///
/// One row a line, columns apart by ";", white space around them dropped; empty lines are passed over.
struct TableRows: Sequence {
  private let rows: [[ArraySlice<UInt8>]]

  init(_ table: String) {
    rows = Array(table.utf8).split(separator: UInt8(ascii: "\n")).compactMap { line in
      let columns = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(Self.trimmed)
      return columns.count == 1 && columns[0].isEmpty ? nil : columns
    }
  }

  func makeIterator() -> IndexingIterator<[[ArraySlice<UInt8>]]> { rows.makeIterator() }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return text
  }
}

extension ArraySlice<UInt8> {
  /// The words between white space, or the entries between commas.
  func entries(separator: Character = " ") -> [ArraySlice<UInt8>] {
    let mark = separator.asciiValue ?? 0x20
    return split { $0 == mark || (mark == 0x20 && $0 == 0x0A) }.map { entry in
      entry.drop { $0 == 0x20 }
    }.filter { !$0.isEmpty }
  }

  /// The bytes as a string.
  var text: String { String(decoding: self, as: UTF8.self) }
}
