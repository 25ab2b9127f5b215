"""Drafts under a secret address: how they are sent, read, remarked upon and marked as reviewed."""
