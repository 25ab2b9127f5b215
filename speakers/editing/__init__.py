"""What staff do with people and organisations besides editing a page: find, make, tell apart."""
