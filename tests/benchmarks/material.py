"""Texts to measure on: long ones made of the known reports, and some that are long in one way only."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

_REPORTS = Path(__file__).resolve().parents[1] / "reports"
_PARAGRAPH = "\n\n"
_NAME = re.compile(r"[A-Z][a-z]{2,}")
_DAYS_AND_TITLES = frozenset(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Mrs Miss Rev Hon Sir Lord Lady Father Sister".split()
)


def reports() -> list[str]:
    """The texts of all annotated reports."""
    return [file.read_text(encoding="utf-8") for file in sorted(_REPORTS.glob("*/*.txt"))]


def prose(size: int) -> str:
    """So many characters of report text.

    All paragraphs of the known reports come once in each round, in another order, and from the second round on each
    name stands for another one: the longer the text, the more people there are in it.
    """
    texts = [file.read_text(encoding="utf-8") for file in sorted((_REPORTS / "known").glob("*.txt"))]
    paragraphs = [part for text in texts for part in re.split(r"\n\s*\n", text) if part.strip()]
    names = _names("\n".join(texts))
    found: list[str] = []
    length = number = 0
    while length < size:
        dice = random.Random(number)
        others = dice.sample(names, len(names)) if number else names
        instead = dict(zip(names, others, strict=True))
        for part in dice.sample(paragraphs, len(paragraphs)):
            found.append(_NAME.sub(lambda hit, instead=instead: instead.get(hit[0], hit[0]), part))
            length += len(found[-1]) + len(_PARAGRAPH)
        number += 1
    return _PARAGRAPH.join(found)[:size]


def one_paragraph(size: int) -> str:
    """The same without an end to its first paragraph."""
    return " ".join(prose(size).split())


def one_sentence(size: int) -> str:
    """The same without any full stop either."""
    return re.sub(r"[.!?]", "", one_paragraph(size))


def _names(text: str) -> list[str]:
    """Words that are capitalised inside sentences and never written small."""
    small = set(re.findall(r"\b[a-z]\w*", text))
    inside = re.findall(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b", text)
    return sorted({word for word in inside if word.lower() not in small} - _DAYS_AND_TITLES)


def _repeated(make: Callable[[Callable[[], str]], str], join: str = " ") -> Callable[[int], str]:
    """Texts that ``make`` makes of invented names, again and again."""

    def text(size: int) -> str:
        dice = random.Random(0)
        found: list[str] = []
        length = 0
        while length < size:
            found.append(make(lambda: _invented(dice)))
            length += len(found[-1]) + len(join)
        return join.join(found)[:size]

    return text


def _invented(dice: random.Random) -> str:
    return "".join(dice.choice("bdklmnrst") + dice.choice("aeiou") for _ in range(dice.randint(2, 4))).capitalize()


ONE_WAY: dict[str, Callable[[int], str]] = {
    "people of many names": _repeated(lambda name: f"{name()} {name()} spoke of {name()}. Mr {name()} sang."),
    "people of one surname": _repeated(lambda name: f"{name()} Kolar spoke. Mr Kolar said that she was glad."),
    "names in one list": _repeated(lambda name: f"{name()} {name()}", ", "),
    "names on lines": _repeated(lambda name: f"- {name()} {name()}, director of {name()}", "\n"),
    "capitals": _repeated(lambda name: name()),
    "quotations": _repeated(lambda name: f'{name()} {name()} said, "We are here." "Yes," said {name()}.'),
    "quotations left open": _repeated(lambda name: "“He said"),
    "brackets in brackets": _repeated(lambda name: f"({name()} {name()}, the chair"),
    "pronouns": _repeated(lambda name: "He said she was there."),
    "verbs": _repeated(lambda name: "danced and"),
    "dates and numbers": _repeated(lambda name: "On 3 May 2020 at 10 am over 300 people came."),
}
"""Texts that go on in one way without end, by what they are full of."""


def by_name(name: str, size: int) -> str:
    """The text of that name."""
    kinds: dict[str, Callable[[int], str]] = {
        "prose": prose,
        "one paragraph": one_paragraph,
        "one sentence": one_sentence,
        **ONE_WAY,
    }
    return kinds[name](size)


def names() -> Sequence[str]:
    """The names of texts that are long in one way only."""
    return tuple(ONE_WAY)
