/// Numbers that are written as words.
enum Numerals {
  private static let words: [[UInt8]] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ].map { Array($0.utf8) }
  private static let tens: [[UInt8]] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ].map { Array($0.utf8) }

  /// The digits of a number from zero to ninety-nine, in small letters; `nil` for any other word.
  static func digits(of word: [UInt8]) -> [UInt8]? { value(of: word).map { Array(String($0).utf8) } }

  private static func value(of word: [UInt8]) -> Int? {
    if let number = words.firstIndex(of: word) { return number }
    let parts = word.split(separator: UInt8(ascii: "-"))
    guard let first = parts.first, let ten = tens.firstIndex(of: Array(first)) else { return nil }
    let whole = 10 * (ten + 2)
    if parts.count == 1 { return whole }
    guard parts.count == 2, let unit = words.firstIndex(of: Array(parts[1])), (1...9).contains(unit) else { return nil }
    return whole + unit
  }
}
