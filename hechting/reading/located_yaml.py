"""Reads a YAML file into plain data and remembers on which line each value stands.

Faults are reported in words that an editor can act on; nothing here raises a parser's own exception. Tags, anchors and
merge keys are refused: no record needs them, and what they do to a file cannot be seen in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from hechting.reading.located import DataPath, LocatedData
from hechting.reading.parsed import keep, recall
from hechting.reading.text_file import UNSEEN, read_text

__all__ = ("read_located_yaml",)


#: No record has more levels than this; deeper is a mistake.
DEEPEST = 12

_TIMESTAMP = "tag:yaml.org,2002:timestamp"

_FIELDS = "velden, elk als naam: waarde"


def read_located_yaml(path: Path) -> LocatedData:
    """Read one file. With faults, ``data`` may be ``None``."""
    located = LocatedData(path)
    text = read_text(path, located)
    if text is not None and not recall(located, text):
        _parse(text, located)
        keep(located, text)
    return located


def _parse(text: str, located: LocatedData) -> None:
    yaml = YAML(typ="safe", pure=True)
    try:
        node = yaml.compose(text)
        if not isinstance(node, MappingNode):
            located.add_fault_on_line(1, "is leeg" if node is None else "bestaat niet uit velden", _FIELDS)
            return
        located.data = _Builder(yaml, located).build(node, ())
    except MarkedYAMLError as error:
        _report_syntax(error, located)
    except RecursionError:
        located.add_fault_on_line(1, "is te diep genest", "een paar lagen van velden en lijsten")
    except (YAMLError, ValueError, TypeError, LookupError, AttributeError, OverflowError) as error:
        # The parser has faults of its own: a tag or directive that it cannot read may end in any of these.
        line = text.count("\n", 0, getattr(error, "position", None) or 0) + 1
        located.add_fault_on_line(line, f"is geen geldige YAML ({error})", _FIELDS)


def _report_syntax(error: MarkedYAMLError, located: LocatedData) -> None:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    problem = error.problem or "niet te lezen"
    if "\\t" in problem:
        located.add_fault_on_line(line, "springt in met een tab", "spring in met spaties")
        return
    remedy = "kijk naar aanhalingstekens, dubbele punten en inspringen op deze regel en die ervoor"
    located.add_fault_on_line(line, f"is geen geldige YAML ({problem})", remedy)


class _Builder:
    """Turns YAML nodes into plain data and fills in lines and duplicate keys as it goes."""

    def __init__(self, yaml: YAML, located: LocatedData) -> None:
        self._constructor = yaml.constructor
        self._resolver = yaml.resolver
        self._located = located

    def build(self, node: Node, path: DataPath) -> Any:
        self._located.lines.setdefault(path, node.start_mark.line + 1)
        if len(path) > DEEPEST:
            self._located.add_fault(path[:3], "is te diep genest", "een paar lagen van velden en lijsten")
            return None
        if node.anchor is not None:
            problem = f"heeft een anker of verwijzing ({node.anchor!r})"
            self._located.add_fault(path, problem, "schrijf de waarden uit, zonder & en *")
            return None
        if self._is_tagged(node):
            problem = f"heeft een YAML-tag ({str(node.tag).removeprefix('tag:yaml.org,2002:')!r})"
            self._located.add_fault(path, problem, "schrijf de waarde zonder uitroeptekens ervoor")
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return tuple(self.build(item, (*path, place)) for place, item in enumerate(node.value))
        return self._scalar(node, path)

    def _is_tagged(self, node: Node) -> bool:
        """Tell whether the file itself gives a value another tag than its form would."""
        if isinstance(node, ScalarNode):
            plain = node.style is None
            return str(node.tag) != str(self._resolver.resolve(ScalarNode, node.value, (plain, not plain)))
        return str(node.tag) != str(self._resolver.resolve(type(node), None, True))

    def _mapping(self, node: MappingNode, path: DataPath) -> dict[str, Any]:
        data: dict[str, Any] = {}
        self._located.places[id(data)] = path
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, ScalarNode) or key_node.value == "<<" or UNSEEN.search(key_node.value):
                self._located.lines[(*path, "?")] = line
                remedy = "een naam voor een dubbele punt; schrijf waarden uit, zonder << of ?"
                self._located.add_fault((*path, "?"), "is geen gewone naam van een veld", remedy)
                continue
            where = (*path, str(key_node.value))
            first = self._located.lines.get(where)
            self._located.lines[where] = line
            if first is not None:
                self._located.add_fault(
                    where, f"staat er twee keer (eerst op regel {first})", "elk veld één keer; haal er een weg"
                )
                continue
            data[str(key_node.value)] = self.build(value_node, where)
        return data

    def _scalar(self, node: Node, path: DataPath) -> Any:
        if unseen := UNSEEN.search(node.value):
            problem = f"heeft een onzichtbaar teken (U+{ord(unseen[0]):04X})"
            self._located.add_fault(path, problem, "schrijf de tekst zonder dat teken")
            return None
        if node.tag == _TIMESTAMP:
            return node.value
        try:
            return self._constructor.construct_object(node)
        except (YAMLError, ValueError, LookupError, OverflowError):
            self._located.add_fault(
                path, f"{node.value!r} is niet te lezen", "gewone tekst, een getal, true, false of null"
            )
            return None
