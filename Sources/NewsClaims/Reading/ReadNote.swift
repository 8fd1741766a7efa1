/// Something worth knowing about an article that is listed all the same.
public enum ReadNote: Equatable, Sendable {
  /// The text does not look English.
  case notEnglish(path: String)
}

extension ReadNote: CustomStringConvertible {
  /// One line: `PATH: what is the matter`.
  public var description: String {
    switch self {
    case .notEnglish(let path): "\(path.visible): does not look English; listed, not analysed"
    }
  }
}
