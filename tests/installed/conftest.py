"""A screen for the tests of what is installed."""

from tests.end_to_end.conftest import screen

__all__ = ["screen"]
