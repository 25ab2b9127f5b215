"""The public JSON interface: search and suggestions, described in docs/api.md."""
