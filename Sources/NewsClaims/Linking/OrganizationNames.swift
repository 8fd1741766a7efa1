/// The names that articles use for one organisation: what an abbreviation stands for, and a ministry by its field.
///
/// "HWU" is the Harbour Workers Union where an article says so and none says otherwise; "the Health Ministry" is the
/// Ministry of Health.
struct OrganizationNames {
  /// Of a further name those that it may stand for.
  private var wholes: [NameKey: Set<NameKey>] = [:]

  /// - Complexity: O(n) in the actors.
  init(_ actors: HeldActors) {
    for number in actors.indices where actors.kind(of: number) == .organization {
      let key = actors.key(of: number)
      let name = actors.texts[actors.name(of: number)]
      for name in Self.furtherNames(of: name, actors.aliases(of: number).map { actors.texts[$0] }) {
        let other = NameKey(name.utf8.span)
        if other != key { wholes[other, default: []].insert(key) }
      }
    }
  }

  /// The key of the one name that another stands for, else the key itself.
  func whole(of key: NameKey) -> NameKey {
    guard let wholes = wholes[key], wholes.count == 1 else { return key }
    return wholes.first ?? key
  }

  /// The names by which other articles may mean an organisation of this name and these aliases.
  static func furtherNames(of name: String, _ aliases: [String]) -> [String] {
    let abbreviations = aliases.filter { isAbbreviation($0, of: name) }
    return abbreviations + (fieldName(of: name).map { [$0] } ?? [])
  }

  /// "HWU" for "Harbour Workers Union": the letters that its words start with.
  private static func isAbbreviation(_ alias: String, of name: String) -> Bool {
    guard (shortest...longest).contains(alias.utf8.count) else { return false }
    let initials = name.utf8.split(separator: UInt8(ascii: " ")).compactMap(\.first)
    return initials.filter { (0x41...0x5A).contains($0) }.elementsEqual(alias.utf8)
  }

  private static let shortest = 3
  private static let longest = 8

  /// "Health Ministry" for "Ministry of Health" and for "Ministry of Health and Welfare".
  private static func fieldName(of name: String) -> String? {
    for head in heads where name.utf8.starts(with: head.opening.utf8) {
      let words = name.dropFirst(head.opening.count).split(separator: " ").prefix { $0 != "and" }
      return words.isEmpty ? nil : words.joined(separator: " ") + head.ending
    }
    return nil
  }

  private static let heads = ["Ministry", "Department"].map { (opening: "\($0) of ", ending: " \($0)") }
}
