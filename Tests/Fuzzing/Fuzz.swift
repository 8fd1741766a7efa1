// The entry that libFuzzer calls: `Tests/fuzz` builds it into one module with the library and the tests' `Trial`.

/// Ends the process where something does not hold of the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = Trial(bytes).faults.first { fatalError(fault) }
  return 0
}
