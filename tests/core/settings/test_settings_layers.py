# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Settings in layers: what holds, where it comes from, and putting it back."""

import msgspec
import pytest

from pannier.core.chat import SamplingOptions
from pannier.core.errors import UserError
from pannier.core.memory import LoadOptions, LoraAdapter
from pannier.core.settings.layers import (
    NOTHING_SET,
    ChatSettings,
    Group,
    Preset,
    Recommendation,
    SettingsLayer,
    resolve,
)

PRESETS = {
    "warm": Preset(
        "warm", "Warm", sampling={"temperature": 1.2, "top_k": 0}, chat={"system_prompt": "Hi"}
    ),
    "cold": Preset("cold", "Cold", sampling={"temperature": 0.1}),
}


def test_nothing_set_is_what_the_engine_does() -> None:
    resolved = resolve()

    assert resolved.sampling == SamplingOptions()
    assert resolved.load == LoadOptions()
    assert resolved.chat == ChatSettings()
    assert {value.source for value in resolved.values.values()} == {"engine"}
    names = {name for group, name in resolved.values if group == "sampling"}
    assert names == set(SamplingOptions.__struct_fields__)


def test_the_nearer_layer_wins_and_says_what_it_covers() -> None:
    app = SettingsLayer(sampling={"temperature": 0.5, "top_k": 10}, load={"context_length": 4096})
    model = SettingsLayer(sampling={"temperature": 0.6})
    chat = SettingsLayer(sampling={"temperature": 0.7}, chat={"system_prompt": "Rhyme."})

    resolved = resolve(app=app, model=model, chat=chat)

    temperature = resolved.values["sampling", "temperature"]
    assert (temperature.value, temperature.source, temperature.below) == (0.7, "chat", 0.6)
    assert resolved.sampling == SamplingOptions(temperature=0.7, top_k=10)
    assert resolved.values["sampling", "top_k"].source == "app"
    assert resolved.load.context_length == 4096
    assert resolved.chat.system_prompt == "Rhyme."


def test_values_are_put_back_one_by_one() -> None:
    model = NOTHING_SET.with_value("sampling", "temperature", 0.6)
    chat = NOTHING_SET.with_value("sampling", "temperature", 0.7)
    assert resolve(model=model, chat=chat).sampling.temperature == 0.7

    back = chat.without_value("sampling", "temperature")

    assert resolve(model=model, chat=back).sampling.temperature == 0.6
    assert back == NOTHING_SET
    assert back.without_value("load", "threads") == back


def test_a_preset_lies_below_the_values_of_its_own_layer() -> None:
    chat = SettingsLayer(preset="warm", sampling={"temperature": 0.9})
    model = SettingsLayer(preset="cold")

    resolved = resolve(model=model, chat=chat, presets=PRESETS)

    temperature = resolved.values["sampling", "temperature"]
    assert (temperature.value, temperature.preset, temperature.below) == (0.9, "", 1.2)
    top_k = resolved.values["sampling", "top_k"]
    assert (top_k.value, top_k.source, top_k.preset) == (0, "chat", "Warm")
    assert resolved.chat.system_prompt == "Hi"
    assert resolve(model=model, presets=PRESETS).sampling.temperature == 0.1


def test_what_the_makers_recommend_lies_below_what_the_user_sets() -> None:
    recommended = [
        Recommendation("gguf", {"temperature": 1.0}),
        Recommendation("card", {"temperature": 0.6, "top_p": 0.9}),
    ]

    plain = resolve(recommended=recommended)
    mine = resolve(recommended=recommended, app=SettingsLayer(sampling={"temperature": 0.2}))

    assert (plain.sampling.temperature, plain.sampling.top_p) == (1.0, 0.9)
    assert plain.values["sampling", "temperature"].source == "gguf"
    assert plain.values["sampling", "top_p"].source == "card"
    assert mine.sampling.temperature == 0.2
    assert mine.values["sampling", "temperature"].below == 1.0


def test_values_of_all_kinds_survive_a_file() -> None:
    layer = NOTHING_SET
    values: dict[tuple[Group, str], object] = {
        ("sampling", "logit_bias"): {5: -3.0},
        ("sampling", "stop"): ("END", "\n\n"),
        ("sampling", "seed"): 7,
        ("load", "loras"): (LoraAdapter("/a.gguf", 0.5),),
        ("load", "gpu_layers"): "all",
        ("load", "tensor_split"): (3.0, 1.0),
        ("chat", "template_switches"): {"enable_thinking": False, "effort": "high"},
        ("chat", "context_policy"): "shift",
    }
    for (group, name), value in values.items():
        layer = layer.with_value(group, name, value)

    read = msgspec.json.decode(msgspec.json.encode(layer), type=SettingsLayer)
    resolved = resolve(chat=read)

    assert resolved.problems == ()
    for place, value in values.items():
        assert resolved.values[place].value == value


def test_what_cannot_be_used_is_left_out_and_told() -> None:
    chat = SettingsLayer(
        preset="gone",
        sampling={"temperature": "hot", "top_k": -1, "top_p": 0.5},
        load={"threads": 0},
    )

    resolved = resolve(chat=chat, model=SettingsLayer(sampling={"temperature": 0.3}))

    assert resolved.sampling == SamplingOptions(temperature=0.3, top_p=0.5)
    assert [problem.split()[0] for problem in resolved.problems] == [
        "The", "temperature", "top_k", "threads",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"), [("temperature", -1.0), ("top_k", "x"), ("warmth", 1.0), ("seed", 2**32)]
)
def test_a_wrong_value_is_refused(name: str, value: object) -> None:
    with pytest.raises(UserError, match=name) as caught:
        NOTHING_SET.with_value("sampling", name, value)

    assert caught.value.kind == "invalid_option"
    assert "$." not in caught.value.message
