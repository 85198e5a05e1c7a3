"""Acts in which people talk with each other: panels, questions and answers, group work, debates.

A sentence opens one with a noun (``a panel discussion``, ``Q&A``, ``breakout groups``) in a place of the clause that
tells it as held, or with a verb (``the participants discussed``). ``gathering`` then finds who took part, and how far
the report goes on telling of it. ``questioning`` reads questions with their answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from viewer.extract.clauses import Clause
from viewer.extract.draft import Act, Example, Reading
from viewer.extract.lexicon import kinds, words
from viewer.extract.passage import lemma
from viewer.extract.rules import gathering, questioning
from viewer.extract.rules.doing import everyone
from viewer.extract.rules.elsewhere import elsewhere
from viewer.extract.rules.joint import is_titled, tells_of_music
from viewer.extract.rules.nouns import is_crowd, noun_kind
from viewer.extract.rules.titles import noun_title

_LEAD = 2
"""The first paragraphs tell of the event as a whole."""

_FLOOR = ("floor", "meeting", "session", "discussion", "questions")

_MINE = ("open", "host", "moderate", "chair", "lead", "facilitate", "run", "start", "take", "answer", "hold", "conduct")
_LOOSE = ("discussions", "conversations", "dialogues", "debates", "panels", "deliberations")
"""Plurals that more often sum up a day than tell of one act."""


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts told so far with the discussions of the report, and without the speeches that are parts of them."""
    rest = [a for a in told if a.kind != "discussion"]
    opened = sorted(_openings(reading), key=lambda o: o[0].token.i)
    kept, gone, reading.talking = gathering.gather(reading, opened, rest)
    rest = [a for a in rest if id(a) not in gone]
    pairs, answered = questioning.find(reading, set(reading.talking), rest)
    rest = [a for a in rest if id(a) not in answered]
    return sorted(rest + kept + pairs, key=lambda a: a.token.i)


@cache
def _names() -> re.Pattern[str]:
    """The names of discussions, longest first."""
    phrases = sorted(words("programme", "discussion"), key=lambda p: -len(p))
    return re.compile(r"\b(?:" + "|".join(re.escape(p) + r"s?" for p in phrases) + r")(?!\w|-\w)", re.IGNORECASE)


def group_of(phrase: str) -> str:
    """Whether a name means a panel, questions, groups or another talk."""
    low = phrase.lower()
    for group in kinds("programme", "discussion"):
        if {low, low.removesuffix("s")} & words("programme", "discussion", group):
            return group
    return "talk"


def _openings(reading: Reading) -> Iterator[tuple[Act, str]]:
    """Every place that tells of a discussion as held, one a sentence."""
    passage = reading.passage
    done: set[int] = set()
    for hit in _names().finditer(passage.text):
        piece = passage.piece(hit.start(), hit.end())
        if piece is None or (number := passage.sentence_number(piece.root)) in done:
            continue
        noun = piece.root
        if passage.said(noun) or passage.quote(noun.idx) is not None or elsewhere(passage, noun):
            continue
        group = group_of(hit[0])
        heading = gathering.is_head(passage, passage.paragraph(noun))
        if heading and not _headed(reading, noun, group) or not heading and not _held(reading, noun, group):
            continue
        done.add(number)
        title = noun_title(passage, noun)
        yield Act("discussion", [], noun, passage.sentence_span(noun), title), group
    yield from _by_verb(reading, done)


def _headed(reading: Reading, noun: Token, group: str) -> bool:
    """A heading that names a discussion, with text below it."""
    passage = reading.passage
    number = passage.paragraph(noun)
    if number < _LEAD or number + 1 >= len(passage.paragraphs) or group == "talk" and noun.i - noun.sent.start > 3:
        return False
    if any(reading.resolver.named(t) is not None for t in noun.sent):
        return False  # a line of a list
    return not passage.is_heading(number + 1)


def _held(reading: Reading, noun: Token, group: str) -> bool:
    """Whether the sentence tells the discussion as a thing that took place there."""
    low = {c.lower_ for c in noun.lefts}
    if lemma(noun) == "dialogue" and (is_titled(reading, noun) or tells_of_music(reading, noun)):
        return False  # acted
    if low & {"no", "any", "this", "such", "each", "every", "which", "further"} or noun.dep_ in ("compound", "poss"):
        return False
    token = noun
    while token.head != token and token.dep_ in ("conj", "appos", "nmod"):
        token = token.head
    if token.dep_ == "compound" or token.dep_ == "amod":
        return False
    if token.dep_ == "ROOT" and token.pos_ in ("NOUN", "PROPN"):
        return _verbless(reading, noun, group) or token == noun and _came(noun)
    verb, prep = _governor(token)
    if verb is None:
        return False
    clause = reading.clause_of(verb)
    if clause is None or not clause.real or verb.dep_ == "acl" and verb.tag_ == "VB":
        return False
    if reading.teller is None and any(t.text == "I" for t in clause.agents) and lemma(verb) in _MINE:
        return False  # what an author who is not named did is left out
    the = bool(low & {"the", "his", "her", "their", "our", "its"})
    if (
        noun.lower_.startswith("debate")
        and the
        and lemma(verb) not in ("bring", "gather", "unite", "feature")
        or verb.lower_ == "following"
        and the
    ):
        return False
    return _placed(noun, group, verb, prep, the)


def _placed(noun: Token, group: str, verb: Token, prep: Token | None, the: bool) -> bool:
    name = lemma(verb)
    passive = any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children)
    if group == "groups" and prep is not None and prep.lower_ in ("into", "in"):
        many = any(is_crowd(c) for c in verb.children if c.dep_ == "nsubj")
        return (
            many
            and noun.tag_ == "NNS"
            and prep.lower_ == "in"
            or name in words("programme", "discussion_verbs", "split")
        )
    if prep is None:
        subject = noun.dep_ in ("nsubj", "nsubjpass") or noun.dep_ == "conj" and noun.head.dep_.startswith("nsubj")
        if subject and lemma(noun) in ("panelist", "panellist", "member"):
            return name not in ("withdraw", "cancel", "decline", "miss", "fail", "fall", "come")
        if subject:
            if the and (name == "continue" or name == "follow" and passive and group == "talk"):
                return False
            return name in words("programme", "discussion_verbs", "subject") and not (
                group == "questions" and name in ("be", "have", "include") or group == "talk" and name == "be"
            )
        light = ("have", "be", "include", "see", "hear", "feature", "contain", "offer", "comprise")
        if name in light and (noun.lower_ == "questions" or noun.text.lower() in _LOOSE and not _modified(noun)):
            return False
        if group == "questions" and name in words("programme", "discussion_verbs", "questions"):
            return True
        return name in words("programme", "discussion_verbs", "object") or passive and name in ("hold", "follow")
    low = prep.lower_
    if low in ("by", "with", "to") and name in words("programme", "discussion_verbs", "with"):
        return True
    if low == "for" and name in words("programme", "discussion_verbs", "for"):
        return not (group == "talk" and the)
    if low == "to" and name in ("open", "throw"):
        return True
    if (
        low == "in"
        and noun.lower_ in ("conversation", "dialogue")
        and name in ("be", "sit", "appear", "engage", "join")
    ):
        return True  # "was in conversation with Bo Ek"
    followed = any(c.dep_ == "relcl" and lemma(c) in ("follow", "ensue") for c in noun.children)
    if low in ("in", "during") and (followed or the and group == "questions"):
        return True
    if low in ("in", "on", "during", "at") and name in words("programme", "discussion_verbs", "in"):
        return group in ("panel", "questions") or the or name in ("engage", "participate", "take", "join")
    if low in ("after", "following"):
        return not the and group != "talk" and noun.lower_ != "questions"
    return False


def _modified(noun: Token) -> bool:
    return any(c.dep_ == "compound" for c in noun.lefts)


def _governor(noun: Token) -> tuple[Token | None, Token | None]:
    """The verb above a noun, and the preposition between them."""
    prep: Token | None = None
    token = noun
    for _ in range(8):
        above = token.head
        if above == token:
            return None, None
        if above.pos_ in ("VERB", "AUX"):
            return above, prep
        if above.dep_ in ("prep", "agent") or above.pos_ == "ADP":
            prep = above if prep is None else prep
        token = above
    return None, None


def _came(noun: Token) -> bool:
    """``A debate ensued between``, where the parser takes the verb for a participle."""
    verbs = [c for c in noun.children if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD") and c.i > noun.i]
    finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") and t not in verbs and t.dep_ != "relcl" for t in noun.sent)
    return not finite and any(lemma(v) in ("ensue", "follow", "arise", "come") for v in verbs)


def _verbless(reading: Reading, noun: Token, group: str) -> bool:
    """``Next, small groups.``, ``Then a lively Q&A with the author.``: a sentence without a verb that names it."""
    sentence = reading.passage.sentence(noun)
    if any(t.pos_ == "VERB" and t.dep_ not in ("acl", "relcl", "amod") for t in sentence):
        return False
    first = sentence[0].lower_
    return first in words("acts", "cues", "order") or group in ("panel", "questions") and first in ("a", "an", "the")


def _by_verb(reading: Reading, done: set[int]) -> Iterator[tuple[Act, str]]:
    """``The participants discussed the pier``, ``attendees split into groups``, ``the floor was thrown open``."""
    passage = reading.passage
    for clause in reading.clauses:
        verb = clause.verb
        number = passage.sentence_number(verb)
        inside = any(noun.tag_ == "WDT" for _, noun in clause.preps) and verb.dep_ == "relcl"  # "in which"
        if not clause.real or number in done or clause.aside and not inside or elsewhere(passage, verb):
            continue
        if passage.paragraph(verb) == 0 and len(passage.paragraphs) > 1:
            continue
        if (people := _several(reading, clause)) is not None:
            done.add(number)
            title = passage.span(verb, verb)
            yield Act("discussion", people, verb, passage.sentence_span(verb), title), "talk"
            continue
        group = _collective(reading, clause.agents, clause.patients, clause.lemma, verb)
        if group is not None:
            done.add(number)
            yield Act("discussion", [], verb, passage.sentence_span(verb), passage.span(verb, verb)), group


def _several(reading: Reading, clause: Clause) -> list[int] | None:
    """``X, Y and Z debated the pier``, ``the paper was discussed by X``, ``X interviewed Y on stage``: those people."""
    people = everyone(reading, clause)
    if clause.lemma == "interview" and any(n.lower_ in _SEEN for _, n in clause.preps):
        asked = [p for t in clause.patients for p in reading.resolver.persons(t) if p not in people]
        return [*people, *asked] if people and asked else None
    if clause.lemma not in ("debate", "discuss") or not people:
        return None
    if clause.passive:
        talks = [t for t in clause.patients if noun_kind(t) == "speech" or lemma(t) in ("book", "question", "motion")]
        return people if talks and clause.verb.dep_ == "ROOT" else None
    return people if len(people) > 1 else None


_SEEN = ("stage", "audience", "front", "crowd", "platform", "hall")


def _collective(reading: Reading, agents: list[Token], patients: list[Token], name: str, verb: Token) -> str | None:
    """The group of discussion that many people hold by this verb."""
    crowds = ("they", "we", "delegations", "teams", "class", "everyone", "both")
    many = [t for t in (*agents, *patients) if is_crowd(t) or t.lower_ in crowds]
    if any(reading.resolver.persons(t) for t in agents):
        return None
    into = [
        c
        for p in verb.children
        if p.dep_ == "prep" and p.lower_ in ("into", "in")
        for c in p.children
        if c.dep_ == "pobj" and (c.lemma_.lower() == "group" or c.lower_ in ("pairs", "teams", "circles"))
    ]
    if into and many and name in words("programme", "discussion_verbs", "split"):
        return "groups"
    if name in ("throw", "open") and any(t.lower_ in _FLOOR for t in patients):
        aims = ("open", "floor", "questions", "audience", "discussion")
        return "questions" if any(t.lower_ in aims for t in verb.subtree) else None
    passive = any(c.dep_ == "nsubjpass" for c in verb.children)
    also = any(c.lower_ == "also" for c in verb.children)
    if name in ("discuss", "debate") and passive and verb.dep_ == "ROOT" and not agents and not also:
        return "talk"
    if name in words("programme", "discussion_verbs", "crowd_talks") and many and verb.dep_ in ("ROOT", "conj"):
        views = ("views", "ideas", "experiences", "opinions")
        return "talk" if name != "exchange" or any(t.lower_ in views for t in patients) else None
    return None


EXAMPLES = (
    Example("Ann Lee moderated a panel with Bo Ek.", ("discussion: Bo Ek",)),
    Example(
        "Tea was served. A panel discussion on boats followed, with Ann Lee and Bo Ek.",
        ("discussion: Ann Lee, Bo Ek",),
    ),
    Example(
        "Ann Lee moderated the panel on nets. Panelists included Bo Ek, Gail Price and Sam Rudd. Price said nets rot.",
        ("discussion: Bo Ek, Gail Price, Sam Rudd",),
    ),
    Example(
        "Ann Lee returned as moderator for the last panel. Next to her sat Bo Ek and Gail Price.",
        ("discussion: Bo Ek, Gail Price",),
    ),
    Example(
        "A panel moderated by Ann Lee brought together Bo Ek and Gail Price.",
        ("discussion: Bo Ek, Gail Price",),
    ),
    Example("Tea was served. The day ended with a Q&A.", ("discussion: ",)),
    Example("Questions from the audience were answered by Bo Ek.", ("discussion: Bo Ek",)),
    Example("The guests sat. Ann Lee took questions from the floor.", ("discussion: Ann Lee",)),
    Example("It rained at noon. Attendees then split into groups to plan the pier.", ("discussion: ",)),
    Example("Ann Lee, Bo Ek and Sue Grant debated the price of fish.", ("discussion: Ann Lee, Bo Ek, Sue Grant",)),
    Example("The paper was discussed by Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)),
    Example("A lively debate ensued between Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)),
    Example("In the discussion that followed, Ann Lee doubted the date.", ("discussion: Ann Lee",)),
    Example("Ann Lee was in conversation with Bo Ek.", ("discussion: Bo Ek, Ann Lee",)),
    Example("Tea was served. The closing debate brought together Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)),
    Example("The audience put questions to Ann Lee for an hour.", ("discussion: Ann Lee",)),
    Example("There was a question of money.", ()),
    Example("Ann Lee, who had been invited to a panel discussion, did not come.", ()),
)
