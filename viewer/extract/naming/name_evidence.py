"""What grammar says for and against a name being a person's: people speak, thank and have mothers; one goes to places,
uses software, and is mayor of a town."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention, folded, is_honorific
from viewer.extract.naming.name_votes import vote
from viewer.extract.naming.role_nouns import name_head


def doubtful(passage: Passage, mentions: list[Mention]) -> set[int]:
    """The identities of mentions that grammar takes for a place, a thing or a body rather than for a person."""
    doc = passage.doc
    assert doc is not None
    listed = {i: m for m in mentions for i in range(m.first, m.last + 1)}
    others = _other_kinds(doc, listed) | _in_bodies(doc)
    small = {t.lower_ for t in doc if t.is_lower and t.pos_ != "PROPN"}
    found: set[int] = set()
    open_: list[list[Mention]] = []
    for form, group in _open_forms(mentions).items():
        votes = [vote(passage, m, listed) for m in group]
        against = -min(0, *votes, 0) + (form in others) + 3 * _only_opens(doc, group, small)
        favour = max(0, *votes, 0) - _odd(group[0])
        if against > favour:
            found |= {id(m) for m in group}
        elif not favour:
            open_.append(group)
    for group in open_:
        beside = [listed.get(i) for i in _joined_to(passage, group)]
        if beside and all(other is not None and id(other) in found for other in beside):
            found |= {id(m) for m in group}
    return found


def _joined_to(passage: Passage, group: list[Mention]) -> list[int]:
    """The tokens with which mentions are coordinated."""
    heads = [name_head(passage, m) for m in group]
    return [head.head.i for head in heads if head.dep_ == "conj"]


def _open_forms(mentions: list[Mention]) -> dict[str, list[Mention]]:
    """The names without a title by their form, but for words that belong to a full name or one with a title."""
    sure = {folded(word) for m in mentions if len(m.names) > 1 for word in m.names}
    sure |= {folded(m.names[-1]) for m in mentions if m.honorifics or m.titles}
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        form = " ".join(folded(word) for word in mention.names)
        if not (mention.honorifics or mention.titles) and (len(mention.names) > 1 or form not in sure):
            groups.setdefault(form, []).append(mention)
    return groups


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
