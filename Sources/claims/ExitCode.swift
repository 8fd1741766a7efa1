/// What a call of the command comes to.
enum ExitCode: Int32, Sendable {
  /// It did what was asked; also when nothing was found.
  case done = 0
  /// Some input could not be read, or the answer could not be written; the rest was done.
  case incomplete = 1
  /// What was asked makes no sense; nothing was done.
  case misuse = 2
  /// Nothing was found, and it was asked to tell so by its exit code.
  case nothingFound = 3
}
