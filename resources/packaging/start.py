"""What the packaged application runs: the same command line as ``python -m viewer``."""

import sys

from viewer.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
