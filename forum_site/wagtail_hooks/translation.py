"""The translators' workbench: its addresses and its place in the menu."""
