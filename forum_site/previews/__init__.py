"""What staff see of a page before it is public: the page, and what becomes of it elsewhere."""

from .modes import modes, sizes
from .show import show

__all__ = ["modes", "show", "sizes"]
