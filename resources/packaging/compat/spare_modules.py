"""Compiled modules of libraries that are there a second time, for newer processors, make them a little faster, or lie
beside the part that is used.

The libraries do without: they look for them, and use others, or Python, where they are missing.
"""

from __future__ import annotations

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/spare_modules.py",
    made_for={"rapidfuzz": ("3.14.6",), "lxml": ("6.1.3",)},
    purpose="libraries come without compiled modules that they can do without",
    lost="12.8 MB: rapidfuzz 8.4, lxml 4.4",
    look="it still works without the modules that are left out",
)

NAMES = (
    *("rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.process_cpp_impl"),
    *("rapidfuzz.fuzz_cpp", "rapidfuzz.utils_cpp"),
    *("lxml.objectify", "lxml.html", "lxml.sax", "lxml.builder", "lxml.isoschematron"),
)
