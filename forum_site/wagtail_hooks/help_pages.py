"""The help pages inside the admin."""
