"""The Lab page's work off the window's thread: Qt-free workflows."""

from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.training.data.dataset import DataReport, DataSet
from voxdesk.training.lab.look import MfccSummary
from voxdesk.workflows.lab.dataset import PersonRow, inspect_dataset, look_at_dataset, per_speaker
from voxdesk.workflows.lab.run_folder import LogLine, read_log
from voxdesk.workflows.lab.runs import Run, use_bundled, use_run
from voxdesk.workflows.services import Services


def find_data(path: Path, services: Services, ctx: Context) -> tuple[DataSet, DataReport, list[PersonRow]]:
    """Return what is in a data set, its report and one row a person; raises DataError."""
    data, report = inspect_dataset(path, ctx)
    return data, report, per_speaker(data)


@dataclass(frozen=True, slots=True)
class LookRequest:
    """Look at the sound of up to ``recordings`` recordings of ``data``."""

    data: DataSet
    recordings: int


def look_closer(request: LookRequest, services: Services, ctx: Context) -> MfccSummary:
    """Return what the cepstra of some recordings say; raises DataError."""
    cache = services.paths.cache / "lab"
    return look_at_dataset(request.data, cache, ctx, request.recordings)


def curve_of(folder: Path, services: Services, ctx: Context) -> list[LogLine]:
    """Return the curve of a run so far."""
    return read_log(folder)


def use_on_listen(run: Run, services: Services, ctx: Context) -> tuple[str, str]:
    """Answer with the run's model; its task and name; raises ModelError."""
    return use_run(run, services, ctx)


def restore_bundled(tasks: tuple[str, ...], services: Services, ctx: Context) -> None:
    """Answer with what came with the program again."""
    for task in tasks:
        use_bundled(task, services, ctx)


def missing_parts(request: None, services: Services, ctx: Context) -> str:
    """Return the package that training lacks here; empty when it can begin."""
    import importlib.util

    for name in ("torch", "sklearn", "onnx", "skl2onnx", "transformers", "librosa"):
        if importlib.util.find_spec(name) is None:
            return name
    return ""


def weights_at_hand(network: str) -> bool:
    """Tell whether the weights of a network that a method offers are installed as a package."""
    from voxdesk.neural.lab.lite0_file import lite0_installed

    return network == "lite0" and lite0_installed()
