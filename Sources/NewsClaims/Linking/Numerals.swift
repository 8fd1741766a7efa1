/// Numbers that are written as words.
enum Numerals {
  private static let words: [[UInt8]] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ].map { Array($0.utf8) }

  /// The digits of a number from zero to twenty; `nil` for any other word.
  static func digits(of word: [UInt8]) -> [UInt8]? {
    words.firstIndex(of: word).map { Array(String($0).utf8) }
  }
}
