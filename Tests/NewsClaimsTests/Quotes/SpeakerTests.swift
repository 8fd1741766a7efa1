import Testing

@testable import NewsClaims

@Suite("Who a source is")
struct SpeakerTests {
  @Test(
    "names, surnames and titles find their bearer",
    arguments: [
      TextCase("Norwood Star Lines said it was full.", "Norwood Star Lines | said"),
      TextCase("Jane Doe QC said it was full. “It was late,” Miss Doe said.", "Jane Doe | said", "Jane Doe | said"),
      TextCase("Old Jane Doe left. “It was full,” she said.", "Jane Doe | said"),
      TextCase("Campaigner Jane Doe left. “It was full,” she said.", "Jane Doe | said"),
      TextCase("Shop owner Zyla Marsh left. “It was full,” she said.", "Zyla Marsh | said"),
      TextCase("“It was full,” Norwood & Co.'s Jane Doe said.", "Jane Doe | said"),
      TextCase("The Irish Pilots' Union said it was full.", "Irish Pilots' Union | said"),
      TextCase(
        "Jane Doe runs the port. Doe said it was full.", "Jane Doe | said"),
      TextCase(
        "Jane Doe, who runs the port, said it was full.", "Jane Doe | said"),
      TextCase(
        "Jane Doe met Mary Reed. The port was full. “She was late,” Doe said.", "Jane Doe | said"),
      TextCase(
        "Jane Doe and her husband John Doe left. Mrs. Doe said it was full. Mr. Doe said it was not.",
        "Jane Doe | said", "John Doe | said"),
      TextCase(
        "John Doe runs the port. Jane Doe runs the ferry. Mr. Doe said the port was full.", "John Doe | said"),
      TextCase(
        "Norwood Shipping said the port was full.", "Norwood Shipping | said"),
      TextCase("It rained. Said Jane Doe, the mayor of the port: “We will pay.”", "Jane Doe | Said"),
      TextCase("Said Doe, the owner of the boat, called it a wreck.", "Said Doe | called"),
      TextCase("“We left,” said Insp. Jane Doe, who led the raid.", "Jane Doe | said"),
      TextCase("Reed & Sons, which owns the port, said it was full.", "Reed & Sons | said"),
      TextCase("Norwood AG closed the port. It said it was full.", "Norwood AG | said"),
      TextCase(
        "Tom Reed and his wife, Anna, ran the port. “It was full,” Mrs Reed said. “It is,” Mr Reed said.",
        "Anna | said",
        "Tom Reed | said"),
      TextCase("Jane “The Crab” Doe left. “It was full,” she said.", "Jane “The Crab” Doe | said"),
      TextCase("Tom Brill and the pilot, Anna, ran the port. “It was full,” Mrs Brill said.", "Brill | said"),
    ])
  func byName(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "“he”, “she” and “they” are who acted last and can be meant",
    arguments: [
      TextCase(
        "John Reed met Paul Doe. Reed left. Asked if Doe was ill, he replied: “You tell me.”", "– | Asked",
        "John Reed | replied"),
      TextCase(
        "John Reed left. A Department for Ports spokesman said it was late. He said it was full.",
        "Department for Ports | said", "Department for Ports | said"),
      TextCase("The sheriff's office has ten boats. It said that it had lost six.", "sheriff's office | said"),
      TextCase(
        "Jane Doe visited the port. She said it was safe.", "Jane Doe | said"),
      TextCase(
        "John Reed met Jane Doe. He said the port was safe.", "John Reed | said"),
      TextCase(
        "John Reed met Jane Doe. She said the port was safe.", "Jane Doe | said"),
      TextCase(
        "John Reed met Paul Doe. He said the port was safe.", "John Reed | said"),
      TextCase(
        "Two officials said the port was full. They said it was safe.", "two officials | said", "two officials | said"),
      TextCase(
        "The port was full. He said it was safe.", "– | said"),
      TextCase(
        "Jane Doe visited the port. He said it was safe.", "– | said"),
      TextCase(
        "“It is full,” she said. Jane Doe left.", "– | said"),
      TextCase(
        "Mr. Doe left the port. Mrs. Doe stayed. She said it was full.", "Doe | said"),
      TextCase(
        "While crews waited, Jane Doe met Mary Reed. She said it was full.", "Jane Doe | said"),
      TextCase(
        "After Mary Reed came, Jane Doe left the port. She said it was full.", "Jane Doe | said"),
      TextCase(
        "John Reed waited until Paul Doe gave a speech in which he said the port was full.", "Paul Doe | said"),
      TextCase(
        "John Reed runs the port. Paul Doe would go, he said.", "John Reed | said"),
      TextCase(
        "John Reed runs the port. The plan gave Paul Doe the chance that he said he wanted.", "– | said"),
      TextCase(
        "John Reed runs the port. Paul Doe and his lawyers said it was full.", "Paul Doe’s lawyers | said"),
      TextCase(
        "Paul Doe left the port. John Reed stayed. He told Reed it was full.", "Paul Doe | told"),
      TextCase(
        "John Reed met Paul Doe, who said the port was full. He said it was safe.", "Paul Doe | said",
        "John Reed | said"),
      TextCase(
        "On Monday Zyll left the port. He said it was full.", "Zyll | said"),
      TextCase(
        "On Monday Zyll met John Reed. He said the port was full.", "John Reed | said"),
      TextCase(
        "Zylla Doe left the port. She said it was full. He said it was safe.", "Zylla Doe | said", "– | said"),
      TextCase(
        "Many crews left. Critics of the plan gathered. They said the port was full.", "critics | said"),
      TextCase(
        "John Reed and Mary Doe left. They said the port was full.", "– | said"),
      TextCase(
        "It was hard to say that the port was full.", "– | to say"),
      TextCase(
        "Two officials said it was late. The crews had left, they wrote.", "two officials | said",
        "two officials | wrote"),
      TextCase(
        "Two officials said it was late. The editors had left, they wrote.", "two officials | said", "– | wrote"),
      TextCase("Jane Doe left a note. “It was full,” it read.", "note | read"),
      TextCase("Jane Doe left a note and a report. “It was full,” it read.", "– | read"),
      TextCase(
        "John Reed met Paul Doe. He said Reed was late.", "– | said"),
      TextCase(
        "John Reed left. The plan of Paul Doe stayed. “Reed was late,” he said.", "Paul Doe | said"),
      TextCase(
        "John Reed left. “The Reed plan is late,” he said.", "John Reed | said"),
      TextCase(
        "John Reed left. “The John Reed plan is late,” he said.", "– | said"),
      TextCase(
        "John Reed left. Paul Doe’s tone was harsh when he said it was full.", "Paul Doe | said"),
      TextCase(
        "John Reed left. The tone of Paul Doe’s men was harsh when he said it was full.", "John Reed | said"),
      TextCase(
        "Zylla Doe met Mary Reed. She said the port was full.", "– | said"),
      TextCase(
        "Zylla Doe met her friend Mary Reed. She said the port was full.", "Zylla Doe | said"),
      TextCase(
        "Zylla Doe met John Reed. He said the port was full.", "Zylla Doe | said"),
      TextCase(
        "On Monday HWU left the port. She said it was full.", "– | said"),
      TextCase(
        "An aide wept. Zylla Doe denied that he had left. She said the port was full.", "Zylla Doe | denied", "– | said"
      ),
      TextCase(
        "Zylla Doe said the mayor was ill and denied that he had left the port.", "Zylla Doe | said",
        "Zylla Doe | denied"),
      TextCase(
        "Voters said the owners had left. They said the port was full.", "voters | said", "voters | said"),
      TextCase(
        "John Reed waited while voters left. They said the port was full.", "voters | said"),
    ])
  func byPronoun(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "a name beside a description is who is described",
    arguments: [
      TextCase("“It was full,” says the master mason, Jane Doe.", "Jane Doe | says"),
      TextCase(
        "The port’s director, Jane Doe, said it was full.", "Jane Doe | said"),
      TextCase(
        "The minister of ports, Jane Doe, said it was full.", "Jane Doe | said"),
      TextCase(
        "Sen. Jane Doe (R-Vt.), a critic who left the port, said it was full.", "Jane Doe | said"),
      TextCase(
        "Jane Doe, research director for Norwood Shipping, a shipping firm, said it was full.", "Jane Doe | said"),
      TextCase(
        "The only critic of the plan, former Secretary of State Jane Doe, said it was full.", "Jane Doe | said"),
      TextCase(
        "“It is full,” said a lawyer, Jane Doe of Norwood.", "Jane Doe | said"),
      TextCase(
        "Secretary of State Jane Doe said it was full.", "Jane Doe | said"),
      TextCase(
        "They met John Reed and Jane Doe, a lawyer who said it was full.", "Jane Doe | said"),
      TextCase(
        "“It is full,” said Jane Doe, the mayor who said it was safe.", "Jane Doe | said", "Jane Doe | said"),
      TextCase(
        "After meeting Jane Doe, the mayor said the port was full.", "– | said"),
      TextCase(
        "The mayor and the director said the port was full.", "– | said"),
      TextCase("The author, Professor Jane Doe of Norwood University, said it was full.", "Jane Doe | said"),
    ])
  func byApposition(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "“the senator” is also a Sen., and what stands before a noun tells of several the one who is meant",
    arguments: [
      TextCase(
        "Sen. Jane Doe met Gov. John Reed. The senator said the port was full.", "Jane Doe | said"),
      TextCase(
        "Sen. Jane Doe (R-Vt.) met Sen. John Reed (D-Ohio). The Vermont senator said the port was full.",
        "Jane Doe | said"),
      TextCase(
        "Sen. Jane Doe (R-Vt.) met Sen. John Reed (D-Ohio). The Republican senator said the port was full.",
        "Jane Doe | said"),
      TextCase(
        "Sen. Jane Doe, R-Vt., left. Mary Reed stayed. The Ohio senator said the port was full.",
        "Mary Reed | said"),
      TextCase(
        "Sen. Jane Doe left. Crews came. Boats sank. Mary Reed stayed. The Ohio senator said the port was full.",
        "Mary Reed | said"),
      TextCase(
        "Sen. Jane Doe left. Mary Reed stayed. Crews came. Boats sank. The Ohio senator said the port was full.",
        "– | said"),
      TextCase(
        "Gov. Jane Doe left the port. The Ohio senator said it was full.", "– | said"),
      TextCase(
        "Sen. Jane Doe (R-Vt.) left the port. The Democratic senator said it was full.", "– | said"),
      TextCase(
        "Former President Jane Doe met President John Reed. The former president said the port was full.",
        "Jane Doe | said"),
      TextCase(
        "Former President Jane Doe met President John Reed. The president said the port was full.", "John Reed | said"),
      TextCase(
        "Vice President Jane Doe left the port. The president said it was full.", "– | said"),
      TextCase(
        "Secretary of State Jane Doe left the port. The secretary said it was full.", "Jane Doe | said"),
      TextCase(
        "Sen. Jane Doe left the port. The senator and presidential candidate said it was full.", "Jane Doe | said"),
      TextCase(
        "Doe campaign manager Ann Reed met Mary Lowe. Doe’s campaign manager said the port was full.",
        "Ann Reed | said"),
      TextCase(
        "Doe campaign manager Ann Reed met Mary Lowe. Lowe’s campaign manager said the port was full.",
        "Lowe’s campaign manager | said"),
      TextCase(
        "Norwood Mayor Jane Doe met Northport Mayor John Reed. The mayor of Norwood said the port was full.",
        "Jane Doe | said"),
      TextCase(
        "Norwood Mayor Jane Doe left. The mayor of Northport said the port was full.", "– | said"),
      TextCase(
        "Former President Jane Doe, a director, met President John Reed. The former president said the port was full.",
        "Jane Doe | said"),
      TextCase(
        "Actress Jane Doe left. Crews came. Boats sank. Men waited. The actress said the port was full.", "– | said"),
      TextCase(
        "Candidate Jane Doe met candidate Mary Reed. Doe said the candidate was late.", "Jane Doe | said"),
    ])
  func byTraits(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "“the billionaire” takes up who acted just before, if nobody there is named more often",
    arguments: [
      TextCase(
        "John Reed left the port. The billionaire said it was full.", "John Reed | said"),
      TextCase(
        "John Reed left the port. The 46-year-old lawyer said it was full.", "John Reed | said"),
      TextCase(
        "John Reed left the port. The 46-year-old said it was full.", "John Reed | said"),
      TextCase(
        "The ships left the port. The 46-year-old said it was full.", "– | said"),
      TextCase(
        "John Reed left the port. The Dane said it was full.", "John Reed | said"),
      TextCase(
        "The ships left the port. The Dane said it was full.", "– | said"),
      TextCase(
        "John Reed left the port. Mary Doe stayed. The billionaire said it was full.", "Mary Doe | said"),
      TextCase(
        "John Reed left. Reed came back. Mary Doe met Reed. The billionaire said it was full.", "– | said"),
      TextCase(
        "Mary Doe left. Doe came back. Mary Doe met John Reed. The billionaire said it was full.", "Mary Doe | said"),
      TextCase(
        "John Reed left. “It is full. It was full on Monday. It is safe.” The billionaire said it was late.",
        "John Reed | left", "John Reed | said"),
      TextCase(
        "The plan hurt Mary Doe. The billionaire said it was full.", "Mary Doe | said"),
      TextCase(
        "The plan hurt Mary Doe’s friends. The billionaire said it was full.", "– | said"),
      TextCase(
        "John Reed met a director. The former mayor said it was full.", "John Reed | said"),
      TextCase(
        "President John Reed left. The former president said it was full.", "John Reed | said"),
      TextCase(
        "Leaving before he had eaten, the billionaire said the port was full. John Reed stayed.", "– | said"),
      TextCase(
        "John Reed left. Leaving before he had eaten, the billionaire said the port was full.", "John Reed | said"),
      TextCase(
        "John Reed left. His friend’s friend, a director, stayed. The former mayor’s lawyer said it was full.",
        "– | said"),
      TextCase(
        "John Reed left the port. The businesswoman said it was full.", "– | said"),
      TextCase(
        "John Reed left the port. The judge said it was full.", "– | said"),
      TextCase("John Reed left. “It was full,” the Italian said.", "John Reed | said"),
      TextCase("“It was full,” the Italian said.", "– | said"),
    ])
  func byEpithet(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "a campaign or team is that of who has it",
    arguments: [
      TextCase(
        "John Reed left the port. His campaign said it was full. The Reed campaign said it was safe.",
        "Reed campaign | said", "Reed campaign | said"),
      TextCase(
        "John Reed met Mary Doe. Reed’s campaign praised the talks. Doe’s team left. The campaign said the port was full.",
        "Reed campaign | praised", "Reed campaign | said"),
      TextCase(
        "The Reed campaign met the Doe campaign. Doe left. The campaign said the port was full.", "Doe campaign | said"),
      TextCase(
        "John Reed left the port. The campaign said it was full.", "campaign | said"),
      TextCase(
        "On Monday the ships of Norwood Shipping left the port. The firm said it was full.", "Norwood Shipping | said"),
      TextCase(
        "On Monday the ships of Norwood Shipping met those of Doe Brothers. The firm said it was full.", "– | said"),
      TextCase(
        "On Monday Norwood Shipping bought Doe Brothers. Norwood Shipping left. The group said the port was full.",
        "Norwood Shipping | said"),
      TextCase(
        "On Monday Norwood Shipping bought Doe Brothers. Doe Brothers left. The firm said the port was full.",
        "Doe Brothers | said"),
      TextCase(
        "On Monday the ships of Norwood Shipping left. The large shipping company said the port was full.",
        "Norwood Shipping | said"),
      TextCase(
        "On Monday the ships of Norwood Shipping left. The company in Northport said the port was full.",
        "company | said"),
      TextCase(
        "On Monday a group of parents met Norwood Shipping. The group said the port was full.", "group | said"),
      TextCase(
        "The Kenyan government left the port. The government in Northport said it was full.", "government | said"),
    ])
  func byOwner(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "“the president” is who holds the office",
    arguments: [
      TextCase(
        "French President Jane Doe met Finance Minister John Reed. The president said the talks were short.",
        "Jane Doe | said"),
      TextCase(
        "French President Jane Doe met Finance Minister John Reed. The minister said the talks were short.",
        "John Reed | said"),
      TextCase(
        "French President Jane Doe met Kenyan President John Reed. The Kenyan president said the talks were short.",
        "John Reed | said"),
      TextCase(
        "Jane Doe visited the port. The mayor said it was full.", "– | said"),
      TextCase(
        "Mayor Jane Doe left. Crews came. Boats sank. Men waited. The mayor said the port was full.", "Jane Doe | said"),
      TextCase(
        "Mayor Jane Doe left. Crews came. Boats sank. Mary Reed waited. The mayor said the port was full.", "– | said"),
      TextCase(
        "President Jane Doe left. Crews came. Boats sank. Mary Reed waited. The president said the port was full.",
        "Jane Doe | said"),
    ])
  func byRole(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "a body that is described and named in one breath is the one named",
    arguments: [
      TextCase("The operator, Coastline Ltd, said the port was full.", "Coastline Ltd | said"),
      TextCase("An airline, Norwood Air, said the port was full.", "Norwood Air | said"),
      TextCase("The importer, Coastline Ltd, said the port was full.", "Coastline Ltd | said"),
      TextCase("Coastline Ltd and the union said the port was full.", "union | said"),
      TextCase("He left Coastline Ltd, and the company said the port was full.", "Coastline Ltd | said"),
      TextCase("The company, Jane Doe said, would leave.", "Jane Doe | said"),
      TextCase("The Harbour Commission left, and the company said the port was full.", "company | said"),
      TextCase("The Harbour Commission left, and the agency said the port was full.", "Harbour Commission | said"),
    ])
  func byAppositionOfBodies(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "a capital that speaks is its country, not its government",
    arguments: [
      TextCase(
        "Paris said the port was full.", "France | said"),
      TextCase(
        "France closed the port. Paris said it was full.", "France | said"),
      TextCase(
        "The French government said the port was full. Paris said it was safe.", "French government | said",
        "France | said"),
    ])
  func byCapital(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "unnamed people and documents are named as they stand",
    arguments: [
      TextCase(
        "Experts said the port was full.", "experts | said"),
      TextCase(
        "A spokesman for the port said it was full.", "spokesman | said"),
      TextCase(
        "The report said the port was full.", "report | said"),
      TextCase(
        "Northport officials said the port was full.", "Northport officials | said"),
      TextCase(
        "Jane Doe left. Her lawyer said the port was full.", "Jane Doe’s lawyer | said"),
      TextCase(
        "About 40 percent of local voters said the port was full.", "local voters | said"),
      TextCase(
        "Police said the port was full. They said it was safe.", "police | said", "police | said"),
      TextCase(
        "Company said the port was full.", "– | said"),
      TextCase(
        "A majority of the cost said it was late.", "– | said"),
      TextCase(
        "Two officials told Norwood Weekly that the port was full. The union said it was safe.", "two officials | told",
        "union | said"),
      TextCase("Norwood Air left. The union that led it said it was full.", "union | said"),
      TextCase(
        "A senior official left. A port official said it was full. “It is safe,” the official said.",
        "port official | said", "port official | said"),
      TextCase(
        "A senior official said it was full. A port official said it was not. “It is safe,” the official said.",
        "senior official | said", "port official | said", "– | said"),
    ])
  func unnamed(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }

  @Test(
    "where nobody is named there is no speaker",
    arguments: [
      TextCase(
        "It was said that the port was full.", "– | was said"),
      TextCase(
        "There were rumours that the port was full.", "– | rumours"),
      TextCase("The port was full, the court heard.", "– | heard"),
      TextCase("The inquiry was told that the port was full.", "– | was told"),
      TextCase(
        "The bridge is said to be unsafe.", "– | is said"),
    ])
  func nobody(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).speakerLines)
  }
}
