"""Who is meant: by a name, a pronoun, a relative pronoun or a noun such as "the chairwoman".

A pronoun goes to the person the text was last about: the subject before it in the sentence, the subject of the
sentence before, and so back; what is only mentioned within another's apposition comes last. A person of the other
gender is passed over, unless it is who spoke in the sentence before and nobody else can be meant: then the pronoun
disagrees.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field

from spacy.tokens import Token

from viewer.extract.clauses import subject
from viewer.extract.lexicon import kinds, words
from viewer.extract.passage import Passage, chained
from viewer.extract.people import Draft
from viewer.extract.roles import is_role_noun, name_head

_MALE = ("he", "him", "his", "himself")
_FEMALE = ("she", "her", "hers", "herself")
_SUBJECTS = ("nsubj", "nsubjpass", "agent")
_BACK = 6
"""How many sentences a pronoun looks back."""


@dataclass(slots=True)
class Resolver:
    """Answers who a token means. ``people`` are the drafts, referred to by index."""

    passage: Passage
    people: list[Draft]
    disagreements: list[tuple[Token, int]] = field(default_factory=list)
    _at: dict[int, int] = field(default_factory=dict)
    _starts: dict[int, int] = field(default_factory=dict)
    _called: dict[str, list[int]] = field(default_factory=dict)
    _pronouns: dict[int, int | None] = field(default_factory=dict)
    _by_sentence: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, draft in enumerate(self.people):
            for noun in self._names_of(draft):
                self._called.setdefault(noun, []).append(number)
            for mention in draft.mentions:
                for i in range(mention.first, mention.last + 1):
                    self._at[i] = number
                head = name_head(self.passage, mention)
                self._starts[mention.first if mention.title_first < 0 else mention.title_first] = number
                sentence = self.passage.sentence_number(head)
                self._by_sentence.setdefault(sentence, []).append((_salience(head), head.i, number))
        for token in self.passage:
            if token.lower_ in _MALE or token.lower_ in _FEMALE:
                self._pronouns[token.i] = self._resolve(token)

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
        if token.pos_ in ("NOUN", "PROPN"):
            return self._noun(token)
        return None

    def persons(self, token: Token) -> list[int]:
        """Everyone a nominal means, coordination included, in text order, each once."""
        found = [p for part in _listed(token) if (p := self.person(part)) is not None]
        return list(dict.fromkeys(found))

    def within(self, first: int, last: int) -> list[int]:
        """Everyone named between two tokens (inclusive)."""
        return list(dict.fromkeys(self._at[i] for i in range(first, last + 1) if i in self._at))

    def _antecedent(self, token: Token) -> int | None:
        clause = token.head
        while clause.dep_ in ("conj", "xcomp", "aux") and clause.head != clause:
            clause = clause.head
        if clause.dep_ in ("relcl", "ccomp") and clause.head.lemma_ == "be" and token.lower_ == "who":
            noun = next((c for c in clause.head.children if c.dep_ == "attr"), None)  # "it was X who ..."
            return self.person(noun) if noun is not None and noun.i < token.i else None
        if clause.dep_ != "relcl":
            return None
        noun = clause.head
        return self.person(noun) if noun.i < token.i else None

    def _noun(self, token: Token) -> int | None:
        """``the host, Ann Lee`` by apposition; ``the chairwoman`` by the role somebody was given before."""
        for part in token.children:
            if part.dep_ == "appos" and part.i in self._at:
                return self._at[part.i]
        if token.dep_ == "appos" and token.head.i in self._at:
            return self._at[token.head.i]
        if (beside := self._beside(token)) is not None:
            return beside
        definite = any(c.lower_ in ("the", "his", "her", "its", "our", "their") for c in token.children)
        if not definite or token.lemma_.lower() not in words("people", "roles"):
            return None
        called = [
            (draft, p) for p in self._called.get(token.lower_, ()) if (draft := self.people[p]).firsts[0] < token.i
        ]
        return (
            max(called, key=lambda c: c[0].firsts[bisect.bisect_left(c[0].firsts, token.i) - 1])[1] if called else None
        )

    def _beside(self, token: Token) -> int | None:
        """``the director of the library, Mr. Bo Ek``: a name right behind the noun phrase and a comma."""
        if not is_role_noun(token):
            return None
        doc = token.doc
        for i in range(token.i + 1, min(token.i + 14, len(doc))):
            if i in self._starts and (i == token.i + 1 or doc[i - 1].text == ","):
                return self._starts[i]
            if doc[i].pos_ in ("VERB", "AUX", "PRON") or doc[i].is_space or i in self._at:
                return None
            if doc[i].text in ",.;" and i + 1 not in self._starts:
                return None
        return None

    def _names_of(self, draft: Draft) -> set[str]:
        """The nouns by which a person may be meant: titles, what goes with forms of address, words of the role."""
        found = {t.split()[-1].lower() for m in draft.mentions for t in (*m.titles, *m.honorifics)}
        spoken = kinds("names", "spoken")
        forms = {h for m in draft.mentions for h in m.honorifics}
        found |= {noun for h in forms if h in spoken for noun in words("names", "spoken", h)}
        if draft.role is not None:
            found |= {part.strip(",.’'") for part in self.passage.words(draft.role).lower().split()[:8]}
        return found

    def _resolve(self, token: Token) -> int | None:
        gender = "male" if token.lower_ in _MALE else "female"
        here = self.passage.sentence_number(token)
        paragraph = self.passage.paragraph(token)
        only: int | None = None
        askers = self._askers(token, here)
        others: set[int] = set()
        for number in range(here, max(-1, here - _BACK), -1):
            for salience, i, person in sorted(self._seen(number), key=lambda s: (s[0], -s[1])):
                if i >= token.i or person in askers or (number == here and _inside_own_subject(token, self.passage, i)):
                    continue
                if self._fits(person, gender):
                    if salience > 0 and not self._same_paragraph(i, paragraph):
                        continue
                    if only is None or (salience < 2 and self._same_paragraph(i, paragraph)):
                        self._learn(person, gender)
                        return person
                elif salience == 0 and self._same_paragraph(i, paragraph):
                    only = person if only is None else only
                    others.add(person)
            if number < here and self._somebody_unnamed(number):
                return None
        if only is not None and len(others) == 1 and self._still_speaking(token, here, only):
            self.disagreements.append((token, only))
            return only
        return None

    def _somebody_unnamed(self, number: int) -> bool:
        """Whether a sentence is about somebody whom the text does not name: ``The president of the club bowed.``"""
        root = self.passage.sentences[number].root
        who = next((t for t in root.children if t.dep_ in ("nsubj", "nsubjpass")), None)
        if who is None or who.pos_ != "NOUN" or who.tag_ == "NNS" or not is_role_noun(who):
            return False
        return self.person(who) is None

    def _askers(self, token: Token, here: int) -> set[int]:
        """Who asked in the sentence before: not who answers in this one."""
        if token.head.lemma_.lower() not in ("respond", "reply", "answer", "retort") or here == 0:
            return set()
        asking = ("ask", "press", "question", "inquire", "enquire", "demand", "quiz", "challenge", "want")
        near = (*self.passage.sentences[here - 1], *self.passage.sentences[here])
        subjects = [t for t in near if t.dep_ == "nsubj" and t.i < token.i and t.head.lemma_.lower() in asking]
        verbs = [t for t in near if t.i < token.i and t.lemma_.lower() in asking and t.dep_ == "conj"]
        subjects += [s for v in verbs if (s := subject(v)) is not None]
        return {p for t in subjects if (p := self.person(t)) is not None}

    def _still_speaking(self, token: Token, here: int, person: int) -> bool:
        """Whether a pronoun of the other gender can only mean who spoke just before: ``He spoke. She said``."""
        if token.dep_ != "nsubj" or token.head.lemma_.lower() not in words("saying", "verbs") or here == 0:
            return False
        if not self.people[person].firm or self.passage.said(token):
            return False
        speaking = words("acts", "verbs", "speech", "respond", "topic", "give", "aspect") | words("saying", "verbs")
        before = self.passage.sentences[here - 1]
        if self.passage.paragraph(before.root) != self.passage.paragraph(token):
            return False
        subjects = [t for t in before if t.dep_ == "nsubj" and t.head == before.root]
        return any(self.person(t) == person for t in subjects) and before.root.lemma_.lower() in speaking

    def _seen(self, sentence: int) -> list[tuple[int, int, int]]:
        """What a sentence told about so far: names, and pronouns already resolved."""
        found = list(self._by_sentence.get(sentence, ()))
        sentence_tokens = self.passage.sentences[sentence]
        for token in sentence_tokens:
            person = self._pronouns.get(token.i)
            if token.dep_ in _SUBJECTS and token.pos_ in ("NOUN", "PROPN") and token.i not in self._at:
                person = self._noun(token)
            if person is not None:
                found.append((_salience(token), token.i, person))
        return found

    def _fits(self, person: int, gender: str) -> bool:
        known = self.people[person].gender
        return known is None or known == gender

    def _learn(self, person: int, gender: str) -> None:
        if self.people[person].gender is None:
            self.people[person].gender = gender

    def _same_paragraph(self, i: int, paragraph: int) -> bool:
        assert self.passage.doc is not None
        return self.passage.paragraph(self.passage.doc[i]) == paragraph


def _listed(token: Token) -> list[Token]:
    """A nominal with its coordinations; in a long list the parser hangs some of them on as appositions."""
    return chained(token, lambda p: p.dep_ == "conj" or (p.dep_ == "appos" and p.pos_ in ("PROPN", "NOUN")))


def _salience(token: Token) -> int:
    """0 for a subject or agent of the sentence, 1 for another part, 2 for what stands within an apposition."""
    inner = token
    for _ in range(30):
        if inner.dep_ == "appos" and inner != token:
            return 2
        if inner.dep_ in ("relcl", "acl"):
            return 2
        if inner.head == inner:
            break
        if inner == token and inner.dep_ == "appos" and inner.head.dep_ in (*_SUBJECTS, "pobj"):
            inner = inner.head
            if inner.dep_ in _SUBJECTS or inner.head.dep_ == "agent":
                return 0
            continue
        if inner.dep_ in ("nsubj", "nsubjpass") and inner == token:
            return 0
        if inner.dep_ == "pobj" and inner.head.dep_ == "agent" and inner == token:
            return 0
        inner = inner.head
    return 1


def _inside_own_subject(token: Token, passage: Passage, i: int) -> bool:
    """A possessive in a subject does not mean a name that hangs below it: ``his colleague Ann Lee``."""
    assert passage.doc is not None
    return token.dep_ == "poss" and passage.doc[i] in list(token.head.subtree) and i > token.i
