"""What many rules ask, and the ``draft`` they fill.

Who does it (``doing``, ``joint``), what a noun names (``nouns``), what an act is called (``titles``), what a broken
clause meant (``mending``), whether it is a step of the event (``story``) or of another time or place (``recent``,
``outside``, ``elsewhere``); what the rules of facts share (``common``).
"""
