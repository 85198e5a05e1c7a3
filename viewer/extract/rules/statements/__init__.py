"""Statements: ``statements``, by verbs of saying (``background``); without one: ``saidby``, ``quotations``
(``nearby``), ``transcript``.

In which act each was made: ``occasion`` (``said_as``), and which was made only in ``passing``.
"""
