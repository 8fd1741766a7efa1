/// A line that states a date or a time and nothing to read.
///
///     "- 21.09.2025, 9:11"              // 2025-09-21T09:11:00
///     "Published: 6 September 2025"     // 2025-09-06
///     "Sept. 6"                         // a date without a year: no day of publication
///     "03/04/2025"                      // March or April: no day of publication
///
/// The day that it names is never completed from the machine's clock.
struct StatedDate: Equatable {
  /// `YYYY-MM-DD`, with `THH:MM:SS` and an offset where stated; `nil` where the day or the year is not certain.
  let published: String?
  /// Whether the line says that the date is that of a later change.
  let isRevision: Bool

  /// Reads the line in `range` of `bytes`.
  ///
  /// - Returns: `nil` where the line holds anything but a date, or a date that is none (31 February).
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= LayoutLimits.dateBytes, bytes[range].contains(where: \.isDigit) else { return nil }
    guard let tokens = DateTokens(bytes, range) else { return nil }
    var reader = DateReader(tokens)
    guard reader.readAll() else { return nil }
    published = reader.day.flatMap { $0.isComplete ? $0.text + (reader.time?.text ?? "") : nil }
    isRevision = reader.isRevision
  }
}

/// A day, perhaps without a year.
struct StatedDay: Equatable {
  let year: Int?
  let month: Int
  let day: Int
  /// Whether month and day could be the other way round.
  var isAmbiguous = false

  /// Whether it is certain which day is meant.
  var isComplete: Bool { year != nil && !isAmbiguous }

  /// Whether the calendar has such a day.
  var isValid: Bool {
    guard (1...12).contains(month), day >= 1, day <= Self.days[month - 1] else { return false }
    guard let year else { return true }
    guard (1000...9999).contains(year) else { return false }
    return month != 2 || day < 29 || year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// `YYYY-MM-DD`.
  var text: String { "\(year ?? 0)-\(month.twoDigits)-\(day.twoDigits)" }
}

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
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
