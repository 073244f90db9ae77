# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Every message between Pannier and its worker process, and how they travel.

A message is one MessagePack map, tagged by its type, behind a four-byte little-endian length. The
client sends commands, the worker answers with events. The first event is always `Hello`; a client
that reads another `PROTOCOL_VERSION` in it must not go on.

Every command carries a job number chosen by the client; every event that answers it repeats it.
"""

import struct
from collections.abc import Callable
from typing import Annotated, BinaryIO, Literal, TypeVar

import msgspec

from pannier.backend.messages import Command, Event, JobEvent
from pannier.backend.quantize_messages import (
    CheckProgress,
    CheckQuantized,
    MeasureQuantizing,
    PlanTypes,
    Quantize,
    Quantized,
    QuantizedChecked,
    QuantizeStep,
    QuantizingMeasured,
    TypesPlanned,
)
from pannier.core.chat import (
    ChatMessage,
    ContextPolicy,
    SamplingOptions,
    TemplateOptions,
    TemplateTraits,
)
from pannier.core.hardware import Device, HostMemory
from pannier.core.imatrix.made import ImatrixOrder, ImatrixProgress, MadeImatrix
from pannier.core.memory import Budget, LoadOptions, LoadReport, MemoryPlan, StepDown

PROTOCOL_VERSION = 1
MAX_MESSAGE_BYTES = 256 * 1024 * 1024
RENDERED_LETTERS = 100_000
MAX_TOP_LOG_PROBABILITIES = 100
_LENGTH = struct.Struct("<I")
T = TypeVar("T")

StopReason = Literal["end", "length", "context", "stopped", "stop_string"]
"""Why an answer ended: the model's own end, max_tokens, a full context, the user, a stop string."""


class ProtocolError(Exception):
    """The other side sent something that is not a message of this protocol."""


class Load(Command, frozen=True):
    """Load a model; answered by `LoadPlanned`, `LoadProgress`…, then `Loaded` or `Failed`."""

    path: str
    options: LoadOptions


class Plan(Command, frozen=True):
    """Plan the memory of a load without loading; answered by `Planned` or `Failed`.

    Attributes:
        returning: bytes by device id, "host" included, that will be free by then beyond what is
            free now: a model of another process will have been unloaded.
        devices: devices to plan for instead of those that there are, each with the memory told
            here. One that the engine has by that id is itself; any other is imagined.
        host: main memory to plan for; None is what there is.
    """

    path: str
    options: LoadOptions
    returning: dict[str, int] = msgspec.field(default_factory=dict)
    devices: tuple[Device, ...] = ()
    host: HostMemory | None = None


class PlanProjector(Command, frozen=True):
    """Ask what a projector (mmproj) would take; answered by `ProjectorPlanned`.

    Attributes:
        options: load options of the model that it belongs to.
        devices: where the model would lie, as in `Plan`; the projector takes the first.
    """

    path: str
    options: LoadOptions
    devices: tuple[Device, ...] = ()


class Generate(Command, frozen=True):
    """Answer a chat; answered by `PromptProgress`…, `Tokens`… then `Finished` or `Failed`.

    A last message of the assistant's is an answer that was cut: it is continued.

    Attributes:
        messages: the chat.
        sampling: how tokens are chosen and when the answer ends.
        context_policy: what to do when the context is full; what is left out is told by `Dropped`.
        top_log_probabilities: tell the log-probability of every token and of this many alternatives
            (0: of the token alone); None tells nothing and costs nothing.
        template: how the chat is written.
    """

    messages: list[ChatMessage]
    sampling: SamplingOptions
    context_policy: ContextPolicy = "stop"
    template: TemplateOptions = TemplateOptions()
    top_log_probabilities: (
        Annotated[int, msgspec.Meta(ge=0, le=MAX_TOP_LOG_PROBABILITIES)] | None
    ) = None


class LoadVocabulary(Command, frozen=True):
    """Load only the vocabulary of a model file, to count tokens; answered by `VocabularyLoaded`.

    A loaded model stays loaded; counting then uses whichever of the two came last.
    """

    path: str


class CountText(Command, frozen=True):
    """Count the tokens of a text; answered by `Counted`."""

    text: str


class CountChat(Command, frozen=True):
    """Count the tokens of a chat as its template writes it; answered by `Counted`.

    Images count where a projector is loaded, and are left out elsewhere.
    """

    messages: list[ChatMessage]
    template: TemplateOptions = TemplateOptions()


class CutText(Command, frozen=True):
    """Cut a text to a number of tokens; answered by `TextCut`.

    Attributes:
        tokens: how many it may have.
        keep: its beginning or its end.
    """

    text: str
    tokens: Annotated[int, msgspec.Meta(ge=0)]
    keep: Literal["head", "tail"] = "head"


class RenderTemplate(Command, frozen=True):
    """Render a chat as a model file's chat template writes it; answered by `Rendered`.

    Nothing is loaded for it. Images stand in it as `<image>`.

    Attributes:
        path: the file; empty for the loaded model, or the vocabulary if that came later.
    """

    path: str
    messages: list[ChatMessage]
    template: TemplateOptions = TemplateOptions()


class Benchmark(Command, frozen=True):
    """Measure prompt and generation speed of the loaded model; answered by `Benchmarked`."""

    prompt_tokens: int = 512
    generate_tokens: int = 128
    repetitions: int = 3


class ListDevices(Command, frozen=True):
    """Ask for every device the engine can use; answered by `Devices` or `Failed`.

    Attributes:
        rpc_servers: other machines whose devices count, as "host:port".
    """

    rpc_servers: tuple[str, ...] = ()


class MakeImatrix(Command, frozen=True):
    """Make an importance matrix; answered by `ImatrixStep`s, then `ImatrixMade` or `Failed`.

    What `Load` is answered by comes before. Stopped, it ends with `Failed` (`cancelled`) when the
    chunks that are done have been saved.
    """

    order: ImatrixOrder


class Stop(Command, frozen=True):
    """End the job `job`, load or answer, as soon as possible. A job that is over ignores it."""


class Hello(Event, frozen=True):
    """First event of every worker: who it is.

    Attributes:
        engine: name of the build of llama.cpp that it uses.
        engine_trouble: why it is not the one that the user has chosen; empty when it is.
    """

    protocol: int
    pannier: str
    llama_cpp_python: str
    system_info: str
    engine: str = ""
    engine_trouble: str = ""


class LogLine(Event, frozen=True):
    """A line that llama.cpp logged."""

    level: Literal["info", "warning", "error"]
    text: str


class LoadProgress(JobEvent, frozen=True):
    """Share of the model read so far, 0 to 1."""

    fraction: float


class Planned(JobEvent, frozen=True):
    """What the load would hold on every device, and whether that fits."""

    plan: MemoryPlan


class ProjectorPlanned(JobEvent, frozen=True):
    """Bytes by device id, "host" included."""

    sizes: dict[str, int]


class LoadPlanned(JobEvent, frozen=True):
    """A load that fits begins; not sent where llama.cpp's plan cannot be read."""

    plan: MemoryPlan


class Loaded(JobEvent, frozen=True):
    """The model is ready.

    Attributes:
        template: what its own chat template can do, or why it cannot be used.
        sees_images: whether messages may hold images.
    """

    report: LoadReport
    template: TemplateTraits = TemplateTraits()
    sees_images: bool = False


class PromptWritten(JobEvent, frozen=True):
    """The prompt of an answer is written and about to be evaluated.

    Attributes:
        tokens: tokens of the whole prompt, those of images included.
        cached_tokens: how many of them are in the KV cache already.
        context_length: tokens that there is room for.
        thinking: the answer begins with thoughts, because the template opens them.
        system_merged: the template knows no system prompt, so it was put before the first question.
    """

    tokens: int
    cached_tokens: int
    context_length: int
    thinking: bool = False
    system_merged: bool = False


class PromptProgress(JobEvent, frozen=True):
    """Prompt tokens evaluated so far, of those that were not in the KV cache already."""

    done: int
    total: int


class Dropped(JobEvent, frozen=True):
    """Something was left out because the context was full.

    Attributes:
        policy: how: "drop_oldest" or "shift".
        messages: which messages of the command, by index; empty for a shift, which knows none.
        tokens: how many tokens of the prompt or the KV cache that were.
    """

    policy: ContextPolicy
    messages: list[int]
    tokens: int


class TokenProbability(msgspec.Struct, frozen=True):
    """A token and how likely the model found it, before any sampling option.

    Attributes:
        token: its number.
        text: its text; parts of a character are shown as U+FFFD.
        log_probability: natural logarithm of its probability.
    """

    token: int
    text: str
    log_probability: float


class SampledToken(TokenProbability, frozen=True):
    """A token of the answer, and the likeliest tokens in its place, likeliest first."""

    alternatives: list[TokenProbability]


class Tokens(JobEvent, frozen=True):
    """A piece of the answer: whole characters only, and no part of a stop string or a tag.

    Attributes:
        text: the new text; empty while a character or a possible stop string is incomplete.
        count: how many tokens were generated.
        seconds: time since the first token of the answer.
        sampled: these tokens one by one, when log-probabilities were asked for.
        reasoning: new text of the model's thoughts; it comes before all `text`.
        reasoning_count: how many of the tokens were thoughts.
    """

    text: str
    count: int
    seconds: float
    sampled: list[SampledToken] = msgspec.field(default_factory=list)
    reasoning: str = ""
    reasoning_count: int = 0


class Finished(JobEvent, frozen=True):
    """The answer is over.

    Attributes:
        stop_reason: why.
        prompt_tokens: tokens of the whole prompt.
        cached_tokens: how many of them were in the KV cache already.
        tokens: generated tokens.
        prompt_seconds: time spent on the prompt.
        seconds: time spent on generating, after the prompt.
        seed: the seed that was used.
        stop_string: the stop string that ended it, or empty.
        drafted: tokens that speculation guessed.
        accepted: how many of them were right.
        first_token_seconds: time from the beginning of the work to the first token.
        reasoning_tokens: how many of `tokens` were thoughts.
        reasoning_seconds: how much of `seconds` they took.
        sampling: the sampling options that were used, with the seed: the same chat with them gives
            the same answer.
        template: the template options that were used.
        context_policy: what would have been done about a full context.
    """

    stop_reason: StopReason
    prompt_tokens: int
    cached_tokens: int
    tokens: int
    prompt_seconds: float
    seconds: float
    seed: int
    stop_string: str = ""
    drafted: int = 0
    accepted: int = 0
    first_token_seconds: float = 0.0
    reasoning_tokens: int = 0
    reasoning_seconds: float = 0.0
    sampling: SamplingOptions = SamplingOptions()
    template: TemplateOptions = TemplateOptions()
    context_policy: ContextPolicy = "stop"

    @property
    def tokens_per_second(self) -> float:
        """Generation speed; 0 for an answer without tokens."""
        return self.tokens / self.seconds if self.seconds > 0 else 0.0

    @property
    def prompt_tokens_per_second(self) -> float:
        """Speed of what was evaluated of the prompt; 0 when all of it was cached."""
        evaluated = self.prompt_tokens - self.cached_tokens
        return evaluated / self.prompt_seconds if self.prompt_seconds > 0 else 0.0


class VocabularyLoaded(JobEvent, frozen=True):
    """A vocabulary is ready for counting.

    Attributes:
        name: the model's name.
        tokens: size of the vocabulary.
    """

    name: str
    tokens: int


class Counted(JobEvent, frozen=True):
    """The number of tokens."""

    tokens: int


class TextCut(JobEvent, frozen=True):
    """A text cut to a number of tokens.

    Attributes:
        tokens: how many the part has.
        total_tokens: how many the whole has.
    """

    text: str
    tokens: int
    total_tokens: int


class Rendered(JobEvent, frozen=True):
    """A chat as a template writes it, cut after `RENDERED_LETTERS`.

    Attributes:
        traits: what that template can do.
        system_merged: it knows no system prompt, so that was put before the first question.
    """

    text: str
    traits: TemplateTraits = TemplateTraits()
    system_merged: bool = False


class Benchmarked(JobEvent, frozen=True):
    """Speeds in tokens per second, one number a repetition."""

    prompt_tokens_per_second: list[float]
    tokens_per_second: list[float]


class ImatrixStep(JobEvent, frozen=True):
    """How far the importance matrix is."""

    progress: ImatrixProgress


class ImatrixMade(JobEvent, frozen=True):
    """The importance matrix is on the disk."""

    made: MadeImatrix


class Devices(JobEvent, frozen=True):
    """Every device of the engine."""

    devices: list[Device]


class Failed(JobEvent, frozen=True):
    """A job that could not be done; the worker lives on.

    Attributes:
        kind: a `UserError.kind`: one of `GgufError`'s, or `unknown_architecture`, `load_failed`,
            `context_too_large`, `out_of_memory`, `not_loaded`, `template`, `template_syntax`,
            `template_endless`, `context_full`, `image`, `no_vision`, `projector_mismatch`,
            `grammar`, `json_schema`, `sampling`, `cancelled`, `unsupported`, `internal`,
            `invalid_option`, `unknown_device`, `no_gpu`, `lora_mismatch`, `rpc_unreachable`,
            `rpc_busy`, `rpc_version`, one of `ImatrixError`'s, or one that `backend.quantizer`
            names.
        message: what happened and why.
        remedy: what to do next.
        step_downs: for `out_of_memory`, the changes after which the load fits.
        short: for `out_of_memory`, the devices that cannot hold their part, where that was planned.
    """

    kind: str
    message: str
    remedy: str
    step_downs: list[StepDown] = msgspec.field(default_factory=list)
    short: list[Budget] = msgspec.field(default_factory=list)


AnyCommand = (
    Load
    | Plan
    | PlanTypes
    | PlanProjector
    | MeasureQuantizing
    | Quantize
    | CheckQuantized
    | LoadVocabulary
    | Generate
    | CountText
    | CountChat
    | CutText
    | RenderTemplate
    | Benchmark
    | MakeImatrix
    | ListDevices
    | Stop
)
AnyEvent = (
    Hello
    | LogLine
    | LoadProgress
    | Planned
    | TypesPlanned
    | ProjectorPlanned
    | QuantizingMeasured
    | QuantizeStep
    | Quantized
    | CheckProgress
    | QuantizedChecked
    | LoadPlanned
    | Loaded
    | VocabularyLoaded
    | PromptWritten
    | PromptProgress
    | Dropped
    | Tokens
    | Finished
    | Counted
    | TextCut
    | Rendered
    | Benchmarked
    | ImatrixStep
    | ImatrixMade
    | Devices
    | Failed
)

_encode = msgspec.msgpack.Encoder().encode
_decode_command: Callable[[bytes], AnyCommand] = msgspec.msgpack.Decoder(AnyCommand).decode
_decode_event: Callable[[bytes], AnyEvent] = msgspec.msgpack.Decoder(AnyEvent).decode


def check_command(command: Command) -> None:
    """Check the bounds of everything in a command, which its constructor does not.

    Raises:
        ProtocolError: a value is out of bounds; says which.
    """
    try:
        _decode_command(_encode(command))
    except msgspec.DecodeError as error:
        raise ProtocolError(str(error)) from error


def frame(message: Command | Event) -> bytes:
    """The bytes that carry `message`: its length, then itself."""
    body = _encode(message)
    return _LENGTH.pack(len(body)) + body


def read_command(stream: BinaryIO) -> AnyCommand | None:
    """The next command, or None when the client has closed its end.

    Raises:
        ProtocolError: the bytes are no command.
    """
    return _read(stream, _decode_command)


def read_event(stream: BinaryIO) -> AnyEvent | None:
    """The next event, or None when the worker has closed its end, in whatever manner.

    Raises:
        ProtocolError: the bytes are no event.
    """
    return _read(stream, _decode_event)


def _read(stream: BinaryIO, decode: Callable[[bytes], T]) -> T | None:
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MAX_MESSAGE_BYTES:
        raise ProtocolError(f"a message of {length} bytes is not believable")
    body = stream.read(length)
    if len(body) < length:
        return None
    try:
        return decode(body)
    except msgspec.DecodeError as error:
        raise ProtocolError(str(error)) from error
