/// A line that says where an article comes from and nothing else.
///
///     "With inputs from Reuters"                          // credits: Reuters
///     "(Reporting by Jane Doe; editing by John Roe)"      // authors: Jane Doe
///     "This is reported by The Example Times."            // credits: The Example Times
///     "By Jane Doe, Example Press"                        // author and credit
///     "By Monday, the river had risen."                   // no credit line
struct CreditLine: Equatable {
  /// Who wrote the article, by the line.
  private(set) var authors: [String] = []
  /// Agencies and papers that the line credits.
  private(set) var credits: [String] = []
  /// The address that the line names as its source.
  private(set) var url: String?

  /// Reads a line; `nil` where it is no credit.
  ///
  /// The first line of an article must open as one:
  /// "North/South" may head an article as well.
  init?(_ line: LineWords, isFirst: Bool) {
    guard line.range.count <= LayoutLimits.creditBytes, !line.words.isEmpty else { return nil }
    let bare = CreditLine.withoutFrame(line)
    guard readOpenings(bare) || !isFirst && (readReporter(bare) || readAgencies(line, bare)) else { return nil }
  }

  /// The line without brackets around it, a dash before it and the point at its end.
  private static func withoutFrame(_ line: LineWords) -> LineWords {
    var range = line.range
    func isFrame(_ index: Int, _ marks: String) -> Bool { marks.utf8.contains(line.text[index]) }
    while let first = range.first, isFrame(first, "([*_- ") { range = range.dropFirst() }
    while let last = range.last, isFrame(last, ".)]*_ ") { range = range.dropLast() }
    return LineWords(line.text, range)
  }
}

extension CreditLine {
  /// "With inputs from X and Y", "Reporting by X; editing by Y", "By X".
  private mutating func readOpenings(_ line: LineWords) -> Bool {
    var hasAny = false
    for part in Self.parts(of: line, at: UInt8(ascii: ";")) {
      guard let opening = CreditOpening.all.first(where: { part.begins(with: $0.words) }) else { return false }
      let rest = LineWords(line.text, part.range.dropFirst(opening.words.utf8.count))
      if Furniture.isAddress(rest) {
        url = url ?? String(decoding: rest.text[rest.range], as: UTF8.self)
      } else {
        guard let names = CreditNames(rest), !(opening.isBare && names.isDoubtful) else { return false }
        take(names, as: opening.role)
      }
      hasAny = true
    }
    return hasAny
  }

  private mutating func take(_ names: CreditNames, as role: CreditOpening.Role) {
    switch role {
    case .source: credits.append(contentsOf: names.people + names.organizations)
    case .author:
      authors.append(contentsOf: names.people)
      credits.append(contentsOf: names.organizations)
    case .helper: credits.append(contentsOf: names.organizations)
    }
  }

  /// "X reports", "X reported this", where X is names and nothing else.
  private mutating func readReporter(_ line: LineWords) -> Bool {
    guard let ending = Self.reports.first(where: line.ends) else { return false }
    guard let names = CreditNames(LineWords(line.text, line.range.dropLast(ending.utf8.count))) else { return false }
    guard names.people.count + names.organizations.count == 1 else { return false }
    take(names, as: .author)
    return true
  }

  private static let reports = [" reports", " reported this", " reports this", " has reported this"]

  /// "Reuters/AFP", "Jane Doe/AP"; "(AP)" alone.
  private mutating func readAgencies(_ line: LineWords, _ bare: LineWords) -> Bool {
    guard bare.text[bare.range].contains(UInt8(ascii: "/")) || isAbbreviation(line, bare) else { return false }
    let parts = Self.parts(of: bare, at: UInt8(ascii: "/"))
    guard parts.count >= 2 || isAbbreviation(line, bare), parts.count <= 4,
      parts.allSatisfy({ (1...3).contains($0.words.count) && $0.words.allSatisfy($0.isCapitalised) }),
      !bare.text[bare.range].contains(where: { $0.isDigit || $0 == UInt8(ascii: ":") }),
      !parts.contains(where: { Furniture.platforms.contains($0.folded) })
    else { return false }
    // A person before the stroke took the picture or is of the agency behind it.
    let organizations = parts.flatMap { CreditNames($0)?.organizations ?? [] }
    credits = organizations
    return !organizations.isEmpty
  }

  /// Whether a line is two to four capitals in brackets: "(AP)", not "(Applause)".
  private func isAbbreviation(_ line: LineWords, _ bare: LineWords) -> Bool {
    line.text[line.range.lowerBound] == UInt8(ascii: "(") && (2...4).contains(bare.range.count)
      && bare.text[bare.range].allSatisfy(\.isUppercase)
  }

  private static func parts(of line: LineWords, at mark: UInt8) -> [LineWords] {
    line.text[line.range].split(separator: mark, omittingEmptySubsequences: true)
      .map { LineWords(line.text, $0.startIndex..<$0.endIndex) }
      .filter { !$0.range.isEmpty }
  }
}
