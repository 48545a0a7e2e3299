"""Says who may be heard in a recording, as far as that is known beforehand."""

from dataclasses import dataclass

from voxdesk.core.names import NameChanges, name_key


@dataclass(frozen=True, slots=True)
class Among:
    """Holds the ``names`` of the only people who may be named; without names anybody may be.

    Whoever else speaks is a voice without a name. A name is written as the library has it or not:
    the case of its letters does not count.
    """

    names: tuple[str, ...] = ()

    @property
    def anybody(self) -> bool:
        """Tell whether nothing is known beforehand."""
        return not self.names

    def allows(self, name: str) -> bool:
        """Tell whether somebody of that name may be named."""
        return self.anybody or name_key(name) in {name_key(each) for each in self.names}

    def renamed(self, changes: NameChanges) -> "Among":
        """Return the same people under their new names, without those who are forgotten.

        When nobody is left, anybody may be named again.
        """
        names = (changes.of(name) for name in self.names)
        return Among(tuple(dict.fromkeys(name for name in names if name is not None)))


ANYBODY = Among()
