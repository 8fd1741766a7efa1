import NewsClaims

/// `claims scan`: what is found in each article of a stream, while it passes.
enum Scan {
  static func perform(
    _ paths: [String], _ progress: Progress, streams: inout some Streams
  ) throws(WriteFault) -> ExitCode {
    let errors = try ArticleScanner().scan(paths) { lines throws(WriteFault) in
      try streams.answer(lines)
      progress.add(lines.count { $0 == UInt8(ascii: "\n") })
    }
    progress.end()
    for error in errors { streams.tell(error.description) }
    return errors.isEmpty ? .done : .incomplete
  }
}
