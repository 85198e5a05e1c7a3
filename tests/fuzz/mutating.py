"""Breaks bytes: what is done to a real file so that it is one no longer, and yet resembles it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

_MOST = 600_000
"""Bytes of the longest that is made."""
_MOST_STEPS = 5
"""Up to two to the power of this are taken."""
_REPEATED = 0.03
"""Share of those in which a piece comes again and again: what takes long, does so with these."""

_INTERESTING = (0, 1, 2, 3, 7, 8, 9, 10, 16, 32, 64, 100, 127, 128, 255, 256, 1000, 4096, 32767, 32768, 65535, 65536)
_NUMBERS = tuple(
    number.encode()
    for number in (
        *map(str, _INTERESTING),
        *("-1", "-2", "-32768", "2147483647", "2147483648", "-2147483648", "4294967295", "99999999999", "1" * 40),
        *("1e308", "-1e308", "1e999", "NaN", "0.0000001", "٣", "²", "0x7F", ""),
    )
)
_NUMBER = re.compile(rb"-?\d+")
_ANY = bytes(range(256))

Step = Callable[[Random, bytearray, Sequence[bytes], Sequence[bytes]], None]
"""Changes some bytes; told the words of the format, and other files of it."""


def broken(chance: Random, data: bytes, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    """The bytes with some changes; the same ones for the same state of ``chance``."""
    made = bytearray(data)
    for _ in range(1 << chance.randint(0, _MOST_STEPS)):
        chance.choice(_STEPS)(chance, made, tokens, others)
    if chance.random() < _REPEATED:
        _repeat(chance, made, tokens)
    return bytes(made[:_MOST])


def _place(chance: Random, made: bytearray) -> int:
    return chance.randint(0, len(made))


def _stretch(chance: Random, made: bytes | bytearray, longest: int = 4000) -> tuple[int, int]:
    """A place, and another behind it: mostly near, sometimes far."""
    start = chance.randint(0, len(made))
    return start, start + chance.choice((1, 4, chance.randint(1, 40), chance.randint(1, longest)))


def _flip(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    if made:
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)


def _change(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    if made:
        made[chance.randrange(len(made))] = chance.choice(_ANY)


def _delete(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    start, end = _stretch(chance, made)
    del made[start:end]


def _double(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    start, end = _stretch(chance, made)
    place = chance.choice((start, _place(chance, made)))
    made[place:place] = made[start:end] * chance.choice((1, 1, 1, 2, 30))


def _move(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    start, end = _stretch(chance, made)
    piece = made[start:end]
    del made[start:end]
    place = _place(chance, made)
    made[place:place] = piece


def _overwrite(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    start, end = _stretch(chance, made)
    place = _place(chance, made)
    made[place : place + end - start] = made[start:end]


def _word(chance: Random, made: bytearray, tokens: Sequence[bytes], others: Sequence[bytes]) -> None:
    if tokens:
        place = _place(chance, made)
        token = chance.choice(tokens)
        made[place : place + chance.choice((0, 0, len(token)))] = token


def _exchange(chance: Random, made: bytearray, tokens: Sequence[bytes], others: Sequence[bytes]) -> None:
    """Put one word of the format in the place of another."""
    if tokens:
        place = made.find(chance.choice(tokens), _place(chance, made) // 2)
        if place >= 0:
            token = chance.choice(tokens)
            made[place : place + len(token)] = token


def _splice(chance: Random, made: bytearray, tokens: Sequence[bytes], others: Sequence[bytes]) -> None:
    if others:
        other = chance.choice(others)
        start, end = _stretch(chance, other, 20_000)
        place = _place(chance, made)
        made[place : place + chance.choice((0, end - start))] = other[start:end]


def _number(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    """Another number in the place of one that is written in digits: a length, a count, an offset."""
    if match := _NUMBER.search(made, _place(chance, made)):
        made[match.start() : match.end()] = chance.choice(_NUMBERS)


def _field(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    """Another number in the place of one, two, four or eight bytes."""
    size = chance.choice((1, 2, 4, 8))
    number = chance.choice((*_INTERESTING, -1, -2, chance.getrandbits(8 * size))) % (1 << (8 * size))
    place = _place(chance, made)
    made[place : place + size] = number.to_bytes(size, chance.choice(("little", "big")))


def _noise(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    place = _place(chance, made)
    made[place:place] = chance.randbytes(chance.randint(1, 60))


def _cut(chance: Random, made: bytearray, *_: Sequence[bytes]) -> None:
    if chance.random() < 0.1:
        del made[_place(chance, made) :]


def _repeat(chance: Random, made: bytearray, tokens: Sequence[bytes]) -> None:
    start, end = _stretch(chance, made, 200)
    pieces = [bytes(made[start:end]), *(chance.choices(tokens, k=3) if tokens else ())]
    piece = b"".join(chance.sample(pieces, chance.randint(1, 2))) or b"a"
    made[start:start] = piece * max(1, int(10 ** chance.uniform(2, 5.7) / len(piece)))


_STEPS: tuple[Step, ...] = (
    *(_flip, _change, _delete, _double, _move, _overwrite, _word, _word, _word, _exchange, _splice),
    *(_number, _number, _field, _noise, _cut),
)
