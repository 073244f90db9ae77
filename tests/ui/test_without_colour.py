# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Nothing is told by colour alone: with one ink on one ground, every state still differs."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pannier.core.memory.accuracy import DeviceLoad
from pannier.core.memory.load_history import DeviceRecord, LoadRecord
from pannier.core.memory.load_report import HOST
from pannier.ui import theme as looks
from pannier.ui.actions import Page
from pannier.ui.chat.attachment_chips import AttachmentChip, AttachmentChips
from pannier.ui.chat.context_gauge import ContextGauge, ContextUse
from pannier.ui.fit.history_chart import HistoryChart
from pannier.ui.fit.parameters_tab import SizeChart
from pannier.ui.fit.verdict_chip import ShownVerdict, VerdictChip
from pannier.ui.job_panel import JobRow
from pannier.ui.jobs import Job, JobState
from pannier.ui.notifications import Notice, NoticeBar
from pannier.ui.rail import Rail
from pannier.ui.theme import LIGHT, Theme
from pannier.ui.transcript.records import MessageRecord, Role
from pannier.ui.transcript.view import Transcript
from pannier.ui.widgets.drop_overlay import DropOverlay
from pannier.ui.widgets.level import Level
from pannier.ui.widgets.snap_slider import SnapSlider, Stop, Stretch
from pannier.ui.widgets.stacked_bar import BAR_HEIGHT, Part, StackedBar
from pannier.ui.widgets.trouble_box import TroubleBox

INK, GROUND = "#202020", "#ffffff"
_GROUNDS = {"window", "rail", "surface", "hover", "bubble", "code", "on_accent"} | {
    f"{name}_soft" for name in ("accent", "danger", "warning", "info")
}
ONE_INK = LIGHT._replace(
    **{name: GROUND if name in _GROUNDS else INK for name in LIGHT._fields if name != "series"},
    series=(INK,) * len(LIGHT.series),
)
LEVELS: tuple[Level, ...] = ("info", "warning", "error")
MIB = 1024**2


@pytest.fixture
def theme(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theme]:
    """A theme in which all inks are one, and all grounds are."""
    monkeypatch.setitem(looks.SCHEMES, "light", ONE_INK)
    qapp.setStyle("fusion")
    theme = Theme(qapp)
    theme.force_scheme("light")
    yield theme
    theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(qapp: QApplication, theme: Theme) -> Iterator[QWidget]:
    """A window to put widgets into."""
    window = QWidget()
    window.resize(700, 500)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def picture(widget: QWidget) -> bytes:
    """What is seen of a widget."""
    widget.resize(widget.sizeHint().expandedTo(widget.size()))
    widget.show()
    return pixels(widget.grab())


def pixels(pixmap: QPixmap) -> bytes:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())


def assert_all_differ(states: dict[str, tuple[object, object]]) -> None:
    """Of each two states, both the pictures and what is read aloud are different."""
    for one, other in combinations(states, 2):
        for mine, theirs, what in zip(states[one], states[other], ("seen", "said"), strict=True):
            assert mine != theirs, f"{one} and {other} are not told apart by what is {what}"


def test_a_verdict_has_an_icon_of_its_own(window: QWidget, theme: Theme) -> None:
    states = {}
    for verdict in ("full", "partial", "cpu", "too_large"):
        for is_recommended in (False, True):
            chip = VerdictChip(theme, str, window)
            # The same words, so that only the icon is left.
            chip.show_verdict(ShownVerdict(verdict, "≈", is_recommended))
            states[f"{verdict} {is_recommended}"] = picture(chip)
    assert len(set(states.values())) == len(states)


def test_the_parts_of_a_bar_have_patterns(window: QWidget, theme: Theme) -> None:
    """Each is told from all others in the bar, and looks in the legend as it does there."""
    bar = StackedBar("test.bar", "Memory", theme, window)
    parts = [Part("x", 1, "1", number) for number in range(len(LIGHT.series))]
    bar.show_parts([*parts, Part("x", 1, "1", look="hatched"), Part("x", 1, "1", look="empty")])
    bar.resize(1200, bar.heightForWidth(1200))
    bar.show()
    grabbed = bar.grab().toImage()
    seen = set()
    for number in range(len(parts) + 2):
        middle = QRect(number * 100 + 40, 0, 16, BAR_HEIGHT)
        cut = grabbed.copy(middle).convertToFormat(QImage.Format.Format_RGB32)
        seen.add(bytes(cut.constBits()))
    assert len(seen) == len(parts) + 2


def test_a_full_context_says_so(window: QWidget, theme: Theme) -> None:
    states: dict[str, tuple[object, object]] = {}
    for name, used in (("room", 880), ("nearly full", 980), ("too much", 1040)):
        gauge = ContextGauge("test.gauge", theme, window)
        gauge.show_use(ContextUse(1000, used, used))
        # Without the numbers, which differ anyhow.
        gauge.resize(gauge.sizeHint())
        words = gauge.accessibleName().split(".", 1)[1]
        marks = gauge.grab(QRect(80, 0, 22, gauge.height()))
        states[name] = pixels(marks), words
    assert_all_differ(states)


@pytest.mark.parametrize("kind", [TroubleBox, NoticeBar])
def test_how_grave_a_message_is_is_seen_and_said(
    kind: type[QWidget], window: QWidget, theme: Theme
) -> None:
    states: dict[str, tuple[object, object]] = {}
    for level in LEVELS:
        box: QWidget
        if kind is TroubleBox:
            box = TroubleBox("test.trouble", theme, window)
            box.show_trouble("It is so.", "Do that.", level=level)
        else:
            box = NoticeBar(Notice(level, "It is so.", "Do that."), 0, theme, window)
        states[level] = picture(box), box.accessibleName()
    assert_all_differ(states)


def test_a_box_of_trouble_can_become_graver(window: QWidget, theme: Theme) -> None:
    box = TroubleBox("test.trouble", theme, window)
    box.resize(400, 80)
    seen = []
    for level in (*LEVELS, "info"):
        box.show_trouble("It is so.", "", level=level)
        seen.append(picture(box))
    assert seen[0] == seen[-1]
    assert len(set(seen)) == len(LEVELS)


def test_the_state_of_a_job_is_seen_and_said(window: QWidget, theme: Theme) -> None:
    states: dict[str, tuple[object, object]] = {}
    for state in JobState:
        job = Job("test.1", "Download", state, share=0.5)
        row = JobRow(job, 0, theme, window)
        row.show_job(job, "")
        row.resize(400, 80)
        states[state.name] = picture(row), row.accessibleName()
    assert_all_differ(states)


def test_the_page_that_is_shown_is_marked(window: QWidget, theme: Theme) -> None:
    rail = Rail([Page("one", "Page", "info"), Page("two", "Page", "info")], theme, window)
    seen = []
    for name in ("one", "two"):
        rail.show_page(name)
        seen.append(picture(rail))
    assert seen[0] != seen[1]


def test_what_is_free_now_is_marked_on_the_slider(window: QWidget, theme: Theme) -> None:
    seen = []
    for now in (None, 4, 12):
        slider = SnapSlider("test.slider", "Memory", theme, window)
        slider.resize(400, 60)
        slider.set_scale([Stretch(24, 1)], [Stop(8, "8"), Stop(16, "16")])
        slider.set_now(now)
        slider.show_value(8, "8 GiB")
        seen.append(picture(slider))
    assert len(set(seen)) == len(seen)


def test_points_of_gpus_and_main_memory_have_shapes(window: QWidget, theme: Theme) -> None:
    seen = []
    for device in ("CUDA0", HOST):
        record = DeviceRecord(
            device, "Card", "CUDA", "1", 90 * MIB, 100 * MIB, 100 * MIB, 105 * MIB
        )
        load = LoadRecord(0.0, "Model", "/m.gguf", 8192, 33, 33, [record])
        chart = HistoryChart(theme, window)
        chart.resize(400, 400)
        chart.show_loads([DeviceLoad(load, record)])
        seen.append(picture(chart))
    assert seen[0] != seen[1]


def test_a_size_that_does_not_fit_is_hollow(window: QWidget, theme: Theme) -> None:
    states: dict[str, tuple[object, object]] = {}
    for budget in (13, 15):
        chart = SizeChart(theme, window)
        chart.resize(900, chart.sizeHint().height())
        chart.show_size(7_000_000_000, budget * 10**9)
        states[str(budget)] = picture(chart), chart.accessibleName()
    assert_all_differ(states)
    assert "does not fit" in str(states["13"][1])


def test_a_file_that_is_refused_has_an_icon(window: QWidget, theme: Theme) -> None:
    seen = []
    for icon, is_refused in (("file-text", False), ("triangle-alert", True)):
        chips = AttachmentChips("test", theme, window)
        chips.show_chips([AttachmentChip("notes.txt", "9 tokens", icon, is_refused)])
        chips.resize(400, 60)
        seen.append(picture(chips))
    assert seen[0] != seen[1]


def test_where_a_drop_goes_is_framed_otherwise(window: QWidget, theme: Theme) -> None:
    overlay = DropOverlay(theme, window)
    overlay.show_choices([("Do", "this"), ("Do", "this")])
    seen = []
    for x in (0, window.width()):
        overlay.choose_at(QPoint(x, 100))
        seen.append(pixels(overlay.grab()))
    assert seen[0] != seen[1]


def test_who_wrote_a_message_is_seen_and_said(window: QWidget, theme: Theme, qtbot: QtBot) -> None:
    states: dict[str, tuple[object, object]] = {}
    for role in Role:
        view = Transcript(theme, window)
        view.resize(600, 200)
        view.show()
        view.set_messages([MessageRecord(1, role, "The same words.")])
        qtbot.waitUntil(lambda view=view: bool(view._stage.rows))
        (row,) = view._stage.rows.values()
        states[role.name] = pixels(view.grab()), row.accessibleName()
    assert_all_differ(states)


def wait_for_rest(view: Transcript, qtbot: QtBot) -> None:
    """Wait until everything is shown and found."""
    qtbot.wait(30)
    busy = (view._stage._slice, view._stage._ahead, view._finder._slice)
    qtbot.waitUntil(lambda: bool(view._stage.rows) and not any(one.isActive() for one in busy))


def test_words_that_were_found_are_marked(window: QWidget, theme: Theme, qtbot: QtBot) -> None:
    view = Transcript(theme, window)
    view.resize(600, 200)
    view.show()
    seen = []
    for words in ("", "same", "words"):
        view.set_messages([MessageRecord(1, Role.ASSISTANT, "The same words, the same.")])
        view.find_text(words)
        wait_for_rest(view, qtbot)
        seen.append(pixels(view.grab()))
    assert len(set(seen)) == len(seen)
