"""Which clauses are steps of the event's own story: told as done, in the past, and not of another time or place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage, child, lemma, verb_phrase
from viewer.extract.language.reality import is_perfect
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.nouns import is_event, noun_kind
from viewer.extract.rules.shared.outside import outside

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_ADVERBIAL = ("pobj", "npadvmod", "nummod", "dep")
_UNCHANGED = frozenset("read put cut set let shut hit beat cast split spread host broadcast upset burst".split())
"""Verbs whose past form is that of the present; a tagger often takes it for the present."""


@dataclass(slots=True)
class Story:
    """Answers whether a clause is a step of the story. Other times are looked up once for the whole text."""

    reading: Reading
    year: int | None = None
    """The year of the event, where the report tells it."""
    _dated: dict[int, int] = field(default_factory=dict)
    """The verbs told of another time, and the token that tells it."""
    _told_now: bool = False
    _elsewhere: dict[int, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        dated = (token for token in _dated(self.reading.passage, self.year) if not _is_of_somebody(token))
        self._dated.update((verb.i, token.i) for token in dated if (verb := verb_above(token)) is not None)
        self._told_now = _is_told_now(self.reading.passage)

    def step(self, clause: Clause) -> bool:
        """Whether the text tells the clause as something that happened there, in the course of the event."""
        if not clause.real or not self.past(clause) or self.elsewhere(clause.verb) or _cites(clause):
            return False
        if is_put_off(clause):
            return False
        if clause.perfect and (clause.aside or clause.lemma not in words("presence", "verbs", "earlier")):
            return False
        if clause.aside and (above := verb_above(clause.verb)) is not None and is_perfect(above):
            return False
        return not (self.other_time(clause.verb) or outside(self.reading, clause))

    def other_time(self, verb: Token) -> bool:
        """Whether a verb is told of another time: with another year, ``ago``, ``as a child``; before "and" as well."""
        if verb.i in self._dated:
            return True
        first = verb.head if verb.dep_ == "conj" and child(verb, "nsubj", "nsubjpass") is None else verb
        return self._dated.get(first.i, first.i) < first.i

    def in_present(self, verb: Token) -> bool:
        """Whether a verb is in the present tense in a text told in it."""
        return self._told_now and verb.tag_ == "VBZ"

    def known_of_old(self, person: int, token: Token) -> bool:
        """Whether all that the text told of somebody before a sentence is told of another time.

        What they say there goes on with that: ``He was shot a month ago by X. X said that ...``.
        """
        passage = self.reading.passage
        start = passage.sentence(token).start
        known = False
        for mention in self.reading.people[person].mentions:
            if mention.last >= start:
                break
            verb = verb_above(passage.tokens[mention.last])
            if verb is None or not self.other_time(verb):
                return False
            known = True
        return known

    def elsewhere(self, token: Token) -> bool:
        """Whether the sentence is told of another occasion, or heads the report."""
        number = self.reading.passage.sentence_number(token)
        if number not in self._elsewhere:
            self._elsewhere[number] = elsewhere(self.reading.passage, token)
        return self._elsewhere[number]

    def past(self, clause: Clause) -> bool:
        """Whether a clause is told in the tense of the story."""
        verb = clause.verb
        if is_past(verb) or self._told_now and verb.tag_ in ("VBZ", "VBP"):
            return True
        return verb.tag_ in ("VBP", "VB") and clause.lemma in _UNCHANGED and child(verb, "aux") is None


def _dated(passage: Passage, event_year: int | None) -> list[Token]:
    """The words that tell another time: earlier years, ``ago``, ``as a child``."""
    years = [token for token in passage if token.is_digit and _YEAR.fullmatch(token.text)]
    latest = event_year or max((int(year.text) for year in years), default=0)
    other, spans = words("presence", "times", "other"), words("presence", "times", "spans")
    earlier = [year for year in years if int(year.text) < latest and year.dep_ in _ADVERBIAL]
    return earlier + [t for t in passage if t.lower_ in other or lemma(t) in spans and _counts_back(t)]


def _is_of_somebody(token: Token) -> bool:
    """``Ann Lee, our graduate from last year, sang``: whether a time stands in an apposition, and tells of no verb."""
    for _ in range(8):
        if token.dep_ == "appos":
            return token.pos_ in ("NOUN", "PROPN") and token.head.ent_type_ == "PERSON"
        if token.pos_ in ("VERB", "AUX") or token.head == token:
            return False
        token = token.head
    return False


def _is_told_now(passage: Passage) -> bool:
    """Whether the story is told in the present tense."""
    roots = [s.root.tag_ for s in passage.sentences if s.root.pos_ == "VERB" and not passage.said(s.root)]
    now = sum(tag in ("VBZ", "VBP") for tag in roots)
    return now > 3 and now > 2 * sum(tag in ("VBD", "VBN") for tag in roots)


def _cites(clause: Clause) -> bool:
    """``As Ann Lee said, the sea is cold``: words of hers, whenever said; ``contributed to this report``: a byline."""
    if clause.lemma == "contribute" and (report := clause.prep("to")) is not None:
        return report.lower_ in ("report", "story", "article", "coverage")
    if clause.verb.i >= clause.verb.head.i:
        return False
    if clause.lemma not in words("saying", "verbs", "clause") and clause.lemma != "put":
        return False
    return any(c.lower_ == "as" and c.dep_ in ("mark", "advmod") for c in clause.verb.lefts)


def is_put_off(clause: Clause) -> bool:
    """``The talk by X was moved to May``, ``her song had to be cancelled``: a part that did not take place."""
    inner = child(clause.verb, "xcomp")
    late = inner is not None and child(inner, "auxpass") is not None and clause.lemma in ("have", "be", "need")
    verb = inner if late and inner is not None else clause.verb
    passive = clause.passive or late
    if not passive or verb_phrase(verb) not in words("acts", "verbs", "put_off") or child(verb, "agent") is not None:
        return False
    return any(noun_kind(t) is not None or is_event(t) for t in (*clause.agents, *clause.patients))


def is_past(verb: Token) -> bool:
    """Whether a verb is in the past tense, by its form, its auxiliary or the verb it hangs on."""
    for _ in range(12):
        auxiliaries = {c.tag_ for c in verb.children if c.dep_ in ("aux", "auxpass")} - {"TO", "VBG"}
        if verb.dep_ == "advcl" and any(c.lower_ == "having" and c.dep_ == "aux" for c in verb.children):
            auxiliaries = set[str]()  # "the toast having been drunk": as the verb it hangs on
            if verb.head.tag_ == "VBD":
                return True
        if "VBD" in (verb.tag_, *auxiliaries):
            return True
        if auxiliaries or verb.tag_ in ("VBZ", "VBP") or verb.head == verb:
            return verb.tag_ == "VBN" and not auxiliaries  # a sentence without its auxiliary, as in headlines
        verb = verb.head
        if verb.pos_ not in ("VERB", "AUX"):
            above = verb_above(verb)
            if above is None:
                return True
            verb = above
    return False


def outermost(reading: Reading, token: Token) -> Token:
    """The first of the coordination or apposition a name stands in."""
    for _ in range(40):
        above = token.head
        if token.dep_ not in ("conj", "appos") or above.pos_ not in ("NOUN", "PROPN"):
            return token
        if reading.resolver.named(above) is None and not is_role_noun(above):
            return token
        token = above
    return token


def verb_above(token: Token) -> Token | None:
    """The nearest verb that a token hangs below."""
    return next((above for above in token.ancestors if above.pos_ in ("VERB", "AUX")), None)


def _counts_back(span: Token) -> bool:
    """``ten years ago``, ``the month before``."""
    near = [c.lower_ for c in span.lefts] + [span.head.lower_]
    return any(word in words("presence", "times", "before") for word in near)
