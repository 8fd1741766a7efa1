/// A list that mostly holds one element, which then takes no room of its own.
///
/// It is used as an array is, and holds the same elements. An array of one takes as much again for what it knows of
/// itself, and there are several of them to each record.
public struct Few<Element: Sendable>: Sendable {
  private var others: [Element] = []
  private var first: Element?

  /// A list of nothing.
  public init() {}
}

extension Few: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// 0, the index of the first element.
  public var startIndex: Int { 0 }

  /// The number of elements.
  public var endIndex: Int { first == nil ? 0 : others.count + 1 }

  /// The element at an index from 0.
  public subscript(index: Int) -> Element {
    get {
      guard index == 0, let first else { return others[index - 1] }
      return first
    }
    set {
      if index == 0, first != nil { first = newValue } else { others[index - 1] = newValue }
    }
  }

  /// Puts elements in the place of those of a range.
  ///
  /// - Complexity: O(n) in all elements.
  public mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<Element>) {
    var all = Array(self)
    all.replaceSubrange(range, with: elements)
    first = all.first
    others = Array(all.dropFirst())
  }

  /// Adds an element at the end.
  public mutating func append(_ element: Element) {
    if first == nil { first = element } else { others.append(element) }
  }
}

extension Few: ExpressibleByArrayLiteral {
  /// A list of these elements.
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension Few: Equatable where Element: Equatable {}
extension Few: Hashable where Element: Hashable {}
