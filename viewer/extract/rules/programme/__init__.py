"""The programme: ``programme`` takes what patterns, lists and layout tell, and joins it; ``ordering`` puts it in order.

Turns of speakers: ``turns``; clock times: ``hours``. Who is in an act, and as what: ``participants``.
"""
