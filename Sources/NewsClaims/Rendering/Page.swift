/// What a reader's listing is written on.
public struct Page: Sendable {
  /// The columns of a line, between 20 and 140: below, columns hold no words; above, lines are too long to read.
  public let width: Int
  /// Whether it is coloured.
  public let style: Style
  /// The most records to show; `nil` for all.
  public let limit: Int?

  /// A page of so many columns; one too narrow or too wide to read is taken for the nearest that is not.
  public init(width: Int, style: Style = .plain, limit: Int? = nil) {
    self.width = min(max(width, Self.narrowest), Self.widest)
    self.style = style
    self.limit = limit
  }

  private static let narrowest = 20
  private static let widest = 140
}
