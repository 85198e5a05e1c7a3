"""Who else performs: conductors, those with whom the verb goes on unsaid, the cast of a play.

``performing`` says that something was performed, and by whom at first; here its sentence is read on for the others.
"""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import all_named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import bare, is_play, is_titled, leaders
from viewer.extract.rules.shared.listed import parted
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.showing.accompanying import accompanists

_ACTING = frozenset(
    "making playing portraying impersonating representing enacting acting voicing doing taking singing reading dancing "
    "narrating reciting appearing being".split()
)
"""Behind a name, these tell a part in what is performed: ``with Bo Ek doing the bear``."""


def company(reading: Reading, clause: Clause) -> list[int]:
    """Those of the clause's sentence, beside its subject, who perform what it tells."""
    found = [*leaders(reading, clause.verb), *accompanists(reading, clause.verb)]
    for token in (*clause.agents, *clause.objects()):
        found += leaders(reading, token)
        if is_play(token):
            found += cast(reading, token)
    for token in clause.agents:  # "the band, under Ann Lee, played"
        if token.i + 2 < clause.verb.i and token.nbor().text == "," and token.nbor(2).lower_ == "under":
            found += reading.resolver.within(token.i + 3, clause.verb.i)
    return [*found, *acting(reading, clause.verb), *_gapped(reading, clause)]


def acting(reading: Reading, verb: Token) -> list[int]:
    """``Ann Lee making a fine miser``, ``with Bo Ek doing the bear``: a name and a participle that tells a part."""
    found: list[int] = []
    doc = verb.doc
    for token in doc[verb.i + 1 : verb.sent.end]:  # "Death being taken by Ann Lee"
        if token.lower_ in _TAKEN and token.tag_ == "VBN" and token.nbor(-1).lower_ == "being":
            found += all_named(reading, pobjs(token.children, "by"))
    for i in range(verb.i + 1, verb.sent.end):
        mention = reading.name_at(i)
        if mention is None or mention.last + 1 >= verb.sent.end or i == verb.sent.start:
            continue
        before, behind = doc[i - 1], doc[mention.last + 1]
        parted = before.text in (",", ";", "and", "with", "(") or before.pos_ in ("NOUN", "DET")
        if parted and behind.lower_ in _ACTING and behind.tag_ == "VBG":
            found.append(mention.person)
    return found


_TAKEN = ("taken", "played", "sung", "acted", "filled", "rendered", "sustained", "portrayed")
_UNSAID = ("a", "an", "the", "his", "her", "their", "two", "three", "some", "another", "one", "from", "four", "several")


def _gapped(reading: Reading, clause: Clause) -> list[int]:
    """``Ann Lee sang a psalm and Bo Ek two ballads``, ``read from her novel, and Bo Ek from his``."""
    found: list[int] = []
    verb, doc = clause.verb, reading.passage.tokens
    if clause.passive:
        return found
    start, end = verb.i + 2, verb.sent.end - 2
    others = (t.i for t in doc[start:end] if t.tag_ in ("VBD", "VBZ", "MD") and t.dep_ in ("conj", "ROOT"))
    for mention, behind in parted(reading, start, next(others, end)):  # up to where another verb goes on
        aim = next((t for t in doc[mention.last + 1 : mention.last + 8] if t.pos_ == "NOUN"), None)
        if aim is None or not _begins_object(behind):
            continue
        if any(t.pos_ in ("VERB", "AUX") and t.dep_ not in ("amod", "acl") for t in doc[behind.i : aim.i]):
            continue
        if _is_performed(reading, aim):
            found.append(mention.person)
    return found


def _begins_object(word: Token) -> bool:
    """Whether a word begins what an unsaid verb goes on with: ``two ballads``, ``from his``, not ``from Lund``."""
    if word.lower_ not in _UNSAID or word.i + 1 >= len(word.doc):
        return False
    return word.lower_ != "from" or word.nbor().pos_ in ("DET", "PRON")


def _is_performed(reading: Reading, noun: Token) -> bool:
    """Whether a noun is one for a performance, for a work, or the title of one."""
    work = bare(noun) in words("showing", "turns", "words", "read")
    return noun_kind(noun) == "performance" or work or is_titled(reading, noun)


def cast(reading: Reading, noun: Token) -> list[int]:
    """``a short play in which Ann Lee, in a borrowed gown, was the judge and Bo Ek the thief``: who acts in it."""
    found: list[int] = []
    doc, end = noun.doc, noun.sent.end
    start = next((i for i in range(noun.i + 1, end - 1) if doc[i].lower_ in ("which", "where", "wherein")), end)
    for i in range(start + 1, end):
        mention = reading.name_at(i)
        if mention is None or reading.passage.quote(doc[i].idx) is not None or mention.last + 1 >= end:
            continue
        before, behind = doc[i - 1], doc[mention.last + 1]
        subject = any(doc[k].dep_ in ("nsubj", "nsubjpass") for k in range(mention.first, mention.last + 1))
        listed = before.i > start and before.lower_ in ("and", ",") and (found or behind.lower_ in ("and", ","))
        role = behind.lower_ in ("the", "a", "an", "as", "his", "her")
        if subject or before.i == start or listed or before.lower_ in ("and", ",") and role:
            found.append(mention.person)
    return found


def heard_in(reading: Reading, clause: Clause) -> list[int]:
    """``X was heard in a song``: who."""
    inside = clause.prep("in", "to advantage in") or (clause.prep("with") if clause.lemma == "hear" else None)
    if inside is None and (to := clause.prep("to")) is not None and to.lower_ in ("advantage", "effect"):
        inside = to
    if inside is None:
        return []
    work = noun_kind(inside) == "performance" or is_titled(reading, inside) or inside.lower_ == "advantage"
    return all_named(reading, clause.patients) if work else []


EXAMPLES = (
    Example("Ann Lee was well received in her two songs.", ("performance: Ann Lee",)),
    Example("Ann Lee sang a psalm and Bo Ek two ballads.", ("performance: Ann Lee, Bo Ek",)),
    Example("Ann Lee read from her novel, and Bo Ek from his diary.", ("performance: Ann Lee, Bo Ek",)),
    Example(
        "Then came a short play in which Ann Lee, in a borrowed gown, played the judge and Bo Ek the thief.",
        ("performance: Ann Lee, Bo Ek",),
    ),
    Example("A scene from “The Heron” was acted, Bo Ek making a fine fisherman.", ("performance: Bo Ek",)),
    Example("The pupils acted a play, the cook being taken with relish by Ann Lee.", ("performance: Ann Lee",)),
    Example("The pupils acted a play, with Ann Lee playing the cook.", ("performance: Ann Lee",)),
)
