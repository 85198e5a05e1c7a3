"""Which names are people's, weighed by what annotated reports tell of like ones.

A name with a form of address or an office is a person's. All others are weighed by their form: those that are unlikely
are left out, but for what the layout tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.extract import weighing
from viewer.extract.language.passage import Passage
from viewer.extract.naming.mention import Mention, folded
from viewer.extract.naming.name_features import Names, form_of
from viewer.extract.naming.name_titled import NOBLES
from viewer.extract.weighing import Features

QUESTION = "person"
"""The question that the weights of names answer."""
LIKELY = 0.45
"""From this chance on, a name is taken for a person's."""
_SURE = ("listed_names.starts", "name_clues.handles", "name_titled.titled", NOBLES)
"""What proposes names only where people's must stand: as in the lines around, or behind an office."""


def unlikely(passage: Passage, mentions: Sequence[Mention]) -> set[int]:
    """The identities of mentions that are hardly a person's name. Sets ``Mention.chance`` of what is weighed.

    Names of several words come first: a word of one that is likely, or has a title, needs no weighing.
    """
    weights = weighing.table("names")[QUESTION]
    found: set[int] = set()
    sure = {folded(m.names[-1]) for m in mentions if m.honorifics or m.titles}
    for group, features in weighed(passage, mentions):
        form = form_of(group[0])
        known = len(form) == 1 and form[0] in sure
        chance = 0.0 if known else weighing.chance(weighing.log_odds(weights, features))
        for mention in group:
            mention.chance = chance
        if chance < LIKELY and not known and not any(mention.by in _SURE for mention in group):
            found |= {id(mention) for mention in group}
        else:
            sure.update(form)
    return found


def weighed(passage: Passage, mentions: Sequence[Mention]) -> list[tuple[list[Mention], Features]]:
    """The names without a title by their form, those of several words first, each with its mentions and features."""
    names = Names(passage, mentions)
    groups: dict[tuple[str, ...], list[Mention]] = {}
    for mention in mentions:
        if not (mention.honorifics or mention.titles):
            groups.setdefault(form_of(mention), []).append(mention)
    ordered = sorted(groups.values(), key=lambda group: len(group[0].names) == 1)
    return [(group, names.features(group)) for group in ordered]
