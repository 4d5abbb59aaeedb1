"""Says in one sentence when this Python cannot build the book, before anything is installed. Runs on any Python."""

import sys

NEEDED = (3, 11, 2)


def problem():
    """Return what is wrong with this Python, and what to do; nothing when it will do."""
    if sys.version_info[:3] < NEEDED:
        return "Python %s or newer is needed, this is %s: install it, or say which to use with PYTHON=..." % (
            dotted(NEEDED),
            dotted(sys.version_info[:3]),
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return "This Python has no venv: install it (Debian, Ubuntu: sudo apt-get install python3-venv), and try again"
    return None


def dotted(version):
    """Return a version as people write it."""
    return ".".join(str(part) for part in version)


if __name__ == "__main__":
    sys.exit(problem())
