"""Who is meant by a pronoun or a noun: by the statement that it makes."""

from __future__ import annotations

import pytest

from viewer.extract import extract

CASES = (
    ("Ms. Ann Lee introduced the director, Mr. Bo Eklund. Mr. Cy Dow sat. He said that it rained.", "Cy Dow"),
    ("Mr. Cy Dow welcomed all and introduced Mr. Bo Eklund. He said that the sea was cold.", "Bo Eklund"),
    ("Mr. Bo Ek said that old Mr. Cy Dow had left. He added that it rained.", "Bo Ek"),
    ("Mr. Bo Ek, whom his neighbour Mr. Cy Dow knew, rose. He said that it rained.", "Bo Ek"),
    ("The pier, Mr. Bo Ek argued, was built by Mr. Cy Dow. He said that it rained.", "Bo Ek"),
    ("Ms. Ann Lee thanked Ms. Eve Orr. “It was nothing,” Orr told her.", "Eve Orr"),
    ("In his reply, Bo Ek said that it rained.", "Bo Ek"),
    ("Ann Lee, the mayor, opened the fair. Bo Ek sang. The mayor said that the sea was cold.", "Ann Lee"),
    ("Ann Lee presided. Bo Ek sang. The chairwoman said that the sea was cold.", "Ann Lee"),
    ("Mr. Jan Lisk and Ewa Lisk came. Jan Lisk sang; his wife said that the sea was cold.", "Ewa Lisk"),
    ("Bo Ek was given a watch. The recipient said that the sea was cold.", "Bo Ek"),
    ("Ms. Ann Lee and Mr. Bo Ek came. The latter said that the sea was cold.", "Bo Ek"),
    ("Ms. Ann Lee took the floor. He said that the sea was cold.", "Ann Lee"),
    ("Dr. Ann Lee replied in Welsh; her niece, Eve Orr, interpreted. She said that the sea was cold.", "Ann Lee"),
    ("The president of the rowing club bowed. He said that the sea was cold. Bo Ek sang.", None),
)


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_speaker(text: str, speaker: str | None) -> None:
    report = extract(text)
    told = [report.person(s.speaker or "").name for s in report.statements]
    assert told[-1:] == ([speaker] if speaker is not None else [])
