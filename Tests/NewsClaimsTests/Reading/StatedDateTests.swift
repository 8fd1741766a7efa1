import Testing

@testable import NewsClaims

@Suite("Dates")
struct StatedDateTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    let published: String?
    var isRevision = false
    var testDescription: String { line }
  }

  private func reading(_ line: String) -> StatedDate? {
    let bytes = Array(line.utf8)
    return StatedDate(bytes, bytes.indices)
  }

  @Test(
    "a day that is certain is read in the forms that news uses",
    arguments: [
      Case(line: "21.09.2025, 9:11", published: "2025-09-21T09:11:00"),
      Case(line: "7- 21.09.2025, 9:11", published: "2025-09-21T09:11:00"),
      Case(line: "- 21.09.2025, 9:11", published: "2025-09-21T09:11:00"),
      Case(line: "6 September 2025", published: "2025-09-06"),
      Case(line: "Published: 6 September 2025", published: "2025-09-06"),
      Case(line: "6th of Sept., 2025", published: "2025-09-06"),
      Case(line: "September 6, 2025", published: "2025-09-06"),
      Case(line: "SEPT. 6, 2025", published: "2025-09-06"),
      Case(line: "Saturday, September 6th, 2025.", published: "2025-09-06"),
      Case(line: "March 3, 2024 10:15 am EST", published: "2024-03-03T10:15:00"),
      Case(line: "March 3, 2024 at 12:05 a.m.", published: "2024-03-03T00:05:00"),
      Case(line: "March 3, 2024 | 12:05 p.m. | 4 min read", published: "2024-03-03T12:05:00"),
      Case(line: "10:15 GMT, 3 March 2024", published: "2024-03-03T10:15:00Z"),
      Case(line: "3 March 2024 – 10:15 UTC+3", published: "2024-03-03T10:15:00+03:00"),
      Case(line: "2025-09-21", published: "2025-09-21"),
      Case(line: "2025-09-21T09:11:00Z", published: "2025-09-21T09:11:00Z"),
      Case(line: "2025-09-21T09:11:30.250+03:00", published: "2025-09-21T09:11:30+03:00"),
      Case(line: "2025-09-21 09:11 -0500", published: "2025-09-21T09:11:00-05:00"),
      Case(line: "09/21/2025", published: "2025-09-21"),
      Case(line: "21/09/2025", published: "2025-09-21"),
      Case(line: "29 February 2024", published: "2024-02-29"),
      Case(line: "Updated 7 May 2024, 18:30", published: "2024-05-07T18:30:00", isRevision: true),
      Case(line: "Published 6 May 2024, updated 7 May 2024", published: "2024-05-06"),
    ])
  func certain(_ sample: Case) throws {
    let date = try #require(reading(sample.line))
    #expect(date.published == sample.published)
    #expect(date.isRevision == sample.isRevision)
  }

  @Test(
    "a date that leaves the day or the year open is no day of publication",
    arguments: ["Sept. 6", "6 September", "9:05 p.m.", "10.15am", "03/04/2025", "Monday, May 3"])
  func open(_ line: String) throws {
    #expect(try #require(reading(line)).published == nil)
  }

  @Test(
    "what is no date, or more than a date, is not taken for one",
    arguments: [
      "31 February 2025", "29 February 2023", "32.01.2025", "01.13.2025", "6 September 2025, 25:00", "2025-00-10",
      "13:75", "23,048", "2025", "9.11", "911", "Monday", "May", "On 6 September 2025 the river rose.",
      "6 September 2025 by Jane Doe", "123456789012345678901234567890", "", "12-34-56-78",
    ])
  func none(_ line: String) {
    #expect(reading(line) == nil)
  }
}
