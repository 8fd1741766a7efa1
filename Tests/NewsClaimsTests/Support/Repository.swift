@testable import NewsClaims

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that the tests stand among.
enum Repository {
  /// Its folder, found from where this file stands, as tests may run in any folder.
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

  private static let most = 100_000_000

  /// The bytes of a file; empty where there is none.
  static func bytes(_ path: String) -> [UInt8] { (try? Platform.contents(of: "\(root)/\(path)", limit: most)) ?? [] }

  /// Puts bytes in the place of a file.
  static func replace(_ path: String, with bytes: [UInt8]) {
    let descriptor = unsafe open("\(root)/\(path)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    _ = close(descriptor)
  }

  /// The Swift files of a folder and those below it, by path from the repository.
  static func swiftFiles(in folder: String) -> [String] {
    let names = ((try? Platform.names(in: "\(root)/\(folder)")) ?? []).sorted()
    return names.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      return name.hasSuffix(".swift") ? [path] : swiftFiles(in: path)
    }
  }
}
