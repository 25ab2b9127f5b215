"""Open pairs on their way out of the house and back: as a spreadsheet, or as XLIFF for tools.

`segments` says what goes out, `spreadsheet` and `xliff` write and read the files, `plan` says what
a file that came back would change, and `views` are the screens.
"""
