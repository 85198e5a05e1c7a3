"""Runs of words that may be a name: capitals, with what may stand between them."""

from __future__ import annotations

from viewer.extract.language.normal import GAP
from viewer.extract.language.passage import Passage, nth
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import bare, is_capital, is_honorific

_LONGEST = 24
"""Where a run of name words is cut, in tokens: no name is as long, but a line of capitals may have no end."""


_NICKNAME = 3
"""So many words a nickname inside a name has at the most."""


def opens_cell(passage: Passage, i: int) -> bool:
    """Whether a gap between columns stands before a token: what is in two cells is no one name."""
    return passage.text.endswith(GAP, 0, passage.tokens[i].idx)


def run_of(passage: Passage, first: int) -> int:
    """The last token of the run of name words that begins at ``first``; ``first - 1`` if there is none."""
    doc = passage.tokens
    last, i, end = first - 1, first, min(len(doc), first + _LONGEST)
    while i < end and not doc[i].is_space and passage.paragraph(doc[i]) == passage.paragraph(doc[first]):
        if i > first and opens_cell(passage, i):
            break
        if _is_part(passage, first, i, last):
            last, i = i, i + 1
            if doc[last].text.endswith("-") and doc[last].whitespace_:
                break
        elif (behind := _past(passage, first, i, last)) > i:
            i = behind
        else:
            break
    return last


def _is_part(passage: Passage, first: int, i: int, last: int) -> bool:
    """Whether a token is a word of the name whose ``last`` one is known, or the full stop of such a word."""
    doc = passage.tokens
    joined = i > first and not doc[i - 1].whitespace_
    if doc[i].text == ".":
        return joined and _is_short(doc[i - 1])
    return _is_name_word(passage, i, starts=last < first) or joined and doc[i].is_alpha


def _past(passage: Passage, first: int, i: int, last: int) -> int:
    """The token behind what may stand between the words of a name: particles, joints, what is put in, a nickname."""
    doc = passage.tokens
    token = doc[i]
    if token.text in ("[", "(") and (close := _put_in(passage, first, i)) > i:
        return close + 1
    if token.text in ("-", "’", "'"):
        return i + 1 if i > first and not doc[i - 1].whitespace_ and i + 1 < len(doc) and not token.whitespace_ else i
    if token.lower_ in words("names", "particles") and _leads_to_name(passage, i):
        return i + 1
    return _past_nickname(passage, i) if token.text in '“"' and last >= first else i


def _past_nickname(passage: Passage, i: int) -> int:
    """The token behind a nickname between quotation marks inside a name, ``i`` if there is none."""
    doc = passage.tokens
    for close in range(i + 2, min(len(doc) - 1, i + 2 + _NICKNAME)):
        if not is_capital(doc[close - 1]):
            break
        if doc[close].text in '”"':
            return close + 1 if is_capital(doc[close + 1]) else i
    return i


def _put_in(passage: Passage, first: int, i: int) -> int:
    """The closing bracket of what stands inside a name, ``i`` if there is none: ``Mrs. J. [Ann Maud] Lee`` where an
    editor put it in, ``Meg (Megan) Ek`` for another form of the given name."""
    doc = passage.tokens
    nickname = doc[i].text == "("
    if nickname and i != first + 1:
        return i
    close = i + 2 if nickname else run_of(passage, i + 1) + 1
    if not i + 1 < close < len(doc) - 1 or not is_capital(doc[i + 1]) or doc[close].text not in ("]", ")"):
        return i
    after = doc[close + 1]
    return close if is_capital(after) and not after.is_stop and not (nickname and is_honorific(after)) else i


def _small_surname(token: Token) -> bool:
    """``Zara bozorgan`` where small letters were typed: a word that nobody knows, at the end of a tagged name."""
    if not (token.is_lower and token.is_alpha and token.is_oov and len(token.text) > 3):
        return False
    nxt = nth(token.doc, token.i + 1)
    return token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and (nxt is None or not is_capital(nxt))


def _is_name_word(passage: Passage, i: int, *, starts: bool) -> bool:
    """A capitalised word; at the start no ``The``, but ``A``, ``So`` or ``He`` between a title and a surname."""
    doc = passage.tokens
    token = doc[i]
    if not is_capital(token):
        return not starts and is_capital(doc[i - 1]) and _small_surname(token)
    if not starts and _goes_on(passage, i):
        return False
    if not (starts and token.is_stop):
        return True
    article = token.lower_ in ("the", "and", "of", "this", "that", "these", "those")
    titled = i > 0 and (is_honorific(doc[i - 1]) or doc[i - 1].text == "." and i > 1 and is_honorific(doc[i - 2]))
    return not article and titled and not token.is_sent_start and run_of(passage, i + 1) > i


def _goes_on(passage: Passage, i: int) -> bool:
    """``Mrs. Lee NOT happy``, ``Bo Ek In attendance``, ``Bo E. She left``: small words that end a name."""
    token, after = passage.tokens[i], nth(passage.tokens[i].doc, i + 1)
    if passage.tokens[i - 1].text.endswith(".") and token.tag_ in ("PRP", "PRP$", "DT", "WDT", "WRB", "EX"):
        return True
    if not token.is_stop or token.lower_ in words("names", "particles") or len(token.text) < 2:
        return False
    closed = token.pos_ in ("ADP", "PART", "SCONJ", "CCONJ", "AUX") or token.text.isupper()
    return closed and after is not None and after.is_lower


def _is_short(token: Token) -> bool:
    """An initial, or a given name written short: its full stop belongs to the name."""
    return len(token.text) == 1 or bare(token) in words("names", "shortened")


def _leads_to_name(passage: Passage, i: int) -> bool:
    """A particle that is followed, perhaps after another particle or a hyphen, by a capital: ``van der``, ``al-``."""
    doc = passage.tokens
    for following in range(i + 1, min(i + 4, len(doc))):
        if is_capital(doc[following]):
            return True
        if doc[following].lower_ not in words("names", "particles") and doc[following].text not in ("-", "’", "'"):
            return False
    return False
