"""What speaks for and against a name being a person's: features by name, of the form and of each place it stands in.

People speak, are thanked and have mothers; one goes to places, uses software, and is mayor of a town. A given name is
like other given names, as vectors of words tell. Features of places are averaged over them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from viewer.extract.language.likeness import Likeness, steps
from viewer.extract.language.passage import Passage
from viewer.extract.language.places import is_country, town_size
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import kinds, words
from viewer.extract.naming.mention import Mention, folded, is_honorific
from viewer.extract.naming.name_company import form_of, opens_line
from viewer.extract.naming.name_series import others_in_row
from viewer.extract.naming.name_words import known
from viewer.extract.naming.role_nouns import is_role_noun, name_head

_PLACES = 12
"""So many of the places where a form stands are looked at."""
_NEAREST = 4
_STEPS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
_LISTS = (
    ("saying", "verbs"),
    ("names", "human"),
    ("names", "towards_people"),
    ("names", "towards_places"),
    ("names", "towards_things"),
    ("names", "rendered"),
    ("names", "person_of"),
    ("names", "from_people"),
    ("names", "organisations"),
)
"""Lists of words on which names of people hang, or such of others."""
_CROSSED = (
    *("entity=PERSON", "entity=none", "entity=GPE", "entity=ORG", "words=1", "words=2"),
    *("opens a paragraph", "first like no word", "last like no word", "taken up"),
    *("titled", "has det"),
    *("first a given name", "first a word", "last a given name", "last a word"),
)
"""Features that say different things of what different rules propose."""
_OTHER_KINDS = ("GPE", "LOC", "FAC", "PRODUCT", "NORP", "LANGUAGE")
_BY = "by="
_SHARES = (0.25, 0.5, 0.75)
_BEHIND = 20
"""So many tokens behind a name a pronoun may take it up."""
_SHORT_CAPITALS = 2
_MANY_WORDS = 4
_OFTEN = 5
_MOST_ALIKE = 50
"""So many names that share a word are compared with each other."""


class Names:
    """All names of a text that are proposed, by form, and what the text around them is like."""

    def __init__(self, passage: Passage, mentions: Sequence[Mention]) -> None:
        self.passage, self.doc = passage, passage.doc
        self._at = {i: mention for mention in mentions for i in range(mention.first, mention.last + 1)}
        """The mentions by each of their tokens."""
        self._others = _other_kinds(self.doc, self._at) | _in_bodies(self.doc)
        self._small = {token.lower_ for token in self.doc if token.is_lower and token.pos_ != "PROPN"}
        forms = dict.fromkeys(form_of(mention) for mention in mentions)
        self._firsts, self._lasts = Counter(form[0] for form in forms), Counter(form[-1] for form in forms)
        self._with: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for form in forms:
            for word in form:
                if len(self._with[word]) < _MOST_ALIKE:
                    self._with[word].append(form)

    def features(self, mentions: Sequence[Mention]) -> dict[str, float]:
        """The features of a name by all of its mentions, which have one form."""
        places = mentions[:_PLACES]
        found: dict[str, float] = defaultdict(float)
        for mention in places:
            for name, value in self._of_place(mention):
                found[name] += value / len(places)
        found |= self._of_form(mentions)
        rules = [name for name in found if name.startswith(_BY)]
        found |= {f"{rule}, {name}": found[rule] * found[name] for rule in rules for name in _CROSSED if name in found}
        return {name: round(float(value), 4) for name, value in found.items() if value}

    def _of_form(self, mentions: Sequence[Mention]) -> dict[str, float]:
        """What the words of a name are like, and what else the text calls so."""
        mention, form = mentions[0], form_of(mentions[0])
        near = {other for word in form for other in self._with[word] if other != form}
        found = {
            f"words={min(len(form), _MANY_WORDS)}": 1.0,
            "often": min(1.0, len(mentions) / _OFTEN),
            "country": float(is_country(mention.name)),
            f"a {town_size(mention.name) or 'no'} town": 1.0,
            "only initials": float(all(len(word) == 1 or "." in word for word in form)),
            "first word of many": float(self._firsts[form[0]] > 2),
            "another kind elsewhere": float(" ".join(form) in self._others),
            "only opens sentences": float(_only_opens(self.doc, mentions, self._small)),
            "first word shared": float(self._firsts[form[0]] > 1),
            "last word shared": float(self._lasts[form[-1]] > 1),
            "part of another": float(any(set(form) < set(other) for other in near)),
            "holds another": float(any(set(other) < set(form) for other in near)),
        }
        for place, word in (("first", mention.names[0]), ("last", mention.names[-1])):
            found |= {f"{place} {name}": value for name, value in self._of_word(word.strip(".,"))}
        return found

    def _of_word(self, word: str) -> Iterator[tuple[str, float]]:
        """How a word is written, what it is like, and whether it is a word of another kind, too."""
        low = word.lower()
        for kind in kinds("names", "like"):
            like = _likeness(kind).of(self.doc.vocab, low)
            if like is None:
                yield "like no word", 1.0
                break
            yield from ((f"like a {kind.replace('_', ' ')} {step}", 1.0) for step in range(1, steps(like, _STEPS) + 1))
        yield from ((name, 1.0) for name in known(word))
        yield "small elsewhere", float(low in self._small)
        yield "an office", float(low in words("people", "roles") or low in words("names", "titles"))
        yield "a body", float(low in words("names", "organisations") or low in words("names", "bodies"))
        yield "in capitals", float(word.isupper() and len(word) > _SHORT_CAPITALS)
        yield "an initial", float(len(word.replace(".", "")) <= _SHORT_CAPITALS)
        yield "odd", float(any(c.isupper() for c in word[1:]) and not word.isupper() and "-" not in word)

    def _of_place(self, mention: Mention) -> Iterator[tuple[str, float]]:
        """What stands around one mention."""
        doc, head = self.doc, name_head(self.passage, mention)
        entities = Counter(token.ent_type_ or "none" for token in doc[mention.first : mention.last + 1])
        for kind, count in entities.items():
            yield f"entity={kind}", count / entities.total()
        yield f"{_BY}{mention.by}", 1.0
        yield f"pos={head.pos_}", 1.0
        yield f"{'one word' if len(mention.names) == 1 else 'words'}, {head.dep_}", 1.0
        yield from ((name, 1.0) for name in _governed(head))
        yield from self._around(mention, head)
        yield from self._on_page(mention, head)
        yield from ((f"with a{name}", 1.0) for name in self._company(mention, head))

    def _around(self, mention: Mention, head: Token) -> Iterator[tuple[str, float]]:
        """The words right before and behind."""
        doc = self.doc
        before = doc[mention.first - 1] if mention.first else None
        after = doc[mention.last + 1] if mention.last + 1 < len(doc) else None
        yield f"before it={_shown(before)}", 1.0
        yield f"behind it={_shown(after)}", 1.0
        if before is not None and is_role_noun(before):
            yield "behind an office", 1.0
        if after is not None and after.text in ",(" and any(map(is_role_noun, doc[after.i + 1 : after.i + 7])):
            yield "before an office", 1.0
        yield from ((f"has {one.dep_}", 1.0) for one in head.children if one.dep_ in ("det", "amod", "relcl"))
        for token in doc[mention.last + 1 : mention.last + _BEHIND]:
            if token.is_space or token.ent_type_ == "PERSON":
                break
            if token.lower_ in ("he", "she", "his", "her", "him"):
                yield "taken up", 1.0
                break

    def _on_page(self, mention: Mention, head: Token) -> Iterator[tuple[str, float]]:
        """Where on the page it stands."""
        passage, number = self.passage, self.passage.paragraph(head)
        paragraph = passage.paragraphs[number]
        yield "starts a sentence", float(bool(self.doc[mention.first].is_sent_start))
        yield "in a heading", float(passage.is_heading(number))
        yield "behind a label", float(number in passage.labelled)
        yield "titled", float(bool(mention.titles))
        if mention.titles:
            yield f"titles={' '.join(mention.titles).lower()}", 1.0
        yield "said", float(passage.said(head))
        yield "quoted", float(passage.quote(head.idx) is not None)
        yield "opens a paragraph", float(paragraph.start == mention.span.start)
        yield "ends a paragraph", float(paragraph.end <= mention.span.end + 1)
        if opens_line(passage, mention):
            yield "opens a line", 1.0
            if not any(map(str.isalnum, passage.text[mention.span.end : paragraph.end])):
                yield "alone in a line", 1.0

    def _company(self, mention: Mention, head: Token) -> Iterator[str]:
        """With what it is listed, or in apposition."""
        joined = [one for one in head.children if one.dep_ in ("conj", "appos")]
        joined += [head.head] if head.dep_ in ("conj", "appos") else []
        for one in joined:
            other = self._at.get(one.i)
            if other is not None and (other.honorifics or other.titles or one.ent_type_ == "PERSON"):
                yield " person"
            elif one.ent_type_ in _OTHER_KINDS:
                yield " place or thing"
            elif is_role_noun(one):
                yield "n office"
        yield from self._row(mention)
        first = mention.first
        if first > 1 and self.doc[first - 1].text == "," and self.doc[first - 2].ent_type_ in _OTHER_KINDS:
            yield " place before a comma"

    def _row(self, mention: Mention) -> Iterator[str]:
        """How many of those in a row with it are people, by the tagger or by a form of address."""
        others = others_in_row(self.doc, mention.first, mention.last)
        people = 0
        for one in others:
            other = self._at.get(one.i)
            people += one.ent_type_ == "PERSON" or other is not None and bool(other.honorifics or other.titles)
        if len(others) > 1:
            yield " row"
            yield from (f" row of people {step}" for step in _SHARES if people >= step * len(others))


@cache
def _likeness(kind: str) -> Likeness:
    return Likeness(sorted(words("names", "like", kind)), _NEAREST)


def _governed(head: Token) -> Iterator[str]:
    """The verb, noun or preposition that a name hangs on, and the lists that has it."""
    over = head
    while over.dep_ in ("conj", "appos") and over.head != over and over.head.dep_ in ("conj", "appos"):
        over = over.head
    over = over.head
    if head.dep_ == "pobj":
        way, over = f"behind {head.head.lower_}", head.head.head
        yield way
        yield f"{way} of {over.lemma_.lower()}"
    elif over.pos_ in ("VERB", "AUX") or over != head:
        way = head.dep_
        yield f"{way} of {over.lemma_.lower()}"
        yield f"{way} of a {over.pos_}"
    else:
        return
    yield from (f"{way} of {key}" for name, key in _LISTS if over.lemma_.lower() in words(name, key))
    if is_role_noun(over):
        yield f"{way} of an office"


def _shown(token: Token | None) -> str:
    if token is None:
        return "nothing"
    if not token.is_title:
        return token.lower_
    return "an office" if is_role_noun(token) else "capitals"


def _only_opens(doc: Doc, group: Sequence[Mention], small: set[str]) -> bool:
    """Whether a single word only opens sentences, and is written small elsewhere: ``Outside, Ann Lee waited``."""
    if any(len(m.names) > 1 or not (doc[m.first].is_sent_start and doc[m.first].is_title) for m in group):
        return False
    word = doc[group[0].first]
    apart = word.dep_ not in ("nsubj", "nsubjpass", "poss") and doc.run(word.i + 1, word.i + 2).text in (",", ":")
    return word.lower_ in words("people", "crowd") or word.lower_ in small or apart


def _other_kinds(doc: Doc, at: Mapping[int, Mention]) -> set[str]:
    """The single words that the tagger takes for a name of something else where nothing tells of a person."""
    return {
        folded(entity.text)
        for entity in doc.ents
        if entity.label_ in _OTHER_KINDS and len(entity) == 1 and entity.start not in at
    }


def _in_bodies(doc: Doc) -> set[str]:
    """The words that somewhere lead the name of a body: ``Northby`` of ``Northby Society``."""
    bodies = (words("names", "organisations") | words("names", "bodies")) - words("names", "also_names")
    found: set[str] = set()
    first: Token | None = None
    for token in doc:
        if not token.is_title or token.is_space:
            first = None
        elif first is None:
            first = token
        elif token.lower_ in bodies and not is_honorific(first):
            found.add(folded(first.text))
    return found
