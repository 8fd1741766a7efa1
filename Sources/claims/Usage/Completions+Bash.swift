extension Completions {
  /// The script for bash, which needs nothing but bash itself.
  static var bash: String {
    """
    # Completions of claims for bash; to use: source <(claims completions bash)
    _claims() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= place
      if [[ $word == = ]]; then word=; fi
      if [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
      for ((place = 1; place < COMP_CWORD; place++)); do
        case ${COMP_WORDS[place]} in
          \(commands.map(\.name).joined(separator: "|"))) command=${COMP_WORDS[place]}; break ;;
        esac
      done
      COMPREPLY=()
      case $command:$before in
    \(commands.map { bashValues(of: $0.name) }.joined())  esac
      case $command:$word in
        :-*) COMPREPLY=($(compgen -W '--help --version' -- "$word")) ;;
        :*) COMPREPLY=($(compgen -W '\(commands.map(\.name).joined(separator: " "))' -- "$word")) ;;
    \(commands.map { bashOptions(of: $0.name) }.joined())    *) \(bashFiles) ;;
      esac
    }
    complete -F _claims claims

    """
  }

  /// Names of files may hold spaces: only line ends part them.
  private static let bashFiles = #"compopt -o filenames; local IFS=$'\n'; COMPREPLY=($(compgen -f -- "$word"))"#

  private static func bashValues(of command: String) -> String {
    options(of: command).map { option in
      let pattern = "    \(command):\(option.name.typed))"
      switch values(of: option, with: command) {
      case .none: return ""
      case .free: return "\(pattern) return ;;\n"
      case .files: return "\(pattern) \(bashFiles); return ;;\n"
      case .words(let words):
        return "\(pattern) COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\")); return ;;\n"
      }
    }.joined()
  }

  private static func bashOptions(of command: String) -> String {
    let options = options(of: command).map(\.name.typed).joined(separator: " ")
    var lines = options.isEmpty ? "" : "    \(command):-*) COMPREPLY=($(compgen -W '\(options)' -- \"$word\")) ;;\n"
    if let operands = operands(of: command) {
      let words = operands.joined(separator: " ")
      lines += "    \(command):*) COMPREPLY=($(compgen -W '\(words)' -- \"$word\")) ;;\n"
    }
    return lines
  }
}
