# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""All settings, declared once: type, default, bounds, title, what each is for, and its page."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from pannier.core.language import translatable

MAX_TEXT = 4096
MAX_AT_ONCE = 8
MAX_MEGABYTES_PER_SECOND = 10_000
MAX_FLOOR_GIGABYTES = 1000
MAX_RESERVE_MEBIBYTES = 64 * 1024
MAX_CONTEXT = 16 * 1024**2
MAX_THREADS = 1024
MAX_IDLE_MINUTES = 7 * 24 * 60
MAX_TRASH_DAYS = 3650
MIN_TEXT_PERCENT, MAX_TEXT_PERCENT = 70, 200

Address = Annotated[str, Meta(max_length=MAX_TEXT)]


class StartSection(msgspec.Struct, frozen=True):
    """What happens when Pannier is started."""

    load_last_model: Annotated[
        bool,
        Meta(
            title=translatable("Load the last model at start"),
            description=translatable(
                "The model that was loaded when Pannier was closed is loaded again."
            ),
            extra={"page": "general"},
        ),
    ] = True


class HubSection(msgspec.Struct, frozen=True):
    """How the Hugging Face Hub is reached."""

    endpoint: Annotated[
        Address,
        Meta(
            title=translatable("Address of the Hub"),
            description=translatable(
                "Empty for https://huggingface.co; a mirror's address if you use one. "
                "HF_ENDPOINT in the environment has the last word."
            ),
            extra={
                "page": "hub",
                "variable": "HF_ENDPOINT",
                "example": "https://huggingface.co",
                "is_address": True,
            },
        ),
    ] = ""
    proxy: Annotated[
        Address,
        Meta(
            title=translatable("Proxy"),
            description=translatable(
                "Such as http://proxy.example.com:3128; empty for the system's own."
            ),
            extra={"page": "hub", "is_address": True},
        ),
    ] = ""
    offline: Annotated[
        bool,
        Meta(
            title=translatable("Offline mode"),
            description=translatable(
                "Nothing is fetched from the Hub. HF_HUB_OFFLINE in the environment does the same."
            ),
            extra={"page": "privacy", "variable": "HF_HUB_OFFLINE"},
        ),
    ] = False
    look_for_newer: Annotated[
        bool,
        Meta(
            title=translatable("Look for newer files"),
            description=translatable(
                "Once a day, ask the Hub whether models of the library have been replaced there "
                "since they were downloaded."
            ),
            extra={"page": "privacy"},
        ),
    ] = False


class DownloadSection(msgspec.Struct, frozen=True):
    """How models are downloaded, and where to."""

    folder: Annotated[
        str,
        Meta(
            max_length=MAX_TEXT,
            title=translatable("Folder for downloads"),
            description=translatable(
                "Models go to owner/repo/file below it. Empty for the models folder of Pannier."
            ),
            extra={"page": "folders", "is_folder": True},
        ),
    ] = ""
    at_once: Annotated[
        int,
        Meta(
            ge=1,
            le=MAX_AT_ONCE,
            title=translatable("Downloads at once"),
            description=translatable("More are queued and start when one is done."),
            extra={"page": "downloads"},
        ),
    ] = 2
    megabytes_per_second: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_MEGABYTES_PER_SECOND,
            title=translatable("Speed limit"),
            description=translatable("Megabytes per second for all downloads together."),
            extra={
                "page": "downloads",
                "unit": translatable("MB/s"),
                "zero": translatable("No limit"),
            },
        ),
    ] = 0
    floor_gigabytes: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_FLOOR_GIGABYTES,
            title=translatable("Keep free on the disk"),
            description=translatable("Downloads pause before less than this is left."),
            extra={"page": "downloads", "unit": translatable("GB")},
        ),
    ] = 2


class MemorySection(msgspec.Struct, frozen=True):
    """How much memory models leave to others."""

    reserve_mebibytes: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_RESERVE_MEBIBYTES,
            title=translatable("Leave free on every GPU"),
            description=translatable(
                "For the desktop and for what no plan knows. Forecasts, the Fit page and loads go "
                "by it; the load options of a model can say otherwise."
            ),
            extra={"page": "memory", "unit": translatable("MiB"), "step": 128},
        ),
    ] = 512
    unload_idle_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_IDLE_MINUTES,
            title=translatable("Unload an idle model after"),
            description=translatable(
                "Its memory is given back when nothing was asked for so long. Load it again with "
                "the button that appears in the chat."
            ),
            extra={
                "page": "memory",
                "unit": translatable("min", "minutes"),
                "zero": translatable("Never"),
            },
        ),
    ] = 0


class EngineSection(msgspec.Struct, frozen=True):
    """What models are loaded with unless their own load options say otherwise."""

    context_length: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_CONTEXT,
            title=translatable("Context length"),
            description=translatable(
                "Tokens of prompt and answer together, for models without load options of their "
                "own. Automatic takes what the model was trained for, at most 8,192."
            ),
            extra={
                "page": "engine",
                "unit": translatable("tokens"),
                "zero": translatable("Automatic"),
                "step": 1024,
            },
        ),
    ] = 0
    threads: Annotated[
        int,
        Meta(
            ge=0,
            le=MAX_THREADS,
            title=translatable("CPU threads"),
            description=translatable(
                "For models without load options of their own. Automatic takes the number of "
                "physical cores."
            ),
            extra={"page": "engine", "zero": translatable("Automatic")},
        ),
    ] = 0


class ChatSection(msgspec.Struct, frozen=True):
    """How one writes, and what becomes of old chats."""

    send_key: Annotated[
        Literal["enter", "ctrl_enter"],
        Meta(
            title=translatable("Key that sends a message"),
            description=translatable("The other one begins a new line, as Shift+Enter does."),
            extra={
                "page": "chat",
                "choices": {
                    "enter": translatable("Enter"),
                    "ctrl_enter": translatable("Ctrl+Enter"),
                },
            },
        ),
    ] = "enter"
    trash_days: Annotated[
        int,
        Meta(
            ge=1,
            le=MAX_TRASH_DAYS,
            title=translatable("Keep deleted chats for"),
            description=translatable(
                "What has been in the trash of the chats for longer is removed at the next start."
            ),
            extra={"page": "chat", "unit": translatable("days")},
        ),
    ] = 30


class AppearanceSection(msgspec.Struct, frozen=True):
    """How the window looks. A copy is kept in what is read before the window is shown."""

    scheme: Annotated[
        Literal["", "light", "dark", "contrast"],
        Meta(
            title=translatable("Colours"),
            description=translatable("Those of the system, or always the same."),
            extra={
                "page": "appearance",
                "choices": {
                    "": translatable("As the system"),
                    "light": translatable("Light"),
                    "dark": translatable("Dark"),
                    "contrast": translatable("High contrast"),
                },
            },
        ),
    ] = ""
    text_percent: Annotated[
        int,
        Meta(
            ge=MIN_TEXT_PERCENT,
            le=MAX_TEXT_PERCENT,
            title=translatable("Text size"),
            description=translatable("Of all text, in percent of the system's size."),
            extra={"page": "appearance", "unit": "%", "step": 10},
        ),
    ] = 100
    language: Annotated[
        Literal["", "en", "zh_CN", "ru"],
        Meta(
            title=translatable("Language"),
            description=translatable("Of everything that Pannier says; not of the answers."),
            extra={
                "page": "appearance",
                "after_restart": True,
                # The languages' own names: whoever cannot read this window reads them.
                "choices": {
                    "": translatable("As the system"),
                    "en": "English",
                    "zh_CN": "简体中文",
                    "ru": "Русский",
                },
            },
        ),
    ] = ""
    reduced_motion: Annotated[
        bool,
        Meta(
            title=translatable("Reduced motion"),
            description=translatable(
                "Nothing blinks, slides or runs back and forth. A bar stands still while nobody "
                "knows how long something takes."
            ),
            extra={"page": "appearance"},
        ),
    ] = False


class NoticeSection(msgspec.Struct, frozen=True):
    """What Pannier tells whoever works in another window."""

    desktop: Annotated[
        bool,
        Meta(
            title=translatable("Messages on the desktop"),
            description=translatable(
                "Tell when long work is done while you are in another window."
            ),
            extra={"page": "general"},
        ),
    ] = True


class PrivacySection(msgspec.Struct, frozen=True):
    """What is kept on this computer."""

    note_loads: Annotated[
        bool,
        Meta(
            title=translatable("Note what loads took"),
            description=translatable(
                "Name, size and memory of every loaded model are kept on this computer, so that "
                "forecasts become exact. Nothing is sent anywhere."
            ),
            extra={"page": "privacy"},
        ),
    ] = True


class Settings(msgspec.Struct, frozen=True):
    """Every setting of the program, by section."""

    start: StartSection = StartSection()
    hub: HubSection = HubSection()
    downloads: DownloadSection = DownloadSection()
    memory: MemorySection = MemorySection()
    engine: EngineSection = EngineSection()
    chat: ChatSection = ChatSection()
    appearance: AppearanceSection = AppearanceSection()
    notices: NoticeSection = NoticeSection()
    privacy: PrivacySection = PrivacySection()
