/// Finds the numbers of things by a hash of them: open addressing, without the things themselves.
struct HashIndex: Sendable {
  /// The hash of each thing above its number plus 1; 0 where there is none.
  ///
  /// The count is a power of two, and a quarter of them at least is free.
  private var slots: [UInt64]
  private var count = 0
  /// What hashes are mixed with: another in every run, so that no text can be written to make them meet.
  private let mixer = UInt64.random(in: .min ... .max) | 1

  /// An index with room for so many things; for more it grows.
  init(room: Int = 32) {
    var count = 64
    while 3 * count < 4 * room { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
  }

  /// The number of a thing; where it is not there yet, the one given for it.
  ///
  /// - Parameters:
  ///   - hash: A hash of the thing.
  ///   - fresh: Its number, if it is not there.
  ///   - isSame: Whether the thing of a number, which has the same hash, is the same.
  /// - Returns: The number that the thing has now.
  @inline(__always)
  mutating func number(of hash: UInt32, orNew fresh: Int, isSame: (Int) -> Bool) -> Int {
    var place = place(of: hash)
    while case let slot = slots[place], slot != 0 {
      let number = Int(slot & 0xFFFF_FFFF) - 1
      if slot >> 32 == hash, isSame(number) { return number }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = UInt64(hash) << 32 | UInt64(fresh + 1)
    count += 1
    if 4 * count > 3 * slots.count { grow() }
    return fresh
  }

  /// The number of the thing that alone has a hash; `nil` where none has.
  @inline(__always)
  func number(of hash: UInt32) -> Int? {
    var place = place(of: hash)
    while case let slot = slots[place], slot != 0 {
      if slot >> 32 == hash { return Int(slot & 0xFFFF_FFFF) - 1 }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Where to begin to look: the hash is mixed, as its lowest bits may be alike.
  private func place(of hash: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(hash) &* mixer) >> 24) & (slots.count - 1)
  }

  private mutating func grow() {
    let known = slots
    slots = [UInt64](repeating: 0, count: 2 * known.count)
    for slot in known where slot != 0 {
      var place = place(of: UInt32(slot >> 32))
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
