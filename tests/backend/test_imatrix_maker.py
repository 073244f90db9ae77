# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""An importance matrix from the worker: its values, what interrupts it, and what it refuses."""

import dataclasses
import os
import random
import signal
import string
import sys
from collections.abc import Generator
from pathlib import Path

import gguf
import numpy as np
import psutil
import pytest

from pannier.backend.imatrix_maker import ImatrixRequest, make_imatrix, resumable
from pannier.backend.session import EngineError
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.imatrix.files import read_imatrix
from pannier.core.imatrix.made import ImatrixProgress, MadeImatrix
from pannier.core.imatrix.match import match
from pannier.core.imatrix.matrix import Imatrix
from pannier.core.imatrix.partial import find_partial, partial_path
from pannier.core.imatrix.text import CalibrationText, TextPart
from pannier.core.library import Leftover, find_leftovers
from pannier.core.memory import LoadOptions
from tests.architectures import Architecture, write_model
from tests.backend.worker.numpy_llama import NumpyLlama
from tests.backend.worker.rpc_devices import running_server
from tests.engine_files import write_moe
from tests.models import write_llama

pytestmark = pytest.mark.usefixtures("no_local_gpu")

CHUNK = 64
CHUNKS = 3
ONE_THREAD = LoadOptions(threads=1)


def words(count: int) -> str:
    """So many letters of which every one is a token of the tests' vocabulary."""
    source = random.Random(count)  # noqa: S311 - the same text in every run
    return "".join(source.choices(string.ascii_uppercase, k=count))


TEXT = words(CHUNK * CHUNKS + 7)  # what is left over counts for nothing


def order(model: Path, output: Path, text: str = TEXT, **changes: object) -> ImatrixRequest:
    made = ImatrixRequest(
        model=model,
        text=CalibrationText((TextPart("story.txt", text),)),
        output=output,
        context_length=CHUNK,
        options=ONE_THREAD,
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


Steps = Generator[ImatrixProgress, None, MadeImatrix]


def outcome(steps: Steps) -> tuple[MadeImatrix, list[ImatrixProgress]]:
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return end.value, seen


def made(asked: ImatrixRequest) -> MadeImatrix:
    return outcome(make_imatrix(asked))[0]


def refusal(asked: ImatrixRequest) -> UserError:
    with pytest.raises(UserError) as caught:
        made(asked)
    assert caught.value.message
    return caught.value


def assert_close(imatrix: Imatrix, expected: NumpyLlama) -> None:
    """The same tensors, counts and, up to what half precision in the KV cache costs, sums."""
    wanted = {name for name in expected.sums if name.startswith("blk.")}
    assert set(imatrix.entries) == wanted
    for name in wanted:
        entry = imatrix.entries[name]
        assert entry.counts.tolist() == expected.counts[name].tolist(), name
        largest = expected.sums[name].max()
        assert np.abs(entry.sums - expected.sums[name]).max() < 3e-3 * largest, name


@pytest.fixture(scope="module")
def dense(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dense")
    return write_llama(folder / "dense.gguf", weights="F32", layers=3)


@pytest.fixture(scope="module")
def experts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_moe(tmp_path_factory.mktemp("experts") / "experts.gguf")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "result" / "imatrix.gguf"


@pytest.mark.parametrize("kind", ["dense", "experts"])
def test_values_are_those_of_the_model_s_equations(
    request: pytest.FixtureRequest, output: Path, kind: str
) -> None:
    model: Path = request.getfixturevalue(kind)
    expected = NumpyLlama(model)
    for chunk in range(CHUNKS):
        expected.read(list(TEXT[chunk * CHUNK : (chunk + 1) * CHUNK].encode()))
    result = made(order(model, output))
    imatrix = read_imatrix(output)
    assert_close(imatrix, expected)
    assert (result.chunks, result.tokens) == (CHUNKS, CHUNKS * CHUNK)
    assert (imatrix.chunk_count, imatrix.chunk_size) == (CHUNKS, CHUNK)
    assert imatrix.datasets == ("story.txt",)
    assert match(imatrix, read_model(model)).missing == ()


def test_every_chunk_begins_as_the_model_wants_it(
    dense: Path, tmp_path: Path, output: Path
) -> None:
    model = tmp_path / "with-bos.gguf"
    model.write_bytes(dense.read_bytes())
    reader = gguf.GGUFReader(model, "r+")
    reader.fields["tokenizer.ggml.add_bos_token"].parts[-1][0] = True
    bos = int(reader.fields["tokenizer.ggml.bos_token_id"].contents())
    reader.data.flush()
    tokens = [bos, *TEXT.encode()]
    expected = NumpyLlama(model)
    for chunk in range(CHUNKS):
        expected.read([bos, *tokens[chunk * CHUNK + 1 : (chunk + 1) * CHUNK]])
    made(order(model, output))
    assert_close(read_imatrix(output), expected)


def test_a_chunk_of_several_steps_is_one_text(dense: Path, output: Path) -> None:
    expected = NumpyLlama(dense)
    for chunk in range(CHUNKS):
        expected.read(list(TEXT[chunk * CHUNK : (chunk + 1) * CHUNK].encode()))
    made(order(dense, output, options=LoadOptions(threads=1, ubatch_size=24)))
    assert_close(read_imatrix(output), expected)


def test_experts_without_tokens_are_told(experts: Path, output: Path) -> None:
    # The same letter everywhere is the same input everywhere: two experts of four do it all.
    coverage = made(order(experts, output, "A" * (CHUNK * CHUNKS))).coverage
    assert (coverage.experts, coverage.unused_experts, coverage.share) == (48, 24, 0.5)
    assert {tensor.fewest_tokens for tensor in coverage.expert_tensors} == {CHUNK * CHUNKS}
    down = read_imatrix(output).weights()["blk.0.ffn_down_exps.weight"].reshape(4, -1)
    assert sum((row == 1).all() for row in down) == 2


@pytest.mark.parametrize("architecture", ["deepseek2", "falcon-h1", "bert"])
def test_other_architectures_leave_no_weight_without_values(
    tmp_path: Path, output: Path, architecture: Architecture
) -> None:
    model = write_model(tmp_path / "model.gguf", architecture)
    coverage = made(order(model, output)).coverage
    assert match(read_imatrix(output), read_model(model)).missing == ()
    assert coverage.share == 1


def test_layers_on_a_device_give_the_same(experts: Path, tmp_path: Path) -> None:
    made(order(experts, tmp_path / "here.gguf"))
    with running_server() as server:
        options = LoadOptions(
            rpc_servers=(server.endpoint,), gpu_layers=3, load_mode="read", threads=1
        )
        made(order(experts, tmp_path / "there.gguf", options=options))
    here, there = (read_imatrix(tmp_path / f"{name}.gguf") for name in ("here", "there"))
    assert set(there.entries) == set(here.entries)
    for name, entry in there.entries.items():
        assert entry.counts.tolist() == here.entries[name].counts.tolist()
        np.testing.assert_allclose(entry.sums, here.entries[name].sums, rtol=1e-3, atol=1e-3)


def test_progress_names_chunks_speed_and_time(dense: Path, output: Path) -> None:
    _, seen = outcome(make_imatrix(order(dense, output)))
    computing = [step for step in seen if step.phase == "computing"]
    assert [step.phase for step in seen][-1] == "saving"
    assert {step.chunks for step in computing} == {CHUNKS}
    assert computing[-1].chunk == CHUNKS
    assert computing[-1].fraction == 1
    assert computing[-1].tokens_per_second > 0
    assert computing[-1].seconds_left == 0
    assert [step.fraction for step in computing] == sorted(step.fraction for step in computing)


def test_no_more_chunks_than_wanted(dense: Path, output: Path) -> None:
    assert made(order(dense, output, chunks=2)).chunks == 2


def interrupted(asked: ImatrixRequest) -> None:
    """Begin, and cancel when a chunk is done."""
    steps = make_imatrix(asked)
    while next(steps).chunk == 0:
        pass
    steps.close()


def test_a_cancelled_run_goes_on_where_it_was(dense: Path, tmp_path: Path, output: Path) -> None:
    asked = order(dense, output, words(CHUNK * 4000))  # far more than there is time for
    interrupted(asked)
    assert not output.exists()
    left = resumable(asked)
    assert left is not None
    assert 0 < left.chunks_done < left.chunks == 4000
    few = left.chunks_done + 3
    result = made(dataclasses.replace(asked, resume=True, chunks=few))
    assert result.continued_at == left.chunks_done
    assert result.chunks == few
    assert find_partial(output) is None
    assert [path.name for path in output.parent.iterdir()] == [output.name]
    made(dataclasses.replace(asked, output=tmp_path / "whole.gguf", chunks=few))
    whole, pieced = read_imatrix(tmp_path / "whole.gguf"), read_imatrix(output)
    for name, entry in whole.entries.items():
        assert pieced.entries[name].counts.tolist() == entry.counts.tolist()
        np.testing.assert_allclose(pieced.entries[name].sums, entry.sums, rtol=1e-5)


def test_another_text_or_model_does_not_go_on(dense: Path, experts: Path, output: Path) -> None:
    asked = order(dense, output, words(CHUNK * 4000))  # far more than there is time for
    interrupted(asked)
    for other in (
        dataclasses.replace(asked, text=CalibrationText((TextPart("b", words(CHUNK * 23)),))),
        dataclasses.replace(asked, model=experts),
        dataclasses.replace(asked, context_length=32),
    ):
        assert resumable(other) is None
    assert refusal(dataclasses.replace(other, resume=True)).kind == "imatrix_partial"
    assert find_partial(output) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_worker_leaves_no_file_under_the_final_name(dense: Path, output: Path) -> None:
    asked = order(dense, output, words(CHUNK * 4000))
    steps = make_imatrix(asked)
    while not partial_path(output).exists():
        next(steps)
    (worker,) = psutil.Process().children()
    os.kill(worker.pid, signal.SIGKILL)
    with pytest.raises(EngineError) as caught:
        outcome(steps)
    assert caught.value.kind == "worker_died"
    assert not output.exists()
    left = resumable(asked)
    assert left is not None
    assert made(dataclasses.replace(asked, resume=True, chunks=1)).chunks == left.chunks_done
    assert output.exists()


def test_numbers_that_are_none_are_named(dense: Path, tmp_path: Path, output: Path) -> None:
    model = tmp_path / "broken.gguf"
    model.write_bytes(dense.read_bytes())
    reader = gguf.GGUFReader(model, "r+")
    (tensor,) = (one for one in reader.tensors if one.name == "blk.1.ffn_up.weight")
    tensor.data[3, 5] = np.nan
    reader.data.flush()
    error = refusal(order(model, output))
    assert error.kind == "imatrix_not_finite"
    assert "blk.1.ffn_down.weight" in error.message
    assert not output.exists()


def test_a_text_that_is_too_small_says_how_much_is_enough(dense: Path, output: Path) -> None:
    error = refusal(order(dense, output, words(CHUNK)))
    assert error.kind == "text_too_small"
    assert f"it has {CHUNK} tokens, and at least {2 * CHUNK}" in error.message
    assert "51,200" in error.remedy


def test_a_file_that_is_there_is_not_overwritten(dense: Path, output: Path) -> None:
    output.parent.mkdir()
    output.write_bytes(b"precious")
    assert refusal(order(dense, output)).kind == "target_exists"
    assert output.read_bytes() == b"precious"


def test_a_model_that_cannot_be_loaded_says_why(tmp_path: Path, output: Path) -> None:
    strange = write_llama(tmp_path / "strange.gguf", architecture="unheard-of", layers=1)
    assert refusal(order(strange, output)).kind in {"unknown_architecture", "load_failed"}
    assert refusal(order(tmp_path / "gone.gguf", output)).kind == "file_missing"
    (tmp_path / "text.gguf").write_text("no model")
    assert refusal(order(tmp_path / "text.gguf", output)).kind == "not_gguf"


def test_a_model_without_vocabulary_and_a_place_without_room(dense: Path, tmp_path: Path) -> None:
    model = tmp_path / "mute.gguf"
    model.write_bytes(dense.read_bytes().replace(b"gpt2", b"none", 1))
    error = refusal(order(model, tmp_path / "a.gguf"))
    assert (error.kind, error.message) == ("load_failed", "The file holds no vocabulary.")
    assert refusal(order(dense, model / "a.gguf")).kind == "imatrix_unwritable"


def test_a_chunk_longer_than_the_model_was_trained_for(dense: Path, output: Path) -> None:
    error = refusal(order(dense, output, words(5000), context_length=1024))
    assert error.kind == "context_too_large"


def test_what_cannot_be_saved_in_the_end_is_kept_beside_it(dense: Path, output: Path) -> None:
    asked = order(dense, output, words(CHUNK * 300))
    steps = make_imatrix(asked)
    while next(steps).phase == "loading":
        pass
    output.mkdir()
    with pytest.raises(UserError) as caught:
        outcome(steps)
    assert caught.value.kind == "imatrix_unwritable"
    output.rmdir()
    result = made(dataclasses.replace(asked, resume=True))
    assert result.continued_at == result.chunks == 300
    assert output.is_file()


def test_two_at_once_do_not_make_the_same_file(dense: Path, output: Path) -> None:
    steps = make_imatrix(order(dense, output, words(CHUNK * 4000)))
    next(steps)
    assert refusal(order(dense, output)).kind == "target_busy"
    assert not finished_leftovers(output.parent)
    steps.close()


def finished_leftovers(folder: Path) -> tuple[Leftover, ...]:
    """What the library would offer to delete."""
    looking = find_leftovers([folder])
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return tuple(end.value)
