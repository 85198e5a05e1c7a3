"""Nothing of the annotated reports is written into the application: no name in them, no phrase of theirs.

This compares the code, with its examples and comments, and all of ``resources`` with the texts of ``tests/reports``,
those kept aside too: a failure tells the words and the file of the application, never the report they are from.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from viewer.extract.lexicon import kinds, words

_ROOT = Path(__file__).parents[2]
_REPORTS = sorted((_ROOT / "tests/reports").glob("*/*.txt"))
_WORD = re.compile(r"[^\W_]+")
_SUFFIXES = (".py", ".toml", ".html", ".json", ".md", ".css")
_HELP = ("en", "accuracy.en", "accuracy")
_FILES = sorted(
    path
    for folder in ("viewer", "resources")
    for path in (_ROOT / folder).rglob("*")
    if path.suffix in _SUFFIXES
    and path.stem != "letters"
    and "licenses" not in path.parts
    and (path.parent.name != "help" or path.stem in _HELP)
)
"""Of the pages of Help the English ones alone: words of other languages are names in English. What ``letters.json`` has
are runs of letters, not words."""

_COMMON = frozenset(
    "a about after again all also an and any are as at be been before by day did each first for from had has have he "
    "her him his how i if in into is it its last more next not of on one or other our out over said she so some than "
    "that the their them then there they this three time to two up was we were when where which who whom whose will "
    "with would year years you p m am pm o clock half past noon st nd rd th january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Words that make no phrase: those that join others, and the parts of dates and times. Numbers are none either."""

_IDIOMS = frozenset(
    {
        "called the meeting to order",
        "did not want to speak",
        "minute of silence was observed",
        "moved a vote of thanks",
        "wanted to know why the",
    }
)
"""What anybody says so."""

_LANGUAGE = frozenset(
    """
    abu academy adv advocate agm alhaja alhaji aling allah alliance ann answers arabic arap arms asian association
    atty authority avenue avv awards barangay barr base bed ben bishop boatman boy brigadier buildings bulletin
    canon cardinal carol castle ceo chain chamber chancellor charitable cherry circle civil cllr cold colonel
    commandant commissioner compact congressman consul content contracts convention cooperative coordinator cope
    corporation coun councillor councilman councilmember councilor councilwoman courier crane crest dad dame darwin
    deb dec development diaspora direk disaster division dona dra earl easter editor education embassy emerita
    emeritus eng english envoy european excellency executive extraordinary facebook fale falls farewell
    fatiha feast federation fellow floral forget french future german global god greek grey growers guardian
    guild gulf hadji hafiz hague hail halle harbour harvest hebrew herder herr higher holy hon honourable ical imam
    information institute international jan japanese jas john jun kagawad kolanut kum kuya labs lady lang legal les
    lic lies limited litany llc lodge lord lordship low mac madam madame magazine major mallam mama management
    managing mang mary mate mayoress messrs mgr min mistress mla mme mountain mrs msgr mufti nana navy nel noh nov
    oba occurrence oct orator oratory ordinary osb pandit papa pasha peninsula penny permanent persian phd
    philharmonic planning player poetry polish pop poppy powerpoint practice prelate primary principal proclamation
    proctor prof prosecutor prosper qari queen queries qur quran rabbi raw recap rep retd retort returns rev revd
    reverend rfc route rue salle samba san scouts scripture scriptures secondary sector seminary sen sept
    sexton shah shaikh sheikh shri signal sisi sizing skype smt societies sovereign stapler star statistics strings
    subscription suitcase sultan summit superintendent supply swami synod tall tan tatay teatro thu titles trio
    troupe turkish typhoon unfinished université usd user vda vicar vocabulary war wave whatsapp worship zoom
    """.split()
)
"""Words of the language, forms of address and the name of most examples, which reports only write with a capital."""


@cache
def _small() -> frozenset[str]:
    """Words that a report writes with a small letter somewhere."""
    return frozenset(re.findall(r"\b[a-z][^\W_]*", "\n".join(path.read_text(encoding="utf-8") for path in _REPORTS)))


@cache
def _gold(path: Path) -> dict[str, Any]:
    return json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))


def _forms() -> set[str]:
    """The names of the people annotated, and of the bodies that held the events, as written."""
    golds = [_gold(path) for path in _REPORTS]
    people = {form for gold in golds for p in gold["people"] for form in (p["name"], *(p.get("variants") or []))}
    return people | {body for gold in golds for body in gold["event"].get("organisers") or []}


@cache
def _name_words() -> frozenset[str]:
    """The words of these names, and all that the texts write with a capital inside a sentence, in small letters."""
    found = {word for form in _forms() for word in _WORD.findall(form) if word[:1].isupper()}
    for path in _REPORTS:
        found |= set(re.findall(r"(?<=[a-z,’“(] )[^\W\da-z_][^\W_]+", path.read_text(encoding="utf-8")))
    regions = {
        word
        for section in ("countries", "regions", "city_states", "nations")
        for place in words("places", section)
        for word in place.split()
    }
    languages = {word for name in kinds("languages", "languages") for word in _WORD.findall(name.casefold())}
    told = frozenset(w.casefold() for w in found if len(w) > 2)
    return told - _small() - _COMMON - _LANGUAGE - regions - languages


def _likened() -> frozenset[str]:
    """The commonest names of people, towns and products, to which the words of names are likened."""
    like = frozenset(word for kind in kinds("names", "like") for word in words("names", "like", kind))
    return like | words("names", "of_women") | words("names", "of_men")


def _phrases(text: str) -> set[str]:
    """Five words in a row, three of them of some meaning, and four that all have one."""
    row = [word.casefold() for word in _WORD.findall(text)]
    tells = [word not in _COMMON and not word[0].isdigit() for word in row]
    found: set[str] = set()
    for length, enough in ((5, 3), (4, 4)):
        for start in range(len(row) - length + 1):
            if sum(tells[start : start + length]) >= enough:
                found.add(" ".join(row[start : start + length]))
    return found - _IDIOMS


@cache
def _report_phrases() -> frozenset[str]:
    return frozenset(phrase for path in _REPORTS for phrase in _phrases(path.read_text(encoding="utf-8")))


def _name(path: Path) -> str:
    return str(path.relative_to(_ROOT))


def test_no_name_of_a_report() -> None:
    told = {_name(path): set(map(str.casefold, _WORD.findall(path.read_text(encoding="utf-8")))) for path in _FILES}
    told["resources/lexicon/names.toml"] -= _likened()
    left = {name: found for name, those in told.items() if (found := those & _name_words())}
    assert left == {}, "take other names or towns: here, or in the report where that is new"


def test_no_phrase_of_a_report() -> None:
    texts = {_name(path): path.read_text(encoding="utf-8") for path in _FILES}
    left = {name: found for name, text in texts.items() if (found := _phrases(text) & _report_phrases())}
    assert left == {}, "say it in other words"


def test_no_whole_name_of_a_report() -> None:
    """Also of names whose words are words of the language, each: ``Father Field``."""
    forms = {" ".join(_WORD.findall(form)).casefold() for form in _forms()}
    names = {form for form in forms if " " in form}
    for path in _FILES:
        row = " ".join(_WORD.findall(path.read_text(encoding="utf-8"))).casefold()
        assert {name for name in names if f" {name} " in row} == set(), _name(path)


def test_no_exception_is_left_that_nothing_needs() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in _FILES)
    assert _LANGUAGE - {word.casefold() for word in _WORD.findall(text)} == set()
    assert {idiom for idiom in _IDIOMS if idiom not in " ".join(_WORD.findall(text)).casefold()} == set()


def test_these_tests_see_what_they_look_for() -> None:
    """A sentence and a name of every report would be found in the application."""
    for path in _REPORTS:
        text = path.read_text(encoding="utf-8")
        assert _phrases(text[len(text) // 2 :][:300]) & _report_phrases()
        assert {word.casefold() for word in _WORD.findall(text)} & _name_words()
