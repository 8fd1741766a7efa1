/// A shell for which there are completions.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}
struct Completions { let script: String; init(_ s: Shell) { script = "" } }
