"""Words of files, and whatever else the application did not write itself, as Qt is to be given them.

Qt takes a tool tip that holds a tag for a page of HTML, the letter behind ``&`` for a key, what stands behind a tab for
a shortcut, and ``[*]`` in a title for a mark of its own. Each function here has one of these shown as the words stand.
Labels are made by ``viewer.window.plain``.
"""

from __future__ import annotations


def tool_tip(words: str) -> str:
    """A tool tip that says the words, on as many lines as they need; none where there are no words."""
    if not words:
        return ""
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        words = words.replace(sign, name)
    return f'<p style="white-space: pre-wrap">{words}</p>'


def entry(words: str) -> str:
    """The text of a menu's entry, or of a button, that says the words on one line and takes no key."""
    return " ".join(words.replace("&", "&&").split())


def window_title(words: str) -> str:
    """The title of a window that says the words on one line."""
    return " ".join(words.replace("[*]", "[*][*]").split())
