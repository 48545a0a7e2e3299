"""Files of a protected home that are no databases: sealed with AES-GCM under their own name."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.files import write_bytes
from voxdesk.core.reading import read_bytes
from voxdesk.core.vault import Vault, missing_header

MARK = b"VoxDesk sealed 1\n"
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class TextChange:
    """Hold a private file's content before a change, and after; ``after`` is None where it was removed."""

    path: Path
    before: str
    after: str | None

    def take_back(self, vault: Vault) -> None:
        """Write what stood there before, unless the file was changed since; raises OSError."""
        try:
            now = read_sealed(self.path, vault)
        except FileNotFoundError:
            now = None
        except ValueError:
            return  # no longer ours to judge
        if now == self.after:
            write_sealed(self.path, self.before, vault)


def read_sealed(path: Path, vault: Vault) -> str:
    """Return the text of a file, sealed or not.

    Raises OSError; ValueError when it was changed, renamed or is no text; ProtectionError for the key.
    """
    content = read_bytes(path)
    return (unsealed(content, path.name, _needed(vault)) if content.startswith(MARK) else content).decode(
        "utf-8"
    )


def write_sealed(path: Path, text: str, vault: Vault) -> None:
    """Write a private file in one step, sealed where the home is protected.

    Raises OSError, ProtectionError.
    """
    key = vault.file_key()
    content = text.encode()
    write_bytes(path, content if key is None else sealed(content, path.name, key), private=True)


def sealed(content: bytes, name: str, key: bytes) -> bytes:
    """Seal ``content`` under ``name``: under another it cannot be opened."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    return MARK + nonce + AESGCM(key).encrypt(nonce, content, name.encode())


def unsealed(content: bytes, name: str, key: bytes) -> bytes:
    """Open what ``sealed`` made; raises ValueError when it was changed or renamed, or for another key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    body = content.removeprefix(MARK)
    try:
        return AESGCM(key).decrypt(body[:_NONCE_BYTES], body[_NONCE_BYTES:], name.encode())
    except InvalidTag as error:
        raise ValueError(f"{name} was not sealed by this key, or was changed") from error


def _needed(vault: Vault) -> bytes:
    key = vault.file_key()
    if key is None:
        raise missing_header()
    return key
