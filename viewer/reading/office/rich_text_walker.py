"""Walks through an RTF: its groups, its control words, and its characters, in whichever code page they are.

Each byte is looked at once or twice, however deep groups stand in groups, and pictures are jumped over.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import ReadingError
from viewer.reading.files import MAX_TEXT_BYTES
from viewer.reading.office.rich_text_head import SYMBOLS, WESTERN, group_end
from viewer.reading.office.symbols import symbol

_TOKEN = re.compile(
    rb"([^\\{}\r\n]+)"
    rb"|((?:\\u-?\d{1,7} ?(?:\\'[0-9a-fA-F]{2}|\?)){1,500})"
    rb"|((?:\\'[0-9a-fA-F]{2}){1,500})"
    rb"|(?:\{\})+|(\{+)|(\}+)"
    rb"|\\([^a-zA-Z])"
    rb"|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?",
    re.DOTALL,
)
_TEXT, _CODES, _BYTES, _OPEN, _CLOSE, _SIGN, _WORD, _WORD_AND_NUMBER = range(1, 9)
_CODE = re.compile(rb"\\u(-?\d{1,7}) ?(?:\\'([0-9a-fA-F]{2})|\?)")

_SIGNS = {b"~": "\N{NO-BREAK SPACE}", b"_": "\N{NON-BREAKING HYPHEN}", b"{": "{", b"}": "}", b"\\": "\\"}


class State:
    """What holds for the characters of a group."""

    __slots__ = ("deleted", "follows", "font", "hidden", "right", "right_font", "struck")

    def __init__(
        self,
        font: int = -1,
        right_font: int = -1,
        right: bool = False,
        follows: int = 1,
        hidden: bool = False,
        deleted: bool = False,
        struck: bool = False,
    ) -> None:
        self.font, self.right_font, self.right = font, right_font, right
        self.follows = follows
        """So many characters, for programs that know no Unicode, follow one that is said by its code."""
        self.hidden, self.deleted, self.struck = hidden, deleted, struck

    def copy(self) -> State:
        return State(self.font, self.right_font, self.right, self.follows, self.hidden, self.deleted, self.struck)


class RichText(ABC):
    """The text in the bytes of a file called ``name``. A subclass takes its words and characters."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data, self.name = data, name
        self.state = State()
        self.ansi, self.default_font = WESTERN, -1
        self.fonts: dict[int, str] = {}
        self.starred = False
        """Whether the group may be left out by who does not know the word that comes next."""
        self.cut = False
        """Whether the file ends in the middle."""
        self._stack: list[State] = []
        self._ends: list[tuple[int, Callable[[], None]]] = []
        self._bytes = bytearray()
        self._skip = self._high = 0
        self._jump = -1

    @abstractmethod
    def word(self, word: bytes, number: int | None, end: int) -> None:
        """Obey a control word, which ends at ``end``, and its number."""

    @abstractmethod
    def sign(self, sign: bytes) -> None:
        """Obey a control sign that stands for no character."""

    @abstractmethod
    def write(self, text: str) -> None:
        """Take characters of the text."""

    @abstractmethod
    def shown(self) -> bool:
        """Whether characters in the state that holds are to be taken."""

    def walk(self) -> None:
        """Read all. Raises ReadingError where there is more than in the longest text, but for pictures."""
        position, left = 0, MAX_TEXT_BYTES
        data, token = self.data, _TOKEN
        while True:
            self._jump = -1
            end = position + left
            for match in token.finditer(data, position, end):
                kind = match.lastindex
                if kind == _TEXT:
                    self._literal(match[_TEXT])
                elif kind in (_WORD, _WORD_AND_NUMBER):
                    self._skip = 0
                    number = match[_WORD_AND_NUMBER]
                    self.word(match[_WORD], None if number is None else int(number), match.end())
                elif kind == _BYTES:
                    self._literal(bytes.fromhex(match[_BYTES].replace(b"\\'", b"").decode()))
                elif kind == _OPEN:
                    self._open(len(match[_OPEN]))
                elif kind == _CLOSE:
                    self._close(len(match[_CLOSE]))
                    if not self._stack:
                        return self._close(len(self._stack))
                elif kind == _CODES:
                    self._codes(match[_CODES])
                elif kind == _SIGN:
                    self._signed(match[_SIGN])
                if self._jump >= 0:
                    left -= match.end() - position
                    position = self._jump
                    break
            else:
                if end < len(data):
                    raise self._too_much()
                if self._stack:
                    self.cut = True
                return self._close(len(self._stack))
            if not self._stack:
                return self._close(len(self._stack))

    def _too_much(self) -> ReadingError:
        sentence = QT_TRANSLATE_NOOP(
            "Reading",
            "“{name}” holds more than {number} MB of text and its form, the most that can be read. Open a shorter "
            "part of it.",
        )
        return ReadingError(sentence, name=self.name, number=MAX_TEXT_BYTES // 1_000_000)

    # Groups

    def _open(self, number: int) -> None:
        self.decode()
        self._skip = 0
        self._stack.extend([self.state] * number)
        self.state = self.state.copy()

    def _close(self, number: int) -> None:
        self.decode()
        self._skip = 0
        stack, ends = self._stack, self._ends
        depth = max(0, len(stack) - number)
        while ends and ends[-1][0] > depth:
            ends.pop()[1]()
        if depth < len(stack):
            self.state = stack[depth]
            del stack[depth:]
            if stack and stack[-1] is self.state:
                self.state = self.state.copy()

    def at_end(self, done: Callable[[], None]) -> None:
        """Do something where the group ends."""
        self._ends.append((len(self._stack), done))

    def skip_group(self, position: int) -> bytes:
        """Leave out what is left of the group, which is given."""
        self._jump = group_end(self.data, position)
        self._close(1)
        return self.data[position : self._jump]

    # Words

    def _literal(self, text: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        if text and self.shown():
            self._high = 0
            self._bytes += text

    def _codes(self, codes: bytes) -> None:
        found = _CODE.findall(codes)
        if self.state.follows == 1 and not self._skip:
            numbers = [int(number) for number, _ in found]
            if all(-0x8000 <= number < 0xD800 and not -0x2800 <= number < -0x2000 for number in numbers):
                self.put("".join([chr(number & 0xFFFF) for number in numbers]))
                return
        for number, after in found:
            self.code(int(number))
            self._literal(bytes([int(after, 16)]) if after else b"?")

    def code(self, number: int) -> None:
        """Write the character of a code, of which there may be two for one."""
        if not 0 <= number < 0x110000:
            number &= 0xFFFF
        high, self._high = self._high, 0
        if 0xD800 <= number < 0xDC00:
            self._high = number
        elif 0xDC00 <= number < 0xE000:
            self.put(chr(0x10000 + (high - 0xD800 << 10) + number - 0xDC00) if high else "\ufffd")
        else:
            self.put(chr(number))
        self._skip = self.state.follows

    def put(self, text: str) -> None:
        """Write characters, if they are shown."""
        self.decode()
        if self.shown():
            self.write(text)

    def decode(self) -> None:
        """Write the characters of the bytes that were gathered: to be called before anything is done or changed."""
        if self._bytes:
            state = self.state
            page = self.fonts.get(state.right_font, "") if state.right else ""
            page = page or self.fonts.get(state.font, "") or self.fonts.get(self.default_font, "") or self.ansi
            data = bytes(self._bytes)
            self._bytes.clear()
            if page.startswith(SYMBOLS):
                font = page.removeprefix(SYMBOLS)
                self.write("".join(symbol(font, f"{code:x}") for code in data))
            else:
                self.write(data.decode(page, "replace"))

    def _signed(self, sign: bytes) -> None:
        self._skip = 0
        if known := _SIGNS.get(sign):
            self.put(known)
        elif sign == b"*":
            self.starred = True
        else:
            self.sign(sign)

    def jump(self, position: int) -> None:
        """Go on at a later place of the file."""
        self._jump = position
