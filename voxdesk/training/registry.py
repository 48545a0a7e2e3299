"""All methods of the Lab by name, and the published recipes of each."""

from voxdesk.core.errors import DataError
from voxdesk.core.parameters import parameters
from voxdesk.training.methods import (
    boosting,
    bundled,
    cnn,
    cnn1d,
    crnn,
    gmm,
    head,
    mel_cnn,
    mlp,
    resnet18,
    svm,
    transfer,
)
from voxdesk.training.methods.base import SomeMethod, SomeRecipe

METHODS: tuple[SomeMethod, ...] = (
    boosting.METHOD,
    bundled.METHOD,
    cnn.METHOD,
    cnn1d.METHOD,
    crnn.METHOD,
    gmm.METHOD,
    head.METHOD,
    mel_cnn.METHOD,
    mlp.METHOD,
    resnet18.METHOD,
    svm.METHOD,
    transfer.METHOD,
)


def find_method(method_id: str) -> SomeMethod:
    """Return the method called ``method_id``; raises DataError with the names that there are."""
    for method in METHODS:
        if method.id == method_id:
            return method
    raise DataError(
        "There is no method “{method_id}” in the Lab.",
        method_id=method_id,
        names=", ".join(method.id for method in METHODS),
        hint="Choose one of: {names}.",
    )


def recipes_for(task: str) -> dict[str, tuple[SomeMethod, SomeRecipe]]:
    """Return the recipes for ``task`` by name, in alphabetical order, each with its method."""
    found = {
        recipe.name: (method, recipe)
        for method in METHODS
        for recipe in method.recipes
        if recipe.task == task
    }
    return dict(sorted(found.items()))


def every_parameter() -> frozenset[str]:
    """Return the names of the parameters of all methods."""
    return frozenset(line.name for method in METHODS for line in parameters(method.params))
