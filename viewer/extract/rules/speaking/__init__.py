"""Acts of those who speak (``speaking``, ``telling``, ``floor``, ``rolls``, ``billed``, ``turns``, ``motions``), lead
(``leading``) or send word (``sending``), and lists of what several did (``featured``).
"""
