"""Who is listed: the names of one list or series, whatever stands between them and the parser makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import has_word, lemma
from viewer.extract.language.reality import FINITE
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.shared.doing import agents, owns
from viewer.extract.rules.shared.draft import Reading


def enumerated(reading: Reading, first: int, last: int, *, by: bool = False) -> list[int]:
    """Who is listed between two tokens: the first name, and each further one behind a comma or an "and".

    Roles may stand between; a name that a preposition governs (``on behalf of Bo Ek``) is not of the list, but with
    ``by`` one behind "by" is.
    """
    found: list[int] = []
    ready = True
    i = first
    tokens = reading.passage.tokens
    while i <= last:
        mention = reading.name_at(i)
        token, before = tokens[i], tokens[max(first, i - 1) : i]
        if mention is not None:
            free = by and has_word(before, "by") or ready and not _is_beside(tokens, mention, before if found else ())
            if free and mention.person not in found:
                found.append(mention.person)
                ready = False
            i = max(i, mention.last) + 1
            continue
        if token.lower_ in (",", ";", "&", ")", ":", "and"):
            ready = not (token.text == "," and ends_with_kin(before))
        elif _is_of_kin(token, before) or found and token.tag_ in ("WP", "WDT", "WP$"):
            ready = False  # "Ann Lee, who beat Bo Ek", "the widow of Bo Ek, Ann Lee"
        elif _ends(token, found, by=by):
            break
        i += 1
    return found


def _ends(token: Token, found: list[int], *, by: bool) -> bool:
    """Whether the sentence goes on with a word, and the list does not."""
    return bool(found) and not by and _goes_on(token)


def ends_with_kin(before: Sequence[Token]) -> bool:
    """``a grandson of his sister, Ann Lee``: whether whose kin somebody is, is named behind the comma."""
    of_whom = (t for t in before if t.dep_ == "pobj" and t.head.lower_ == "of")
    return any(t.lower_ in words("meant", "kin", "words") for t in of_whom)


def _is_beside(doc: Sequence[Token], mention: Mention, before: Iterable[Token]) -> bool:
    """Whether a name is told of another: a preposition governs it, or it owns what is listed (``Ann Lee's deputy``)."""
    return any(t.pos_ == "ADP" for t in before) or owns(doc, mention.last)


def everyone(reading: Reading, clause: Clause) -> list[int]:
    """The agents with all who are listed with them ahead of the verb, also where the parser broke the list."""
    people = agents(reading, clause)
    if clause.passive or not people:
        return people
    listed = enumerated(reading, reading.passage.sentence(clause.verb).start, clause.verb.i - 1)
    return listed if set(people) <= set(listed) else people


def _is_of_kin(token: Token, before: Iterable[Token]) -> bool:
    """``Ann Lee, daughter of the painter Bo Ek``: whether an "of" leads to whose kin somebody is."""
    return token.lower_ == "of" and any(lemma(t) in words("meant", "kin", "words") for t in before)


def _goes_on(token: Token) -> bool:
    """Whether the story goes on with a finite verb, rather than a name's attribute."""
    outer = token.dep_ == "ROOT" or token.dep_ == "conj" and token.head.dep_ == "ROOT"
    return token.tag_ in FINITE and outer


def gapped(reading: Reading, verb: Token, behind_names: tuple[str, ...] = ("on", "about", "upon")) -> list[int]:
    """Those with whom the verb goes on unsaid: ``Ann Lee spoke about trees and | Bo Dunn about rivers``."""
    names = parted(reading, verb.i + 1, verb.sent.end - 1)
    return [mention.person for mention, behind in names if behind.lower_ in behind_names]


def parted(reading: Reading, start: int, end: int) -> Iterator[tuple[Mention, Token]]:
    """The names between two tokens that begin another part of a sentence, and the token behind each."""
    doc = reading.passage.tokens
    for i in range(start, end):
        mention = reading.name_at(i)
        if mention is None or mention.last + 1 >= len(doc):
            continue
        if doc[i - 1].lower_ in ("and", "while", ",", ";"):
            yield mention, doc[mention.last + 1]
