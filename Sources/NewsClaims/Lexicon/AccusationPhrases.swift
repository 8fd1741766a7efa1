/// Ways to say that somebody is accused of something where nobody is said to accuse: "faces two counts of fraud", "was
/// sued over the leak".
///
/// Columns: lemma of the verb; the nouns that may follow, articles and the like and a preposition before them passed
/// over, or none where the verb says it in the passive; the prepositions before what somebody is accused of. After
/// "for" only a deed is one: "came under fire for hiding the leak". The rows of one verb stand together.
enum AccusationPhrases {
  static let rows = """
    arrest; charge charges suspicion; of
    be; fire; for
    be; suspicion; of
    be; investigation trial; for over
    come; fire criticism; for
    come; suspicion; of
    condemn; ; for
    convict; ; of
    criticise; ; for
    criticize; ; for
    detain; charge charges suspicion; of
    draw; fire criticism; for
    face; charge charges count counts accusation accusations allegation allegations; of
    face; lawsuit lawsuits trial prosecution; over for
    fine; ; for
    go; trial; for over
    hold; charge charges suspicion; of
    indict; ; for
    indict; charge charges count counts; of
    investigate; ; for over
    prosecute; ; for over
    stand; trial; for over
    sue; ; for over
    """
}
