"""Source files in, broken rules out: the picture of docs/architecture.md as data, and its checker.

Every import counts, also one inside a function or for type checking only: an arrow is an arrow.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BELOW_WORKFLOWS = {"core", "audio", "features", "spectrogram", "inference", "evaluation"}
SIBLINGS = {"library", "archive", "clustering", "training", "diarization", "timeline", "transcripts"}
WORKFLOWS_AND_DOWN = BELOW_WORKFLOWS | SIBLINGS | {"neural", "workflows"}

# Who may import whom (besides itself). "" is voxdesk/__init__.py: it imports nothing, all may import it.
ARROWS: dict[str, set[str]] = {
    "": set(),
    "core": set(),
    "evaluation": {"core"},
    "audio": {"core"},
    "features": {"spectrogram", "audio", "core"},
    "spectrogram": {"audio", "core"},
    "inference": {"features", "audio", "core", "evaluation"},
    "neural": BELOW_WORKFLOWS,
    "library": BELOW_WORKFLOWS,
    # It names people as the library does, and its file is opened with the same care.
    "archive": BELOW_WORKFLOWS | {"library", "timeline"},
    "diarization": BELOW_WORKFLOWS,
    "timeline": BELOW_WORKFLOWS,
    "transcripts": {"core"},
    "clustering": BELOW_WORKFLOWS | {"neural"},
    "training": BELOW_WORKFLOWS | {"neural"},
    "workflows": BELOW_WORKFLOWS | SIBLINGS | {"neural"},
    "jobs": WORKFLOWS_AND_DOWN,
    "cli": WORKFLOWS_AND_DOWN | {"bench"},
    "bench": WORKFLOWS_AND_DOWN | {"jobs"},
    "ui": WORKFLOWS_AND_DOWN | {"jobs"},
    "app": WORKFLOWS_AND_DOWN | {"jobs", "ui"},
    "__main__": {"cli", "app", "core"},
}
# These start the window.
ARROWS |= dict.fromkeys(("bench/startup", "bench/live", "bench/event_loop"), ARROWS["bench"] | {"ui", "app"})

# Below the workflows a skin knows only what it shows and edits, by name: types, forms, names of formats.
# Rules about people, recordings and folders are workflows, so that both skins follow the same ones.
_EVERYTHING = "*"
SKINS: dict[str, dict[str, str]] = {
    "ui": {
        "spectrogram": _EVERYTHING,  # the picture is drawn from its tiles
        "timeline": _EVERYTHING,  # turns are edited as they are shown
        "archive/records": "Found Query Recording Saying TalkTime Voice VoiceGroup VoiceName",
        "audio/files": "AUDIO_SUFFIXES",
        "audio/player": "Player",
        "audio/recorder": "Recorder",
        "audio/spool": "Interrupted",
        "clustering/base": "Method P SomeMethod read_params",
        "clustering/edit": "EditedGroups EditHistory",
        "clustering/methods/block_autoencoder": "ACROSS BLOCK DOWN cut_blocks",
        "clustering/registry": "METHODS find_method",
        "clustering/voice_map": "VoiceMap",
        "features/picture_file": "is_picture",
        "inference/manifest": "ModelManifest",
        "library/people": "Reference Speaker",
        "neural/inspect/onnx_summary": "ModelSummary",
        "training/data/dataset": "DataReport DataSet GenderCount Spread",
        "training/lab/look": "MfccSummary",
        "training/lab/published": "Published",
        "training/recipe": "TASKS needs_weights recipe_help recipe_names recipe_parameters",
    },
    "cli": dict.fromkeys(
        (
            "archive/records",
            "archive/words",
            "clustering/registry",
            "evaluation/diarization",
            "features/kaldi_fbank",
            "features/picture_file",
            "inference/manifest",
            "library/people",
            "neural/inspect/model_summary",
            "timeline/formats",
            "timeline/joining",
            "timeline/pseudonyms",
            "training/data/arrange",
            "training/data/conversation_sets",
            "training/data/dataset",
            "training/data/divide",
            "training/lab/look",
            "training/recipe",
        ),
        _EVERYTHING,
    ),
}
ABOVE_WORKFLOWS = {"", "core", "workflows", "jobs", "bench"}

# The rooms of a package: which of its rooms each may import. A page imports no other page.
_EVERY_PAGE = {"language", "style", "parts"}
_GROUND = {"services", "progress", "ordered_map", "dask_cluster", "recordings", "grouping_file"}
ROOMS: dict[str, dict[str, set[str]]] = {
    "ui": {
        "language": set(),
        "style": {"language"},
        "parts": {"language", "style"},
        "listen": _EVERY_PAGE,
        "speakers": _EVERY_PAGE,
        "folders": _EVERY_PAGE,
        "lab": _EVERY_PAGE,
        "settings": _EVERY_PAGE,
        "recordings": _EVERY_PAGE,
        "window": _EVERY_PAGE,
        # It alone knows which pages there are.
        "window/page_entries": _EVERY_PAGE
        | {"listen", "recordings", "speakers", "folders", "lab", "settings"},
    },
    "workflows": {
        "services": set(),
        "progress": set(),
        "ordered_map": set(),
        "dask_cluster": {"services"},
        "recordings": {"services"},
        "grouping_file": set(),
        "listen": _GROUND,
        "live": _GROUND | {"listen"},
        "people": _GROUND | {"listen"},
        "transcripts": _GROUND | {"listen"},
        "evidence": _GROUND | {"listen", "people"},
        "folders": _GROUND | {"listen", "people", "transcripts", "archive"},
        "archive": _GROUND | {"listen", "people"},
        "models": _GROUND | {"listen", "people"},
        "lab": _GROUND | {"listen", "models"},
        "factory": _GROUND | {"listen", "people", "models", "transcripts"},
        "upkeep": _GROUND | {"listen", "people", "folders"},
    },
}

QT_HOMES = ("ui", "app", "bench/startup", "bench/live", "bench/event_loop")
# Library -> the packages, or files without their suffix, where it may be imported.
HOMES: dict[str, tuple[str, ...]] = {
    "PySide6": QT_HOMES,
    "shiboken6": QT_HOMES,
    "pyqtgraph": QT_HOMES,
    "PySide6.QtCore": ("jobs",),
    "sounddevice": ("audio",),
    "soundfile": ("audio",),
    "av": ("audio",),
    "soxr": ("audio",),
    "kaldi_native_fbank": ("features",),
    "parselmouth": ("features/phonetics",),
    "librosa": ("features", "spectrogram/reassigned"),
    "skl2onnx": ("training",),
    "matplotlib": ("workflows/lab/pictures", "workflows/evidence/pdf"),
    "PIL": ("features",),
    "onnxruntime": ("inference/runtime",),
    "faster_whisper": ("inference/whisper",),
    "tqdm": ("inference/whisper",),
    "torch": ("neural",),
    "transformers": ("neural",),
    "safetensors": ("neural",),
    "onnx": ("neural",),
    "pyroomacoustics": ("neural",),
    "sqlite3": ("library", "archive"),
    "sqlcipher3": ("library/sqlite",),
    "cryptography": ("core/vault", "core/sealed"),
    "keyring": ("core/vault",),
    "sklearn": ("clustering/methods", "training"),
    "kmedoids": ("clustering/methods",),
    "sklearn.metrics": ("evaluation",),
    "sklearn.manifold": ("clustering/voice_map",),
    "scipy": ("evaluation",),
    "platformdirs": ("core/paths",),
    "shtab": ("cli/main",),
    "faiss": ("clustering/near",),
    "distributed": ("workflows/dask_cluster",),
    "resemblyzer": ("bench",),
    "pyannote": ("evaluation",),
}
# The second is there for mypy alone.
EVERYWHERE = {"numpy", "_typeshed"}
# Loading these takes long, so nobody does it before the window shows. neural/ is built of torch.
HEAVY = {
    "torch",
    "faiss",
    "transformers",
    "sklearn",
    "scipy",
    "librosa",
    "kmedoids",
    "pyroomacoustics",
    "onnx",
    "pyannote",
    "skl2onnx",
    "matplotlib",
    "parselmouth",
    "PIL",
    "distributed",
    "sqlcipher3",
    "cryptography",
    "keyring",
    "faster_whisper",
}
HEAVY_PACKAGE = "neural"


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module: its dotted name, the line, whether it is loaded with the file, and what of it."""

    module: str
    line: int
    level: int
    at_load: bool
    name: str = ""


def broken_rules(root: Path) -> list[str]:
    """Every import under ``root``/voxdesk that breaks a rule, as ``file:line: words``."""
    package = root / "voxdesk"
    modules = {_dotted(path.relative_to(root)) for path in package.rglob("*.py")}
    found = []
    for path in sorted(package.rglob("*.py")):
        here = path.relative_to(package).with_suffix("").as_posix().removesuffix("__init__").rstrip("/")
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        name = path.relative_to(root).as_posix()
        for imported in _imports(tree, modules):
            found += [f"{name}:{imported.line}: {words}" for words in _faults(here, imported)]
    return found


def _faults(here: str, imported: Import) -> Iterator[str]:
    top, _, rest = imported.module.partition(".")
    if imported.level:
        yield "a relative import; write the whole path from voxdesk on"
        return
    heavy = top in HEAVY or (top == "voxdesk" and rest.split(".")[0] == HEAVY_PACKAGE)
    if heavy and imported.at_load and _first(here) != HEAVY_PACKAGE:
        yield f"{imported.module} is heavy and loads with this file; import it inside a function"
    if top == "voxdesk":
        target = _first(rest.replace(".", "/"))
        allowed = ARROWS.get(here, ARROWS.get(_first(here)))
        if allowed is None:
            yield f"{_first(here)} is not in the picture of docs/architecture.md"
        elif target not in allowed | {"", _first(here)}:
            yield f"{_first(here)} may not import {imported.module}"
        else:
            yield from _past_workflows(here, rest.replace(".", "/"), imported.name)
            yield from _between_rooms(here, rest.replace(".", "/"))
    elif top in HOMES or top not in EVERYWHERE | sys.stdlib_module_names:
        homes = _homes(imported.module)
        if not homes:
            yield f"{imported.module} has no home in docs/architecture.md"
        elif not any(here == home or here.startswith(home + "/") for home in homes):
            yield f"{imported.module} belongs in {', '.join(sorted(set(homes)))}"


def _past_workflows(here: str, target: str, name: str) -> Iterator[str]:
    """A skin that reaches below the workflows for something that is not on its list."""
    skin = _first(here)
    doors = SKINS.get(skin)
    if doors is None or _first(target) in ABOVE_WORKFLOWS | {skin}:
        return
    allowed = [names for door, names in doors.items() if target == door or target.startswith(door + "/")]
    if not any(names == _EVERYTHING or name in names.split() for names in allowed):
        yield f"{skin} may not import {name} of voxdesk.{target.replace('/', '.')} past the workflows"


def _between_rooms(here: str, target: str) -> Iterator[str]:
    """An import from one room of a package into another that is not drawn."""
    package = _first(here)
    rooms = ROOMS.get(package)
    if rooms is None or _first(target) != package or here == package or target == package:
        return
    ours, theirs = _room(here), _room(target)
    allowed = rooms.get(here.removeprefix(package + "/"), rooms.get(ours))
    if allowed is None or theirs not in rooms:
        yield f"{package} has no room {theirs if allowed is not None else ours}"
    elif theirs not in allowed | {ours}:
        yield f"{package}/{ours} may not import {package}/{theirs}"


def workflows_in_skins(root: Path) -> list[str]:
    """Functions of the window's files that take a Context: what takes one is a workflow, and lies below."""
    package = root / "voxdesk"
    found = []
    for path in sorted([*package.glob("ui/**/*.py"), package / "app.py"]):
        if not path.is_file():
            continue
        name = path.relative_to(root).as_posix()
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        functions = (node for node in nodes if isinstance(node, ast.FunctionDef))
        found += [
            f"{name}:{one.lineno}: {one.name} is a workflow" for one in functions if _takes_context(one)
        ]
    return found


def _takes_context(function: ast.FunctionDef) -> bool:
    annotations = (each.annotation for each in function.args.args if each.annotation is not None)
    return any(ast.unparse(each).strip("'\"") == "Context" for each in annotations)


# What of pathlib waits for the disk. These files read what lies beside the program's code; look for a display
# before there is a window; and ask for a folder by a dialog that looks at it at the same moment.
_DISK = {
    "exists", "glob", "is_dir", "is_file", "is_symlink", "iterdir", "lstat", "mkdir", "read_bytes",
    "read_text", "resolve", "rglob", "rmdir", "samefile", "stat", "touch", "unlink", "write_bytes",
    "write_text",
}  # fmt: skip
_MAY_ASK_THE_DISK = {
    "speakers/prompts", "style/icons", "window/about", "window/help", "window/display", "parts/file_dialogs",
}  # fmt: skip


def disk_in_window(root: Path) -> list[str]:
    """List calls by which a file of the window would wait for the disk: a worker does that."""
    window = root / "voxdesk" / "ui"
    return [
        f"voxdesk/ui/{name}.py:{node.lineno}: {ast.unparse(node)} waits for the disk"
        for path in sorted(window.rglob("*.py"))
        if (name := path.relative_to(window).with_suffix("").as_posix()) not in _MAY_ASK_THE_DISK
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _DISK
    ]


def circles(root: Path) -> list[tuple[str, ...]]:
    """The circles of imports among the files under ``root``/voxdesk, each as the files that it joins."""
    package = root / "voxdesk"
    paths = {_dotted(path.relative_to(root)): path for path in package.rglob("*.py")}
    known = set(paths)
    arrows = {
        name: {
            each.module
            for each in _imports(ast.parse(path.read_text(encoding="utf-8")), known)
            if each.module in known and each.module != name
        }
        for name, path in paths.items()
    }
    # Files that import nothing of what is left, or are imported by nothing of it, lie on no circle.
    while True:
        imported = set().union(*arrows.values())
        ends = {name for name, targets in arrows.items() if not targets or name not in imported}
        if not ends:
            break
        arrows = {name: targets - ends for name, targets in arrows.items() if name not in ends}
    return [tuple(sorted(arrows))] if arrows else []


def _room(path: str) -> str:
    return path.split("/")[1]


def _homes(module: str) -> tuple[str, ...]:
    """The homes of a module and of the packages that it lies in."""
    parts = module.split(".")
    names = (".".join(parts[:count]) for count in range(1, len(parts) + 1))
    return tuple(home for name in names for home in HOMES.get(name, ()))


def _imports(tree: ast.Module, modules: set[str]) -> Iterator[Import]:
    """Every import statement of a file, one per module."""

    def visit(node: ast.AST, at_load: bool) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, 0, at_load)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            for alias in node.names:
                inner = f"{module}.{alias.name}"
                # "from package import name" brings in a module when the name is one.
                is_module = inner in modules or inner in HOMES
                name = "" if is_module else alias.name
                yield Import(inner if is_module else module, node.lineno, node.level, at_load, name)
        elif isinstance(node, ast.If) and _for_types_only(node.test):
            for child in node.body:
                yield from visit(child, False)
            for child in node.orelse:
                yield from visit(child, at_load)
        else:
            inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            for child in ast.iter_child_nodes(node):
                yield from visit(child, at_load and not inside)

    yield from dict.fromkeys(visit(tree, True))


def _for_types_only(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _first(path: str) -> str:
    return path.split("/")[0]


def _dotted(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")
