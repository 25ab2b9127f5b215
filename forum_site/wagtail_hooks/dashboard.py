"""What the first screen of the admin tells."""
