"""Speech segments and embeddings in, who spoke when out, and that written for other programs."""
