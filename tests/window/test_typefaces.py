"""The typefaces that come with the application: known, complete, and with one letter for a glyph."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from viewer import resources
from viewer.window.paper.styles import Style, font
from viewer.window.theme import interface_font, text_font
from viewer.window.typefaces import with_equal_digits

LATIN = "AZaz09 éčđëşțžßœæÅ “”‘’–—…·¶•→✓ Ελλάδα Киев Đà Nẵng"
ARABIC = "گزارش رویداد، «پرونده»؟ ۱۲۳ می‌شود"
FILES = sorted(path.name for path in resources.path("fonts").glob("*.ttf"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("made", "family"),
    [(interface_font, "Inter"), (text_font, "Source Serif 4"), (lambda: font(Style.BODY), "Source Serif 4")],
)
def test_they_are_what_words_are_set_in(made: Callable[[], QFont], family: str) -> None:
    assert QFontInfo(made()).family() == family


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("weight", "name"), [(400, "Regular"), (500, "Medium"), (600, "SemiBold")])
def test_each_weight_of_the_design_is_there(weight: int, name: str) -> None:
    wanted = interface_font()
    wanted.setWeight(QFont.Weight(weight))
    assert QFontInfo(wanted).styleName() == name


@pytest.mark.parametrize("name", FILES)
def test_they_have_the_letters_of_the_languages(name: str, qapp: QApplication) -> None:
    raw = QRawFont(str(resources.path("fonts", name)), 16)
    wanted = ARABIC if "Arabic" in name else LATIN.replace("✓", "").replace("→", "")
    missing = [letter for letter in wanted if not raw.supportsCharacter(ord(letter)) and letter != "\u200c"]
    assert missing == []


@pytest.mark.parametrize("name", [name for name in FILES if "Arabic" not in name])
def test_a_mark_of_quotation_is_no_letter(name: str, qapp: QApplication) -> None:
    """Else that is what is copied from a PDF: these look the same, and the one that comes first is named."""
    raw = QRawFont(str(resources.path("fonts", name)), 16)
    for usual, other in (("’", "ʼ"), ("‘", "ʻ"), ("μ", "µ"), ("ι", "ɩ")):
        assert raw.supportsCharacter(ord(usual))
        assert not raw.supportsCharacter(ord(other))


@pytest.mark.usefixtures("qapp")
def test_digits_below_each_other_are_equally_wide() -> None:
    metrics = QFontMetricsF(with_equal_digits(interface_font()))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_each_has_its_licence() -> None:
    texts = [path.read_text(encoding="utf-8") for path in resources.path("fonts", "licences").glob("*.txt")]
    assert len(texts) == 4
    assert all("SIL OPEN FONT LICENSE Version 1.1" in text.replace("\n", " ") for text in texts)
    told = resources.path("fonts", "README.md").read_text(encoding="utf-8")
    assert all(f"`{name.split('-')[0]}-*.ttf`" in told for name in FILES)
