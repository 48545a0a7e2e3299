"""Enrolled people and their reference recordings, as the library hands them out and takes them in."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

import numpy as np

from voxdesk.core.errors import LibraryError
from voxdesk.core.types import Float32, QualityGrade, frozen_array

_SHA256 = re.compile(r"[0-9a-f]{64}")
MAX_DIMENSION = 8192
_MAX_TEXT = 4096
_MAX_SPEECH_S = 1e7
_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class Speaker:
    """An enrolled person.

    ``references`` is their number, ``speech_s`` the net speech in them. ``quality`` is the grade that holds
    most of it (None without references). ``stale``: none was made by the model that was asked about.
    ``shares_with`` names people who have one of the very same recordings. Consent was given at ``consent_at``
    and ends with the day ``consent_until``, if ever. ``unusable`` are the ids of references whose vectors are
    none of their model's: they are left out. ``former`` are names that the person bore before.
    """

    id: int
    name: str
    references: int
    speech_s: float
    quality: QualityGrade | None
    created: datetime
    consent_at: datetime
    last_heard: datetime | None
    stale: bool = False
    shares_with: tuple[str, ...] = ()
    consent_note: str = ""
    consent_until: date | None = None
    unusable: tuple[int, ...] = ()
    former: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name of the person, today's first."""
        return self.name, *self.former

    def expired(self, today: date | None = None) -> bool:
        """Tell whether consent has ended, so that the voice is not used."""
        return self.consent_until is not None and self.consent_until < (today or date.today())


@dataclass(frozen=True, slots=True)
class Reference:
    """One recording that a person was enrolled from, as a unit ``vector`` f32[D] of ``model_id``."""

    id: int
    speaker_id: int
    source: str
    sha256: str
    speech_s: float
    snr_db: float | None
    quality: QualityGrade
    model_id: str
    vector: Float32
    created: datetime


@dataclass(frozen=True, slots=True)
class WholePerson:
    """A person with everything that the library has of them, voiceprints included."""

    speaker: Speaker
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class NewReference:
    """A recording to enrol: ``vector`` f32[D] of unit length, ``sha256`` of the recording's content.

    Raises LibraryError for values that a library must not hold.
    """

    source: str
    sha256: str
    speech_s: float
    snr_db: float | None
    quality: QualityGrade
    model_id: str
    vector: Float32
    created: datetime | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "vector", checked_vector(self.vector))
        if not _SHA256.fullmatch(self.sha256):
            raise LibraryError("A reference needs the SHA-256 of its recording.")
        if not 0 <= self.speech_s <= _MAX_SPEECH_S:
            raise LibraryError("A reference's length of speech is not a length of time.")
        if self.snr_db is not None and not abs(self.snr_db) <= 1000:
            raise LibraryError("A reference's signal-to-noise ratio is not a number of decibels.")
        for text in (self.source, self.model_id):
            if len(text) > _MAX_TEXT or _has_surrogates(text):
                raise LibraryError("A reference's source or model has a name that cannot be stored.")
        if not self.model_id:
            raise LibraryError("A reference must name the model that made its vector.")


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person to add, or whose references to add to those of the person of that name."""

    name: str
    references: tuple[NewReference, ...]
    consent_at: datetime
    created: datetime | None = None
    last_heard: datetime | None = None
    consent_note: str = ""
    consent_until: date | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "consent_note", checked_note(self.consent_note))
        lengths: dict[str, int] = {}
        for reference in self.references:
            check_length(reference, lengths.setdefault(reference.model_id, len(reference.vector)))


def checked_vector(vector: Float32) -> Float32:
    """Return the vector as read-only float32, of exactly unit length.

    Raises LibraryError unless it is one-dimensional, finite and of unit length to 1 in 1,000.
    """
    values = np.asarray(vector, dtype=np.float32)
    if values.ndim != 1 or not 2 <= len(values) <= MAX_DIMENSION:
        raise LibraryError(
            "A voice is a list of 2 to {max_dimension} numbers, not {shape}.",
            max_dimension=MAX_DIMENSION,
            shape=values.shape,
        )
    length = float(np.linalg.norm(values.astype(np.float64)))
    if not abs(length - 1.0) <= _TOLERANCE:
        raise LibraryError("A voice's numbers must be finite and of unit length.")
    return frozen_array((values / length).astype(np.float32))


def check_length(reference: NewReference, known: int) -> None:
    """Raise LibraryError unless the vector has as many numbers as its model makes."""
    if len(reference.vector) != known:
        raise LibraryError(
            "A voice by {model_id} has {known} numbers, but {given} were given.",
            model_id=reference.model_id,
            known=known,
            given=len(reference.vector),
        )


def checked_note(note: str) -> str:
    """Return a note about consent as it is stored, trimmed; raises LibraryError when it cannot be."""
    if len(note) > _MAX_TEXT or _has_surrogates(note):
        raise LibraryError("The note about consent is too long or cannot be stored.")
    return note.strip()


def pack(vector: Float32) -> bytes:
    """Return the vector as little-endian float32."""
    return vector.astype("<f4").tobytes()


def unpack(blob: bytes) -> Float32:
    """Return the vector that ``pack`` wrote; read-only."""
    return frozen_array(np.frombuffer(blob, dtype="<f4"))


def write_time(time: datetime) -> str:
    """Return ISO 8601 in UTC, to the second; a time without zone is taken as local."""
    return time.astimezone(UTC).isoformat(timespec="seconds")


def _has_surrogates(text: str) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in text)
