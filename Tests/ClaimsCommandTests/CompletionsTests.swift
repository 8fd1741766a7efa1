import Testing

@testable import claims

@Suite("Completions")
struct CompletionsTests {
  @Test("every command, option and value is in the script of every shell", arguments: Shell.allCases, Command.allCases)
  func complete(shell: Shell, command: Command) {
    let script = Completions(shell).script
    #expect(script.contains(command.rawValue))
    for option in Option.options(of: command) {
      #expect(script.contains(shell == .fish ? "-l \(option.name.rawValue) " : option.name.typed))
      if let allowed = option.allowed(with: command) { #expect(script.contains(allowed.joined(separator: " "))) }
    }
  }

  @Test("what would end a quotation of the shell does not")
  func quoting() {
    #expect(Completions.quoted("it's") == "'it'\\''s'")
    #expect(Completions.quoted("plain") == "'plain'")
  }

  @Test("the command prints the script, whatever there is to read", arguments: Shell.allCases)
  func command(shell: Shell) throws {
    #expect(try Request(parsing: ["completions", shell.rawValue]) == .completions(shell))
    #expect(Completions(shell).script.hasSuffix("\n"))
  }
}
