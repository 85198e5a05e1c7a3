"""What the text says a person is: ``roles``, by where it stands: ``role_before``, ``role_behind``, ``role_bodies``,
``role_told``, ``role_comma``, ``role_lines``. ``scene`` is what they look at.

``role_candidates`` has what these find and all else that may be a role by where it stands (``role_places``),
``role_evidence`` what speaks for each and against it; ``roles_weighed`` chooses.
"""
