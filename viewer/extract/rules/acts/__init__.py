"""Acts that a clause or a noun may tell, and who did them, by the patterns of ``resources/patterns``.

Start with ``patterns``, which reads and checks them, and ``matching``, which holds them against a clause or a noun.
"""
