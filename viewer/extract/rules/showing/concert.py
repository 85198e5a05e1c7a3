"""Who performed, where the report of a concert tells it in lists and phrases that no parse holds.

``A reel was skilfully danced by Misses Dow, Ford and Burr``, ``Those who contributed were Ann Lee, piano solos; Bo Ek,
vocal solos``, ``Mrs. Lee's violin solo drew applause``: read from the surface, and only where the words around tell of
songs and turns. What the parse has told of the same people in the sentence stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.passage import Passage, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.shared.doing import is_of_maker
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.joint import is_music, tells_of_music
from viewer.extract.rules.shared.listed import enumerated
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.speaking.floor import full_stop

_TITLES = frozenset(
    "mr mrs miss ms misses messrs master masters mesdames madame mdme rev sergeant piper bandmaster".split()
)
_MADE_MUSIC = frozenset("played sang performed danced sung".split())
_DONE = frozenset(("sung", "played", "rendered", "danced", "recited", "performed"))
_BACK = 14
"""So many tokens before "by" the work may stand."""

_PART = r"(?:sang|played|danced|performed|recited|contributed|assisted|helped|entertained|took part|appeared|obliged)"
_CUE = re.compile(
    rf"\b(?:(?:those|others|ladies|gentlemen|artists)(?: who| that)? (?:also )?{_PART}\b[^.;:]{{0,60}}?(?:\bwere\b|:)"
    rf"|following(?: \w+){{0,3}}? (?:{_PART}|gave|rendered|supplied)\b[^.;:]{{0,60}}?:"
    r"|(?:contributors|performers|artists|artistes|vocalists|soloists|singers)\b[^.;:]{0,40}?\b(?:were|included|being)\b)",
    re.IGNORECASE,
)


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """The performances that are told so, one for the people of a sentence who have no act in it yet."""
    passage = reading.passage
    known = reading.people_in(told)
    nameless = [act for act in told if act.kind == "performance" and not act.people]
    of_nobody = {passage.sentence_number(act.token): act for act in nameless}
    found: dict[int, Act] = {}
    for person, token in sorted(_performers(reading, told), key=lambda pair: pair[1].i):
        number = passage.sentence_number(token)
        if person in known.setdefault(number, set()) or passage.said(token) or elsewhere(passage, token):
            continue
        known[number].add(person)
        nobody = of_nobody.get(number)
        if nobody is not None and nobody.title.end <= token.idx:
            nobody.people.append(person)  # the work that it is told of
        elif number in found:
            found[number].people.append(person)
        else:
            found[number] = Act(
                "performance", [person], token, passage.sentence_span(token), passage.span(token, token)
            )
    return [*found.values(), *_groups(reading, [*told, *found.values()])]


def _groups(reading: Reading, told: list[Act]) -> Iterator[Act]:
    """``A string quartet from the school played Haydn``, ``the choir sang “Thank You”``, ``warming up the crowd was
    the Larks band``: where the parser loses the verb."""
    passage = reading.passage
    known = {passage.sentence_number(act.token) for act in told if act.kind == "performance"}
    for token, act in (*_with_lost_verb(reading), *_announced(passage)):
        number = passage.sentence_number(token)
        if number not in known:
            known.add(number)
            yield act


def _with_lost_verb(reading: Reading) -> Iterator[tuple[Token, Act]]:
    passage = reading.passage
    for token in passage:
        if token.lower_ not in _MADE_MUSIC or token.dep_ not in _LOST or token.i == token.sent.start:
            continue
        if passage.said(token) or elsewhere(passage, token):
            continue
        person = reading.resolver.named(token.nbor(-1))
        title = token.i + 1 < len(token.doc) and token.nbor().text in _MARKS
        group = token.nbor(-1) if person is not None and title else _band_before(token)
        if group is not None:
            people = [] if person is None else [person]
            yield token, Act("performance", people, token, passage.sentence_span(token), passage.span(group, token))


def _announced(passage: Passage) -> Iterator[tuple[Token, Act]]:
    for hit in _ON.finditer(passage.text):
        piece = passage.piece(hit.end() - 1, hit.end())
        if piece is None or passage.said(piece[0]):
            continue
        near = passage.tokens[piece[0].i + 1 : min(piece[0].i + 9, piece[0].sent.end)]
        group = next((t for t in near if is_music(t) and t.dep_ != "compound"), None)
        if group is not None:
            span = passage.sentence_span(group)
            yield piece[0], Act("performance", [], group, span, passage.span(group, group))


def _band_before(token: Token) -> Token | None:
    """The band or choir that is the subject of a verb of playing, with no other verb between or behind."""
    before = list(token.doc[max(token.sent.start, token.i - 10) : token.i])
    group = next((t for t in before if is_music(t) and t.pos_ in ("NOUN", "PROPN") and t.dep_ != "compound"), None)
    if group is None or any(t.pos_ in ("VERB", "AUX", "PRON") for t in before if t.i > group.i):
        return None
    behind = (t for t in token.sent if t.i > group.i and t.tag_ in ("VBD", "VBZ", "MD") and t != token)
    return None if any(t.dep_ not in ("advcl", "relcl") for t in behind) else group


_LOST = ("amod", "acl", "nmod", "aux", "dep")
_MARKS = ("“", '"', "‘", "«")
_ON = re.compile(
    r"\b(?:performing|singing|playing|entertaining|headlining|warming up|opening the show|providing (?:the )?music)"
    r"\b[^.;:,]{0,40}?\b(?:was|were)\b",
    re.IGNORECASE,
)
"""``Warming up the crowd was``: the performers are told behind."""


def _performers(reading: Reading, told: list[Act]) -> Iterator[tuple[int, Token]]:
    """Who is named as a performer, and the first token of the name."""
    passage, doc = reading.passage, reading.passage.doc
    singing = {passage.sentence_number(act.token) for act in told if act.kind == "performance" and act.people}
    for draft in reading.people:
        for mention in draft.mentions:
            first = doc[mention.start]
            sung = passage.sentence_number(first) in singing
            if not (_behind_by(first, mention, sung=sung) or _owns_work(first, mention)):
                continue
            if not tells_of_music(reading, first):
                continue
            yield mention.person, first
            for other in _series(reading, mention):
                yield other.person, doc[other.first]
    for hit in _CUE.finditer(reading.passage.text):
        piece = reading.passage.piece(hit.end() - 1, hit.end())
        if piece is not None and tells_of_music(reading, piece[0]):
            last = full_stop(reading, piece[0])
            for person in enumerated(reading, piece[0].i + 1, last, by=True):
                yield person, piece[0]


def _is_of_writer(by: Token) -> bool:
    return is_of_maker(by) or _is_of_author(by)


def _behind_by(first: Token, mention: Mention, *, sung: bool) -> bool:
    """``sung by Ann Lee``, ``a duet by Miss Lee``: one named without a title may be who wrote it.

    Not so where ``sung`` says that the sentence lists performers, and does not tell of who ``read a poem by Ann Lee``.
    """
    doc, start = first.doc, first.sent.start
    if first.i - 1 <= start or doc[first.i - 1].lower_ not in ("by", "the"):
        return False
    by = first.i - 1 if doc[first.i - 1].lower_ == "by" else first.i - 2
    if doc[by].lower_ != "by" or by <= start or _is_of_writer(doc[by]):
        return False
    titled = first.lower_.rstrip(".") in _TITLES
    if doc[by - 1].lower_ in _DONE or doc[by - 2].lower_ in _DONE and doc[by - 1].pos_ == "ADV":
        return titled or mention.last > mention.first or _work(list(doc[max(start, by - _BACK) : by]))
    listed = sung and mention.last > mention.first and "dobj" not in (doc[by].head.dep_, doc[by - 1].dep_)
    return (titled or listed) and _work(list(doc[max(start, by - _BACK) : by]))


def _is_of_author(by: Token) -> bool:
    """``a song written by Ann Lee``: whose the work is, not who sang it."""
    return lemma(by.nbor(-1)) in words("acts", "verbs", "authoring")


def _work(before: list[Token]) -> bool:
    """Whether a song, dance or recitation stands before, with no other verb or name between."""
    for token in reversed(before):
        if noun_kind(token) == "performance" and lemma(token) not in words("showing", "things"):
            return True
        if token.tag_ == "NNS" and lemma(token) in words("showing", "turns", "words"):
            return True
        if token.tag_ in ("VBD", "VBZ", "MD", "WP") or token.text == ";":
            return False
    return False


def _owns_work(first: Token, mention: Mention) -> bool:
    """``Mrs. Lee's violin solo``: who is told with title and work."""
    doc = first.doc
    if first.lower_.rstrip(".") not in _TITLES or mention.last + 3 >= len(doc):
        return False
    own = doc[mention.last + 1] if doc[mention.last].tag_ != "POS" else doc[mention.last]
    behind = doc[own.i + 1 : own.i + 5]
    work = next((t for t in behind if noun_kind(t) == "performance"), None)
    if own.tag_ != "POS" or work is None:
        return False
    return all(t.pos_ in ("ADJ", "NOUN", "PROPN") for t in doc[own.i + 1 : work.i])


def _series(reading: Reading, mention: Mention) -> Iterator[Mention]:
    """Those named right behind, in one series with commas and "and"."""
    doc, i = reading.passage.tokens, mention.last + 1
    while i < len(doc):
        token = doc[i]
        other = reading.name_at(i)
        if other is not None:
            yield other
            i = max(i, other.last) + 1
        elif token.text == "," or token.lower_ in ("and", "&") or token.lower_.rstrip(".") in _TITLES:
            i += 1
        else:
            return


EXAMPLES = (
    Example(
        "It was a concert of songs. A reel o' Bute was skilfully danced by Misses J. Lee, R. Rudd and M. Hart.",
        ("performance: J. Lee, R. Rudd, M. Hart",),
    ),
    Example(
        "There were songs and duets. Those who contributed were Mrs. Lee (Lund), piano solos; Mr. Rudd, vocal solos.",
        ("performance: ", "performance: Mrs. Lee, Mr. Rudd"),
    ),
    Example(
        "The choir sang. Mrs. Lee's violin solo, “Airs of Lund”, by Burr, brought forth applause.",
        ("performance: ", "performance: Mrs. Lee"),
    ),
    Example("A string quartet from the conservatory played Haydn while it rained.", ("performance: ",)),
    Example("The Larks Choir sang “Thank You.”", ("performance: ",)),
    Example("Warming up the crowd was the Larks Brass Band.", ("performance: ",)),
    Example(
        "There were songs. Recitations were given by Ann Lee; selections by Sue Grant, and a dance by Mr. Rudd.",
        ("performance: ", "performance: Ann Lee", "performance: Sue Grant", "performance: Mr. Rudd"),
    ),
    Example("The choir sang a psalm by Burr and an anthem by Haydn.", ("performance: ",)),
    Example("And Ann Lee sang “The Lamp” a song written by Bo Dunn.", ("performance: Ann Lee",)),
)
