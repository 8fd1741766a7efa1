/// Records of a corpus, each made when it is asked for, of the few bytes that hold it.
///
///     for claim in corpus.claims where claim.status == .disputed { print(claim.text) }
///
/// It is used as an array is. A record that is needed more than once is best kept, as every look-up makes it anew.
public struct RecordList<Record: Identifiable & Sendable>: Sendable where Record.ID == StableID {
  /// All records of a kind, by their number.
  struct Source: Sendable {
    let count: Int
    let record: @Sendable (Int) -> Record
    let id: @Sendable (Int) -> StableID
  }

  private let source: Source
  /// Which of them are in the list, in their order; `nil` for all.
  private let numbers: [UInt32]?
  private let bounds: Range<Int>

  private init(_ source: Source, _ numbers: [UInt32]?, _ bounds: Range<Int>) {
    self.source = source
    self.numbers = numbers
    self.bounds = bounds
  }

  /// All records of a source.
  init(_ source: Source) { self.init(source, nil, 0..<source.count) }

  /// The records of an array.
  public init(_ records: [Record]) {
    self.init(Source(count: records.count, record: { records[$0] }, id: { records[$0].id }))
  }
}

extension RecordList: RandomAccessCollection {
  /// The index of the first record; 0, unless the list is a part of another.
  public var startIndex: Int { bounds.lowerBound }

  /// The index after the last record.
  public var endIndex: Int { bounds.upperBound }

  /// The record at an index.
  ///
  /// - Complexity: O(n) in its bytes.
  public subscript(index: Int) -> Record { source.record(number(at: index)) }

  /// A part of the list, with the same indices.
  public subscript(bounds: Range<Int>) -> RecordList {
    precondition(bounds.isEmpty || self.bounds.contains(bounds.lowerBound) && bounds.upperBound <= endIndex)
    return RecordList(source, numbers, bounds)
  }

  private func number(at index: Int) -> Int {
    precondition(bounds.contains(index), "an index lies within the list")
    return numbers.map { Int($0[index]) } ?? index
  }
}

extension RecordList: ExpressibleByArrayLiteral {
  /// A list of these records.
  public init(arrayLiteral records: Record...) { self.init(records) }
}

extension RecordList {
  /// The records that pass, in their order.
  ///
  /// - Complexity: O(n) in the bytes of all records; those that pass take four bytes each.
  public func filter(_ isIncluded: (Record) throws -> Bool) rethrows -> RecordList {
    try at(indices.filter { try isIncluded(self[$0]) })
  }

  /// The records by a key that is worked out once for each; equal ones stay in their order.
  func sortedStably(by key: (Record) -> some Comparable) -> RecordList {
    let keys = map(key)
    return at(keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { $0 + startIndex })
  }

  /// The records at some indices, in this order.
  func at(_ indices: [Int]) -> RecordList {
    RecordList(source, indices.map { UInt32(number(at: $0)) }, 0..<indices.count)
  }

  /// The id of the record at an index, for which no record is made.
  func id(at index: Int) -> StableID { source.id(number(at: index)) }

  /// The ids of all.
  var ids: [StableID] { indices.map(id) }
}
