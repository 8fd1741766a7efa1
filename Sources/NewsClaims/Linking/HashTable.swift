/// Values by hashes, each of which stands for one thing.
struct HashTable<Value: Sendable>: Sendable {
  private var index = HashIndex()
  private var values: [Value] = []

  /// The value of a hash.
  subscript(hash: UInt32) -> Value? { index.number(of: hash).map { values[$0] } }

  /// Adds the value of a hash that has none yet.
  mutating func add(_ value: Value, for hash: UInt32) {
    let number = index.number(of: hash, orNew: values.count) { _ in true }
    if number == values.count { values.append(value) }
  }
}
