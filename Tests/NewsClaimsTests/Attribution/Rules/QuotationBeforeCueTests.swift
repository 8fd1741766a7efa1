import Testing

@testable import NewsClaims

@Suite("A quotation, then who said it")
struct QuotationBeforeCueTests {
  @Test(
    "the words in the marks are said by the source after them",
    arguments: [
      TextCase("“Page nine of it,” laughs Doe.", "Doe | laughs | “Page nine of it,”"),
      TextCase(
        "“They have not asked me,” Doe said, “and they should not call it wrong.” The port did not respond.",
        "Doe | said | “They have not asked me,” ~ “and they should not call it wrong.”"),
      TextCase(
        "\"It will fail,\" Doe said.", "Doe | said | \"It will fail,\""),
      TextCase(
        "\"It will fail,\" said Jane Doe, a lawyer.", "Jane Doe, a lawyer | said | \"It will fail,\""),
      TextCase(
        "“It will fail,” warned, with a sigh, the mayor Jane Doe.", "the mayor Jane Doe | warned | “It will fail,”"),
      TextCase("“It will fail,” said on Monday the mayor.", "the mayor | said | “It will fail,”"),
      TextCase(
        "“Who pays?” Reed asked.", "Reed | asked | “Who pays?”"),
      TextCase(
        "“We are ready,” Doe told reporters in Northport.", "Doe | told | “We are ready,”"),
      TextCase(
        "It was \"bad,\" Doe said.", "Doe | said | It was \"bad,\""),
      TextCase(
        "\"It will fail,\" Doe said. \"We will all pay for it.\"",
        "Doe | said | \"It will fail,\" ~ \"We will all pay for it.\""),
      TextCase(
        "“We will all pay for it in the end,” Doe thundered.",
        "Doe | thundered | “We will all pay for it in the end,”"),
      TextCase(
        "“We will all pay for it in the end,” beamed Jane Doe of Northport.",
        "Jane Doe of Northport | beamed | “We will all pay for it in the end,”"),
      TextCase(
        "“We will all pay for it in the end,” Doe notes.", "Doe | notes | “We will all pay for it in the end,”"),
      TextCase(
        "“We will all pay for it in the end,” Cook said.", "Cook | said | “We will all pay for it in the end,”"),
      TextCase(
        "“We will all pay for it in the end,” Jane Doe, tired from a long day in the harbour, said.",
        "Jane Doe, tired from a long day in the harbour, | said | “We will all pay for it in the end,”"),
      TextCase(
        "“We will fail,” Doe said. Then, “I will pay for it in the end.”",
        "Doe | said | “We will fail,” ~ Then, “I will pay for it in the end.”"),
      TextCase(
        "“We will fail,” Doe said. “Pay now,” which he had heard before, was on the wall.",
        "Doe | said | “We will fail,” ~ “Pay now,”"),
      TextCase(
        "Reed fought the plan - “I hate it,” Reed said - and lost.", "Reed | said | “I hate it,”"),
      TextCase(
        "“Who asked, ‘Who pays for it?’” Jane Doe said of a talk she had had in the harbour.",
        "Jane Doe | said | “Who asked, ‘Who pays for it?’”"),
      TextCase("“We are late,” said one of the rowers.", "one of the rowers | said | “We are late,”"),
      TextCase(
        "“We are late,” said Doe, “but we will come.”", "Doe | said | “We are late,” ~ “but we will come.”"),
      TextCase("“It was grand,” beamed the captain afterwards.", "the captain | beamed | “It was grand,”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .quotationBeforeCue))
  }

  @Test(
    "a title in marks before a cue is not what is said",
    arguments: [
      TextCase(
        "Doe read \"Emma\" and Reed said that it was a fine book.", "ContentAfterCue: Doe | read | \"Emma\"",
        "ContentAfterCue: Reed | said | that it was a fine book"),
      TextCase(
        "In the \"White Room\" Doe said that the road was closed.",
        "ContentAfterCue: Doe | said | that the road was closed"),
      TextCase(
        "On Sunday on “Morning News,” Doe said the port was shut.",
        "ContentAfterCue: Doe | said | the port was shut"),
      TextCase("“We Will All Pay For It” hangs over the door."),
      TextCase(
        "The \"Old Lady\" sank, and nobody said why.", "ContentAfterCue: nobody | said | why"),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .quotationBeforeCue))
  }

  @Test(
    "paragraphs that are quotations wait for the one that says whose they are",
    arguments: [
      TextCase(
        "The mayor slept badly.\n“We had two boats and a tide that came too soon.\n“I have done this for years,” he said.",
        "he | said | “We had two boats and a tide that came too soon. ~ “I have done this for years,”"),
      TextCase(
        "“Nobody likes to raise a toll in winter.”\n“But we had to raise it,” Doe added.",
        "Doe | added | “Nobody likes to raise a toll in winter.” ~ “But we had to raise it,”"),
      TextCase(
        "“We lost it all.”\n“But we will build it again,” Doe said.",
        "Doe | said | “We lost it all.” ~ “But we will build it again,”"),
      TextCase(
        "“Nobody likes to raise a toll in winter.”\nThe port is old.\n“But we had to raise it,” Doe added.",
        "UnattributedQuotation: – | – | “Nobody likes to raise a toll in winter.”",
        "Doe | added | “But we had to raise it,”"),
      TextCase(
        "“Nobody likes to raise a toll,” Reed said.\n“But we had to raise it,” Doe added.",
        "Reed | said | “Nobody likes to raise a toll,”", "Doe | added | “But we had to raise it,”"),
    ])
  func paragraphs(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .quotationBeforeCue))
  }
}
