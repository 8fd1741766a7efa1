/// The ids and names of actors as JSON: written once, copied wherever they stand.
struct ActorNames {
  /// All of them, one after the other.
  let json: [UInt8]
  /// Where each ends: the id of the first actor, its name, the id of the second and so on.
  private let ends: [Int]

  init(_ actors: [Actor]) {
    var writer = JSONWriter()
    var ends: [Int] = []
    ends.reserveCapacity(2 * actors.count)
    func add(_ text: String) {
      writer.string(text)
      writer.endValue()
      ends.append(writer.count)
    }
    for number in actors.indices {
      add(actors[number].id)
      add(actors[number].name)
    }
    json = writer.take()
    self.ends = ends
  }

  /// Where the id of an actor stands.
  func id(of actor: Int) -> Range<Int> { (actor == 0 ? 0 : ends[2 * actor - 1])..<ends[2 * actor] }

  /// Where the name of an actor stands.
  func name(of actor: Int) -> Range<Int> { ends[2 * actor]..<ends[2 * actor + 1] }
}
