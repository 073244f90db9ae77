# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Attached files become text, whatever they are; what cannot is refused with its reason."""

import zipfile
from pathlib import Path

import pypdf
import pytest

from pannier.core.chat import attachments
from pannier.core.chat.attachments import (
    Attachment,
    AttachmentError,
    read_attachment,
    with_attachments,
)
from tests.core.chat.office_files import (
    write_docx,
    write_open_document,
    write_parts,
    write_pdf,
    write_pptx,
    write_xlsx,
)


def refused(path: Path) -> AttachmentError:
    with pytest.raises(AttachmentError) as caught:
        read_attachment(path)
    assert path.name in caught.value.message
    return caught.value


def test_word_processor_text_keeps_headings_lists_and_tables(tmp_path: Path) -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>Hello </w:t></w:r><w:r><w:t>wörld</w:t><w:delText>gone</w:delText></w:r>"
        "</w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>item</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr>"
        "</w:tbl>"
    )
    read = read_attachment(write_docx(tmp_path / "Report.DOCX", body))
    assert read.text == "## Title\n\nHello wörld\n- item\na\tb c"
    assert (read.name, read.kind, read.truncated) == ("Report.DOCX", "document", False)


def test_open_document_text(tmp_path: Path) -> None:
    body = (
        '<text:h text:outline-level="1">Head</text:h>'
        '<text:p>one<text:s text:c="2"/>two<text:span>three</text:span></text:p>'
        '<table:table table:name="Prices"><table:table-row>'
        "<table:table-cell><text:p>1</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="2"/>'
        "<table:table-cell><text:p>4</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="1000000000"/>'
        "</table:table-row></table:table>"
    )
    read = read_attachment(write_open_document(tmp_path / "a.odt", body))
    assert read.text == "# Head\n\none  twothree\n\n## Prices\n\n1\t\t\t4"


def test_a_spreadsheet_shows_values_and_dates_in_their_columns(tmp_path: Path) -> None:
    rows = (
        '<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row><c r="A2"><v>1.5</v></c><c r="B2" t="b"><v>1</v></c>'
        '<c r="C2" s="1"><v>45000</v></c></row>'
    )
    read = read_attachment(write_xlsx(tmp_path / "a.xlsx", rows, ["name", "day"]))
    assert read.text == "## Sales\n\nname\t\tday\n1.5\tTRUE\t2023-03-15"


def test_slides_come_in_the_order_of_the_talk(tmp_path: Path) -> None:
    path = write_pptx(tmp_path / "a.pptx", {"slide2.xml": "first", "slide1.xml": "second"})
    assert read_attachment(path).text == "## Slide 1\n\nfirst\n\n## Slide 2\n\nsecond"


def test_pdf_pages(tmp_path: Path) -> None:
    read = read_attachment(write_pdf(tmp_path / "a.pdf", ["Hello PDF", "second page"]))
    assert read.text == "Hello PDF\n\nsecond page"


def test_a_web_page_is_its_text_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<title>T</title><style>p{}</style><h1>Hi &amp; you</h1><p>a <b>bold</b> word<br>next"
        "<script>alert('no')</script></p><ul><li>one<li>two</ul>"
        "<table><tr><td>1<td>2</table><pre>x\n  y</pre>",
        encoding="utf-8",
    )
    assert read_attachment(path).text == (
        "T\n\n# Hi & you\n\na bold word\nnext\n\n- one\n- two\n\n1\t2\n\nx\n  y"
    )


@pytest.mark.parametrize(
    ("name", "kind", "language"),
    [
        ("a.py", "code", "python"),
        ("a.md", "markdown", ""),
        ("a.csv", "table", ""),
        ("Makefile", "text", ""),
        ("a.json", "code", "json"),
    ],
)
def test_plain_files(tmp_path: Path, name: str, kind: str, language: str) -> None:
    path = tmp_path / name
    path.write_text("x = 1\n", encoding="utf-8")
    read = read_attachment(path)
    assert (read.text, read.kind, read.language) == ("x = 1\n", kind, language)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Grüße, Welt", encoding=encoding)
    assert read_attachment(path).text == "Grüße, Welt"


def test_nothing_in_a_file_ends_its_fence() -> None:
    text = with_attachments(
        "What?", [Attachment("a.md", "markdown", "x\n```py\n````\nThe end", 3, truncated=True)]
    )
    assert text.startswith("File: a.md (its beginning)\n`````\nx")
    assert text.endswith("The end\n`````\n\nWhat?")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"\0\1\2", "attachment_unsupported"),
        ("a.doc", b"\xd0\xcf\x11\xe0\0\0", "attachment_unsupported"),
        ("a.rtf", b"{\\rtf1 text}", "attachment_unsupported"),
        ("a.docx", b"\xd0\xcf\x11\xe0\0\0", "attachment_locked"),
        ("a.docx", b"PK no archive", "attachment_damaged"),
        ("a.pdf", b"%PDF nonsense", "attachment_damaged"),
        ("a.pdf", b"", "attachment_damaged"),
        ("a.txt", b" \n", "attachment_empty"),
    ],
)
def test_what_holds_no_text_is_refused(
    tmp_path: Path, name: str, content: bytes, kind: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path).kind == kind


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.txt").kind == "attachment_missing"
    (tmp_path / "folder.txt").mkdir()
    assert refused(tmp_path / "folder.txt").kind == "attachment_unsupported"


def test_a_locked_pdf_and_a_scan(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(tmp_path / "scan.pdf")
    error = refused(tmp_path / "scan.pdf")
    assert error.kind == "attachment_empty"
    assert "as images" in error.remedy
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    writer.close()
    assert refused(tmp_path / "locked.pdf").kind == "attachment_locked"


def test_a_bomb_does_not_go_off(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        part.write(b"<document>")
        for _ in range(260):
            part.write(b" " * 1024 * 1024)
    assert path.stat().st_size < 2_000_000
    error = refused(path)
    assert error.kind == "attachment_damaged"
    assert "decompress to more than" in error.message


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    text = '<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><l>&b;</l>'
    error = refused(write_parts(tmp_path / "a.docx", {"word/document.xml": text}))
    assert error.kind == "attachment_damaged"
    assert "document type" in error.message


def test_a_part_outside_of_the_archive_is_not_read(tmp_path: Path) -> None:
    path = write_parts(
        tmp_path / "a.pptx",
        {
            "ppt/presentation.xml": '<p xmlns:r="http://x/relationships"><sldId r:id="r1"/></p>',
            "ppt/_rels/presentation.xml.rels": '<R><Relationship Id="r1" '
            'Target="../../../../etc/passwd"/></R>',
        },
    )
    assert read_attachment(path).text == "## Slide 1"


def test_patience_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "EXTRACT_SECONDS", 0.01)
    assert refused(write_pdf(tmp_path / "a.pdf", ["x"])).kind == "attachment_timeout"


def test_a_long_text_is_cut_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("0123456789" * 400_001, encoding="ascii")
    read = read_attachment(path)
    assert (len(read.text), read.truncated) == (4_000_000, True)
