"""All clustering methods by name, the default first."""

from voxdesk.clustering.base import SomeMethod
from voxdesk.clustering.methods import (
    agglomerative,
    automatic,
    block_autoencoder,
    dec_crnn,
    dec_efficientnet,
    dec_resnet,
    dec_wav2vec2,
    dynmsc,
    fasterpam,
    hdbscan,
    kmeans,
    pca_kmeans,
    radius,
    spectral,
)
from voxdesk.core.errors import DataError

METHODS: tuple[SomeMethod, ...] = (
    automatic.METHOD,
    agglomerative.METHOD,
    dynmsc.METHOD,
    fasterpam.METHOD,
    radius.METHOD,
    pca_kmeans.METHOD,
    block_autoencoder.METHOD,
    kmeans.METHOD,
    spectral.METHOD,
    hdbscan.METHOD,
    dec_crnn.METHOD,
    dec_efficientnet.METHOD,
    dec_resnet.METHOD,
    dec_wav2vec2.METHOD,
)


def find_method(method_id: str) -> SomeMethod:
    """Return the method called ``method_id``; raises DataError with the names that there are."""
    for method in METHODS:
        if method.id == method_id:
            return method
    names = ", ".join(method.id for method in METHODS)
    raise DataError(
        "There is no clustering method “{method_id}”.",
        method_id=method_id,
        names=names,
        hint="Choose one of: {names}.",
    )
