"""Makes again what a call made, such as ``sorter("zes-delen")``: only public names of the package, with plain values.

The call comes from a notebook. It is read and judged before it runs, so that a build never runs other code from there.
"""

from __future__ import annotations

import ast
import json
from typing import Any

import hechting

__all__ = ("is_call", "last_call", "made", "plain_call")


#: What a call may consist of; a name is one that the package offers.
_PARTS = (
    ast.Expression, ast.Call, ast.keyword, ast.Name, ast.Attribute, ast.Load, ast.Constant, ast.List, ast.Tuple, ast.Dict,
    ast.UnaryOp, ast.USub,
)  # fmt: skip


def is_call(text: str) -> bool:
    """Tell whether a text is a call of what the package offers, with nothing but plain values and such calls in it."""
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        return False
    return isinstance(tree.body, ast.Call) and all(map(_is_allowed, ast.walk(tree)))


def made(call: str, state: str | None = None) -> Any:
    """Return what a call makes, in the state (JSON) that it had.

    Raises ``ValueError`` for anything but a call of what the package offers, and whatever the call itself raises.
    """
    if not is_call(call):
        message = f"{call!r} is no call of what the package offers"
        raise ValueError(message)
    names = {node.id for node in ast.walk(ast.parse(call)) if isinstance(node, ast.Name)}
    offered = {name: getattr(hechting, name) for name in names}
    thing = eval(compile(call, "<notebook>", "eval"), {"__builtins__": {}, **offered})
    if state is not None:
        thing.state = json.loads(state)
    return thing


def last_call(source: str) -> str | None:
    """Return the call that ends a cell when the rest of the cell only imports; nothing when the cell does anything else."""
    try:
        *before, last = ast.parse(source).body
    except (SyntaxError, ValueError):
        return None
    if not isinstance(last, ast.Expr) or not all(isinstance(one, ast.ImportFrom) for one in before):
        return None
    text = ast.unparse(last)
    return text if is_call(text) else None


def plain_call(call: str) -> str:
    """Return a call as it stands in outputs: the same call always in the same words."""
    return ast.unparse(ast.parse(call, mode="eval"))


def _is_allowed(node: ast.AST) -> bool:
    if isinstance(node, ast.Name):
        return node.id in hechting.__all__
    if isinstance(node, ast.Attribute):
        return not node.attr.startswith("_")
    return isinstance(node, _PARTS)
