# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the worker does for each command: the one owner of the loaded model."""

import functools
import importlib.metadata
import os
from typing import TYPE_CHECKING

import llama_cpp.llama_cpp as llama
import msgspec

from pannier import __version__
from pannier.backend.messages import JobEvent
from pannier.backend.protocol import (
    PROTOCOL_VERSION,
    RENDERED_LETTERS,
    AnyCommand,
    Benchmark,
    CountChat,
    Counted,
    CountText,
    CutText,
    Devices,
    Failed,
    Generate,
    Hello,
    ImatrixMade,
    ListDevices,
    Load,
    Loaded,
    LoadVocabulary,
    MakeImatrix,
    Plan,
    Planned,
    PlanProjector,
    ProjectorPlanned,
    Rendered,
    RenderTemplate,
    TextCut,
    VocabularyLoaded,
)
from pannier.backend.quantize_messages import (
    CheckQuantized,
    MeasureQuantizing,
    PlanTypes,
    Quantize,
)
from pannier.backend.worker import rpc
from pannier.backend.worker.benchmark import measure
from pannier.backend.worker.channel import Channel, StopSwitch
from pannier.backend.worker.chat_template import has_token, template_for, template_of
from pannier.backend.worker.chat_tokens import ChatTokens
from pannier.backend.worker.chat_writer import ChatWriter
from pannier.backend.worker.devices import list_devices
from pannier.backend.worker.engine_choice import EngineChoice, clear_marks
from pannier.backend.worker.generate import generate
from pannier.backend.worker.imagined_plan import ImaginedPlans
from pannier.backend.worker.inference import Inference
from pannier.backend.worker.load import load_model
from pannier.backend.worker.load_check import settle
from pannier.backend.worker.load_errors import OutOfMemoryError
from pannier.backend.worker.logs import LogCapture
from pannier.backend.worker.modules import start_engine
from pannier.backend.worker.plan import plan
from pannier.backend.worker.quant_types import quantized_types
from pannier.backend.worker.tokens import Vocabulary
from pannier.backend.worker.vocabulary_only import VocabularyOnly
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.language import tr

if TYPE_CHECKING:
    from pannier.backend.worker.vision import Vision


class Engine:
    """llama.cpp with at most one loaded model; used by the inference thread alone."""

    def __init__(self, channel: Channel, switch: StopSwitch, choice: EngineChoice) -> None:
        self._channel = channel
        self._switch = switch
        self._log = LogCapture(channel)
        self._imagined = ImaginedPlans(self._log, switch)
        self._model: Inference | None = None
        self._vocabulary_only: VocabularyOnly | None = None
        # When ggml aborts it would start a debugger for a backtrace, and take seconds to die.
        os.environ.setdefault("GGML_NO_BACKTRACE", "1")
        start_engine()
        # Before anybody hears of it: who hears may end this process at once.
        clear_marks()
        channel.send(_hello(choice))

    def do(self, command: AnyCommand) -> None:
        """Do one command and send the events that answer it."""
        try:
            match command:
                case Load():
                    self._load(command)
                case Generate():
                    generate(self._loaded(), command, self._channel, self._switch)
                case LoadVocabulary():
                    self._load_vocabulary(command)
                case CountText() | CountChat() | CutText() | RenderTemplate():
                    self._answer_text(command)
                case Benchmark():
                    self._channel.send(measure(self._loaded(), command, self._switch))
                case Plan() | PlanTypes() | PlanProjector():
                    self._answer_plan(command)
                case MakeImatrix() | Quantize() | MeasureQuantizing() | CheckQuantized():
                    self._channel.send(self._quantize(command))
                case ListDevices(rpc_servers=servers):
                    with rpc.in_use(servers):
                        found = list_devices(servers)
                    self._channel.send(Devices(job=command.job, devices=found))
                case _:
                    raise AssertionError(f"{command} is not for the inference thread")
        except UserError as error:
            self._channel.send(_failed(command.job, error))

    def _load(self, command: Load) -> None:
        if self._model is not None:
            self._model.free()
            self._model = None
        header = read_model(command.path)
        with rpc.in_use(command.options.rpc_servers):
            settled = settle(header, command.options)
            loaded = load_model(command, settled, self._channel, self._switch, self._log)
        self._model = Inference(loaded)
        self._forget_vocabulary()
        self._channel.send(
            Loaded(
                job=command.job,
                report=loaded.report,
                template=self._model.vocabulary.traits,
                sees_images=loaded.vision is not None,
            )
        )

    def _answer_text(self, command: CountText | CountChat | CutText | RenderTemplate) -> None:
        """Do a command that only reads or writes text."""
        match command:
            case CountText(text=text):
                self._count(command.job, len(self._vocabulary().tokenize(text)))
            case CountChat():
                self._count_chat(command)
            case CutText(text=text, tokens=most, keep=keep):
                part, count, total = self._vocabulary().cut(text, most, keep)
                self._channel.send(
                    TextCut(job=command.job, text=part, tokens=count, total_tokens=total)
                )
            case RenderTemplate(messages=messages, template=options):
                writer = self._writer(command)
                written = writer.write(messages, options)
                self._channel.send(
                    Rendered(
                        job=command.job,
                        text=written.text[:RENDERED_LETTERS],
                        traits=writer.traits.public,
                        system_merged=written.system_merged,
                    )
                )

    def _count_chat(self, command: CountChat) -> None:
        messages, vision = command.messages, self._vision()
        if vision is None:  # nobody can say what an image would take
            messages = [msgspec.structs.replace(message, images=()) for message in messages]
        tokens, _ = ChatTokens(self._vocabulary(), command.template, vision).write(messages)
        self._count(command.job, len(tokens))

    def _writer(self, command: RenderTemplate) -> ChatWriter:
        if not command.path:
            return self._vocabulary().writer(command.template.template)
        header = read_model(command.path)
        source = command.template.template
        template = template_for(header, source) if source else template_of(header)
        return ChatWriter(
            template, "override" if source else "model", functools.partial(has_token, header)
        )

    def _vision(self) -> "Vision | None":
        """The projector, if the loaded model is what is asked about."""
        only_vocabulary = self._model is None or self._vocabulary_only is not None
        return None if only_vocabulary else self._loaded().vision

    def _answer_plan(self, command: Plan | PlanTypes | PlanProjector) -> None:
        """Do a command that loads nothing."""
        match command:
            case Plan():
                self._plan(command)
            case PlanTypes():
                self._channel.send(quantized_types(command, self._log))
            case PlanProjector():
                with rpc.in_use(command.options.rpc_servers):
                    sizes = self._imagined.projector(command)
                self._channel.send(ProjectorPlanned(job=command.job, sizes=sizes))

    def _plan(self, command: Plan) -> None:
        with rpc.in_use(command.options.rpc_servers):
            if command.devices:
                made = self._imagined.plan(command)
            else:
                settled = settle(read_model(command.path), command.options)
                made = plan(settled, command.path, self._log, self._switch, command.returning)
        if made is None:
            raise UserError(
                tr("On this system llama.cpp's plan of the memory cannot be read."),
                remedy=tr("Load the model; its report shows the memory."),
                kind="unsupported",
            )
        self._channel.send(Planned(job=command.job, plan=made))

    def _quantize(
        self, command: MakeImatrix | Quantize | MeasureQuantizing | CheckQuantized
    ) -> JobEvent:
        """Do a command that makes a file or belongs to that; returns its last event.

        What does it is imported here: no other worker needs it, and so all of them start faster.
        """
        match command:
            case MakeImatrix(job=job, order=order):
                from pannier.backend.worker.imatrix import make_imatrix  # noqa: PLC0415

                with rpc.in_use(order.options.rpc_servers):
                    made = make_imatrix(job, order, self._channel, self._switch, self._log)
                return ImatrixMade(job=job, made=made)
            case Quantize():
                from pannier.backend.worker.quantize import quantize  # noqa: PLC0415

                return quantize(command, self._channel, self._log)
            case MeasureQuantizing():
                from pannier.backend.worker.quantize_speed import measure_quantizing  # noqa: PLC0415

                return measure_quantizing(command)
            case CheckQuantized():
                from pannier.backend.worker.quantize_check import check  # noqa: PLC0415

                return check(command, self._channel, self._switch, self._log)

    def _load_vocabulary(self, command: LoadVocabulary) -> None:
        self._forget_vocabulary()
        only = self._vocabulary_only = VocabularyOnly(command.path)
        self._channel.send(
            VocabularyLoaded(job=command.job, name=only.name, tokens=only.vocabulary.size)
        )

    def _forget_vocabulary(self) -> None:
        if self._vocabulary_only is not None:
            self._vocabulary_only.free()
            self._vocabulary_only = None

    def _count(self, job: int, tokens: int) -> None:
        self._channel.send(Counted(job=job, tokens=tokens))

    def _vocabulary(self) -> Vocabulary:
        """The vocabulary that was loaded last, alone or with its model."""
        only = self._vocabulary_only
        return self._loaded().vocabulary if only is None else only.vocabulary

    def _loaded(self) -> Inference:
        if self._model is None:
            raise UserError(
                tr("No model is loaded."), remedy=tr("Load a model first."), kind="not_loaded"
            )
        return self._model


def _failed(job: int, error: UserError) -> Failed:
    failed = Failed(job=job, kind=error.kind, message=error.message, remedy=error.remedy)
    if not isinstance(error, OutOfMemoryError):
        return failed
    return msgspec.structs.replace(
        failed, step_downs=list(error.step_downs), short=list(error.short)
    )


def _hello(choice: EngineChoice) -> Hello:
    return Hello(
        protocol=PROTOCOL_VERSION,
        pannier=__version__,
        llama_cpp_python=importlib.metadata.version("llama-cpp-python"),
        system_info=(llama.llama_print_system_info() or b"").decode("utf-8", "replace").strip(),
        engine=choice.name,
        engine_trouble=choice.trouble,
    )
