"""What staff see of search: what readers looked for, other names, and results put first."""
