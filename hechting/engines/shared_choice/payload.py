"""What the browser gets of choosing together: the rows, and a column for every intervention."""

from __future__ import annotations

from typing import Self

from hechting.engines.shared_choice.options import ChoiceOption, option_of
from hechting.engines.shared_choice.schema import AlwaysThere, Criterion, ParentQuestion, Row, SharedChoice
from hechting.reading.library import Library
from hechting.schema.activity import Activity
from hechting.schema.base import Text

__all__ = ("ShownSharedChoice",)


class ShownSharedChoice(Activity):
    """A sheet, and everything that can stand on it."""

    rows: tuple[Row, ...]
    always: tuple[AlwaysThere, ...]
    options: tuple[ChoiceOption, ...]
    parents_ask: tuple[ParentQuestion, ...]
    matters: tuple[Text, ...]
    criteria: tuple[Criterion, ...]

    @classmethod
    def of(cls, activity: SharedChoice, library: Library) -> Self:
        """Make a column for each intervention of a library, in order of name."""
        options = (
            option_of(
                record,
                library.effects.rows,
                activity.burdens,
                library.vocabulary.offer_warnings,
            )
            for record in library.interventions.values()
        )
        fields = {name: getattr(activity, name) for name in cls.model_fields if name != "options"}
        return cls(**fields, options=tuple(sorted(options, key=lambda one: one.name.casefold())))
