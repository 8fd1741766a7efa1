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

  private func content(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a new file and an old one hold what was written, and nothing else is left")
  func replacing() throws {
    let names = try inFolder { folder in
      for text in ["old and longer", "new"] {
        try ProcessStreams().save(Array(text.utf8), as: folder + "/all.json")
        #expect(content(folder + "/all.json") == text)
      }
    }
    #expect(names == ["all.json"])
  }

  @Test("through a link the file behind it is replaced, and the link stays")
  func link() throws {
    let names = try inFolder { folder in
      try ProcessStreams().save(Array("old".utf8), as: folder + "/all.json")
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/all.json")
      try ProcessStreams().save(Array("new".utf8), as: folder + "/link")
      #expect(content(folder + "/all.json") == "new")
      let type = try FileManager.default.attributesOfItem(atPath: folder + "/link")[.type] as? FileAttributeType
      #expect(type == .typeSymbolicLink)
    }
    #expect(names == ["all.json", "link"])
  }

  @Test("a device is written to, not replaced")
  func device() throws {
    try ProcessStreams().save([1], as: "/dev/null")
    #expect(throws: WriteFault.failed("/dev/full: No space left on device")) {
      try ProcessStreams().save([1], as: "/dev/full")
    }
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test("a fault names the file and leaves nothing behind")
  func faults() throws {
    let names = try inFolder { folder in
      #expect(throws: WriteFault.failed("\(folder)/no/all.json: No such file or directory")) {
        try ProcessStreams().save([1], as: folder + "/no/all.json")
      }
      #expect(throws: WriteFault.failed("\(folder): Is a directory")) {
        try ProcessStreams().save([1], as: folder)
      }
    }
    #expect(names == [])
  }

  @Test("folders are told from files and from nothing")
  func folders() {
    #expect(hasFolder("/"))
    #expect(!hasFolder("/dev/null"))
    #expect(!hasFolder("/no such folder"))
  }
}
