"""Bodies named in a noun phrase: societies, ministries, firms, and how far their names reach."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from viewer.extract.language.passage import Passage, child
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.common import LEAD
from viewer.report.model import Span

_SPLIT = re.compile(r",?\s+(?:and|as well as|together with|along with)\s+(?:by\s+)?the\s+(?=[A-Z])|,\s+the\s+(?=[A-Z])")
_CUT = re.compile(
    r"\s*(?:\(|,(?!\s+(?:Inc|Ltd|LLC)\b)|;|:|\s[–—-]\s|\b(?:who|which|that|following|in partnership|with|in the)\b)"
)
_UNNAMED = re.compile(r"\s+(?:and|&)(?:\s+[a-z][\w-]*)+$")
"""What is joined to a name without being one: ``and partner groups``."""
_BASED = re.compile(r"[\w.-]+-based\s+")
_PARTS = ("members", "representatives", "volunteers", "officers")
"""What is told of them is told of their body."""
_JOINED = ("coalition", "alliance", "network", "federation", "consortium", "collective")
_DEEP = 6
"""So many phrases with "of" may hang on each other in a name."""


def bodies(passage: Passage, token: Token) -> list[Span]:
    """The names of the bodies that a noun phrase, without its coordinations, stands for."""
    of = child(token, "prep")
    aim = child(of, "pobj") if of is not None and of.lower_ == "of" else None
    if token.lower_ in _PARTS and aim is not None and is_named_body(aim):
        token = aim
    span = body_span(passage, token)
    return [] if span is None else _apart(passage, span)


def body_before(passage: Passage, token: Token) -> list[Span]:
    """The body whose name stands as a compound before a noun: ``a House Trade Committee hearing``."""
    first = last = token.nbor(-1)
    if last.lower_ not in words("event", "organising", "bodies") or not last.text[0].isupper():
        return []
    while first.i > token.left_edge.i and first.nbor(-1).text[0].isupper() and first.nbor(-1).dep_ != "det":
        first = first.nbor(-1)
    return [passage.span(first, last)] if first != last else []


def is_body(token: Token) -> bool:
    """Whether a noun means a body that may hold an event."""
    known = words("event", "organising", "bodies")
    if token.pos_ == "PROPN" or token.text[:1].isupper() and token.pos_ in ("NOUN", "ADJ"):
        if token.lower_ not in known and (token.ent_type_ == "PERSON" or token.lower_ in words("people", "roles")):
            return False
        if token.lower_ in known or any(c.lower_ in known for c in token.lefts if c.dep_ in ("compound", "nmod")):
            return True
        return token.ent_type_ not in ("DATE", "TIME", "EVENT", "GPE", "LOC", "NORP")
    return token.pos_ == "NOUN" and (token.lower_ in known or token.lemma_.lower() in known)


def is_named_body(token: Token) -> bool:
    """Whether a noun phrase is the name of a body: a word for bodies in it, or seen as one by the language model."""
    known = words("event", "organising", "bodies")
    if not token.text[:1].isupper() or token.is_sent_start and token.tag_ in ("NN", "NNS"):
        return False
    if token.lower_ in known or _of_words(token, known):
        return True
    return token.ent_type_ not in ("GPE", "DATE", "PERSON") and (token.ent_type_ == "ORG" or _acronym(token))


def _of_words(token: Token, known: frozenset[str]) -> bool:
    return any(c.lower_ in known and c.text[0].isupper() for c in token.lefts if c.dep_ in ("compound", "nmod"))


def _acronym(token: Token) -> bool:
    return len(token.text) > 2 and token.text.isupper() and token.text.isalpha()


def body_span(passage: Passage, token: Token) -> Span | None:
    """The name of a body without its article: ``Union of Bakers``, ``foundation Open Kite`` gives ``Open Kite``."""
    if token.pos_ == "NOUN" and not token.text[0].isupper():
        named = next((c for c in token.rights if c.dep_ == "appos" and c.text[0].isupper()), None)
        if named is not None and (named.left_edge.i == token.i + 1 or passage.quote(named.idx) is not None):
            token = named
        elif not any(c.text[0].isupper() and c.dep_ in ("compound", "nmod", "amod", "poss") for c in token.lefts):
            if (of := child(token, "prep")) is not None and of.lower_ == "of" and _plain(token):
                aim = child(of, "pobj")
                if aim is not None and aim.text[0].isupper():
                    return passage.span(token, _last(passage, aim))
                if aim is not None and token.lower_ in _JOINED and any(t.text[0].isupper() for t in aim.lefts):
                    return passage.span(token, aim)
            mods = [c for c in token.lefts if c.dep_ in ("compound", "amod", "poss") and c.pos_ != "PRON"]
            return passage.span(mods[0].left_edge, token) if mods and _plain(token) else None
    elif token.pos_ not in ("PROPN", "NOUN", "ADJ", "NUM", "X", "VERB"):
        return None
    first = token.left_edge
    while (
        first.i < token.i
        and (first.pos_ in ("DET", "PRON", "PUNCT", "ADP") or first.is_space)
        and first.text not in '“"'
    ):
        first = first.nbor(1)
    while first.i < token.i and not (first.text[0].isupper() or first.text[0].isdigit() or first.text in '“"'):
        first = first.nbor(1)
    last = _last(passage, token)
    span = passage.trimmed(first.idx, last.idx + len(last.text))
    if span is None:
        return None
    if (base := _BASED.match(passage.text, span.start, span.end)) is not None:
        span = Span(base.end(), span.end)
    cut = _CUT.search(passage.text, span.start, span.end)
    if cut is None and passage.text[span.start].isupper():
        cut = _UNNAMED.search(passage.text, span.start, span.end)
    if cut is not None and cut.start() > span.start:
        return passage.trimmed(span.start, cut.start())
    return span


def _plain(token: Token) -> bool:
    return token.lower_ in words("event", "organising", "bodies")


def _inside(passage: Passage, part: Token, last: Token) -> bool:
    """A number, a further name or a quoted one behind the noun."""
    if part.dep_ in ("punct", "appos"):
        return passage.quote(part.idx) is not None
    return part.dep_ == "nummod" and part.i == last.i + 1 or part.dep_ == "nmod" and part.text[0].isupper()


def _last(passage: Passage, token: Token, deep: int = 0) -> Token:
    last = token
    if deep > _DEEP:
        return last
    for part in token.rights:
        if (
            part.dep_ == "prep"
            and part.lower_ in ("of", "for", "de", "in", "on", "to", "against")
            and part.i == last.i + 1
        ):
            aim = child(part, "pobj")
            sent = part.lower_ == "to" and token.lower_ in _SENT and aim is not None and aim.text[0].isupper()
            against = part.lower_ == "against" and aim is not None and aim.text[0].isupper()
            if aim is None or part.lower_ != "of" and not sent and not against and not _of_name(token, aim):
                break
            last = _last(passage, aim, deep + 1)
            for other in aim.children:  # "Ministry of Health and Welfare"
                reach = 4 if sent and any(c.lower_ == "other" for c in other.lefts) else 2
                near = other.dep_ == "conj" and other.i - last.i <= reach and other.text[0].isupper()
                if (
                    near
                    and not any(c.dep_ == "det" for c in other.children)
                    and (other.ent_type_ == aim.ent_type_ or reach > 2)
                ):
                    last = _last(passage, other, deep + 1)
        elif part.tag_ == "VB" and part.text[0].isupper() and part.left_edge.i == last.i + 1:
            last = _last_capital(part)  # "Campaign to Save the Mill"
        elif _inside(passage, part, last):
            last = part.right_edge
        elif part.dep_ == "punct" and part.text in ("“", '"', "'", "’"):
            continue
        else:
            break
    while last.i + 1 < len(last.doc) and _goes_on(last):
        last = last.nbor(1)
    return last


def _last_capital(verb: Token) -> Token:
    """The end of the capitals behind a verb in a name, small words in between."""
    last = verb
    for token in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
        if token.text[0].isupper():
            last = token
        elif token.pos_ not in ("DET", "ADP") and token.text != "and":
            break
    return last


def _of_name(token: Token, aim: Token) -> bool:
    """``Committee on Pier Safety``, ``Centre for Memory``: the preposition is part of the name."""
    if aim.head.lower_ == "on":
        return aim.text[0].isupper() and token.lower_ in _ABOUT
    inside = aim.ent_iob_ == "I" and aim.ent_type_ == token.ent_type_ == "ORG"
    return aim.text[0].isupper() and (inside or token.lower_ in _WHERE)


_SENT = ("mission", "embassy", "delegation", "representation", "observer", "legation")
"""Bodies that are sent to another, which is part of their name."""
_ABOUT = ("committee", "commission", "council", "group", "board", "institute", "panel", "forum", "campaign")
_WHERE = ("committee", "commission", "council", "centre", "center", "institute", "agency", "office", "society", "group")


def _goes_on(last: Token) -> bool:
    """Capitals or a number with capitals right behind it: ``Comité 9 Juillet``."""
    after = last.nbor(1)
    if after.is_digit and last.i + 2 < len(last.doc):
        return after.nbor(1).text[:1].isupper() and after.nbor(1).ent_type_ not in ("DATE", "TIME")
    if not after.text[0].isupper() or after.ent_type_ in ("DATE", "TIME") or not after.is_alpha:
        return False
    return not after.is_sent_start and after.pos_ == "PROPN"


def _apart(passage: Passage, span: Span) -> list[Span]:
    """``the Secretariat of A and the Government of B``: two."""
    found: list[Span] = []
    start = span.start
    for hit in _SPLIT.finditer(passage.text, span.start, span.end):
        found.append(Span(start, hit.start()))
        start = hit.end()
    found.append(Span(start, span.end))
    return [s for s in found if s.end > s.start]


def headed(passage: Passage) -> Iterator[tuple[int, list[Span]]]:
    """A body named alone at the head, in ``Minutes of X``, or before the event: ``Lowick FC: the annual dinner``."""
    known, events = words("event", "organising", "bodies"), words("event", "nouns", "event")
    for number, paragraph in enumerate(passage.paragraphs[: LEAD + 1]):
        line = passage.text[paragraph.start : paragraph.end]
        minutes = _MINUTES.match(line) or number > 0 and _goes_on_from(passage, number) and _OF.match(line) or None
        start = minutes.end() if minutes is not None else 0
        hit = _NAME.match(line, start)
        if hit is None or hit[1].split()[-1].lower() not in known:
            continue
        after = line[hit.end(1) :].lower()
        alone = not after.strip(" .")
        short = passage.is_heading(number) or number == 0 and len(line) < 140 and not line.rstrip().endswith(".")
        if not alone and after[0] not in ":," or not short and not (alone or after[0] == ":"):
            continue
        following = passage.paragraphs[number + 1 : number + 3]
        below = passage.text[following[0].start : following[-1].end][:200].lower() if following and alone else ""
        told = [word for word in re.findall(r"\w+", after[:80]) if word in events]
        shouted = number == 0 and hit[1].isupper() and any(word in events for word in re.findall(r"\w+", below))
        if minutes is not None or told or shouted or re.search(r"\b(?:minutes|proceedings|report|notes) of\b", below):
            yield -number, [Span(paragraph.start + hit.start(1), paragraph.start + hit.end(1))]


def _goes_on_from(passage: Passage, number: int) -> bool:
    """Whether the line above is cut off before ``of``: ``PROCEEDINGS``, ``LOWICK AREA MEETING``."""
    above = passage.words(passage.paragraphs[number - 1])
    return (
        len(above) < 60
        and re.search(r"\b(?:minutes|proceedings|transactions|meeting|report)$", above.lower()) is not None
    )


_OF = re.compile(r"of\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
_MINUTES = re.compile(r"\W*(?:minutes|proceedings|transactions)\s+of\s+(?:the\s+)?(?=[A-Z])", re.IGNORECASE)
_NAME = re.compile(
    r"((?:[A-Z][\w’'&-]*|of|and|the|for|&)(?:\s+(?:[A-Z][\w’'&-]*|of|and|the|for|&)){0,11})\s*(?=:|,\s|\.?\s*$)"
)
