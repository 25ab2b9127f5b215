"""The two sides of a pair next to each other in the editor."""

from ..editor.panels import PairPanel


def pair_panel(name, kind="", help_text="", labels=("", "")):
    """A row with the Chinese field `name` on the left and its English partner on the right.

    `kind` is what the text is for the reader, as in `editor.lengths`; `help_text` is help for the
    Chinese field, with an example; `labels` are those of both fields where the fields' own do not
    fit.
    """
    return PairPanel(name, kind=kind, help_text=help_text, labels=labels)
