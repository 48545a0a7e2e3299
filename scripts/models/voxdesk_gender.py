"""Makes models/voxdesk-gender-6: its gender network stays, what the bundled encoder says is fitted anew.

CORPUS (docs/data.md) is named by the variable of that name. Needs PyTorch, onnx and scikit-learn. What both
say of the corpus is kept in the file that KEPT_GENDER names, so that a second run takes a minute. The
network itself is trained by ``voxdesk train gender voxdesk-gender``.
"""

import os
from pathlib import Path

from voxdesk.core.context import CallbackContext
from voxdesk.workflows.factory.voice_gender import VoiceGenderRequest, join_gender

ID = "voxdesk-gender-6"
MODELS = Path(__file__).resolve().parents[2] / "models"


def main() -> None:
    """Write voice.onnx and manifest.toml; says what is missing."""
    corpus, kept = os.environ.get("CORPUS"), os.environ.get("KEPT_GENDER")
    if not corpus:
        print(f"{ID} needs a corpus and stays as it is: make models CORPUS=DIR")
        return
    request = VoiceGenderRequest(
        network=MODELS / ID,
        encoder=MODELS / "voxdesk-campplus-2",
        corpus=Path(corpus),
        out=MODELS / ID,
        model_id=ID,
        kept=Path(kept) if kept else None,
    )
    print(join_gender(request, CallbackContext()))


if __name__ == "__main__":
    main()
