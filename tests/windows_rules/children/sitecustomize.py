"""Read by each Python that a test under the rules starts."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import rules

sys.path.pop(0)
rules.obey()
