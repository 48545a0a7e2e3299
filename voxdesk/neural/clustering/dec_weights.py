"""A CRNN that knows other people, on disk: ``crnn.safetensors`` in a folder."""

from pathlib import Path

from torch import Tensor

from voxdesk.core.errors import ModelError
from voxdesk.core.files import write_bytes
from voxdesk.neural.clustering.dec_nets import Crnn

FILE = "crnn.safetensors"


def save_crnn(folder: Path, network: Crnn) -> None:
    """Write the weights; the folder is made."""
    from safetensors.torch import save

    folder.mkdir(parents=True, exist_ok=True)
    write_bytes(folder / FILE, save(network.state_dict()))


def load_crnn(folder: Path) -> Crnn:
    """Return the network in ``folder``, of whatever size it was trained with. Raises ModelError."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    path = folder / FILE
    if not path.is_file():
        raise ModelError(
            "There is no {file} in {folder}.",
            file=FILE,
            folder=folder,
            hint="“voxdesk train encoder dec-crnn DATA --out FOLDER” makes them; without any, the network "
            "learns from the recordings themselves.",
        )
    try:
        state: dict[str, Tensor] = load_file(path)
        network = Crnn(len(state["project.weight"]), state["recurrent.weight_hh_l0"].shape[1])
        network.load_state_dict(state)
    except (SafetensorError, KeyError, RuntimeError, OSError) as error:
        raise ModelError("{path} holds no weights of a CRNN for clustering.", path=path) from error
    return network
