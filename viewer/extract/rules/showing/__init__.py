"""Acts that are shown or done: ``showing`` asks the others, clause by clause.

Performances (``performing``, ``offering``, ``performers``, ``accompanying``, ``concert``), ceremonies (``rites``,
``installing``), awards (``awarding``, ``honours``, ``presentations``, ``placings``, ``prizes``, ``prizegiving``),
what is shown to the eye (``screening``), what a programme is said to hold (``framing``). By whom: ``by_whom``.
"""
