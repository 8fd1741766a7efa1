/// A file to be written.
struct OutputFile: Equatable {
  let path: String
  let bytes: [UInt8]
}
