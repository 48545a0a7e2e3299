"""Torch: networks, losses, augmentation, the training loop, export to ONNX."""
