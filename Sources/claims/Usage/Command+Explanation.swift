extension Command {
  /// What it does, in a paragraph or two.
  var explanation: String {
    switch self {
    case .list:
      """
      Lists the claims that articles report: the disputed ones first, then those for which an article says that \
      no evidence was given, then the others. In a pipe it prints a line for each, with tabs between place, id, \
      status, evidence, claimants, disputants, number of articles and text.
      """
    case .quotes:
      """
      Lists quotes with their speakers, in the order of the articles. In a pipe it prints a line for each, with \
      tabs between place, id, kind, act, speaker, cue and text. The text of a denial is what is denied.
      """
    case .actors:
      """
      Lists who speaks, with how many quotes are theirs, how many claims they put forward and how many they deny. \
      In a pipe it prints a line for each, with tabs between id, kind, quotes, claims, disputes, the id of what it \
      belongs to, roles and name.
      """
    case .articles:
      """
      Lists the articles with what they say of themselves. In a pipe it prints a line for each, with tabs between \
      path, id, published, publisher, credits, words, quotes, claims, disputed claims and headline.
      """
    case .compare:
      """
      Shows two articles side by side: claims of both with the same or with other sides, what only one says of their \
      proof, utterances that both render, dates and numbers that agree or differ, and what only one of them has. Of \
      more articles it shows all pairs that share a claim or an utterance, copies left out. In a pipe it prints a line \
      for each thing, with tabs between kind, place in the first article, place in the second, id, words of the first, \
      words of the second, and the claim or speaker; a line of the kind copy tells that one is a copy of the other.
      """
    case .show:
      """
      Shows a claim, a quote, an actor or an article in full. ID is what a listing prints: of a claim, quote or \
      sighting any beginning that no other has, with at least four characters after the dash; of an actor or article \
      any beginning, and of an actor a name will do, of an article its path, and of a claim or quote its place, as \
      news/ferry.txt:3:14 or ferry:3. Below the words stand ^ for who says it, ~ for the word that \
      reports it, = for what is said, and ! for what is said of its proof; in colour they are underlined instead.
      """
    case .export:
      """
      Writes articles, actors, quotes and claims, with the place of each in its article: offsets in Unicode code \
      points, as Python counts them, lines and columns from 1. As CSV (RFC 4180) it writes tables with these columns; \
      several names are joined by ", ", and the place of a claim is that of its first sighting. "alike" are quotes that \
      render the same utterance, "linked" sightings that were found to be one with a sighting of an earlier article.
      """
    case .scan:
      """
      Reads articles as lines of JSON, and writes for each a line with its record, text, actors, quotes and claims, in \
      the order of the input and as soon as it is done. An article is an object with the members that trafilatura, \
      newspaper4k and news-please write: text or maintext, and as far as known title, date, author, url and their like, \
      and id. A line that holds none gives {"type": "error", "line": N, "message": "..."} in its place; the \
      exit status is 0 all the same. Memory stays the same however long the stream is; actors and claims of several \
      articles are left to claims link.
      """
    case .link:
      """
      Reads what any number of scans wrote, in any order, and prints what claims export prints of the same articles. \
      Lines can be left out before, but their member linking is needed as it is.
      """
    case .completions:
      """
      Prints a script for a shell. For bash, put source <(claims completions bash) into ~/.bashrc; for zsh, save it \
      as _claims in a folder of $fpath; for fish, as ~/.config/fish/completions/claims.fish.
      """
    }
  }

  /// What somebody might type, and what for.
  var examples: [(line: String, purpose: String)] {
    switch self {
    case .list:
      [
        ("claims list news/", "all claims in a folder of articles"),
        ("claims list --status disputed", "only the disputed ones"),
        ("claims list --disputed-by \"jane doe\"", "what she denies or doubts"),
        ("claims list news/ | cut -f8", "only their text"),
      ]
    case .quotes:
      [
        ("claims quotes --speaker doe news/", "what Jane Doe is quoted with"),
        ("claims quotes --kind all --act denial", "everything that somebody denies"),
      ]
    case .actors:
      [
        ("claims actors news/", "who speaks in a folder of articles"),
        ("claims actors --sort disputes --limit 5", "the five who deny most"),
      ]
    case .articles:
      [
        ("claims articles news/", "what there is to read"),
        ("claims articles --since 2025-03 --sort date", "from March 2025 on, the newest first"),
      ]
    case .compare:
      [
        ("claims compare one.txt other.txt", "two articles"),
        ("claims compare --article ferry news/", "one article with all that tell the same"),
      ]
    case .show:
      [
        ("claims show c-6a5r", "a claim, with who says what of it"),
        ("claims show \"jane doe\" news/", "an actor"),
      ]
    case .export:
      [
        ("claims export news/ > claims.json", "everything, as one object"),
        ("claims export --only quotes --format jsonl", "the quotes, one a line"),
        ("claims export --format csv --output tables news/", "four tables in a folder"),
      ]
    case .scan:
      [
        ("claims scan < articles.jsonl > scanned.jsonl", "a line for each article"),
        ("claims scan articles.jsonl | jq '.quotes[]?.text'", "in the middle of a pipeline"),
      ]
    case .link:
      [
        ("claims link part-*.jsonl > claims.json", "the scans of several machines as one"),
        ("claims link --format jsonl --only quotes scanned.jsonl", "only the quotes, one a line"),
      ]
    case .completions:
      [("claims completions bash", "the script for bash")]
    }
  }
}
