"""Invented news: the same articles for the same seed, and who says what in each of them.

    for article in articles(10_000): article.text, article.said

They are as long as news is (about 790 words, some 150, some 3,000), hold about 32 attributions in 1,000 words, and
tell stories: a few articles share their people and some of what is claimed. Every fifth writes straight quotation
marks, and one name in eight has an accent.
"""

import random
from typing import Iterator, NamedTuple

GIVEN = {
    "he": "Adam Alan Anders Andrew Anthony Arthur Benjamin Carlos Daniel David Edward Eric Frank George Gerald Henry "
    "Jack James John José Karl Kevin Lars Lewis Martin Michael Oliver Oscar Patrick Paul Peter Richard Robert Samuel "
    "Simon Stephen Thomas Victor Walter William".split(),
    "she": "Alice Amanda Angela Anna Barbara Camille Caroline Catherine Clara Diana Elena Elizabeth Emily Emma Esther "
    "Fiona Grace Hannah Helen Ingrid Irene Jane Joan Julia Karen Laura Linda Margaret Maria Mary Nora Olivia Paula "
    "Rachel Ruth Sarah Sofía Susan Teresa Zoë".split(),
}
SURNAMES = (
    "Abbott Ainsley Aldridge Alvarez Ashdown Atwood Barlow Beckett Bellamy Bergström Blackwood Bradshaw Brandt Calloway "
    "Carmody Castellan Chadwick Colebrook Corrigan Crowther Dalgleish Danvers Delacroix Denholm Drummond Eastman Eldridge "
    "Fairbanks Fenwick Ferraro Fitzgerald Galloway García Gilchrist Goddard Grantham Halloran Hargreaves Hathaway Hollis "
    "Ibarra Ingram Jansen Jefferies Kaplan Kearney Kessler Kowalski Lambert Langdon Larkin Lindqvist Lombardi MacInnes "
    "Maddox Marchetti Mercer Moreau Müller Nakamura Navarro Novak Oakley Okafor Ostrander Pemberton Petrov Pritchard "
    "Quigley Radcliffe Ramirez Rasmussen Rosenthal Rutherford Salazar Sandoval Schneider Sinclair Sørensen Stanhope "
    "Takahashi Thackeray Thornton Trevino Underhill Vandermeer Vasquez Wainwright Wexford Whitaker Winslow Yardley Zeller"
).split()
TOWNS = (
    "Ashford Bridgewater Carlow Dunmore Eastport Fairhaven Greyton Hillsboro Kingsbridge Lakewood Marlow Northam Oakdale "
    "Portsea Redcliff Seaford Thornbury Westbrook"
).split()
PUBLISHERS = ["The Harbour Gazette", "Northern Ledger", "Daily Compass", "Coast Tribune", "Inland Courier"]
MONTHS = "January February March April May June July August September October November December".split()
ROLES = [
    "the mayor of {town}", "a professor of economics at the University of {town}", "the head of the {town} ferry company",
    "a spokeswoman for the {town} council", "a spokesman for the {town} council", "the chief engineer of the {town} port",
    "a resident of {town}", "the director of the {town} hospital", "a lawyer in {town}", "the police chief of {town}",
    "a union leader in {town}", "a farmer near {town}",
]
ORGANIZATIONS = ["{town} City Council", "{town} Water Company", "University of {town}", "{town} Port Authority"]

SUBJECTS = (
    "the ferries|the new bridge|the hospital|the harbour wall|the old mill|the water company|the flood gates|the two schools|"
    "the city budget|the bus drivers|the winter storm|the northern road|the power station|the fishing fleet|the airport|"
    "the housing fund|the second tunnel|most of the houses|the repair work|the new contract|the river|the county court|"
    "the public library|the solar plant|the railway line|a third of the workers|the pension fund|the dairy farms|"
    "the old reservoir|the tax on parking|the storage tanks|the night trains|the steel works|the inquiry"
).split("|")
PREDICATES = (
    "lost {n} million dollars {when}|would need {n} more workers {when}|cost {n} percent more than {before}|"
    "had not been inspected since {year}|would stay closed for {n} weeks|could not survive another {season}|"
    "had been sold to an investor from {town}|would be finished {when}|carried {n} percent fewer passengers {when}|"
    "was damaged by salt water {when}|had become too expensive for the people of {town}|would create {n} jobs {when}|"
    "had saved the town {n} million dollars {when}|was built without a permit in {year}|would not reopen {when}|"
    "had polluted the river near {town}|needed repairs worth {n} million dollars|broke the rules of {year}|"
    "was {n} years older than {before}|would raise the price of water by {n} percent|had failed {n} tests {when}|"
    "could bring {n} families back to {town}|was ready long before the storm of {year}|had no money left {when}"
).split("|")
WHEN = "last year|this winter|in {month}|by the end of {month}|within {n} months|since {month}|before the summer".split("|")
BEFORE = "expected|in {year}|the old one|planned|the one in {town}".split("|")
JOINTS = ["because", "even though", "after", "so that", "while"]
BACKGROUND = (
    "The plan for {town} has been on the table since {year}, and work on the first part of it began in {month}.|"
    "About {n} thousand people live in the valley between {town} and the sea.|"
    "The road from {town} was closed for most of {month} after heavy rain.|"
    "In {year} the town paid {n} million dollars for the land on which the depot stands.|"
    "The next meeting of the committee is on {month} {day}.|"
    "Work stopped in {month}, when the contractor ran out of money, and never began again.|"
    "The vote was close, with {n} in favour and {m} against.|"
    "Rain fell for {n} days, and the river rose to its highest level since {year}.|"
    "Nobody was hurt.|The company has offices in {town} and two other towns, and nearly a third of the people who work "
    "for it live within {n} miles of the harbour.|"
    "In {month} of that year, {n} houses along the lower road were under water for {m} days, and the two schools there "
    "did not open again until the end of {month}.|"
    "The line runs from {town} to the coast, through {n} villages and a forest that has belonged to the county since {year}."
).split("|")
SAID = "said said said said said said argued insisted warned claimed announced".split()
SAID_BY_VOICE = "said said said added explained insisted".split()


class Said(NamedTuple):
    """Who is reported to have said what: a full name, and the words without marks around them."""

    speaker: str
    words: str


class Article(NamedTuple):
    name: str
    title: str
    published: str
    author: str
    publisher: str
    body: str
    said: list[Said]

    @property
    def text(self) -> str:
        """The article as a file of its own."""
        return f"{self.title}\n{self.published}\nBy {self.author}\n\n{self.body}"

    @property
    def record(self) -> dict:
        """The article as those who fetch news write it."""
        return {
            "id": self.name, "title": self.title, "date": self.published, "author": self.author,
            "source-hostname": self.publisher, "text": self.body,
        }


class Person(NamedTuple):
    name: str
    surname: str
    pronoun: str
    role: str


def articles(count: int, seed: int = 1) -> Iterator[Article]:
    """As many articles, one after the other."""
    chance = random.Random(seed)
    made = 0
    while made < count:
        story = Story(chance)
        for _ in range(min(chance.choice([1, 2, 3, 4, 6, 8]), count - made)):
            yield ArticleWriter(chance, story).article(f"{made + 1:05}")
            made += 1


class Story:
    """What several articles share: a town, its people, what they claim."""

    def __init__(self, chance: random.Random):
        self.chance = chance
        self.town = chance.choice(TOWNS)
        surnames = chance.sample(SURNAMES, 5)
        self.people = [self.person(surname) for surname in surnames]
        self.organization = chance.choice(ORGANIZATIONS).format(town=self.town)
        self.claims = [self.clause() for _ in range(8)]

    def person(self, surname: str) -> Person:
        pronoun = self.chance.choice(["he", "she"])
        role = self.chance.choice(ROLES).format(town=self.town)
        if "spokes" in role:
            role = f"a spokes{'man' if pronoun == 'he' else 'woman'} for the {self.town} council"
        # A surname has its own few given names, so that people come back in other stories.
        given = GIVEN[pronoun][(len(surname) * 7 + self.chance.randrange(6)) % len(GIVEN[pronoun])]
        return Person(f"{given} {surname}", surname, pronoun, role)

    def filled(self, pattern: str) -> str:
        chance = self.chance
        for slot, choices in (("{when}", WHEN), ("{before}", BEFORE)):
            if slot in pattern:
                pattern = pattern.replace(slot, chance.choice(choices))
        return pattern.format(
            n=chance.randrange(3, 60), m=chance.randrange(3, 60), day=chance.randrange(1, 29), town=self.town,
            year=chance.randrange(1995, 2024), month=chance.choice(MONTHS),
            season=chance.choice(["winter", "summer", "spring", "storm"]))

    def clause(self) -> str:
        clauses = [f"{self.chance.choice(SUBJECTS)} {self.filled(self.chance.choice(PREDICATES))}" for _ in range(2)]
        return f" {self.chance.choice(JOINTS)} ".join(clauses) if self.chance.random() < 0.4 else clauses[0]


class ArticleWriter:
    """Writes one article of a story."""

    def __init__(self, chance: random.Random, story: Story):
        self.chance = chance
        self.story = story
        self.open, self.close = ("\"", "\"") if chance.random() < 0.2 else ("“", "”")
        self.said: list[Said] = []
        self.introduced: set[str] = set()

    def article(self, name: str) -> Article:
        chance = self.chance
        wanted = min(3000, max(150, int(chance.lognormvariate(6.5, 0.6))))
        paragraphs, words = [], 0
        while words < wanted:
            paragraphs.append(self.paragraph())
            words += paragraphs[-1].count(" ") + 1
        day = f"{chance.randrange(2019, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        author = f"{chance.choice(GIVEN['he'] + GIVEN['she'])} {chance.choice(SURNAMES)}"
        return Article(
            name, f"{self.story.town} waits for an answer on {chance.choice(SUBJECTS)}", day, author,
            chance.choice(PUBLISHERS), "\n\n".join(paragraphs) + "\n", self.said)

    def paragraph(self) -> str:
        sentences = []
        for _ in range(self.chance.choice([1, 2, 2, 3])):
            if self.chance.random() < 0.44:
                sentences.append(self.story.filled(self.chance.choice(BACKGROUND)))
            else:
                sentences += self.report()
        return " ".join(sentences)

    def clause(self) -> str:
        return self.chance.choice(self.story.claims) if self.chance.random() < 0.3 else self.story.clause()

    def quoted(self, words: str, end: str = "") -> str:
        return f"{self.open}{words}{end}{self.close}"

    def note(self, speaker: str, words: str) -> str:
        self.said.append(Said(speaker, words))
        return words

    def report(self) -> list[str]:
        """One or two sentences in which somebody says something."""
        if self.chance.random() < 0.12:
            return [self.institution()]
        person = self.chance.choice(self.story.people)
        if person.name not in self.introduced:
            self.introduced.add(person.name)
            return self.first(person)
        return self.again(person)

    def institution(self) -> str:
        name = self.story.organization
        words = self.note(name, self.clause())
        return f"The {name} said in a statement that {words}."

    def first(self, person: Person) -> list[str]:
        words = self.note(person.name, self.clause())
        match self.chance.randrange(4):
            case 0: return [f"{person.name}, {person.role}, said {words}."]
            case 1: return [f"{self.quoted(capital(words), ',')} said {person.name}, {person.role}."]
            case 2: return [f"{capital(words)}, according to {person.name}, {person.role}."]
            case _: return [f"{person.name}, {person.role}, told reporters that {words}."]

    def again(self, person: Person) -> list[str]:
        words = self.note(person.name, self.clause())
        name, verb = person.surname, self.chance.choice(SAID)
        match self.chance.randrange(8):
            case 0 | 1: return [f"{name} {verb} that {words}."]
            case 2: return [f"{self.quoted(capital(words), ',')} {name} said."]
            case 3: return [f"{capital(words)}, {name} said."]
            case 4: return [f"{name} denied that {words}."]
            case 5: return [f"According to {name}, {words}."]
            case 6:
                more = self.note(person.name, self.clause())
                voice = self.chance.choice(SAID_BY_VOICE)
                return [f"{name} {verb} that {words}.", f"{self.quoted(capital(more), ',')} {person.pronoun} {voice}."]
            case _:
                more = self.note(person.name, self.clause())
                return [f"{name} {verb} that {words}.", f"{capital(person.pronoun)} also said that {more}."]


def capital(words: str) -> str:
    return words[0].upper() + words[1:]
