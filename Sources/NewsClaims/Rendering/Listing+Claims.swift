extension Listing {
  /// Adds a summary and the claims, the disputed first, each with who claims and who disputes it and where.
  ///
  /// - Complexity: O(n) in the bytes of the articles and the claims.
  public func write(_ claims: [Claim], to buffer: inout [UInt8]) {
    Self.appendLine(summary(of: claims), to: &buffer)
    let ids = ShortIDs(corpus.claims.map(\.id))
    var places = PlaceFinder(corpus.articles)
    let groups = Dictionary(grouping: claims, by: \.status)
    let idWidth = max(Self.idHeading.count, claims.reduce(0) { max($0, ids.short($1.id).count) })
    for status in Claim.Status.allCases {
      guard let group = groups[status] else { continue }
      let table = claimTable(idWidth: idWidth, hasDisputants: status == .disputed)
      buffer.append(UInt8(ascii: "\n"))
      Self.appendLine(Self.heading(of: status), to: &buffer)
      table.write([[Self.idHeading], ["CLAIM"], ["CLAIMED BY"], ["DISPUTED BY"]], to: &buffer)
      for claim in group {
        let claimants = sides(corpus.names(of: claim.claimants))
        let disputants = sides(corpus.names(of: claim.disputants))
        table.write([[ids.short(claim.id)], [claim.text], [claimants], [disputants]], to: &buffer)
        table.write(besideFirst: footnote(of: claim, &places), to: &buffer)
      }
    }
  }

  private static func heading(of status: Claim.Status) -> String {
    switch status {
    case .disputed: "DISPUTED"
    case .unsupported: "NOT DISPUTED, BUT NO EVIDENCE WAS GIVEN"
    case .asserted: "ASSERTED, NOT DISPUTED HERE"
    }
  }

  /// Half of what the id leaves is the claim's, the other half is for those on its two sides.
  private func claimTable(idWidth: Int, hasDisputants: Bool) -> TextTable {
    let free = free(beside: idWidth)
    let side = free / 4
    let widths = [idWidth, free - 2 * side, side, side]
    return TextTable(widths: hasDisputants ? widths : widths.dropLast())
  }

  private func sides(_ names: [String]) -> String {
    names.isEmpty ? "unknown" : names.joined(separator: ", ")
  }
}

extension Listing {
  private func summary(of claims: [Claim]) -> String {
    guard !claims.isEmpty else { return nothing("claim") }
    let articles = Set(claims.flatMap(\.articles)).count
    let groups = Dictionary(grouping: claims, by: \.status)
    let parts = Claim.Status.allCases.compactMap { status in
      groups[status].map { "\($0.count) \(status.rawValue)" }
    }
    return "\(Self.count(claims.count, "claim")) in \(Self.count(articles, "article")): "
      + parts.joined(separator: ", ")
  }

  /// Where a claim stands and what the articles say of its proof.
  private func footnote(of claim: Claim, _ places: inout PlaceFinder) -> String {
    var seen: Set<String> = []
    var sightings: [String] = []
    for sighting in claim.sightings {
      let place = place(sighting.article, sighting.range, &places)
      if seen.insert(place).inserted { sightings.append(place) }
    }
    let evidence = claim.evidence.map { words(for: $0) }.filter { seen.insert($0).inserted }
    let place = "at " + sightings.joined(separator: " ")
    return evidence.isEmpty ? place : place + " · " + evidence.joined(separator: ", ")
  }

  private func words(for evidence: Evidence) -> String {
    switch evidence.kind {
    case .missing: "no evidence given"
    case .hedged: "“\(corpus.articles[evidence.article].string(evidence.range))”"
    case .offered: "evidence: “\(corpus.articles[evidence.article].string(evidence.range))”"
    }
  }
}
