"""Documents are what their names say, and hold nothing that runs by itself."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.documents.models import Document

from .uploading import OFFICE, huge_png, office, packed, picture

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def add(client, name, content):
    return client.post(
        reverse("wagtaildocs:add"), {"title": "文件", "file": SimpleUploadedFile(name, content)}
    )


def refusal(client, name, content):
    """The code of the one message that an upload gets; nothing may be stored."""
    answer = add(client, name, content)
    assert answer.status_code == 200
    errors = answer.context["form"].errors.as_data()
    assert list(errors) == ["file"]
    assert not Document.objects.exists()
    (error,) = errors["file"]
    return error.code


def link():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        entry = zipfile.ZipInfo("passwd.txt")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return made.getvalue()


ACCEPTED = {
    "a.pdf": PDF,
    "课件.PPTX": office("pptx"),
    "a.docx": office("docx"),
    "a.xlsx": office("xlsx", **{"docProps/core.xml": "<a/>"}),
    "a.zip": packed(
        {"论坛/课件.pptx": office("pptx"), "论坛/会场.jpg": picture("jpeg"), "论坛/": ""}
    ),
    "utf8.csv": "\ufeff姓名,机构\n张译今,联盟\n".encode(),
    "gbk.csv": "姓名,机构\r\n张译今,联盟\r\n".encode("gb18030"),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_document_of_an_accepted_kind_is_stored_as_it_is(name, editor_client, home):
    assert add(editor_client, name, ACCEPTED[name]).status_code == 302

    with Document.objects.get().open_file() as file:
        assert file.read() == ACCEPTED[name]


HTML = b"<!doctype html><script>alert(1)</script>"
REFUSED = {
    "html": ("a.html", HTML, "kind"),
    "svg": ("a.svg", b"<svg/>", "kind"),
    "compressed svg": ("a.svgz", b"\x1f\x8b", "kind"),
    "program": ("a.exe", b"MZ", "kind"),
    "document with macros": ("a.docm", office("docx"), "kind"),
    "old word": ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "kind"),
    "no extension": ("README", b"text", "kind"),
    "html called pdf": ("a.pdf", HTML, "mismatch"),
    "html called csv": ("a.csv", HTML, "mismatch"),
    "program called csv": ("a.csv", b"MZ\x00\x03", "mismatch"),
    "html called docx": ("a.docx", HTML, "mismatch"),
    "html with a zip behind it": ("a.zip", HTML + packed({"a.txt": "a"}), "mismatch"),
    "zip called docx": ("a.docx", packed({"a.txt": "a"}), "mismatch"),
    "pptx called docx": ("a.docx", office("pptx"), "mismatch"),
    "cut pptx": ("a.pptx", office("pptx")[:-30], "mismatch"),
    "nothing": ("a.pdf", b"", "empty"),
    "locked docx": ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "locked"),
    "macros in docx": ("a.docx", office("docx", **{"word/vbaProject.bin": "x"}), "program"),
    "macros in content types": (
        "a.xlsx",
        packed(
            {
                "[Content_Types].xml": "<Override ContentType='x.sheet.macroEnabled.main+xml'/>",
                OFFICE["xlsx"]: "<a/>",
            }
        ),
        "program",
    ),
    "pdf with a script": ("a.pdf", PDF + b"<</S/JavaScript/JS(app.alert(1))>>", "program"),
    "pdf with a script far behind": ("a.pdf", PDF.ljust((1 << 20) + 1) + b"/Launch ", "program"),
    "zip with a page": ("a.zip", packed({"a.html": HTML}), "kind"),
    "zip in a zip": ("a.zip", packed({"a.zip": packed({"a.txt": "a"})}), "kind"),
    "zip that climbs": ("a.zip", packed({"../../a.txt": "a"}), "unsafe_part"),
    "zip that starts at the root": ("a.zip", packed({"/etc/a.txt": "a"}), "unsafe_part"),
    "zip of another disk": ("a.zip", packed({"C:\\a.txt": "a"}), "unsafe_part"),
    "zip with a link": ("a.zip", link(), "unsafe_part"),
    "zip bomb": ("a.zip", packed({"a.txt": bytes(20_000_000)}), "bomb"),
    "docx bomb": ("a.docx", office("docx", **{"word/a.xml": bytes(20_000_000)}), "bomb"),
    "zip of many": ("a.zip", packed({f"{n}.txt": "" for n in range(5_001)}), "bomb"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_document_that_is_not_what_it_says_is_refused(case, editor_client, home):
    name, content, code = REFUSED[case]

    assert refusal(editor_client, name, content) == code


def test_archive_may_hold_pictures_whatever_their_pixels(editor_client, home):
    content = packed({"a.png": huge_png(60_000, 60_000)})

    assert add(editor_client, "a.zip", content).status_code == 302


def test_document_of_too_many_bytes_is_refused(editor_client, home, settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 50

    assert refusal(editor_client, "a.pdf", PDF) == "too_large"


def test_many_at_once_say_for_each_what_is_wrong(editor_client, home):
    answer = editor_client.post(
        reverse("wagtaildocs:add_multiple"),
        {"title": "文件", "files[]": SimpleUploadedFile("a.html", HTML)},
    ).json()

    assert answer["success"] is False
    assert "CSV, DOCX, PDF, PPTX, XLSX, ZIP" in answer["error_message"]
    assert len(answer["error_message"].splitlines()) == 1


def test_chooser_refuses_too(editor_client, home):
    answer = editor_client.post(
        reverse("wagtaildocs_chooser:create"),
        {
            "document-chooser-upload-title": "文件",
            "document-chooser-upload-file": SimpleUploadedFile("a.html", HTML),
        },
    )

    assert answer.status_code == 200
    assert not Document.objects.exists()


def test_document_that_replaces_another_is_looked_at(editor_client, home):
    add(editor_client, "a.pdf", PDF)
    document = Document.objects.get()

    answer = editor_client.post(
        reverse("wagtaildocs:edit", args=[document.pk]),
        {"title": "文件", "file": SimpleUploadedFile("a.pdf", HTML)},
    )

    assert [error.code for error in answer.context["form"].errors.as_data()["file"]] == ["mismatch"]
    with document.open_file() as file:
        assert file.read() == PDF


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("长" * 244 + ".pdf", "documents/" + "长" * 60 + ".pdf"),
        ("a\u202efdp.pdf", "documents/afdp.pdf"),
        ("..\\..\\a.pdf", "documents/a.pdf"),
        (";rm -rf.pdf", "documents/rm_-rf.pdf"),
        ("会议 手册.pdf", "documents/会议_手册.pdf"),
    ],
)
def test_odd_name_is_made_safe(name, stored, editor_client, home, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path

    assert add(editor_client, name, PDF).status_code == 302

    assert Document.objects.get().file.name == stored


def test_document_is_not_opened_inside_the_site(editor_client, client, home):
    add(editor_client, "a.csv", ACCEPTED["utf8.csv"])

    answer = client.get(Document.objects.get().url)

    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    answer.getvalue()
