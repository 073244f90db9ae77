# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Load options in layers: what holds, where it comes from, what is to be kept."""

import msgspec
import pytest

from pannier.core.memory import LoadOptions, LoraAdapter
from pannier.core.settings.layers import NOTHING_SET, SettingsLayer
from pannier.core.settings.load_layers import LoadLayers, LoadScope, loaded_otherwise


@pytest.fixture
def layers() -> LoadLayers:
    """Threads for all models, a context for the model and another for the chat."""
    return LoadLayers(
        SettingsLayer(load={"threads": 2, "batch_size": "many", "unheard_of": 1}),
        SettingsLayer(load={"context_length": 4096}),
        SettingsLayer(load={"context_length": 512}),
    )


def test_the_strongest_scope_counts_and_is_named(layers: LoadLayers) -> None:
    assert layers.options() == LoadOptions(threads=2, context_length=512)
    assert layers.options("model").context_length == 4096
    assert layers.source("context_length") == "chat"
    assert layers.source("context_length", "model") == "model"
    assert layers.source("batch_size") is None
    assert layers.overriding("context_length", "model") == "chat"
    assert layers.overriding("context_length", "once") is None
    assert layers.overriding("mlock", "app") is None


@pytest.mark.parametrize("scope", ["app", "model", "chat", "once"])
def test_what_is_taken_differs_from_what_is_below(layers: LoadLayers, scope: LoadScope) -> None:
    before = layers.options(scope)
    wanted = msgspec.structs.replace(before, loras=(LoraAdapter("/a.gguf", 0.5),))
    layers.take(scope, wanted)
    assert layers.options(scope) == wanted
    assert layers.changed() == ([] if scope == "once" else [scope])
    layers.put_back(scope, ["loras", "mlock"])
    assert layers.options(scope) == before
    assert layers.changed() == []


def test_a_default_can_be_set_over_another_value(layers: LoadLayers) -> None:
    layers.take("chat", msgspec.structs.replace(layers.options(), threads=None))
    assert layers.options().threads is None
    assert layers.values("chat") == {"context_length": 512, "threads": None}


def test_only_what_somebody_has_set_can_be_loaded_otherwise(layers: LoadLayers) -> None:
    loaded = LoadOptions(threads=2, context_length=1024, ubatch_size=64, mmproj="/eyes.gguf")
    assert loaded_otherwise(layers, loaded) == ["context_length"]
    assert loaded_otherwise(layers, layers.options()) == []
    nothing = LoadLayers(NOTHING_SET, NOTHING_SET, NOTHING_SET)
    assert loaded_otherwise(nothing, loaded) == []
