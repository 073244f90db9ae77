# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Makes small files of the kinds that can be attached, with nothing in them but what is asked."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def write_parts(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """Write an archive with these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def write_docx(path: Path, body: str) -> Path:
    """Write a docx file with this XML in its body; elements have the prefix `w`."""
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return write_parts(path, {"word/document.xml": document})


def write_xlsx(path: Path, rows: str, strings: Sequence[str]) -> Path:
    """Write an xlsx file with one sheet of these rows; style 1 is a date's."""
    named = f'xmlns="{_SHEET}" xmlns:r="{_RELATIONS}"'
    texts = "".join(f"<si><t>{text}</t></si>" for text in strings)
    return write_parts(
        path,
        {
            "xl/workbook.xml": f'<workbook {named}><sheets><sheet r:id="r1" name="Sales"/></sheets>'
            "</workbook>",
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/sharedStrings.xml": f"<sst {named}>{texts}</sst>",
            "xl/styles.xml": f'<styleSheet {named}><numFmts><numFmt numFmtId="164" '
            'formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/>'
            '<xf numFmtId="164"/></cellXfs></styleSheet>',
            "xl/worksheets/sheet1.xml": f"<worksheet {named}><sheetData>{rows}</sheetData>"
            "</worksheet>",
        },
    )


def write_pptx(path: Path, slides: Mapping[str, str]) -> Path:
    """Write a pptx file: texts by the names of their parts, in the order of the slides."""
    ids = "".join(f'<p:sldId id="{256 + i}" r:id="r{i}"/>' for i in range(len(slides)))
    targets = "".join(
        f'<Relationship Id="r{i}" Target="slides/{name}"/>' for i, name in enumerate(slides)
    )
    parts = {
        "ppt/presentation.xml": f'<p:presentation xmlns:p="{_SLIDES}" xmlns:r="{_RELATIONS}">'
        f"<p:sldIdLst>{ids}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": f"<Relationships>{targets}</Relationships>",
    }
    for name, text in slides.items():
        parts[f"ppt/slides/{name}"] = (
            f'<p:sld xmlns:p="{_SLIDES}" xmlns:a="{_DRAWING}"><a:p><a:r><a:t>{text}</a:t></a:r>'
            "</a:p></p:sld>"
        )
    return write_parts(path, parts)


def write_open_document(path: Path, body: str) -> Path:
    """Write an odt, ods or odp file with this XML; prefixes are `text`, `table` and `draw`."""
    names = " ".join(f'xmlns:{name}="urn:{name}"' for name in ("office", "text", "table", "draw"))
    return write_parts(
        path, {"content.xml": f"<office:document-content {names}>{body}</office:document-content>"}
    )


def write_pdf(path: Path, pages: Sequence[str]) -> Path:
    """Write a PDF file with one line of text on every page."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for i, text in enumerate(pages):
        content = f"BT /F1 12 Tf 10 100 Td ({text}) Tj ET" if text else ""
        resources = "/MediaBox[0 0 300 200]/Resources<</Font<</F1 3 0 R>>>>"
        objects += [
            f"<</Type/Page/Parent 2 0 R{resources}/Contents {5 + 2 * i} 0 R>>",
            f"<</Length {len(content)}>>\nstream\n{content}\nendstream",
        ]
    data, offsets = "%PDF-1.4\n", []
    for number, text in enumerate(objects, start=1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    count, start = len(objects) + 1, len(data)
    data += f"xref\n0 {count}\n0000000000 65535 f \n{table}"
    data += f"trailer<</Root 1 0 R/Size {count}>>\nstartxref\n{start}\n%%EOF\n"
    path.write_bytes(data.encode("latin-1"))
    return path
