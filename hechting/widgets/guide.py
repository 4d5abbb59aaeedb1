"""The guide engine: a few questions, and the advice that matches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hechting.activities.base import Activity
from hechting.activities.guide import Advice, Guide, Question
from hechting.activities.reader import load_activity
from hechting.widgets.activity import ActivityWidget, link, paragraphs, plain

__all__ = ("GuideWidget", "guide")


class GuideWidget(ActivityWidget):
    """Questions and advice. ``state["answers"]`` maps a question to the answers that were ticked."""

    engine = "guide"

    def start_state(self, _activity: Activity) -> Mapping[str, Any]:
        """Begin without answers."""
        return {"answers": {}}

    def body_html(self, activity: Guide) -> str:
        """Return the questions, then all advice, each with the answers that lead to it; urgent advice first."""
        questions = "".join(map(_question, activity.questions))
        advice = sorted(activity.advice, key=lambda one: not one.urgent)
        return f"<ol>{questions}</ol>\n" + "\n".join(_advice(activity, one) for one in advice)


def guide(name: str) -> GuideWidget:
    """Return the guide with this name. Raises ``LibraryError`` when it is not there or has faults."""
    return GuideWidget(load_activity("guide", name))


def _question(question: Question) -> str:
    answers = "".join(f"<li>{plain(one.text)}{_remark(one.why)}</li>" for one in question.options)
    return f"<li><p><strong>{plain(question.text)}</strong></p><ul>{answers}</ul></li>"


def _remark(why: str | None) -> str:
    return f" <em>{plain(why)}</em>" if why else ""


def _advice(activity: Guide, advice: Advice) -> str:
    steps = "".join(f"<li>{plain(step)}</li>" for step in advice.steps)
    links = " · ".join(link(one) for one in advice.links)
    return (
        f"<h4>{plain(advice.title)}</h4>\n{_when(activity, advice)}{paragraphs(advice.text)}"
        + (f"<ul>{steps}</ul>" if steps else "")
        + (f"<p>{links}</p>" if links else "")
    )


def _when(activity: Guide, advice: Advice) -> str:
    """Say for which answers the advice is meant."""
    conditions = []
    for question in activity.questions:
        chosen = [plain(one.text) for one in question.options if one.id in advice.when.get(question.id, ())]
        if chosen:
            conditions.append(f"{plain(question.text)} {' of '.join(chosen)}")
    return f"<p><em>Past bij: {'; '.join(conditions)}.</em></p>" if conditions else ""
