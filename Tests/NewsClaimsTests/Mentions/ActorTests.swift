import Testing

@testable import NewsClaims

@Suite("Who an article speaks of")
struct ActorTests {
  @Test(
    "people have the roles that stand around their names",
    arguments: [
      TextCase(
        "Jane Doe visited the port.", "jane-doe | person | Jane Doe | – | – | –"),
      TextCase(
        "French Foreign Minister Jane Doe visited the port.",
        "france | country | France | – | French | –", "jane-doe | person | Jane Doe | French Foreign Minister | – | –"),
      TextCase(
        "Jane Doe, a lawyer, visited the port.", "jane-doe | person | Jane Doe | lawyer | – | –"),
      TextCase(
        "Jane Doe, director of the Harbour Trust, visited the port.",
        "jane-doe | person | Jane Doe | director of the Harbour Trust | – | –",
        "harbour-trust | organization | Harbour Trust | – | – | –"),
      TextCase(
        "Senator Jane Doe, a critic of the plan, visited the port.",
        "jane-doe | person | Jane Doe | Senator; critic of the plan | – | –"),
      TextCase(
        "The ministry's spokesman Jan Novak visited the port.",
        "jan-novak | person | Jan Novak | ministry's spokesman | – | –"),
      TextCase(
        "They met your special envoy (Jane Doe) in the port.", "jane-doe | person | Jane Doe | special envoy | – | –"),
      TextCase(
        "They met former president John Reed in the port.", "john-reed | person | John Reed | former president | – | –"),
      TextCase(
        "Jane Doe, 54, visited the port.", "jane-doe | person | Jane Doe | – | – | –"),
      TextCase(
        "Mrs. Doe visited the port.", "doe | person | Doe | – | – | –"),
      TextCase(
        "Sen. Jane Doe visited the port.", "jane-doe | person | Jane Doe | Sen. | – | –"),
      TextCase(
        "The mayor, Jane Doe, visited the port.", "jane-doe | person | Jane Doe | mayor | – | –"),
      TextCase(
        "Jane Doe (a lawyer) visited the port.", "jane-doe | person | Jane Doe | lawyer | – | –"),
      TextCase(
        "They met Northport Mayor Jane Doe in the port.", "jane-doe | person | Jane Doe | Northport Mayor | – | –"),
      TextCase(
        "Jane Doe, whose lawyer left, visited the port.", "jane-doe | person | Jane Doe | – | – | –"),
      TextCase(
        "Doe's sister, Jane Reed, visited the port.", "doe | organization | Doe | – | – | –",
        "jane-reed | person | Jane Reed | Doe's sister | – | –"),
      TextCase(
        "Cllr Jane Doe visited the port.", "jane-doe | person | Jane Doe | Cllr | – | –"),
    ])
  func roles(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "surnames and parts of names find their bearer, one wrong letter forgiven in long ones",
    arguments: [
      TextCase(
        "Jane Doe runs the port. Doe left it.", "jane-doe | person | Jane Doe | – | Doe | –"),
      TextCase(
        "Hartmann left the port. Jane Hartmann runs it.", "jane-hartmann | person | Jane Hartmann | – | Hartmann | –"),
      TextCase(
        "Jane Hartmann runs the port. Hartman left it.", "jane-hartmann | person | Jane Hartmann | – | Hartman | –"),
      TextCase(
        "Jane Hart runs the port. Harp left it.", "jane-hart | person | Jane Hart | – | – | –",
        "harp | organization | Harp | – | – | –"),
      TextCase(
        "Jane Hartmann runs the port. Harpmans left it.", "jane-hartmann | person | Jane Hartmann | – | – | –",
        "harpmans | organization | Harpmans | – | – | –"),
      TextCase(
        "John Reed Jr. runs the port. Reed left it.", "john-reed-jr | person | John Reed Jr. | – | Reed | –"),
      TextCase(
        "Ludwig van Beel met Charles de Lomond at the port.", "ludwig-van-beel | person | Ludwig van Beel | – | – | –",
        "charles-de-lomond | person | Charles de Lomond | – | – | –"),
      TextCase(
        "Jane Doe runs the port. J. Doe left it.", "jane-doe | person | Jane Doe | – | J. Doe | –"),
      TextCase(
        "The men met Zyll twice. Harbour crews met Lomond Zyll.", "zyll | person | Zyll | – | – | –",
        "lomond-zyll | person | Lomond Zyll | – | – | –"),
      TextCase(
        "The men met Lomond Zyll twice. Harbour crews saw Zyll.", "lomond-zyll | person | Lomond Zyll | – | Zyll | –"),
      TextCase(
        "The men met John “Chip” Reed. Reed left.", "john-chip-reed | person | John “Chip” Reed | – | Reed | –"),
      TextCase(
        "The men met John. “Chip” Reed left.", "john | person | John | – | – | –",
        "reed | organization | Reed | – | – | –"),
      TextCase(
        "The men met Jane Dean.", "jane-dean | person | Jane Dean | – | – | –"),
      TextCase(
        "The men met Harbour Dean."),
      TextCase(
        "Mr. Doe left the port. Mrs. Doe stayed in it.", "doe | person | Doe | – | – | –",
        "doe-2 | person | Doe | – | – | –"),
    ])
  func surnames(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "what stands before a name is no part of it",
    arguments: [
      TextCase(
        "They met Norwood Bank Director Jane Doe in the port.",
        "jane-doe | person | Jane Doe | Norwood Bank Director | – | –"),
      TextCase(
        "They met Senate Minority Leader Jane Doe of Norwood in the port.",
        "jane-doe | person | Jane Doe | Senate Minority Leader | – | –",
        "norwood | organization | Norwood | – | – | –"),
      TextCase(
        "They met Virginia Gov. Jane Doe in the port.", "jane-doe | person | Jane Doe | Virginia Gov. | – | –"),
      TextCase(
        "They met John King Doe in the port.", "john-king-doe | person | John King Doe | – | – | –"),
      TextCase(
        "The men of the Norwood-based Doe Shipping left the port.",
        "doe-shipping | organization | Doe Shipping | – | – | –"),
      TextCase(
        "Two Norwood-like towns and Muslim leaders helped Latin Americans."),
      TextCase(
        "Jane Doe (D-Vt.) runs the port. BREAKING: Doe left it.", "jane-doe | person | Jane Doe | – | Doe | –"),
    ])
  func parts(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "a surname may be an ordinary word or one for a country",
    arguments: [
      TextCase(
        "Jane Gates runs the port. Gates closed it.", "jane-gates | person | Jane Gates | – | Gates | –"),
      TextCase(
        "Jane Gates runs the port. Gates of wood closed it.", "jane-gates | person | Jane Gates | – | – | –"),
      TextCase(
        "Gates closed it. Jane Gates runs the port.", "jane-gates | person | Jane Gates | – | – | –"),
      TextCase(
        "Jane French runs the port. French closed it.", "jane-french | person | Jane French | – | French | –"),
      TextCase(
        "Jane French runs the port. They met French crews.", "jane-french | person | Jane French | – | – | –",
        "france | country | France | – | French | –"),
    ])
  func ordinaryWords(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "where something is, or what state it is in, is no person",
    arguments: [
      TextCase(
        "The men stayed in Palo Lomond.", "palo-lomond | place | Palo Lomond | – | – | –"),
      TextCase(
        "The men stayed in Zyll Lomond’s house.", "zyll-lomond | person | Zyll Lomond | – | – | –"),
      TextCase(
        "The men trust in Jane Doe.", "jane-doe | person | Jane Doe | – | – | –"),
      TextCase(
        "They saw Zyll Lomond, Ohio, twice.", "zyll-lomond | place | Zyll Lomond | – | – | –",
        "ohio | place | Ohio | – | – | –"),
      TextCase(
        "They saw Zyll Lomond, Ohio Gov. Jane Doe and others.", "zyll-lomond | person | Zyll Lomond | – | – | –",
        "jane-doe | person | Jane Doe | Ohio Gov. | – | –"),
      TextCase(
        "The men stayed in Zyll, Ohio.", "zyll | place | Zyll | – | – | –", "ohio | place | Ohio | – | – | –"),
      TextCase(
        "They saw San Lomond twice.", "san-lomond | place | San Lomond | – | – | –"),
    ])
  func places(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "a middle name makes nobody else, a family does",
    arguments: [
      TextCase(
        "Jane Q. Doe runs the port. Jane Doe left it.", "jane-q-doe | person | Jane Q. Doe | – | Jane Doe | –"),
      TextCase(
        "Jane Doe runs the port. Jane Mary Doe left it.", "jane-mary-doe | person | Jane Mary Doe | – | Jane Doe | –"),
      TextCase(
        "John A. Doe met John B. Doe in the port.", "john-a-doe | person | John A. Doe | – | – | –",
        "john-b-doe | person | John B. Doe | – | – | –"),
      TextCase(
        "President Doe left the port with his wife, Jane Doe.", "doe | person | Doe | President | – | –",
        "jane-doe | person | Jane Doe | wife | – | –"),
      TextCase(
        "Gov. John Doe met former President Paul Doe. They saw President Doe.",
        "john-doe | person | John Doe | Gov. | – | –",
        "paul-doe | person | Paul Doe | President; former President | Doe | –"),
      TextCase(
        "They met Kelly Grove while the wooden boats of the Boston Harbour Club left the port.",
        "kelly-grove | person | Kelly Grove | – | – | –",
        "boston-harbour-club | organization | Boston Harbour Club | – | – | –"),
      TextCase(
        "Trusting Jane Doe with the port was bold. The Star of Norwood left it.",
        "jane-doe | person | Jane Doe | – | – | –", "norwood | organization | Norwood | – | – | –"),
      TextCase(
        "They met Boston Hartmann.", "boston-hartmann | organization | Boston Hartmann | – | – | –"),
      TextCase(
        "Jane Doe left. Doe met Paul Doe. Doe stayed.", "jane-doe | person | Jane Doe | – | Doe | –",
        "paul-doe | person | Paul Doe | – | – | –"),
      TextCase(
        "Jane Doe left. Paul Doe stayed. Paul Doe met Doe.", "jane-doe | person | Jane Doe | – | – | –",
        "paul-doe | person | Paul Doe | – | Doe | –"),
      TextCase(
        "President Grant left the port. Jane Grant runs it.", "jane-grant | person | Jane Grant | President | Grant | –"
      ),
    ])
  func families(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "organisations keep what “of”, “for” and “and” join to them",
    arguments: [
      TextCase(
        "On Monday the Bank of Norwood closed its doors to all.",
        "bank-of-norwood | organization | Bank of Norwood | – | – | –"),
      TextCase(
        "The crew of the Institute for Coastal Studies closed the road to the port.",
        "institute-for-coastal-studies | organization | Institute for Coastal Studies | – | – | –"),
      TextCase(
        "On Monday the Ministry of Fisheries and Ports closed its doors to all.",
        "ministry-of-fisheries-and-ports | organization | Ministry of Fisheries and Ports | – | – | –"),
      TextCase(
        "The ships of Norwood Shipping Inc. left the port.",
        "norwood-shipping-inc | organization | Norwood Shipping Inc. | – | – | –"),
      TextCase(
        "On Monday the men of the Doe gang left the port.", "doe | organization | Doe | – | – | –"),
      TextCase(
        "On Monday the Trade and Harbour Commission closed its doors to all.",
        "trade-and-harbour-commission | organization | Trade and Harbour Commission | – | – | –"),
      TextCase(
        "On Monday the Reeds and Norwood left the port.", "reeds | organization | Reeds | – | – | –",
        "norwood | organization | Norwood | – | – | –"),
      TextCase(
        "On Monday the Farmers’ League closed its doors to all.",
        "farmers-league | organization | Farmers’ League | – | – | –"),
      TextCase(
        "On Monday the men of St. Jane’s Hospital closed its doors to all.",
        "st-janes-hospital | organization | St. Jane’s Hospital | – | – | –"),
      TextCase(
        "On Monday the crew of Jane Doe’s Hospital closed its doors to all.",
        "jane-doe | person | Jane Doe | – | – | –", "hospital | organization | Hospital | – | – | –"),
      TextCase(
        "The ships of Coastline Shipping left the port. The crew of Coastline stayed.",
        "coastline-shipping | organization | Coastline Shipping | – | Coastline | –"),
      TextCase(
        "The doors of the Coastline Commission stayed closed. The crew of Coastline stayed.",
        "coastline-commission | organization | Coastline Commission | – | – | –",
        "coastline | organization | Coastline | – | – | –"),
      TextCase(
        "On Monday shares in Coastline Shipping fell.",
        "coastline-shipping | organization | Coastline Shipping | – | – | –"),
      TextCase(
        "On Monday the men of the Harbour Administration left the port.",
        "harbour-administration | organization | Harbour Administration | – | – | –"),
      TextCase(
        "The ships of the United Nations stayed in the port.",
        "united-nations | organization | United Nations | – | – | –"),
    ])
  func organizations(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "letters in brackets after a name stand for it",
    arguments: [
      TextCase(
        "The wooden boats of the Harbour Workers Union (HWU) left the northern port yesterday. The men of the HWU left the port.",
        "harbour-workers-union | organization | Harbour Workers Union | – | HWU | –"),
      TextCase(
        "The wooden boats of the Harbour Workers Union (Norwood) left the northern port yesterday.",
        "harbour-workers-union | organization | Harbour Workers Union | – | – | –",
        "norwood | organization | Norwood | – | – | –"),
    ])
  func abbreviations(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "a country is its name, adjective and abbreviation",
    arguments: [
      TextCase(
        "The boats of Kenya and the Kenyan fleet left the port.", "kenya | country | Kenya | – | Kenyan | –"),
      TextCase(
        "The U.S. fleet left the port, and American ships left the US.",
        "united-states | country | United States | – | U.S.; American; US | –"),
      TextCase(
        "Britain and the UK left the port.", "united-kingdom | country | United Kingdom | – | Britain; UK | –"),
      TextCase(
        "Latin American ships left the port."),
      TextCase(
        "North Korean ships left the port of South Korea.",
        "north-korea | country | North Korea | – | North Korean | –", "south-korea | country | South Korea | – | – | –"),
      TextCase(
        "The Kenyans left the port, and many Americans stayed."),
      TextCase(
        "The ships of the Kenyan Navy left the port.", "kenyan-navy | organization | Kenyan Navy | – | – | –"),
    ])
  func countries(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "governments and administrations are part of their country",
    arguments: [
      TextCase(
        "The French government left the port.", "france | country | France | – | French | –",
        "french-government | organization | French government | – | – | France"),
      TextCase(
        "The US government and the American government left the port.",
        "united-states | country | United States | – | US; American | –",
        "us-government | organization | US government | – | – | United States"),
      TextCase(
        "French President Jane Doe left. The Doe administration stayed in the port.",
        "france | country | France | – | French | –", "jane-doe | person | Jane Doe | French President | Doe | –",
        "doe-administration | organization | Doe administration | – | – | France"),
      TextCase(
        "Jane Doe’s campaign met the Doe campaign and the Doe team.", "jane-doe | person | Jane Doe | – | Doe | –",
        "doe-campaign | organization | Doe campaign | – | – | –", "doe-team | organization | Doe team | – | – | –"),
    ])
  func governments(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "days, months and titles of works are nobody",
    arguments: [
      TextCase(
        "On Monday the ships left, and in January they came back."),
      TextCase(
        "The ships and the crews left the port."),
      TextCase(
        "Two F-16 jets left the port."),
      TextCase(
        "Burglaries are down in the port."),
    ])
  func nobody(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }

  @Test(
    "in a conversation initials stand for the only person who has them, and the letter of a question for nobody",
    arguments: [
      TextCase(
        "Jane Doe: Who pays?\nTom Reed: The port does.\nJD: And then?\nTR: Nobody.",
        "jane-doe | person | Jane Doe | – | JD | –", "tom-reed | person | Tom Reed | – | TR | –"),
      TextCase(
        "Jane Doe and John Deere met.\nJD: Who pays?\nMayor: The port does.\nJD: And then?",
        "jane-doe | person | Jane Doe | – | – | –", "john-deere | person | John Deere | – | – | –",
        "jd | person | JD | – | – | –"),
      TextCase("Q: Who pays?\nA: The port does.\nQ: And then?"),
    ])
  func initials(_ sample: TextCase) {
    sample.expect(Corpus(sample: sample.text).actorLines)
  }
}
