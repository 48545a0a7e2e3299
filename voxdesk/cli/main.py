"""The command line's frame: arguments in, exit code out; one verb per file does the work."""

import argparse
import contextlib
import dataclasses
import io
import itertools
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Unpack

import voxdesk
from voxdesk.cli import (
    analyse,
    bench,
    cluster,
    compare,
    compare_voices,
    conditions,
    dataset,
    embed,
    enrol,
    evaluate,
    export,
    find,
    identify,
    index,
    library,
    models,
    name_transcript,
    speakers,
    train,
    transcribe,
    voices,
    watch,
)
from voxdesk.cli.examples import ExamplesFormatter, epilog
from voxdesk.cli.exit_codes import BROKEN_PIPE, DONE, INTERRUPTED, NOTHING_DONE, SOME_FAILED
from voxdesk.cli.output import Output, ResultLostError, standard_output
from voxdesk.cli.slips import find_slip
from voxdesk.cli.stopping import stopped_in_order
from voxdesk.core.errors import Cancelled, LibraryError, UserError, os_reason
from voxdesk.core.logsetup import set_up_logging
from voxdesk.core.paths import default_paths
from voxdesk.core.private import make_home_private, open_home, private_by_default
from voxdesk.core.settings import load_open_settings, save_settings
from voxdesk.workflows.services import Models, Services, open_services

VERBS = (
    analyse, embed, enrol, identify, compare_voices, conditions, speakers, library, index, find, voices,
    cluster, export, name_transcript, transcribe, watch, dataset, train, compare, evaluate, models, bench,
)  # fmt: skip
VERB_NAMES = frozenset(verb.__name__.rsplit(".", 1)[-1].replace("_", "-") for verb in VERBS)
# Options to which an empty text says something; nothing else takes one.
_MAY_BE_EMPTY = ("--note", "--unknown")
# What these do, they do without the library, and so without its key.
_WITHOUT_PEOPLE = frozenset({"dataset", "train", "compare", "evaluate", "models", "bench"})

logger = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Do what ``argv`` (without the program's name) asks; never waits for input.

    Returns 0 when done, 1 when some inputs failed, 2 for wrong usage or when nothing was done.
    """
    _open_closed_streams()
    _make_printable()
    parser = _parser()
    wrong = find_slip(parser, argv) or _empty_argument(argv)
    if wrong:
        sys.stderr.write(f"{wrong}\n")
        return NOTHING_DONE
    shown = io.StringIO()  # argparse passes over a full disk
    try:
        with contextlib.redirect_stdout(shown):
            args = parser.parse_args(argv)
    except SystemExit as stop:  # argparse has said what is wrong, or has shown the help
        return (stop.code if isinstance(stop.code, int) else NOTHING_DONE) or _show(shown.getvalue())
    out = Output(json_lines=args.json)
    with private_by_default(), stopped_in_order(out.stop), contextlib.ExitStack() as opened:
        _close_home(out)
        opened.enter_context(_logging())

        def services(**models: Unpack[Models]) -> Services:
            paths = default_paths()
            made = open_services(paths, library=args.library, use_cache=not args.no_cache, **models)
            opened.callback(made.close)
            if args.library is not None and not args.library.exists() and not args.may_make_library:
                raise LibraryError("There is no library {path}.", path=args.library)
            if argv[0] not in _WITHOUT_PEOPLE:
                paths.vault.database_key()  # said once, not for each recording
            return made

        try:
            code: int = args.run(args, out, services)
            return code  # noqa: TRY300
        except ResultLostError as error:  # something was done, and is told on standard error
            out.stopped(error)
            return SOME_FAILED
        except UserError as error:
            out.stopped(error)
            return NOTHING_DONE
        except ModuleNotFoundError as error:
            out.stopped(
                UserError(
                    "This needs {name}, which is not installed.",
                    name=error.name,
                    hint="pip install 'voxdesk[lab]'",
                )
            )
            return NOTHING_DONE
        except (KeyboardInterrupt, Cancelled):
            out.message("Stopped.")
            return INTERRUPTED
        except BrokenPipeError:
            return _left_by_reader()
        except OSError as error:
            # The system refuses: a full disk, a share that is gone. Nothing inside VoxDesk went wrong.
            out.stopped(
                UserError("{path}: {reason}.", path=error.filename, reason=os_reason(error))
                if error.filename
                else UserError("{reason}.", reason=os_reason(error))
            )
            return NOTHING_DONE
        except Exception as error:
            # The traceback goes to the log file only: warnings are echoed on standard error.
            logger.info("unexpected error", exc_info=True)
            out.stopped(
                UserError(
                    "Something went wrong inside VoxDesk ({kind}: {error}). Details: {log}",
                    kind=type(error).__name__,
                    error=error,
                    log=default_paths().log,
                )
            )
            return NOTHING_DONE


class _PrintCompletion(argparse.Action):
    """Prints a shell's completion script and ends."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[str] | None,
        option_string: str | None = None,
    ) -> None:
        """Write the script to standard output."""
        if values == "fish":
            from voxdesk.cli.fish import fish_completion

            script = fish_completion(parser)
        else:
            import shtab

            script = shtab.complete(parser, shell=str(values))
        sys.stdout.write(script + "\n")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="voxdesk",
        description="Whose voice is this? Without a verb the window opens; recordings or a folder given "
        "instead of a verb are opened in it.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"VoxDesk {voxdesk.__version__}")
    parser.add_argument(
        "--print-completion",
        choices=("bash", "zsh", "fish", "tcsh"),
        action=_PrintCompletion,
        help="print a script that completes commands and options in this shell",
    )
    parser.set_defaults(json=False, library=None, no_cache=False, may_make_library=False)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    for verb in VERBS:
        verb.add_parser(verbs, [_common_options()])
    _finish(parser, "")
    return parser


def _finish(parser: argparse.ArgumentParser, name: str) -> None:
    """Give the parser called ``name``, and those of its verbs or actions, their examples."""
    parser.formatter_class = ExamplesFormatter
    parser.epilog = epilog(name)
    for each in parser._actions:  # argparse has no public door to them
        if isinstance(each, argparse._SubParsersAction):
            for inner, one in each.choices.items():
                _finish(one, f"{name} {inner}".strip())


def _show(text: str) -> int:
    """Write the help, or what else was asked for instead of a verb; tell where that cannot be done."""
    try:
        with standard_output() as stream:
            stream.write(text)
    except ResultLostError as error:
        sys.stderr.write(f"{error}\n")
        return SOME_FAILED
    except BrokenPipeError:
        return _left_by_reader()
    return DONE


def _left_by_reader() -> int:
    """Whatever is still buffered has nowhere to go; the interpreter must not complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def _empty_argument(argv: Sequence[str]) -> str:
    """Return what to say of an empty argument: as a path it would stand for all of the working folder."""
    for before, word in itertools.pairwise(argv):
        if not word and before not in _MAY_BE_EMPTY:
            return "voxdesk: an argument is empty. If it comes from a variable of a script, that is not set."
    return ""


def _common_options() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--json", action="store_true", help="one JSON object per line on standard output")
    common.add_argument("--library", type=Path, metavar="FILE", help="the library of people to use")
    common.add_argument("--no-cache", action="store_true", help="use no stored vectors: compute them again")
    return common


def _close_home(out: Output) -> None:
    """Close the folders to others; where that cannot be done, say it once."""
    paths = default_paths()
    left_open = make_home_private(paths)
    if not left_open:
        return
    settings = load_open_settings(paths.settings)
    if not settings.open_home_told:
        out.error(open_home(left_open))
        with contextlib.suppress(OSError):
            save_settings(dataclasses.replace(settings, open_home_told=True), paths.settings)


@contextlib.contextmanager
def _logging() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    set_up_logging(default_paths().log)
    try:
        yield
    finally:
        for handler in [handler for handler in root.handlers if handler not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)


def _open_closed_streams() -> None:
    """Let nothing else take the numbers of streams that were closed: libraries write warnings to number 2."""
    if os.name == "posix":
        for number in range(3):
            try:
                os.fstat(number)
            except OSError:
                os.open(os.devnull, os.O_RDWR)  # takes the lowest free number
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - as long as the program


def _make_printable() -> None:
    """Let a terminal without UTF-8 show odd names escaped instead of failing on them."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
