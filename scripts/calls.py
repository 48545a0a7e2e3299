"""Mixes calls of two people, one on each channel of a file, to judge the timeline by.

    python scripts/calls.py CORPUS FOLDER [LEAK_DB]
    voxdesk evaluate diarization FOLDER --channels apart

CORPUS is described in docs/data.md; the people are those of ``dev``. LEAK_DB says how much more quietly
each is heard on the other's channel (20 as it comes). Writes NAME.wav and NAME.rttm.
"""

import sys
from pathlib import Path

import soundfile

from voxdesk.core.context import CallbackContext
from voxdesk.timeline.formats import FORMATS
from voxdesk.training.data.conversation_sets import Part, calls
from voxdesk.training.data.utterances import RATE

EACH = 4


def main() -> None:
    """Write the calls."""
    corpus, folder = map(Path, sys.argv[1:3])
    leak_db = float(sys.argv[3]) if len(sys.argv) > 3 else 20.0
    folder.mkdir(parents=True, exist_ok=True)
    for name, sound, turns in calls(corpus, Part.SCORE, CallbackContext(), each=EACH, leak_db=leak_db):
        soundfile.write(folder / f"{name}.wav", sound, RATE)
        (folder / f"{name}.rttm").write_text(FORMATS["rttm"](turns, name, 0.0), encoding="utf-8")
        print(name)


if __name__ == "__main__":
    main()
