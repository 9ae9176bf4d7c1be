"""How rows begin in Threema's text of a chat: a time without seconds, which WhatsApp's rows in brackets have, as the phone writes it."""

import re

HEAD = re.compile(r"\n\[(\d{1,4}(?:[./-] ?\d{1,4}){2}\.?,? ?[^\]\n\d]{0,12}\d{1,2}[:.]\d\d[^\]\n\d]{0,12})\] ")
