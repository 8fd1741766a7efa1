import NewsClaims

/// `claims export` and `claims link`: everything that was found, for other programs.
enum Export {
  static func answer(_ invocation: Invocation, about corpus: Corpus) throws(UsageError) -> Answer {
    let chosen: Set<Records.Kind> = Set(invocation.choices(.only))
    let kinds = Records.Kind.allCases.filter { chosen.isEmpty || chosen.contains($0) }
    let records = Records(of: corpus, only: Set(kinds))
    let file = invocation.values(.output).first.flatMap { $0 == "-" ? nil : $0 }
    let format = invocation.choice(.format, usually: Format.json)
    if file == nil, let layout = format.layout {
      return Answer(output: .portions { try CorpusJSON(corpus).forEachPortion(of: records, as: layout, $0) })
    }
    var buffer: [UInt8] = []
    switch format {
    case .json, .jsonl: CorpusJSON(corpus).write(records, as: format.layout ?? .object, to: &buffer)
    case .csv where kinds.count == 1: CorpusCSV(corpus).write(kinds[0], to: &buffer)
    case .csv:
      guard let file else { throw UsageError([.severalTables], command: invocation.command) }
      return Answer(output: .files(tables(of: kinds, corpus), folder: file))
    }
    return Answer(output: file.map { .files([OutputFile(path: $0, bytes: buffer)], folder: nil) } ?? .stream(buffer))
  }

  private static func tables(of kinds: [Records.Kind], _ corpus: Corpus) -> [OutputFile] {
    kinds.map { kind in
      var buffer: [UInt8] = []
      CorpusCSV(corpus).write(kind, to: &buffer)
      return OutputFile(path: "\(kind.rawValue).csv", bytes: buffer)
    }
  }

  /// The formats that it writes.
  enum Format: String, CaseIterable {
    /// One object.
    case json
    /// One object a line.
    case jsonl
    /// A table for each kind of record.
    case csv

    /// How records follow each other in JSON.
    var layout: CorpusJSON.Layout? {
      switch self {
      case .json: .object
      case .jsonl: .lines
      case .csv: nil
      }
    }
  }
}
