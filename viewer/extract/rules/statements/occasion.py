"""The occasion of what was said: an act of the speaker that is told already, a discussion, or a speech of its own.

What is said after a panel or questions were announced belongs to them, and who says it takes part in them. Who asks
without any act, and who answers, have a discussion of their own.
"""

from __future__ import annotations

import bisect
from collections import Counter
from dataclasses import dataclass, field

from viewer.extract.example import Example
from viewer.extract.language.passage import child, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Act, Reading, Saying
from viewer.extract.rules.shared.elsewhere import elsewhere
from viewer.extract.rules.shared.nouns import is_event, is_somebody, noun_kind
from viewer.extract.rules.shared.story import Story
from viewer.extract.rules.shared.titles import noun_title
from viewer.extract.rules.statements.passing import brought_on, in_passing, replies, retorts, takes_turn
from viewer.extract.rules.statements.said_as import kind_of

_GOES_ON = 3
"""So many paragraphs after an act its speaker may still be speaking."""

_LISTED = 12
"""So many after a list of talks the prose may still tell of one of them."""

_BELOW = 6
"""So many paragraphs below what was said it may be told where."""

_NEAR = 3
"""So many sentences after an act told without its people they may be named."""


def find(reading: Reading) -> None:
    """Give each statement its act, and an act to those who spoke without any other."""
    occasions = _Occasions(reading)
    for saying in reading.sayings:
        if saying.act is None:
            occasions.place(saying)
    reading.acts.sort(key=lambda a: a.token.i)


@dataclass(slots=True)
class _Occasions:
    """The acts by person, and the discussions, while the statements are read in text order."""

    reading: Reading
    by_person: dict[int, list[Act]] = field(default_factory=dict)
    talks: list[Act] = field(default_factory=list)
    nobody: list[Act] = field(default_factory=list)
    _story: Story = field(init=False)
    _starts: list[int] = field(default_factory=list)
    _words: list[Token] = field(default_factory=list)
    _floors: dict[int, bool] = field(default_factory=dict)
    _kept: set[int] = field(default_factory=set)
    _told: int = 0
    _quoted: int = 0
    _said: Counter[int] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._story = self.reading.story
        self._kept = set(map(id, self.reading.acts))
        self._told = sum(act.kind in _SPOKEN for act in self.reading.acts)
        self._words = [t for t in self.reading.passage if _is_talk(t) and not self.reading.passage.said(t)]
        self._starts = sorted(a.token.i for a in self.reading.acts if a.kind != "discussion")
        for act in self.reading.acts:
            for person in _with_moderators(act):
                self.by_person.setdefault(person, []).append(act)
            if act.kind == "discussion":
                bisect.insort(self.talks, act, key=lambda a: a.token.i)
            if not act.people and self._may_be_told_of(act):
                self.nobody.append(act)
        sayings = self.reading.sayings
        self._said = Counter(s.speaker for s in sayings)
        self._quoted = len({s.speaker for s in sayings if s.mode == "direct" and s.speaker not in self.by_person})

    def _may_be_told_of(self, act: Act) -> bool:
        """Whether it may still be told whose an act is: not of ``a farmer spoke``, somebody without a name."""
        clause = self.reading.clause_of(act.token)
        unnamed = clause is not None and any(map(is_somebody, clause.agents))
        return act.kind in ("message", "speech", "opening", "closing") and not unnamed

    def place(self, saying: Saying) -> None:
        """Find or make the act of a statement."""
        mine = self.by_person.setdefault(saying.speaker, [])
        own = self._own(mine, saying)
        talk = self._talk(saying) if lemma(saying.token) != "announce" else None
        if talk is not None and (own is None or own.token.i < talk.token.i and self._later(own, talk, saying)):
            if talk not in self.talks:
                self._add(talk)
            saying.act = talk
            self._join(talk, saying)
            return
        saying.act = own
        if own is not None and not self._apart(own, saying) or not self._is_act(saying):
            return
        if (waiting := self._waiting(saying)) is not None:
            saying.act = waiting
            self._join(waiting, saying)
            return
        if retorts(saying) or replies(saying):
            return
        if not in_passing(self.reading, saying, self._told, self._quoted, self._said[saying.speaker]):
            saying.act = self._new(saying)

    def _apart(self, own: Act, saying: Saying) -> bool:
        """``Ann Lee unveiled a stone. Mayor Lee said that ...``: a speech beside a rite or a song told before.

        Something announced later is an act of its own too.
        """
        far = self.reading.passage.sentence_number(saying.token) - self.reading.passage.sentence_number(own.token)
        if lemma(saying.token) == "announce":
            return far > (_NEAR if own.kind == "speech" else 0)
        called = own.kind == "introduction" and lemma(own.token) == "call"
        return (called or own.kind in ("ceremony", "performance")) and far > 0

    def _later(self, own: Act, talk: Act, saying: Saying) -> bool:
        """Whether somebody who had a turn before speaks again in a discussion."""
        passage = self.reading.passage
        return takes_turn(saying) or passage.paragraph(own.token) < passage.paragraph(talk.token)

    def _new(self, saying: Saying) -> Act:
        passage = self.reading.passage
        kind = "discussion" if self._asks(saying) and not self._floor(saying) else kind_of(self.reading, saying)
        span = passage.sentence_span(saying.token)
        act = Act(kind, [saying.speaker], saying.token, span, saying.cue, by="occasion.said")
        if (before := brought_on(self.reading, saying)) is not None:
            act.span, act.more = passage.sentence_span(before), [act.span]
        self.by_person.setdefault(saying.speaker, []).append(act)
        if kind == "discussion":
            self._add(act)
        else:
            self.reading.acts.append(act)
            bisect.insort(self._starts, act.token.i)
        return act

    def _join(self, act: Act, saying: Saying) -> None:
        """Who says something there takes part."""
        person = saying.speaker
        if person in act.people or any(p == person for p, _ in act.companions):
            return
        act.people.append(person)
        self.by_person.setdefault(person, []).append(act)

    def _talk(self, saying: Saying) -> Act | None:
        """The discussion going on: told last before, with nobody's other act since."""
        passage = self.reading.passage
        if self._floor(saying):
            return None
        if (told := self._going_on(saying.token)) is not None:
            return told
        here = passage.paragraph(saying.token)
        talk = next((a for a in self.talks[:-3:-1] if a.token.i <= saying.token.i), None)
        topic = self._topic(saying)
        if topic is not None and (talk is None or talk.token.sent.end <= topic.i):
            span, title = passage.sentence_span(topic), noun_title(passage, topic)
            talk = Act("discussion", [], topic, span, title, by="occasion.topic")
        if talk is None or lemma(talk.token) in _APART or here - passage.paragraph(talk.token) > self._on(talk, saying):
            return None
        start = talk.token.sent.end - 1
        if _is_panel(talk.token):
            end = passage.paragraphs[passage.paragraph(talk.token)].end
            start = next((t.i for t in saying.token.doc[start : saying.token.i] if t.idx >= end), saying.token.i)
        since = bisect.bisect_right(self._starts, start)
        if since < len(self._starts) and self._starts[since] < saying.token.i:
            return None
        return talk

    def _on(self, talk: Act, saying: Saying) -> int:
        """So many paragraphs below its own a discussion goes on with what this speaker says."""
        known = saying.speaker in talk.people or any(p == saying.speaker for p, _ in talk.companions)
        heads = self.reading.passage.is_heading(self.reading.passage.paragraph(talk.token))
        return int(lemma(talk.token) not in words("saying", "verbs") and (known or heads or not talk.people))

    def _going_on(self, token: Token) -> Act | None:
        """The discussion of which the sentence goes on telling."""
        act = self.reading.talking.get(self.reading.passage.sentence_number(token))
        return act if act is not None and id(act) in self._kept else None

    def _topic(self, saying: Saying) -> Token | None:
        """``panel``, ``questions``, ``moderator``: the last word of talk before it, in its paragraph or its heading."""
        number = bisect.bisect_left(self._words, saying.token.i, key=lambda t: t.i)
        if number == 0:
            return None
        word = self._words[number - 1]
        passage = self.reading.passage
        apart = passage.paragraph(saying.token) - passage.paragraph(word)
        if self._going_on(word) is not None:
            return None
        heads = apart == 1 and (passage.is_heading(passage.paragraph(word)) or _is_panel(word))
        return word if apart == 0 or heads else None

    def _add(self, act: Act) -> None:
        self.reading.acts.append(act)
        bisect.insort(self.talks, act, key=lambda a: a.token.i)

    def _own(self, mine: list[Act], saying: Saying) -> Act | None:
        """The act in which it was said: the speaker's nearest one, told before it or in the same paragraph."""
        passage = self.reading.passage
        here = passage.paragraph(saying.token)
        number = passage.sentence_number(saying.token)
        closes = passage.sentence(saying.token).text.startswith(("In closing", "In conclusion"))
        before = [
            a
            for a in mine
            if a.token.i <= saying.token.i and (closes or here - passage.paragraph(a.token) <= _reach(a))
        ]
        candidates = before or [a for a in mine if passage.paragraph(a.token) == here]
        if not candidates:
            return next((a for a in mine if self._tells_where(a, saying)), None)
        return min(candidates, key=lambda a: (abs(passage.sentence_number(a.token) - number), a.token.i))

    def _tells_where(self, act: Act, saying: Saying) -> bool:
        """``Ann Lee urged them to wait. She spoke at the opening of the pier``: where it was said, told below.

        Nobody else acts in between.
        """
        passage, clause = self.reading.passage, self.reading.clause_of(act.token)
        apart = passage.paragraph(act.token) - passage.paragraph(saying.token)
        if clause is None or act.kind != "speech" or act.listed or not 0 < apart <= _BELOW:
            return False
        others = (a for a in self.reading.acts if saying.token.i < a.token.i < act.token.i)
        if any(set(a.people) - set(act.people) for a in others):
            return False
        return lemma(act.token) in words("acts", "verbs", "speech") and any(map(is_event, clause.aims("at", "during")))

    def _waiting(self, saying: Saying) -> Act | None:
        """``After that came a letter. Ann Lee wrote``: an act whose people were not told yet."""
        passage = self.reading.passage
        number = passage.sentence_number(saying.token)
        kind = kind_of(self.reading, saying)
        for act in reversed(self.nobody):
            apart = number - passage.sentence_number(act.token)
            if 0 <= apart <= (_NEAR if kind == "message" else 1) and not act.people and act.kind == kind:
                return act
        return None

    def _is_act(self, saying: Saying) -> bool:
        """Whether a saying without an act is one of the event's acts, not talk about it elsewhere."""
        token = saying.token
        clause = self.reading.clause_of(token)
        if self.reading.resolver.named(token) is not None:
            return True
        if clause is not None and (clause.aside or clause.perfect and saying.mode == "indirect"):
            return _tells_there(token) and not clause.perfect
        if self._story.other_time(token) or self._story.known_of_old(saying.speaker, token):
            return False
        goes_on = token.tag_ == "VB" and token.dep_ == "xcomp" and token.head.tag_ == "VBD"  # "rose to say"
        goes_on = goes_on or self._story.in_present(token)
        return (goes_on or token.tag_ in ("VBD", "VBN", "VBG")) and not elsewhere(
            self.reading.passage, token, saying.content
        )

    def _asks(self, saying: Saying) -> bool:
        """Whether it is a question: ``asked whether``, ``pressed by X on``."""
        if lemma(saying.token) not in words("saying", "turns", "asks"):
            return False
        first = self.reading.passage.words(saying.content[0]).lower().lstrip("“\"'‘").split(" ")
        return first[0] in words("saying", "turns", "questions")

    def _floor(self, saying: Saying) -> bool:
        """Whether speeches are made from the floor there, one each."""
        passage = self.reading.passage
        number = passage.paragraph(saying.token)
        if number not in self._floors:
            near = passage.paragraphs[max(0, number - 1) : number + 1]
            told = " ".join(passage.words(paragraph).lower() for paragraph in near)
            open_floor = any(word in told for word in ("contributions", "opened to the floor", "debate"))
            self._floors[number] = open_floor and "question" not in told
        return self._floors[number]


def _tells_there(verb: Token) -> bool:
    """``Ann Lee, who explained that ...``: a relative clause that goes on with the story."""
    told = child(verb, "ccomp") is not None or lemma(verb) in words("acts", "verbs", "speech")
    return verb.dep_ == "relcl" and verb.tag_ == "VBD" and told and child(verb, "nsubj") is not None


def _with_moderators(act: Act) -> set[int]:
    return {*act.people, *(person for person, function in act.companions if function == "moderator")}


def _reach(act: Act) -> int:
    return _LISTED if act.listed else _GOES_ON


_SPOKEN = ("speech", "opening", "closing", "introduction", "message")
"""Kinds of acts that tell that people spoke."""

_APART = ("group", "breakout", "room", "split", "divide", "break")
"""Talk in groups, which tells nothing of who said what."""


def _is_panel(token: Token) -> bool:
    return lemma(token) in ("panel", "moderator", "moderate", "roundtable", "table", "panellist", "panelist")


def _is_talk(token: Token) -> bool:
    """Whether a word tells that people talk with each other now: ``a panel``, ``as moderator``, ``took questions``."""
    if token.pos_ == "VERB":
        return lemma(token) == "moderate" and not has_word(
            token.children, "event", "ceremony", "evening", "programme", "program", "gathering", "function", "occasion"
        )
    if token.pos_ != "NOUN" or token.dep_ in ("compound", "appos", "poss", "conj"):
        return False
    if token.dep_ == "pobj" and token.head.lower_ in ("after", "following", "before", "until", "since", "about", "to"):
        return False
    if token.lower_ == "moderator":
        return token.dep_ == "pobj" and token.head.lower_ == "as"
    if token.lower_ == "questions":
        return token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "ROOT")
    return noun_kind(token) == "discussion" and lemma(token) not in ("session", "debate", "group", "question", "forum")


EXAMPLES = (
    Example("Questions from the floor were many. Ann Lee said that it rained.", ("discussion: Ann Lee",)),
    Example("Bo Ek said that it had rained.", ("speech: Bo Ek",)),
    Example("Bo Ek asked whether it had rained. It had, Ann Lee replied.", ("discussion: Bo Ek, Ann Lee",)),
    Example("Ann Lee moderated a panel with Bo Ek on boats. Cy Dow warned of rain.", ("discussion: Bo Ek, Cy Dow",)),
    Example("Bo Ek spoke. He said that it had rained.", ("speech: Bo Ek",)),
    Example("Bo Ek said that it had rained.\n\nHe spoke on Friday at the opening of the pier.", ("speech: Bo Ek",)),
    Example(
        "Cy was shot a month ago by Bo Dunn. Dunn said that he was sorry. Ann Lee sang.", ("performance: Ann Lee",)
    ),
)
