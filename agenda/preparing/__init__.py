"""Preparing a forum: what is still to do, a new one from the last, a copy for practice."""
