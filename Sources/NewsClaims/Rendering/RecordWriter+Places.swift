/// The members that records share: ids and names, and where something stands.
extension RecordWriter {
  mutating func id(_ name: StaticString, _ id: StableID) {
    json.key(name)
    json.id(id)
  }

  mutating func article(_ article: Int) {
    turn(to: article)
    json.key("article")
    json.written(place.id, place.id.indices)
  }

  mutating func actorID(_ name: StaticString, _ actor: Int?) {
    json.key(name)
    if let actor { written(names.id(of: actor)) } else { json.null() }
  }

  mutating func actorName(_ name: StaticString, _ actor: Int?) {
    json.key(name)
    if let actor { written(names.name(of: actor)) } else { json.null() }
  }

  /// The ids of actors, and their names.
  mutating func actors(_ ids: StaticString, _ names: StaticString, _ actors: [Int]) {
    json.key(ids)
    json.beginArray()
    for actor in actors { written(self.names.id(of: actor)) }
    json.endArray()
    json.key(names)
    json.beginArray()
    for actor in actors { written(self.names.name(of: actor)) }
    json.endArray()
  }

  mutating func written(_ value: Range<Int>) { json.written(names.json, value) }
}

extension RecordWriter {
  mutating func array<Element>(
    _ name: StaticString, _ elements: some Collection<Element>, members: (inout Self, Element) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for element in elements {
      json.beginObject()
      members(&self, element)
      json.endObject()
    }
    json.endArray()
  }

  mutating func span(_ name: StaticString, _ range: ByteRange?, in article: Int) {
    json.key(name)
    if let range { span(range, in: article) } else { json.null() }
  }

  mutating func span(_ range: ByteRange, in article: Int) {
    json.beginObject()
    place(range, in: article)
    json.endObject()
  }

  /// The members that say where a stretch stands, and its words.
  mutating func place(_ range: ByteRange, in article: Int) {
    placeWithoutText(range, in: article)
    text(range)
  }

  /// The members that say where a stretch stands.
  mutating func placeWithoutText(_ range: ByteRange, in article: Int) {
    turn(to: article)
    let line = place.positions.line(at: range.start, near: place.line)
    if line != place.line {
      place.line = line
      place.lineStart = place.positions.codePoint(atLine: line)
    }
    let start = place.positions.codePoint(at: range.start)
    json.member("start", start)
    json.member("end", place.positions.codePoint(at: range.end))
    json.member("line", line)
    json.member("column", start - place.lineStart + 1)
  }

  /// The words of the article that was turned to.
  mutating func text(_ range: ByteRange) {
    json.key("text")
    json.string(place.text, range.indices)
  }
}
