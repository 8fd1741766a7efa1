import Synchronization
import Testing

@testable import NewsClaims
@testable import claims

@Suite("The commands scan and link")
struct ScanAndLinkTests {
  private func call(_ line: String, linked: [String] = []) -> (code: ExitCode, streams: RecordedStreams) {
    var streams = RecordedStreams()
    let surroundings = Surroundings(
      variable: { _ in "news" }, hasFolder: { _ in true }, load: { _, _, _ in Input(corpus: Corpus(articles: [])) },
      link: { paths, _ in Input(corpus: Corpus(articles: []), errors: linked, notes: ["linked \(paths)"]) })
    let code = run(line.split(separator: " ").map(String.init), in: surroundings, streams: &streams)
    return (code, streams)
  }

  @Test("link reads standard input where nothing is named, and takes the options of export")
  func link() {
    #expect(call("link --format jsonl").streams.messages == "claims: linked [\"-\"]\n")
    #expect(call("link a b --only quotes").streams.answers == "{\n  \"version\": 1,\n  \"quotes\": []\n}\n")
    #expect(call("link --format csv").streams.messages.contains("claims help link"))
    #expect(call("link a", linked: ["a: gone"]).code == .incomplete)
  }

  @Test("scan tells what could not be read, after the lines that could")
  func scan() {
    let missing = call("scan none.jsonl")
    #expect(missing.code == .incomplete)
    #expect(missing.streams.messages.hasPrefix("claims: none.jsonl: no such file"))
    #expect(missing.streams.answers == "")
  }
}

@Suite("Progress")
struct ProgressTests {
  /// A clock that goes on by so many seconds each time it is looked at, and what is shown meanwhile.
  private func shown(step: Double, articles: Int) -> [String] {
    let now = Mutex(0.0)
    let written = Mutex<[String]>([])
    let progress = Progress(
      clock: {
        now.withLock {
          $0 += step; return $0
        }
      },
      write: { bytes in written.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } })
    for _ in 0..<articles { progress.add(1) }
    progress.end()
    progress.add(1)
    return written.withLock { $0 }
  }

  @Test("is shown after a second, at most five times a second, and taken away at the end")
  func long() {
    #expect(
      shown(step: 0.125, articles: 12) == [
        "\r\u{1B}[K8 articles, 8 a second", "\r\u{1B}[K10 articles, 8 a second", "\r\u{1B}[K12 articles, 8 a second",
        "\r\u{1B}[K",
      ])
  }

  @Test("of work that takes less than a second nothing is shown")
  func short() {
    #expect(shown(step: 0.125, articles: 7) == [])
  }
}
