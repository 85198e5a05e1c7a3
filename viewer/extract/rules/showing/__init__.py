"""Acts that are shown or done: ``showing`` asks the others, clause by clause.

Performances (``performing``, ``playing``, ``offering``, ``performers``, ``accompanying``, ``concert``), ceremonies
(``rites``, ``installing``), awards (``awarding``, with ``given`` and ``gifts``; ``honours``, with ``receiving``;
``presentations``, ``placings``, ``prizes``, ``prizegiving``), what is shown to the eye (``screening``), what a
programme is said to hold (``framing``, ``being_held``). By whom: ``by_whom``.
"""
