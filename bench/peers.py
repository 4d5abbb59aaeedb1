"""Pages beside which the explorer stands: opened in turns with it, so that what else the machine does weighs on all."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Browser

from bench.pages import EXPLORER, OPENINGS, Place, in_seconds, open_slowly, transferred_kb
from bench.report import Measure

#: The least that a browser needs for the same text is the measure of what the explorer adds.
MOST_TIMES_BARE = 2


@dataclass(frozen=True)
class Peer:
    """Another page with the same interventions. ``script`` answers when a reader sees what ``what`` says; no place: it could not be made."""

    name: str
    place: Place | None
    path: str
    script: str
    what: str


def open_in_turns(
    browser: Browser, book: Place, peers: list[Peer]
) -> tuple[list[dict[str, float]], dict[str, list[float]]]:
    """Open the explorer and each peer several times; return the explorer's answers and the peers' milliseconds by name."""
    ours: list[dict[str, float]] = []
    theirs: dict[str, list[float]] = {peer.name: [] for peer in peers}
    for _ in range(OPENINGS):
        ours.append(open_slowly(browser, book, EXPLORER, "bench.firstUse()"))
        for peer in peers:
            if peer.place:
                theirs[peer.name].append(open_slowly(browser, peer.place, peer.path, peer.script))
    return ours, theirs


def weights(browser: Browser, peers: list[Peer]) -> dict[str, float | None]:
    """Return how many kB one visit to each peer sends."""
    return {peer.name: transferred_kb(browser, peer.place, peer.path) if peer.place else None for peer in peers}


def beside(peer: Peer, times: list[float], weight: float | None, ours: float | None) -> list[Measure]:
    """Set a peer beside the explorer, which was shown after ``ours`` seconds; ``times`` of the peer in milliseconds."""
    shown, count = in_seconds(times), len(times)
    same = f"{peer.what}; as transfer.widget_page"
    measures = [
        Measure(f"{peer.name}.transfer", weight, "kB", None, int(weight is not None), same),
        Measure(
            f"{peer.name}.shown", shown, "s", None, count, f"{peer.what}; as first_use.explorer_shown, in turns with it"
        ),
    ]
    return [*measures, _ratio(peer, shown, ours, count)]


def _ratio(peer: Peer, shown: float | None, ours: float | None, count: int) -> Measure:
    times = round(ours / shown, 2) if ours and shown else None
    budget = MOST_TIMES_BARE if peer.name == "bare" else None
    return Measure(
        f"{peer.name}.explorer_times", times, "x", budget, count, f"first_use.explorer_shown / {peer.name}.shown"
    )
