/// The path of an article as what it is made of: a file, and the article's number in it.
///
/// `news/a.txt` is a file, `news/all.jsonl#3` the third article of one, and `-#ID` stands in standard input.
struct ArticlePlace {
  /// The path of the file, as bytes.
  let file: Substring.UTF8View
  /// The number of the article in a file of several, from 1.
  let number: Int?

  init(_ path: String) {
    let bytes = path.utf8[...]
    let digits = bytes.reversed().prefix(while: \.isDigit).count
    let rest = bytes.dropLast(digits)
    let number = digits > 0 && rest.last == UInt8(ascii: "#") ? Int(Substring(bytes.suffix(digits))) : nil
    file = number == nil ? bytes : rest.dropLast()
    self.number = number
  }

  /// Whether it stands in standard input.
  var isInStandardInput: Bool { file.starts(with: "\(ArticleFiles.standardInput)#".utf8) }
}

extension Article {
  /// Whether an article stands before another: by path in bytes, `PATH#2` before `PATH#10`; and of those that share a
  /// path, which only standard input can give, by text.
  static func isOrdered(_ one: Article, _ other: Article) -> Bool {
    if one.path == other.path { return one.text.lexicographicallyPrecedes(other.text) }
    let (left, right) = (ArticlePlace(one.path), ArticlePlace(other.path))
    if left.file.elementsEqual(right.file) { return (left.number ?? 0) < (right.number ?? 0) }
    return left.file.lexicographicallyPrecedes(right.file)
  }
}

extension [Article] {
  /// Gives articles that share an id the path without extension, and those that still do a number.
  mutating func assignIDs() {
    var counts: [String: Int] = [:]
    for article in self { counts[article.id, default: 0] += 1 }
    var taken = Set(counts.filter { $0.value == 1 }.keys)
    var numbers: [String: Int] = [:]
    for index in indices where counts[self[index].id, default: 0] > 1 {
      let stem = ArticleReader.stem(of: self[index].path).replacingHiddenCharacters
      var id = stem
      while !taken.insert(id).inserted {
        let number = numbers[stem, default: 1] + 1
        numbers[stem] = number
        id = "\(stem)-\(number)"
      }
      self[index].id = id
    }
  }
}
