"""Sample forums, agendas and talks for the style guide."""
