# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Every text of the window can be translated, and is."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "app" / "pannier"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "ru")
PARTS = sorted(
    str(path.relative_to(SOURCES))
    for top in ("core", "hub", "backend", "ui")
    for path in [SOURCES / top, *(SOURCES / top).iterdir()]
    if path.is_dir() and path.name != "__pycache__" and "gallery" not in path.parts
)
SAYS = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName"),
    *("setAccessibleDescription", "setStatusTip", "setTitle", "setSubTitle", "setInformativeText"),
    *("setLabelText", "setSuffix", "setPrefix", "setSpecialValueText", "addItem", "addAction"),
    *("addTab", "addMenu", "addRow"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
}
ERRORS = re.compile(r"(Error|Problem)$")
# What is the same in every language: names, units, signs, keys, markup.
SAME = re.compile(
    r"<[^>]*>|&\w+;|\b(Pannier|GGUF|Hugging Face|llama\.cpp|GPU|CPU|RAM|VRAM|KV|KiB|MiB|GiB|MB|GB"
    r"|tok/s|ms|s|Ctrl|Esc|PDF|HTML|JSON|Markdown)\b"
)


@pytest.mark.parametrize("part", PARTS)
def test_all_that_is_said_can_be_translated(part: str) -> None:
    files = sorted((SOURCES / part).glob("*.py"))
    if part.count("/"):
        files = sorted((SOURCES / part).rglob("*.py"))
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in files
        for line, text in untranslated(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


def untranslated(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of every literal that is said without going through `tr`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if ERRORS.search(name):
            said = node.args[:1] if name == "UserError" else []
            said += [word.value for word in node.keywords if word.arg in ("message", "remedy")]
        elif name in SAYS:
            said = node.args[:2]
        else:
            continue
        for argument in said:
            yield from ((node.lineno, text) for text in _literals(argument) if _has_words(text))


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield " ".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.BinOp):
        yield from _literals(node.left)
        yield from _literals(node.right)
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".format"):
        yield from _literals(node.func.value) if isinstance(node.func, ast.Attribute) else ()


def _has_words(text: str) -> bool:
    is_name = re.fullmatch(r"[a-z_.0-9]+", text) is not None
    return not is_name and re.search(r"[A-Za-z]{2}", SAME.sub("", text)) is not None


def test_texts_of_tables_are_translated_when_shown() -> None:
    """A `tr` that runs when a module is imported would be English for ever."""
    early = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted(SOURCES.rglob("*.py"))
        for line in _calls_at_import(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not early, "use translatable() in: " + ", ".join(early)


def test_texts_are_whole_and_plain() -> None:
    """Fragments have no grammar, formats no language, and lupdate does not read escapes."""
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {trouble}"
        for path in sorted(SOURCES.rglob("*.py"))
        for line, trouble in _troubles(path.read_text(encoding="utf-8"))
    ]
    assert not wrong, "\n".join(wrong)


def _troubles(source: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or ast.unparse(node.func) not in ("tr", "translatable"):
            continue
        text = node.args[0]
        if isinstance(text, ast.JoinedStr | ast.BinOp):
            yield node.lineno, "not a literal"
        elif isinstance(text, ast.Constant):
            if re.search(r"\{\w*[:!]", text.value):
                yield node.lineno, "use number(): " + text.value
            if text.value != text.value.strip() or re.match(r"[,;:.]", text.value):
                yield node.lineno, "a fragment: " + text.value
            if re.search(r"\\[NxuU]", ast.get_source_segment(source, text) or ""):
                yield node.lineno, "write the sign itself: " + text.value


def _calls_at_import(node: ast.AST) -> Iterator[int]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.Call) and ast.unparse(child.func) == "tr":
            yield child.lineno
        yield from _calls_at_import(child)


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_the_catalogue_holds_what_the_source_says(language: str, tmp_path: Path) -> None:
    copy = _updated(language, tmp_path)
    mine, now = _messages(FOLDER / f"pannier_{language}.ts"), _messages(copy)
    assert sorted(set(now) - set(mine)) == [], "run resources/translations/update.py"
    assert sorted(set(mine) - set(now)) == [], "no longer said: run the same"


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_no_translation_is_missing(language: str) -> None:
    missing = [
        source
        for (source, _), forms in _messages(FOLDER / f"pannier_{language}.ts").items()
        if not forms or not all(forms)
    ]
    assert not missing, f"{len(missing)} are missing, such as {missing[:5]}"


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_what_is_put_into_a_text_is_put_into_its_translation(language: str) -> None:
    for (source, _), forms in _messages(FOLDER / f"pannier_{language}.ts").items():
        for form in forms:
            assert _places(form) - {"%Ln"} == _places(source) - {"%Ln"}, (source, form)
            assert form.count("<b>") == source.count("<b>"), (source, form)
            keys = len(re.findall(r"&\w", form))
            assert keys <= 1 or "&" not in source or keys == source.count("&"), (source, form)


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_what_the_window_reads_is_compiled_from_it(language: str, tmp_path: Path) -> None:
    source = FOLDER / f"pannier_{language}.ts"
    shutil.copy(source, tmp_path)
    shutil.copy(FOLDER / "update.py", tmp_path)
    subprocess.run([sys.executable, "update.py", "--compile"], cwd=tmp_path, check=True)
    compiled = (tmp_path / source.name).with_suffix(".qm").read_bytes()
    assert compiled == source.with_suffix(".qm").read_bytes(), (
        "run resources/translations/update.py"
    )


def _updated(language: str, folder: Path) -> Path:
    """A copy of the catalogue, brought up to the source."""
    place = folder / "resources" / "translations"
    place.mkdir(parents=True)
    (folder / "app").symlink_to(ROOT / "app")
    shutil.copy(FOLDER / f"pannier_{language}.ts", place)
    shutil.copy(FOLDER / "update.py", place)
    subprocess.run([sys.executable, str(place / "update.py")], check=True)
    return place / f"pannier_{language}.ts"


def _messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """(Source, comment) of every message to its translations; none where it is unfinished."""
    found: dict[tuple[str, str], list[str]] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        key = message.findtext("source", ""), message.findtext("comment", "")
        is_open = translation.get("type") is not None
        found[key] = [] if is_open else forms or [translation.text or ""]
    return found


def _places(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}|%Ln", text))
