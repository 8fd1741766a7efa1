internal import Synchronization

/// All articles behind some paths, and what stood in the way.
///
///     let reading = Reading(paths: ["seeds", "-"])
///     reading.articles.count
///     for error in reading.errors { print(error) }
///
/// A fault never costs more than the file that has it.
public struct Reading: Sendable {
  /// The articles, by path in bytes.
  public let articles: [Article]
  /// What could not be read, by path in bytes.
  public let errors: [ReadError]
  /// What is worth knowing of articles that could be read, by path in bytes.
  public let notes: [ReadNote]

  /// Reads files, folders and standard input.
  ///
  /// Files are read whatever they are called, below folders the `.txt`, `.text`, `.json` and `.jsonl` files, in capitals
  /// or not, but for hidden ones, and standard input for `-`. A pipe is read where it is named, not where it lies in a
  /// folder. A file that is reached twice counts once, by the first path that led to it.
  ///
  /// A `.json` file holds an article as an object or several in an array, a `.jsonl` file one a line, with the members
  /// that the usual fetchers of news write; standard input and pipes are told by how they begin. The path of such an
  /// article is `PATH#N`, `N` counting elements or lines from 1; in standard input it is `-#ID` where it states an id.
  ///
  /// - Parameters:
  ///   - paths: Files, folders and `-`, in any order.
  ///   - workers: The threads to read with, at least 1; `nil` for one a core. The result does not depend on it.
  /// - Complexity: O(n) in the bytes of the files.
  public init(paths: [String], workers: Int? = nil) {
    let files = ArticleFiles(paths)
    let sorted = files.paths.sorted { $0.precedesInBytes($1) }
    let outcomes = Self.outcomes(sorted, pipes: files.pipes, workers: workers).joined()
    var articles: [Article] = []
    var errors = files.errors
    for outcome in outcomes {
      switch outcome {
      case .success(let article): articles.append(article)
      case .failure(let error): errors.append(error)
      }
    }
    articles.sort(by: Article.isOrdered)
    articles.assignIDs()
    self.articles = articles
    self.errors = errors.sorted { $0.path.precedesInBytes($1.path) }
    notes = articles.filter { $0.language == nil }.map { .notEnglish(path: $0.path) }
  }
}

extension Reading {
  /// What a path leads to: one article or fault, or several.
  private typealias Outcome = [Result<Article, ReadError>]

  /// Files that one thread reads sooner than others are started.
  private static let filesOfWorker = 4

  /// Reads each file; the outcomes stand in the order of the paths whichever thread made them.
  private static func outcomes(_ paths: [String], pipes: Set<String>, workers: Int?) -> [Outcome] {
    let workers = paths.count <= filesOfWorker ? 1 : min(workers ?? Platform.coreCount, paths.count)
    guard workers > 1 else { return paths.map { outcome($0, isPipe: pipes.contains($0)) } }
    let next = Atomic(0)
    let done = Mutex<[(Int, Outcome)]>([])
    Platform.concurrently(workers: workers) { _ in
      var own: [(Int, Outcome)] = []
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < paths.count {
        own.append((index, outcome(paths[index], isPipe: pipes.contains(paths[index]))))
      }
      done.withLock { [own] in $0.append(contentsOf: own) }
    }
    return done.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func outcome(_ path: String, isPipe: Bool) -> Outcome {
    do throws(ReadError) {
      let bytes = try bytes(of: path, isPipe: isPipe)
      let isStream = isPipe || path == ArticleFiles.standardInput
      if let form = isStream ? JSONArticles.Form(ofStream: bytes) : JSONArticles.Form(ofFile: path) {
        return JSONArticles(path: path, bytes: bytes, form).outcomes
      }
      return [.success(try ArticleReader().article(path: path, bytes: bytes))]
    } catch {
      return [.failure(error)]
    }
  }

  private static func bytes(of path: String, isPipe: Bool) throws(ReadError) -> [UInt8] {
    do throws(Platform.Fault) {
      if path == ArticleFiles.standardInput {
        return try Platform.standardInput(limit: ArticleReader.mostBytes)
      }
      if isPipe { return try Platform.contents(ofPipe: path, limit: ArticleReader.mostBytes) }
      return try Platform.contents(of: path, limit: ArticleReader.mostBytes)
    } catch {
      throw ReadError(error, path: path)
    }
  }
}

extension String {
  /// Whether the bytes of this string stand before those of `other`.
  fileprivate func precedesInBytes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
