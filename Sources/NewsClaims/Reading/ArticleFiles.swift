/// The files behind what was typed: files as they are, folders with all below them that hold what is wanted.
///
/// Takes operands; gives paths, each file once, and the faults. Pipes are read where they are named. It never reads a file, and never
/// stops at a fault.
struct ArticleFiles {
  /// The paths to read, in the order in which they were found.
  private(set) var paths: [String] = []
  /// Those of them that are pipes.
  private(set) var pipes: Set<String> = []
  /// What could not be looked at.
  private(set) var errors: [ReadError] = []

  private var files: Set<Platform.Identity> = []
  private var folders: Set<Platform.Identity> = []
  private var hasStandardInput = false

  private let content: Content

  /// The operand that stands for standard input.
  static let standardInput = "-"

  /// What is wanted of a folder, which the ending of a name tells, in capitals or not.
  enum Content {
    /// Articles, as text or JSON.
    case articles
    /// Lines of JSON alone.
    case lines
  }

  /// Looks up the operands.
  ///
  /// - Complexity: O(n log n) in the entries of the folders.
  init(_ operands: [String], _ content: Content = .articles) {
    self.content = content
    for operand in operands {
      if operand == Self.standardInput {
        if !hasStandardInput { paths.append(operand) }
        hasStandardInput = true
      } else {
        look(at: operand)
      }
    }
  }
}

extension ArticleFiles {
  private mutating func look(at operand: String) {
    do throws(Platform.Fault) {
      let status = try Platform.status(of: operand)
      switch status.kind {
      case .file, .pipe:
        guard files.insert(status.identity).inserted else { return }
        paths.append(operand)
        if status.kind == .pipe { pipes.insert(operand) }
      case .special(let kind): errors.append(.special(path: operand, kind: kind))
      case .folder:
        guard folders.insert(status.identity).inserted else { return }
        if walk(operand) == 0 { errors.append(content.missing(from: operand)) }
      }
    } catch {
      errors.append(ReadError(error, path: operand))
    }
  }

  /// Takes in what is below a folder, and gives the number of files wanted and faults met there, also of
  /// files that were there before.
  private mutating func walk(_ folder: String) -> Int {
    var met = 0
    var open = [folder]
    while let folder = open.popLast() {
      do throws(Platform.Fault) {
        var below: [String] = []
        for name in try Platform.names(in: folder) where !name.hasPrefix(".") {
          let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
          met += enter(path, below: &below)
        }
        open.append(contentsOf: below.reversed())
      } catch {
        errors.append(ReadError(error, path: folder))
        met += 1
      }
    }
    return met
  }

  /// Takes in one entry of a folder; gives 1 for a file wanted or a fault, else 0.
  private mutating func enter(_ path: String, below: inout [String]) -> Int {
    let isWanted = content.endings.contains(where: path.hasEnding)
    do throws(Platform.Fault) {
      let status = try Platform.status(of: path)
      switch status.kind {
      case .folder:
        if folders.insert(status.identity).inserted { below.append(path) }
        return 0
      case .file:
        guard isWanted else { return 0 }
        if files.insert(status.identity).inserted { paths.append(path) }
        return 1
      case .pipe, .special:
        // A pipe that nobody named would keep everything waiting for whoever writes to it.
        guard isWanted else { return 0 }
        errors.append(.special(path: path, kind: status.kind.word))
        return 1
      }
    } catch {
      let error = ReadError(error, path: path)
      guard isWanted || error.hasReplacedBytes && !path.hasEnding else { return 0 }
      errors.append(error)
      return 1
    }
  }
}

extension ArticleFiles.Content {
  fileprivate var endings: [String] {
    switch self {
    case .articles: [".txt", ".text", ".json", ".jsonl"]
    case .lines: [".jsonl"]
    }
  }

  /// The error for a folder that holds none.
  fileprivate func missing(from folder: String) -> ReadError {
    switch self {
    case .articles: .noArticles(folder: folder)
    case .lines: .noLines(folder: folder)
    }
  }
}

extension String {
  /// Whether the name that a path leads to has an ending, as that of a folder has not.
  fileprivate var hasEnding: Bool {
    utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: "."))
  }

  /// Whether a path ends so, in capitals or not.
  func hasEnding(_ ending: String) -> Bool {
    utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0.lowercased == $1 }
  }
}

extension Platform.Kind {
  /// The word for it.
  fileprivate var word: String {
    switch self {
    case .file: "file"
    case .folder: "folder"
    case .pipe: "pipe"
    case .special(let word): word
    }
  }
}

extension ReadError {
  /// The error for what the system says of `path`.
  init(_ fault: Platform.Fault, path: String) {
    if fault.isMissing {
      self = Platform.isLink(path) ? .brokenLink(path: path) : .missing(path: path)
    } else if fault.isLinkLoop {
      self = .linkLoop(path: path)
    } else if fault.isTooLarge {
      self = .tooLarge(path: path, limit: ArticleReader.mostBytes)
    } else {
      self = .unreadable(path: path, reason: fault.text)
    }
  }
}
