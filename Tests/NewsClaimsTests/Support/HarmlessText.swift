extension [UInt8] {
  /// Whether no character of Unicode's categories of controls and formats that turn or break lines is in the text.
  var isHarmless: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      let properties = scalar.properties
      return properties.generalCategory != .control && properties.generalCategory != .lineSeparator
        && properties.generalCategory != .paragraphSeparator && !properties.isBidiControl
    }
  }
}
