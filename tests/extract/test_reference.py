"""Who is meant by a pronoun or a noun: by the statement that it makes."""

from __future__ import annotations

import pytest

from viewer.extract import extract

pytestmark = pytest.mark.usefixtures("rules_alone")

CASES = (
    ("Ms. Ann Lee introduced the director, Mr. Bo Eklund. Mr. Cy Dow sat. He said that it rained.", "Cy Dow"),
    ("Mr. Cy Dow welcomed all and introduced Mr. Bo Eklund. He said that the sea was cold.", "Bo Eklund"),
    ("Mr. Cy Dow welcomed Mr. Bo Eklund. He also welcomed the cooks and said that it rained.", "Cy Dow"),
    ("Mr. Bo Ek said that old Mr. Cy Dow had left. He added that it rained.", "Bo Ek"),
    ("Mr. Bo Ek, whom his neighbour Mr. Cy Dow knew, rose. He said that it rained.", "Bo Ek"),
    ("Mr. Cy Dow offered prayer, after which Mr. Bo Ek addressed us. He said that it rained.", "Bo Ek"),
    ("The pier, Mr. Bo Ek argued, was built by Mr. Cy Dow. He said that it rained.", "Bo Ek"),
    ("Ms. Ann Lee thanked Ms. Eve Orr. “It was nothing,” Orr told her.", "Eve Orr"),
    ("In his reply, Bo Ek said that it rained.", "Bo Ek"),
    ("Ann Lee, the mayor, opened the fair. Bo Ek sang. The mayor said that the sea was cold.", "Ann Lee"),
    ("Ann Lee presided. Bo Ek sang. The chairwoman said that the sea was cold.", "Ann Lee"),
    ("Mr. Jan Lisk and Ewa Lisk came. Jan Lisk sang; his wife said that the sea was cold.", "Ewa Lisk"),
    (
        "Foreign Minister Bo Ek met his counterpart FM Ann Lund. Ek sang. The Danish foreign minister said it rained.",
        "Ann Lund",
    ),
    ("Prime Minister Bo Ek came. Ann Lee sang. The Danish prime minister said that it rained.", "Bo Ek"),
    ("PM Bo Ek came. Ann Lee sang. The prime minister said that it rained.", "Bo Ek"),
    ("Bo Ek was given a watch. The recipient said that the sea was cold.", "Bo Ek"),
    ("Ms. Ann Lee and Mr. Bo Ek came. The latter said that the sea was cold.", "Bo Ek"),
    ("Ms. Ann Lee took the floor. He said that the sea was cold.", "Ann Lee"),
    ("Dr. Ann Lee replied in Welsh; her niece, Eve Orr, interpreted. She said that the sea was cold.", "Ann Lee"),
    ("Bo Ek came with Mr. Cy Dow in the chair. Ann Lee sang. The chairman said that the sea was cold.", "Cy Dow"),
    ("The Mayor and Mayoress (Mr. and Mrs. A. Roe) came. Bo Ek sang. The Mayor said that it rained.", "A. Roe"),
    ("Lady Roe and Sir Bo Ek came. Cy Dow sang. Her ladyship said that the sea was cold.", "Lady Roe"),
    ("The fair was opened by Ann Lee. Bo Ek sang. The Chief Guest said that the sea was cold.", "Ann Lee"),
    ("Our chief guest was Ann Lee. The fair was opened by Bo Ek. The Chief Guest said that it rained.", "Ann Lee"),
    ("The wedding of Mr. Bo Ek and Miss Ann Lee was held. The bride said that it rained.", "Ann Lee"),
    ("The vice-chancellor, Ann Lee, came. Bo Ek sang. The VC said that the sea was cold.", "Ann Lee"),
    ("The poem, written by Ann Lee, was read by Bo Ek. The author said that the sea was cold.", "Ann Lee"),
    ("Mrs. Ann Lee came. Miss Eve Lee sang. Mrs. Lee said that the sea was cold.", "Ann Lee"),
    ("Justice Ann Lee came. Professor Eve Lee sang. Justice Lee said that the sea was cold.", "Ann Lee"),
    ("Mr. Bo Lee, of Northby, and Mr. Cy Lee, of Eastby, came. Mr. Lee of Northby said that it rained.", "Bo Lee"),
    ("Bo Ek said that Ann Lee was ill. However, she had sent a letter. She wrote that it rained.", "Ann Lee"),
    ("Ms. Ann Lee rose. They were met by a woman in green. She said that the sea was cold.", None),
    ("They toasted the newly married pair, Mr. and Mrs. Bo Roe. Cy Dow sang. The groom said that it rained.", "Bo Roe"),
    ("The president of the rowing club bowed. He said that the sea was cold. Bo Ek sang.", None),
)


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_speaker(text: str, speaker: str | None) -> None:
    report = extract(text)
    told = [report.person(s.speaker or "").name for s in report.statements]
    assert told[-1:] == ([speaker] if speaker is not None else [])


SEVERAL = (
    ("Mayor Ann Lee and Mayor Bo Ek came. Cy Dow sang. The two mayors cut the ribbon.", {"Ann Lee", "Bo Ek"}),
    (
        "Ann Lee, Bo Ek and Cy Dow came. It rained. Eve Orr sang. The trio cut the ribbon.",
        {"Ann Lee", "Bo Ek", "Cy Dow"},
    ),
    ("Ann Lee and her sister Eve Lee sang. Both sisters cut the ribbon.", {"Ann Lee", "Eve Lee"}),
    ("The golden wedding of Mr. and Mrs. A. Roe was held. The couple cut the cake.", {"A. Roe", "Mrs. A. Roe"}),
    ("The winners came from Northby. The winners cut the ribbon.", set()),
)


@pytest.mark.parametrize(("text", "people"), SEVERAL)
def test_several(text: str, people: set[str]) -> None:
    report = extract(text)
    assert {report.person(p).name for p in report.programme[-1].people} == people
