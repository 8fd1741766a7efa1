extension Completions {
  /// The script for fish.
  static var fish: String {
    """
    # Completions of claims for fish; to use, save this as ~/.config/fish/completions/claims.fish.
    complete -c claims -f
    \(commands.map(fishCommand).joined())
    """
  }

  private static func fishCommand(_ command: (name: String, summary: String)) -> String {
    let condition = "complete -c claims -n '__fish_seen_subcommand_from \(command.name)'"
    let start = "complete -c claims -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary))\n"
    let options = options(of: command.name).map { "\(condition) \(fishOption($0, of: command.name))\n" }.joined()
    let operands = operands(of: command.name).map { "-a \(quoted($0.joined(separator: " ")))" } ?? "-F"
    return "\(start)\(options)\(condition) \(operands)\n"
  }

  private static func fishOption(_ option: Option, of command: String) -> String {
    let name = "-l \(option.name.rawValue) -d \(quoted(option.help))"
    switch values(of: option, with: command) {
    case .none: return name
    case .free: return "\(name) -x"
    case .files: return "\(name) -rF"
    case .words(let words): return "\(name) -xa \(quoted(words.joined(separator: " ")))"
    }
  }
}
