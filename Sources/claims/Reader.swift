import NewsClaims

/// Who reads an answer, and how it may look.
struct Reader: Equatable {
  let audience: Audience
  let style: Style

  /// The columns of a page for a program, which shows whole records all the same.
  private static let usualColumns = 80

  /// A page for this reader.
  func page(limit: Int? = nil) -> Page {
    switch audience {
    case .reader(let columns): Page(width: columns, style: style, limit: limit)
    case .program: Page(width: Self.usualColumns, style: style, limit: limit)
    }
  }
}

extension Reader {
  /// Who reads, as the streams tell; whether in colour is for the option, else the environment, else the terminal to say.
  init(_ audience: Audience, _ invocation: Invocation, variable: (String) -> String?) {
    self.audience = audience
    switch invocation.choice(.color, usually: ColorWish.auto) {
    case .always: style = .coloured
    case .never: style = .plain
    case .auto: style = Self.usualStyle(audience, variable)
    }
  }

  /// `NO_COLOR` forbids colours, `CLICOLOR_FORCE` asks for them; else a terminal has them that is not dumb.
  private static func usualStyle(_ audience: Audience, _ variable: (String) -> String?) -> Style {
    if let ban = variable("NO_COLOR"), !ban.isEmpty { return .plain }
    if let force = variable("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return .coloured }
    switch audience {
    case .reader: return variable("TERM") == "dumb" ? .plain : .coloured
    case .program: return .plain
    }
  }
}

/// What `--color` can ask for.
enum ColorWish: String, CaseIterable {
  case auto, always, never
}
