"""One object, two language sides: Chinese words and their English partners on the same object.

`words` picks the side a reader gets, `state` tells whether the English is missing, stale or in
step, `models` puts both on a Django model, `blocks` and `panels` bring them to the editor.
"""
