"""Measuring search: a corpus as real pages in a scratch database, and queries put to them."""
