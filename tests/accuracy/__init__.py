"""How much of the annotated reports the application finds: ``make accuracy``.

Every report of ``tests/reports``, and of ``develop`` and ``judge`` in ``tests/corpus``, goes through the real command
line (``--json``), and what comes out is compared with the annotation beside it. The parts, each in a file of its own,
in the order of the table they make:

people      named persons who took part in the event, that is, whose participation is not "mentioned"
named       all persons named
role        of the persons found: their role is right (half of the words in common; none against none is right)
how         of the persons found: their participation is right
acts        who did something, and where the text tells of it; an entry of three persons is three acts
acts+kind   the same, and it is of the right kind
function    of the prizes and gifts found: who was given something is told from who gave it
order       of the acts found: neighbouring ones are in the right order
facts       title, days, start, place, city, attendance and each organiser
said        statements by the right speaker at the right place
direct      those of them that stand between quotation marks
indirect    all others
evidence    what is shown cites words that are there

Each part is counted over all reports of a group together (a micro average): ``right`` found, ``missed`` in the
report, ``wrong`` where something was found that is not so. A person or an act is found once at most. ``gold`` reads
annotations, ``scoring`` compares one report, ``application`` runs the command line, ``table`` prints, ``spread`` tells
how far the figures depend on which reports were annotated, and how many rows of ten want a reader's hand.
``suggested`` tells what the suggestions bring, and by how many keys a review leads to the annotation.

``known`` and ``develop`` may be read, and their misses looked at, to make the rules better. ``aside`` and ``judge`` may
not: they tell how the application does on reports that nobody tuned it to, and only as long as nobody looks at what it
misses there.
"""
