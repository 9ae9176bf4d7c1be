"""How rows begin in a text that Viber sent by mail: day, clock, sender and number, with commas or, with the signs of Excel, tabs.

Both layouts follow adrz/analysis-viber-logs, main.R, and the first issue of that repository.
"""

import re

_NUMBER = r"\+?\d[\d ()-]{2,24}"
HEAD = re.compile(
    r"\n(?:(\d\d/\d\d/\d{4}), ?(\d\d:\d\d:\d\d), ?"
    rf"(?:([^,\n]{{1,80}}(?:, ?[^,\n]{{1,40}})?), ?({_NUMBER})|([^,\n]{{1,80}}), ?[^,\n]{{0,40}}), ?"
    r'|="(\d\d/\d\d/\d{4})"\t(\d\d:\d\d:\d\d)\t="([^"\t\n]{1,80})"\t="([^"\t\n]{0,40})"\t)'
)
"""Day, clock, and sender and number, or a sender without one; then the same of the other layout."""
