"""The colours of the themes, by what they are for."""

from __future__ import annotations

COLOURS: dict[str, dict[str, str]] = {
    # Text has a contrast of at least 4.5 to 1 on every background it stands on.
    "light": {
        "background": "#f5f4f1",  # around the panels
        "panel": "#fbfaf8",  # facts, programme, people, bars
        "paper": "#ffffff",  # the report's text and what is typed
        "ink": "#1f2328",  # text
        "soft": "#565d68",  # text of second rank
        "faint": "#5e6570",  # text of third rank: labels, paragraph numbers
        "line": "#e3e0da",  # lines between panels
        "desk": "#ebe8e3",  # under printed pages, which a scrollbar's handle stands on as well
        "trough": "#e3e0da",  # what a bar of progress has still to go
        "rail": "#7d8490",  # the timeline's rail, the scrollbars' handles
        "control": "#7d8490",  # edges of whatever can be operated
        "accent": "#2f5d8a",  # what is chosen, evidence, focus
        "accent_text": "#ffffff",  # text on the accent
        "evidence": "#dfe9f3",  # behind evidence in the text
        "chosen": "#e8f0f8",  # behind chosen rows
        "edge": "#e8f0f8",  # around chosen rows of menus and lists that have no bar: seen where their ground is faint
        "hover": "#f1efea",  # behind rows and buttons under the pointer
        "hit": "#ffe58a",  # behind matches of a search
        "hit_now": "#ff9f43",  # behind the current match
        "online": "#1f6f70",  # the tag "online"
        "absent": "#8a5a00",  # the tag "absent", remarks
        "doubt": "#8a5a00",  # the sign of what is doubtful, and the line below it
        "hand": "#6a3fa0",  # what a reader did
        "gone": "#a3322b",  # what needs a decision: words that are lost, differences
        "picked": "#c6d9ee",  # behind words chosen in the text, to do something with them
        "changed": "#fbf1dc",  # behind words that differ
    },
    # What each is for stands above.
    "dark": {
        "background": "#1b1d20",
        "panel": "#212428",
        "paper": "#26292e",
        "ink": "#e6e8eb",
        "soft": "#b2b8c1",
        "faint": "#a0a8b2",
        "line": "#34383f",
        "desk": "#34383f",
        "trough": "#34383f",
        "rail": "#7f8793",
        "control": "#7f8793",
        "accent": "#7fb2e5",
        "accent_text": "#16191c",
        "evidence": "#26384a",
        "chosen": "#2b3744",
        "edge": "#2b3744",
        "hover": "#2a2e33",
        "hit": "#6b5a14",
        "hit_now": "#96520f",
        "online": "#6cc5c5",
        "absent": "#e0b060",
        "doubt": "#e0b060",
        "hand": "#c3a6ee",
        "gone": "#f09a92",
        "picked": "#33526f",
        "changed": "#3a3120",
    },
    # Text has at least 7 to 1.
    "contrast": {
        "background": "#000000",
        "panel": "#000000",
        "paper": "#000000",
        "ink": "#ffffff",
        "soft": "#f2f2f2",
        "faint": "#d9d9d9",
        "line": "#a6a6a6",
        "desk": "#000000",
        "trough": "#737373",
        "rail": "#bfbfbf",
        "control": "#ffffff",
        "accent": "#ffe14d",
        "accent_text": "#000000",
        "evidence": "#332b00",
        "chosen": "#262626",
        "edge": "#ffe14d",
        "hover": "#1f1f1f",
        "hit": "#004a80",
        "hit_now": "#6b1fb3",
        "online": "#7df3ff",
        "absent": "#ffbf40",
        "doubt": "#ffbf40",
        "hand": "#d9b8ff",
        "gone": "#ff9e96",
        "picked": "#5c4d00",
        "changed": "#000000",
    },
}
