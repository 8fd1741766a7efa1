import Testing

@testable import NewsClaims

@Suite("Direct, mixed and indirect speech")
struct QuoteKindTests {
  @Test(
    "a quote is direct where all of it stands in marks, mixed where a part does",
    arguments: [
      TextCase(
        "Doe said: “The port is full.”", "direct statement | “The port is full.”"),
      TextCase(
        "Doe said that “the port is full.”", "direct statement | that “the port is full.”"),
      TextCase(
        "Doe said the “port” was full.", "mixed statement | the “port” was full"),
      TextCase(
        "Doe said the port was “full to the brim” on Monday.",
        "mixed statement | the port was “full to the brim” on Monday"),
      TextCase(
        "The port was “full to the brim,” Doe said.", "mixed statement | The port was “full to the brim,”"),
      TextCase(
        "The port was full, Doe said.", "indirect statement | The port was full"),
    ])
  func kinds(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).kindLines)
  }

  @Test(
    "an interrupted quotation is one quote, however often it is taken up",
    arguments: [
      TextCase(
        "“The port,” Doe said, “is full.”", "direct statement | “The port,” ~ “is full.”"),
      TextCase(
        "“The port is full,” Doe said. “It was full on Monday.”",
        "direct statement | “The port is full,” ~ “It was full on Monday.”"),
      TextCase(
        "“The port is full,” Doe said. It was a fine day. “It was full on Monday.”",
        "direct statement | “The port is full,”"),
    ])
  func interrupted(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).kindLines)
  }

  @Test(
    "a quotation that a paragraph leaves open goes on in the next",
    arguments: [
      TextCase(
        "“The port is full,” Doe said. “It was full on Monday.\n“It will be full tomorrow.”",
        "direct statement | “The port is full,” ~ “It was full on Monday. ~ “It will be full tomorrow.”"),
      TextCase(
        "“The port is full,” Doe said. “It was full on Monday.\n“It will be full tomorrow.\n“It never was empty.” He left.",
        "direct statement | “The port is full,” ~ “It was full on Monday. ~ “It will be full tomorrow. ~ “It never was empty.”"
      ),
      TextCase(
        "“The port is full,” Doe said.\n“It was full on Monday.”",
        "direct statement | “The port is full,” ~ “It was full on Monday.”"),
      TextCase(
        "“The port is full,” Doe said.\nNobody came.\n“It was full on Monday.”",
        "direct statement | “The port is full,”"),
    ])
  func paragraphs(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).kindLines)
  }

  @Test(
    "two speakers of one paragraph keep their own words",
    arguments: [
      TextCase(
        "“The port is full,” Jane Doe said. “It is not,” John Reed said.", "Jane Doe | said | “The port is full,”",
        "John Reed | said | “It is not,”"),
      TextCase(
        "“The port is full,” Jane Doe said. “Nobody can land.” John Reed said it was safe. “It is not,” he said.",
        "Jane Doe | said | “The port is full,” ~ “Nobody can land.”", "John Reed | said | it was safe",
        "John Reed | said | “It is not,”"),
    ])
  func speakers(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).spokenLines)
  }
}
