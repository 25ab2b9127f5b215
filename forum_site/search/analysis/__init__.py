"""From text to terms: pure functions, the same for what is indexed and for what is asked."""

from threading import Thread


def load_tables():
    """Load the dictionaries of scripts, sounds and words, so that no reader waits for them."""
    from . import characters, questions, sounds

    characters.simplified("數據")
    sounds.spellings("zhang")
    sounds.readings("数据")
    questions.words_in("数据标注")


def load_tables_aside():
    """The same in a thread of its own; for a process that is to answer at once."""
    Thread(target=load_tables, name="search tables", daemon=True).start()
