"""What verbs of the index say of recordings that were heard with another model."""

from voxdesk.cli.output import Output, counted
from voxdesk.workflows.archive.other_models import count_by_other_models
from voxdesk.workflows.services import Services


def tell_other_models(opened: Services, out: Output) -> None:
    """Say how many recordings of the index were heard with another model, and what to do about it."""
    count = count_by_other_models(None, opened, out)
    if count:
        were = "was" if count == 1 else "were"
        out.message(
            f"{counted(count, 'recording')} {were} analysed with another model than the one in use: unnamed "
            "voices in them are not compared with people or other recordings. voxdesk index --anew FOLDER "
            "analyses them again."
        )
