"""Where lines may break: headings by words, themes by clauses."""
