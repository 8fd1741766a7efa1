import Testing

@testable import NewsClaims

@Suite("A name and a colon")
struct SpeakerColonTests {
  @Test(
    "what follows the name is theirs",
    arguments: [
      TextCase(
        "Doe: We Will Not Yield", "Doe | : | We Will Not Yield"),
      TextCase(
        "Jane Doe: The harbour is open to all.", "Jane Doe | : | The harbour is open to all"),
      TextCase(
        "Reed: “We will not pay.”", "Reed | : | “We will not pay.”"),
      TextCase(
        "Norland minister: “We will not pay.”", "Norland minister | : | “We will not pay.”"),
      TextCase(
        "“Harbour To Close In May,” by Jane Doe: “The harbour will close in May, as nobody pays for it.”",
        "Jane Doe | : | “The harbour will close in May, as nobody pays for it.”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerColon))
  }

  @Test(
    "what is no name speaks not",
    arguments: [
      TextCase("FACT CHECK: Was the port closed by Doe?"),
      TextCase(
        "The rules: nobody may enter."),
      TextCase(
        "Three things are missing: boats, nets and crews."),
      TextCase("New Delhi: The port is open."), TextCase("Time: 9 a.m. on Monday"),
      TextCase("The port is open all day. Tickets: £9, crews free."), TextCase("Doe: Now or never"),
      TextCase(
        "At 10:30 the port closed."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerColon))
  }

  @Test(
    "in a conversation all of a paragraph is theirs",
    arguments: [
      TextCase(
        "Jane Doe: Who pays? You said it was us.\nTom Reed: The port does. It said so.\nJD: And then?",
        "Jane Doe | : | Who pays? You said it was us.", "Tom Reed | : | The port does. It said so.",
        "JD | : | And then?"),
      TextCase(
        "Q: Who pays?\nA: The port does. I think it said so.\nQ: And then?",
        "Q | : | Who pays?", "A | : | The port does. I think it said so.", "Q | : | And then?"),
      TextCase(
        "Moderator: Who pays?\nReed: The port does.\nNobody laughed.\nModerator: And then?",
        "Moderator | : | Who pays?", "Reed | : | The port does.", "Moderator | : | And then?"),
      TextCase(
        "Jane Tern left the team in May.\nREPORTER: When did you know?\nTERN: On the day. I could not run.",
        "REPORTER | : | When did you know?", "TERN | : | On the day. I could not run."),
    ])
  func turns(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerColon))
  }

  @Test(
    "a list of names is no conversation, and one turn is none",
    arguments: [
      TextCase(
        "Northport: It was open. It is.\nSouthport: It was shut.\nWestport: It was shut.",
        "Northport | : | It was open", "Southport | : | It was shut", "Westport | : | It was shut"),
      TextCase("The port is in the old town.\nPLACE: The Town Hall.\nTOWN: Northport."),
      TextCase("Monday: The port is open.\nTuesday: The port is shut.\nMonday: The port is open."),
      TextCase("Reed: The port pays. Nobody knew.", "Reed | : | The port pays"),
    ])
  func lists(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .speakerColon))
  }
}
