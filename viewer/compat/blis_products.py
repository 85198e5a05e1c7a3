"""thinc without the module by which it multiplies matrices from Python.

``blis.py`` holds the whole of BLIS a second time, beside the module for compiled code; numpy has a library for products
as well.
"""

from __future__ import annotations

import sys
import types
from importlib import import_module
from typing import TYPE_CHECKING, Any

from viewer.compat import Adaptation

if TYPE_CHECKING:
    import numpy as np

ABOUT = Adaptation(
    module="viewer/compat/blis_products.py",
    made_for={"blis": ("1.3.4",), "thinc": ("8.3.14",)},
    purpose="thinc multiplies matrices with numpy, not with a second copy of BLIS",
    lost="17.8 MB; no time",
    look="thinc still uses nothing of blis.py but gemm, with these arguments",
)


def leave_out() -> None:
    """Stand in for ``blis.py``. To be called before thinc is imported."""
    products: Any = types.ModuleType("blis.py")
    products.gemm = _multiplied
    package: Any = import_module("blis")
    package.py = sys.modules["blis.py"] = products


def _multiplied(
    x: np.ndarray[Any, Any],
    y: np.ndarray[Any, Any],
    out: np.ndarray[Any, Any] | None = None,
    trans1: bool = False,
    trans2: bool = False,
    **_: float,
) -> np.ndarray[Any, Any]:
    """The product of two matrices, each of which may have to be transposed first, as ``blis.py.gemm`` gives it."""
    import numpy as np

    return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)
