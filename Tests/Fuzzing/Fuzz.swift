// The entry that libFuzzer calls: `Tests/fuzz` builds it into one module with the library.
@testable import NewsClaims

/// Reads, analyses and writes out bytes as one article, or as two where a NUL parts them.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  Trial(bytes).run()
  return 0
}
