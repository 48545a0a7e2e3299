"""The Lab: classifiers of gender and of closed sets of people, from a recipe to an ONNX file."""
