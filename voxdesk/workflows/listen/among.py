"""Names that somebody gave in; who may be here, as the library writes them, out."""

import difflib
from collections.abc import Sequence

from voxdesk.core.among import Among
from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError, Words
from voxdesk.core.names import name_key
from voxdesk.workflows.services import Services


def who_may_be_here(request: Sequence[str], services: Services, ctx: Context) -> Among:
    """Look up the people who may be in a recording; without names it may be anybody.

    Raises LibraryError for a name that neither the library nor the closed set in use has.
    """
    if not request:
        return Among()
    closed = services.hub.closed_set()
    known = closed.names if closed is not None else [each.name for each in services.store.speakers()]
    names = {name_key(name): name for name in known}
    return Among(tuple(dict.fromkeys(_known(name, names) for name in request)))


def _known(name: str, names: dict[str, str]) -> str:
    key = name_key(" ".join(name.split()))
    if key in names:
        return names[key]
    # Part of a name is meant as often as a name with a wrong letter.
    near = [each for each in names if key and key in each] or difflib.get_close_matches(key, names, 1)
    hint = Words("Did you mean {near}?", near=names[near[0]]) if near else Words("Enrol them first.")
    raise LibraryError("Nobody in the library is called “{name}”.", name=name, hint=hint)
