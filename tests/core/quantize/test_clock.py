# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Progress: it never goes back, and tells no speed before there is one."""

from pathlib import Path

from pannier.core.gguf import file_type_named
from pannier.core.quantize.clock import TensorClock
from pannier.core.quantize.ladder import make_rung
from pannier.core.quantize.plan import make_plan
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import read_source
from tests.models import write_llama


def test_progress_goes_on_within_a_tensor(tmp_path: Path) -> None:
    source = read_source(write_llama(tmp_path / "tiny.gguf"))
    kind = file_type_named("Q8_0")
    assert kind is not None
    types = {each.name: "Q8_0" for each in source.model.tensors if len(each.shape) > 1}
    recipe = QuantizeRecipe()
    rung = make_rung(source, kind, types, wanted={}, recipe=recipe)
    (file,) = make_plan(source, [rung], recipe, folder=tmp_path).files
    seconds = 0.0
    clock = TensorClock(source, file, now=lambda: seconds)

    assert clock.progress().index == 0
    assert clock.progress().seconds_left is None
    names = [tensor.name for tensor in source.model.tensors]
    seen = []
    for index, name in enumerate(names, 1):
        clock.begin(index, len(names), name)
        for _ in range(3):
            seconds += 0.2
            seen.append(clock.progress())
    done = [step.read_bytes for step in seen]
    assert done == sorted(done)
    assert done[-1] <= source.tensor_bytes
    assert seen[-1].seconds_left is not None
    assert clock.finished().read_bytes == source.tensor_bytes
    assert file.seconds is None
