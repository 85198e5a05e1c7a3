"""Who is meant: by a name, a pronoun, a relative pronoun or a noun such as "the chairwoman".

A pronoun goes to the person the text was last about: the subject before it in the sentence, who was brought forward
in the sentence before, the subject of that sentence, and so back; what is told beside the story comes last. A person
of the other gender is passed over, unless it is who spoke in the sentence before and nobody else can be meant: then
the pronoun disagrees.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from viewer.extract.called import Called, is_definite
from viewer.extract.clauses import subject
from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, chained, child
from viewer.extract.people import Draft, gender_of_noun
from viewer.extract.roles import is_role_noun, name_head
from viewer.extract.salience import BESIDE, MAIN, PART, QUOTED, focus, salience

_MALE = ("he", "him", "his", "himself")
_FEMALE = ("she", "her", "hers", "herself")
_PLURAL = ("they", "them", "both", "two", "pair", "couple", "duo", "trio", "three")
_SUBJECTS = ("nsubj", "nsubjpass", "agent")
_BACK = 6
"""How many sentences a pronoun looks back."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """Where somebody was meant: by which token, in which place of the sentence."""

    rank: int
    token: Token
    person: int

    @property
    def order(self) -> tuple[int, bool, int]:
        """The foremost first, a subject before another part, then the latest."""
        return self.rank, self.token.dep_ not in _SUBJECTS, -self.token.i


@dataclass(slots=True)
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
    _by_sentence: dict[int, list[_Seen]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._called = Called(self.passage, self.people)
        for number, draft in enumerate(self.people):
            for mention in draft.mentions:
                for i in range(mention.first, mention.last + 1):
                    self._at[i] = number
                head = name_head(self.passage, mention)
                self._starts[mention.first if mention.title_first < 0 else mention.title_first] = number
                sentence = self.passage.sentence_number(head)
                rank = QUOTED if self.passage.said(head) else salience(head)
                self._by_sentence.setdefault(sentence, []).append(_Seen(rank, head, number))
                if head.dep_ in _SUBJECTS or head.dep_ == "pobj" and head.head.dep_ == "agent":
                    self._called.did(number, head.head if head.dep_ != "pobj" else head.head.head)
        for token in self.passage:
            if token.lower_ in _MALE or token.lower_ in _FEMALE:
                self._pronouns[token.i] = self._resolve(token)
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
        if token.lower_ in ("former", "latter") and any(c.lower_ == "the" for c in token.lefts):
            two = self._two(token, 2)
            return two[token.lower_ == "latter"] if two else None
        if token.pos_ in ("NOUN", "PROPN") or is_role_noun(token) and token.pos_ == "ADJ":
            return self._noun(token)
        return None

    def persons(self, token: Token) -> list[int]:
        """Everyone a nominal means, coordination included, in text order, each once."""
        if token.lower_ in _PLURAL and token.i not in self._at:
            if token.lower_ in ("they", "them") or token.dep_ in _SUBJECTS:
                return self._two(token, {"trio": 3, "three": 3, "they": 0, "them": 0}.get(token.lower_, 2))
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
        for part in token.children:
            if part.dep_ == "appos" and part.i in self._at:
                return self._at[part.i]
        if token.dep_ == "appos" and token.head.i in self._at:
            return self._at[token.head.i]
        if (beside := self._beside(token)) is not None:
            return beside
        if token.lower_ in words("meant", "kin", "words") and (owner := child(token, "poss")) is not None:
            person = self.person(owner)
            return None if person is None else self._called.kin(token, person)
        if (called := self._called.who(token)) is not None:
            return called
        return self._latest(token)

    def _latest(self, token: Token) -> int | None:
        """``The speaker``, ``the author``: whom this paragraph was last about."""
        if token.lower_ not in words("meant", "latest", "words") or token.tag_ != "NN" or not is_definite(token):
            return None
        if any(c.dep_ in ("amod", "compound", "prep", "relcl") for c in token.children):
            return None
        here, paragraph = self.passage.sentence_number(token), self.passage.paragraph(token)
        gender = gender_of_noun(token.lower_)
        for number in range(here, max(-1, here - 3), -1):
            for seen in sorted(self._seen(number, token.i), key=lambda s: s.order):
                if seen.rank == MAIN and self.passage.paragraph(seen.token) == paragraph:
                    return seen.person if gender is None or self._fits(seen.person, gender) else None
        return None

    def _two(self, token: Token, count: int) -> list[int]:
        """``Both``, ``the two``, ``they``: those told of together just before."""
        here, paragraph = self.passage.sentence_number(token), self.passage.paragraph(token)
        for number in range(here, max(-1, here - 2), -1):
            found: list[list[int]] = []
            for seen in self._seen(number, token.i):
                if self.passage.paragraph(seen.token) != paragraph or seen.rank >= BESIDE or seen.token.dep_ == "conj":
                    continue
                named = [p for t in _listed(seen.token) if t.i < token.i and (p := self.person(t)) is not None]
                everyone = list(dict.fromkeys(named))
                if len(everyone) == (count or len(everyone)) and len(everyone) > 1:
                    found.append(everyone)
            if found:
                return found[-1]
            if number < here and count == 0:
                return []
            if number < here and count == 2:
                foremost = [s.person for s in sorted(self._seen(number, token.i), key=lambda s: s.token.i) if _did(s)]
                return two if len(two := list(dict.fromkeys(foremost))) == 2 else []
        return []

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

    def _resolve(self, token: Token) -> int | None:
        gender = "male" if token.lower_ in _MALE else "female"
        here = self.passage.sentence_number(token)
        paragraph = self.passage.paragraph(token)
        if (coming := self._coming(token, gender)) is not None:
            return coming
        if (related := self._related(token, gender)) is not None:
            return related
        if self._turn(token, here, gender) is not None:
            person = self._turn(token, here, gender)
            assert person is not None
            self.disagreements.append((token, person))
            return person
        only: int | None = None
        barred = self._askers(token, here) | self._bound(token)
        saying = token.dep_ in _SUBJECTS and token.head.lemma_.lower() in words("saying", "verbs") | _speaking()
        quoted = self.passage.said(token)
        others: set[int] = set()
        second: int | None = None
        for number in range(here, max(-1, here - _BACK), -1):
            forward = saying and number == here - 1
            for seen in sorted(self._seen(number, token.i), key=lambda s: (_rank(s, forward, quoted), s.order)):
                person, rank = seen.person, _rank(seen, forward, quoted)
                if person in barred or number == here and _inside_own_subject(token, seen.token):
                    continue
                if seen.rank == QUOTED and not quoted and (saying or number == here):
                    continue  # "“Bo left us,” he said"
                near = self.passage.paragraph(seen.token) == paragraph
                if second is not None and not near:
                    return second
                if self._fits(person, gender):
                    if rank > MAIN and not near:
                        continue
                    if number < here - 1 and rank > MAIN:
                        second = person if second is None else second
                    elif only is None or rank < BESIDE and near:
                        self._learn(person, gender)
                        return person
                elif rank <= MAIN and near:
                    only = person if only is None else only
                    others.add(person)
            if self._somebody_unnamed(number, token):
                return second
        if second is not None:
            return second
        if only is not None and len(others) == 1 and self._still_speaking(token, here, only):
            self.disagreements.append((token, only))
            return only
        return None

    def _coming(self, token: Token, gender: str) -> int | None:
        """``In her speech, Ann Lee said``: the subject that follows what stands before it."""
        inner = token
        for _ in range(8):
            if inner.dep_ in ("prep", "advcl") and inner.head.i > inner.i and inner.head.pos_ in ("VERB", "AUX"):
                break
            if inner.head == inner or inner.dep_ in ("relcl", "acl", "ccomp", "conj"):
                return None
            inner = inner.head
        who = child(inner.head, "nsubj", "nsubjpass")
        if who is None or who.i < token.i or inner.head == inner:
            return None
        who = next((t for t in (who, *who.children) if t.i in self._at and (t == who or t.dep_ == "appos")), who)
        person = self._at.get(who.i)
        if person is None or not self._fits(person, gender):
            return None
        self._learn(person, gender)
        return person

    def _related(self, token: Token, gender: str) -> int | None:
        """``heard Ann Lee, who gave a speech in which she said``: whom the relative clause around it is about."""
        if token.dep_ not in _SUBJECTS:
            return None
        inner = token.head
        for _ in range(12):
            if inner.dep_ == "relcl" and (person := self._at.get(inner.head.i)) is not None:
                own = child(inner, *_SUBJECTS)
                if own is None or own == token or own.lower_ not in ("who", "that"):
                    return None
                return person if self._fits(person, gender) else None
            if inner.head == inner:
                return None
            inner = inner.head
        return None

    def _turn(self, token: Token, here: int, gender: str) -> int | None:
        """``Ms. Lee took the floor. He said``: whose turn has just come, whatever the pronoun's gender."""
        if token.dep_ != "nsubj" or here == 0 or token.i != self.passage.sentences[here].start:
            return None
        if token.head.lemma_.lower() not in words("saying", "verbs") or self.passage.said(token):
            return None
        before = self.passage.sentences[here - 1]
        if self.passage.paragraph(before.root) != self.passage.paragraph(token):
            return None
        root = before.root
        things = {t.lower_ for t in root.children if t.dep_ in ("dobj", "attr")}
        turn = root.lemma_ == "take" and things & words("meant", "floor", "nouns")
        if not turn and (things or root.lemma_.lower() not in words("meant", "floor", "verbs")):
            return None
        who = child(root, "nsubj")
        person = None if who is None else self._at.get(who.i)
        if person is None or not self.people[person].firm or self.people[person].gender == gender:
            return None
        named = {seen.person for seen in self._by_sentence.get(here - 1, ())}
        return person if named == {person} else None

    def _bound(self, token: Token) -> set[int]:
        """The subject of a pronoun's own clause, which it cannot mean: ``Ann thanked her``."""
        if token.lower_ in ("himself", "herself", "his", "hers") or token.dep_ in ("poss", *_SUBJECTS):
            return set()
        verb = token.head
        if token.dep_ == "pobj":
            verb = verb.head if verb.dep_ in ("prep", "dative", "agent") else verb
        if verb.pos_ not in ("VERB", "AUX") or (who := subject(verb)) is None or who.i >= token.i:
            return set()
        return {person} if (person := self.person(who)) is not None else set()

    def _somebody_unnamed(self, number: int, token: Token) -> bool:
        """Whether a sentence is about somebody whom the text does not name: ``The president of the club bowed.``"""
        root = self.passage.sentences[number].root
        who = child(root, "nsubj", "nsubjpass")
        if who is None or who.i > token.i or who == token or who.tag_ in ("NNS", "NNPS"):
            return False
        if who.pos_ == "PROPN":
            return who.ent_type_ == "PERSON" and self.person(who) is None
        if who.pos_ != "NOUN" or not is_role_noun(who):
            return False
        return token.sent.root != root and self.person(who) is None

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
        speaking = _speaking() | words("saying", "verbs")
        before = self.passage.sentences[here - 1]
        if self.passage.paragraph(before.root) != self.passage.paragraph(token):
            return False
        subjects = [t for t in before if t.dep_ == "nsubj" and t.head == before.root]
        return any(self.person(t) == person for t in subjects) and before.root.lemma_.lower() in speaking

    def _seen(self, sentence: int, before: int) -> list[_Seen]:
        """Whom a sentence told about before a token: by names, by pronouns resolved already, by nouns."""
        found = [seen for seen in self._by_sentence.get(sentence, ()) if seen.token.i < before]
        for token in self.passage.sentences[sentence]:
            if token.i >= before:
                break
            person = self._pronouns.get(token.i)
            if token.dep_ in _SUBJECTS and token.pos_ in ("NOUN", "PROPN") and token.i not in self._at:
                person = self._noun(token)
            if person is not None:
                found.append(_Seen(QUOTED if self.passage.said(token) else salience(token), token, person))
        return found

    def _fits(self, person: int, gender: str) -> bool:
        known = self.people[person].gender
        return known is None or known == gender

    def _learn(self, person: int, gender: str) -> None:
        if self.people[person].gender is None:
            self.people[person].gender = gender


def _did(seen: _Seen) -> bool:
    """Whether somebody is the subject of a verb of the story, though of a second one: ``Ann sang; Bo spoke``."""
    return seen.token.dep_ in _SUBJECTS and seen.rank < BESIDE


def _speaking() -> frozenset[str]:
    return words("acts", "verbs", "speech", "respond", "topic", "give", "aspect")


def _rank(seen: _Seen, forward: bool, quoted: bool) -> int:
    """The place of somebody for a pronoun: who was brought forward comes before the subject that did so."""
    if forward and seen.rank in (MAIN, PART) and focus(seen.token):
        return MAIN - 1
    return PART if quoted and seen.rank == QUOTED else seen.rank


def _listed(token: Token) -> list[Token]:
    """A nominal with its coordinations; in a long list the parser hangs some of them on as appositions."""
    return chained(token, lambda p: p.dep_ == "conj" or (p.dep_ == "appos" and p.pos_ in ("PROPN", "NOUN")))


def _inside_own_subject(token: Token, name: Token) -> bool:
    """A possessive in a subject does not mean a name that hangs below it: ``his colleague Ann Lee``."""
    return token.dep_ == "poss" and name.i > token.i and name in list(token.head.subtree)
