"""What the text says a person is: ``roles``, by where it stands: ``role_before``, ``role_behind``, ``role_bodies``,
``role_told``, ``role_comma``, ``role_lines``. ``scene`` is what they look at.
"""
