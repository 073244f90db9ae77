# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Finds out what a chat template can do, by rendering small chats with it.

What stands in its text alone says little: templates mention variables and tags that they only
strip, and take roles that they then leave out.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import jinja2.meta

from pannier.backend.worker.chat_template import ChatTemplate, TemplateMessage
from pannier.backend.worker.template_sandbox import TemplateSandbox
from pannier.core.chat import TemplateProblem, TemplateTraits
from pannier.core.chat.builtin_templates import fitting_templates
from pannier.core.chat.template_options import TemplateOrigin
from pannier.core.chat.thinking import ThinkingFormat, format_of_template, open_format
from pannier.core.errors import UserError

_SWITCHES: tuple[tuple[str, object, object], ...] = (
    ("enable_thinking", True, False),
    ("thinking", True, False),
    ("think", True, False),
    ("reasoning", True, False),
    ("thinking_budget", -1, 0),
    ("reasoning_effort", "high", "none"),
)
"""Variables that switch thinking, with what turns it on and off."""

_EFFORT = "reasoning_effort"
_LEVELS = ("minimal", "low", "medium", "high", "xhigh", "max")
_COMMON_LEVELS = ("low", "medium", "high")
_REASONING_KEYS = ("reasoning_content", "reasoning", "thinking", "thoughts")

_QUESTION, _ANSWER, _THOUGHTS, _RULES = "Quokka?", "Wombat.", "Numbat", "Bilby"
_USER: TemplateMessage = {"role": "user", "content": _QUESTION}
_NONSENSE = "dunnart"


@dataclass(frozen=True)
class Switch:
    """A variable of the template that turns thinking on and off."""

    argument: str
    on: object
    off: object


@dataclass(frozen=True)
class Traits:
    """What a template can do, and what only the worker needs to know of it.

    Attributes:
        public: what the user may know.
        form: how thoughts are marked; None when the template knows none.
        switch: the variable for thinking.
        reasoning_key: under which name messages carry reasoning; empty for not at all.
        typed_content: it wants content as a list of parts.
    """

    public: TemplateTraits
    form: ThinkingFormat | None = None
    switch: Switch | None = None
    reasoning_key: str = ""
    typed_content: bool = False


def broken_traits(
    error: UserError, origin: TemplateOrigin, knows: Callable[[str], bool]
) -> TemplateTraits:
    """What is known of a template that cannot be used."""
    problem = TemplateProblem(error.kind, error.message, error.remedy, fitting_templates(knows))
    return TemplateTraits(origin=origin, problem=problem)


def find_traits(
    template: ChatTemplate, origin: TemplateOrigin, knows: Callable[[str], bool]
) -> Traits:
    """Render small chats and see; `knows` says whether the model has a token of that text."""
    try:
        prompt = template.render([_USER])
    except UserError as error:
        return Traits(broken_traits(error, origin, knows))
    return _Inquiry(template, prompt).traits(origin)


@dataclass
class _Inquiry:
    """One template and what it answers.

    Attributes:
        prompt: what it makes of a question.
        endless: one of its branches does not end, so that nothing more is asked.
    """

    template: ChatTemplate
    prompt: str
    endless: bool = False
    typed: bool = field(init=False, default=False)

    def traits(self, origin: TemplateOrigin) -> Traits:
        source = self.template.source
        if _QUESTION not in self.prompt:
            typed = self._try([_typed(_USER)])
            self.typed = typed is not None and _QUESTION in typed
            self.prompt = typed if typed is not None and self.typed else self.prompt
        variables = _variables(source)
        switch = self._find_switch(variables)
        thinking = self._try([_USER], {switch.argument: switch.on}) if switch else None
        form = open_format(thinking or self.prompt) or format_of_template(source)
        key = next((key for key in _REASONING_KEYS if _mentions(source, key)), "")
        prefill = form is not None and not form.channels
        public = TemplateTraits(
            origin=origin,
            thinking_tag=form.opening if form else "",
            control="template" if switch else "prefill" if prefill else "none",
            thinks_by_default=self._thinks(form, switch, thinking),
            efforts=self._find_efforts(source) if _EFFORT in variables else (),
            keeps_reasoning=bool(key) and self._keeps(key),
            merges_system=not self._takes_system(),
        )
        return Traits(public, form, switch, key, self.typed)

    def _try(
        self, messages: list[TemplateMessage], arguments: Mapping[str, object] | None = None
    ) -> str | None:
        """What the template makes of it; None when it refuses."""
        if self.endless:
            return None
        chat = [_typed(message) for message in messages] if self.typed else messages
        try:
            return self.template.render(chat, arguments)
        except UserError as error:
            self.endless = error.kind == "template_endless"
            return None

    def _find_switch(self, variables: set[str]) -> Switch | None:
        for name, on, off in _SWITCHES:
            if name not in variables or (name == _EFFORT and self._writes_any_effort()):
                continue
            with_on, with_off = self._try([_USER], {name: on}), self._try([_USER], {name: off})
            if with_on is not None and with_off is not None and with_on != with_off:
                return Switch(name, on, off)
        return None

    def _thinks(
        self, form: ThinkingFormat | None, switch: Switch | None, thinking: str | None
    ) -> bool:
        if form is None:
            return False
        if switch is None or thinking is None:
            return True
        if thinking == self.prompt:
            return True
        return self._try([_USER], {switch.argument: switch.off}) != self.prompt

    def _find_efforts(self, source: str) -> tuple[str, ...]:
        if self._writes_any_effort():
            return _COMMON_LEVELS
        named = [level for level in _LEVELS if re.search(rf"['\"]{level}['\"]", source)]
        return tuple(level for level in named if self._try([_USER], {_EFFORT: level}) is not None)

    def _writes_any_effort(self) -> bool:
        """Whether the template passes on whatever word it is given, so that it tells nothing."""
        prompt = self._try([_USER], {_EFFORT: _NONSENSE})
        return prompt is not None and _NONSENSE in prompt

    def _keeps(self, key: str) -> bool:
        answer = {"role": "assistant", "content": _ANSWER, key: _THOUGHTS}
        prompt = self._try([_USER, answer, _USER])
        return prompt is not None and _THOUGHTS in prompt

    def _takes_system(self) -> bool:
        prompt = self._try([{"role": "system", "content": _RULES}, _USER])
        return prompt is not None and _RULES in prompt


def _typed(message: TemplateMessage) -> TemplateMessage:
    return {**message, "content": [{"type": "text", "text": message["content"]}]}


def _mentions(source: str, key: str) -> bool:
    """Whether a template looks at this key of something."""
    return re.search(rf"\.{key}\b|\[?['\"]{key}['\"]", source) is not None


def _variables(source: str) -> set[str]:
    """Names that the template takes from outside; it has been compiled already."""
    return jinja2.meta.find_undeclared_variables(TemplateSandbox().parse(source))
