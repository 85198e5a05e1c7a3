"""Signs of symbol fonts (Symbol, Wingdings), which have codes of their own, as the characters they look like."""

from __future__ import annotations

_GREEK = dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True))
_CAPITALS = dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True))
_SIGNS = dict(
    zip(
        bytes.fromhex("b7b0b1b4b8b9babbbca3b3a5acadaeafabded2d3d4e2e3e4d6e5a2b2"),
        "•°±×÷≠≡≈…≤≥∞←↑→↓↔⇒®©™®©™√∑′″",
        strict=True,
    )
)
_SYMBOL = {**_GREEK, **_CAPITALS, **_SIGNS}
_WINGDINGS = dict(
    zip(
        bytes.fromhex("28292a364a4b4c6c6e6f71769fa7a8d8dfe0e1e2e8f0fbfcfdfe"),
        "☎✆✉⌛☺😐☹●■□❑❖•▪◻➢←→↑↓➔⇨✗✓☒☑",
        strict=True,
    )
)
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"


def symbol(font: str, code: str) -> str:
    """The sign of a font by its code in hexadecimal, U+FFFD if it is not known what it looks like."""
    try:
        number = int(code[:6], 16)
    except ValueError:
        return _UNKNOWN
    private = 0xF000 <= number <= 0xF0FF
    if private or number < 0x100:
        low = number & 0xFF
        table = _SYMBOL if font.lower().startswith("symbol") else _WINGDINGS if "wingdings" in font.lower() else {}
        known = table.get(low)
        if known:
            return known
        return _UNKNOWN if private and (table or low < 0x20) else chr(low)
    return chr(number) if 0x100 <= number < 0x110000 else _UNKNOWN
