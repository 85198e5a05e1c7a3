"""The processes that read and extract are killed at any moment; no window may be lost by it, and no report mistaken.

``python -m tests.kills`` (``make kills``) opens real files of all formats in real windows, and kills. ``test_kills``
does the same for some seconds.
"""
