"""Puts names back into a safe copy, and looks whether anything that was written proves one of them right.

The attacker has every file that was written and a list of names. Every pseudonym is replaced by each of them, and what
may be known of the original is computed of the outcome: digests of the whole and of its paragraphs, in the usual
notations, identifiers made of these, and sizes. So that no luck is needed with the forms that a name had in its places,
the attacker is also given the original itself: what is proved of that would be proved of a better guess.

Whoever has this application can also read and hide again what holds a name that is guessed (``told``): where the right
name alone gives what was written, it is proved.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tests.safe_copies.formats import RAW, steady
from viewer.extract import extract
from viewer.report.model import Report
from viewer.report.safe_copy import HidingError, hide_asked
from viewer.report.safe_copy.pseudonyms import nameless

_DIGESTS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_256")
_SPACES = (uuid.NAMESPACE_URL, uuid.NAMESPACE_DNS, uuid.NAMESPACE_OID)
_SHORT = 8
"""Digits of a digest that are shown where it is shortened."""
_TEXT = "text of the copy"
_NUMBER = re.compile(r"(?<![\w.-])\d{3,}(?![\w.-])")

Written = Callable[[Report, str], Iterable[tuple[str, str]]]
"""What gives the name of each format of a report with a notice, and the words in it."""


def undone(original: str, copy: str, name: str, names: Iterable[str], files: Mapping[str, str]) -> str:
    """What proves the name of whoever is hidden in the copy; empty where nothing does."""
    everything = "\n".join(files.values())
    lower = everything.lower()
    right = {*_traces(original), *_traces(put_back(copy, name))}
    for trace in sorted(trace for trace in right if trace in everything or trace in lower):
        if any(trace not in _traces(put_back(copy, guess)) for guess in names if guess != name):
            return trace
    sizes = {str(size) for size in (len(original), len(original.encode()))} - {str(len(copy)), str(len(copy.encode()))}
    texts = "\n".join(text for kind, text in files.items() if kind != RAW)  # which holds the sizes of its own parts
    told = sizes & set(_NUMBER.findall(texts)) - _offsets(files.get("model", "[]"))
    return next(iter(told), "")


def told(text: str, name: str, others: Sequence[str], write: Written) -> set[str]:
    """The formats that prove the name: hidden in its place, it gives what was written, and no other name does.

    The others, of as many words, are put into the copy, and into the original, too: there only where no other words
    stay, which would tell by themselves.
    """
    files = hidden(text, name, write)
    copy = files[_TEXT]
    again = hidden(put_back(copy, name), name, write)
    guesses = [hidden(put_back(copy, other), other, write) for other in others]
    inside = [hidden(instead(text, name, other), other, write) for other in others]
    alike = [one for one in inside if one[_TEXT] == copy]
    return {*proved(files, again, guesses), *(proved(files, files, alike) if alike else ())}


def hidden(text: str, name: str, write: Written) -> dict[str, str]:
    """All that is written where somebody is hidden in a text, without what is another each time, and its new text."""
    with contextlib.suppress(HidingError):  # nobody was found who is called so
        safe = hide_asked(extract(text), [name])
        return {_TEXT: safe.report.text} | {kind: steady(data) for kind, data in write(safe.report, safe.notice)}
    return {_TEXT: text}


def put_back(copy: str, name: str) -> str:
    """A copy in which one is hidden, with a name in the place of the pseudonym; of ``[name]`` where none has one."""
    return copy.replace("Person A" if "Person A" in copy else nameless(), name)


def instead(text: str, name: str, other: str) -> str:
    """A text with the words of another name in the places of those of a name."""
    words = dict(zip(name.split(), other.split(), strict=True))
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, words))})\b", lambda word: words[word[0]], text)


def proved(files: Mapping[str, str], right: Mapping[str, str], wrong: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """The formats in which the right name gives what was written, and no wrong one does."""
    for kind in files:
        if right.get(kind) == files[kind] and all(one.get(kind) != files[kind] for one in wrong):
            yield kind


def _traces(text: str) -> Iterator[str]:
    """Whatever could be written that is computed of a text."""
    for whole in dict.fromkeys((text, text.strip(), text + "\n", text.replace("\n", "\r\n"))):
        for trace in _digests(whole.encode()):
            yield from trace
    for paragraph in re.split(r"\n\s*\n", text):
        for trace in _digests(paragraph.strip().encode()):
            yield trace[0]


def _digests(data: bytes) -> Iterator[tuple[str, ...]]:
    for kind in _DIGESTS:
        digest = hashlib.new(kind, data).digest()
        plain, url = (
            base64.b64encode(digest).decode().rstrip("="),
            base64.urlsafe_b64encode(digest).decode().rstrip("="),
        )
        names = (digest.hex(), plain, url, f"ni:///{kind.replace('sha', 'sha-')};{url}")
        ids = (str(one(space, said)) for one in (uuid.uuid5, uuid.uuid3) for space in _SPACES for said in names)
        yield (digest.hex()[:_SHORT], *names, base64.b32encode(digest).decode().rstrip("="), *ids)


def _offsets(model: str) -> set[str]:
    """Where words stand, by a model as JSON and counted from 0 and from 1: that is counted in the copy."""
    numbers = {int(number) for number in re.findall(r"\d+", model)}
    return {str(number + one) for number in numbers for one in (0, 1)}
