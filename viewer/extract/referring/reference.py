"""Who is meant: by a name, a pronoun, a relative pronoun or a noun such as "the chairwoman".

``pronouns`` answers for ``he`` and ``she``, ``called`` for nouns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from viewer.extract.language.passage import Passage, child, has_word, pobj
from viewer.extract.language.reality import is_denied
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.person import Draft, gender_of_noun
from viewer.extract.naming.role_nouns import is_of_phrase_before
from viewer.extract.referring.called import Called, is_definite
from viewer.extract.referring.called_address import is_address
from viewer.extract.referring.pronouns import FEMALE, MALE, pronoun
from viewer.extract.referring.salience import MAIN, QUOTED, salience
from viewer.extract.referring.several import listed, several, two_listed
from viewer.extract.roles.roles import is_role_noun, name_head

_SEVERAL = ("they", "them", "both")
_SUBJECTS = ("nsubj", "nsubjpass", "agent")


_WITH = ("with", "by", "together", "alongside")
"""Behind these somebody else is named than the noun before them means."""
_WITHIN = 300
"""So many tokens before a pronoun somebody may be meant, in a sentence without end."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Where somebody was meant: by which token, in which place of the sentence."""

    rank: int
    token: Token
    person: int

    @property
    def order(self) -> tuple[int, bool, int]:
        """The foremost first, a subject before another part, then the latest."""
        return self.rank, self.token.dep_ not in _SUBJECTS, -self.token.i


@dataclass
class Resolver:
    """Answers who a token means. ``people`` are the drafts, referred to by index."""

    passage: Passage
    people: list[Draft]
    disagreements: list[tuple[Token, int]] = field(default_factory=list)
    _at: dict[int, int] = field(default_factory=dict)
    _starts: dict[int, int] = field(default_factory=dict)
    _called: Called = field(init=False)
    _pronouns: dict[int, int | None] = field(default_factory=dict)
    _nouns: dict[int, int | None] = field(default_factory=dict)
    _groups: dict[int, list[int]] = field(default_factory=dict)
    _by_sentence: dict[int, list[Seen]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._called = Called(self.passage, self.people)
        for number, draft in enumerate(self.people):
            for mention in draft.mentions:
                head = name_head(self.passage, mention)
                if is_denied(head):
                    continue
                for i in range(mention.first, mention.last + 1):
                    self._at[i] = number
                self._starts[mention.start] = number
                sentence = self.passage.sentence_number(head)
                rank = QUOTED if self.passage.said(head) else salience(head)
                self._by_sentence.setdefault(sentence, []).append(Seen(rank, head, number))
                self._called.did(number, mention)
        for token in self.passage:
            if token.lower_ in MALE or token.lower_ in FEMALE:
                self._pronouns[token.i] = pronoun(self, token)
            elif token.dep_ in _SUBJECTS and token.pos_ in ("NOUN", "PROPN") and token.i not in self._at:
                self._noun(token)

    def named(self, token: Token) -> int | None:
        """The person whose name the token is part of."""
        return self._at.get(token.i)

    def person(self, token: Token) -> int | None:
        """The person a nominal token means, alone."""
        if token.i in self._at:
            return self._at[token.i]
        if token.i in self._pronouns:
            return self._pronouns[token.i]
        if token.lower_ in ("who", "whom", "that") and token.tag_ in ("WP", "WDT"):
            return self._antecedent(token)
        if token.lower_ in ("former", "latter") and has_word(token.lefts, "the"):
            two = two_listed(self, token)
            return two[token.lower_ == "latter"] if two else None
        if token.pos_ in ("NOUN", "PROPN") or is_role_noun(token) and token.pos_ == "ADJ":
            return self._noun(token)
        return None

    def persons(self, token: Token) -> list[int]:
        """Everyone a nominal means, coordination included, in text order, each once."""
        if token.lower_ in _SEVERAL and token.i not in self._at:
            return several(self, token)
        found: list[int] = []
        for part in listed(token):
            if (person := self.person(part)) is not None:
                found.append(person)
            elif part.tag_ in ("NNS", "NNPS", "CD") or part.lower_ in words("meant", "together"):
                found += self._several_once(part)
        return list(dict.fromkeys(found))

    def _several_once(self, token: Token) -> list[int]:
        """Those a plural noun means, asked once."""
        if token.i not in self._groups:
            self._groups[token.i] = []  # while it is being asked
            self._groups[token.i] = several(self, token)
        return list(self._groups[token.i])

    def called_all(self, noun: str, token: Token) -> list[int]:
        """Everyone who is called by a noun, as a plural of it (the token) would mean them."""
        return self._called.all(noun, token)

    @cached_property
    def lists(self) -> dict[int, list[tuple[int, list[int]]]]:
        """Where three or more are named together, by how many they are: (index of the first name, the people)."""
        found: dict[int, list[tuple[int, list[int]]]] = {}
        for sentence in sorted(self._by_sentence):
            for seen in sorted(self._by_sentence[sentence], key=lambda s: s.token.i):
                if seen.token.dep_ == "conj":
                    continue
                people = list(dict.fromkeys(self._at[t.i] for t in listed(seen.token) if t.i in self._at))
                if len(people) > 2:
                    found.setdefault(len(people), []).append((seen.token.i, people))
        return found

    def named_in(self, sentence: int) -> list[Seen]:
        """Everyone a sentence names."""
        return self._by_sentence.get(sentence, [])

    def within(self, first: int, last: int) -> list[int]:
        """Everyone named between two tokens (inclusive)."""
        return list(dict.fromkeys(self._at[i] for i in range(first, last + 1) if i in self._at))

    def _antecedent(self, token: Token) -> int | None:
        clause = token.head
        while clause.dep_ in ("conj", "xcomp", "aux") and clause.head != clause:
            clause = clause.head
        if clause.dep_ in ("relcl", "ccomp") and clause.head.lemma_ == "be" and token.lower_ == "who":
            noun = child(clause.head, "attr")  # "it was X who ..."
            return next(iter(self.persons(noun)), None) if noun is not None and noun.i < token.i else None
        if clause.dep_ != "relcl":
            return None
        noun = clause.head
        if noun.i > token.i:
            return None
        for _ in range(8):  # "Ann Lee of Delhi, who": the place cannot be meant
            if (person := self.person(noun)) is not None or token.lower_ != "who":
                return person
            if noun.dep_ not in ("pobj", "appos", "prep", "dobj", "conj") or is_role_noun(noun):
                return None
            noun = noun.head
            if noun.pos_ in ("VERB", "AUX"):
                return None
        return None

    def _noun(self, token: Token) -> int | None:
        """The person a noun means, asked once."""
        if token.i not in self._nouns:
            self._nouns[token.i] = None  # while it is being asked
            self._nouns[token.i] = self._by_noun(token)
        return self._nouns[token.i]

    def _by_noun(self, token: Token) -> int | None:
        """``the host, Ann Lee`` by apposition; ``the chairwoman`` by what somebody was called before."""
        if (one := self._called.paired(token)) is not None:
            return one
        for part in token.children:
            if part.dep_ == "appos" and part.i in self._at:
                return self._at[part.i]
        if token.dep_ == "appos" and token.head.i in self._at:
            return self._at[token.head.i]
        if (beside := self._beside(token)) is not None:
            return beside
        if is_address(token):
            return self._addressed(token)
        if token.lower_ in words("meant", "kin", "words") and (owner := child(token, "poss")) is not None:
            person = self.person(owner)
            return None if person is None else self._called.kin(token, person)
        if (called := self._called.who(token)) is not None:
            return called
        return self._latest(token)

    def _addressed(self, token: Token) -> int | None:
        """``His Lordship``, ``his Worship the Mayor``: by the office beside it, or by the rank of somebody named."""
        for part in (*token.children, token.head):
            if part.i == token.i + 2 and part.dep_ in ("appos", "nsubj") and is_role_noun(part):
                return self._noun(part)
        return self._called.addressed(token)

    def _latest(self, token: Token) -> int | None:
        """``The speaker``, ``the author``: whom this paragraph was last about."""
        if token.lower_ not in words("meant", "latest", "words") or token.tag_ != "NN" or not is_definite(token):
            return None
        if child(token, "amod", "compound", "prep", "relcl") is not None:
            return None
        here, paragraph = self.passage.sentence_number(token), self.passage.paragraph(token)
        gender = gender_of_noun(token.lower_)
        for number in range(here, max(-1, here - 3), -1):
            for seen in sorted(self.seen(number, token.i), key=lambda s: s.order):
                if seen.rank == MAIN and self.passage.paragraph(seen.token) == paragraph:
                    return seen.person if gender is None or self.fits(seen.person, gender) else None
        return None

    def _beside(self, token: Token) -> int | None:
        """``the director of the library, Mr. Bo Ek``: a name right behind the noun phrase and a comma."""
        if not is_role_noun(token):
            return None
        doc = token.doc
        for i in self._behind(token):
            if i in self._starts and (i == token.i + 1 or doc[i - 1].text == ","):
                return None if self._is_subject_behind(token, i) else self._starts[i]
            if doc[i].pos_ in ("VERB", "AUX", "PRON") or doc[i].lower_ in _WITH or doc[i].is_space or i in self._at:
                return None
            if doc[i].lower_ == "to" and token.dep_ == "pobj" and token.head.dep_ == "agent":
                return None  # "handed by the mayor to the cook, Ann Lee"
            if doc[i].text in ",.;" and i + 1 not in self._starts:
                return None
        return None

    def _is_subject_behind(self, token: Token, start: int) -> bool:
        """``Like the mayor, Bo Ek spoke``: the name is of another than the noun means."""
        mention = next((m for m in self.people[self._starts[start]].mentions if m.start == start), None)
        if mention is None or token.doc[start - 1].text != ",":
            return False
        return is_of_phrase_before(token, name_head(self.passage, mention), mention.last)

    def _behind(self, token: Token) -> Iterator[int]:
        """The tokens behind a noun, without the name of whose kin somebody is: ``the widow of Bo Ek, Ann Lee``."""
        of = pobj(token.rights, "of")
        kin = token.lower_ in words("meant", "kin", "words")
        owner = self._at.get(of.i) if kin and of is not None else None
        behind = range(token.i + 1, min(token.i + 14, len(token.doc)))
        return (i for i in behind if owner is None or self._at.get(i) != owner)

    def seen(self, sentence: int, before: int) -> list[Seen]:
        """Whom a sentence told about before a token: by names, by pronouns resolved already, by nouns."""
        found = [seen for seen in self._by_sentence.get(sentence, ()) if seen.token.i < before]
        start = max(self.passage.sentences[sentence].start, before - _WITHIN)
        for token in self.passage.tokens[start : min(self.passage.sentences[sentence].end, before)]:
            person = self._pronouns.get(token.i)
            if token.dep_ in _SUBJECTS and token.pos_ in ("NOUN", "PROPN") and token.i not in self._at:
                person = self._noun(token)
            if person is not None:
                found.append(Seen(QUOTED if self.passage.said(token) else salience(token), token, person))
        return found

    def fits(self, person: int, gender: str) -> bool:
        """Whether nothing told of the person speaks against the gender."""
        known = self.people[person].gender
        return known is None or known == gender

    def learn(self, person: int, gender: str) -> None:
        """Take a gender that a pronoun told, where none was known."""
        if self.people[person].gender is None:
            self.people[person].gender = gender
