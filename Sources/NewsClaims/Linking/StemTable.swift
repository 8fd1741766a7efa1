/// What is known of some stems, by a hash of them: open addressing.
///
/// A dictionary would guard against words that are chosen to meet in one place; what stands here is our own.
struct StemTable<Value: Sendable>: Sendable {
  /// The number of each key plus 1, at the place that it leads to; 0 where there is none.
  ///
  /// The count is a power of two, and half of them at least are free.
  private var slots: [UInt16]
  private(set) var keys: [UInt32] = []
  private(set) var values: [Value] = []

  /// A table with room for so many keys; for more it grows.
  init(room: Int) {
    var count = 64
    while count < 2 * room { count *= 2 }
    slots = [UInt16](repeating: 0, count: count)
    keys.reserveCapacity(room)
    values.reserveCapacity(room)
  }

  /// The value of a key; `nil` where it is not here.
  subscript(key: UInt32) -> Value? {
    let number = slots[slot(of: key)]
    return number == 0 ? nil : values[Int(number) - 1]
  }

  /// Gives a key a value, in the place of the one before.
  mutating func set(_ key: UInt32, to value: Value) {
    let slot = slot(of: key)
    if slots[slot] != 0 {
      values[Int(slots[slot]) - 1] = value
      return
    }
    keys.append(key)
    values.append(value)
    slots[slot] = UInt16(keys.count)
    if 2 * keys.count > slots.count { grow() }
  }

  /// Changes all values.
  mutating func update(_ change: (Value) -> Value) {
    for number in values.indices { values[number] = change(values[number]) }
  }

  /// Where the number of a key stands, or would.
  private func slot(of key: UInt32) -> Int {
    var slot = Int((key &* 0x9E37_79B9) >> 8) & (slots.count - 1)
    while case let number = slots[slot], number != 0, keys[Int(number) - 1] != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt16](repeating: 0, count: 2 * slots.count)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt16(number + 1) }
  }
}
