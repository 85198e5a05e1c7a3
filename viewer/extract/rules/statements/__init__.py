"""Statements: ``statements``, by verbs of saying; without one: ``saidby``, ``quotations`` (``nearby``),
``transcript``.

In which act each was made: ``occasion`` (``said_as``), and which was made only in ``passing``.
"""
