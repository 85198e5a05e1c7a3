"""Which names are people's, weighed by what annotated reports tell of like ones.

A name with a form of address or an office is a person's. All others are weighed by their form, first each by itself,
then again among the others: those that are unlikely are left out, but for what the layout tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.extract import weighing
from viewer.extract.language.passage import Passage
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.name_company import Company, Form, Others, features, form_of
from viewer.extract.naming.name_features import Names
from viewer.extract.naming.name_fields import is_headed
from viewer.extract.naming.name_titled import NOBLES
from viewer.extract.weighing import Features, Weights

QUESTION, AMONG_OTHERS = "person", "person among others"
"""The questions that the weights of names answer: of a name by itself, and once all others have been weighed."""
LIKELY = 0.45
"""From this chance on, a name is taken for a person's."""
LIKELY_OF_TITLED = 0.1
"""The same of a name behind an office."""
_SURE = ("name_clues.handles", "name_titled.called", "name_titled.titled", NOBLES)
"""What proposes names only where people's must stand: as behind an office."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A name that is to be weighed: its mentions, all of one form."""

    mentions: tuple[Mention, ...]
    features: Features
    company: Company

    @property
    def form(self) -> Form:
        """The words of the name."""
        return form_of(self.mentions[0])


def unlikely(passage: Passage, mentions: Sequence[Mention]) -> set[int]:
    """The identities of mentions that are hardly a person's name. Sets ``Mention.chance`` of what is weighed."""
    weights = weighing.table("names")
    headed = {form_of(m) for m in mentions if not m.honorifics and is_headed(passage.doc, m.first, m.last)}
    names = weighed(passage, mentions)
    likely = dict.fromkeys(titled(mentions), 1.0) | chances(weights[QUESTION], names)
    found = {id(mention) for mention in mentions if form_of(mention) in headed and not mention.honorifics}
    for name in names:
        among = {**name.features, **features(name.company, likely)}
        chance = weighing.chance(weighing.log_odds(weights[AMONG_OTHERS], among))
        for mention in name.mentions:
            mention.chance = chance
        enough = LIKELY_OF_TITLED if any(mention.titles for mention in name.mentions) else LIKELY
        if chance < enough and not any(mention.by in _SURE for mention in name.mentions):
            found |= {id(mention) for mention in name.mentions}
    return found


def chances(weights: Weights, names: Iterable[Weighed]) -> dict[Form, float]:
    """How likely each name is, by itself, to be a person's."""
    return {name.form: weighing.chance(weighing.log_odds(weights, name.features)) for name in names}


def titled(mentions: Iterable[Mention]) -> set[Form]:
    """The names that have a form of address or an office."""
    return {form_of(mention) for mention in mentions if mention.honorifics}


def weighed(passage: Passage, mentions: Sequence[Mention]) -> list[Weighed]:
    """The names without a title, by their form."""
    names, others = Names(passage, mentions), Others(passage, mentions)
    groups: dict[Form, list[Mention]] = {}
    for mention in mentions:
        if not mention.honorifics:
            groups.setdefault(form_of(mention), []).append(mention)
    return [Weighed(tuple(group), names.features(group), others.of(group)) for group in groups.values()]
