"""Examples that the help of each verb and action shows; a test parses every one of them."""

import argparse

EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "analyse": (
        ("voxdesk analyse interview.wav", "who speaks, male or female, how much speech and noise"),
        ("voxdesk analyse *.wav --json", "one object per line, for scripts"),
    ),
    "embed": (("voxdesk embed recordings/ --out voices.npz", "NumPy arrays: paths (N,) and vectors (N, D)"),),
    "enrol": (("voxdesk enrol Anna anna1.wav anna2.m4a", "learn Anna's voice; she agrees"),),
    "identify": (
        ("voxdesk identify call.mp3", "whose voice is it?"),
        ("voxdesk identify --timeline meeting.opus", "who speaks when"),
        ("voxdesk identify --timeline --among Anna --among Ben talk.wav", "one of these two, or unknown"),
        ("voxdesk identify --fpir 0.001 call.mp3", "name at most 1 stranger in 1,000"),
    ),
    "compare-voices": (
        (
            "voxdesk compare-voices --questioned call.wav --known k1.wav k2.wav --population DIR --out r.pdf",
            "a likelihood ratio with its validation, as PDF and JSON",
        ),
    ),
    "conditions": (
        ("voxdesk conditions fit 'German calls' calls/ --telephone --language de", "for compare-voices"),
        ("voxdesk conditions list", "every calibration, with its figures"),
        ("voxdesk conditions remove 'German calls'", ""),
    ),
    "speakers": (
        ("voxdesk speakers list", "everybody in the library"),
        ("voxdesk speakers recordings Anna", "what Anna's voice was learnt from"),
        ("voxdesk speakers rename Anna 'Anna Lindqvist'", ""),
        ("voxdesk speakers merge Anna 'Anna 2'", "they are the same person: Anna stays"),
        ("voxdesk speakers remove Anna", "no name and no voice of hers is left"),
        ("voxdesk speakers export people.jsonl", "move the library to another computer …"),
        ("voxdesk speakers import people.jsonl", "… and take it in there"),
        ("voxdesk speakers consent Anna --until 2031-12-31", "afterwards her voice is not used"),
        ("voxdesk speakers report Anna --out anna.zip", "everything that is stored about her"),
        ("voxdesk speakers reembed", "after another voice model was chosen"),
        ("voxdesk speakers erase --yes", "remove everybody for good"),
    ),
    "library": (
        ("voxdesk library backups", "the last five backups of the library"),
        ("voxdesk library restore", "go back to the last good one"),
        ("voxdesk library calibrate", "what would change; --take-over does it"),
        ("voxdesk library protect --keyring --yes", "encrypt it; the system's keyring holds the key"),
        ("voxdesk library change-key --keyring --yes", "encrypt everything with a new key"),
        ("voxdesk library unprotect", "remove the encryption"),
    ),
    "index": (
        ("voxdesk index --agree recordings/", "turn the index on and add a folder"),
        ("voxdesk index --agree --words", "also keep what is said, from transcripts"),
        ("voxdesk index --agree --names-only", "keep no voiceprints"),
    ),
    "find": (
        ("voxdesk find --person Anna --since 2026-01-01", "recordings of this year in which Anna speaks"),
        ("voxdesk find --unknown --talk-time", "how long unknown voices speak"),
        ('voxdesk find --words "new budget"', "where it is said, and by whom"),
    ),
    "voices": (
        ("voxdesk voices list", "unnamed voices of the index"),
        ("voxdesk voices name 3 Anna", "voice 3 is Anna, in every recording; she agrees"),
        ("voxdesk voices unname 3", "it was not: the name, and what was learnt by it, are taken back"),
        ("voxdesk voices refuse 3 Ben", "voice 3 is not Ben"),
        ("voxdesk voices allow 3 Ben", "… or may be Ben after all"),
        ("voxdesk voices judge --apply", "name them by your people as they are now"),
    ),
    "cluster": (
        ("voxdesk cluster recordings/ --out voices.csv", "which recordings have the same voice"),
        ("voxdesk cluster recordings/ --speakers 4..8 --truth truth.csv", "with accuracy, NMI and ARI"),
    ),
    "export": (
        ("voxdesk export meeting.opus --format srt --out meeting.srt", "captions with names"),
        ("voxdesk export meeting.opus --format audacity --out meeting.txt", "labels for Audacity"),
        ("voxdesk export meeting.opus --format png --out meeting.png", "the spectrogram"),
        (
            "voxdesk export tapes/ --format eaf --out-dir elan/ --pseudonyms",
            "a whole folder, Person 1 instead of names",
        ),
        ("voxdesk export talk.wav --format flac --split people --out-dir out/", "one file per person"),
        ("voxdesk export talk.wav --format wav --beep Anna --out safe.wav", "a beep instead of Anna"),
    ),
    "name-transcript": (
        (
            "voxdesk name-transcript meeting.opus meeting.srt --out named.srt",
            "captions that begin with who speaks",
        ),
        ("voxdesk name-transcript call.mp3 call.json --unknown '' --out n.json", "name known people only"),
    ),
    "transcribe": (
        ("voxdesk transcribe meeting.opus --out meeting.srt", "captions: who says what"),
        (
            "voxdesk transcribe call.mp3 --words-model whisper-small/ --language de",
            "with a model of your own",
        ),
    ),
    "watch": (
        ("voxdesk watch inbox/ --format srt --format eaf", "captions and ELAN beside every recording"),
        ("voxdesk watch inbox/ --once --out-dir done/ --format csv", "for cron"),
        ("voxdesk watch inbox/ --run ./publish.sh {}", "run this for each recording"),
    ),
    "dataset": (
        ("voxdesk dataset inspect DATA", "people, gender, lengths, and what looks wrong"),
        ("voxdesk dataset arrange DATA --to CLIPS --clip-s 4", "clips of 4 s, split by speaker"),
        ("voxdesk dataset download librispeech-dev-clean --to DATA", ""),
    ),
    "train": (
        ("voxdesk train gender mlp DATA --out RUN", "then: voxdesk analyse --model RUN FILE"),
        ("voxdesk train speaker resnet18 DATA --out RUN --set n_epochs=20", "who of these people it is"),
    ),
    "compare": (("voxdesk compare speaker DATA --out report.md", "every method in one table"),),
    "evaluate": (
        ("voxdesk evaluate model RUN DATA", "a model of your own, on other recordings"),
        ("voxdesk evaluate models CORPUS", "error rates of the models in use"),
        ("voxdesk evaluate diarization FOLDER", "who speaks when; talk.rttm is true for talk.wav"),
        ("voxdesk evaluate transcripts CORPUS", "how many words get the right name"),
        ("voxdesk evaluate words FOLDER", "word errors; talk.txt is what talk.wav says"),
    ),
    "models": (
        ("voxdesk models list", "built-in models and your own; * marks those in use"),
        ("voxdesk models verify", "is every file as it was made?"),
        ("voxdesk models show model.onnx", "layers and shapes, without running it"),
        (
            "voxdesk models import wespeaker.onnx --voices people/",
            "calibrated on people/, a folder per person",
        ),
        ("voxdesk models use wespeaker", "from now on, in the window too"),
        ("voxdesk models remove wespeaker", ""),
    ),
    "bench": (("voxdesk bench startup", "how long until the window shows"),),
}
EXIT_CODES = (
    "exit codes: 0 done; 1 some inputs failed and are named, or the result could not be written to standard "
    "output; 2 wrong usage, or nothing done"
)


class ExamplesFormatter(argparse.HelpFormatter):
    """Fills what is said in sentences, and leaves indented lines as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        filled = super()._fill_text
        return "\n".join(
            line if line.startswith(" ") else filled(line, width, indent) for line in text.split("\n")
        )


def epilog(command: str) -> str:
    """Return the end of the help of a verb, or of an action such as ``speakers list``: examples, exit codes.

    Of the program itself it is the exit codes alone.
    """
    if not command:
        return f"{EXIT_CODES}; voxdesk VERB --help shows examples"
    of_verb = EXAMPLES[command.partition(" ")[0]]
    lines = [
        (line, words)
        for line, words in of_verb
        if line.startswith(f"voxdesk {command} ") or line == f"voxdesk {command}"
    ]
    width = max(len(line) for line, _ in lines)
    shown = [f"  {line:<{width}}  {words}".rstrip() for line, words in lines]
    return "\n".join(["examples:", *shown, "", EXIT_CODES])
