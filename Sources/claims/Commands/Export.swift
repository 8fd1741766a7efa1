import NewsClaims

/// `claims export`: everything that was found, for other programs.
enum Export {
  static func answer(
    _ invocation: Invocation, about corpus: Corpus, streams: inout some Streams
  ) throws(WriteFault) {
    let only: [Records.Kind] = invocation.choices(.only)
    let records = only.isEmpty ? Records(of: corpus) : Records(of: corpus, only: Set(only))
    let format: [Format] = invocation.choices(.format)
    var buffer: [UInt8] = []
    switch format.first ?? .json {
    case .json: CorpusJSON(corpus).write(records, to: &buffer)
    case .jsonl: CorpusJSON(corpus).writeLines(records, to: &buffer)
    }
    if let file = invocation.values(.output).first, file != "-" {
      try streams.save(buffer, as: file)
    } else {
      try streams.answer(buffer)
    }
  }

  /// The formats that it writes.
  enum Format: String, CaseIterable {
    /// One object.
    case json
    /// One object a line.
    case jsonl
  }
}
