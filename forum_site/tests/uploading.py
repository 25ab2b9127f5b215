"""Files as staff, or somebody hostile, would upload them."""

import io
import struct
import zipfile
import zlib

from PIL import Image, PngImagePlugin

SECRETS = (b"GPSCAM", b"Li Ming", b"31.2304")


def exif(orientation=1):
    """EXIF data with a camera, an author and a place."""
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = "GPSCAM"
    data[0x013B] = "Li Ming"
    place = data.get_ifd(0x8825)
    place[1], place[2] = "N", (31.0, 13.0, 49.0)
    return data


def xmp():
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a latitude="31.2304" author="Li Ming"/></x:xmpmeta>'
    )


def picture(kind, size=(64, 48), orientation=1, mode="RGB", **options):
    """The bytes of a picture of a kind, such as "jpeg", that tells its author and its place.

    Its upper left quarter is red, the rest is blue.
    """
    image = Image.new(mode, size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1] // 2))
    if kind == "gif":
        options["comment"] = b"Li Ming at 31.2304 with GPSCAM"
    else:
        options["exif"] = exif(orientation).tobytes()
    if kind == "png":
        options["pnginfo"] = PngImagePlugin.PngInfo()
        options["pnginfo"].add_text("Author", "Li Ming")
        options["pnginfo"].add_itxt("XML:com.adobe.xmp", xmp().decode())
    elif kind in ("jpeg", "webp", "avif"):
        options["xmp"] = xmp()
    made = io.BytesIO()
    image.save(made, kind, **options)
    return made.getvalue()


def huge_png(width, height):
    """A small PNG that says that it is huge; up to 12,000 a side its pixels are all there."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = height if max(width, height) <= 12_000 else 100
    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    data = b"".join(packer.compress(row) for _ in range(rows)) + packer.flush()
    chunks = ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )


OFFICE = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml", "xlsx": "xl/workbook.xml"}


def packed(parts):
    """A ZIP with parts: a map of names to contents."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def office(kind, **more):
    """A document of Word, PowerPoint or Excel, as little as makes one; `more` are further parts."""
    return packed({"[Content_Types].xml": "<Types/>", OFFICE[kind]: "<main/>", **more})
