"""An ONNX file's bytes in; ModelError out when it reaches for other files or foreign operators.

ONNX is protobuf; only the few fields that matter are read here (onnx.proto3 of the ONNX
project names them), so that a program without the ``onnx`` package can refuse such a file before
ONNX Runtime opens it.
"""

from collections.abc import Iterator

from voxdesk.core.errors import ModelError

ALLOWED_DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml", "com.microsoft"})
_MAX_DEPTH = 32
_EXTERNAL = 1  # TensorProto.DataLocation

# message -> field number -> the message that the field holds
_CHILDREN: dict[str, dict[int, str]] = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "function": {7: "node", 11: "attribute"},
    "tensor": {},
}
_MODEL_GRAPH = 7
_MODEL_FUNCTION = 25
_FUNCTION_DOMAIN = 10
_NODE_DOMAIN = 7
_TENSOR_EXTERNAL_DATA = 13
_TENSOR_DATA_LOCATION = 14


def refuse_unsafe(content: bytes, name: str) -> None:
    """Raise ModelError when ``content`` is no ONNX file, or one that needs more than itself.

    ``name`` is what the message calls the file. Functions that the model defines itself are fine.
    """
    message = memoryview(content)
    try:
        has_graph = any(number == _MODEL_GRAPH for number, _ in _fields(message))
        _check(message, "model", ALLOWED_DOMAINS | _own_domains(message), name)
    except (IndexError, ValueError) as error:
        raise ModelError("{name} is not an ONNX model, or it is damaged.", name=name) from error
    if not has_graph:
        raise ModelError("{name} is not an ONNX model, or it is damaged.", name=name)


def _check(message: memoryview, kind: str, domains: frozenset[str], name: str, depth: int = 0) -> None:
    if depth > _MAX_DEPTH:
        raise ValueError("nested too deeply")
    for number, value in _fields(message):
        child = _CHILDREN[kind].get(number)
        if child is not None:
            _check(_bytes(value), child, domains, name, depth + 1)
        elif kind == "node" and number == _NODE_DOMAIN:
            domain = bytes(_bytes(value)).decode("utf-8")
            if domain not in domains:
                raise ModelError(
                    "{name} needs operators of “{domain}”, which VoxDesk does not run.",
                    name=name,
                    domain=domain,
                )
        elif kind == "tensor" and (
            number == _TENSOR_EXTERNAL_DATA or (number == _TENSOR_DATA_LOCATION and value == _EXTERNAL)
        ):
            raise ModelError(
                "{name} keeps its weights in another file, which VoxDesk does not open.",
                name=name,
                hint="Export the model as one file.",
            )


def _own_domains(model: memoryview) -> frozenset[str]:
    return frozenset(
        bytes(_bytes(value)).decode("utf-8")
        for number, function in _fields(model)
        if number == _MODEL_FUNCTION
        for inner, value in _fields(_bytes(function))
        if inner == _FUNCTION_DOMAIN
    )


def _bytes(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise ValueError("a number where a message belongs")  # noqa: TRY004 - the caller knows ValueError
    return value


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Field numbers and values of one protobuf message (varint, 64 bit, bytes, 32 bit)."""
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        number, wire_type = key >> 3, key & 7
        if number == 0:
            raise ValueError("field number 0")
        if wire_type == 0:
            value, position = _varint(message, position)
            yield number, value
            continue
        if wire_type == 2:
            length, position = _varint(message, position)
        elif wire_type in (1, 5):
            length = 8 if wire_type == 1 else 4
        else:
            raise ValueError("unknown wire type")
        if position + length > len(message):
            raise ValueError("a field runs past the end")
        yield number, message[position : position + length]
        position += length


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
    raise ValueError("a number is too long")
