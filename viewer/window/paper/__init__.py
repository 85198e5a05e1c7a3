"""The event summary on paper: rows of words (``blocks``) set in lines (``rows``), put on pages (``flow``,
``pages``, ``edges``), written as PDF (``pdf``, ``finishing``); ``choices`` are what somebody asked for.

The overview is measured (``measuring``), parted among pages (``splitting``, ``sheets``) and put on each of them
(``sheet``, ``legend``, ``board``) as ``pieces``.

Lines are set on a grid of 1200 dots per inch, whatever they are painted on afterwards, so that the pages of the
preview, of the printer and of the PDF are the same.
"""
