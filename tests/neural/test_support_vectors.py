"""Support vector machines as plain products: they say what the library that fitted them says."""

from pathlib import Path

import numpy as np
from onnx import load

from voxdesk.inference.runtime import new_session
from voxdesk.neural.gender.support_vectors import SupportVectors, write_support_vectors
from voxdesk.training.data.dataset import Recording
from voxdesk.training.runs.voice_gender import GAMMA, fit_voice_machines


def people(count: int) -> tuple[np.ndarray, list[Recording]]:
    """Women, men and children of two corpora, whose embeddings differ in the first two numbers."""
    rng = np.random.default_rng(5)
    vectors, recordings = [], []
    for number in range(count):
        kind = number % 3
        middle = np.array([[1.0, 0.0], [-1.0, 0.0], [0.3, 1.5]][kind] + [0.0] * 22)
        for clip in range(2):
            vector = middle + 0.25 * rng.standard_normal(24)
            vectors.append(vector / np.linalg.norm(vector))
            name, gender = f"{number}-{clip}.wav", ("female", "male", "female")[kind]
            recordings.append(
                Recording(
                    Path(name), name, str(number), gender, name, "train", 4.0,
                    age=9.0 if kind == 2 else 30.0, corpus="ab"[number // 3 % 2],
                )
            )  # fmt: skip
    return np.array(vectors, dtype=np.float32), recordings


def test_the_file_says_what_the_library_says(tmp_path: Path) -> None:
    from sklearn.svm import SVC

    vectors, recordings = people(60)
    machines = fit_voice_machines(vectors, recordings)
    new, others = people(30)
    scores = machines.scores(new)
    kinds = np.array([int(other.speaker) % 3 for other in others])
    assert (scores[kinds == 1, 0] > 0).all()
    assert (scores[kinds == 0, 0] < 0).all()
    assert ((scores[:, 1] > 0) == (kinds == 2)).all()

    path = tmp_path / "voice.onnx"
    network = SupportVectors(machines.vectors, machines.weights, machines.offsets, GAMMA)
    write_support_vectors(network, path)
    assert {node.domain for node in load(path).graph.node} == {""}
    session = new_session(path.read_bytes(), 1)
    (found,) = session.run(["scores"], {"voice": 3 * new})
    np.testing.assert_allclose(found, scores, atol=5e-3)

    adult = np.array([not recording.is_child for recording in recordings])
    male = np.array([recording.gender == "male" for recording in recordings])
    library = SVC(C=1.0, gamma=GAMMA).fit(
        vectors[adult], male[adult], sample_weight=np.full(adult.sum(), 0.5**0.5)
    )
    np.testing.assert_allclose(library.decision_function(new), scores[:, 0], atol=0.05)
