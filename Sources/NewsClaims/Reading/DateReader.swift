/// Reads tokens as a date line, from left to right; anything that belongs to no date makes it give up.
struct DateReader {
  /// The first day that the line names.
  private(set) var day: StatedDay?
  /// The first time that the line names.
  private(set) var time: StatedTime?
  /// Whether the line speaks of a later change.
  private(set) var isRevision = false

  private let tokens: DateTokens
  private var index = 0

  init(_ tokens: DateTokens) { self.tokens = tokens }

  /// Whether the tokens are a date or a time, with what usually stands beside one, and nothing else.
  mutating func readAll() -> Bool {
    skipCounter()
    while index < tokens.count {
      guard readDay() || readTime() || readReadingTime() || readWord() || readMark() else { return false }
      if let day, !day.isValid { return false }
      if let time, !time.isValid { return false }
    }
    return day != nil || time != nil
  }

  /// A number and a dash before a date: pages put counters there.
  private mutating func skipCounter() {
    guard tokens.number(0, digits: 1...6) != nil, tokens.isMark(1, "-"), tokens.number(2, digits: 1...4) != nil
    else { return }
    // "6-9-2025" is a date of its own.
    if !(tokens.touchesNext(0) && tokens.touchesNext(1)) { index = 2 }
  }
}

// MARK: Days

extension DateReader {
  private mutating func readDay() -> Bool {
    guard let (found, length) = yearFirst() ?? dayInNumbers() ?? dayBeforeMonth() ?? monthBeforeDay() else {
      return false
    }
    // A second date, as in "Updated …" behind "Published …", is read over.
    if day == nil { day = found } else if !found.isValid { return false }
    index += length
    if tokens.word(index) == "t", tokens.touchesNext(index) { index += 1 }
    return true
  }

  /// `2025-09-21`, `2025/09/21`.
  private func yearFirst() -> (StatedDay, Int)? {
    guard let year = tokens.number(index, digits: 4...4), let mark = separator(index + 1, in: "-/."),
      let month = tokens.number(index + 2, digits: 1...2), tokens.isMark(index + 3, mark),
      let day = tokens.number(index + 4, digits: 1...2)
    else { return nil }
    return (StatedDay(year: year, month: month, day: day), 5)
  }

  /// `21.09.2025`; with slashes or dashes only where one of the numbers cannot be a month.
  private func dayInNumbers() -> (StatedDay, Int)? {
    guard let first = tokens.number(index, digits: 1...2), let mark = separator(index + 1, in: "./-"),
      let second = tokens.number(index + 2, digits: 1...2), tokens.isMark(index + 3, mark),
      let year = tokens.number(index + 4, digits: 4...4)
    else { return nil }
    if mark == "." || first > 12 { return (StatedDay(year: year, month: second, day: first), 5) }
    if second > 12 || first == second { return (StatedDay(year: year, month: first, day: second), 5) }
    return (StatedDay(year: year, month: first, day: second, isAmbiguous: true), 5)
  }

  /// `6 September 2025`, `6th of Sept., 2025`, `6 September`.
  private func dayBeforeMonth() -> (StatedDay, Int)? {
    guard let day = tokens.number(index, digits: 1...2) else { return nil }
    var next = afterOrdinal(index + 1)
    if tokens.word(next) == "of" { next += 1 }
    if tokens.isMark(next, "-") && tokens.touchesNext(next) { next += 1 }
    guard let month = month(next) else { return nil }
    return withYear(month: month, day: day, next + 1)
  }

  /// `September 6, 2025`, `Sept. 6th 2025`, `Sept. 6`.
  private func monthBeforeDay() -> (StatedDay, Int)? {
    guard let month = month(index), let day = tokens.number(index + 1, digits: 1...2) else { return nil }
    return withYear(month: month, day: day, afterOrdinal(index + 2))
  }

  private func withYear(month: Int, day: Int, _ next: Int) -> (StatedDay, Int) {
    let place = tokens.isMark(next, in: ",-") ? next + 1 : next
    if let year = tokens.number(place, digits: 4...4), !tokens.isMark(place + 1, ":") {
      return (StatedDay(year: year, month: month, day: day), place + 1 - index)
    }
    return (StatedDay(year: nil, month: month, day: day), next - index)
  }

  private func separator(_ place: Int, in marks: String) -> Unicode.Scalar? {
    guard tokens.touchesNext(place - 1), tokens.touchesNext(place), place < tokens.count,
      tokens.isMark(place, in: marks), case .mark(let byte) = tokens.tokens[place].kind
    else { return nil }
    return Unicode.Scalar(byte)
  }

  private func afterOrdinal(_ place: Int) -> Int {
    guard let word = tokens.word(place), tokens.touchesNext(place - 1) else { return place }
    return ["st", "nd", "rd", "th"].contains(word) ? place + 1 : place
  }

  private func month(_ place: Int) -> Int? {
    tokens.word(place).flatMap { DateWords.month($0) }
  }
}

// MARK: Times

extension DateReader {
  /// `9:11`, `09:11:30.5`, `9:11 p.m.`, `9 pm`, `9.11am`, with an offset behind.
  private mutating func readTime() -> Bool {
    guard let hour = tokens.number(index, digits: 1...2) else { return false }
    var next = index + 1
    var parts: [Int] = []
    while parts.count < 2, tokens.isMark(next, ":") || parts.isEmpty && tokens.isMark(next, "."),
      let part = tokens.number(next + 1, digits: 2...2)
    {
      parts.append(part)
      next += 2
    }
    // A point between hours and minutes needs "am" or "pm" behind it: "9.11" alone is no time.
    let isColon = tokens.isMark(index + 1, ":")
    if tokens.isMark(next, "."), parts.count == 2, tokens.number(next + 1, digits: 1...9) != nil { next += 2 }
    let half = tokens.word(next)
    var found = StatedTime(hour: hour, minute: parts.first ?? 0, second: parts.count > 1 ? parts[1] : 0)
    if half == "am" || half == "pm" {
      guard (1...12).contains(hour) else { return false }
      found.hour = hour % 12 + (half == "pm" ? 12 : 0)
      next += 1
    } else if parts.isEmpty || !isColon {
      return false
    }
    index = next
    found.offset = readOffset()
    if time == nil { time = found } else if !found.isValid { return false }
    return true
  }

  /// `Z`, `GMT`, `UTC+3`, `+03:00`, ` -0500`; names of zones ("EST", "IST") mean several and are left out.
  private mutating func readOffset() -> String {
    var isUTC = false
    if let word = tokens.word(index), ["z", "utc", "gmt"].contains(word) {
      isUTC = true
      index += 1
    }
    let sign = tokens.isMark(index, "+") ? "+" : "-"
    guard tokens.isMark(index, in: "+-"), tokens.touchesNext(index), isUTC || sign == "+" || isOffset(index + 1),
      let first = tokens.number(index + 1, digits: 1...4)
    else { return isUTC ? "Z" : "" }
    var hours = first
    var minutes = 0
    var next = index + 2
    if tokens.number(index + 1, digits: 3...4) != nil {
      (hours, minutes) = (first / 100, first % 100)
    } else if tokens.isMark(next, ":"), let part = tokens.number(next + 1, digits: 2...2) {
      minutes = part
      next += 2
    }
    guard hours <= 14, minutes <= 59 else { return isUTC ? "Z" : "" }
    index = next
    return "\(sign)\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// Whether what follows a bare minus is an offset, not the end of a span of time: four digits, or `05:00`
  /// that touches the time before it.
  private func isOffset(_ place: Int) -> Bool {
    tokens.number(place, digits: 4...4) != nil || tokens.touchesNext(place - 2)
  }
}

// MARK: What stands beside a date

extension DateReader {
  /// `4 min read`.
  private mutating func readReadingTime() -> Bool {
    guard tokens.number(index, digits: 1...3) != nil else { return false }
    let next = tokens.isMark(index + 1, "-") ? index + 2 : index + 1
    guard let unit = tokens.word(next), unit.hasPrefix("min") else { return false }
    index = tokens.word(next + 1) == "read" ? next + 2 : next + 1
    return true
  }

  private mutating func readWord() -> Bool {
    guard let word = tokens.word(index) else { return false }
    if DateWords.revision.contains(word) {
      if day == nil { isRevision = true }
    } else if !DateWords.beside.contains(word) {
      return false
    }
    index += 1
    return true
  }

  private mutating func readMark() -> Bool {
    guard tokens.isMark(index, in: "-.,:;|/()[]*~") else { return false }
    index += 1
    return true
  }
}
