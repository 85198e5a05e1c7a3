"""Acts of those who speak (``speaking``, ``floor``, ``rolls``, ``billed``, ``turns``, ``motions``), lead
(``leading``) or send word (``sending``).
"""
