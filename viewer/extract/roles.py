"""What the text says a person is: office, profession, body, kinship; the words as written, and contiguous.

``role_nouns`` knows the nouns, ``role_beside`` reads what stands beside a name, ``role_told`` what clauses tell.
"""

from __future__ import annotations

from viewer.extract.passage import Passage
from viewer.extract.people import Draft, gender_of_noun
from viewer.extract.role_beside import PLAIN, Role, Scene, beside
from viewer.extract.role_nouns import is_role_noun, name_head
from viewer.extract.role_told import told

__all__ = ["assign", "is_role_noun", "name_head"]


def assign(passage: Passage, people: list[Draft]) -> None:
    """Give every person the fullest role nearest to the first mention, and the gender that the role's noun tells."""
    mentions = sorted((m for draft in people for m in draft.mentions), key=lambda m: m.first)
    scene = Scene(passage, mentions)
    found = {id(m): [*beside(scene, m), *told(scene, m)] for m in mentions}
    _share(scene, mentions, found)
    for draft in people:
        roles: list[tuple[int, int, Role]] = []
        for number, mention in enumerate(draft.mentions):
            for role in found[id(mention)]:
                roles.append((role.rank, number, role))
                gender = gender_of_noun(role.noun)
                if gender and not draft.firm and role.rank != PLAIN + 100:
                    draft.gender, draft.firm = gender, True
        if roles:
            draft.role = min(roles, key=lambda r: r[:2])[2].span


def _share(scene: object, mentions: object, found: dict[int, list[Role]]) -> None:
    """Later."""
