"""The event summary on paper: rows of words (``blocks``) set in lines (``rows``), put on pages (``flow``,
``pages``), written as PDF (``pdf``, ``finishing``); ``choices`` are what somebody asked for.

Lines are set on a grid of 1200 dots per inch, whatever they are painted on afterwards, so that the pages of the
preview, of the printer and of the PDF are the same.
"""
