# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Every page and dialog: nothing is cut off with longer texts, all can be used without a mouse."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from pannier.core.library import Library
from pannier.core.settings import Remembered, remembered_file, save_remembered
from pannier.ui.language import LONG, install_language
from tests.models import write_llama
from tests.ui.conftest import ProgramMaker, User, scripted_command
from tests.ui.walking import (
    cut_off,
    describe,
    each_detail,
    each_dialog,
    each_page,
    interactive,
    settle,
)

SMALL = (900, 600)
MODEL = "Tiny-Llama-F16.gguf"


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    yield
    install_language(qapp, "en")


@pytest.fixture
def everywhere(
    make_user: ProgramMaker, tmp_path: Path, model_file: Path, request: pytest.FixtureRequest
) -> User:
    """Someone who has a chat and a model; the parameter is a language."""
    save_remembered(remembered_file(), Remembered(language=getattr(request, "param", "en")))
    (tmp_path / "models").mkdir()
    write_llama(tmp_path / "models" / MODEL, embedding=128, ffn=256, layers=2, context=512)
    Library().add_folder(tmp_path / "models")
    user = make_user(scripted_command(tmp_path, "A short answer.", pause=2))
    user.window.resize(*SMALL)
    user.load(model_file)
    user.ask("What is that?")
    user.wait_for_answer()
    return user


@pytest.mark.usefixtures("english_after")
@pytest.mark.parametrize("everywhere", [LONG], indirect=True)
def test_longer_texts_are_not_cut_off(everywhere: User, tmp_path: Path) -> None:
    found = []
    for name, window in everything(everywhere, tmp_path):
        least = window.minimumSizeHint()
        if least.width() > SMALL[0] or least.height() > SMALL[1]:
            found.append(f"{name}: needs {least.width()} x {least.height()}")
        found += [f"{name}: {text}" for text in cut_off(window)]
    assert not found, "\n".join(found)


def test_everything_can_be_used_without_eyes_and_without_a_mouse(
    everywhere: User, tmp_path: Path
) -> None:
    found: list[str] = []
    looks: set[tuple[object, ...]] = set()
    for name, window in everything(everywhere, tmp_path):
        reached = tab_round(window)
        problems = itertools.chain(
            without_name_or_role(window),
            beyond_tab(window, reached),
            out_of_order(reached),
            without_visible_focus(reached, looks),
        )
        found += [f"{name}: {problem}" for problem in problems]
    assert len(looks) > 20
    assert not found, "\n".join(sorted(set(found)))


def without_name_or_role(window: QWidget) -> Iterator[str]:
    for widget in interactive(window):
        access = QAccessible.queryAccessibleInterface(widget)
        if not access.text(QAccessible.Text.Name).strip():
            yield f"{describe(widget)} has no name"
        if access.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client}:
            yield f"{describe(widget)} has no role"


def beyond_tab(window: QWidget, reached: list[QWidget]) -> Iterator[str]:
    for widget in interactive(window):
        if widget.isEnabled() and not is_part(widget) and widget not in reached:
            yield f"{describe(widget)} is not reached by Tab"


def out_of_order(reached: list[QWidget]) -> Iterator[str]:
    for before, later in itertools.pairwise(reached):
        if (
            before.parentWidget() is later.parentWidget()
            and later.geometry().bottom() < before.geometry().top()
        ):
            yield f"{describe(later)} comes behind {describe(before)}"


def without_visible_focus(reached: list[QWidget], looks: set[tuple[object, ...]]) -> Iterator[str]:
    """One of each look is enough: what they share is in the style."""
    for widget in reached:
        look = (type(widget), widget.property("kind"), widget.property("part"))
        if look not in looks and not widget.visibleRegion().isEmpty():
            looks.add(look)
            if not shows_focus(widget):
                yield f"{describe(widget)} does not show that it has the focus"


def shows_focus(widget: QWidget) -> bool:
    """Whether it, or what is around it, looks different with the focus."""
    window = widget.window()
    around = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-9, -9, 9, 9)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle(5)
    with_focus = window.grab(around).toImage()
    widget.clearFocus()
    settle(5)
    # What a search replaces meanwhile has no say any more.
    return not widget.isVisible() or window.grab(around).toImage() != with_focus


def is_part(widget: QWidget) -> bool:
    """Whether another widget stands for it: a field's button, a group of which one is chosen."""
    if isinstance(widget.parentWidget(), QLineEdit):
        return True  # Esc clears the field
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    # The arrow keys go from the chosen one to the others.
    return group is not None and group.exclusive() and group.checkedButton() is not widget


def everything(user: User, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """All pages, then all dialogs, each while it is shown."""
    yield from each_page(user)
    yield from each_detail(user, folder / "models" / MODEL)
    yield from each_dialog(user, folder)


def tab_round(window: QWidget) -> list[QWidget]:
    """What Tab goes to, in its order."""
    reached: list[QWidget] = []
    at = window.nextInFocusChain()
    while at is not window:
        takes = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus) and at.isEnabled()
        if takes and at.isVisible() and at.window() is window:
            reached.append(at.focusProxy() or at)
        at = at.nextInFocusChain()
    return reached
