"""Signs of symbol fonts (Symbol, Wingdings), which have codes of their own, as the characters they look like."""

from __future__ import annotations

_SYMBOL = {
    **{0xB7: "•", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…"},
    **{0xA3: "≤", 0xB3: "≥", 0xA5: "∞", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xAB: "↔", 0xDE: "⇒"},
    **{0xD2: "®", 0xD3: "©", 0xD4: "™", 0xE2: "®", 0xE3: "©", 0xE4: "™", 0xD6: "√", 0xE5: "∑", 0xA2: "′", 0xB2: "″"},
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
}
_WINGDINGS = {
    **{0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "□"},
    **{0x71: "❑", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓"},
    **{0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑"},
}
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
