"""Reads a YAML file into plain data and remembers on which line each value stands.

Faults are reported in words that an editor can act on; nothing here raises a parser's own exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ("Fault", "LocatedData", "read_located_yaml")

DataPath = tuple[str | int, ...]

#: No record has more levels than this; deeper is a mistake, or an anchor that refers to itself.
DEEPEST = 12

_TIMESTAMP = "tag:yaml.org,2002:timestamp"


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong in a content file, as ``file:line: field: what is wrong — what is allowed``."""

    file: str
    line: int
    field: str
    problem: str
    allowed: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.field}: {self.problem} — {self.allowed}"


class LocatedData:
    """Plain data (dicts, tuples, scalars; dates stay text) with the line of every value."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.data: Any = None
        self.lines: dict[DataPath, int] = {}
        self.faults: list[Fault] = []

    def line_of(self, path: DataPath) -> int:
        """Return the line of the value at ``path``, or of the nearest value around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def add_fault(self, path: DataPath, problem: str, allowed: str) -> None:
        """Report that the value at ``path`` breaks a rule."""
        field = ".".join(str(part) for part in path) or "(file)"
        self.faults.append(Fault(self.file, self.line_of(path), field, _one_line(problem), _one_line(allowed)))

    def add_fault_on_line(self, line: int, problem: str, allowed: str) -> None:
        """Report that the file cannot be read at a line."""
        self.faults.append(Fault(self.file, line, "(file)", _one_line(problem), _one_line(allowed)))


def read_located_yaml(path: Path, shown_as: str) -> LocatedData:
    """Read one file. ``shown_as`` is the name used in faults. With faults, ``data`` may be ``None``."""
    located = LocatedData(shown_as)
    text = _read_text(path, located)
    if text is None:
        return located
    yaml = YAML(typ="safe", pure=True)
    try:
        node = yaml.compose(text)
    except MarkedYAMLError as error:
        _report_syntax(error, located)
        return located
    except YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        located.add_fault_on_line(line, f"is no valid YAML ({error})", "one YAML mapping of field: value")
        return located
    except RecursionError:
        located.add_fault_on_line(1, "is nested too deeply", "a few levels of fields and lists")
        return located
    if not isinstance(node, MappingNode):
        what = "is empty" if node is None else "does not hold fields"
        located.add_fault_on_line(1, what, "one YAML mapping of field: value")
        return located
    located.data = _Builder(yaml, located).build(node, ())
    return located


def _read_text(path: Path, located: LocatedData) -> str | None:
    try:
        raw = path.read_bytes()
    except OSError as error:
        located.add_fault_on_line(1, f"cannot be read ({error.strerror})", "a file that you may read")
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        located.add_fault_on_line(line, "is not UTF-8 text", "save the file with the encoding UTF-8")
        return None


def _report_syntax(error: MarkedYAMLError, located: LocatedData) -> None:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    problem = error.problem or "cannot be read"
    if "\\t" in problem:
        located.add_fault_on_line(line, "a tab character in the indentation", "indent with spaces only")
        return
    remedy = "check quotes, colons and indentation on this line and the line before it"
    located.add_fault_on_line(line, f"is no valid YAML ({problem})", remedy)


class _Builder:
    """Turns YAML nodes into plain data and fills in lines and duplicate keys as it goes."""

    def __init__(self, yaml: YAML, located: LocatedData) -> None:
        self._constructor = yaml.constructor
        self._located = located

    def build(self, node: Node, path: DataPath) -> Any:
        self._located.lines.setdefault(path, node.start_mark.line + 1)
        if len(path) > DEEPEST:
            self._located.add_fault(
                path[:3], "is nested too deeply, or refers to itself", "write the values out, without anchors"
            )
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return tuple(self.build(item, (*path, place)) for place, item in enumerate(node.value))
        return self._scalar(node, path)

    def _mapping(self, node: MappingNode, path: DataPath) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, ScalarNode) or key_node.value == "<<":
                self._located.lines[(*path, "?")] = key_node.start_mark.line + 1
                self._located.add_fault(
                    (*path, "?"), "is no plain field name", "a name before a colon; write values out, without << or ?"
                )
                continue
            key = str(key_node.value)
            where = (*path, key)
            if key in data:
                first = self._located.lines[where]
                self._located.lines[where] = key_node.start_mark.line + 1
                self._located.add_fault(where, f"stands twice (first on line {first})", "each field once; remove one")
                continue
            self._located.lines[where] = key_node.start_mark.line + 1
            data[key] = self.build(value_node, where)
        return data

    def _scalar(self, node: ScalarNode, path: DataPath) -> Any:
        if node.tag == _TIMESTAMP:
            return node.value
        try:
            return self._constructor.construct_object(node)
        except (YAMLError, ValueError):
            self._located.add_fault(path, f"{node.value!r} cannot be read", "plain text, a number, true, false or null")
            return None


def _one_line(text: str) -> str:
    return " ".join(str(text).split())
