"""Among which other names a name stands: those that share words with it, and those beside it in a row or in the lines.

How likely each of them is to be a person's tells of it, too: ``Dow`` is somebody where ``Ann Dow`` is, and what stands
among five people is a sixth.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from viewer.extract.language.passage import Passage
from viewer.extract.naming.mention import Mention, folded
from viewer.extract.naming.name_series import others_in_row
from viewer.extract.naming.role_nouns import name_head

Form = tuple[str, ...]
"""The words of a name, each folded: mentions of one form are weighed together."""
Company = Mapping[str, Sequence[Form | None]]
"""The names among which one stands, by how they stand to it; None for what nothing takes for a name."""

_PLACES = 12
"""So many of the places where a form stands are looked at."""
_MOST_ALIKE = 50
"""So many names that share a word are compared with each other."""
_LINES = 3
"""So many lines before and behind one are looked at."""
_BESIDE = ("row", "joined", "lines")
"""How names stand that tell by how many of them are people; of others the likeliest tells."""


def form_of(mention: Mention) -> Form:
    """The words of a name for comparison."""
    return tuple(folded(name) for name in mention.names)


class Others:
    """All names of a text that are proposed, and how they stand to each other."""

    def __init__(self, passage: Passage, mentions: Sequence[Mention]) -> None:
        self._passage, self._doc = passage, passage.doc
        self._at = {i: form_of(m) for m in mentions for i in range(m.first, m.last + 1)}
        self._opening = {passage.paragraph(self._doc[m.first]): form_of(m) for m in mentions if opens_line(passage, m)}
        self._with: dict[str, list[Form]] = defaultdict(list)
        for form in dict.fromkeys(map(form_of, mentions)):
            for word in form:
                if len(self._with[word]) < _MOST_ALIKE:
                    self._with[word].append(form)

    def of(self, group: Sequence[Mention]) -> Company:
        """The names among which one stands, by all of its mentions."""
        found: dict[str, list[Form | None]] = defaultdict(list)
        for how, form in self._alike(form_of(group[0])):
            found[how].append(form)
        for mention in group[:_PLACES]:
            for how, i in self._beside(mention):
                found[how].append(self._at.get(i))
            found["lines"] += self._around(mention)
        return {how: forms for how, forms in found.items() if forms}

    def _alike(self, form: Form) -> Iterator[tuple[str, Form]]:
        """Those that share words with it."""
        for other in dict.fromkeys(other for word in form for other in self._with[word] if other != form):
            if set(form) < set(other):
                yield "within", other
                yield f"within, {_place(form, other)}", other
            elif set(other) < set(form):
                yield "holding", other
            else:
                yield f"sharing the {_place(form, other)}", other

    def _beside(self, mention: Mention) -> Iterator[tuple[str, int]]:
        """The tokens that stand in a row with it, and those that are joined to it."""
        yield from (("row", one.i) for one in others_in_row(self._doc, mention.first, mention.last))
        head = name_head(self._passage, mention)
        yield from (("joined", one.i) for one in head.children if one.dep_ in ("conj", "appos"))
        if head.dep_ in ("conj", "appos"):
            yield "joined", head.head.i

    def _around(self, mention: Mention) -> list[Form | None]:
        """How the lines around a line begin that begins with it."""
        number = self._passage.paragraph(self._doc[mention.first])
        if not opens_line(self._passage, mention):
            return []
        lines = range(max(0, number - _LINES), min(len(self._passage.paragraphs), number + _LINES + 1))
        return [self._opening.get(line) for line in lines if line != number]


def _place(form: Form, other: Form) -> str:
    return "last" if form[-1] == other[-1] else "first" if form[0] == other[0] else "middle"


def opens_line(passage: Passage, mention: Mention) -> bool:
    """Whether a paragraph begins with a name, but for marks."""
    paragraph = passage.paragraphs[passage.paragraph(passage.tokens[mention.first])]
    return not any(map(str.isalnum, passage.text[paragraph.start : mention.full_span.start]))


def features(company: Company, likely: Mapping[Form, float]) -> dict[str, float]:
    """The features of a name by those among which it stands, and how likely each of them is to be a person's."""
    found: dict[str, float] = {}
    for how, forms in company.items():
        chances = [0.0 if form is None else likely.get(form, 0.0) for form in forms]
        found[f"others={how}"] = 1.0
        found[f"others={how}, likely"] = sum(chances) / len(chances) if how in _BESIDE else max(chances)
    return found
