"""Small changes to a Python module, made in its syntax tree: the kinds of mistake that a hand makes."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType
from typing import Any

from change import ROOT, Change

_NEGATED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip

_BOUNDARY: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}

_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
}  # fmt: skip

_NAMES = {"any": "all", "all": "any", "min": "max", "max": "min"}

_METHODS = {"startswith": "endswith", "endswith": "startswith", "lower": "upper", "append": "count"}

#: Fields of the tree that hold types, names or layout, and no behaviour.
_SILENT = ("annotation", "returns", "type_params", "decorator_list", "format_spec", "bases", "ctx", "defaults")

Functions = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Place:
    """Where in the tree something stands: the parent, its field, and the place in a list."""

    parent: ast.AST
    field: str
    index: int | None

    def put(self, node: ast.AST) -> None:
        """Put another node there."""
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


class Source:
    """One module, of which changed copies can be compiled."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.path = ROOT / file
        self.tree = ast.parse(self.path.read_text(encoding="utf-8"))
        self.module = file.removesuffix(".py").replace("/", ".")

    def changes(self) -> Iterator[Change]:
        """Yield every change to what its functions do and to its constants."""
        for statement in self.tree.body:
            if isinstance(statement, ast.ClassDef):
                for method in statement.body:
                    if isinstance(method, Functions):
                        yield from self._inside(method, f"{statement.name}.{method.name}")
            elif isinstance(statement, Functions):
                yield from self._inside(statement, statement.name)
            elif isinstance(statement, ast.Assign | ast.AnnAssign) and (name := _constant(statement)):
                yield from self._inside(statement, name)

    def _inside(self, node: ast.AST, owner: str) -> Iterator[Change]:
        for place, child in _children(node):
            for other in _alternatives(child, node):
                before, after = ast.unparse(child), ast.unparse(other)
                yield Change(self.file, child.lineno, owner, before, after, (place, child, other))
            yield from self._inside(child, owner)

    def changed(self, change: Change) -> CodeType:
        """Compile the module with one change."""
        place, node, other = change.how
        place.put(ast.fix_missing_locations(ast.copy_location(other, node)))
        try:
            return compile(self.tree, str(self.path), "exec")
        finally:
            place.put(node)

    def announced(self, call: str) -> CodeType:
        """Compile the module so that each function first calls ``call(file, owner)``, which tells who was reached."""
        tree = copy.deepcopy(self.tree)
        for owner, function in _functions(tree):
            begin = 1 if ast.get_docstring(function) is not None else 0
            function.body[begin:begin] = ast.parse(f"{call}({self.file!r}, {owner!r})").body
        return compile(ast.fix_missing_locations(tree), str(self.path), "exec")

    def statement(self, name: str) -> ast.stmt:
        """Return the statement that makes a constant of the module."""
        return next(
            one for one in self.tree.body if isinstance(one, ast.Assign | ast.AnnAssign) and _constant(one) == name
        )

    def is_constant(self, owner: str) -> bool:
        """Tell whether an owner is a constant of the module and no function."""
        return owner not in dict(_functions(self.tree))


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef):
            yield from (
                (f"{statement.name}.{one.name}", one) for one in statement.body if isinstance(one, ast.FunctionDef)
            )
        elif isinstance(statement, ast.FunctionDef):
            yield statement.name, statement


def _constant(statement: ast.Assign | ast.AnnAssign) -> str | None:
    """Return the name of a constant; types, lists of names and patterns of another program are none."""
    target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
    wanted = isinstance(target, ast.Name) and target.id.lstrip("_").isupper() and target.id != "__all__"
    return target.id if wanted and isinstance(target, ast.Name) else None


def _children(node: ast.AST) -> Iterator[tuple[Place, Any]]:
    for field, value in ast.iter_fields(node):
        if field in _SILENT:
            continue
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(child, ast.AST) and hasattr(child, "lineno") and not _is_docstring(child):
                yield Place(node, field, index), child


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _alternatives(node: ast.AST, parent: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=[operator, *rest]):
            for kinds in (_NEGATED, _BOUNDARY):
                if type(operator) in kinds:
                    yield ast.Compare(node.left, [kinds[type(operator)](), *rest], node.comparators)
        case ast.BoolOp():
            yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
            yield node.values[0]
            yield node.values[-1]
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.IfExp():
            yield node.body
            yield node.orelse
        case ast.BinOp() if type(node.op) in _ARITHMETIC:
            yield ast.BinOp(node.left, _ARITHMETIC[type(node.op)](), node.right)
        case ast.Constant():
            yield from _constants(node, parent)
        case ast.Call():
            yield from _calls(node)
        case ast.Tuple(elts=[one, other, *rest], ctx=ast.Load()) if isinstance(parent, ast.Lambda | ast.Return):
            yield ast.Tuple([other, one, *rest], ast.Load())
        case ast.Return(value=ast.expr()) if not (isinstance(node.value, ast.Constant) and node.value.value is None):
            yield ast.Return(ast.Constant(None))
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            # Still a generator, of which nothing comes.
            yield ast.Expr(ast.YieldFrom(ast.Tuple([], ast.Load())))
        case ast.If(test=ast.Name() | ast.Call() | ast.Attribute()):
            yield ast.If(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)


def _constants(node: ast.Constant, parent: ast.AST) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int | float):
        yield ast.Constant(value + 1)
        yield ast.Constant(value - 1)
    elif isinstance(value, str) and " " in value.strip() and any(letter.isalpha() for letter in value):
        # A sentence that somebody reads; a single word is mostly a name that programs share.
        yield ast.Constant("XX")


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    match node.func:
        case ast.Name(id=name) if name in _NAMES:
            yield ast.Call(ast.Name(_NAMES[name], ast.Load()), node.args, node.keywords)
        case ast.Name(id="sorted"):
            yield ast.Call(ast.Name("list", ast.Load()), node.args, [])
            yield ast.Call(node.func, node.args, [*node.keywords, ast.keyword("reverse", ast.Constant(True))])
        case ast.Attribute(attr=name) if name in _METHODS:
            other = ast.Attribute(node.func.value, _METHODS[name], ast.Load())
            yield ast.Call(other, node.args, node.keywords)
