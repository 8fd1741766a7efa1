/// Parties, faiths and peoples that are no countries: nouns for their members, and adjectives.
enum Affiliations {
  /// The affiliations, in lower case, sorted by noun.
  ///
  /// Columns, separated by `; `: member; members; adjectives, separated by `, `.
  static let rows = """
    african-american; african-americans; african american
    arab; arabs; arabic
    asian; asians;
    atheist; atheists;
    baptist; baptists;
    buddhist; buddhists;
    catholic; catholics;
    christian; christians;
    communist; communists;
    conservative; conservatives;
    democrat; democrats; democratic, dem, dem.
    evangelical; evangelicals;
    fascist; fascists;
    hindu; hindus;
    hispanic; hispanics;
    independent; independents;
    islamist; islamists; islamic
    jew; jews; jewish
    kurd; kurds; kurdish
    latino; latinos; latina
    liberal; liberals;
    libertarian; libertarians;
    lutheran; lutherans;
    marxist; marxists;
    methodist; methodists;
    mormon; mormons;
    muslim; muslims; moslem
    nationalist; nationalists;
    nazi; nazis;
    palestinian; palestinians;
    populist; populists;
    progressive; progressives;
    protestant; protestants;
    republican; republicans; gop
    separatist; separatists;
    shiite; shiites; shia
    sikh; sikhs;
    socialist; socialists;
    sunni; sunnis;
    unionist; unionists;
    zionist; zionists;
    """

  /// The letters that stand for a party after a lawmaker's name: "(D-Vt.)".
  static let letters: [UInt8: String] = [
    UInt8(ascii: "D"): "democrat", UInt8(ascii: "I"): "independent", UInt8(ascii: "R"): "republican",
  ]

  /// Whether a word names the party and the place that a lawmaker stands for: "D-Vt", "R-Norwood".
  static func isSeat(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 3 && word[word.startIndex + 1] == UInt8(ascii: "-") && letters[word[word.startIndex]] != nil
  }
}
