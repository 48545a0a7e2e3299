"""Arrays of scores and labels in, the field's figures out."""
