import NewsClaims

/// `claims show`: one record in full, with its words and why it is what it is.
enum Show {
  static func answer(_ invocation: Invocation, about corpus: Corpus, for reader: Reader) throws(UsageError) -> Answer {
    let id = invocation.subject ?? ""
    let record: LookUp.Record
    switch corpus.lookUp(id) {
    case .found(let found): record = found
    case .ambiguous(let ids): throw UsageError([.ambiguousRecord(id, candidates: ids)], command: .show)
    case .unknown(let nearest): throw UsageError([.unknownRecord(id, nearest: nearest)], command: .show)
    case .tooShort: throw UsageError([.shortID(id)], command: .show)
    }
    var buffer: [UInt8] = []
    if invocation.has(.json) {
      CorpusJSON(corpus).write(Records(of: corpus, only: record), to: &buffer)
    } else {
      Detail(corpus, on: reader.page()).write(record, to: &buffer)
    }
    return Answer(output: .stream(buffer))
  }
}
