import Testing

@testable import NewsClaims

@Suite("Quotation marks")
struct QuotationPairingTests {
  @Test(
    "marks of all kinds are paired by the space around them, their form, and what is open",
    arguments: [
      TextCase("He said \"yes\" and \"no\" to it.", "\"yes\"", "\"no\""),
      TextCase("He said “yes” and “no” to it.", "“yes”", "“no”"),
      TextCase("He said «yes» and „no” to it.", "«yes»", "„no”"),
      TextCase("He said ''yes'' and ``no'' to it.", "''yes''", "``no''"),
      TextCase("He said ‘yes’ and ‘no’ to it.", "‘yes’", "‘no’"),
      TextCase("\"Yes,\" he said. \"No.\"", "\"Yes,\"", "\"No.\""),
    ])
  func kinds(_ sample: TextCase) { sample.expect(Tokenized(sample.text).quotations) }

  @Test(
    "an apostrophe is no mark",
    arguments: [
      TextCase("Doe's and Reed’s boats weren't late."), TextCase("The workers’ union met the sailors’ union."),
      TextCase("It was the ’90s, and rock ’n’ roll."),
      TextCase("He said ‘Doe’s boats are late’ to it.", "‘Doe’s boats are late’"),
      TextCase("He said 'the crew's boat is late' to it.", "'the crew's boat is late'"),
    ])
  func apostrophes(_ sample: TextCase) { sample.expect(Tokenized(sample.text).quotations) }

  @Test(
    "single marks make quotations around whole words; a plural's possessive closes none that a stop closes later",
    arguments: [
      TextCase(
        "'The crews' advice was plain, and I read it,' Doe said.", "'The crews' advice was plain, and I read it,'"),
      TextCase("The 'great works' of the crews' friends.", "'great works'"),
      TextCase("'He said \"no\" to it,' Doe said. 'I heard.'", "'He said \"no\" to it,'", "'I heard.'"),
      TextCase("‘He said “no” to it,’ Doe said.", "‘He said “no” to it,’"),
      TextCase("In the '90s, \"No\" was the crews', not ours.", "\"No\""),
      TextCase("The crews' boats and 'em."),
    ])
  func single(_ sample: TextCase) { sample.expect(Tokenized(sample.text).quotations) }

  @Test(
    "a quotation within another is part of it",
    arguments: [
      TextCase("“He said ‘no’ to it,” Doe said.", "“He said ‘no’ to it,”"),
      TextCase("“He said “no” to it,” Doe said.", "“He said “no” to it,”"),
      TextCase("\"He said \"no\" to it,\" Doe said.", "\"He said \"no\" to it,\""),
      TextCase("“He said “no” to it, Doe said. “Yes.”", "“He said “no”", "“Yes.”"),
      TextCase("\"He said 'no' to it,\" Doe said.", "\"He said 'no' to it,\""),
    ])
  func nested(_ sample: TextCase) { sample.expect(Tokenized(sample.text).quotations) }

  @Test(
    "a mark without its other half opens to the end of its paragraph, or is nothing",
    arguments: [
      TextCase("“It is full. It was full.", "“It is full. It was full. –"),
      TextCase("It is full.” It was full."), TextCase("It is 5\" long."), TextCase("“"), TextCase("\"\""),
      TextCase("“It is full.\n“It was full.” He left.", "“It is full. –", "“It was full.”"),
      TextCase("“It is full. “It was full.”", "“It is full. –", "“It was full.”"),
    ])
  func unbalanced(_ sample: TextCase) { sample.expect(Tokenized(sample.text).quotations) }

  @Test("the marks of markup are none")
  func markup() {
    #expect(Tokenized("He wrote <b id=\"1\" by=\"Doe\">no</b> and “yes”.").quotations == ["“yes”"])
  }

  @Test("only a quotation that the next paragraph takes up goes on")
  func continues() {
    let sample = Tokenized("“It is full.\n“It was full.\nNobody came.\n“It is not.” It was.")
    #expect(sample.article.quotations.map(\.continues) == [true, false, false])
  }
}
