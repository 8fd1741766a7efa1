/// What the names in a column of a table stand for.
struct TableNames<Value: Sendable> {
  private var names: WordTable<Value?>

  /// Each name, of a few letters, with its value.
  init(_ pairs: [(String, Value)]) {
    names = WordTable(words: pairs.count + 1, nothing: nil)
    for (name, value) in pairs {
      let number = names.intern(0..<name.utf8.count, of: Array(name.utf8))
      names.update(number) { $0 = value }
    }
  }

  /// The value of a name; `nil` where there is no such name.
  func value(of name: TableText.Cell, in text: TableText) -> Value? {
    names.number(of: text.bytes.span, name.lowerBound, name.upperBound).flatMap { names[$0] }
  }
}

extension TableNames where Value: OptionSet {
  /// The values of all names in a cell.
  func union(of names: TableText.Cell, in text: TableText) -> Value {
    text.words(of: names).reduce(into: []) { $0.formUnion(value(of: $1.cell, in: text) ?? []) }
  }
}
