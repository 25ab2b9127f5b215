"""What the page editor adds to Wagtail's: states, counters and hints beside the fields."""
