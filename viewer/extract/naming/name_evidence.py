"""What grammar says for and against a name being a person's: people speak, thank and have mothers; one goes to places,
uses software, and is mayor of a town."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from viewer.extract.language.passage import Passage, child
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded, is_honorific
from viewer.extract.naming.name_clues import behind_body
from viewer.extract.naming.role_nouns import is_role_noun, name_head

_PLACE = frozenset(
    "in at near into towards toward around across within outside inside throughout via using onto above below beneath "
    "beyond through until".split()
)
_TOWNS = ("GPE", "LOC")
_SUBJECT = ("nsubj", "nsubjpass")


def doubtful(passage: Passage, mentions: list[Mention]) -> set[int]:
    """The identities of mentions that grammar takes for a place, a thing or a body rather than for a person."""
    doc = passage.doc
    assert doc is not None
    sure = {folded(word) for m in mentions if len(m.names) > 1 for word in m.names}
    sure |= {folded(m.names[-1]) for m in mentions if m.honorifics or m.titles}
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        if not (mention.honorifics or mention.titles):
            form = " ".join(folded(word) for word in mention.names)
            if len(mention.names) > 1 or form not in sure:
                groups.setdefault(form, []).append(mention)
    listed = {i: m for m in mentions for i in range(m.first, m.last + 1)}
    others = _other_kinds(doc, listed) | _in_bodies(doc)
    small = {t.lower_ for t in doc if t.is_lower and t.pos_ != "PROPN"}
    found: set[int] = set()
    open_: list[list[Mention]] = []
    for form, group in groups.items():
        votes = [_vote(passage, m, listed) for m in group]
        against = -min(0, *votes, 0) + (form in others) + 3 * _only_opens(doc, group, small)
        favour = max(0, *votes, 0) - _odd(group[0])
        if against > favour:
            found |= {id(m) for m in group}
        elif not favour:
            open_.append(group)
    for group in open_:
        beside = [listed.get(name_head(passage, m).head.i) for m in group if name_head(passage, m).dep_ == "conj"]
        if beside and all(other is not None and id(other) in found for other in beside):
            found |= {id(m) for m in group}
    return found


def _only_opens(doc: Doc, group: list[Mention], small: set[str]) -> bool:
    """Whether a single word only opens sentences, and is written small elsewhere: ``Outside, Ann Lee waited``."""
    if any(len(m.names) > 1 or not (doc[m.first].is_sent_start and doc[m.first].is_title) for m in group):
        return False
    word = doc[group[0].first]
    if word.lower_ in words("people", "crowd"):
        return True
    apart = (
        word.dep_ not in ("nsubj", "nsubjpass", "poss") and word.i + 1 < len(doc) and word.nbor(1).text in (",", ":")
    )
    common = not doc.vocab[word.lower_].is_oov and apart and len(word.text) > 6
    return (word.lower_ in small or common) and not _acts_alone(word)


def _acts_alone(token: Token) -> bool:
    """``Mark spoke``: a subject of what only people do."""
    return token.dep_ == "nsubj" and token.head.lemma_.lower() in words("saying", "verbs")


def _other_kinds(doc: Doc, listed: dict[int, Mention]) -> set[str]:
    """The single words that the tagger takes for a name of something else where nothing tells of a person."""
    kinds = ("GPE", "LOC", "FAC", "PRODUCT", "NORP", "LANGUAGE")
    return {
        folded(entity.text)
        for entity in doc.ents
        if entity.label_ in kinds and len(entity) == 1 and entity.start not in listed
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


def _odd(mention: Mention) -> bool:
    """Whether a single word is spelled as no name is: ``OpenThing``."""
    word = mention.names[0]
    return (
        len(mention.names) == 1
        and any(c.isupper() for c in word[1:])
        and not word.startswith(("Mc", "Mac", "De", "La", "O’", "O'", "D’", "D'"))
    )


def _vote(passage: Passage, mention: Mention, listed: dict[int, Mention]) -> int:
    """Above 0 where a person is meant, below 0 where not, 0 where one cannot tell."""
    doc = passage.doc
    assert doc is not None
    head = name_head(passage, mention)
    before = doc[mention.first - 1] if mention.first else None
    single = len(mention.names) == 1
    if len(mention.names) == 2 and behind_body(doc, doc[mention.first]):
        return 2
    if before is not None and before.lower_ in ("of", "from", "in", "at") and before.i - 1 in listed:
        return -3
    if before is not None and before.text == "(" and before.i and is_role_noun(doc[before.i - 1]) and single:
        return -3  # "the deputy (welfare)"
    if single and doc[mention.first].lower_ in words("names", "also_surnames") and _office_behind(doc, mention, listed):
        return -3
    if before is not None and before.lower_ in words("names", "title_ends") and before.text[:1].isupper():
        return 2
    if before is not None and before.lower_ in ("in", "at") and not _owns(doc, mention):
        return -2
    if single and any(c.dep_ == "det" and c.lower_ in ("a", "an") and c.i < mention.first for c in head.children):
        return -3
    if single and _reigns(doc, mention, before):
        return -3
    if single and _leads(doc, mention, listed):
        return -3
    if single and before is not None and before.lower_ == "of" and is_role_noun(before.head):
        return -2
    if any(c.dep_ == "relcl" and _who(c) for c in head.children):
        return 2
    if any(c.dep_ == "appos" and c.i > mention.last and is_role_noun(c) for c in head.children):
        return 2
    if before is not None and before.pos_ in ("NOUN", "PROPN") and is_role_noun(before) and not before.is_sent_end:
        return 2
    if head.dep_ == "appos" and is_role_noun(head.head):
        return 2
    if before is not None and before.lower_ in words("names", "works") and before.pos_ in ("NOUN", "PROPN"):
        return -3
    if head.dep_ == "appos" and head.head.lower_ in words("names", "works"):
        return -3
    beside = before is None or before.text != ","
    if head.dep_ == "pobj" and beside and (vote := _after_preposition(head, single=single)) != 0:
        return vote
    if any(c.dep_ == "conj" and _full(listed, c.i) for c in head.children):
        return 1
    if head.dep_ == "conj" and _full(listed, head.head.i):
        return 1
    if head.dep_ in _SUBJECT or head.dep_ == "conj":
        if (vote := _does(head)) != 0:
            return vote
    return _stands(doc, mention, head, before, listed)


def _office_behind(doc: Doc, mention: Mention, listed: dict[int, Mention]) -> bool:
    """``Mr. Bo Ek, Proctor, and others``: a word that is an office as well as a surname, behind a name's comma."""
    first, after = mention.first, mention.last + 1
    if first < 2 or doc[first - 1].text != "," or after >= len(doc) or doc[after].text not in (",", ".", ";"):
        return False
    other = listed.get(first - 2)
    return other is not None and bool(other.honorifics) and len(other.names) > 1 and is_role_noun(doc[first])


def _reigns(doc: Doc, mention: Mention, before: Token | None) -> bool:
    """``the Olubadan of Northby``, ``Okere of Northby, Oba Ek``: a title of its own with its place."""
    i = mention.last + 1
    if i + 1 >= len(doc) or doc[i].lower_ != "of" or not doc[i + 1].is_title:
        return False
    if before is not None and (before.lower_ == "the" or before.tag_ == "JJ"):
        return True
    while i + 1 < len(doc) and (doc[i + 1].is_title or doc[i + 1].lower_ == "of"):
        i += 1
    return i + 2 < len(doc) and doc[i + 1].text == "," and is_honorific(doc[i + 2])


def _owns(doc: Doc, mention: Mention) -> bool:
    """``in Ann Lee's speech``."""
    after = doc[mention.last + 1] if mention.last + 1 < len(doc) else None
    return doc[mention.last].text.endswith(("’s", "'s", "’", "'")) or after is not None and after.tag_ == "POS"


def _leads(doc: Doc, mention: Mention, listed: dict[int, Mention]) -> bool:
    """``Northby leader Ann Lee``: a body or place before a noun that tells what another is."""
    after = mention.last + 1
    return after + 1 in listed and doc[after].is_lower and is_role_noun(doc[after])


def _full(listed: dict[int, Mention], i: int) -> bool:
    """Whether a name of two words, or with a title, stands there."""
    other = listed.get(i)
    return other is not None and (len(other.names) > 1 or bool(other.honorifics or other.titles))


def _who(clause: Token) -> bool:
    who = child(clause, "nsubj", "nsubjpass", "dobj", "pobj")
    return who is not None and who.lower_ in ("who", "whom")


def _does(head: Token) -> int:
    verb = head.head
    if head.dep_ == "conj":
        while verb.dep_ == "conj" and verb.head != verb:
            verb = verb.head
        verb = verb.head if verb.dep_ in _SUBJECT else verb
    if verb.pos_ not in ("VERB", "AUX"):
        return 0
    doing = words("saying", "verbs") | words("names", "human")
    if verb.lemma_.lower() not in doing:
        return 0
    return 2 if head.dep_ == "nsubj" else 0


def _stands(doc: Doc, mention: Mention, head: Token, before: Token | None, listed: dict[int, Mention]) -> int:
    after = doc[mention.last + 1] if mention.last + 1 < len(doc) else None
    if before is not None and before.text in "([" and after is not None and after.text in ")]":
        return -1 if len(mention.names) == 1 else 0
    if before is not None and (
        before.lower_ in ("the", "this", "a", "an", "one", "each", "every")
        or before.lower_ in words("names", "organisations")
    ):
        return -2
    if head.dep_ == "agent" or head.dep_ == "pobj" and head.head.dep_ == "agent":
        return 1
    if head.dep_ == "poss" and head.head.i > head.i:
        return 1 if is_role_noun(head.head) else 0
    if head.dep_ == "compound" and head.head.pos_ == "NOUN" and head.head.i > mention.last and len(mention.names) == 1:
        return 0 if is_role_noun(head.head) or head.head.lower_ in ("family", "brothers", "sisters") else -1
    if head.dep_ == "dobj" and head.head.lemma_.lower() in words("names", "towards_people"):
        return 2
    if _taken(head, full=len(mention.names) > 1 and head.ent_type_ == "PERSON"):
        return -1
    full = len(mention.names) > 1 and mention.first > 2 and doc[mention.first - 3].lower_ == "from"
    if before is not None and before.text == "," and mention.first > 1 and doc[mention.first - 2].ent_type_ in _TOWNS:
        return 0 if full else -1
    if head.dep_ == "appos" and head.head.ent_type_ in _TOWNS:
        return 0 if full else -1
    if (
        len(mention.names) == 1
        and head.dep_ == "conj"
        and head.head.pos_ == "PROPN"
        and head.head.ent_type_ != "PERSON"
        and head.head.i not in listed
    ):
        return -1
    if head.dep_ == "pobj" and (before is None or before.text != ","):
        return _after_preposition(head, single=len(mention.names) == 1)
    return 0


def _taken(head: Token, *, full: bool) -> bool:
    """The object of a verb whose object is a thing, or in a list of such: ``sang Steep Road and Long Lane``."""
    while head.dep_ in ("conj", "appos") and head.head.i < head.i:
        head = head.head
    verb = head.head.lemma_.lower()
    known = verb in words("names", "rendered") if full else verb in words("names", "towards_things")
    return head.dep_ in ("dobj", "nsubjpass") and known


def _after_preposition(head: Token, *, single: bool) -> int:
    small = head.head
    low = small.lower_
    over = small.head
    if low == "as" and any(c.lower_ == "such" for c in small.children):
        return -2 if single and over.pos_ == "NOUN" and not is_role_noun(over) else 0
    if low in _PLACE:
        return -1 if over.lemma_.lower() not in ("look", "believe", "shout", "laugh", "point", "confide") else 0
    if low == "of" and single and over.lower_ in words("names", "of_places"):
        return -3
    if low == "of" and over.pos_ in ("NOUN", "PROPN"):
        if any(c.dep_ == "compound" and c.pos_ == "NOUN" and c.is_lower for c in head.lefts) and is_role_noun(over):
            return 1
        if over.lower_ in words("names", "person_of"):
            return 1
        if over.lower_ in words("names", "rendering"):
            return -2
        if is_role_noun(over) or over.lower_ in words("names", "organisations"):
            return -2
        return -1 if single and over.pos_ == "NOUN" and over.lemma_.lower() not in words("names", "about_people") else 0
    if single and low in ("to", "from", "for") and over.lemma_.lower() in words("names", "towards_places"):
        return -1
    if low == "to" and over.lemma_.lower() in words("names", "towards_people"):
        return 1
    if low == "for" and over.lower_ in ("member", "mp", "senator", "minister", "representative"):
        return -2
    return 0
