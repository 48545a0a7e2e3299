"""Examples that each verb's help shows; a test parses every one of them."""

EXAMPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "analyse": (
        ("voxdesk analyse interview.wav", "name, perceived gender, speech, noise"),
        ("voxdesk analyse *.wav --json", "one object a line, for scripts"),
    ),
    "embed": (("voxdesk embed recordings/ --out voices.npz", "paths (N,) and vectors (N, D)"),),
    "enrol": (("voxdesk enrol Anna anna1.wav anna2.m4a", "learn Anna's voice; running it is her consent"),),
    "identify": (
        ("voxdesk identify call.mp3", "whose voice is it?"),
        ("voxdesk identify --timeline meeting.opus", "who speaks when"),
        ("voxdesk identify --timeline --among Anna --among Ben talk.wav", "nobody else may be named"),
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
        ("voxdesk conditions list", "what is kept, with its figures"),
    ),
    "speakers": (
        ("voxdesk speakers list", "everybody in the library"),
        ("voxdesk speakers rename Anna 'Anna Lindqvist'", ""),
        ("voxdesk speakers remove Anna", "forget her: no name and no voice is left"),
        ("voxdesk speakers consent Anna --until 2031-12-31", "afterwards her voice is not used"),
    ),
    "library": (
        ("voxdesk library backups", "the last five copies of the library"),
        ("voxdesk library restore", "go back to the last good one"),
        ("voxdesk library protect --keyring --yes", "encrypt it; the system's keyring holds the key"),
    ),
    "index": (
        ("voxdesk index --agree recordings/", "hear a folder into the index, switched on by this"),
        ("voxdesk index --agree --words", "keep what is said, from transcripts"),
        ("voxdesk index --agree --names-only", "keep no voiceprints in it"),
    ),
    "find": (
        ("voxdesk find --person Anna --since 2026-01-01", "all recordings in which Anna speaks"),
        ("voxdesk find --unknown --talk-time", "who speaks how long"),
        ('voxdesk find --words "new budget"', "where that is said, and by whom"),
    ),
    "voices": (
        ("voxdesk voices list", "voices of the index that nobody has named"),
        ("voxdesk voices name 3 Anna", "name voice 3 in every recording; running it is her consent"),
    ),
    "cluster": (
        ("voxdesk cluster recordings/ --out voices.csv", "who is who among unknown voices"),
        ("voxdesk cluster recordings/ --speakers 4..8 --truth truth.csv", "with accuracy, NMI and ARI"),
    ),
    "export": (
        ("voxdesk export meeting.opus --format srt --out meeting.srt", "captions with names"),
        ("voxdesk export meeting.opus --format audacity --out meeting.txt", "labels for Audacity"),
        ("voxdesk export meeting.opus --format png --out meeting.png", "the spectrogram"),
        ("voxdesk export tapes/ --format eaf --out-dir elan/ --pseudonyms", "a whole folder, without names"),
        ("voxdesk export talk.wav --format flac --split people --out-dir out/", "a file for each person"),
        ("voxdesk export talk.wav --format wav --beep Anna --out safe.wav", "Anna is not heard"),
    ),
    "name-transcript": (
        ("voxdesk name-transcript meeting.opus meeting.srt --out named.srt", "Anna: before what Anna says"),
        ("voxdesk name-transcript call.mp3 call.json --unknown '' --out n.json", "known people only"),
    ),
    "transcribe": (
        ("voxdesk transcribe meeting.opus --out meeting.srt", "captions: who says what, heard here"),
        ("voxdesk transcribe call.mp3 --words-model whisper-small/ --language de", "with your own model"),
    ),
    "watch": (
        ("voxdesk watch inbox/ --format srt --format eaf", "timelines beside every recording"),
        ("voxdesk watch inbox/ --once --out-dir done/ --format csv", "for cron"),
        ("voxdesk watch inbox/ --run ./publish.sh {}", "runs this for each, without a shell"),
    ),
    "dataset": (("voxdesk dataset inspect DATA", "speakers, gender, durations, what is odd"),),
    "train": (
        ("voxdesk train gender mlp DATA --out RUN", "then: voxdesk analyse --model mlp FILE"),
        ("voxdesk train speaker resnet18 DATA --out RUN --set n_epochs=20", ""),
    ),
    "compare": (("voxdesk compare speaker DATA --out report.md", "every method in one table"),),
    "evaluate": (
        ("voxdesk evaluate model RUN DATA", "a model of your own on other recordings"),
        ("voxdesk evaluate models CORPUS", "every figure of the models' cards"),
        ("voxdesk evaluate words FOLDER", "word errors; talk.txt holds what talk.wav says"),
    ),
    "models": (
        ("voxdesk models list", "the bundled ones and your own"),
        ("voxdesk models verify", "are the files the right ones?"),
    ),
    "bench": (("voxdesk bench startup", "also live, embed, library, index, cluster, grouping"),),
}
EXIT_CODES = (
    "exit codes: 0 done; 1 some inputs failed and are named, or the result could not be written to standard "
    "output; 2 wrong usage, or nothing done"
)


def epilog(verb: str) -> str:
    """Return the end of a verb's help: its examples and the exit codes."""
    width = max(len(line) for line, _ in EXAMPLES[verb])
    lines = [f"  {line:<{width}}  {words}".rstrip() for line, words in EXAMPLES[verb]]
    return "\n".join(["examples:", *lines, "", EXIT_CODES])
