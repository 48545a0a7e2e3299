"""What stands behind the page of folders: its work, and the parts that it is made of."""
