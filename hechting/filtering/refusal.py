"""The error for a value that Python was given and that means nothing here: what is wrong, and last, what is allowed."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ("Refusal", "WrongKind", "refuse_unknown", "short")


class Refusal(ValueError):
    """A value that is not taken. The last line of the message names what is allowed."""

    def __init__(self, problem: str, allowed: str) -> None:
        self.problem, self.allowed = problem, allowed
        super().__init__(f"{problem}\n{allowed}")

    def __reduce__(self) -> tuple[type[Refusal], tuple[str, str]]:
        return Refusal, (self.problem, self.allowed)

    def _render_traceback_(self) -> list[str]:
        """Show in Jupyter the message alone, without the way through the package."""
        return [f"ValueError: {self.problem}", self.allowed]


class WrongKind(TypeError):
    """A thing of another kind than what is asked for; the message says in one sentence what that is."""

    def _render_traceback_(self) -> list[str]:
        """Show in Jupyter the message alone."""
        return [f"TypeError: {self}"]


def short(error: Exception) -> Exception:
    """Return somebody else's error, of which Jupyter shows the message alone."""
    error._render_traceback_ = lambda: [f"{type(error).__name__}: {error}"]  # type: ignore[attr-defined]
    return error


def refuse_unknown(name: str, values: Iterable[str], known: Iterable[str], what: str) -> None:
    """Raise ``Refusal`` for the first of these values that is not known; ``what`` says what they should be."""
    known = tuple(known)
    for value in values:
        if value not in known:
            near = get_close_matches(str(value), known, n=1)
            hint = f" — did you mean {near[0]!r}?" if near else ""
            problem = f"{name}: {value!r} is {what}{hint}"
            raise Refusal(problem, f"one of: {'; '.join(known)}")
