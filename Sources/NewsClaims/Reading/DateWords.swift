/// The words of date lines.
enum DateWords {
  /// The months, in order; the first three letters stand for them too.
  static let months = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
  ]

  /// The number of the month that a word names, from 1.
  static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    if let number = months.firstIndex(where: { $0 == word || $0.utf8.prefix(3).elementsEqual(word.utf8) }) {
      return number + 1
    }
    return word == "sept" ? 9 : nil
  }

  /// Whether a date line may open with a word.
  static func mayOpen(_ word: String) -> Bool {
    beside.contains(word) || revision.contains(word) || month(word) != nil
  }

  /// Words that say that the date is that of a later change.
  static let revision: Set<String> = ["corrected", "modified", "revised", "updated", "update"]

  /// Words that stand beside a date and change nothing: labels, days of the week, zones.
  static let beside: Set<String> = [
    "at", "created", "date", "dated", "first", "issued", "last", "local", "on", "posted", "published", "publication",
    "released", "time", "uploaded", "hrs", "hours", "h",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "acst", "aedt", "aest", "akdt", "akst", "awst", "bst", "cat", "cdt", "cest", "cet", "ct", "cst", "eat", "edt",
    "eest", "eet", "est", "et", "gst", "hkt", "hst", "ist", "jst", "kst", "mdt", "msk", "mst", "mt", "nzdt", "nzst",
    "pdt", "pht", "pkt", "pst", "pt", "sast", "sgt", "trt", "utc", "gmt", "wat", "west", "wet", "wib",
  ]
}
