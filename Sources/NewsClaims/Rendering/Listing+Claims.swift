extension Listing {
  /// Adds a summary and claims, each with who claims and who disputes it and where.
  ///
  /// On a wide page this is one table; on a narrow one the claims stand in groups by status, if they come in that order.
  ///
  /// - Parameters:
  ///   - claims: The claims, in the order to show them.
  ///   - order: The order that they are in.
  ///   - buffer: Where to write.
  /// - Complexity: O(n) in the bytes of the articles and the claims.
  public func write(_ claims: RecordList<Claim>, by order: ClaimOrder = .status, to buffer: inout [UInt8]) {
    write(summary: summary(of: claims), of: claims.count, to: &buffer)
    let shown = self.shown(claims)
    guard !shown.isEmpty else { return }
    var lines = ClaimLines(corpus)
    let idWidth = Self.width(of: shown.lazy.map { lines.id($0) }, Self.idHeading, atMost: page.width)
    if page.width >= Self.wide {
      writeWide(shown, idWidth, &lines, to: &buffer)
    } else if order == .status {
      for status in Claim.Status.allCases {
        writeGroup(shown.filter { $0.status == status }, status, idWidth, &lines, to: &buffer)
      }
    } else {
      buffer.append(UInt8(ascii: "\n"))
      writeNarrow(shown, table(idWidth, hasDisputants: true), isMixed: true, &lines, to: &buffer)
    }
  }

  /// Below this, names would be cut.
  private static let narrow = 60
  /// From here on there is room for the status and the places in columns of their own.
  private static let wide = 100

  private func summary(of claims: RecordList<Claim>) -> String {
    guard !claims.isEmpty else { return nothing("claim") }
    let articles = Set(claims.flatMap(\.articles)).sorted()
    let groups = Dictionary(grouping: claims, by: \.status)
    let parts = Claim.Status.allCases.compactMap { status in
      groups[status].map { "\($0.count) \(status.rawValue)" }
    }
    return "\(Self.count(claims.count, "claim")) in \(count(ofArticles: articles)): \(parts.joined(separator: ", "))"
  }

  private func sides(_ actors: [Int]) -> String {
    actors.isEmpty ? Self.unknown : corpus.names(of: actors).joined(separator: ", ")
  }
}

// MARK: Narrow pages

extension Listing {
  private func writeGroup(
    _ claims: RecordList<Claim>, _ status: Claim.Status, _ idWidth: Int, _ lines: inout ClaimLines,
    to buffer: inout [UInt8]
  ) {
    guard !claims.isEmpty else { return }
    buffer.append(UInt8(ascii: "\n"))
    writeLine(Self.heading(of: status), status.emphasis, to: &buffer)
    writeNarrow(claims, table(idWidth, hasDisputants: status == .disputed), isMixed: false, &lines, to: &buffer)
  }

  private func writeNarrow(
    _ claims: RecordList<Claim>, _ table: TextTable, isMixed: Bool, _ lines: inout ClaimLines,
    to buffer: inout [UInt8]
  ) {
    table.write(headings: [Self.idHeading, "CLAIM", "CLAIMED BY", "DISPUTED BY"], to: &buffer)
    for claim in claims {
      let disputants = claim.status == .disputed ? sides(claim.disputants) : ""
      table.write([[lines.id(claim)], [claim.text], [sides(claim.claimants)], [disputants]], to: &buffer)
      if page.width < Self.narrow {
        let claimants = "claimed by \(sides(claim.claimants))"
        let text = claimants + (disputants.isEmpty ? "" : " · disputed by " + disputants)
        table.write(besideFirst: text, to: &buffer)
      }
      let place = "at " + lines.places(of: claim, self).joined(separator: " ")
      let evidence = lines.evidence(of: claim).joined(separator: ", ")
      let parts = [isMixed ? claim.status.rawValue : "", place, evidence].filter { !$0.isEmpty }
      table.write(besideFirst: parts.joined(separator: " · "), to: &buffer)
    }
  }

  private static func heading(of status: Claim.Status) -> String {
    switch status {
    case .disputed: "DISPUTED"
    case .unsupported: "NOT DISPUTED, BUT NO EVIDENCE WAS GIVEN"
    case .asserted: "ASSERTED, NOT DISPUTED HERE"
    }
  }

  /// Half of what the id leaves is the claim's, the other half is for those on its two sides; on a page too narrow for
  /// that, these stand below.
  private func table(_ idWidth: Int, hasDisputants: Bool) -> TextTable {
    if page.width < Self.narrow { return table([idWidth, self.free(beside: idWidth, columns: 2)]) }
    let free = self.free(beside: idWidth, columns: 4)
    let side = free / 4
    let widths = [idWidth, free - 2 * side, side, side]
    return table(hasDisputants ? widths : widths.dropLast())
  }
}

// MARK: Wide pages

extension Listing {
  private func writeWide(
    _ claims: RecordList<Claim>, _ idWidth: Int, _ lines: inout ClaimLines, to buffer: inout [UInt8]
  ) {
    let rows = claims.map { ($0, places: lines.places(of: $0, self)) }
    let status = Self.width(of: claims.lazy.map(\.status.rawValue), "STATUS", atMost: page.width)
    let place = Self.width(
      of: rows.lazy.map { $0.places.prefix(2).joined(separator: " ") }, Self.placeHeading, atMost: Self.widestPlaces)
    let free = self.free(beside: idWidth + status + place, columns: 6)
    let side = free / 4
    let table = self.table([idWidth, status, free - 2 * side, side, side, place])
    buffer.append(UInt8(ascii: "\n"))
    table.write(
      headings: [Self.idHeading, "STATUS", "CLAIM", "CLAIMED BY", "DISPUTED BY", Self.placeHeading], to: &buffer)
    for (claim, places) in rows {
      let evidence = lines.evidence(of: claim).joined(separator: ", ")
      let disputants = claim.status == .disputed ? sides(claim.disputants) : ""
      let cells = [
        [lines.id(claim)], [claim.status.rawValue], evidence.isEmpty ? [claim.text] : [claim.text, evidence],
        [sides(claim.claimants)], [disputants], [places.joined(separator: " ")],
      ]
      let emphasis = claim.status == .asserted ? nil : claim.status.emphasis
      table.write(cells, [nil, emphasis], to: &buffer)
    }
  }

  private static let widestPlaces = 24
}
