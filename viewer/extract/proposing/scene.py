"""What a whole sentence tells, and what was found in it and around: asked once, whoever is weighed there."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache, cached_property

from viewer import resources
from viewer.extract.doubt.places import position, report, told
from viewer.extract.language.passage import Passage, lemma
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.weighing import Features

_LEXICONS = ("acts", "saying", "showing", "programme", "event", "presence", "meant")
_WITHIN = 120
"""So many words of a sentence are looked at."""
_CARRIED = ("root=", "class=acts", "class=saying", "tag=", "no name", "quoted", "fragment", "question", "begins a para")
"""Features of the sentence that say different things of those named before it and of those named after it."""
_KEPT = 100
"""The words of so many sentences are kept: those before one are asked for again."""
_OFTEN = 3
"""Words that stand in every so many sentences are what a report is about."""
_LIST, _RUNNING = 15, 200
"""A list is no longer than so many paragraphs; a sentence of more characters is none of its items."""
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m")
_LIST_MARK = re.compile(r"\s*([-*•–]|\d+[.)])\s")


class Scene:
    """What the rules found in each sentence of a reading, and the features of each sentence."""

    def __init__(self, reading: Reading) -> None:
        passage = reading.passage
        self.reading = reading
        self.acts: dict[int, list[Act]] = defaultdict(list)
        """The acts that are told so far, by sentence."""
        self.acts_of: dict[int, int] = defaultdict(int)
        """How many acts each person has."""
        for act in reading.acts:
            self.acts[passage.sentence_number(act.token)].append(act)
            for person in dict.fromkeys(act.people):
                self.acts_of[person] += 1
        self.said: dict[tuple[int, int], int] = defaultdict(int)
        """How many statements a person makes in a sentence, by sentence and person."""
        self.said_by: dict[int, int] = defaultdict(int)
        for saying in reading.sayings:
            self.said[passage.sentence_number(saying.token), saying.speaker] += 1
            self.said_by[saying.speaker] += 1
        self.names = {i for mention in reading.mentions for i in range(mention.first, mention.last + 1)}
        """The tokens that are part of names."""
        self._report = report(reading)
        self._people: dict[int, list[int]] = {}
        self._words: dict[int, dict[str, float]] = {}
        self._carried: dict[tuple[int, str], dict[str, float]] = {}

    def people(self, number: int) -> list[int]:
        """Everyone a sentence names, in text order."""
        if number not in self._people:
            seen = sorted(self.reading.resolver.named_in(number), key=lambda one: one.token.i)
            self._people[number] = list(dict.fromkeys(one.person for one in seen))
        return self._people[number]

    def features(self, number: int) -> dict[str, float]:
        """What a sentence tells as a whole."""
        passage = self.reading.passage
        sentence = passage.sentences[number]
        root = sentence.root
        paragraph = passage.paragraph(root)
        start = passage.paragraphs[paragraph].start
        text = passage.text[sentence.start_char : min(sentence.end_char, sentence.start_char + 1000)]
        found = {
            **told(self.reading, root),
            **position(self.reading, root),
            **self._report,
            f"root={word_of(root)}": 1.0,
            "begins a paragraph": float(
                sentence.start == 0 or passage.paragraph(passage.tokens[sentence.start - 1]) != paragraph
            ),
            "in a list": float(_LIST_MARK.match(passage.text, start, start + 5) is not None),
            "behind a label": float(paragraph in passage.labelled),
            "clock": float(_CLOCK.search(text) is not None),
            "few words": float(len(sentence) < 6),
            "question": float(text.rstrip().endswith("?")),
            **{f"entity={token.ent_type_}": 1.0 for token in sentence[:_WITHIN] if token.ent_type_},
        }
        return {**self.words(sentence), **{name: value for name, value in found.items() if value}}

    @cached_property
    def _leads(self) -> list[int | None]:
        """For each sentence the number of the one that leads up to the list it is in."""
        return _leads(self.reading.passage)

    def context(self, number: int) -> dict[str, float]:
        """What the sentence before a sentence tells, and the one that leads up to the list it is in, by their words."""
        passage = self.reading.passage
        found: dict[str, float] = {}
        if number:
            before, here = passage.sentences[number - 1], passage.sentences[number]
            same = passage.paragraph(before.root) == passage.paragraph(here.root)
            side = "right before" if same else "a paragraph before"
            found |= {f"{side}: {name}": 1.0 for name in self.words(before)}
        if (lead := self._leads[number]) is not None:
            found |= {f"lead: {name}": 1.0 for name in ("there", *self.words(passage.sentences[lead]))}
        return found

    def of_report(self) -> dict[str, float]:
        """Of what the report tells, by the classes of its words in the lexicon: in how many sentences they stand."""
        sentences = self.reading.passage.sentences
        told = Counter(
            name
            for sentence in sentences
            for name in {name for token in sentence[:_WITHIN] for name in classes().get(word_of(token), ())}
        )
        return {f"report tells {name}": min(1.0, _OFTEN * count / len(sentences)) for name, count in told.items()}

    def carried(self, number: int, side: str, sentence: Features) -> dict[str, float]:
        """Of the features of a sentence those that tell of people named on that side of it."""
        if (number, side) not in self._carried:
            names = (name for name, value in sentence.items() if value and name.startswith(_CARRIED))
            self._carried[number, side] = {f"{side}: {name}": 1.0 for name in names}
        return self._carried[number, side]

    def words(self, sentence: Tokens) -> dict[str, float]:
        """The words of a sentence that are no names, and their classes in the lexicon; not to be changed."""
        if sentence.start in self._words:
            return self._words[sentence.start]
        found: dict[str, float] = {}
        for token in sentence[:_WITHIN]:
            if token.is_alpha and token.i not in self.names:
                word = word_of(token)
                found[f"word={word}"] = 1.0
                for name in classes().get(word, ()):
                    found[f"class={name}"] = 1.0
        if len(self._words) >= _KEPT:
            self._words.clear()
        self._words[sentence.start] = found
        return found


def _leads(passage: Passage) -> list[int | None]:
    """For each sentence the number of the one before, ending in a colon, that leads up to the list it may be in."""
    found: list[int | None] = []
    lead: int | None = None
    for number, sentence in enumerate(passage.sentences):
        paragraph = passage.paragraph(sentence.root)
        found.append(None if passage.is_heading(paragraph) else lead)
        text = passage.text[sentence.start_char : sentence.end_char].rstrip()
        if text.endswith(":"):
            lead = number
        elif lead is not None:
            far = paragraph > passage.paragraph(passage.sentences[lead].root) + _LIST
            lead = None if far or len(text) > _RUNNING else lead
    return found


def word_of(token: Token) -> str:
    """A word as a feature: its lemma; all names are one, as who or what is named says nothing elsewhere."""
    capital = token.text[:1].isupper() and not token.is_sent_start
    return _NAME if capital or token.pos_ == "PROPN" and lemma(token) not in classes() else lemma(token)


_NAME = "a name"


@cache
def classes() -> dict[str, tuple[str, ...]]:
    """For each word of the lexicon the lists it is in."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in _LEXICONS:
        for section, keys in resources.lexicon(name).items():
            for key, listed in keys.items():
                for word in listed:
                    if " " not in word:
                        found[word].append(f"{name}.{section}.{key}")
    return {word: tuple(names) for word, names in found.items()}
