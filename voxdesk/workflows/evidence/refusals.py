"""Why no likelihood ratio is given, in words."""

from voxdesk.core.errors import DataError, Words

# A system with a higher cost says too little to be used.
MOST_CLLR = 0.8


def refused(reason: str) -> DataError:
    """Refuse a ratio for ``reason``."""
    return DataError(
        "No likelihood ratio is given: {reason}.",
        reason=reason,
        hint="A ratio holds only where it was validated.",
    )


def refused_cllr(cllr: float) -> DataError:
    """Refuse a population whose voices are told apart too badly."""
    return refused(
        Words(
            "voices of this population are told apart too badly (Cllr {cllr:.2f}, at most {most:.1f})",
            cllr=cllr,
            most=MOST_CLLR,
        )
    )
