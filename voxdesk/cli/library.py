"""``voxdesk library …``: its copies and going back to one, and its encryption."""

import argparse
import os
from pathlib import Path

from voxdesk.cli.exit_codes import DONE, NOTHING_DONE
from voxdesk.cli.output import Output, counted
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers, add_fpir
from voxdesk.core.errors import ProtectionError
from voxdesk.core.types import JsonTable
from voxdesk.core.vault import PASSPHRASE
from voxdesk.workflows.people.copies import RestoreRequest, list_copies, restore_copy
from voxdesk.workflows.people.own_calibration import calibrate_by_own, measure_own
from voxdesk.workflows.upkeep.protect import Protection, ProtectRequest, change_key, protect, unprotect

NEW_PASSPHRASE = "VOXDESK_NEW_PASSPHRASE"


def add_parser(verbs: Subparsers, parents: Parents) -> None:
    """Describe the verb and what can be done."""
    parser = verbs.add_parser(
        "library", parents=parents, help="backups, encryption and threshold of the library of people"
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("backups", parents=parents, help="list the backups, the latest first")
    listing.set_defaults(run=run_backups)
    restore = actions.add_parser(
        "restore",
        parents=parents,
        help="go back to a backup",
        description="Go back to a backup. The library is backed up first, so this can be undone.",
    )
    restore.add_argument(
        "backup", nargs="?", type=Path, metavar="BACKUP", help="its name (default: the last good one)"
    )
    restore.set_defaults(run=run_restore, may_make_library=True)
    calibrate = actions.add_parser(
        "calibrate",
        parents=parents,
        help="fit the score that a name needs to the people of the library",
        description="Say what would change if the score that a name needs were fitted to the people of the "
        "library; --take-over does it, --undo goes back to the voice model's own.",
    )
    choice = calibrate.add_mutually_exclusive_group()
    choice.add_argument("--take-over", action="store_true", help="use the fitted score from now on")
    choice.add_argument("--undo", action="store_true", help="use the model's own score again")
    add_fpir(calibrate)
    calibrate.set_defaults(run=run_calibrate)
    protecting = actions.add_parser(
        "protect",
        parents=parents,
        help="encrypt everything kept about people",
        description="Encrypt library, index, copies, kept embeddings, timelines, grouping and the names of "
        f"recent recordings. The passphrase is taken from {PASSPHRASE}, never from an argument.",
    )
    changing = actions.add_parser(
        "change-key",
        parents=parents,
        help="encrypt everything with a new key",
        description=f"Encrypt everything with a new key. The passphrase in use is taken from {PASSPHRASE}, "
        f"the new one from {NEW_PASSPHRASE}.",
    )
    for each, run, variable in (
        (protecting, run_protect, PASSPHRASE),
        (changing, run_change_key, NEW_PASSPHRASE),
    ):
        each.add_argument("--keyring", action="store_true", help="keep the key in the system's keyring")
        each.add_argument("--yes", action="store_true", help="required: without the key the library is lost")
        each.set_defaults(run=run, variable=variable)
    opening = actions.add_parser("unprotect", parents=parents, help="remove the encryption")
    opening.add_argument("--yes", action="store_true", help="accepted as in protect, but not required")
    opening.set_defaults(run=run_unprotect)


def run_calibrate(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Tell what calibrating by the library changes, do it, or take it back."""
    opened = services()
    if args.undo:
        calibrate_by_own(None, opened, out)
        out.result({"shift": 0.0, "in_use": False}, "The thresholds of the voice model are in use.")
        return DONE
    own = measure_own(args.fpir, opened, out)
    if args.take_over:
        calibrate_by_own(own, opened, out)
    value: JsonTable = {
        "model": own.model_id,
        "people": own.people,
        "shift": own.shift,
        "threshold": round(own.threshold, 4),
        "named_before": round(own.before.named, 4),
        "named_after": round(own.after.named, 4),
        "missed_before": round(own.before.missed, 4),
        "missed_after": round(own.after.missed, 4),
        "in_use": bool(args.take_over),
    }
    text = (
        f"Measured on {own.people} people, a name needs {own.threshold + own.shift:.3f} instead of "
        f"{own.threshold:.3f}: "
        f"{100 * own.after.named:.1f} % of strangers named instead of {100 * own.before.named:.1f}, "
        f"{100 * own.after.missed:.1f} % of known people missed instead of {100 * own.before.missed:.1f}."
    )
    out.result(value, text + (" In use from now on." if args.take_over else ""))
    return DONE


def run_backups(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Print one line per copy."""
    copies = list_copies(None, services(), out)
    for copy in copies:
        people = "cannot be read" if copy.people is None else counted(copy.people, "person", "people")
        value = {
            "backup": copy.path.name,
            "made": copy.made.astimezone().isoformat(timespec="seconds"),
            "reason": copy.reason.value,
            "people": copy.people,
        }
        out.result(value, f"{copy.path.name}: {people}, {copy.when}, {copy.reason}")
    if not copies:
        out.message("There is no copy yet.")
    return DONE


def run_restore(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Make the library what it was in a copy."""
    copy = restore_copy(RestoreRequest(args.backup), services(), out)
    value = {"restored": copy.path.name, "people": copy.people}
    people = counted(copy.people or 0, "person", "people")
    out.result(value, f"The library is what it was in {copy.path.name}: {people}.")
    return DONE


def run_protect(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Encrypt everything; only with ``--yes``."""
    if not args.yes:
        out.message(
            "Who loses the passphrase, or the keyring, loses the library: nobody can open it then. "
            "`voxdesk speakers export FILE` keeps a readable copy. Say --yes to go on."
        )
        return NOTHING_DONE
    return _tell(protect(_request(args), services(), out), "protected", out)


def run_change_key(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Encrypt everything by a new key; only with ``--yes``."""
    if not args.yes:
        out.message("Who loses the new key loses the library. Say --yes to go on.")
        return NOTHING_DONE
    return _tell(change_key(_request(args), services(), out), "protected by a new key", out)


def run_unprotect(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Write everything readable again."""
    return _tell(unprotect(None, services(), out), "no longer protected", out)


def _request(args: argparse.Namespace) -> ProtectRequest:
    passphrase = os.environ.get(args.variable)
    if args.keyring:
        return ProtectRequest()
    if not passphrase:
        raise ProtectionError(
            "There is no passphrase.",
            hint="Set {variable}, or keep the key in the system's keyring with --keyring.",
            variable=args.variable,
        )
    return ProtectRequest(passphrase)


def _tell(done: Protection, what: str, out: Output) -> int:
    keeper = None if done.keeper is None else done.keeper.value
    out.result({"protected": keeper, "files": done.files}, f"The library is {what}: {done.files} files.")
    return DONE
