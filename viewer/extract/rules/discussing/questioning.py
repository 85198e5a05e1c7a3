"""Questions with their answers, outside a discussion told as one: in a hearing each is an act of its own."""

from __future__ import annotations

import re

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, has_word, lemma, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.discussing.answering import replied, was_asked
from viewer.extract.rules.shared.doing import agents, all_named
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_somebody, noun_kind

_EXAMINES = ("question", "grill", "quiz", "interrogate", "cross-examine", "examine")
_QUESTION = ("whether", "why", "how", "what", "when", "where", "who", "which", "if", "about", "on", "in")

_NEAR = 4
"""So many sentences on, a question without its asker is put by the one who asked before."""


def find(reading: Reading, taken: set[int], told: list[Act]) -> tuple[list[Act], set[int]]:
    """An act for each question that somebody answers; and the ids of the told acts that only tell of its parts.

    ``taken`` are the sentences that tell of a discussion already.
    """
    by_sentence = reading.clauses_in
    speeches = [a for a in told if a.kind == "speech"]
    spoken = {(reading.passage.paragraph(a.token), p) for a in speeches for p in a.people}
    papers = _papers(reading, speeches)
    found: list[Act] = []
    gone: set[int] = set()
    for number, clauses in by_sentence.items():
        remark = _remarked(reading, by_sentence.get(number - 1, []), clauses, papers)
        if remark is not None and not {number, number - 1} & taken:
            act, parts = remark
            found.append(act)
            taken |= {number, number - 1}
            gone |= {id(a) for a in speeches if _within(reading, a, number - 1, number, parts)}
        for clause in clauses if number not in taken else ():
            people = _pair(reading, clause, clauses, by_sentence.get(number + 1, []), spoken)
            if people is not None:
                taken.add(number)
                if _asks_on(reading, found, clause, people):
                    found[-1].more.append(reading.passage.sentence_span(clause.verb))
                else:
                    found.append(_exchange(reading, clause, people))
                    gone |= {id(a) for a in speeches if _within(reading, a, number, number, people)}
                break
    return found, gone


def _papers(reading: Reading, speeches: list[Act]) -> dict[tuple[int, int], int]:
    """The sentences that tell of talks by a noun, by their paragraph and who gave them."""
    passage = reading.passage
    given = [a for a in speeches if not a.weak and any(noun_kind(c) == "speech" for c in a.token.children)]
    return {(passage.paragraph(a.token), p): passage.sentence_number(a.token) for a in given for p in a.people}


def _asks_on(reading: Reading, found: list[Act], clause: Clause, people: list[int]) -> bool:
    """Whether a question without its asker goes on with the exchange before."""
    return bool(found) and set(people) < set(found[-1].people) and _near(reading, found[-1], clause)


def _exchange(reading: Reading, clause: Clause, people: list[int]) -> Act:
    asked = reading.passage.span(clause.verb, clause.verb)
    span = reading.passage.sentence_span(clause.verb)
    return Act("discussion", list(dict.fromkeys(people)), clause.verb, span, asked)


def _within(reading: Reading, act: Act, first: int, last: int, people: list[int]) -> bool:
    here = reading.passage.sentence_number(act.token)
    return first <= here <= last and set(act.people) <= set(people)


def _near(reading: Reading, before: Act, clause: Clause) -> bool:
    """Whether a question stands near an exchange, in its paragraph."""
    passage = reading.passage
    apart = passage.sentence_number(clause.verb) - passage.sentence_number(before.token)
    return apart <= _NEAR and passage.paragraph(clause.verb) == passage.paragraph(before.token)


def _remarked(
    reading: Reading, before: list[Clause], clauses: list[Clause], papers: dict[tuple[int, int], int]
) -> tuple[Act, list[int]] | None:
    """``Dr. Lee said that eels sleep. Mr. Ek replied``, told after a paper by Mr. Ek: the remark with its reply."""
    passage = reading.passage
    for clause in clauses:
        if clause.lemma not in ("reply", "answer", "respond") or not clause.real or clause.aside or clause.passive:
            continue
        answer = agents(reading, clause)
        paper = papers.get((passage.paragraph(clause.verb), answer[0])) if answer else None
        if paper is None or paper + 1 >= passage.sentence_number(clause.verb):
            continue
        for said in before:
            people = [p for p in agents(reading, said) if p not in answer]
            if people and said.lemma in words("saying", "verbs") and said.real and not said.aside:
                both = [*people, *answer]
                span = passage.sentence_span(said.verb)
                act = Act("discussion", both, said.verb, span, passage.span(said.verb, said.verb))
                act.more.append(passage.sentence_span(clause.verb))
                return act, both
    return None


def _pair(
    reading: Reading, clause: Clause, here: list[Clause], after: list[Clause], spoken: set[tuple[int, int]]
) -> list[int] | None:
    """Who asked and who answered; None where it is no question with an answer.

    ``spoken`` are the paragraphs in which somebody has a speech: what is asked in it is no question to the next.
    """
    if (replier := replied(reading, clause)) is not None:
        return replier
    if (named := was_asked(reading, clause, here)) is not None:
        return named
    if clause.lemma == "put" and (to := clause.prep("to")) is not None:
        return _put_to(reading, clause, to)
    if not _is_asked_there(reading, clause):
        return None
    if clause.passive:
        return _asked_by(reading, clause, here)
    asker = agents(reading, clause)
    asked = all_named(reading, clause.patients, but=asker)
    if not asker:
        return _unnamed(reading, clause, asked, here, after)
    answer = _answer(reading, here, asker, after=clause.verb.i)
    if not answer and after:
        place = reading.passage.paragraph(clause.verb)
        answer = _answer(reading, after, asker, after=-1, replies=not asked and (place, asker[0]) in spoken)
    if asked and clause.lemma in _PRESSING and (not answer or set(answer) & set(asked)):
        return [*asker, *asked]
    return [*asker, *answer[:1]] if answer else None


_PRESSING = ("press", "question", "grill", "quiz", "interrogate", "ask", "challenge")


def _put_to(reading: Reading, clause: Clause, to: Token) -> list[int] | None:
    """``put it to him that``."""
    it = has_word(clause.patients, "it")
    that = any(m.dep_ == "mark" and m.lower_ == "that" for c in clause.verb.children for m in c.children)
    both = [*agents(reading, clause), *reading.resolver.persons(to)]
    return both if it and that and len(both) > 1 else None


def _is_asked_there(reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells that something was asked at the event."""
    if clause.lemma not in words("programme", "discussion_verbs", "ask") or not clause.real:
        return False
    if clause.verb.dep_ in ("csubj", "csubjpass") or not _is_question(clause):
        return False
    # "when the captain asked him, he answered": told of a talk among others
    return clause.passive or not _when(clause.verb) or _hears(reading)


def _asked_by(reading: Reading, clause: Clause, here: list[Clause]) -> list[int] | None:
    """``Asked by X, Y said that``."""
    asker = all_named(reading, clause.agents)
    asked = all_named(reading, clause.patients)
    answer = _answer(reading, here, asker, after=-1)
    if asked and (clause.verb.dep_ == "ROOT" or set(answer) & set(asked)):
        answer = [p for p in answer if p in asked]
    return [*asker, *answer] if answer and asker else None


def _when(verb: Token) -> bool:
    marks = ("when", "as", "while")
    return verb.dep_ == "advcl" and any(c.lower_ in marks and c.dep_ in ("advmod", "mark") for c in verb.children)


def _hears(reading: Reading) -> bool:
    """Whether the report tells of a hearing, a council or the like, in which questions are acts."""
    return _HEARING.search(reading.passage.text) is not None


_HEARING = re.compile(
    r"\b(?:hearings?|witness(?:es)?|testi(?:fied|mony)|committee|court|tribunal|inquiry|counsel|council(?:lors?)?"
    r"|parliament|interview(?:ed)?|press conference|question time|Q ?& ?A)\b"
)


def _unnamed(
    reading: Reading, clause: Clause, asked: list[int], here: list[Clause], after: list[Clause]
) -> list[int] | None:
    """``A pupil asked X why it sank. X said``: a question by somebody not named, and who answers it."""
    if clause.aside:
        return None
    if clause.lemma in _EXAMINES and any(is_crowd(t) or t.tag_ == "NNS" for t in clause.agents):
        return asked[:1] or None
    if not any(is_somebody(t) or is_crowd(t) or is_role_noun(t) for t in clause.agents):
        return None
    answer = _answer(reading, here, [], after=clause.verb.i)
    answer = answer or _answer(reading, after, [], after=-1, replies=not asked)
    return answer[:1] if answer and (not asked or answer[0] in asked) else None


def _is_question(clause: Clause) -> bool:
    """Whether something is asked, not somebody asked to do something."""
    verb = clause.verb
    if clause.lemma == "want":
        return any(c.dep_ == "xcomp" and c.lemma_ == "know" for c in verb.children)
    told = child(verb, "ccomp") or _if_clause(verb)
    if told is not None and told.i > verb.i:
        return _asks(told)
    if clause.lemma in ("question", "grill", "quiz", "interrogate") or _asks_behind_comma(verb):
        return True
    if clause.lemma == "press":
        return child(verb, "xcomp", "prep", "ccomp") is not None
    about = (c for c in verb.rights if c.dep_ == "prep")
    return _asks_for(verb) or has_word(about, "about", "on", "in")


def _asks_behind_comma(verb: Token) -> bool:
    """``asked the witness, X, why it sank``."""
    asking = next((t for t in verb.subtree if t.i > verb.i and t.tag_ == "WRB"), None)
    return asking is not None and asking.lower_ in _QUESTION and word_before(asking) == ","


def _asks_for(verb: Token) -> bool:
    """``asked for an update on the bridge``."""
    aims = (c for p in verb.children if p.lower_ == "for" for c in p.children if c.dep_ == "pobj")
    return any(lemma(aim) in _TOLD for aim in aims)


_TOLD = (
    *("update", "clarification", "explanation", "information", "detail", "figure", "assurance", "reason", "view"),
    *("opinion", "news", "comment", "confirmation"),
)
"""What is asked for is an answer."""


def _if_clause(verb: Token) -> Token | None:
    """``Asked if it had sunk``, ``asked him when it sank``, which the parser may take for a condition or a time."""
    inner = [c for c in verb.children if c.dep_ == "advcl" and c.i > verb.i]
    marks = ("if", "whether", "when", "where", "why", "how")
    return next((c for c in inner for m in c.children if m.dep_ in ("mark", "advmod") and m.lower_ in marks), None)


def _asks(told: Token) -> bool:
    first = told.left_edge
    start = [t for t in told.doc[first.i : first.i + 2] if t.i <= told.i]
    return any(t.lower_ in _QUESTION or t.tag_ in ("WRB", "WP", "WDT") for t in start)


def _answer(
    reading: Reading, clauses: list[Clause], asker: list[int], *, after: int, replies: bool = False
) -> list[int]:
    """Who answers in these clauses."""
    for clause in clauses:
        if clause.verb.i <= after or clause.aside or clause.negated or clause.passive:
            continue
        told = all_named(reading, clause.patients)
        strong = _is_reply(clause) or not set(told).isdisjoint(asker)
        strong = strong or not asker and has_word(clause.patients, "them", "him", "her")
        if strong or not replies and clause.lemma in words("programme", "discussion_verbs", "answer"):
            people = [p for p in agents(reading, clause) if p not in asker]
            if people:
                return people
    return []


def _is_reply(clause: Clause) -> bool:
    """``replied``, ``said in reply``."""
    nouns = (t for t in clause.verb.subtree if t.dep_ == "pobj")
    verbs = ("reply", "respond", "answer", "retort", "concede", "assure")
    return clause.lemma in verbs or has_word(nouns, "reply", "response", "answer")


EXAMPLES = (
    Example("The chair was late. Ann Lee asked Bo Ek why the pier had sunk.", ("discussion: Ann Lee, Bo Ek",)),
    Example(
        "The chair was late. Ann Lee asked the witness, Bo Ek, why the pier had sunk.", ("discussion: Ann Lee, Bo Ek",)
    ),
    Example("Replying to Ann Lee, Bo Ek said that the pier had sunk.", ("discussion: Ann Lee, Bo Ek",)),
    Example("In answer to a question from Ann Lee, Bo Ek said that the pier was old.", ("discussion: Ann Lee, Bo Ek",)),
    Example(
        "From the floor, Ann Lee asked if it was safe. Bo Ek assured her that it was.", ("discussion: Ann Lee, Bo Ek",)
    ),
    Example("Counsel, Ann Lee, put it to Bo Ek that the pier was old.", ("discussion: Ann Lee, Bo Ek",)),
    Example(
        "Bo Ek read a paper on eels. Eels were rare. Ann Lee said that they slept. Mr. Ek replied that they hid.",
        ("speech: Bo Ek", "discussion: Ann Lee, Bo Ek"),
    ),
    Example("Members of the committee questioned Bo Ek for two hours.", ("discussion: Bo Ek",)),
    Example("Asked by a pupil whether she was afraid, Gail Price said that she was.", ("discussion: Gail Price",)),
    Example("Cross-examined by Ann Lee, Gail Price conceded that it was late.", ("discussion: Ann Lee, Gail Price",)),
    Example("Under questioning by Ann Lee, Gail Price admitted it was late.", ("discussion: Ann Lee, Gail Price",)),
    Example("A pupil asked Mr. Ek why he sang. He replied that he liked it.", ("discussion: Mr. Ek",)),
    Example("Asked to sing, Ann Lee declined.", ()),
    Example("Over tea, when Ann Lee asked her why, Gail Price answered that she was tired.", ()),
    Example(
        "Ann Lee asked for an update on the pier. The warden, Gail Price, reported that it stood.",
        ("discussion: Ann Lee, Gail Price",),
    ),
)
