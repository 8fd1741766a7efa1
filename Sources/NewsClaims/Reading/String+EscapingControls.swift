extension String {
  /// The string with control characters, line separators and direction marks written out.
  ///
  ///     "a\u{1b}[31m".escapingControls  // "a\x1b[31m", ten characters
  ///     "\u{202e}txt".escapingControls  // "\u{202e}txt", in ASCII
  ///
  /// - Complexity: O(n) in the bytes of the string.
  public var escapingControls: String {
    guard unicodeScalars.contains(where: \.isHarmfulToTerminals) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isHarmfulToTerminals {
        result += scalar.escaped
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether it would steer a terminal, break a line, or turn the direction of what follows.
  var isHarmfulToTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// `\x1b` for what fits into a byte, `\u{202e}` for the rest.
  fileprivate var escaped: String {
    let hexadecimal = String(value, radix: 16)
    if value > 0xFF { return "\\u{\(hexadecimal)}" }
    return hexadecimal.utf8.count == 1 ? "\\x0\(hexadecimal)" : "\\x\(hexadecimal)"
  }
}
