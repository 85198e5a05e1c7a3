"""The transcripts that are kept tell what somebody who listens must know, in each language."""

from __future__ import annotations

import re

ENGLISH = re.compile(r"\b(uncertain|doubtful|paragraphs?|statements?|Undone|No matches|of \d+ checked|online)\b")
"""Words of the window that are not to be heard in another language."""

WORDS = {
    "en": {
        "of": r"{} of {}",
        "doubt": r"uncertain, (the report|more acts|few words)",
        "paragraph": r"paragraph 5",
        "none": "No matches",
        "undone": "Undone: Confirm the title",
        "renamed": "Undone: Change the name of ",
        "confirmed": "Title confirmed",
        "asks": "Whose corrections are these",
        "checked": "0 of {} checked",
        "printed": "Printed to /home/reader/summary.pdf",
        "counts": "{} items, {} people, {} statements",
    },
    "fa": {
        "of": r"{} از {}",
        "doubt": r"نامطمئن، (گزارش|از همین شخص)",
        "paragraph": r"پاراگراف 5",
        "none": "نتیجه‌ای پیدا نشد",
        "undone": "",
        "renamed": "",
        "confirmed": "",
        "asks": "",
        "checked": "",
        "printed": "/home/reader/summary.pdf",
        "counts": "{} بخش, {} نفر, {} گفته",
    },
}
