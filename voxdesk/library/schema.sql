-- The library of enrolled people, version 3. Times are ISO 8601 in UTC, vectors little-endian float32.

CREATE TABLE speakers (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice, a removed person's id stays unused
    name       TEXT NOT NULL,
    name_key   TEXT NOT NULL UNIQUE,               -- the name without regard to case, see names.py
    created    TEXT NOT NULL,
    consent_at TEXT NOT NULL,
    last_heard TEXT,
    consent_note  TEXT NOT NULL DEFAULT '',
    consent_until TEXT,                            -- the last day of consent, ISO 8601; NULL: no end
    former        TEXT NOT NULL DEFAULT '[]'       -- names borne before, as JSON: they are forgotten with this one
);

CREATE TABLE voice_references (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    speaker_id INTEGER NOT NULL REFERENCES speakers (id) ON DELETE CASCADE,
    source     TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    speech_s   REAL NOT NULL CHECK (speech_s >= 0),
    snr_db     REAL,
    quality    TEXT NOT NULL CHECK (quality IN ('good', 'fair', 'poor')),
    model_id   TEXT NOT NULL,
    dimension  INTEGER NOT NULL CHECK (dimension > 0),
    vector     BLOB NOT NULL CHECK (length(vector) = 4 * dimension),
    created    TEXT NOT NULL,
    UNIQUE (speaker_id, sha256)
);

CREATE INDEX voice_references_by_content ON voice_references (sha256);
CREATE INDEX voice_references_by_model ON voice_references (model_id, speaker_id);

-- Counters that every write raises, so that each process sees what the others did:
-- revision with any change, voices when a gallery would differ, erasures when everybody is forgotten.
CREATE TABLE state (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,
    voices   INTEGER NOT NULL,
    erasures INTEGER NOT NULL DEFAULT 0
);

INSERT INTO state VALUES (1, 0, 0, 0);
