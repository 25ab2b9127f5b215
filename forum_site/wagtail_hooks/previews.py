"""What is previewed, at which widths, and the accessibility checker's words."""
