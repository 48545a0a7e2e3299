"""Embeddings of many people in; an encoder whose embeddings spread evenly in all directions out."""

import numpy as np
import torch
from torch import nn

from voxdesk.core.types import Float32


def fold_whitening(last: nn.Linear, vectors: Float32, shrinkage: float) -> None:
    """Make the encoder with this ``last`` layer give what it gave, less the mean of ``vectors``, whitened.

    ``vectors`` f32[n, D] are embeddings of the people trained on, not normalised. A short training leaves
    most of their variance in a few directions, which then decide every cosine. ``shrinkage`` times
    the mean variance is added to each direction, so that the faint ones are not blown up. The
    transform is linear and goes into the last layer: the exported network is no slower.
    """
    wide = np.asarray(vectors, dtype=np.float64)
    mean = wide.mean(axis=0)
    covariance = np.cov(wide, rowvar=False)
    covariance += shrinkage * np.trace(covariance) / len(covariance) * np.eye(len(covariance))
    spread = torch.from_numpy(np.linalg.cholesky(np.linalg.inv(covariance)).T)
    with torch.no_grad():
        bias = last.bias.double() - torch.from_numpy(mean)
        last.weight.copy_((spread @ last.weight.double()).float())
        last.bias.copy_((spread @ bias).float())
