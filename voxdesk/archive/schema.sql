-- Who speaks when in recordings that were heard; sound itself is never kept.
CREATE TABLE recordings (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    seconds REAL NOT NULL,
    recorded TEXT NOT NULL,
    heard TEXT NOT NULL,
    words_from TEXT NOT NULL DEFAULT '',
    quality TEXT NOT NULL DEFAULT ''
);
CREATE INDEX recordings_by_date ON recordings (recorded);

-- Where a recording lies: the same content may lie in several files.
CREATE TABLE places (
    path TEXT PRIMARY KEY,
    recording_id INTEGER NOT NULL REFERENCES recordings ON DELETE CASCADE,
    size INTEGER NOT NULL,
    changed_ns INTEGER NOT NULL,
    missing INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX places_by_recording ON places (recording_id);

-- A voice of one recording. name_key is null while nobody has named it; group_id is the voice that it
-- shares with other recordings. No id is given twice: another program may be about to group a voice that is gone.
CREATE TABLE voices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recording_id INTEGER NOT NULL REFERENCES recordings ON DELETE CASCADE,
    label TEXT NOT NULL,
    name TEXT,
    name_key TEXT,
    status TEXT NOT NULL,
    confidence REAL,
    gender TEXT NOT NULL,
    seconds REAL NOT NULL,
    turns INTEGER NOT NULL,
    group_id INTEGER,
    model_id TEXT NOT NULL DEFAULT '',
    vector BLOB,
    UNIQUE (recording_id, label)
);
CREATE INDEX voices_by_name ON voices (name_key, name, recording_id, seconds);
CREATE INDEX voices_by_recording ON voices (recording_id, name_key, gender);
CREATE INDEX voices_by_group ON voices (group_id, name_key, recording_id, seconds) WHERE group_id IS NOT NULL;
-- Which unnamed voices are by which model.
CREATE INDEX voices_by_model ON voices (model_id, recording_id) WHERE vector IS NOT NULL AND name_key IS NULL;

CREATE TABLE turns (
    voice_id INTEGER NOT NULL REFERENCES voices ON DELETE CASCADE,
    start_s REAL NOT NULL,
    end_s REAL NOT NULL,
    PRIMARY KEY (voice_id, start_s, end_s)
) WITHOUT ROWID;

-- Names that the user refused for a voice: they are not suggested again.
CREATE TABLE refused (
    voice_id INTEGER NOT NULL REFERENCES voices ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    PRIMARY KEY (voice_id, name_key)
) WITHOUT ROWID;

-- What is said, in pieces of a caption's length, where the user agreed to keep it. Who says it is told by
-- the turns. folded is what is searched: words_from tells which transcript it was read from.
CREATE TABLE said (
    id INTEGER PRIMARY KEY,
    recording_id INTEGER NOT NULL REFERENCES recordings ON DELETE CASCADE,
    start_s REAL NOT NULL,
    end_s REAL NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL
);
CREATE INDEX said_by_recording ON said (recording_id, start_s);

-- What questions filter and add up, in columns of 1024 recordings each (columns.py).
CREATE TABLE columns (
    block INTEGER PRIMARY KEY,
    recordings BLOB NOT NULL,
    voices BLOB NOT NULL,
    names BLOB NOT NULL
);

CREATE TABLE state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    revision INTEGER NOT NULL
);
INSERT INTO state VALUES (1, 0);
