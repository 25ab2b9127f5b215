"""The face of headings: Song Bold, cut down to the characters that the site's headings use.

`characters` says which those are, `subset` cuts them out of the face, `published` keeps the result
where the web finds it, `build` brings it up to date, `handlers` does so after a publish.

It is an enhancement: where it is missing, headings stand in a face of the reader's own.
"""
