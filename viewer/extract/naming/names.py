"""Names of people in a text: where one stands, and what belongs to the name and what to the title before it.

The tagger's PERSON entities are the start. Grammar mends them: a form of address or an office before capitals makes a
name, a word for a body unmakes one, particles and initials are joined, a surname seen once is found again.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.extract.language.passage import Passage, nth
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.naming import listed_names
from viewer.extract.naming.mention import INITIAL, Mention, bare, build, folded, is_capital, is_honorific, is_office
from viewer.extract.naming.name_again import again, opens_clause
from viewer.extract.naming.name_capitals import BY as CAPITALS
from viewer.extract.naming.name_capitals import capitals
from viewer.extract.naming.name_checks import is_maiden_name, is_not_name, is_organisation
from viewer.extract.naming.name_clues import clues, handles
from viewer.extract.naming.name_evidence import unlikely
from viewer.extract.naming.name_fields import is_field
from viewer.extract.naming.name_lone import lone, shouted
from viewer.extract.naming.name_offices import before_office, without_office
from viewer.extract.naming.name_pairs import couples
from viewer.extract.naming.name_runs import opens_cell, run_of
from viewer.extract.naming.name_series import rows, singles
from viewer.extract.naming.name_tails import is_god
from viewer.extract.naming.name_titled import NOBLES, called, is_of_firm, nobles, several, titled


def find(passage: Passage) -> list[Mention]:
    """All names of people, in text order."""
    taken: dict[int, tuple[int, int]] = {}
    mentions = candidates(passage, taken)
    wrong = unlikely(passage, mentions)
    for i in [i for m in mentions if id(m) in wrong for i in range(m.first, m.last + 1)]:
        taken.pop(i, None)
    mentions = [m for m in mentions if id(m) not in wrong]
    known, family = _known_words(mentions)
    for mention in again(passage, known, family, taken):
        mention.by, mention.chance = "name_again.again", 0.0
        mentions.append(mention)
    for i in lone(passage, mentions):
        if i not in taken and (mention := build(passage, i, i)):
            mention.by = "name_lone.lone"
            mentions.append(mention)
            taken[i] = (i, i)
    for _, other in list(couples(passage, mentions)):
        mentions = [m for m in mentions if m.first != other.first]
        other.by = "name_pairs.couples"
        mentions.append(other)
    return sorted(mentions, key=lambda m: m.first)


def candidates(passage: Passage, taken: dict[int, tuple[int, int]] | None = None) -> list[Mention]:
    """All that may be names of people; ``taken`` is filled with the first and last token of each, by token."""
    taken = {} if taken is None else taken
    mentions = _proposed(passage, taken)
    plural = {first: form for first, _, form in several(passage.doc)}
    for mention in mentions:
        if mention.first in plural and not mention.honorifics:
            mention.honorifics = (plural[mention.first],)
    mentions += _in_capitals(passage, mentions, taken)
    return mentions


def _proposed(passage: Passage, taken: dict[int, tuple[int, int]]) -> list[Mention]:
    """The names that rules propose, each token for the first that takes it; ``taken`` is filled by token."""
    found_by: dict[int, str] = {}
    for by, found in _ranges(passage):
        for first, last in found:
            if not any(i in taken for i in range(first, last + 1)):
                taken.update(dict.fromkeys(range(first, last + 1), (first, last)))
                found_by[first] = by
    mentions = [m for pair in sorted(set(taken.values())) if (m := build(passage, *pair))]
    for mention in mentions:
        mention.by = found_by.get(mention.first, "")
    return mentions


def _in_capitals(passage: Passage, mentions: list[Mention], taken: dict[int, tuple[int, int]]) -> Iterable[Mention]:
    """The names that only their capitals propose; ``taken`` is filled by token."""
    titles = {i for m in mentions if m.title_first >= 0 for i in range(m.title_first, m.first)}
    for first, last in list(capitals(passage, taken.keys() | titles)):
        if (mention := build(passage, first, last)) is not None:
            taken.update(dict.fromkeys(range(first, last + 1), (first, last)))
            mention.by = CAPITALS
            yield mention


def _known_words(mentions: list[Mention]) -> tuple[set[str], set[str]]:
    """The words of names by which somebody may be named again, and those of them that are surnames."""
    mentions = [m for m in mentions if m.by != NOBLES]
    whole = [m for m in mentions if len(m.names) > 1]
    family = {folded(m.name.split()[-1]) for m in mentions if len(m.names) > 1 or m.honorifics or m.titles}
    known = family | {folded(m.names[0]) for m in whole if not INITIAL.fullmatch(m.names[0])}
    return known - (words("names", "organisations") | words("names", "particles")), family


def _ranges(passage: Passage) -> Iterable[tuple[str, Iterable[tuple[int, int]]]]:
    """Ranges of tokens that may be a name, the surest first: after a form of address, PERSON entities, apposition.

    Each with the name of the rule that proposes it.
    """
    doc = passage.doc
    yield NOBLES, nobles(doc)
    yield "names.addressed", _addressed(passage, doc)
    yield "name_titled.called", _cleaned(passage, called(doc))
    yield "name_titled.several", ((first, last) for first, last, _ in several(doc))
    yield "name_lone.shouted", shouted(doc)
    yield "listed_names.starts", _cleaned(passage, listed_names.starts(passage))
    tagged = (entity for entity in doc.ents if entity.label_ == "PERSON")
    yield "names.tagged", (pair for one in tagged for pair in _clean(passage, one.start, one.end - 1))
    yield "name_clues.clues", _cleaned(passage, clues(doc))
    yield "name_titled.titled", _cleaned(passage, titled(doc))
    yield "name_series.rows", _cleaned(passage, (*rows(doc), *singles(doc)))
    yield "name_clues.handles", ((i, i) for i in handles(doc))


def _addressed(passage: Passage, doc: Doc) -> Iterable[tuple[int, int]]:
    """The names behind forms of address."""
    for token in passage:
        if is_honorific(token) and not _is_last_name(token) and not is_of_firm(token):
            first = token.i + 1
            while first < len(doc) and (is_honorific(doc[first]) or doc[first].text in (".", ")", "(", "'", "’")):
                first += 1
            last = before_office(doc, first, run_of(passage, first))
            first = _past_address(doc, without_office(doc, first, last), last)
            if first == last and (_is_office_alone(token, doc[first]) or is_god(doc, first, last)):
                continue
            if last >= first and (
                _is_surname(token, doc[first : last + 1]) or not is_organisation(passage, first, last)
            ):
                yield first, last


def _is_surname(address: Token, name: list[Token]) -> bool:
    """``Mr. Hall``, ``Mrs. A. Church``: a word for a place, but alone behind a form of address."""
    alone = all(INITIAL.fullmatch(token.text) or token.text == "." for token in name[:-1])
    place = folded(name[-1].text) in words("names", "also_names")
    return alone and place and bare(address) in words("names", "of_persons")


def _is_office_alone(address: Token, word: Token) -> bool:
    """``Mr. Chairman``, ``the Honourable Mayor``, ``Professor Emeritus``: an office, and no name."""
    if bare(word) in words("names", "never_alone") | words("names", "title_tails") | words("names", "behind_commas"):
        return True
    return bare(address) in words("names", "courtesies") and is_office(word)


def _past_address(doc: Doc, first: int, last: int) -> int:
    """The first token of a name behind its forms of address, as in ``Minister Mr. Bo Ek``."""
    while first < last and (is_honorific(doc[first]) or doc[first].text == "."):
        first += 1
    return first


def _is_last_name(token: Token) -> bool:
    """``Lord`` or ``Master`` alone or at the end of a sentence, ``Sr`` after a name: no form of address."""
    nxt = nth(token.doc, token.i + 1)
    if bare(token) in words("names", "masters") and token.i and token.nbor(-1).is_title and token.nbor(-1).whitespace_:
        return not token.is_sent_start and not is_honorific(token.nbor(-1))  # "Quiz Master Bo"
    if nxt is None or not (is_capital(nxt) or nxt.text in (".", "(", ")", "[") or is_honorific(nxt)):
        return True
    return nxt.text == "." and len(token.text) > 4 and bare(token) not in words("names", "abbreviations")


def _cleaned(passage: Passage, starts: Iterable[int]) -> Iterable[tuple[int, int]]:
    """The names that begin with some tokens."""
    return (pair for i in starts for pair in _clean(passage, i, i))


def _clean(passage: Passage, start: int, end: int) -> Iterable[tuple[int, int]]:
    """A PERSON entity without what is no name, with the name words next to it that the tagger left out."""
    doc = passage.doc
    particles = words("names", "particles")
    while start <= end and not (is_capital(doc[start]) or doc[start].lower_ in particles):
        start += 1
    if start > end:
        return
    if start < end and opens_clause(doc[start]):
        start += 1
    while start > 0 and not opens_cell(passage, start) and _belongs_before(passage, start):
        start -= 1
    start = _past_address(doc, start, end)
    if is_maiden_name(doc, start) or _is_rank(doc, start):
        return
    last = before_office(doc, start, run_of(passage, start))
    start = _past_address(doc, without_office(doc, start, last), last)
    if last < start:
        return
    if not is_organisation(passage, start, last) and not is_not_name(passage, start, last):
        yield start, last


def _is_rank(doc: Doc, i: int) -> bool:
    """``His Grace``: the noun of a form of address."""
    return i > 0 and doc[i - 1].tag_ == "PRP$" and doc[i].lower_ in kinds("meant", "addressed")


def _is_hyphen(token: Token) -> bool:
    return token.text in ("-", "–") and not token.whitespace_


def _field_before(before: Token) -> bool | None:
    """Whether a word behind the field of an office begins a name; the field does not; None where there is none."""
    if is_field(before.doc, before.i):
        return False
    return not is_office(before) if is_field(before.doc, before.i - 1) else None


def _belongs_before(passage: Passage, start: int) -> bool:
    doc = passage.doc
    token, before = doc[start], doc[start - 1]
    ahead = nth(doc, start - 2)
    name_ahead = ahead is not None and is_capital(ahead)
    if name_ahead and _is_hyphen(before):
        return True
    if before.is_lower and before.lower_ in words("names", "joining_particles"):
        return ahead is not None and _is_joined(ahead, token)
    if passage.paragraph(before) != passage.paragraph(token) or not is_capital(before) or is_honorific(before):
        return False
    if (field := _field_before(before)) is not None:
        return field
    if name_ahead and before.lower_ in words("names", "particles"):
        return True
    if _is_shouted(before):
        return (behind := nth(doc, start + 1)) is None or not is_capital(behind)  # "LEE Hana"
    return _is_strange(before) or _is_given_name(before, token)


def _is_shouted(token: Token) -> bool:
    """``LEE``: a word in capitals, and neither initials nor a body."""
    return token.text.isupper() and len(token.text) > 2 and token.is_alpha and token.ent_type_ != "ORG"


def _is_joined(ahead: Token, token: Token) -> bool:
    """``Ann van Lee``: whether the word before a particle goes with the one behind it."""
    return is_capital(ahead) and ahead.pos_ == "PROPN" and ahead.ent_type_ in ("", "PERSON", token.ent_type_)


def _is_given_name(before: Token, token: Token) -> bool:
    """Whether capitals before a name are an initial, or hang on it as a given name does."""
    apart = before.ent_type_ != token.ent_type_ or before.dep_ != "compound"
    if before.pos_ != "PROPN" or apart and before.ent_type_ in ("DATE", "NORP", "TIME", "LANGUAGE"):
        return bool(INITIAL.fullmatch(before.text))
    if before.lower_ in words("names", "titles") | words("people", "roles") | words("names", "organisations"):
        return False
    return before.dep_ == "compound" and before.head.i in (token.i, token.head.i) and not opens_clause(before)


def _is_strange(token: Token) -> bool:
    """A given name that the tagger takes for an adjective, as it does at the head of a sentence: no word in small."""
    tagged = token.pos_ in ("ADJ", "NOUN") and token.dep_ in ("amod", "compound") and not token.ent_type_
    return tagged and token.is_title and token.is_alpha and token.vocab[token.lower_].is_oov
