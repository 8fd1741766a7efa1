/// The words of numbers.
enum NumberWords {
  /// From zero to nineteen.
  static let units = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen
    """

  /// From twenty to ninety.
  static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"

  /// Words that multiply the number before them, and by how much.
  static let scales = """
    decades; 10
    dozen; 12
    hundred; 100
    thousand; 1000
    million; 1000000
    billion; 1000000000
    trillion; 1000000000000
    """

  /// Letters behind digits that multiply them: "3m", "2bn".
  static let suffixes = """
    k; 1000
    m; 1000000
    bn; 1000000000
    b; 1000000000
    tn; 1000000000000
    """

  /// The parts of a whole that is divided in two, in three and so on.
  static let parts = "half third quarter fifth sixth seventh eighth ninth tenth"

  /// Words before a part that there is one of.
  static let ones = "a every one"
}
