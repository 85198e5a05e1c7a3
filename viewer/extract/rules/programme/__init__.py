"""The programme: ``programme`` asks all rules for acts, joins and orders them (``ordering``, ``twice``).

Acts told by a clause: ``acts`` (``given_talks``); by a noun alone: ``nominal``; by what came after: ``preceding``; as
another did: ``likewise``; done together: ``activities`` (``took_place``), ``deeds``; decided: ``voting``. Who is in an
act, and as what: ``participants``.
"""
