"""Contents that tell themselves whether they are whole: real data, a label, and a digest of both at the end."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence

_DIGEST = 64


def make(label: str, data: bytes) -> bytes:
    """Contents of that data and label."""
    body = data + f"\n{label}\n".encode()
    return body + hashlib.sha256(body).hexdigest().encode()


def label(contents: bytes | None) -> str | None:
    """The label of whole contents; None if they are broken."""
    if contents is None:
        return None
    body = contents[:-_DIGEST]
    if hashlib.sha256(body).hexdigest().encode() != contents[-_DIGEST:]:
        return None
    return body.splitlines()[-1].decode()


def is_whole(contents: bytes) -> bool:
    """Whether nothing is missing from them or mixed into them."""
    return label(contents) is not None


def lengths(seed: int, data: bytes, count: int) -> Sequence[bytes]:
    """So many pieces of data of very different lengths, made of the given data."""
    dice = random.Random(seed)
    return [(data * 40)[: int(len(data) * 40 ** dice.uniform(0, 1))] for _ in range(count)]
