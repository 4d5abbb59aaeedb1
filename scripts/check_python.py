"""Says in one sentence when this Python is too old, before anything is installed. Runs on any Python 3."""

import sys

NEEDED = (3, 11)

if sys.version_info < NEEDED:
    found = ".".join(str(part) for part in sys.version_info[:3])
    sys.exit(
        "Python %d.%d or newer is needed, this is %s: install it, or say which to use with PYTHON=..."
        % (*NEEDED, found)
    )
