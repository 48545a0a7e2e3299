"""``voxdesk models import FILE.onnx``: a speaker encoder made elsewhere."""

import argparse
from pathlib import Path

from voxdesk.cli.exit_codes import DONE
from voxdesk.cli.output import Output
from voxdesk.cli.verbs import Parents, ServicesFactory, Subparsers
from voxdesk.features.kaldi_fbank import MEANS, SCALES, WINDOWS
from voxdesk.workflows.models.import_model import ImportModelRequest, import_model
from voxdesk.workflows.models.model_facts import CONVENTIONS, ModelFacts


def add_parser(actions: Subparsers, parents: Parents) -> None:
    """Describe the arguments."""
    parser = actions.add_parser(
        "import",
        parents=parents,
        help="add a speaker encoder as published by WeSpeaker, 3D-Speaker and sherpa-onnx",
    )
    parser.add_argument("file", type=Path, metavar="FILE.onnx", help="the speaker encoder")
    parser.add_argument("--name", default="", help="what to call it (default: the file's name)")
    parser.add_argument("--licence", default="", metavar="TEXT", help="its licence, for its card")
    told = parser.add_argument_group("if the file does not say so itself")
    told.add_argument(
        "--convention", choices=CONVENTIONS, default="", help="the toolkit whose input it expects"
    )
    told.add_argument("--sample-rate", default="", metavar="HZ", help="the sample rate it expects")
    told.add_argument("--window", choices=WINDOWS, default="", help="the window function of its features")
    told.add_argument("--scale", choices=SCALES, default="", help="samples between ±32768 or ±1")
    told.add_argument(
        "--mean", choices=MEANS, default="", help="whether each bin's mean over time is subtracted"
    )
    told.add_argument("--output", default="", metavar="NAME", help="the output that is the embedding")
    own = parser.add_mutually_exclusive_group()
    own.add_argument(
        "--voices", type=Path, metavar="FOLDER", help="calibrate on these: a folder of recordings per person"
    )
    own.add_argument(
        "--calibrate-on-library", action="store_true", help="calibrate on the people of the library"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output, services: ServicesFactory) -> int:
    """Import and say whether it is calibrated, and what comes next."""
    facts = ModelFacts(
        args.name, args.convention, args.sample_rate, args.window, args.scale, args.mean, args.output,
        args.licence,
    )  # fmt: skip
    request = ImportModelRequest(args.file, facts, args.voices, args.calibrate_on_library)
    result = import_model(request, services(), out)
    manifest = result.manifest
    value = {
        "id": manifest.id,
        "dimension": manifest.dimension,
        "sample_rate": manifest.sample_rate,
        "feature_id": manifest.feature_id,
        "calibrated": manifest.calibration is not None,
        "uncalibrated": result.uncalibrated or None,
        "figures": dict(manifest.figures),
        "path": str(manifest.path),
    }
    lines = [f"{manifest.id}: {manifest.dimension} numbers a voice, fed with {manifest.feature_id}"]
    own = manifest.figures.get("own_recordings")
    if own:
        lines.append(
            f"Calibrated on {own['people']} people, {own['recordings']} recordings: equal error rate "
            f"{100 * own['eer']:.1f} %."
        )
    out.result(value, *lines)
    if result.uncalibrated:
        out.message(f"Uncalibrated, so it gives no names: {result.uncalibrated}")
    out.message(
        f"To use it: voxdesk models use {manifest.id}. "
        "Then, for the people you know: voxdesk speakers reembed."
    )
    return DONE
