"""What speaks for and against somebody having said something: features by name."""

from __future__ import annotations

from collections import Counter, defaultdict

from viewer.extract.doubt.places import position, report, told
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child
from viewer.extract.language.reality import is_inserted
from viewer.extract.language.tokens import Token
from viewer.extract.proposing.features import governed
from viewer.extract.proposing.meant import agreement
from viewer.extract.proposing.scene import classes, word_of
from viewer.extract.proposing.statement_candidates import StatementCandidate
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Act, Reading, Saying
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.statements.background import background, habit, nested
from viewer.extract.trace import Meant
from viewer.extract.weighing import only_those_there
from viewer.report.model import Span

_LONG, _SHORT = 200, 25
"""So many characters, at least and less, are much and little to have said."""
_WITHIN = 60
"""So many words of what was said are looked at."""
_SMALL = ("SCONJ", "ADP", "DET", "PRON", "PART", "ADV")
_NOUNS = ("dobj", "attr", "acomp", "oprd")
_OPENING, _CLOSING = "\"“«„'‘", "”\"’'»"
_FLAGS = ("passive", "negated", "planned", "reported", "aside", "perfect")
_FEW = 4
"""A quotation of fewer words is often a title or a term."""
_NEAR = 200
_VERBS = 4


class Statements:
    """What was found in each sentence before statements are weighed, and the features of each that may be one."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        passage = reading.passage
        self._acts: dict[int, list[Act]] = reading.by_sentence(reading.acts)
        self._acts_of = Counter(person for act in reading.acts for person in dict.fromkeys(act.people))
        self._said: dict[int, list[Saying]] = defaultdict(list)
        for saying in reading.sayings:
            self._said[passage.sentence_number(saying.token)].append(saying)
        self._said_by = Counter(saying.speaker for saying in reading.sayings)
        self._tokens = {saying.token.i for saying in reading.sayings}
        self._keys = {(saying.token.i, saying.speaker) for saying in reading.sayings}
        self._report = report(reading)
        self._common: dict[tuple[int, Span], dict[str, float]] = {}
        self._much = min(1.0, len(reading.sayings) / max(1, len(passage.sentences)))

    def features(self, one: StatementCandidate) -> dict[str, float]:
        """The features of a candidate."""
        saying = one.saying
        found = {f"way={one.way}": 1.0, **self._speaker(saying), **self._beside(saying)}
        if one.way == "rule":
            found[f"by={saying.by}"] = found[f"mode={saying.mode}"] = 1.0
        if one.clause is not None:
            found |= self._subject(one.clause, saying)
            if one.meant is not None:
                found |= self._meant(one.clause, saying, one.meant)
        elif one.is_quotation and one.meant is not None:
            found |= self._quotation(saying, one.meant)
        return self._of_anybody(one) | only_those_there(found)

    def _of_anybody(self, one: StatementCandidate) -> dict[str, float]:
        """The features that it has whoever said it."""
        reading, saying = self.reading, one.saying
        key = saying.token.i, saying.content[0]
        if key not in self._common:
            found = {
                **self._report,
                **told(reading, saying.token),
                **position(reading, saying.token),
                **_words(reading, saying.content[0]),
            }
            if one.clause is not None:
                found |= self._clause(one.clause, saying)
            self._common[key] = only_those_there(found)
        return self._common[key]

    def _speaker(self, saying: Saying) -> dict[str, float]:
        """Who it would be."""
        draft = self.reading.people[saying.speaker]
        return {
            f"says={min(self._said_by[saying.speaker], 3)}": 1.0,
            f"acts of={min(self._acts_of[saying.speaker], 3)}": 1.0,
            "with role": float(draft.role is not None),
            "doubtful name": draft.doubtful,
        }

    def _beside(self, saying: Saying) -> dict[str, float]:
        """What else was found there and around."""
        number = self.reading.passage.sentence_number(saying.token)
        here = [other for other in self._said.get(number, ()) if other.token != saying.token]
        found = {
            "many statements": self._much,
            "own statement here": float(any(other.speaker == saying.speaker for other in here)),
            "statement of another here": float(any(other.speaker != saying.speaker for other in here)),
        }
        for step, side in ((-1, "before"), (1, "after")):
            near = self._said.get(number + step, ())
            found[f"own statement {side}"] = float(any(other.speaker == saying.speaker for other in near))
            found[f"statement of another {side}"] = float(any(other.speaker != saying.speaker for other in near))
        for act in self._acts.get(number, ())[:3]:
            whose = "own" if saying.speaker in act.people else "other"
            found[f"{whose} act={act.kind}"] = found[f"an {whose} act"] = 1.0
        return found

    def _clause(self, clause: Clause, saying: Saying) -> dict[str, float]:
        """By which verb it would be told, and how the verb is told itself."""
        reading, verb = self.reading, clause.verb
        word, subject = word_of(verb), child(verb, "nsubj", "nsubjpass")
        kind = "none" if subject is None else subject.lower_ if subject.pos_ == "PRON" else subject.pos_
        found = {
            f"verb={word}": 1.0,
            f"phrase={clause.phrase}": 1.0,
            f"subject={kind}": 1.0,
            **{f"verb class={name}": 1.0 for name in classes().get(word, ())},
            **{flag: float(getattr(clause, flag)) for flag in _FLAGS},
            "another day": float(outside(reading, clause, but=saying.content[0])),
            "habit": float(habit(clause)),
            "nested": float(nested(clause)),
            "background": float(background(clause)),
            "elsewhere": float(elsewhere(reading.passage, verb, saying.content)),
            "inserted": float(is_inserted(verb)),
            "a step": float(verb.dep_ in ("ROOT", "conj")),
        }
        return found | _behind(verb, word) | self._above(verb)

    def _above(self, verb: Token) -> dict[str, float]:
        """On what the verb hangs itself."""
        above = verb.head
        if above == verb:
            return {}
        return {
            f"{verb.dep_} of={word_of(above)}": 1.0,
            **{f"{verb.dep_} of {name}": 1.0 for name in classes().get(word_of(above), ())},
            "below a statement": float(above.i in self._tokens),
        }

    def _subject(self, clause: Clause, saying: Saying) -> dict[str, float]:
        """Whether the verb is told of the speaker."""
        verb, subject = clause.verb, child(clause.verb, "nsubj", "nsubjpass")
        return {
            "subject is it": float(subject is not None and self.reading.resolver.person(subject) == saying.speaker),
            "does it": float(saying.speaker in agents(self.reading, clause)),
            "below an own statement": float(verb.head != verb and (verb.head.i, saying.speaker) in self._keys),
        }

    def _meant(self, clause: Clause, saying: Saying, meant: Meant) -> dict[str, float]:
        """Whether the subject may mean somebody named before."""
        subject = child(clause.verb, "nsubj", "nsubjpass") or clause.agents[0]
        last = max((other.token.i for other in self._said_before(saying.token)), default=-1)
        return {
            **agreement(self.reading, saying.speaker, subject, meant),
            "spoke last": float((last, saying.speaker) in self._keys),
        }

    def _said_before(self, token: Token) -> list[Saying]:
        """The statements of the sentence of a word, and of some before it, ahead of the word."""
        number = self.reading.passage.sentence_number(token)
        near = (self._said.get(back, ()) for back in range(max(0, number - 5), number + 1))
        return [saying for said in near for saying in said if saying.token.i < token.i]

    def _quotation(self, saying: Saying, meant: Meant) -> dict[str, float]:
        """What stands around a quotation, and by which verb the name hangs in its sentence."""
        passage, quote = self.reading.passage, saying.content[0]
        text = passage.words(quote)
        before, last = passage.text[max(0, quote.start - 2) : quote.start], text.rstrip(_CLOSING)[-1:]
        hangs = governed(meant.token)
        found = {f"name: {name}": 1.0 for name in hangs if name.startswith(("verb=", "word is"))}
        found |= {
            "quoted words": min(1.0, len(text.split()) / 20),
            "few quoted words": float(len(text.split()) < _FEW),
            "near": max(0.0, 1 - abs(meant.token.idx - quote.start) / _NEAR),
            "name behind": float(meant.token.idx > quote.start),
            "behind a colon": float(":" in before),
            "behind a comma": float("," in before),
            f"ends with {last}" if last in (".", ",", "!", "?") else "ends with a word": 1.0,
        }
        for verb in _verbs(self.reading, saying.token):
            found[f"verb beside={word_of(verb)}"] = 1.0
            found |= {f"verb beside class={name}": 1.0 for name in classes().get(word_of(verb), ())}
        return found


def _verbs(reading: Reading, token: Token) -> list[Token]:
    """The first verbs of a sentence that are not quoted."""
    passage = reading.passage
    verbs = (one for one in passage.sentence(token) if one.pos_ == "VERB" and not passage.said(one))
    return [verb for verb, _ in zip(verbs, range(_VERBS), strict=False)]


def _words(reading: Reading, words: Span) -> dict[str, float]:
    """What would have been said."""
    passage = reading.passage
    text = passage.words(words)
    found = {
        "says much": min(1.0, len(text) / _LONG),
        "says little": float(len(text) < _SHORT),
        "in quotation marks": float(bool(passage.quotes_in(words))),
        "opens a quotation": float(text[:1] in _OPENING),
        "asks": float("?" in text),
    }
    piece = passage.piece(words.start, words.end)
    if piece is not None and len(piece):
        first = piece[0]
        found[f"begins with={first.lower_ if first.pos_ in _SMALL else first.pos_}"] = 1.0
        found["verbs said"] = min(1.0, sum(token.pos_ == "VERB" for token in piece[:_WITHIN]) / 3)
    return found


def _behind(verb: Token, word: str) -> dict[str, float]:
    """What hangs on a verb behind it."""
    found: dict[str, float] = {}
    for part in verb.rights:
        found[f"hangs={part.dep_}"] = found[f"{word} {part.dep_}"] = 1.0
        if part.dep_ in ("prep", "agent"):
            found[f"behind={part.lower_}"] = found[f"{word} {part.lower_}"] = 1.0
        elif part.dep_ in _NOUNS:
            found[f"{part.dep_}={word_of(part)}"] = found[f"{part.dep_} is={part.pos_}"] = 1.0
            found |= {f"{part.dep_} {name}": 1.0 for name in classes().get(word_of(part), ())}
        elif part.dep_ in ("ccomp", "xcomp"):
            mark = child(part, "mark")
            found[f"{part.dep_}, {part.tag_}"] = 1.0
            found[f"{part.dep_} behind={'none' if mark is None else mark.lower_}"] = 1.0
    return found
