"""The translators' workbench: what English is missing or stale, written beside the Chinese."""
