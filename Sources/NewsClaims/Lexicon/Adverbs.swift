/// Adverbs that stand inside or beside groups of verbs, and words that only look like adverbs.
enum Adverbs {
  /// The adverbs, in lower case, separated by white space, sorted.
  static let words = """
    abroad abruptly absolutely accidentally accordingly accurately actively actually additionally
    adequately admittedly afresh afterward afterwards again aggressively ago ahead allegedly almost alone
    aloud already also altogether always angrily annually anonymously anymore anyway apart apparently
    approximately arguably aside automatically away awhile back backwards badly barely basically before
    beforehand behind belatedly besides bitterly bluntly boldly briefly broadly brutally calmly candidly
    carefully casually categorically cautiously certainly chiefly clearly closely collectively commonly
    completely conceivably confidently consequently consistently constantly continually continuously
    controversially conversely correctly critically crucially curiously currently daily deeply definitely
    definitively deliberately desperately diplomatically directly downright downward downwards
    dramatically drastically duly eagerly earlier early easily economically effectively elsewhere
    emphatically enough entirely equally erroneously especially essentially evenly eventually ever
    everywhere evidently exactly exclusively explicitly expressly extensively extremely fairly falsely
    famously far farther fast fervently fiercely finally financially firmly first firstly flatly
    forcefully forever formally formerly forth forthwith fortunately forward frankly freely frequently
    freshly fully fundamentally furiously further furthermore generally gently genuinely gladly gradually
    gravely greatly grossly grudgingly half hardly harshly hastily heavily hence henceforth here hereby
    highly historically honestly hopefully however hugely ideally illegally immediately immensely
    implicitly improperly inadvertently incidentally incorrectly increasingly incredibly indeed
    indefinitely independently indirectly individually inevitably informally initially inside instantly
    instead intentionally internally internationally ironically jointly just justifiably kindly knowingly
    largely last lastly late lately later least legally legitimately less lightly likely likewise
    literally little locally long longer loosely loudly low mainly markedly massively maybe meantime
    meanwhile merely militarily mistakenly moderately momentarily more moreover most mostly much mutually
    mysteriously namely narrowly nationally nationwide naturally nearby nearly neatly necessarily neither
    never nevertheless newly next nicely nonetheless nor normally not notably notoriously notwithstanding
    now nowadays nowhere obviously occasionally oddly off officially often okay on once only openly
    originally otherwise out outright outside outwardly over overall overly overnight overseas
    overwhelmingly partially particularly partly passionately patiently peacefully perfectly perhaps
    periodically permanently persistently personally plainly pointedly politely politically poorly
    positively possibly potentially practically precisely predictably predominantly preferably presently
    presumably pretty previously primarily principally privately probably promptly properly proudly
    provisionally publicly purely purportedly purposely quickly quietly quite racially radically randomly
    rapidly rarely rather readily really reasonably recently recklessly regardless regularly relatively
    relentlessly reluctantly remarkably remotely repeatedly reportedly reputedly respectfully respectively
    retroactively right rightfully rightly roughly routinely rudely sadly safely scarcely seemingly seldom
    selectively separately seriously severely sexually sharply shortly significantly silently similarly
    simply simultaneously since sincerely singlehandedly slightly slowly smoothly so socially softly
    solely solemnly someday somehow sometimes somewhat somewhere soon sooner specifically spontaneously
    squarely staunchly steadfastly steadily steeply still straight straightforwardly strangely
    strategically strictly strikingly strongly structurally stubbornly subsequently substantially
    successfully suddenly sufficiently supposedly surely surprisingly swiftly tacitly technically
    temporarily tentatively terribly then thence thereafter thereby therefore thereupon thirdly thoroughly
    though thus tightly today together tomorrow tonight too totally toughly traditionally tragically
    transparently truly truthfully twice typically ultimately unambiguously unanimously undeniably
    understandably undoubtedly unequivocally unexpectedly unfairly unfortunately uniformly unilaterally
    uniquely universally unjustly unknowingly unlawfully unnecessarily unofficially unsuccessfully
    unsurprisingly unusually unwittingly upward upwards urgently usually utterly vaguely vastly vehemently
    very viciously vigorously violently virtually visibly vividly vocally voluntarily warmly weakly weekly
    well whenever wherever wholeheartedly wholly wickedly widely wildly willfully willingly wisely
    worldwide worse wrongfully wrongly yearly yesterday yet
    """

  /// Words in -ly that are not adverbs, or not only: nouns, verbs, adjectives and names, sorted.
  ///
  /// Names are capitalised; some words that are both stand in both spellings.
  static let lyNouns = """
    Beverly Billy Brierly Chantilly Connally Connelly Connolly Donnelly Emily Farrelly Holly Italy July
    Kelly Kennelly Kimberly Lilly McNally Milly Molly Nelly O'Reilly Polly Reilly Sally Scully Shelly
    Sicily Thessaly Tully Willy ally anomaly apply assembly belly bialy bodily bristly brotherly bubbly
    bully burly butterfly chilly comely comply contumely costly cowardly crumbly cuddly curly daily
    dastardly deadly disorderly doily dolly dragonfly early earthly elderly family fatherly filly firefly
    fly folly friendly gangly ghastly ghostly giggly gravelly grisly gully heavenly hillbilly hilly holly
    holy homely homily hourly imply jelly jiggly jolly jowly kindly knobbly leisurely likely lily lively
    lonely lovely lowly manly measly melancholy misapply monopoly monthly motherly multiply niggly nightly
    oily oligopoly orderly otherworldly oversupply panoply pearly pebbly pimply ply portly prickly
    priestly princely quarterly queenly rally reapply rely reply resupply saintly sally scaly scholarly
    seemly shapely shelly sickly silly sisterly sly smelly spindly sprightly squiggly squirrelly stately
    steely straggly stubbly supply surly tally timely tingly treacly ugly underbelly unfriendly ungainly
    unholy unlikely unmanly unruly unseemly unsightly untimely unworldly weekly wily wobbly womanly woolly
    wooly worldly wrinkly yearly
    """
}
