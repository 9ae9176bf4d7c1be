"""Read by each Python that a test under the rules starts."""

import sys
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import rules

sys.path.pop(0)
rules.obey()
warnings.filterwarnings("ignore", category=EncodingWarning)
warnings.filterwarnings("error", category=EncodingWarning, module="voicetune_desktop")
