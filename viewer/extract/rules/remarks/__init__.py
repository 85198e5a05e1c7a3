"""What a careful reader would want to check: ``remarks``, and what was planned and ``left_open``."""
