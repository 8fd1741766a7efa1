/// The one place that keeps text from doing anything but being read.
///
/// Articles, names and paths come from anywhere. A control character or an escape sequence in them would
/// be obeyed by a terminal, and a direction override would show words in another order than they stand in.
/// Whatever is printed goes through ``Swift/Array/append(_:escaping:)``, which writes these characters as
/// `\u001b` instead.
enum Escaping {
  /// Inside a JSON string: the quotation mark and the backslash are escaped as well, nothing is lost.
  case json
  /// For a reader, on one line: tabs and line breaks become one space, the backslash stays as it is.
  case line
}

extension [UInt8] {
  /// Adds UTF-8 with everything a terminal could obey written out.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  mutating func append(_ text: ArraySlice<UInt8>, escaping: Escaping) { append(text.span, escaping: escaping) }

  /// Adds a string with everything a terminal could obey written out.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  mutating func append(_ text: String, escaping: Escaping) { append(text.utf8.span, escaping: escaping) }
}

extension ByteSink where Self: ~Copyable {
  /// Adds UTF-8 with everything a terminal could obey written out; most text is as it should be, and copied in long runs.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  @inline(__always)
  mutating func append(_ text: Span<UInt8>, escaping: Escaping) {
    var start = 0
    var place = text.firstSuspect(from: 0)
    var isAfterBreak = false
    while place < text.count {
      guard let hidden = HiddenCharacter(in: text, at: place) else {
        if escaping == .json, text[place] < 0x80 {
          append(text.extracting(start..<place))
          append(UInt8(ascii: "\\"))
          start = place
        }
        place = text.firstSuspect(from: place + 1)
        continue
      }
      if place > start {
        append(text.extracting(start..<place))
        isAfterBreak = false
      }
      if escaping == .line, hidden.isBreak {
        if !isAfterBreak { append(UInt8(ascii: " ")) }
        isAfterBreak = true
      } else {
        append(escapeOf: hidden.value)
        isAfterBreak = false
      }
      start = place + hidden.length
      place = text.firstSuspect(from: start)
    }
    append(text.extracting(start..<text.count))
  }

  private mutating func append(escapeOf value: UInt32) {
    switch value {
    case 0x08: append("\\b".utf8.span)
    case 0x09: append("\\t".utf8.span)
    case 0x0A: append("\\n".utf8.span)
    case 0x0C: append("\\f".utf8.span)
    case 0x0D: append("\\r".utf8.span)
    case 0...0xFFFF: append(unit: value)
    default:
      append(unit: 0xD7C0 + value >> 10)
      append(unit: 0xDC00 + value & 0x3FF)
    }
  }

  private mutating func append(unit: UInt32) {
    append("\\u".utf8.span)
    for shift in stride(from: UInt32(12), through: 0, by: -4) {
      append(HiddenCharacter.digits[Int(unit >> shift & 0xF)])
    }
  }
}

extension Span<UInt8> {
  /// The first byte from an offset on that may have to be written otherwise than it is; the count where there is none.
  ///
  /// These are control characters, the quotation mark, the backslash, and what may begin a hidden character.
  fileprivate func firstSuspect(from offset: Int) -> Int {
    var place = offset
    while place < count {
      while place + 8 <= count, word(at: place).suspects == 0 { place += 8 }
      // The last few bytes are looked at once more together with those before them.
      if place + 8 > count, count >= 8, word(at: count - 8).suspects == 0 { return count }
      let end = Swift.min(place + 8, count)
      while place < end {
        let byte = self[place]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte >= 0xC2 { return place }
        place += 1
      }
    }
    return place
  }
}

extension UInt64 {
  /// Marks bytes beyond ASCII, and those of ASCII that may have to be written otherwise; a few others too.
  fileprivate var suspects: UInt64 {
    let controls = (self &- UInt64(repeating: 0x20)) & ~self
    let delete = self &+ UInt64(repeating: 1)
    return (self | controls | delete | places(of: 0x22) | places(of: 0x5C)) & Self.highest
  }
}

/// A character that a terminal does not show but obeys.
struct HiddenCharacter: Equatable {
  /// Its number in Unicode.
  let value: UInt32
  /// The bytes it takes in UTF-8.
  let length: Int

  fileprivate static let digits = Array("0123456789abcdef".utf8)

  /// The hidden character that begins at a byte, if one does.
  init?(in text: Span<UInt8>, at place: Int) {
    let byte = text[place]
    guard byte < 0x20 || byte == 0x7F || byte >= 0xC2 else { return nil }
    switch byte {
    case 0...0x7F:
      (value, length) = (UInt32(byte), 1)
    case 0xC2, 0xD8:
      guard place + 1 < text.count else { return nil }
      (value, length) = (UInt32(byte & 0x1F) << 6 | UInt32(text[place + 1] & 0x3F), 2)
    case 0xE2, 0xEF:
      guard place + 2 < text.count else { return nil }
      value = UInt32(byte & 0xF) << 12 | UInt32(text[place + 1] & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F)
      length = 3
    case 0xF3:
      guard place + 3 < text.count else { return nil }
      let upper = UInt32(byte & 0x7) << 18 | UInt32(text[place + 1] & 0x3F) << 12
      value = upper | UInt32(text[place + 2] & 0x3F) << 6 | UInt32(text[place + 3] & 0x3F)
      length = 4
    default:
      return nil
    }
    guard Self.isHidden(value) else { return nil }
  }

  /// Whether it ends a line or stands for a gap in one.
  var isBreak: Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether a terminal obeys the character of this number.
  fileprivate static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true  // directions
    case 0x2028, 0x2029: true  // line and paragraph separators
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // byte-order mark, annotations, tags
    default: false
    }
  }
}

extension String {
  /// The string on one line, with everything that a terminal could obey written out.
  package var visible: String {
    var bytes: [UInt8] = []
    bytes.append(self, escaping: .line)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The string with `-` in place of everything that a terminal could obey: for names that are printed and typed again.
  ///
  /// - Complexity: O(n) in the bytes of the string.
  var replacingHiddenCharacters: String {
    guard unicodeScalars.contains(where: { HiddenCharacter.isHidden($0.value) }) else { return self }
    var result = ""
    result.unicodeScalars.append(contentsOf: unicodeScalars.map { HiddenCharacter.isHidden($0.value) ? "-" : $0 })
    return result
  }
}
