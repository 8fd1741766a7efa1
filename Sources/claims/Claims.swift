/// The command `claims`: maps the process to values and back.
@main
struct Claims {
  static func main() {
    returnFreedMemory()
    var streams = ProcessStreams()
    let surroundings = Surroundings(
      variable: environmentVariable, hasFolder: hasFolder, load: { Input(contentsOf: $0, $1, $2) })
    leave(run(Array(CommandLine.arguments.dropFirst()), in: surroundings, streams: &streams))
  }
}
