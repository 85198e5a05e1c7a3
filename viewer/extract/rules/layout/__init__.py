"""Acts told by lists and layout: lines (``listing``) under headings (``sections``), lists within a sentence
(``inline``), labels (``labelled``), prize lists (``prize_lists``); ``lines`` cuts them up.
"""
