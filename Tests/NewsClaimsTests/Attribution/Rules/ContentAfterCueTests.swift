import Testing

@testable import NewsClaims

@Suite("A source, a cue, and what is said after it")
struct ContentAfterCueTests {
  @Test(
    "a clause, a phrase or a quotation after the cue is what is said",
    arguments: [
      TextCase(
        "Doe said in March, when the story broke, “I did not write any of it.”",
        "Doe | said | “I did not write any of it.”"),
      TextCase("Doe said Sunday it had won.", "Doe | said | it had won"),
      TextCase(
        "A pilot named Jane Doe wrote that it was late.", "Jane Doe | wrote | that it was late"),
      TextCase(
        "Doe said that later tests “conclusively” ruled out a leak.",
        "Doe | said | that later tests “conclusively” ruled out a leak"),
      TextCase(
        "Doe said that every leak had been logged and mended.",
        "Doe | said | that every leak had been logged and mended"),
      TextCase(
        "Doe said that the crew had raised the alarm in March and been ignored.",
        "Doe | said | that the crew had raised the alarm in March and been ignored"),
      TextCase(
        "Doe said that the port had been closed and joked about it.", "Doe | said | that the port had been closed",
        "Doe | joked | about it"),
      TextCase("Doe told us there had been no warning.", "Doe | told | there had been no warning"),
      TextCase("Doe told members last week that it was late.", "Doe | told | that it was late"),
      TextCase("Critics point out that the port was full.", "Critics | point out | that the port was full"),
      TextCase("He yelled “You lie!” at the mayor during a speech.", "He | yelled | “You lie!”"),
      TextCase("Doe expects the fare to fall.", "Doe | expects | the fare to fall"),
      TextCase("The pilot is believed to have left the port.", "– | is believed | to have left the port"),
      TextCase(
        "Doe said that the bridge was safe.", "Doe | said | that the bridge was safe"),
      TextCase(
        "The union said the port was full.", "The union | said | the port was full"),
      TextCase(
        "Doe told reporters the bridge was safe.", "Doe | told | the bridge was safe"),
      TextCase(
        "Doe demanded a recount.", "Doe | demanded | a recount"),
      TextCase(
        "Doe denied being there.", "Doe | denied | being there"),
      TextCase(
        "Doe accused Reed of fraud.", "Doe | accused | Reed of fraud"),
      TextCase(
        "Doe promised to repair the bridge.", "Doe | promised | to repair the bridge"),
      TextCase(
        "Doe asked whether the bridge was safe.", "Doe | asked | whether the bridge was safe"),
      TextCase(
        "Doe claimed on Tuesday, without offering proof, that the vote was rigged.",
        "Doe | claimed | that the vote was rigged"),
      TextCase(
        "Doe denied that the bridge was closed and said it was safe.", "Doe | denied | that the bridge was closed",
        "Doe | said | it was safe"),
      TextCase(
        "Doe did not say whether the bridge was safe.", "Doe | did not say | whether the bridge was safe"),
      TextCase(
        "Doe, the mayor, said: “It was late.”", "Doe, the mayor | said | “It was late.”"),
      TextCase(
        "Doe said it was “late, very late” and called for help.", "Doe | said | it was “late, very late”",
        "Doe | called | for help"),
      TextCase(
        "He walked down “Mill Street” and Reed said that he was late.", "Reed | said | that he was late"),
      TextCase(
        "Doe called the plan a disgrace and left.", "Doe | called | the plan a disgrace"),
      TextCase(
        "The mayor, who says he is ill, left.", "The mayor, who | says | he is ill"),
      TextCase("Doe praised the man who built the port.", "Doe | praised | the man who built the port"),
      TextCase(
        "Doe told the port when asked on Monday about it: “We will pay for it.”",
        "Doe | told | “We will pay for it.”"),
      TextCase(
        "Soon after Reed was seen in the harbour, Doe wrote to his old friends, “It is time to pay for it.”",
        "Doe | wrote | “It is time to pay for it.”"),
      TextCase("Doe praised the talks in March.", "Doe | praised | the talks in March"),
      TextCase("Doe praised the crew when it left.", "Doe | praised | the crew when it left"),
      TextCase("Doe criticized a big, old boat.", "Doe | criticized | a big, old boat"),
      TextCase(
        "Doe called the mayor, a friend from school, “a disgrace”.",
        "Doe | called | the mayor, a friend from school, “a disgrace”"),
      TextCase("Doe dismissed Reed, a friend from school.", "Doe | dismissed | Reed"),
      TextCase(
        "Doe conceded that Reed “should have been more careful” but said that the port was full.",
        "Doe | conceded | that Reed “should have been more careful”", "Doe | said | that the port was full"),
      TextCase(
        "Doe claimed that the crane had failed, and a court later ruled that the claim was false.",
        "Doe | claimed | that the crane had failed", "a court | later ruled | that the claim was false"),
      TextCase(
        "Doe warned that the union had been wrong before: In 2021, it claimed that the port was full.",
        "Doe | warned | that the union had been wrong before", "it | claimed | that the port was full"),
      TextCase(
        "Doe said that guards shot a man who tried to flee, contradicting the claim of the crew.",
        "Doe | said | that guards shot a man who tried to flee", "Doe | contradicting | the claim of the crew"),
      TextCase(
        "Doe said that the port had burned -- a claim that surprised her crew.", "Doe | said | that the port had burned"
      ),
      TextCase(
        "Doe said that the port was full, but in fact the crews had left.", "Doe | said | that the port was full"),
      TextCase(
        "Doe said that the port was full, but not in May.", "Doe | said | that the port was full, but not in May"),
      TextCase(
        "Doe left the plan, which seems to be late, but the crews have stayed.", "– | seems | the plan ~ to be late"),
      TextCase(
        "Doe told the union on Monday that in her view the port was full.",
        "Doe | told | that in her view the port was full"),
      TextCase("While Doe said it was late, the boat had left.", "Doe | said | it was late"),
      TextCase("Even as Doe said it was late, the boat had left.", "Doe | said | it was late"),
      TextCase("Doe said that in her view, the port was full.", "Doe | said | that in her view, the port was full"),
      TextCase("Doe said that what they saw was late.", "Doe | said | that what they saw was late"),
      TextCase(
        "Doe said on Monday in Northport, Norland, that it was full.", "Doe | said | that it was full"),
      TextCase("Doe said it was late, but not full.", "Doe | said | it was late, but not full"),
      TextCase("Doe said it was late, but the crew had left.", "Doe | said | it was late"),
      TextCase("Doe praised the crew, and the boat left.", "Doe | praised | the crew"),
      TextCase(
        "Doe said the owner, Mary Reed, had sold the port.", "Doe | said | the owner, Mary Reed, had sold the port"),
      TextCase(
        "Doe said its boats, worth a fortune, were full.", "Doe | said | its boats, worth a fortune, were full"),
      TextCase("Doe praised its boats, worth a fortune.", "Doe | praised | its boats"),
      TextCase(
        "The Gazette reported on Monday, citing two people near the talks, that the port was sold.",
        "The Gazette | citing | two people near the talks", "The Gazette | reported | that the port was sold"),
      TextCase(
        "Doe told a public meeting in March that the boat was late.", "Doe | told | that the boat was late"),
      TextCase("Doe has apologised but insists that it was late.", "Doe | insists | that it was late"),
      TextCase(
        "Her friend, the critic Mary Reed, once wrote that it was late.",
        "Her friend, the critic Mary Reed | once wrote | that it was late"),
      TextCase(
        "A sign taped to the door of the port read: “It is late.”",
        "A sign taped to the door of the port | read | “It is late.”"),
      TextCase("Some said the boat was late.", "Some | said | the boat was late"),
      TextCase(
        "Doe said it was late, and another says it was full.", "Doe | said | it was late",
        "another | says | it was full"),
      TextCase("Reed, R-Norwood, who left, said it was late.", "Reed, R-Norwood, who left | said | it was late"),
      TextCase("Reed (N-Norland), a sailor, said it was late.", "Reed (N-Norland), a sailor | said | it was late"),
      TextCase(
        "Doe ranked it among “the very worst of all old boats”.",
        "Doe | ranked | it among “the very worst of all old boats”"),
    ])
  func matches(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }

  @Test(
    "a word that reports nothing in its place is no cue",
    arguments: [
      TextCase("The old mill belongs to a firm called Norwood Air."),
      TextCase("After the winner was declared, Doe left."),
      TextCase("It goes without saying that the port was full."),
      TextCase(
        "The reported sale of the port failed."),
      TextCase(
        "The said bridge is closed."),
      TextCase(
        "A reported attack closed the port."),
      TextCase(
        "The mayor, who was seen at work, left."),
      TextCase("Doe sailed past the “Old Lady” on Monday."),
      TextCase("Doe “endorsed” the plan."),
      TextCase("Doe wrote a book about the port."),
      TextCase("The crew, in a note posted online, left the port."),
    ])
  func nearMisses(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }

  @Test(
    "a bare object or preposition is what is said where it names something said, or what it is about",
    arguments: [
      TextCase("Doe added a warning.", "Doe | added | a warning"),
      TextCase("Doe found no evidence of a leak.", "Doe | found | no evidence of a leak"),
      TextCase("The judge ruled the fire an accident.", "The judge | ruled | the fire an accident"),
      TextCase("Doe recalled the flood.", "Doe | recalled | the flood"),
      TextCase("Doe spoke about the port.", "Doe | spoke | about the port"),
      TextCase("Doe agreed with the union.", "Doe | agreed | with the union"),
      TextCase("Doe was criticized for the delay.", "– | was criticized | for the delay"),
      TextCase("Doe noted on Monday in Northport the change of course.", "Doe | noted | the change of course"),
      TextCase("Doe said up to 20 boats had sunk.", "Doe | said | up to 20 boats had sunk"),
      TextCase(
        "Doe spoke in Northport on Monday. “We will pay for all of it in the end.”",
        "Doe | spoke | “We will pay for all of it in the end.”"),
      TextCase("Doe said in a statement that it was full.", "Doe | said | that it was full"),
    ])
  func bareContents(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }

  @Test(
    "a thing, an amount, a hearer, a place or nothing at all is not said",
    arguments: [
      TextCase("Doe added sugar to the tea."), TextCase("The flood claimed nine houses."),
      TextCase("The firm recalled 900 boats."), TextCase("The children observed a silence."),
      TextCase("Doe pressed her apples."), TextCase("The anchor weighed almost two tonnes."),
      TextCase("Reed was charged with theft."), TextCase("The match was called off at noon."),
      TextCase("Doe was knocked down by a boat."), TextCase("The trial has not been repeated elsewhere."),
      TextCase("Nobody has said a word."), TextCase("Doe spoke at the port."), TextCase("Doe told the union."),
      TextCase("Doe claimed a prize."),
      TextCase("The road revealed deep cracks."),
      TextCase("The team announced itself with three boats."),
      TextCase("Doe blamed nobody."),
      TextCase("Cracks appeared in the wall."),
      TextCase("Doe is the most feared captain in the port."),
    ])
  func unsaid(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }

  @Test(
    "in a passive whoever is named after “by” speaks, and what is told follows; some passives say what one thinks",
    arguments: [
      TextCase(
        "Sailors were told by the harbour police that the port would close.",
        "the harbour police | were told | that the port would close"),
      TextCase("The sale was criticized by Jane Doe.", "Jane Doe | was criticized | The sale"),
      TextCase("Engineers are convinced that the dam leaks.", "Engineers | are convinced | that the dam leaks"),
      TextCase("The crew was told that the port was full.", "– | was told | that the port was full"),
    ])
  func passives(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }

  @Test(
    "the source is found past what stands beside it",
    arguments: [
      TextCase(
        "Jane Doe, 27, of Mill Road, Northport, denied taking bribes.", "Jane Doe, 27 | denied | taking bribes"),
      TextCase("Reuters quoted Doe as saying the port was full.", "Doe | as saying | the port was full"),
      TextCase("Doe was quoted as saying that it was full.", "Doe | was quoted as saying | that it was full"),
      TextCase(
        "The court heard from a pilot, Jane Doe, that it was full.", "a pilot, Jane Doe | heard | that it was full"),
      TextCase("Defending, Jane Doe said he was ill.", "Jane Doe | said | he was ill"),
      TextCase(
        "Two sailors familiar with the port said it was full.",
        "Two sailors familiar with the port | said | it was full"),
      TextCase(
        "Jane Doe, who led the port and who now, at 71, mends nets in Reedham, said it was full.",
        "Jane Doe, who led the port and who now, at 71, mends nets in Reedham | said | it was full"),
      TextCase(
        "Accusing the board of “cowardice in all it does”, the mayor Jane Doe resigned.",
        "the mayor Jane Doe | Accusing | the board of “cowardice in all it does”"),
      TextCase("Reed & Sons said that rents would rise.", "Reed & Sons | said | that rents would rise"),
      TextCase(
        "Police said a witness had told them that the boat would leave.",
        "Police | said | a witness had told them that the boat would leave",
        "a witness | had told | that the boat would leave"),
      TextCase(
        "Police said he had told them that the boat would leave.",
        "Police | said | he had told them that the boat would leave"),
    ])
  func sources(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).attributionLines(madeBy: .contentAfterCue))
  }
}
