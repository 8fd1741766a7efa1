/// Words that news uses for one thing; those that say the contrary are ``Opposites``.
///
/// Stems decide, so that a row needs one form of a word, but for irregular plurals.
enum RelatedWords {
  /// Words for one thing, a row each.
  static let alike = """
    accord agreement deal pact treaty
    aid assistance help
    airplane aeroplane aircraft plane jet
    assassinate kill slay murder
    attorney lawyer
    automobile car
    boat ship vessel
    bomb bombing
    buy purchase
    cash money
    chairman chairwoman chair
    child children kid
    cop police
    crash collision
    doctor physician
    employee worker staff
    fire blaze
    gun firearm weapon
    inmate prisoner detainee
    injure wound hurt
    man men
    migrant immigrant
    missile rocket
    people person
    probe investigation inquiry investigate
    proof evidence
    protest demonstration rally
    quake earthquake
    conversation dialogue dialog talk
    student pupil
    sum amount
    tax levy
    teacher educator
    troop soldier
    war conflict
    woman women
    """
}
