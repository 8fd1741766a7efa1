/// Whether text for a reader is plain or coloured.
public enum Style: Sendable {
  /// Letters alone.
  case plain
  /// With the escape sequences for colours and bold letters (ECMA-48, `ESC [ … m`).
  case coloured
}

/// What sets a piece of text off from the others.
enum Emphasis: Sendable {
  case heading
  case faint
  case disputed, unsupported
  case source, cue, content, evidence

  /// The parameters of the escape sequence.
  private var parameters: String {
    switch self {
    case .heading: "1"
    case .faint: "2"
    case .disputed: "1;31"
    case .unsupported: "1;33"
    case .source: "4;36"
    case .cue: "4;33"
    case .content: "4;32"
    case .evidence: "4;31"
    }
  }

  /// A text so set off; as it is where nothing is to be coloured.
  func applied(to text: String, _ style: Style) -> String {
    switch style {
    case .plain: text
    case .coloured: text.isEmpty ? text : "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
    }
  }
}

extension Claim.Status {
  /// How a status is set off.
  var emphasis: Emphasis {
    switch self {
    case .disputed: .disputed
    case .unsupported: .unsupported
    case .asserted: .heading
    }
  }
}
