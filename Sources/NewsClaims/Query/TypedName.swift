/// A name as a person types it, who may write it as a sentence would: "Mayor Doe", "Doe's", "USA".
struct TypedName: Sendable {
  /// The words as they stand.
  let words: FoldedText
  /// The name of the country that they are another name of.
  let country: String?
  /// The words without the "'s" at their end; `nil` where there is none.
  private let owner: FoldedText?
  /// Each way to part the words in two, of which the first may be an office.
  private let parts: [(office: FoldedText, name: FoldedText)]

  /// - Complexity: O(n) in the bytes of the table of countries, and of the name.
  init(_ name: String) {
    words = FoldedText(name)
    country = Countries.name(called: words)
    owner = ["'s", "’s"].first { name.hasSuffix($0) }.map { FoldedText(String(name.dropLast($0.count))) }
    parts = (owner ?? words).parted
  }
}

extension TypedName {
  /// Whether a name is these words and no more.
  func isWhole(_ name: FoldedText) -> Bool { name == words || name == owner }

  /// Whether the words as they stand begin words of a name.
  func begins(_ name: FoldedText) -> Bool { name.hasWords(beginningWith: words) }

  /// The same for the words without the "'s" at their end.
  func ownerBegins(_ name: FoldedText) -> Bool { owner.map(name.hasWords(beginningWith:)) ?? false }

  /// Whether the words are a form of address, or one of some offices, and then words that begin those of a name.
  func addresses(_ name: FoldedText, _ offices: [FoldedText]) -> Bool {
    parts.contains { part in
      name.hasWords(beginningWith: part.name)
        && (Self.courtesies.contains(part.office) || offices.contains { $0.hasWords(beginningWith: part.office) })
    }
  }

  /// Whether there is but one way to read them.
  var isPlain: Bool { owner == nil && parts.isEmpty }

  /// Whether the name may be meant by any of these ways of writing, whatever the office.
  func mayMean(_ name: FoldedText) -> Bool {
    begins(name) || ownerBegins(name) || parts.contains { name.hasWords(beginningWith: $0.name) }
  }

  private static let courtesies = Roles.courtesies.split(separator: " ").map { FoldedText(String($0)) }
}

extension Countries {
  /// The name of the country that is called so, of which it may be another name.
  ///
  /// - Complexity: O(n) in the bytes of the table.
  fileprivate static func name(called words: FoldedText) -> String? {
    var text = TableText()
    for row in text.rows(of: rows + "\n" + blocs) {
      let names = [row[0]] + text.entries(of: row[1])
      if names.contains(where: { FoldedText(text.bytes[$0]) == words }) { return text.string(row[0]) }
    }
    return nil
  }
}
