"""Words the errors of a grouping that went on without some methods or recordings."""

from collections.abc import Mapping, Sequence

from voxdesk.clustering.registry import find_method
from voxdesk.core.errors import DataError
from voxdesk.core.types import Skipped
from voxdesk.ui.language.translation import tr, translated
from voxdesk.ui.language.words import counted, why_not

_SHOWN_REASONS = 4


def not_run(left_out: Mapping[str, str]) -> DataError:
    """The error to show for methods that could not run; ``left_out`` maps their ids to reasons."""
    reasons = {tr(find_method(name).title): translated(why) for name, why in left_out.items()}
    words = tr("Not run: {methods}.", methods=", ".join(reasons))
    return DataError(words, hint="\n".join(f"{title}: {why}" for title, why in reasons.items()))


def not_written(skipped: Sequence[Skipped]) -> DataError:
    """The error to show for recordings that an export left out."""
    reasons = [why_not(each) for each in skipped[:_SHOWN_REASONS]]
    if len(skipped) > _SHOWN_REASONS:
        reasons.append(tr("and {count} others", count=len(skipped) - _SHOWN_REASONS))
    words = tr("Not written: {recordings}.", recordings=counted(len(skipped), "recording"))
    return DataError(words, hint="\n".join(reasons))
