"""The parts of picture files: each function gives a file back with only the parts that show it.

Nothing is decoded, so no picture loses quality, and a file that has nothing to lose comes back as
it was. Bytes behind the end of the picture, where other programs could hide, are left out.
"""

import struct

# JPEG: what follows a marker without a length, and the segments that are kept although they are
# "application" ones: JFIF, the colour profile, Adobe's transform of colours.
_ALONE = {0x01, *range(0xD0, 0xD8)}
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_KEPT_APPLICATION = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = {
    *(b"IHDR", b"PLTE", b"IDAT", b"IEND"),
    *(b"tRNS", b"bKGD", b"sBIT", b"pHYs"),
    *(b"cHRM", b"gAMA", b"iCCP", b"sRGB", b"cICP"),
    *(b"acTL", b"fcTL", b"fdAT"),
}

_WEBP_KEPT = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"}
_WEBP_TELLS = 0x08 | 0x04  # the flags that EXIF and XMP are there

_GIF_KEPT = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


class MalformedError(ValueError):
    """The parts of a file do not follow each other as its format wants them to."""


def shown_of_jpeg(content):
    """A JPEG without EXIF, XMP, IPTC, comments and further pictures. Raises `MalformedError`."""
    kept, place = [content[:2]], 2
    while True:
        place, marker = _next_marker(content, place)
        if marker == _END:
            return b"".join([*kept, b"\xff\xd9"])
        if marker in _ALONE:
            kept.append(bytes((0xFF, marker)))
            continue
        end = place + int.from_bytes(content[place : place + 2], "big")
        if end < place + 2 or end > len(content):
            raise MalformedError("a segment is cut off")
        segment = content[place:end]
        if _is_shown(marker, segment):
            kept.append(bytes((0xFF, marker)) + segment)
        place = end
        if marker == _SCAN:
            end = _end_of_scan(content, place)
            kept.append(content[place:end])
            place = end


def _next_marker(content, place):
    """Where the marker at `place` ends, and which it is; any number of 0xFF may stand before it."""
    if content[place : place + 1] != b"\xff":
        raise MalformedError("no marker where one must be")
    while content[place : place + 1] == b"\xff":
        place += 1
    if place >= len(content):
        raise MalformedError("the file is cut off")
    return place + 1, content[place]


def _end_of_scan(content, place):
    """Where the coded picture ends: at a marker that is neither a restart nor an escaped 0xFF."""
    while (place := content.find(b"\xff", place)) >= 0:
        following = content[place + 1 : place + 2]
        if not following:
            break
        if following[0] not in (0x00, *range(0xD0, 0xD8)):
            return place
        place += 2
    raise MalformedError("the picture is cut off")


def _is_shown(marker, segment):
    if marker in _APPLICATION:
        name = _KEPT_APPLICATION.get(marker)
        return bool(name) and segment[2:].startswith(name)
    return marker != _COMMENT


def shown_of_png(content):
    """A PNG without EXIF, texts and dates. Raises `MalformedError`."""
    kept, place, kind = [_PNG_SIGNATURE], len(_PNG_SIGNATURE), b""
    while kind != b"IEND":
        size = int.from_bytes(content[place : place + 4], "big")
        kind = content[place + 4 : place + 8]
        end = place + 12 + size
        if len(kind) < 4 or end > len(content):
            raise MalformedError("a chunk is cut off")
        if kind in _PNG_KEPT:
            kept.append(content[place:end])
        place = end
    return b"".join(kept)


def shown_of_webp(content):
    """A WebP without EXIF and XMP. Raises `MalformedError`."""
    kept, place = [], 12
    whole = 8 + int.from_bytes(content[4:8], "little")
    if whole > len(content):
        raise MalformedError("the file is cut off")
    while place + 8 <= whole:
        kind = content[place : place + 4]
        size = int.from_bytes(content[place + 4 : place + 8], "little")
        end = place + 8 + size + size % 2
        if place + 8 + size > whole:
            raise MalformedError("a chunk is cut off")
        chunk = content[place:end]
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~_WEBP_TELLS,)) + chunk[9:]
        if kind in _WEBP_KEPT:
            kept.append(chunk)
        place = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def shown_of_gif(content):
    """A GIF without comments, texts and what programs wrote into it. Raises `MalformedError`."""
    start = 13 + _colours(content, 10)
    kept, place = [content[:start]], start
    while True:
        kind = content[place : place + 1]
        if kind == b";":
            return b"".join([*kept, kind])
        if kind == b",":
            end = _end_of_blocks(content, place + 10 + _colours(content, place + 9) + 1)
            kept.append(content[place:end])
        elif kind == b"!":
            label = content[place + 1 : place + 2]
            end = _end_of_blocks(content, place + 2)
            repeats = label == b"\xff" and content[place + 3 : place + 14] in _GIF_KEPT
            if label == b"\xf9" or repeats:
                kept.append(content[place:end])
        else:
            raise MalformedError("no block where one must be")
        place = end


def _colours(content, flags):
    """The size of the table of colours of which the byte at `flags` tells."""
    if flags >= len(content):
        raise MalformedError("the file is cut off")
    return 3 << (content[flags] & 7) + 1 if content[flags] & 0x80 else 0


def _end_of_blocks(content, place):
    """Where a row of blocks, each with its size before it, ends."""
    while place < len(content):
        size = content[place]
        place += 1 + size
        if not size:
            return place
    raise MalformedError("a block is cut off")
