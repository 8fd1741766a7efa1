import Testing

@testable import NewsClaims

@Suite("The same two sides at odds over one thing")
struct SameSidesTests {
  @Test(
    "disputed claims of the same two sides that share what they are about are one",
    arguments: [
      LinkCase(
        """
        France has sent ships to Oban. Jane Doe rejected French claims that Doe had paid arsonists to burn boats in the \
        harbour of Oban.
        France has sent ships to Oban. Jane Doe denied the French allegation of a hidden part in the ruin by fire of \
        the harbour of Oban.
        """,
        "that Doe had paid arsonists to burn boats in the harbour of Oban ~ "
          + "of a hidden part in the ruin by fire of the harbour of Oban"),
      LinkCase(
        """
        Spain closed its border to Portugal. Portugal rejected Spanish claims that smugglers bribe guards to \
        drive stolen cattle over its border.
        Portugal is at odds with Spain. Portugal denied Spanish accusations of a flourishing secret trade in \
        cattle across the border.
        """,
        "that smugglers bribe guards to drive stolen cattle over its border ~ "
          + "of a flourishing secret trade in cattle across the border"),
      LinkCase(
        """
        Spain closed its border to Portugal. Portugal rejected Spanish claims that smugglers bribe guards to \
        drive stolen cattle over its border.
        Portugal is at odds with Spain. The Portuguese government denied Spanish accusations of a flourishing \
        secret trade in cattle across the border.
        """,
        "that smugglers bribe guards to drive stolen cattle over its border ~ "
          + "of a flourishing secret trade in cattle across the border"),
      LinkCase(
        """
        France has sent ships to Oban. Jane Doe rejected French claims that Doe had paid arsonists to burn boats in the \
        harbour of Oban.
        France has sent ships to Oban. Jane Doe denied the French allegation of a debt to the salmon fishers.
        """),
      LinkCase(
        """
        France has sent ships to Oban. Jane Doe rejected French claims that Doe had paid arsonists to burn boats in the \
        harbour of Oban.
        France has sent ships to Oban. France accused Jane Doe of a hidden part in the ruin by fire of the harbour of Oban.
        """),
      LinkCase(
        """
        France has sent ships to Oban. Jane Doe rejected French claims that Doe had paid arsonists to burn boats in the \
        harbour.
        France has sent ships to Oban. Jane Doe denied the French allegation of a debt to guards of the harbour.
        """),
      LinkCase(
        """
        France has sent ships to Oban. Jane Doe rejected French claims that Doe had paid arsonists to burn boats in the \
        harbour of Oban.
        France has sent ships to Oban. John Reed denied the French allegation of a hidden part in the ruin by fire of \
        the harbour of Oban.
        """),
      LinkCase(
        """
        France has sent ships to Oban. Jane Doe rejected French claims that Doe had paid arsonists to burn boats in the \
        harbour of Oban.
        France has sent ships to Oban. Jane Doe denied the Spanish allegation of a hidden part in the ruin by fire of \
        the harbour of Oban.
        """),
    ])
  func claims(_ sample: LinkCase) {
    #expect(sample.corpus.claimLinks(madeBy: .sameSides) == sample.expected)
  }
}
