"""The living style guide: every component with its states, on plainly marked sample data."""
