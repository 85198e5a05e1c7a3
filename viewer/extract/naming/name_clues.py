"""Where a person stands whom the tagger did not see: the grammar around capitals that only goes with people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import hung, nth
from viewer.extract.language.places import is_country
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import folded, is_capital, is_honorific
from viewer.extract.naming.role_nouns import is_role_noun

_PLACES = ("GPE", "NORP", "LOC", "FAC")
_REACH = 24
"""How far a pronoun may stand behind what it takes up, in tokens."""

_HANDLE = re.compile(r"@[A-Za-z_]\w{2,}")


def clues(doc: Doc) -> Iterator[int]:
    """The tokens of capitals, outside of what the tagger takes for people, that grammar treats as a person."""
    for token in doc:
        if token.ent_type_ in ("PERSON", "DATE", "TIME") and not (
            token.ent_type_ == "PERSON" and token.ent_iob_ == "O"
        ):
            continue
        if _initials(token):
            yield token.i
        if token.pos_ not in ("PROPN", "NOUN", "ADJ") or not is_capital(token) or token.text.isupper():
            continue
        if any(clue(token) for clue in _SURE):
            yield token.i
        elif token.pos_ != "PROPN" or token.ent_type_ in _PLACES and not (_acts(token) or _sent(token)):
            continue
        elif _person_like(token):
            yield token.i


def _who_follows(token: Token) -> bool:
    """``from Zoe, who``: a word that ``who`` takes up, right behind it."""
    if token.pos_ != "PROPN" or hung(token.lefts, "det", "amod", "poss") is not None or is_country(token.text):
        return False
    after = nth(token.doc, token.i + 1)
    who = after.nbor(1) if after is not None and after.text == "," and after.i + 1 < len(token.doc) else after
    known = folded(token.text) in words("names", "organisations") or is_role_noun(token)
    return who is not None and who.lower_ in ("who", "whose") and not known and token.ent_type_ not in ("NORP", "GPE")


def handles(doc: Doc) -> Iterator[int]:
    """The tokens that are names of accounts and act or stand in a line of their own: ``@riverbird showed a film``."""
    for token in doc:
        if token.text.startswith("@") and _HANDLE.fullmatch(token.text):
            before = nth(doc, token.i - 1)
            nxt = nth(doc, token.i + 1)
            opens = before is not None and before.text in ("*", "-", "•", "–")
            opens = (
                opens or token.is_sent_start and nxt is not None and not nxt.text.startswith(("@", "#", "pic", "http"))
            )
            if token.dep_ in ("nsubj", "nsubjpass") or before is not None and before.lower_ == "by" or opens:
                yield token.i


def _initials(token: Token) -> bool:
    """``J. B.`` before a capital: how a name begins, whatever the tagger takes it for."""
    if token.is_lower or not re.fullmatch(r"(?:[A-Z]\.)+", token.text) or token.i + 1 >= len(token.doc):
        return False
    nxt = token.nbor(1)
    follows = is_capital(nxt) and (len(nxt.text) > 2 or nxt.text.endswith("."))
    return follows and not nxt.is_stop and nxt.ent_type_ not in ("DATE", "TIME") and not token.is_sent_end


def _introduced(token: Token) -> bool:
    """The first of capitals behind a noun for a person: ``the mason Velu``, ``our chair, Ann Lee``."""
    doc = token.doc
    if not token.i:
        return False
    if _is_new(doc, token):
        return True
    if not _may_begin(token):
        return False
    comma = doc[token.i - 1].text == ","
    noun = doc[token.i - 2] if comma and token.i > 1 else doc[token.i - 1]
    if not _is_noun_before(doc, noun, token):
        return comma and _whole_behind_office(doc, token)
    pair = _pair(doc, token)
    if noun.lower_ in words("names", "of_bodies") or noun.tag_ == "NNS" and not pair:
        return False
    if comma and not (pair and token.head == noun or noun.lower_ in words("people", "kin")):
        return _whole_behind_office(doc, token)
    return _may_be_person(doc, token)


def _is_new(doc: Doc, token: Token) -> bool:
    """``fourteen-year-old Zoe``, ``one Zoe Ek``: a name, whatever stands before."""
    return _aged(doc, token.i - 1) and token.pos_ == "PROPN" or _one(doc, token) or behind_body(doc, token)


def _may_begin(token: Token) -> bool:
    """Whether a word may begin a name behind a noun: no plural, no office, no form of address, no new sentence."""
    if token.tag_ in ("NNS", "NNPS") or token.is_sent_start:
        return False
    return not (is_role_noun(token) or is_honorific(token))


def _is_noun_before(doc: Doc, noun: Token, token: Token) -> bool:
    """Whether a noun is one for a person, or a plural of such before a whole name."""
    if not noun.text.islower() or not is_role_noun(noun):
        return False
    return noun.lower_ in words("people", "roles") or noun.tag_ == "NNS" and _pair(doc, token)


def _may_be_person(doc: Doc, token: Token) -> bool:
    """Whether the tagger leaves it open that capitals are a person."""
    if token.ent_type_ in ("EVENT", "WORK_OF_ART", "PRODUCT", "LANGUAGE") or is_country(token.text):
        return False
    return token.ent_type_ not in ("GPE", "NORP", "LOC") or _pair(doc, token)


def behind_body(doc: Doc, token: Token) -> bool:
    """``the head of the Northby Bar Association Adek Ola``: two words that nobody knows behind a body's last word."""
    if token.i < 3 or not _pair(doc, token) or not token.whitespace_:
        return False
    i = token.i - 1
    body, second = doc[i], token.nbor(1)
    after = nth(doc, token.i + 2)
    closed = after is None or after.text in ",.;)" or after.pos_ in ("CCONJ", "VERB", "AUX")
    if not _ends_body(body) or not closed or not (token.is_oov or second.is_oov) or _ends_body(second):
        return False
    while i > max(0, token.i - 9) and (is_capital(doc[i]) or doc[i].lower_ == "the"):
        i -= 1
    return doc[i].lower_ in ("of", "at") and i > 0 and is_role_noun(doc[i - 1])


def _ends_body(word: Token) -> bool:
    """Whether a word is one that names of bodies end with: ``Association``."""
    return is_capital(word) and folded(word.text) in words("names", "organisations")


def _aged(doc: Doc, i: int) -> bool:
    """``fourteen-year-old Zoe``."""
    return doc[i].lower_ == "old" and i > 1 and doc[i - 1].text == "-" or doc[i].lower_.endswith("-old")


def _one(doc: Doc, token: Token) -> bool:
    """``one Zoe Ek``: somebody whom nobody knows yet."""
    first = doc[token.i - 1].lower_ == "one" and doc[token.i - 1].is_lower
    return first and _pair(doc, token) and token.ent_type_ not in ("ORG", "FAC", "EVENT", "WORK_OF_ART")


def _pair(doc: Doc, token: Token) -> bool:
    """Whether two capitalised words or more begin here, of which the second is no common word."""
    if token.i + 1 >= len(doc) or not token.whitespace_:
        return token.i + 1 < len(doc) and doc[token.i + 1].text == "-"
    nxt = doc[token.i + 1]
    return is_capital(nxt) and nxt.pos_ == "PROPN"


def _follows_office(doc: Doc, comma: int) -> bool:
    """``the director of the museum,``: an article and an office with its words right before a comma."""
    of = False
    for i in range(comma - 1, max(-1, comma - 10), -1):
        token = doc[i]
        if token.pos_ in ("VERB", "AUX", "CCONJ") or token.is_punct and token.text not in ("-", "’"):
            return False
        if token.pos_ == "ADP":
            of = True
        elif of and is_role_noun(token) and doc[i + 1].pos_ == "ADP":
            left = nth(doc, i - 1)
            return left is not None and (left.pos_ in ("DET", "PRON", "ADJ", "PROPN") or left.tag_ == "POS")
    return False


def _whole_behind_office(doc: Doc, token: Token) -> bool:
    """``the director of the museum, Adek Ola``: a whole name."""
    return _follows_office(doc, token.i - 1) and _pair(doc, token)


def _is_called(token: Token) -> bool:
    """``a man called Sark``, ``a girl named Zoe``."""
    doc = token.doc
    if token.i < 2 or doc[token.i - 1].lower_ not in ("called", "named"):
        return False
    return is_role_noun(doc[token.i - 2]) or doc[token.i - 2].lower_ in ("man", "woman", "boy", "girl", "lad", "child")


def _person_like(token: Token) -> bool:
    """With an office before it, or the subject of a verb only people do."""
    if token.dep_ == "compound":
        return False
    if _acts(token) or any(map(_is_office_before, token.lefts)):
        return True
    of = token.head
    if of.lower_ == "of" and of.head.lower_ in words("names", "person_of") and token.ent_type_ != "ORG":
        return not is_role_noun(token)
    if token.dep_ in ("nsubj", "pobj") and token.ent_type_ not in ("ORG", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT"):
        return not token.ent_type_ and _speaks(token)
    if token.dep_ == "appos" and token.head.lower_ in words("people", "roles"):
        return token.ent_type_ != "ORG"
    if _sent(token):
        return True
    return any(_is_office_beside(c, token) for c in token.children)


def _is_office_before(part: Token) -> bool:
    """``Mayor Lee``: an office that is no part of another name."""
    if part.dep_ != "compound" or part.ent_type_:
        return False
    return part.lower_ in words("people", "roles") and part.lower_ not in words("names", "also_surnames")


def _speaks(token: Token) -> bool:
    """The subject or agent of a verb of speaking."""
    verb = token.head if token.dep_ == "nsubj" else token.head.head
    agent = token.dep_ == "nsubj" or token.head.dep_ == "agent"
    sayings = words("saying", "verbs", "clause", "topic") | words("acts", "verbs", "speech")
    return agent and verb.pos_ == "VERB" and verb.lemma_.lower() in sayings


def _sent(token: Token) -> bool:
    """``Ann Lee's message``: two capitals whose message, letter or speech it is."""
    if token.dep_ != "poss" or token.head.lower_ not in words("names", "from_people") or token.ent_type_ == "ORG":
        return False
    pair = hung(token.lefts, "compound") is not None
    if not pair or hung(token.lefts, "det") is not None:
        return False
    return not is_country(token.doc.run(token.left_edge.i, token.i + 1).text)


def _by(token: Token) -> bool:
    """``a keynote by Zoe``: whose talk or message it is."""
    near = token.i > 1 and token.nbor(-1).lower_ == "by"
    noun = token.nbor(-2) if near else None
    if noun is None or noun.lower_ not in words("names", "from_people") or token.pos_ != "PROPN":
        return False
    return token.ent_type_ != "ORG" and hung(token.lefts, "det") is None and not is_country(token.text)


def _comes_from(token: Token) -> bool:
    """``Zoe from Northby Aid told us``: who says something and comes from a body is none."""
    if token.dep_ != "nsubj" or token.pos_ != "PROPN" or hung(token.lefts, "det", "compound") is not None:
        return False
    verb = token.head.lemma_.lower()
    first = token.i + 1 < len(token.doc) and token.nbor(1)
    return bool(first) and first.lower_ == "from" and first.head == token and verb in words("saying", "verbs")


def _taken_up(token: Token) -> bool:
    """``Zoe gave a talk. She showed``: a single word that ``he`` or ``she`` takes up, with nobody else between."""
    if token.dep_ != "nsubj" or token.pos_ != "PROPN" or is_country(token.text):
        return False
    if hung(token.lefts, "det", "compound", "amod", "nmod", "poss") is not None:
        return False
    known = token.head.lemma_.lower() in words("names", "human") | words("saying", "verbs")
    if folded(token.text) in words("names", "organisations") or token.is_sent_start and not known:
        return False
    return _is_next(token)


def _is_next(token: Token) -> bool:
    """Whether ``he`` or ``she`` comes before anybody else, in the sentence or at the head of another."""
    for other in token.doc[token.i + 1 : token.i + _REACH]:
        subject = other.pos_ == "PROPN" and other.dep_ == "nsubj"
        if other.is_space or other.ent_type_ == "PERSON" or is_honorific(other) or subject:
            return False
        if other.lower_ in ("he", "she"):
            return other.sent == token.sent or other.is_sent_start is True
        if other.pos_ == "NOUN" and is_role_noun(other):
            return False
    return False


def _is_office_beside(noun: Token, token: Token) -> bool:
    """``Ann Lee, our sysadmin,``: an office that the parser hangs on the capitals."""
    if noun.dep_ != "appos" or noun.i < token.i or noun.lower_ not in words("people", "roles"):
        return False
    return token.ent_type_ not in ("FAC", "EVENT", "GPE", "ORG") or noun.left_edge.lower_ in ("our", "my", "his", "her")


def _acts(token: Token) -> bool:
    """Two or more capitalised words that do what only people do: speak, sing, stand up, give."""
    before, verb = nth(token.doc, token.i - 1), _deed(token)
    if verb is None or before is None or verb.pos_ != "VERB":
        return False
    doing = words("saying", "verbs") | words("names", "human")
    if any(c.dep_ == "det" or c.lower_ in words("names", "organisations") for c in token.lefts):
        return False
    first = next((t for t in token.doc[token.left_edge.i : token.i] if is_capital(t)), token)
    pair = before.pos_ == "PROPN" and before.head == token or before.text == "-" and first.i < token.i
    if not pair or not is_capital(first) or first.text.isupper():
        return False
    return verb.lemma_.lower() in doing and not is_country(token.doc.run(first.i, token.i + 1).text)


def _deed(token: Token) -> Token | None:
    """The verb whose subject a word is, or who does it behind "by"."""
    return token.head if token.dep_ == "nsubj" else token.head.head if token.head.dep_ == "agent" else None


_SURE = (_introduced, _is_called, _comes_from, _taken_up, _by, _who_follows)
"""The clues that hold whatever the tagger takes the word for."""
