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
