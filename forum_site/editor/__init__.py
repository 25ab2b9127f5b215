"""What the page editor adds to Wagtail's: states of pairs, lengths, and gentle hints."""
