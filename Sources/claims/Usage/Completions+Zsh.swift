extension Completions {
  /// The script for zsh, to be found as `_claims` in a folder of `$fpath`, or to be read after `compinit`.
  static var zsh: String {
    """
    #compdef claims
    # Completions of claims for zsh; to use, save this as _claims in a folder of $fpath.
    _claims() {
      local -a commands=(
    \(commands.map { "    \(quoted("\($0.name):\($0.summary)"))\n" }.joined())  )
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
    \(commands.map { "    \($0.name)) _arguments \(zshArguments(of: $0.name)) ;;\n" }.joined())  esac
    }
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
      _claims "$@"
    else
      compdef _claims claims
    fi

    """
  }

  private static func zshArguments(of command: String) -> String {
    let options = options(of: command).map { quoted(zshOption($0, of: command)) }
    let operands = operands(of: command).map { "*:operand:(\($0.joined(separator: " ")))" } ?? "*:file:_files"
    return (options + [quoted(operands)]).joined(separator: " \\\n        ")
  }

  private static func zshOption(_ option: Option, of command: String) -> String {
    let help = option.help.replacing("[", with: "\\[").replacing("]", with: "\\]")
    let name = "\(option.isRepeatable ? "*" : "")\(option.name.typed)\(option.placeholder == nil ? "" : "=")[\(help)]"
    let placeholder = option.placeholder ?? ""
    switch values(of: option, with: command) {
    case .none: return name
    case .free: return "\(name):\(placeholder): "
    case .files: return "\(name):\(placeholder):_files"
    case .words(let words):
      let list = words.joined(separator: " ")
      guard case .choices = option.value else { return "\(name):\(placeholder):(\(list))" }
      return "\(name):\(placeholder):_values -s , \(placeholder) \(list)"
    }
  }
}
