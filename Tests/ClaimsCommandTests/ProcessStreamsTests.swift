import FoundationEssentials
import Testing

@testable import claims

@Suite("Files that are written whole or not at all")
struct ProcessStreamsTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/claims-tests-\(UUID().uuidString)"

  /// Does something in an empty folder and gives the names of what is there afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func save(_ bytes: [UInt8], _ path: String) throws {
    try ProcessStreams().save([OutputFile(path: path, bytes: bytes)], folder: nil)
  }

  private func content(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a new file and an old one hold what was written, and nothing else is left")
  func replacing() throws {
    let names = try inFolder { folder in
      for text in ["old and longer", "new"] {
        try save(Array(text.utf8), folder + "/all.json")
        #expect(content(folder + "/all.json") == text)
      }
    }
    #expect(names == ["all.json"])
  }

  @Test("through a link the file behind it is replaced, and the link stays")
  func link() throws {
    let names = try inFolder { folder in
      try save(Array("old".utf8), folder + "/all.json")
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/all.json")
      try save(Array("new".utf8), folder + "/link")
      #expect(content(folder + "/all.json") == "new")
      let type = try FileManager.default.attributesOfItem(atPath: folder + "/link")[.type] as? FileAttributeType
      #expect(type == .typeSymbolicLink)
    }
    #expect(names == ["all.json", "link"])
  }

  @Test("a device is written to, not replaced")
  func device() throws {
    try save([1], "/dev/null")
    #expect(throws: WriteFault.failed("/dev/full: No space left on device")) {
      try save([1], "/dev/full")
    }
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test("a fault names the file and leaves nothing behind")
  func faults() throws {
    let names = try inFolder { folder in
      #expect(throws: WriteFault.failed("\(folder)/no/all.json: No such file or directory")) {
        try save([1], folder + "/no/all.json")
      }
      #expect(throws: WriteFault.failed("\(folder): Is a directory")) {
        try save([1], folder)
      }
    }
    #expect(names == [])
  }

  @Test("several files are put into a folder that is made, all or none")
  func several() throws {
    let files = [OutputFile(path: "a.csv", bytes: [65]), OutputFile(path: "b.csv", bytes: [66])]
    let names = try inFolder { folder in
      try ProcessStreams().save(files, folder: folder + "/tables")
      try ProcessStreams().save(files, folder: folder + "/tables")
      #expect(content(folder + "/tables/a.csv") == "A")
      #expect(content(folder + "/tables/b.csv") == "B")
      let more = files + [OutputFile(path: "no/c.csv", bytes: [67])]
      #expect(throws: WriteFault.self) { try ProcessStreams().save(more, folder: folder) }
    }
    #expect(names == ["tables"])
  }

  @Test("folders are told from files and from nothing")
  func folders() {
    #expect(hasFolder("/"))
    #expect(!hasFolder("/dev/null"))
    #expect(!hasFolder("/no such folder"))
  }
}
