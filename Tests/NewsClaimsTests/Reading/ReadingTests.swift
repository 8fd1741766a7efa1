import Synchronization
import Testing

@testable import NewsClaims

@Suite("Files and folders")
struct ReadingTests {
  private let folder = TemporaryFolder()

  private func paths(_ reading: Reading) -> [String] { reading.articles.map { folder.relative($0.path) } }

  @Test("a folder gives its .txt and .text files at any depth, by bytes, hidden ones left out")
  func folders() {
    folder.folder("b")
    folder.folder(".hidden")
    for name in ["a.txt", "B.text", "b/c.txt", "b-.txt", ".d.txt", ".hidden/e.txt", "f.md"] {
      folder.file(name, "It rained all day.")
    }
    let reading = Reading(paths: [folder.path])
    #expect(paths(reading) == ["B.text", "a.txt", "b-.txt", "b/c.txt"])
    #expect(reading.articles.map(\.id) == ["B", "a", "b-", "c"])
    #expect(reading.errors == [])
  }

  @Test("the ending of a name counts in capitals as well")
  func capitals() {
    folder.file("a.TXT", "It rained all day.")
    folder.file("b.Json", #"{"text": "It rained all day."}"#)
    folder.file("c.JSONL", #"{"text": "It rained all day."}"#)
    #expect(paths(Reading(paths: [folder.path])) == ["a.TXT", "b.Json#1", "c.JSONL#1"])
  }

  @Test("a name that is not UTF-8 is told as the fault that it is, also of what may be a folder")
  func names() {
    let paths = ["caf\u{E9}.txt", "caf\u{E9}"].map { name in
      folder.file(name.unicodeScalars.map { UInt8($0.value) }, "It rained all day.")
    }
    _ = folder.file("caf\u{E9}.jpg".unicodeScalars.map { UInt8($0.value) }, "")
    let errors = Reading(paths: [folder.path]).errors
    #expect(errors.map(\.path) == paths.sorted())
    #expect(
      errors.map(\.description).allSatisfy { $0.hasSuffix(": its name is not UTF-8; give it another, or pipe it to -") }
    )
  }

  @Test("a file that is named is read whatever it is called, and once however often it is reached")
  func once() {
    let named = folder.file("notes", "It rained all day.")
    let article = folder.file("a.txt", "It rained all night.")
    folder.link("again.txt", to: article)
    let reading = Reading(paths: [article, named, folder.path, "\(folder.path)/", article])
    #expect(paths(reading) == ["a.txt", "notes"])
    #expect(reading.errors == [])
  }

  @Test("links that lead in a circle end, and are named where they are no folder")
  func circles() {
    folder.folder("b")
    folder.link("b/up", to: folder.path)
    let loop = folder.link("loop.txt", to: "\(folder.path)/loop.txt")
    folder.file("b/a.txt", "It rained all day.")
    let reading = Reading(paths: [folder.path])
    #expect(paths(reading) == ["b/a.txt"])
    #expect(reading.errors == [.linkLoop(path: loop)])
  }

  @Test("all faults are told, and cost no other article")
  func faults() {
    let empty = folder.folder("empty")
    let pipe = folder.pipe("pipe.txt")
    let binary = folder.file("binary.txt", [0x41, 0x00])
    let dangling = folder.link("dangling.txt", to: "\(folder.path)/nowhere")
    folder.file("a.txt", "It rained all day.")
    let reading = Reading(paths: ["\(folder.path)/none", empty, folder.path])
    #expect(paths(reading) == ["a.txt"])
    #expect(
      reading.errors == [
        .binary(path: binary, offset: 1), .brokenLink(path: dangling), .noArticles(folder: empty),
        .missing(path: "\(folder.path)/none"), .special(path: pipe, kind: "pipe"),
      ])
  }

  @Test("a pipe that is named is read, once somebody writes to it")
  func pipes() {
    let pipe = folder.pipe("pipe")
    let reading = Mutex<Reading?>(nil)
    Platform.concurrently(workers: 2) { worker in
      if worker == 0 {
        let whole = Reading(paths: [pipe])
        reading.withLock { $0 = whole }
      } else {
        TemporaryFolder.fill(pipe, with: Array("It rained all day.".utf8))
      }
    }
    #expect(reading.withLock { $0?.articles.map(\.path) } == [pipe])
    #expect(reading.withLock { $0?.errors } == [])
  }

  @Test("articles that would share an id get the path, and a number where that is shared too")
  func ids() {
    folder.folder("b")
    folder.file("a.txt", "It rained all day.")
    folder.file("a.text", "It rained all day.")
    folder.file("b/a.txt", "It rained all day.")
    folder.file("c.txt", "---\nid: flood\u{7} 1\n---\nIt rained all day.")
    #expect(
      Reading(paths: [folder.path]).articles.map(\.id)
        == ["\(folder.path)/a", "\(folder.path)/a-2", "\(folder.path)/b/a", "flood- 1"])
  }

  @Test("what does not look English is listed, with a note")
  func notes() {
    let path = folder.file("a.txt", "Порт города останется закрытым еще на неделю.")
    let reading = Reading(paths: [folder.path])
    #expect(reading.articles.map(\.language) == [nil])
    #expect(reading.notes == [.notEnglish(path: path)])
    #expect(reading.notes.map(\.description) == ["\(path): does not look English; listed, not analysed"])
  }

  @Test("the result is the same for any number of threads", arguments: [1, 2, 7, 64])
  func threads(_ workers: Int) {
    for number in 0..<40 { folder.file("\(number).txt", number < 8 ? "" : "It rained on day \(number).") }
    let reading = Reading(paths: [folder.path], workers: workers)
    #expect(paths(reading) == (8..<40).map { "\($0).txt" }.sorted())
    #expect(reading.errors.count == 8)
  }
}

@Suite("Platform")
struct PlatformTests {
  @Test("the cores that the kernel allows are counted")
  func cores() {
    #expect(Platform.coreCount >= 1)
    #expect(Platform.allowedCores(in: "Name:\tx\nCpus_allowed:\tff,00000003\nCpus_allowed_list:\t0-1") == 10)
    #expect(Platform.allowedCores(in: "Name:\tx") == 0)
  }

  @Test("a file that is longer than allowed is refused")
  func limit() throws {
    let folder = TemporaryFolder()
    let path = folder.file("a.txt", "12345")
    #expect(try Platform.contents(of: path, limit: 5).count == 5)
    #expect(throws: Platform.Fault.self) { try Platform.contents(of: path, limit: 4) }
  }

  @Test("a variable that is not set is none")
  func environment() {
    #expect(Platform.environment("PATH") != nil)
    #expect(Platform.environment("NEWSCLAIMS_NO_SUCH_VARIABLE") == nil)
  }
}
