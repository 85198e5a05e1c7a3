"""Who is told not to have been there: the dead, those who could not come, and those whose coming was only planned."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage, child, has_word, lemma, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.person import Draft
from viewer.extract.rules.people.missing import mourned, stood_in_for
from viewer.extract.rules.people.standing import EXCUSED, PRIZED, listed_as
from viewer.extract.rules.shared.doing import agents, all_named, named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import noun_kind


def dead(reading: Reading) -> set[int]:
    """Those of whom the report says that they are no longer alive."""
    passage = reading.passage
    found = {p for p, draft in enumerate(reading.people) if _called_late(passage, draft)}
    for token in passage:  # "at his funeral", "Ann Lee's coffin"
        if token.lower_ in words("presence", "nouns", "gone") and not passage.said(token):
            found.update(named(reading, child(token, "poss"), but=named(reading, child(token, "appos"))))
    for clause in reading.clauses:
        if not _is_end(reading, clause) or clause.planned or clause.phrase == "pass" or passage.said(clause.verb):
            continue
        gone = clause.passive or clause.lemma in words("presence", "verbs", "mourns")
        for token in clause.objects() if gone else clause.agents:
            who = token.lower_ == "who"
            person = _before_who(reading, token) if who else reading.resolver.named(token)
            if person is not None:
                found.add(person)
    found.update(mourned(reading))
    return found


def _is_end(reading: Reading, clause: Clause) -> bool:
    """``died``, ``was killed``, ``no longer lives``, ``was last seen``, ``they commemorated``."""
    seen = clause.lemma == "see" and clause.passive and has_word(clause.verb.children, "last")
    if clause.negated:
        return seen or clause.lemma == "live"
    killed = clause.lemma in words("presence", "verbs", "killed") and _suffered(reading, clause)
    return seen or killed or clause.lemma in words("presence", "verbs", "dies", "mourns")


def _suffered(reading: Reading, clause: Clause) -> bool:
    """``Ann Lee was killed``, ``Ann Lee, killed in May``; not ``spoke of the martyrs, killed in May``."""
    verb = clause.verb
    if child(verb, "auxpass") is not None:
        return True
    return verb.tag_ == "VBN" and verb.dep_ == "acl" and reading.resolver.named(verb.head) is not None


def _before_who(reading: Reading, who: Token) -> int | None:
    """``the wife of Bo Ek, who died``: who is named right before it, else whom the parser takes it for."""
    before = [t for t in who.doc[max(0, who.i - 2) : who.i] if not t.is_punct]
    nearest = reading.resolver.named(before[-1]) if before else None
    return nearest if nearest is not None else reading.resolver.person(who)


def _called_late(passage: Passage, draft: Draft) -> bool:
    """``the late Ann Lee``, ``Ann Lee (1950–2018)``, ``in memory of Ann Lee``."""
    for mention in draft.mentions:
        before = passage.text[max(0, mention.full_span.start - 80) : mention.full_span.start]
        after = passage.text[mention.span.end : mention.span.end + 60]
        if _LATE.search(before) or _YEARS.match(after):
            return True
    return False


_LATE = re.compile(
    r"\b(?:late|deceased|departed)(?:\s[a-z-]+){0,3},?\s$|\b(?:memory|grave|funeral|death|passing|tomb) of (?:the )?$"
    r"|\b(?:death|passing|funeral|burial) of (?:the|our|its|their|his|her) "
    r"(?:(?!by |from |to |with |and |for |on |at )[a-z’'-]+ ){1,7}$"
    r"|\b(?:(?:birth|death) anniversary|centenary|bicentenary|1\d\dth (?:birthday|anniversary)) of "
    r"(?:the )?(?:[a-z]+ )?$"
)
_YEARS = re.compile(r"(?:,[^,.;()]{2,30})?,? [(]?(?:1[5-9]|20)\d\d ?[-–—] ?(?:1[5-9]|20)\d\d\b")


def absent(reading: Reading) -> set[int]:
    """Those of whom the report says that they did not come."""
    found: set[int] = set()
    for clause in reading.clauses:
        if not reading.passage.said(clause.verb):
            found.update(_absent(reading, clause))
    for person, draft in enumerate(reading.people):
        if any(listed_as(reading, m) == EXCUSED or _struck_out(reading.passage, m) for m in draft.mentions):
            found.add(person)
    found.update(stood_in_for(reading))
    for token in reading.passage:
        if token.lower_ == "unable" and token.dep_ != "acomp" and _attends(token):
            owner = token.head if token.head.pos_ in ("NOUN", "PROPN") else child(token.head, "nsubj", "nsubjpass")
            found.update(named(reading, owner))
    return found


def _struck_out(passage: Passage, mention: Mention) -> bool:
    """``Lecture – Ann Lee (cancelled)``."""
    after = passage.text[mention.full_span.end : mention.full_span.end + 30].lower()
    bracket = re.match(r"\s*\((?:is |was )?([\w -]+?)\)", after)
    return bracket is not None and bracket[1] in words("presence", "words", "struck_out") | words(
        "presence", "words", "away"
    )


def _absent(reading: Reading, clause: Clause) -> Iterator[int]:
    subjects = clause.objects()[:1] if clause.passive else clause.agents
    if _stayed_away(clause):
        those = (t for t in subjects if t.pos_ != "PRON" or t.lower_ in ("who", "whom", "he", "she"))
        yield from all_named(reading, those)
    for noun in filter(is_excuse, clause.objects()):
        yield from agents(reading, clause)
        if clause.passive:  # "apologies were received from X, and from the chairman, Y"
            end = reading.passage.sentence(clause.verb).end - 1
            yield from reading.resolver.within(min(noun.i, clause.verb.i), end)
        yield from all_named(reading, clause.aims("from", "by", "for") + pobjs(noun.children, "from", "for", "by"))
    for noun in clause.aims("in"):
        if noun.lower_ == "absence":
            owners = (part if part.dep_ == "poss" else child(part, "pobj") for part in noun.children)
            yield from all_named(reading, owners)


def is_excuse(noun: Token) -> bool:
    """``apologies``, ``letters of regret``, ``leave of absence``."""
    excuses = words("presence", "nouns", "excuses")
    below = (g for c in noun.children if c.lower_ == "of" for g in c.children)
    return lemma(noun) in excuses or noun.lower_ in excuses or any(lemma(g) in excuses for g in below)


def _stayed_away(clause: Clause) -> bool:
    """``did not come``, ``was unable to attend``, ``failed to appear``, ``withdrew``, ``was detained``."""
    if _cried_off(clause):
        return clause.real
    if clause.passive and (clause.lemma in words("presence", "verbs", "kept") or _is_away(clause.verb)):
        return not clause.negated
    if clause.lemma in ("be", "remain", "feel"):
        return _was_away(clause)
    if clause.phrase == "turn away" or clause.lemma == "turn" and _has(clause.verb, "back", "away"):
        return clause.passive and not clause.negated
    if clause.negated:
        return _is_attending(clause.verb)
    if clause.lemma == "fail":
        return _attends(clause.verb)
    return clause.lemma == "send" and not clause.passive and has_word(clause.objects(), *_SENT)


_MISSED = frozenset(("train", "plane", "bus", "flight", "boat", "connection", "ferry"))
_SENT = ("word", "apologies", "regrets", "excuses", "apology")


def _cried_off(clause: Clause) -> bool:
    """``withdrew``, ``pulled out``, ``stayed at home``, ``was caught by a cold``, ``missed the concert``."""
    if {clause.lemma, clause.phrase} & words("presence", "verbs", "withdraws"):
        return not clause.objects() and clause.prep("of") is None
    if clause.lemma == "stay":
        return _follows(clause.verb, words("presence", "words", "stays"))
    if clause.lemma == "miss":
        missed = _MISSED | words("event", "titles", "heads")
        return any(lemma(noun) in missed for noun in clause.objects())
    ill = (lemma(noun) in words("presence", "nouns", "illness") for noun in clause.aims("by", "with"))
    return clause.passive and any(ill)


def _was_away(clause: Clause) -> bool:
    """``was not present``, ``was ill``, ``was out of town``, ``was unable to attend``, ``was not with us``."""
    if _is_elsewhere(clause.verb):
        return not clause.negated
    states = [c for c in clause.verb.children if c.dep_ in ("acomp", "advmod", "attr")]
    if states and clause.negated:
        return any(c.lower_ in ("present", "there", "here") or c.lower_ == "able" and _attends(c) for c in states)
    state = next((c for c in states if c.lower_ in words("presence", "words", "away")), None)
    if state is not None:
        return state.lower_ != "unable" or _attends(state)
    return clause.negated and any(name == "with" and noun.lower_ == "us" for name, noun in clause.preps)


def _is_elsewhere(verb: Token) -> bool:
    """Whether phrases that stand right behind a verb tell where else somebody is."""
    return _follows(verb, words("presence", "words", "elsewhere"))


def _follows(verb: Token, phrases: frozenset[str]) -> bool:
    behind = " ".join(token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 5]) + " "
    return behind.startswith(tuple(f"{phrase} " for phrase in phrases))


def _is_away(word: Token) -> bool:
    """``was stuck in Aarhus``: a state that may be parsed as a passive."""
    return word.lower_ in words("presence", "words", "away") and word.lower_ != "unable"


def _has(verb: Token, *adverbs: str) -> bool:
    return any(c.lower_ in adverbs and c.dep_ in ("advmod", "prt") for c in verb.children)


def _attends(word: Token) -> bool:
    """Whether an infinitive of attending hangs on the word: ``unable to attend``."""
    return any(_is_attending(c) for c in word.children if c.dep_ in ("xcomp", "ccomp", "advcl", "acl"))


def _is_attending(verb: Token) -> bool:
    name = lemma(verb)
    if name == "make":
        return has_word(verb.children, *words("presence", "words", "makes"))
    if name == "take":
        return has_word(verb.children, "part")
    if name in ("show", "turn"):
        return has_word(verb.children, "up")
    if name == "be":
        return has_word(verb.children, "present", "there", "here", "with")
    if name in ("come", "arrive", "travel") and has_word(verb.children, "from", "out"):
        return False
    return name in words("presence", "verbs", "attends") and child(verb, "ccomp", "acomp") is None


def billed(reading: Reading) -> set[int]:
    """Those whose coming the report leaves open: ``was to sing``, ``a dance by X was announced``, prize lists."""
    passage = reading.passage
    found: set[int] = set()
    for person, draft in enumerate(reading.people):
        if any(listed_as(reading, m) == PRIZED or _saw_to_it(passage, m) for m in draft.mentions):
            found.add(person)
    for clause in reading.clauses:
        if not (clause.reported or clause.negated or passage.said(clause.verb)):
            found.update(_billed(reading, clause))
    return found


def _saw_to_it(passage: Passage, mention: Mention) -> bool:
    """``prepared by X``: told of who saw to the event, not of who wrote what was read."""
    before = passage.text[max(0, mention.full_span.start - 80) : mention.full_span.start]
    return _STAGED.search(before) is not None and not _WRITTEN.search(before)


def _billed(reading: Reading, clause: Clause) -> Iterator[int]:
    verb = clause.verb
    if clause.planned and verb.dep_ in ("xcomp", "ccomp") and _was_planned(verb.head):
        yield from agents(reading, clause)
    if clause.passive and not clause.agents and clause.lemma in words("presence", "verbs", "honours"):
        yield from reading.resolver.within(verb.sent.start, verb.i)
    if is_given(clause):
        yield from reading.resolver.within(verb.i, verb.sent.end - 1)
    if clause.passive and clause.lemma in words("presence", "verbs", "bills"):
        for noun in clause.objects():
            yield from all_named(reading, [noun, *pobjs(noun.children, "by", "from", "with", "of")])


def is_given(clause: Clause) -> bool:
    """``The first prize was awarded to X``: told of the prize, not of who came for it."""
    things = clause.objects()
    prize = clause.lemma in ("award", "confer", "bestow") or any(noun_kind(noun) == "award" for noun in things)
    if any(c.lower_ == "by" for noun in things for c in noun.children):
        return False  # "was given a bouquet by X"
    return clause.passive and not clause.agents and prize and clause.lemma in words("presence", "verbs", "gives")


_STAGED = re.compile(
    r"\b(?:conven[oe]rship of|(?:organi[sz]ed|arranged|co-?ordinated|directed|curated|planned|prepared) by"
    r"|in the hands of)(?: [^,.;]{0,30})? $"
)
"""Who saw to the event is not told to have come."""
_WRITTEN = re.compile(
    r"\b(?:report|note|text|minutes|summary|document|transcript|bulletin)s? (?:w(?:as|ere) )?\w+ by ", re.IGNORECASE
)


def _was_planned(above: Token) -> bool:
    if above.lower_ in ("due", "set"):
        return above.head.tag_ == "VBD" or any(c.tag_ == "VBD" for c in above.children)
    if lemma(above) == "be":
        return above.tag_ == "VBD"
    return lemma(above) in words("presence", "verbs", "bills") and has_word(above.children, "was", "were", "had")
