"""Where the packed window begins."""

import sys

from voicetune_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
