/// A time of day, perhaps with its distance from UTC.
struct StatedTime: Equatable {
  var hour: Int
  let minute: Int
  let second: Int
  /// `Z` or `±HH:MM`, else empty.
  var offset = ""

  /// Whether a day has such a time.
  var isValid: Bool { (0...23).contains(hour) && (0...59).contains(minute) && (0...59).contains(second) }

  /// `THH:MM:SS` and the offset.
  var text: String { "T\(hour.twoDigits):\(minute.twoDigits):\(second.twoDigits)\(offset)" }
}

extension Int {
  /// Two decimal digits; for numbers from 0 to 99.
  var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
