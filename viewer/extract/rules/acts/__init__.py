"""Acts of the programme: who may have done what, by the patterns of ``resources/patterns``, by layout, and by turns.

Start with ``patterns``, which reads and checks them, and ``matching``, which holds them against a clause or a noun.
"""
