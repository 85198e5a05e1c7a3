"""Acts in which people talk with each other: panels, questions and answers, group work, debates.

A sentence opens one with a noun (``a panel discussion``, ``Q&A``, ``breakout groups``) in a place of the clause that
tells it as held, or with a verb (``the participants discussed``). ``gathering`` then finds who took part, and how far
the report goes on telling of it. ``questioning`` reads questions with their answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import below, child, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.discussing import convening, gathering, questioning
from viewer.extract.rules.shared.doing import all_named
from viewer.extract.rules.shared.draft import Act, Reading, found_by
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.listed import everyone
from viewer.extract.rules.shared.nouns import is_crowd, noun_kind
from viewer.extract.rules.shared.titles import noun_title

_FLOOR = ("floor", "meeting", "session", "discussion", "questions")


def find(reading: Reading, told: list[Act]) -> list[Act]:
    """The acts told so far with the discussions of the report, and without the speeches that are parts of them."""
    rest = [a for a in told if a.kind != "discussion"]
    opened = sorted(_openings(reading), key=lambda o: o[0].token.i)
    kept, gone, reading.talking = gathering.gather(reading, opened, rest)
    rest = [a for a in rest if id(a) not in gone]
    pairs, answered = questioning.find(reading, set(reading.talking), rest)
    rest = [a for a in rest if id(a) not in answered]
    found = [*found_by(gathering.gather, kept), *found_by(questioning.find, pairs)]
    return sorted(rest + found, key=lambda a: a.token.i)


def _openings(reading: Reading) -> Iterator[tuple[Act, str]]:
    """Every place that tells of a discussion as held, one a sentence."""
    passage = reading.passage
    done: set[int] = set()
    for hit in convening.names().finditer(passage.text):
        piece = passage.piece(hit.start(), hit.end())
        if piece is None or (number := passage.sentence_number(piece.root)) in done:
            continue
        noun = piece.root
        if passage.said(noun) or passage.quote(noun.idx) is not None or elsewhere(passage, noun):
            continue
        group = convening.group_of(hit[0])
        heading = gathering.is_head(passage, passage.paragraph(noun))
        tells = convening.headed if heading else convening.held
        if not tells(reading, noun, group):
            continue
        done.add(number)
        title = noun_title(passage, noun)
        yield Act("discussion", [], noun, passage.sentence_span(noun), title), group
    yield from _by_verb(reading, done)


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
    if clause.lemma == "interview" and has_word(below(clause.verb), *_SEEN):
        asked = all_named(reading, clause.patients, but=people)
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
    if any(map(reading.resolver.persons, agents)):
        return None
    many = any(map(_are_many, (*agents, *patients)))
    if many and name in words("programme", "discussion_verbs", "split") and _into_groups(verb):
        return "groups"
    if name in ("throw", "open") and has_word(patients, *_FLOOR):
        return "questions" if has_word(verb.subtree, *_OPEN_TO) else None
    if name in ("discuss", "debate") and not agents and _was_discussed(verb):
        return "talk"
    if many and name in words("programme", "discussion_verbs", "crowd_talks") and verb.dep_ in ("ROOT", "conj"):
        return "talk" if name != "exchange" or has_word(patients, *_VIEWS) else None
    return None


def _are_many(noun: Token) -> bool:
    return is_crowd(noun) or noun.lower_ in _CROWDS


_CROWDS = ("they", "we", "delegations", "teams", "class", "everyone", "both")
_OPEN_TO = ("open", "floor", "questions", "audience", "discussion")
_VIEWS = ("views", "ideas", "experiences", "opinions")


def _into_groups(verb: Token) -> bool:
    """``split into groups``, ``worked in pairs``."""
    behind = (c for p in verb.children if p.dep_ == "prep" and p.lower_ in ("into", "in") for c in p.children)
    into = (c for c in behind if c.dep_ == "pobj")
    return any(c.lemma_.lower() == "group" or c.lower_ in ("pairs", "teams", "circles") for c in into)


def _was_discussed(verb: Token) -> bool:
    """``The pier was discussed``; not ``was also discussed``."""
    passive = verb.dep_ == "ROOT" and child(verb, "nsubjpass") is not None
    return passive and not has_word(verb.children, "also")


EXAMPLES = (
    Example("Ann Lee interviewed Bo Ek on stage.", ("discussion: Ann Lee, Bo Ek",)),
    Example("The Northby Eels Working Group held a supper. Ann Lee sang.", ("performance: Ann Lee",)),
    Example("Mayor Ann Lee held talks with Mayor Bo Ek in the town hall.", ("discussion: Bo Ek, Ann Lee",)),
    Example("Ann Lee gave two talks with slides about eels.", ("speech: Ann Lee",)),
    Example("Ann Lee moderated a panel with Bo Ek.", ("discussion: Bo Ek",)),
    Example(
        "Tea was served. A panel discussion on boats followed, with Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)
    ),
    Example(
        "Ann Lee moderated the panel on nets. Panelists included Bo Ek, Gail Price and Sam Rudd. Price said nets rot.",
        ("discussion: Bo Ek, Gail Price, Sam Rudd",),
    ),
    Example(
        "Ann Lee returned as moderator for the last panel. Next to her sat Bo Ek and Gail Price.",
        ("discussion: Bo Ek, Gail Price",),
    ),
    Example("A panel moderated by Ann Lee brought together Bo Ek and Gail Price.", ("discussion: Bo Ek, Gail Price",)),
    Example("Tea was served. The day ended with a Q&A.", ("discussion: ",)),
    Example("Questions from the audience were answered by Bo Ek.", ("discussion: Bo Ek",)),
    Example("The guests sat. Ann Lee took questions from the floor.", ("discussion: Ann Lee",)),
    Example("It rained at noon. Attendees then split into groups to plan the pier.", ("discussion: ",)),
    Example("Ann Lee, Bo Ek and Sue Grant debated the price of fish.", ("discussion: Ann Lee, Bo Ek, Sue Grant",)),
    Example(
        "Zoe Pim sang, and Ann Lee and Bo Ek discussed the price of fish.",
        ("performance: Zoe Pim", "discussion: Ann Lee, Bo Ek"),
    ),
    Example("Zoe Pim attended a panel debate between Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)),
    Example(
        "Guests attended a debate at the Pier Hall between Ann Lee and Bo Ek about fish.",
        ("discussion: Ann Lee, Bo Ek",),
    ),
    Example("Zoe Pim attended a panel about fish.", ()),
    Example("The guests sat. Ann Lee answered queries from the floor.", ("discussion: Ann Lee",)),
    Example("The paper was discussed by Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)),
    Example("A lively debate ensued between Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)),
    Example("In the discussion that followed, Ann Lee doubted the date.", ("discussion: Ann Lee",)),
    Example("Ann Lee was in conversation with Bo Ek.", ("discussion: Bo Ek, Ann Lee",)),
    Example("Tea was served. The closing debate brought together Ann Lee and Bo Ek.", ("discussion: Ann Lee, Bo Ek",)),
    Example("The audience put questions to Ann Lee for an hour.", ("discussion: Ann Lee",)),
    Example("Also on the panel: Ann Lee and Gail Price.", ("discussion: Ann Lee, Gail Price",)),
    Example("During the Q&A, a man at the back spoke of rats. Ann Lee said they ran.", ("discussion: Ann Lee",)),
    Example(
        "The motion was open for debate. Ann Lee spoke against it. Gail Price supported it.",
        ("speech: Ann Lee", "speech: Gail Price"),
    ),
    Example("Ann Lee sat down with Gail Price for a conversation.", ("discussion: Gail Price, Ann Lee",)),
    Example("There was a question of money.", ()),
    Example("Ann Lee, who had been invited to a panel discussion, did not come.", ()),
)
