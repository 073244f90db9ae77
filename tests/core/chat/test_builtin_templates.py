# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The templates that come with Pannier write chats as their models know them."""

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pannier.core.chat.builtin_templates import (
    BUILTIN_TEMPLATES,
    BuiltinTemplate,
    builtin_template,
    fitting_templates,
)
from pannier.core.errors import UserError

CHAT = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Hi"},
    {"role": "assistant", "content": "Hello."},
    {"role": "user", "content": "Bye"},
]
PROMPTS = {
    "chatml": "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n"
    "<|im_start|>assistant\nHello.<|im_end|>\n<|im_start|>user\nBye<|im_end|>\n"
    "<|im_start|>assistant\n",
    "llama3": "<s><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>"
    "<|start_header_id|>assistant<|end_header_id|>\n\nHello.<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\nBye<|eot_id|>"
    "<|start_header_id|>assistant<|end_header_id|>\n\n",
    "gemma": "<s><start_of_turn>user\nBe brief.\n\nHi<end_of_turn>\n<start_of_turn>model\nHello."
    "<end_of_turn>\n<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n",
    "mistral": "<s>[SYSTEM_PROMPT]Be brief.[/SYSTEM_PROMPT][INST]Hi[/INST]Hello.</s>"
    "[INST]Bye[/INST]",
    "llama2": "<s>[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nHi [/INST] Hello. </s>"
    "<s>[INST] Bye [/INST]",
    "phi3": "<|system|>\nBe brief.<|end|>\n<|user|>\nHi<|end|>\n<|assistant|>\nHello.<|end|>\n"
    "<|user|>\nBye<|end|>\n<|assistant|>\n",
    "zephyr": "<|system|>\nBe brief.</s>\n<|user|>\nHi</s>\n<|assistant|>\nHello.</s>\n"
    "<|user|>\nBye</s>\n<|assistant|>\n",
    "vicuna": "<s>Be brief.\n\nUSER: Hi\nASSISTANT: Hello.</s>\nUSER: Bye\nASSISTANT:",
    "alpaca": "<s>Be brief.\n\n### Instruction:\nHi\n\n### Response:\nHello.</s>\n\n"
    "### Instruction:\nBye\n\n### Response:\n",
}


def render(name: str) -> str:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(builtin_template(name).source)
    ends = {"bos_token": "<s>", "eos_token": "</s>"}
    return template.render(messages=CHAT, add_generation_prompt=True, **ends)


@pytest.mark.parametrize("name", PROMPTS)
def test_a_chat_in_every_form(name: str) -> None:
    assert render(name) == PROMPTS[name]


@pytest.mark.parametrize("template", BUILTIN_TEMPLATES, ids=lambda template: template.name)
def test_every_template_writes_the_whole_chat(template: BuiltinTemplate) -> None:
    prompt = render(template.name)
    for message in CHAT:
        assert message["content"] in prompt


def test_the_ones_that_fit_the_vocabulary_come_first() -> None:
    assert fitting_templates(lambda text: text == "<start_of_turn>")[0] == "gemma"
    assert fitting_templates(lambda _token: False)[0] == "chatml"
    assert len(fitting_templates(lambda _token: True)) == len(BUILTIN_TEMPLATES)


def test_an_unknown_name() -> None:
    with pytest.raises(UserError, match="chatml") as caught:
        builtin_template("nonsense")
    assert caught.value.kind == "unknown_template"
