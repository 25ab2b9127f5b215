"""Secret links to drafts: the addresses, and the way to them from a page."""
