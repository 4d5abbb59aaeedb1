"""Where each part of the drawn tree stands: questions on the left, answers beside them, and on the right where each leads.

Sizes are in the units of the drawing, which are CSS pixels at its full width. An answer that leads to another question
has a line along the right edge to that question, each in a lane of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from hechting.engines.decision_path.schema import DecisionPath, Fork, Leaf
from hechting.wording.ui import say

__all__ = ("WIDTH", "Block", "Row", "Tree", "tree_of")


WIDTH = 820

LINE = 17

#: How many characters fit a question, an answer and a place to go.
_QUESTION, _ANSWER, _GOAL = 30, 32, 31

_GAP, _PAD = 22, 9

#: Where the lanes begin, and how far apart they are.
_LANES, _LANE = 766, 9


@dataclass(frozen=True)
class Row:
    """An answer: its lines, and the lines of where it leads; ``kind`` is that of a leaf, or nothing for a question."""

    top: int
    height: int
    answer: tuple[str, ...]
    goal: tuple[str, ...]
    kind: str

    @property
    def middle(self) -> int:
        """Half of its height."""
        return self.top + self.height // 2


@dataclass(frozen=True)
class Block:
    """A question with its answers."""

    top: int
    height: int
    question: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Jump:
    """A line from an answer to a question further on, in its lane."""

    start: int
    end: int
    lane: int


@dataclass(frozen=True)
class Tree:
    """The whole drawing."""

    height: int
    blocks: tuple[Block, ...]
    jumps: tuple[Jump, ...]


def tree_of(path: DecisionPath) -> Tree:
    """Lay out a decision path."""
    blocks: list[Block] = []
    top = 2
    for fork in path.forks:
        blocks.append(_block(path, fork, top))
        top += blocks[-1].height + _GAP
    return Tree(top, tuple(blocks), tuple(_jumps(path, blocks)))


def _block(path: DecisionPath, fork: Fork, top: int) -> Block:
    question = tuple(wrap(f"{path.number(fork.id)}. {fork.text}", _QUESTION))
    rows: list[Row] = []
    y = top
    for branch in fork.branches:
        leaf = path.leaf(branch.to)
        words = _end(path, leaf) if leaf else _to_question(path, branch.to)
        answer, goal = tuple(wrap(branch.text, _ANSWER)), tuple(wrap(words, _GOAL))
        height = LINE * max(len(answer), len(goal)) + _PAD
        rows.append(Row(y, height, answer, goal, leaf.kind if leaf else ""))
        y += height + 5
    return Block(top, max(y - 5 - top, LINE * len(question) + 2 * _PAD), question, tuple(rows))


def _end(path: DecisionPath, leaf: Leaf) -> str:
    then = f" ({_to_question(path, leaf.goes_on)})" if leaf.goes_on else ""
    return f"{leaf.shape} {leaf.title}{then}"


def _to_question(path: DecisionPath, fork_id: str) -> str:
    return say("decision_path.to_question", number=path.number(fork_id))


def _jumps(path: DecisionPath, blocks: list[Block]) -> Iterator[Jump]:
    lane = 0
    for fork, block in zip(path.forks, blocks, strict=True):
        for branch, row in zip(fork.branches, block.rows, strict=True):
            if path.leaf(branch.to) is None:
                yield Jump(row.middle, blocks[path.number(branch.to) - 1].top, _LANES + lane % 5 * _LANE)
                lane += 1
