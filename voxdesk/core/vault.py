"""The key of a protected home: how it is kept, and what opens it."""

import base64
import binascii
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from voxdesk.core.errors import ProtectionError
from voxdesk.core.reading import as_whole, parse_json, read_bytes

PASSPHRASE = "VOXDESK_PASSPHRASE"
SHORTEST_PASSPHRASE = 8
_VERSION = 1
_SERVICE = "VoxDesk"
_NONCE_BYTES = 12
_MASTER_BYTES = 32
# OWASP Password Storage Cheat Sheet: Argon2id (RFC 9106) with 46 MiB and one pass. Written into each header,
# so that another choice leaves older homes as they are.
_ARGON2 = {"iterations": 1, "lanes": 1, "memory_kib": 47104}
# A header from elsewhere must not take the memory away.
_MOST_MEMORY_KIB, _MOST_ITERATIONS, _MOST_LANES = 1 << 20, 64, 16


class Keeper(StrEnum):
    """Hold what opens a protected home."""

    PASSPHRASE = "passphrase"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that was just made: the ``header`` that tells how to come by it, and the key itself."""

    header: bytes
    master: bytes


class Vault:
    """Gives out the keys of the home whose header lies at ``path``; none while there is no header.

    Looks at the header anew each time, so that a program notices what another one did. What is wrong
    with the passphrase or the keyring is a ProtectionError.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._passphrase: str | None = None
        self._opened: tuple[bytes, bytes] | None = None  # header, master key

    @property
    def changing(self) -> Path:
        """The file that is there while the key is being changed."""
        return self.path.with_name("protection.changing")

    @property
    def lock(self) -> Path:
        """The file that whoever changes the key locks; it stays."""
        return self.path.with_name("protection.lock")

    def check_header(self) -> None:
        """Raise ProtectionError when the header of a home that was protected is missing."""
        if self.lock.exists() and not self.path.exists():
            raise missing_header()

    def keeper(self) -> Keeper | None:
        """Tell what opens this home; None when it is not protected."""
        header = self._header()
        return None if header is None else Keeper(str(_parsed(header)["kept"]))

    def unlock(self, passphrase: str) -> None:
        """Use this passphrase from now on; raises ProtectionError when it is wrong, and keeps the old."""
        before = self._passphrase, self._opened
        self._passphrase, self._opened = passphrase, None
        try:
            self._master()
        except ProtectionError:
            self._passphrase, self._opened = before
            raise

    def database_key(self) -> bytes | None:
        """Return the 32 bytes that open databases; None when the home is not protected."""
        return _derived(self._usable_master(), b"voxdesk databases 1")

    def file_key(self) -> bytes | None:
        """Return the 32 bytes that open other files; None when the home is not protected."""
        return _derived(self._usable_master(), b"voxdesk files 1")

    def forget_kept_key(self, header: bytes | None) -> None:
        """Take the key of a ``header`` that is no longer used out of the system's keyring."""
        if header is None or (parsed := _parsed(header))["kept"] != Keeper.KEYRING:
            return
        import keyring
        import keyring.errors

        try:
            keyring.delete_password(_SERVICE, str(parsed["account"]))
        except keyring.errors.KeyringError:
            return  # it opens nothing any more

    def read_header(self) -> bytes | None:
        """Return the header as it is; None when the home is not protected."""
        return self._header()

    def _usable_master(self) -> bytes | None:
        if self.changing.exists():
            raise ProtectionError(
                "The protection of this library is just being changed by another program.",
                hint="Try again in a moment.",
            )
        return self._master()

    def _master(self) -> bytes | None:
        header = self._header()
        if header is None:
            return None
        if self._opened is None or self._opened[0] != header:
            parsed = _parsed(header)
            if parsed["kept"] == Keeper.KEYRING:
                master = _from_keyring(parsed)
            else:
                master = _unwrapped(parsed, self._passphrase or os.environ.get(PASSPHRASE))
            self._opened = header, master
        return self._opened[1]

    def _header(self) -> bytes | None:
        try:
            return read_bytes(self.path)
        except FileNotFoundError:
            return None


def missing_header() -> ProtectionError:
    """Say that nothing can be read without protection.json."""
    return ProtectionError(
        "The file protection.json, which belongs to this library's key, is missing.",
        hint="Put it back from a backup of the folder. Nothing was changed.",
    )


def new_passphrase_key(passphrase: str) -> NewKey:
    """Make a key that ``passphrase`` opens; raises ProtectionError when that is too short."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise ProtectionError(
            "A passphrase needs at least {count} characters.",
            count=SHORTEST_PASSPHRASE,
            hint="Several words are easier to remember than one odd one.",
        )
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    master, salt = secrets.token_bytes(_MASTER_BYTES), secrets.token_bytes(16)
    header: dict[str, object] = {
        "version": _VERSION,
        "kept": Keeper.PASSPHRASE,
        "salt": _text(salt),
        **_ARGON2,
    }
    nonce = secrets.token_bytes(_NONCE_BYTES)
    wrapped = nonce + AESGCM(_stretched(header, passphrase)).encrypt(nonce, master, None)
    return NewKey(_header_of({**header, "wrapped": _text(wrapped)}), master)


def new_keyring_key() -> NewKey:
    """Make a key and put it into the system's keyring; raises ProtectionError where there is none."""
    import keyring
    import keyring.errors

    master, account = secrets.token_bytes(_MASTER_BYTES), secrets.token_hex(8)
    try:
        keyring.set_password(_SERVICE, account, _text(master))
        if keyring.get_password(_SERVICE, account) != _text(master):
            raise keyring.errors.KeyringError("it does not keep what it is given")  # noqa: TRY301
    except (keyring.errors.KeyringError, RuntimeError) as error:
        raise _no_keyring(error) from error
    check = _text(hmac.digest(master, b"check", "sha256"))
    header = {"version": _VERSION, "kept": Keeper.KEYRING, "account": account, "check": check}
    return NewKey(_header_of(header), master)


def keys_of(master: bytes | None) -> tuple[bytes | None, bytes | None]:
    """Return the keys of databases and of files that belong to a master key."""
    return _derived(master, b"voxdesk databases 1"), _derived(master, b"voxdesk files 1")


def _derived(master: bytes | None, purpose: bytes) -> bytes | None:
    """One block of HKDF-Expand (RFC 5869): the master key is random already."""
    return None if master is None else hmac.digest(master, purpose + b"\x01", "sha256")


def _from_keyring(header: dict[str, object]) -> bytes:
    import keyring
    import keyring.errors

    try:
        kept = keyring.get_password(_SERVICE, str(header["account"]))
    except (keyring.errors.KeyringError, RuntimeError) as error:
        raise _no_keyring(error) from error
    try:
        master = b"" if kept is None else base64.b64decode(kept)
    except binascii.Error:
        master = b""
    if not hmac.compare_digest(_text(hmac.digest(master, b"check", "sha256")), str(header["check"])):
        raise ProtectionError(
            "The system's keyring does not hold the key of this library.",
            hint="Log in as the user who protected it. If the key is lost, put VoxDesk's data folder aside "
            "and import what you exported before. Nothing was changed.",
        )
    return master


def _unwrapped(header: dict[str, object], passphrase: str | None) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if passphrase is None:
        raise ProtectionError(
            "This library is protected by a passphrase.",
            hint="Open the window, which asks for it, or set {variable}.",
            variable=PASSPHRASE,
        )
    wrapped = base64.b64decode(str(header["wrapped"]))
    try:
        return AESGCM(_stretched(header, passphrase)).decrypt(
            wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], None
        )
    except InvalidTag as error:
        raise ProtectionError(
            "This is not the passphrase of this library.", hint="Nothing was changed."
        ) from error


def _stretched(header: dict[str, object], passphrase: str) -> bytes:
    import unicodedata

    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derive = Argon2id(
        salt=base64.b64decode(str(header["salt"])),
        length=32,
        iterations=int(str(header["iterations"])),
        lanes=int(str(header["lanes"])),
        memory_cost=int(str(header["memory_kib"])),
    )
    # Keyboards of other systems write the same letter in other ways.
    return derive.derive(unicodedata.normalize("NFC", passphrase).encode())


def _parsed(header: bytes) -> dict[str, object]:
    """Read a header; raises ProtectionError for one that no version of VoxDesk wrote, or a newer one."""
    try:
        found = parse_json(header)
        if as_whole(found["version"]) > _VERSION:
            raise ProtectionError(
                "This library was protected by a newer VoxDesk.", hint="Install the newer VoxDesk."
            )
        if Keeper(str(found["kept"])) is Keeper.KEYRING:
            _ = found["account"], found["check"]
        else:
            for name in ("salt", "wrapped"):
                base64.b64decode(str(found[name]), validate=True)
            limits = {"iterations": _MOST_ITERATIONS, "lanes": _MOST_LANES, "memory_kib": _MOST_MEMORY_KIB}
            if not all(1 <= int(str(found[name])) <= most for name, most in limits.items()):
                raise ValueError("beyond all limits")  # noqa: TRY301
    except (ValueError, KeyError, TypeError) as error:
        raise ProtectionError(
            "The file protection.json, which belongs to this library's key, is damaged.",
            hint="Put it back from a backup of the folder. Nothing was changed.",
        ) from error
    return found


def _header_of(values: dict[str, object]) -> bytes:
    return json.dumps(values, indent=1).encode()


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _no_keyring(error: Exception) -> ProtectionError:
    import keyring.errors

    if isinstance(error, keyring.errors.NoKeyringError):
        return ProtectionError(
            "This system has no keyring that could be used.", hint="Use a passphrase instead."
        )
    return ProtectionError(
        "The system's keyring cannot be used: {reason}.",
        reason=str(error).rstrip("."),
        hint="Unlock it, or use a passphrase instead.",
    )
