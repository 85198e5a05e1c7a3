"""The catalogues: complete, up to date, and made into what the application reads."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from resources.packaging import translations
from viewer import language
from viewer.window import directions, languages

CATALOGUES = sorted(translations.FOLDER.glob(translations.NAME.format("*")))
OTHERS = [path for path in CATALOGUES if not path.stem.endswith("_en")]
QTS_OWN = sorted(translations.FOLDER.glob(translations.QTS_OWN))
ENGLISH = translations.FOLDER / translations.NAME.format(translations.ENGLISH)
ADVICE = "make translations brings the catalogues up to date"

Key = tuple[str, str, str]
"""Context, English text, comment."""


def messages(catalogue: Path) -> Iterator[tuple[Key, ElementTree.Element]]:
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            yield key, message


def forms(message: ElementTree.Element) -> list[str]:
    """What a message is translated by: one text, or one for each grammatical number."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def said(path: Path) -> Iterator[Key]:
    """Every text in a source file that is said in the reader's language."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        texts = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if isinstance(node.func, ast.Name) and node.func.id == "QT_TRANSLATE_NOOP":
            yield texts[0], texts[1], ""
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "tr" and texts:
            assert isinstance(node.func.value, ast.Name), f"{path}:{node.lineno}"
            around = [one.name for one in classes if one.lineno <= node.lineno <= (one.end_lineno or 0)]
            context = around[-1] if node.func.value.id == "self" else node.func.value.id
            yield context, texts[0], texts[1] if len(texts) > 1 else ""


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_is_up_to_date(catalogue: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(catalogue, tmp_path))
    translations.update(copy)
    translations.release(copy)
    assert copy.read_text(encoding="utf-8") == catalogue.read_text(encoding="utf-8"), ADVICE
    assert copy.with_suffix(".qm").read_bytes() == catalogue.with_suffix(".qm").read_bytes(), ADVICE


def test_everything_that_is_said_is_in_the_catalogue() -> None:
    sources = sorted((translations.ROOT / "viewer").rglob("*.py"))
    assert {key for path in sources for key in said(path)} == {key for key, _ in messages(ENGLISH)}, ADVICE


def test_english_tells_the_forms_of_what_is_counted_and_nothing_else() -> None:
    counted = 0
    for (_, text, _), message in messages(ENGLISH):
        expected = [""]
        if message.get("numerus") == "yes":
            counted += 1
            expected = [language.plural(text, 1), language.plural(text, 2)]
        assert forms(message) == expected
    assert counted > 5


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_translations_hold_the_placeholders_of_their_texts(catalogue: Path) -> None:
    for (_, text, _), message in messages(catalogue):
        for form in filter(None, forms(message)):
            assert sorted(re.findall(r"\{\w+\}", form)) == sorted(re.findall(r"\{\w+\}", text)), form


@pytest.mark.parametrize("catalogue", [*OTHERS, *QTS_OWN], ids=lambda path: path.stem)
def test_a_catalogue_is_complete(catalogue: Path) -> None:
    for key, message in messages(catalogue):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, key
        assert all(forms(message)), key


@pytest.mark.parametrize("catalogue", OTHERS, ids=lambda path: path.stem)
def test_translations_keep_what_is_no_word(catalogue: Path) -> None:
    """The mark of a letter that is a key, the dots behind what asks for more, and space around."""
    for (_, text, _), message in messages(catalogue):
        for form in forms(message):
            marks = [len(re.findall(r"(?<!&)&(?=[^\W\d_])", words.replace("&&", ""))) for words in (text, form)]
            assert marks[0] == marks[1], (text, form)
            assert text.endswith("…") == form.endswith("…"), (text, form)
            assert (text[:1].isspace(), text[-1:].isspace()) == (form[:1].isspace(), form[-1:].isspace()), (text, form)


MIRRORED = [path for path in OTHERS if languages.is_right_to_left(path.stem.partition("_")[2])]
_LISTS = {"?", "{names} and {last}", "{name} and %n more", "Event Report Viewer (Private)"}
"""Names, which also stand within sentences and in files, the sign of doubt, and the title of a window."""
_WORDS = re.compile(r"\{(?:words|names?|path|file|entry|entries|thing|value|label|panel|heading|done|told)\}")
"""Placeholders of words that may be in Latin letters."""


@pytest.mark.parametrize("catalogue", MIRRORED, ids=lambda path: path.stem)
def test_a_sentence_that_is_read_from_the_right_begins_at_the_right(catalogue: Path) -> None:
    """Whatever shows it goes by its first letter, which may be one of a name in Latin letters."""
    for (_, text, _), message in messages(catalogue):
        for form in forms(message):
            filled = re.sub("\u2068[^\u2069]*\u2069", "a", _WORDS.sub("a", form.replace("&", "")))
            if directions.holds_right_to_left(filled) and text not in _LISTS:
                assert directions.begins_right_to_left(re.sub(r"[{]\w+[}]|%n", "", filled)), form


@pytest.mark.parametrize("catalogue", MIRRORED, ids=lambda path: path.stem)
def test_names_of_files_keep_their_own_direction_in_sentences(catalogue: Path) -> None:
    """A slash or a digit that a name begins with would be read as a part of the sentence around it."""
    for _, message in messages(catalogue):
        for form in forms(message):
            bare = re.search(r"(?<!\u2068)\{path\}|«\{(?:name|file)\}»", form)
            assert bare is None, form


def test_a_catalogue_for_qts_own_words_is_made_into_what_is_read(tmp_path: Path) -> None:
    for catalogue in QTS_OWN:
        copy = Path(shutil.copy(catalogue, tmp_path))
        translations.release(copy)
        assert copy.with_suffix(".qm").read_bytes() == catalogue.with_suffix(".qm").read_bytes(), ADVICE


def test_a_new_language_begins_with_every_text_empty(tmp_path: Path) -> None:
    catalogue = tmp_path / translations.NAME.format("de")
    translations.update(catalogue)
    translations.release(catalogue)
    assert ElementTree.parse(catalogue).getroot().get("language") == "de"
    assert [key for key, _ in messages(catalogue)] == [key for key, _ in messages(ENGLISH)], ADVICE
    assert not any(filter(None, (form for _, message in messages(catalogue) for form in forms(message))))


@pytest.mark.parametrize(
    ("text", "n", "expected"),
    [
        ("%n item(s)", 1, "1 item"),
        ("%n item(s)", 0, "0 items"),
        ("{name}, %n (person|people) (of all)", 2, "{name}, 2 people (of all)"),
        ("%n (person|people)", 1, "1 person"),
        ("All files (s)", -1, "All files (s)"),
    ],
)
def test_english_needs_no_catalogue(text: str, n: int, expected: str) -> None:
    assert language.english("Anything", text, "", n) == expected
