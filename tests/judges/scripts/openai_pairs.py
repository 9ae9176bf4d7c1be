"""What OpenAI's last tool for prompts and completions would change or warn of: rows in, a list of the names of its remedies out."""

import json
import sys

try:
    import pandas as pd
    from openai.lib._validators import get_validators
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

table = pd.DataFrame([json.loads(row) for row in json.load(sys.stdin)])
remedies = [remedy for check in get_validators() if (remedy := check(table)) is not None]
serious = [one for one in remedies if one.error_msg or one.necessary_msg or one.optional_msg or "WARNING" in (one.immediate_msg or "")]
print(json.dumps([remedy.name for remedy in serious]))
