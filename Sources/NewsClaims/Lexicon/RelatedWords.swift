/// Words that news uses for one thing; those that say the contrary are ``Opposites``.
///
/// Stems decide, so that a row needs one form of a word, but for irregular plurals.
enum RelatedWords {
  /// Words for one thing, a row each.
  static let alike = """
    accord agreement deal pact treaty
    aid assistance help
    airplane aeroplane aircraft plane jet
    assassinate kill slay murder die death
    arrive arrival
    attorney lawyer
    automobile car
    blast explosion explode
    boat ship vessel
    bomb bombing
    buy purchase
    cash money
    chairman chairwoman chair
    choose choice
    child children kid
    cop police
    crash collision
    decide decision
    depart departure
    destroy destruction
    doctor physician
    employee worker staff
    fire blaze
    gun firearm weapon
    inmate prisoner detainee
    injure wound hurt injury
    invade invasion
    man men
    migrant immigrant
    missile rocket
    people person
    probe investigation inquiry investigate
    proof evidence
    pollute pollution
    protest demonstration rally
    quake earthquake
    remove removal
    conversation dialogue dialog talk
    sell sale
    steal theft
    student pupil
    sum amount
    tax levy
    teacher educator
    troop soldier
    war conflict
    woman women
    """
}
