import Testing

@testable import NewsClaims

/// A text, and all that is to be found in it: whatever else is found is a fault.
struct TextCase: CustomTestStringConvertible {
  let text: String
  let expected: [String]
  /// What is done otherwise than it should be; `nil` where all is well.
  let fault: Comment?

  init(_ text: String, _ expected: String..., fault: Comment? = nil) {
    self.init(text, expected, fault: fault)
  }

  init(_ text: String, _ expected: [String], fault: Comment? = nil) {
    self.text = text
    self.expected = expected
    self.fault = fault
  }

  var testDescription: String { text }

  /// Compares what was found with what is expected.
  func expect(_ found: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    if let fault {
      withKnownIssue(fault, sourceLocation: sourceLocation) {
        #expect(found == expected, sourceLocation: sourceLocation)
      }
    } else {
      #expect(found == expected, sourceLocation: sourceLocation)
    }
  }
}
