"""How much of what readers corrected outlives what happens to reports: ``make survival``.

``--texts``: spans of the base text (names, clauses of eight words, sentences) of every report of ``tests/reports`` are
looked for in an edited text, one edit for each span. Where they are then is known, for the edit tells of each character
where it went. Counted, of all spans of a kind:

right   placed on the words, within half: what both have in common is at least half of what they have together
gone    deleted for the most part, and lost, as it should be
asked   lost though the words are there: the reader is asked, and shown the proposal
wrong   placed on other words, or placed though deleted

``edits`` makes the edits, ``texts`` counts and prints. Edits and choices are drawn by a seed, so that every run is the
same. The reports of ``aside`` count in the totals alone.

``--versions``: random corrections of every annotated report, made on what one version of the extraction finds, are
replayed on what each other one finds in the same text: today's, an older commit's, and today's with a third of its
rules left out. Counted, beside how the operations end:

back       entries that were taken out, and are shown
gone       entries that were confirmed, corrected or added, and are not shown as such
otherwise  entries that are, and say something else than the reader held

``readers`` makes the corrections, ``versions`` has the reports read and prints, ``surviving`` compares. What the
versions find holds the words of the reports: it is made anew each time, and kept only where ``--kept`` says.
"""
