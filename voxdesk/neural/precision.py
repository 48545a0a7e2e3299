"""A device in; whether it computes with 16-bit numbers faster than with 32-bit ones, out."""

import torch


def has_fast_half(device: torch.device) -> bool:
    """Tell whether bfloat16 is done in hardware: by tensor cores, or by a processor's matrix unit (AMX).

    Elsewhere it is imitated and slower than full precision.
    """
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    capabilities: dict[str, object] = getattr(torch.cpu, "get_capabilities", dict)()
    return bool(capabilities.get("amx_bf16"))
