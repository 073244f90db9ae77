# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Every widget that can be used has a name, in the list and for assistive tools."""

import re
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTabBar,
    QTableView,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)

from pannier.backend.engine_install import EngineKind
from pannier.core.chat.records import Attachment
from pannier.core.engine_store import BUILT_IN, InstalledEngine
from pannier.core.errors import UserError
from pannier.core.hardware import Device
from pannier.core.library import Folder, Leftover, LeftoverKind, Library, Origin, ScanProblem
from pannier.core.memory import Budget, LoadOptions, LoraAdapter, OptionChange, StepDown
from pannier.core.paths import bundled_model
from pannier.core.quantize.progress import QuantizedFile
from pannier.core.settings.declared import Settings
from pannier.core.settings.exchange import read_import
from pannier.core.settings.settings_file import settings_file
from pannier.hub.download.jobs import (
    DownloadError,
    FileSnapshot,
    JobSnapshot,
    JobSpec,
    JobState,
    QueueSnapshot,
)
from pannier.hub.errors import HubError
from pannier.hub.found_repo import FoundRepo
from pannier.hub.repo import Repo
from pannier.hub.repo_files import RepoFile, group_files
from pannier.ui.actions import pages
from pannier.ui.chat.attached import AttachedDialog
from pannier.ui.chat.controller import State
from pannier.ui.chat.draft_files import DraftFile
from pannier.ui.discover.page import DiscoverPage
from pannier.ui.discover.repo_reader import RepoView
from pannier.ui.downloads.log_dialog import JobLog
from pannier.ui.downloads.page import DownloadsPage
from pannier.ui.engine_words import Survey
from pannier.ui.engines_dialog import EnginesDialog
from pannier.ui.first_run.dialog import FirstRunDialog
from pannier.ui.first_run.models_step import FoundModels
from pannier.ui.fit.budget import SharedBudget
from pannier.ui.hub_trouble import HubTrouble
from pannier.ui.jobs import Job, Jobs
from pannier.ui.library.dialogs import ProblemsDialog
from pannier.ui.library.folders import FolderRow
from pannier.ui.library.leftovers import LeftoversDialog
from pannier.ui.library.page import LibraryPage
from pannier.ui.load.options_dialog import LoadOptionsDialog
from pannier.ui.load.shortage import Shortage
from pannier.ui.notifications import Action
from pannier.ui.quantize.chats_dialog import ChatsDialog
from pannier.ui.quantize.order import QuantizeOrder, TextChoice
from pannier.ui.quantize.page import QuantizePage
from pannier.ui.quantize.queue import JobState as QuantizeState
from pannier.ui.quantize.queue import QuantizeJob
from pannier.ui.quantize.room_dialog import RoomDialog
from pannier.ui.quantize.text_dialog import TextDialog
from pannier.ui.settings.import_dialog import ImportDialog
from pannier.ui.settings.page import SettingsPage
from pannier.ui.transcript.records import MessageAction, MessageRecord, Role
from pannier.ui.transcript.view import Transcript
from pannier.ui.widgets.trouble_box import Offer, TroubleBox
from pannier.ui.widgets.when_shown import WhenShown
from tests.ui.conftest import User

LIST = Path(__file__).parents[2] / "docs" / "widgets.md"
# Of types that Qt uses for parts of its own widgets, too.
LISTS = (
    "settings.pages",
    "chat.list",
    "chat.newTextBelow",
    "discover.results",
    "quantize.text.list",
)
USABLE = (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTreeView,
)


def test_the_list_names_the_live_widgets_and_no_others(user: User, qapp: QApplication) -> None:
    show_everything(user)
    live = {generic(widget.objectName()) for widget in usable_widgets(qapp)}
    live.add("chat.transcript")
    rows = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line[:3] == "| `"]
    listed = {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])}
    assert live == listed


def test_every_usable_widget_has_an_accessible_name(user: User, qapp: QApplication) -> None:
    show_everything(user)
    nameless = [w.objectName() for w in usable_widgets(qapp) if not w.accessibleName()]
    assert nameless == []


def test_every_action_has_a_shortcut_of_its_own_a_tooltip_and_a_menu(user: User) -> None:
    actions = user.window.actions_.findChildren(QAction)
    assert len(actions) > 15
    shortcuts = [keys.toString() for action in actions for keys in action.shortcuts()]
    assert len(shortcuts) == len(set(shortcuts))
    in_menus = {
        action
        for menu in user.window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if not action.isSeparator()
    }
    for action in actions:
        assert action.shortcuts(), action.text()
        assert action.toolTip() != action.text(), action.text()
        assert action in in_menus, action.text()


def test_two_chats_side_by_side_have_no_name_in_common(user: User) -> None:
    user.load_guide()
    user.window.chat_page.actions_.beside.setChecked(True)
    beside = user.window.chat_page.beside
    assert beside is not None
    beside.controller.loader.load(str(bundled_model()))
    user.wait(lambda: beside.controller.state is State.READY)
    loader = user.window.loader
    loader.shortage = Shortage("m.gguf", LoadOptions(), "It does not fit.", (), ())
    loader.changed.emit()
    beside.controller.loader.shortage = loader.shortage
    beside.controller.loader.changed.emit()
    show_messages(beside.pane.transcript)
    show_messages(user.window.chat_page.pane.transcript)
    names = [
        {one.objectName() for one in pane.findChildren(QWidget) if "." in one.objectName()}
        for pane in (user.window.chat_page.pane, beside.pane)
    ]
    assert "beside.answer.0.copy" in names[1]
    assert "beside.memory.dismiss" in names[1]
    assert names[0] & names[1] == set()


def show_everything(user: User) -> None:
    """Bring every widget of every page and dialog into being."""
    Library().add_folder(bundled_model().parent)
    for page in pages():
        user.window.show_page(page.name)
    show_library(user)
    for place in user.window.findChildren(WhenShown):
        assert place.content is not None  # made when it is asked for
    show_hub_pages(user)
    show_quantize(user)
    budget = user.window.findChild(SharedBudget)
    for number in range(2):  # each card has a slider of its own
        budget.set_card(number, 8 * 1024**3)
    user.window.show_page("chat")
    user.load_guide()
    user.ask("What is Q4_K_M?")
    user.wait_for_answer()
    show_chat(user)
    show_messages(user.window.chat_page.pane.transcript)
    notifier = user.program.notifier
    notifier.error("Message.", "Remedy.", "Details.", Action("Act", lambda: None))
    user.window.actions_.engine_log.trigger()
    user.window.actions_.about.trigger()
    user.window.actions_.palette.trigger()
    user.window.actions_.guide.trigger()
    user.window.actions_.shortcuts.trigger()
    user.window.actions_.diagnostics.trigger()
    show_shell(user)
    show_engines(user)
    show_load_dialogs(user)
    show_settings_import(user)


def show_settings_import(user: User) -> None:
    """What an import would change, and one that changes nothing."""
    settings = user.window.findChild(SettingsPage)
    for more in ("", "[downloads]\nat_once = 5\n"):
        file = settings_file().with_name("theirs.toml")
        file.parent.mkdir(exist_ok=True)
        file.write_text(f'format = "pannier-settings"\nversion = 1\n{more}')
        found = read_import(file, Settings())
        ImportDialog(file.name, found, user.program.theme, settings).open()


def show_chat(user: User) -> None:
    """Everything around a chat."""
    page = user.window.chat_page
    page.actions_.panel.setChecked(True)
    for button in page.panel.findChildren(QToolButton):
        if button.objectName().startswith("chat.optionGroup."):
            button.setChecked(True)
    too_long = Attachment("a.txt", "text", "", 0, tokens=10**6)
    page.pane.files.files = [DraftFile(1, "a.txt", too_long, "Text.")]
    page.show_template()
    page.actions_.beside.setChecked(True)
    file = Attachment("a.txt", "text", "", 0)
    AttachedDialog(file, b"Text.", user.program.theme, page).open()
    page.pane.menu.edit(user.chat.path[0])
    page.pane.menu.edit(user.chat.path[1])
    page.sidebar.folder_wanted.emit([])
    page.panel.presets.values_wanted.emit()


def show_messages(transcript: Transcript) -> None:
    """A question and an answer that offer everything."""
    record = MessageRecord("question", Role.USER, "Why?", actions=frozenset({MessageAction.EDIT}))
    transcript.append(record)
    transcript.append(
        MessageRecord(
            "answer",
            Role.ASSISTANT,
            "Because.",
            thinking="Hm.",
            footer_details="More",
            siblings=2,
            actions=frozenset(MessageAction),
        )
    )


def show_shell(user: User) -> None:
    """The first steps with a model of another program, all jobs, and what happened."""
    user.window.actions_.first_run.trigger()
    steps = user.window.findChild(FirstRunDialog)
    store = FolderRow(Folder(Path("/ollama"), Origin.OLLAMA, added=False), 1, 1)
    user.wait(lambda: steps._models.found is not None)
    steps._models._on_found(FoundModels([store], 1))
    jobs = user.window.findChild(Jobs)
    jobs.put(Job("test.1", "Work", cancel=lambda: None, show=lambda: None))
    user.window.actions_.jobs.trigger()
    user.window.actions_.happened.trigger()


def show_engines(user: User) -> None:
    """An engine that could be installed, and one that is, beside the one in use."""
    user.window.actions_.engines.trigger()
    dialog = user.window.findChild(EnginesDialog)
    user.wait(lambda: dialog._grid.count() > 0)  # its own look comes later otherwise
    kind = EngineKind("rocm", "ROCm", "A driver.", (), "")
    installed = [InstalledEngine("vulkan", Path("/e"), "1")]
    dialog._show(Survey(BUILT_IN, installed, [kind]))
    dialog.findChild(TroubleBox, "engines.trouble").show_trouble("No.", "")


def show_load_dialogs(user: User) -> None:
    """Everything about loading, with more GPUs and more trouble than a test machine has."""
    loader = user.window.loader
    short = Budget("CUDA0", needed_bytes=5000, free_bytes=6000, limit_bytes=4000)
    step = StepDown("KV cache in q8_0 instead of f16", ("kv_type_k",), LoadOptions(), 2000)
    loader.shortage = Shortage("m.gguf", LoadOptions(), "It does not fit.", (step,), (short,))
    loader.changed.emit()
    assert loader.report is not None
    loader.report.options.append(OptionChange("threads", "9", "8", "There are 8."))
    user.window.actions_.load_report.trigger()
    user.window.actions_.open_with_options.trigger()
    dialog = user.window.findChild(LoadOptionsDialog)
    user.wait(lambda: dialog._facts is not None)
    dialog._debounce.stop()
    gpus = [Device(f"CUDA{n}", "GPU", "gpu", "CUDA", 8000, 6000) for n in range(2)]
    dialog.form.set_devices(gpus)
    dialog.form.set_options(LoadOptions(loras=(LoraAdapter("/a.gguf"),)))
    dialog._debounce.stop()
    dialog._forecast._offer_steps([step], anyway=True)


def show_hub_pages(user: User) -> None:
    """Discover and Downloads with more trouble than a Hub can make at once."""
    discover = user.window.findChild(DiscoverPage)
    model = RepoFile("m-F16.gguf", 1000)
    files = group_files([model, RepoFile("mmproj-F16.gguf", 10), RepoFile("m.imatrix", 10)])
    repo = Repo(FoundRepo(id="a/b"), "c", files)
    view = RepoView(repo, "https://example.com", Path(), {})
    assert discover.model is not None  # made when it is asked for, as the filters are
    assert discover.search.filters is not None
    discover._reader.view = view
    discover._reader.changed.emit()
    user.wait(lambda: not discover._searcher.is_busy)
    denied = HubError("No.", remedy="Log in.", kind="hub_login", link="https://example.com")
    for box in discover.findChildren(HubTrouble):
        box.show_error(denied)
    advice = discover.findChild(TroubleBox, "discover.searchAdvice")
    offers = [Offer(name, name) for name in ("open", "clear", "further")]
    advice.show_trouble("Nothing.", "", offers)
    discover.findChild(TroubleBox, "discover.advice").show_trouble(
        "Weights.", "", [Offer("findGguf", "Look")]
    )
    discover._on_log_in_wanted()
    downloads = user.window.findChild(DownloadsPage)
    failed = [None, denied, DownloadError("Another file.", kind="target_exists")]
    jobs = [queued_job(model, JobState.PAUSED, error) for error in failed]
    done = queued_job(model, JobState.DONE, None)
    downloads._bridge.snapshot = QueueSnapshot((*jobs, done), paused=False, error=None)
    downloads._show_queue()
    downloads._job_rows[jobs[0].spec.id].ask_before_cancel()
    JobLog(downloads._bridge, jobs[0], downloads).open()


def queued_job(file: RepoFile, state: JobState, error: UserError | None) -> JobSnapshot:
    """A job that has come some way."""
    spec = JobSpec(title="m", endpoint="", repo="a/b", commit="c", folder="/f", files=(file,))
    snapshot = FileSnapshot(file.path, Path("/f/m"), 10**9, 10**8, None)
    return JobSnapshot(spec, state, None, (snapshot,), 0, None, 0.0, None, error)


def show_quantize(user: User) -> None:
    """The wizard with all that can be chosen, and jobs that are over in every way."""
    page = user.window.findChild(QuantizePage)
    page.quantize(bundled_model())
    wizard = page.wizard
    user.wait(lambda: bool(wizard.preparation.chosen))
    wizard.options.rules.add_rule()
    wizard.preparation.plan()
    user.wait(lambda: wizard.preparation.outlook is not None)
    box = user.window.findChild(TroubleBox, "quantize.planTrouble")
    names = ("replace", "removeLeftovers", "makeRoom", "folder")
    box.show_trouble("No.", "", [Offer(name, name) for name in names])
    archive, theme = page._context.archive, page._context.theme
    TextDialog(TextChoice(), archive, user.program.tasks, theme, wizard).open()
    ChatsDialog((), archive, theme, wizard).open()
    RoomDialog(Path(), 1, (), user.program.tasks, theme, wizard).open()
    queue = page._service.queue
    recipe, source = wizard.preparation.recipe, bundled_model()
    order = QuantizeOrder(
        title="m", source=source, file_types=("Q8_0",), recipe=recipe, folder=Path(), names={}
    )
    failed, done = QuantizeJob(0, order), QuantizeJob(1, order)
    failed.state, failed.error = QuantizeState.FAILED, UserError("No.", kind="target_exists")
    done.state = QuantizeState.DONE
    done.files = [
        QuantizedFile(
            paths=(source,),
            file_type="Q8_0",
            size_bytes=1,
            planned_bytes=1,
            bits_per_weight=8.5,
            seconds=1.0,
        )
    ]
    queue.jobs += [failed, done]
    queue.changed.emit()
    page._service.leftovers.found = [Leftover(LeftoverKind.QUANTIZE, (source,), 1, 0.0, source)]
    page._show_found()


def show_library(user: User) -> None:
    """Open the dialogs of the Library page, which needs a model for some of them."""
    page = user.window.findChild(QWidget, "library.page")
    assert isinstance(page, LibraryPage)
    user.wait(lambda: bool(page.scanner.models) and not page.scanner.is_scanning)
    models = page.scanner.models[:1]
    page.details.show_models(models)
    page.commands.show_folders()
    page.operations.rename(models)
    page.operations.verify(models)
    theme = user.program.theme
    ProblemsDialog([ScanProblem(bundled_model(), "not_gguf", "No model.")], theme, page).open()
    LeftoversDialog([], theme, page).open()


def usable_widgets(app: QApplication) -> list[QWidget]:
    """All of them, but those that Qt makes as parts of its own widgets."""
    return [
        widget
        for widget in app.allWidgets()
        if isinstance(widget, USABLE)
        and not widget.objectName().startswith("qt_")
        and not isinstance(
            widget.parent(), QAbstractScrollArea | QComboBox | QLineEdit | QMenu | QTabBar
        )
    ] + [widget for widget in app.allWidgets() if widget.objectName() in LISTS]


def generic(name: str) -> str:
    """The name as the list has it: numbers become <n>, ids of devices <id>, settings <setting>."""
    name = re.sub(r"^beside\.(?!close)", "chat.", name)
    name = re.sub(r"^chat\.option\.\w+", "chat.option.<option>", name)
    name = re.sub(r"^chat\.optionGroup\.\w+", "chat.optionGroup.<group>", name)
    name = re.sub(r"^loadOptions\.\w+\.reset", "loadOptions.<option>.reset", name)
    name = re.sub(r"^(engines\.(use|remove|install))\..+", r"\1.<name>", name)
    name = re.sub(r"^settings\.\w+\.\w+", "settings.<section>.<setting>", name)
    return re.sub(r"\.CUDA\d+", ".<id>", re.sub(r"\.\d+", ".<n>", name))
