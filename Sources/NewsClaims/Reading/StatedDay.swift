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
