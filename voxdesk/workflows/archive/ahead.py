"""Hears the speech of recordings ahead of the index, on this computer's cores or on a Dask cluster.

It goes into the cache, out of which the index is filled one recording after the other. Names are given
here, so that the people of the library stay on this computer.
"""

import contextlib
import functools
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import ModelError, UserError
from voxdesk.core.requests import ChannelUse, TurnsRequest
from voxdesk.workflows.dask_cluster import Work, hear_on_cluster, models_here
from voxdesk.workflows.listen.channels import recall_channels
from voxdesk.workflows.listen.embed import WORKERS
from voxdesk.workflows.ordered_map import ordered_map
from voxdesk.workflows.progress import Quiet
from voxdesk.workflows.services import Services


def heard_ahead(
    paths: Sequence[Path],
    channels: ChannelUse,
    wanted: Callable[[Path], bool],
    services: Services,
    ctx: Context,
    dask: str = "",
) -> Generator[Path, None, None]:
    """Yield each path in order, once its speech is in the cache; what is not ``wanted`` unheard.

    What is wrong with a recording is told by whoever uses it. Raises UserError when there is no Dask
    cluster at ``dask``, ModelError.
    """
    hear = functools.partial(_hear, channels=channels)
    quiet = Quiet(ctx)
    if dask:
        work = Work(hear, _unheard, wanted=wanted)
        heard = hear_on_cluster(dask, paths, work, models_here(services), services, ctx)
    elif services.cache is None:
        yield from paths  # nobody could keep what was heard
        return
    else:
        heard = ordered_map(
            paths, lambda path: hear(path, services, quiet) if wanted(path) else None, WORKERS
        )
    with contextlib.closing(heard):
        for path, _ in heard:
            yield path


def _hear(path: Path, services: Services, ctx: Context, *, channels: ChannelUse) -> None:
    try:
        recall_channels(TurnsRequest(path, channels=channels), services, ctx)
    except ModelError:
        raise
    except UserError:
        return


def _unheard(path: Path) -> None:
    return
