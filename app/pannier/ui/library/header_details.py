# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the details of a model show, read from its files by a background job."""

import contextlib
import queue
from collections.abc import Generator
from dataclasses import dataclass

from pannier.backend.client import ClientEvent, WorkerClient
from pannier.backend.death import WorkerDied
from pannier.backend.messages import JobEvent
from pannier.backend.protocol import Failed, Rendered
from pannier.backend.session import EngineError
from pannier.core.chat import ChatMessage
from pannier.core.errors import UserError
from pannier.core.gguf import GgufModel, LazyArray, Value, read_model
from pannier.core.language import number, tr
from pannier.core.library import LibraryModel, OllamaDetails, Origin, ollama_details

POLL_SECONDS = 0.1
_LIST_SHOWN = 24
_EXAMPLE = [
    ChatMessage("system", "You are a helpful assistant."),
    ChatMessage("user", "What is a pannier?"),
    ChatMessage("assistant", "A basket that is carried by a beast of burden, or by a bicycle."),
    ChatMessage("user", "Why do they come in pairs?"),
]


@dataclass(frozen=True, slots=True)
class MetadataRow:
    """One metadata value: its key, its type in words, the value."""

    key: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class HeaderDetails:
    """A model's whole header, and what Ollama says of it if that is where it lies."""

    model: GgufModel
    metadata: tuple[MetadataRow, ...]
    ollama: OllamaDetails | None


def read_details(model: LibraryModel) -> HeaderDetails:
    """Read all of a model's header.

    Raises:
        UserError: a file cannot be read.
    """
    header = read_model(str(model.path))
    rows = (MetadataRow(key, *_described(value)) for key, value in header.values.items())
    return HeaderDetails(header, tuple(rows), _ollama(model))


def render_example(path: str) -> Generator[None, None, str]:
    """Render a short chat with the template of a file, in a worker process of its own.

    Every `yield` may be the end. A template that knows no system prompt gets it with the question.

    Raises:
        UserError: the template fails, or the worker does.
    """
    events: queue.SimpleQueue[ClientEvent] = queue.SimpleQueue()
    try:
        client = WorkerClient(events.put)
    except OSError as error:
        raise UserError(
            tr("The worker process could not be started: {reason}.").format(reason=error),
            remedy=tr("Run `pannier doctor` to find out why."),
            kind="worker_died",
        ) from error
    try:
        job = client.render_template(path, _EXAMPLE)
        while True:
            yield
            try:
                event = events.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if isinstance(event, WorkerDied):
                raise EngineError.from_event(event)
            if isinstance(event, JobEvent) and event.job == job:
                if isinstance(event, Failed):
                    raise EngineError.from_event(event)
                if isinstance(event, Rendered):
                    return event.text
    finally:
        client.end()


def _ollama(model: LibraryModel) -> OllamaDetails | None:
    for place in model.places:
        if place.origin is Origin.OLLAMA and place.available:
            # Without it, there is still all that the model's own file says.
            with contextlib.suppress(UserError):
                return ollama_details(place)
    return None


def _described(value: Value) -> tuple[str, str]:
    """Type and text of a value."""
    match value:
        case bool():
            return "bool", "true" if value else "false"
        case int():
            return tr("integer"), str(value)
        case float():
            return tr("float"), f"{value:.7g}"
        case str():
            return tr("text"), value
        case LazyArray():
            kind = value.element_type.name.lower()
            return tr("{type} list").format(type=kind), tr("%Ln value(s)", "", value.count)
        case tuple():
            shown = ", ".join(_described(each)[1] for each in value[:_LIST_SHOWN])
            more = ", …" if len(value) > _LIST_SHOWN else ""
            return tr("list"), f"[{shown}{more}]  ({number(len(value))})"
