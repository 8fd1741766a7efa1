extension Rule {
  /// The name of the rule, which is that of its type. (Stand-in.)
  public var name: String {
    let word = String(describing: self)
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
