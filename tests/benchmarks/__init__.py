"""How long reading reports takes: ``make benchmark``; search: ``make benchmark-search``; the window:
``make benchmark-window``.

Seconds differ from one machine and hour to the next, so ratios are printed, of processor time, which other programs
disturb least. ``speed`` sets extraction against the bare spaCy pipeline on the same texts, in one warm process;
``growth`` reads longer and longer texts, each in a process of its own, and tells what a kilobyte costs beside what it
costs in a short one, and the memory it takes; ``searching`` sets search beside ``str.count``; ``windows`` sets the
window beside a bare one of the same toolkit; ``starts`` does so with both packaged, and with other programs, from
outside; ``articles`` sets what is taken for the article of web pages beside other programs, on a folder of pages;
``material`` makes the texts of the annotated reports.
"""
