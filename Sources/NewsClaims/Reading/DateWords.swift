/// The words of date lines.
enum DateWords {
  /// The months, in order; the first three letters stand for them too.
  static let months = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
  ]

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
