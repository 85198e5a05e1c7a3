"""Short texts that are meant to keep those busy who look for what they tell: all of marks, of names, of one address."""

from __future__ import annotations

_HEAD = "On 5 May 2025 a meeting was held in Oslo. Ann Lee spoke about the harbour.\n\n"
_REPEATED = {
    "quotation-marks": '"',
    "opening-quotation-marks": "“",
    "quoted-letters": '"a ',
    "brackets": "(",
    "pairs-of-brackets": "()",
    "square-brackets": "[ ",
    "hyphens": "-",
    "hyphens-between-letters": "a-",
    "dashes": "— ",
    "full-stops": ".",
    "full-stops-apart": ". ",
    "commas": ",",
    "names-and-commas": "Ann Lee, ",
    "initials": "A. ",
    "capitals": "Ann ",
    "letters-on-lines": "a\n",
    "letters-in-paragraphs": "a\n\n",
    "short-paragraphs": "Ann Lee spoke.\n\n",
    "digits": "7",
    "digits-apart": "7 ",
    "times": "7:30 ",
    "days": "5 May 2025 ",
    "labels": "Name:\n",
    "turns": "Ann Lee: Yes.\n",
    "bullets": "• Ann Lee\n",
    "apostrophes": "'",
    "owners": "Ann's ",
    "combining-marks": "a\u0301 ",
    "joiners": "a\u200d",
    "word": "a",
    "table": "Ann\tOslo\n",
    "rows": "| Ann | Oslo |\n",
    "mail-addresses": "ann@example.org\n",
    "addresses": "www.example.org ",
    "ands": "Ann Lee and ",
    "thats": "she said that ",
    "marks": "(\"-'.,;: ",
    "quoted-mail": "> a\n",
    "sentence": "Ann Lee gave a speech. ",
    "clauses": "Ann Lee spoke and Bo Ek sang, ",
    "report": "On Monday, May 5, 2025, a meeting was held in Oslo. Then Anna Berg, the mayor, gave a speech.\n\n",
}


def texts(length: int) -> dict[str, str]:
    """All of them by name, each of so many characters; what is one address has two and a half times as many."""
    more = length * 5 // 2
    return {
        **{name: _of(words, length) for name, words in _REPEATED.items()},
        "nested-quotations": _of("“a ", length // 2) + _of("b” ", length // 2),
        "nested-brackets": _of("(", length // 2) + _of(")", length // 2),
        "address": f"{_HEAD}http://example.org/{_of('a/', more)}",
        "address-of-dots": f"{_HEAD}http://{_of('a.', more)}org",
        "mail-address": f"{_HEAD}{_of('a.', more)}@example.org",
    }


def _of(words: str, length: int) -> str:
    return (words * (length // len(words) + 1))[:length]
