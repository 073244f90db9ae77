# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing that goes wrong: one clear message, nothing under a final name, nothing lost."""

import os
import shutil
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import numpy as np
import psutil
import pytest

from pannier.backend import quantizer
from pannier.backend.quantize_messages import CheckQuantized, QuantizedChecked
from pannier.backend.quantize_preview import QuantizePreview
from pannier.backend.quantize_worker import QuantizeWorker
from pannier.backend.quantizer import quantize
from pannier.core.errors import UserError
from pannier.core.gguf import read_model
from pannier.core.library.leftovers import LeftoverKind, find_leftovers, remove_leftovers
from pannier.core.quantize.draft import Draft
from pannier.core.quantize.plan import QuantizePlan, make_plan
from pannier.core.quantize.progress import QuantizeEvent, TargetFinished, TensorProgress
from pannier.core.quantize.recipe import QuantizeRecipe
from pannier.core.quantize.source import read_source
from tests.backend.quantize_run import events_of, files_below, ladder_of, left_in, make, plan_of
from tests.models import LlamaOptions, write_llama, write_truncated

pytestmark = [
    pytest.mark.usefixtures("no_local_gpu"),
    pytest.mark.skipif(sys.platform == "win32", reason="uses what POSIX offers to disturb"),
]

ONE_THREAD = QuantizeRecipe(threads=1)
KILLS = 2
MOST_KILLS = 12
MEASURES: LlamaOptions = {"layers": 12, "embedding": 512, "ffn": 512}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that takes some seconds to quantize, so that there is time to disturb it."""
    folder = tmp_path_factory.mktemp("source")
    return write_llama(folder / "model.gguf", **MEASURES)


def run_until(
    plan: QuantizePlan,
    disturb: Callable[[], object],
    when: Callable[[QuantizeEvent], bool],
    *,
    check: bool = False,
) -> list[QuantizeEvent]:
    """Do what is planned and disturb it once, at the first event of a kind."""
    events: list[QuantizeEvent] = []
    for event in quantize(plan, check=check):
        if not any(when(each) for each in events) and when(event):
            disturb()
        events.append(event)
    return events


def at_work(event: QuantizeEvent) -> bool:
    """Whether a tensor is being worked on, but not one of the first or last."""
    return isinstance(event, TensorProgress) and 3 < event.index < event.count - 10


def removed_leftovers(folder: Path) -> list[LeftoverKind]:
    search = find_leftovers([folder])
    while True:
        try:
            next(search)
        except StopIteration as end:
            remove_leftovers(end.value)
            return [each.kind for each in end.value]


@contextmanager
def small_disk(limit: int) -> Iterator[None]:
    """Let processes that are started meanwhile write no more than so many bytes to a file."""
    import resource  # noqa: PLC0415 - Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_closing_cancels_at_once_and_leaves_nothing(source: Path, tmp_path: Path) -> None:
    run = quantize(plan_of(source, tmp_path, ["Q4_K_M"], ONE_THREAD), check=False)
    while not at_work(next(run)):
        pass
    began = time.monotonic()
    run.close()
    assert time.monotonic() - began < 2.0
    assert left_in(tmp_path) == []


def test_files_that_were_finished_before_stay(source: Path, tmp_path: Path) -> None:
    run = quantize(plan_of(source, tmp_path, ["Q8_0", "Q4_K_M"], ONE_THREAD), check=False)
    while not isinstance(next(run), TargetFinished):
        pass
    while not at_work(next(run)):
        pass
    run.close()
    assert left_in(tmp_path) == ["model-Q8_0.gguf"]


def test_a_file_that_cannot_grow_is_told_and_removed(source: Path, tmp_path: Path) -> None:
    plan = plan_of(source, tmp_path, ["Q8_0"])
    with small_disk(1 << 20), pytest.raises(UserError, match="files of this size") as failed:
        events_of(plan)
    assert failed.value.kind == "file_too_large"
    assert left_in(tmp_path) == []


def test_a_full_disk_is_told_and_nothing_is_left(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """/dev/full refuses every byte with the error of a full disk."""
    plan = plan_of(source, tmp_path, ["Q8_0"])

    class Full(Draft):
        def __enter__(self) -> Self:
            super().__enter__()
            self.output.symlink_to("/dev/full")
            return self

    monkeypatch.setattr(quantizer, "Draft", Full)
    with pytest.raises(UserError, match="is full") as failed:
        events_of(plan)
    assert failed.value.kind == "disk_full"
    assert left_in(tmp_path) == []


def test_too_little_room_is_told_before_with_what_could_go(source: Path, tmp_path: Path) -> None:
    left = tmp_path / "old-Q8_0.gguf.quantizing"
    left.write_bytes(bytes(100_000))
    plan = plan_of(source, tmp_path, ["Q8_0", "Q4_K_M"])
    sizes = [file.size_bytes for file in plan.files]
    assert plan.disk.peak_bytes == plan.disk.after_bytes == sum(sizes)
    (removable,) = plan.disk.removable
    assert (removable.path, removable.what) == (left, "left by interrupted quantizing")
    assert removable.size_bytes >= 100_000

    short = type(plan.disk)(
        folder=tmp_path,
        free_bytes=1000,
        peak_bytes=plan.disk.peak_bytes,
        after_bytes=plan.disk.after_bytes,
        removable=plan.disk.removable,
    )
    tight = type(plan)(plan.source, plan.recipe, plan.files, short, 0, 1)
    with pytest.raises(UserError, match="too little") as failed:
        events_of(tight)
    assert failed.value.kind == "disk_space"
    assert str(left) in failed.value.remedy
    assert left_in(tmp_path) == [left.name]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir(mode=0o500)
    with pytest.raises(UserError) as failed:
        events_of(plan_of(source, folder, ["Q8_0"]))
    assert failed.value.kind == "folder_read_only"


@pytest.mark.parametrize("below", ["", "below", "below/it"])
def test_a_folder_that_is_a_file_is_told(source: Path, tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(UserError, match="is not a folder") as failed:
        make(source, tmp_path / "file" / below, "Q8_0")
    assert failed.value.kind == "folder_gone"
    assert (tmp_path / "file").read_text() == "mine"


def test_a_source_that_is_cut_short_meanwhile(source: Path, tmp_path: Path) -> None:
    mine = tmp_path / "model.gguf"
    shutil.copyfile(source, mine)
    plan = plan_of(mine, tmp_path / "out", ["Q4_K_M"], ONE_THREAD)
    with pytest.raises(UserError) as failed:
        run_until(plan, lambda: os.truncate(mine, 100_000), at_work)
    assert failed.value.kind == "source_changed"
    assert left_in(tmp_path / "out") == []


def test_a_source_that_is_written_to_meanwhile(source: Path, tmp_path: Path) -> None:
    mine = tmp_path / "model.gguf"
    shutil.copyfile(source, mine)
    plan = plan_of(mine, tmp_path / "out", ["Q4_K_M"], ONE_THREAD)

    def write() -> None:
        with mine.open("r+b") as file:
            file.seek(-64, 2)
            file.write(bytes(64))

    with pytest.raises(UserError, match="changed while") as failed:
        run_until(plan, write, at_work)
    assert failed.value.kind == "source_changed"
    assert left_in(tmp_path / "out") == []


def test_a_source_that_is_deleted_meanwhile_is_finished_from_what_is_open(
    source: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "model.gguf"
    shutil.copyfile(source, mine)
    plan = plan_of(mine, tmp_path / "out", ["Q4_K_M"], ONE_THREAD)
    events = run_until(plan, mine.unlink, at_work, check=True)
    finished = [event for event in events if isinstance(event, TargetFinished)]
    assert finished[0].file.check is not None
    assert "no such file" in finished[0].file.check.not_compared
    make(source, tmp_path / "again", "Q4_K_M")
    (made,), (again,) = files_below(tmp_path / "out"), files_below(tmp_path / "again")
    assert made.read_bytes() == again.read_bytes()


def test_a_source_that_is_replaced_meanwhile_is_not_compared_with(
    source: Path, tmp_path: Path
) -> None:
    mine, other = tmp_path / "model.gguf", tmp_path / "other.gguf"
    shutil.copyfile(source, mine)
    write_llama(other, **MEASURES, seed=1)
    plan = plan_of(mine, tmp_path / "out", ["Q4_K_M"], ONE_THREAD)
    events = run_until(plan, lambda: other.replace(mine), at_work, check=True)
    (finished,) = [event for event in events if isinstance(event, TargetFinished)]
    assert finished.file.check is not None
    assert finished.file.check.same_top_token is None
    assert "replaced" in finished.file.check.not_compared


def test_a_source_that_was_deleted_before(source: Path, tmp_path: Path) -> None:
    mine = tmp_path / "model.gguf"
    shutil.copyfile(source, mine)
    plan = plan_of(mine, tmp_path / "out", ["Q8_0"])
    mine.unlink()
    with pytest.raises(UserError) as failed:
        events_of(plan)
    assert failed.value.kind == "file_missing"
    assert not (tmp_path / "out").exists()


def test_a_source_that_was_replaced_before(source: Path, tmp_path: Path) -> None:
    mine = tmp_path / "model.gguf"
    shutil.copyfile(source, mine)
    plan = plan_of(mine, tmp_path / "out", ["Q8_0"])
    write_llama(mine)
    with pytest.raises(UserError, match="changed since") as failed:
        events_of(plan)
    assert failed.value.kind == "source_changed"
    assert not (tmp_path / "out").exists()


def test_numbers_that_are_not_finite_are_named(source: Path, tmp_path: Path) -> None:
    mine = tmp_path / "model.gguf"
    shutil.copyfile(source, mine)
    _spoil(mine, "blk.2.ffn_up.weight")
    with pytest.raises(UserError, match=r"blk\.2\.ffn_up\.weight.*not finite") as failed:
        make(mine, tmp_path / "out", "Q4_K_M")
    assert failed.value.kind == "source_invalid"
    assert left_in(tmp_path / "out") == []


def test_the_check_finds_numbers_that_are_not_finite(source: Path, tmp_path: Path) -> None:
    mine = tmp_path / "result.gguf"
    shutil.copyfile(source, mine)
    _spoil(mine, "blk.0.attn_q.weight")
    with QuantizeWorker() as worker, pytest.raises(UserError, match=r"blk\.0\.attn_q") as failed:
        worker.do(
            lambda job: CheckQuantized(
                job=job, path=str(mine), source=str(source), source_states=()
            ),
            QuantizedChecked,
        )
    assert failed.value.kind == "check_failed"


def _spoil(path: Path, name: str) -> None:
    """Write a number that is not finite into a tensor."""
    model = read_model(path)
    tensor = next(each for each in model.tensors if each.name == name)
    with path.open("r+b") as file:
        file.seek(model.shards[0].data_offset + tensor.offset + 1000)
        file.write(struct.pack("<e", float("nan")))


def test_a_missing_shard_is_named(tmp_path: Path) -> None:
    first = write_llama(tmp_path / "model.gguf", shard_tensors=8)
    (tmp_path / "model-00002-of-00003.gguf").unlink()
    with pytest.raises(UserError, match=r"model-00002-of-00003\.gguf") as failed:
        read_source(first)
    assert failed.value.kind == "shard_missing"


def test_an_incomplete_source_is_told(source: Path, tmp_path: Path) -> None:
    half = write_truncated(source, tmp_path / "half.gguf", keep=0.5)
    with pytest.raises(UserError) as failed:
        read_source(half)
    assert failed.value.kind == "file_incomplete"


@pytest.mark.parametrize(
    ("recipe", "types"),
    [
        (QuantizeRecipe(output_type="Q9_X"), ["Q8_0"]),
        (QuantizeRecipe(), ["Q9_X"]),
        (QuantizeRecipe(), ["NVFP4"]),
    ],
)
def test_types_that_do_not_exist_are_told(
    source: Path, recipe: QuantizeRecipe, types: list[str]
) -> None:
    with pytest.raises(UserError, match="cannot make") as failed:
        ladder_of(source, *types, recipe=recipe)
    assert failed.value.kind == "invalid_option"


def test_a_file_that_appears_meanwhile_is_not_replaced(source: Path, tmp_path: Path) -> None:
    plan = plan_of(source, tmp_path, ["Q4_K_M"], ONE_THREAD)
    taken = tmp_path / "model-Q4_K_M.gguf"
    with pytest.raises(UserError, match="meanwhile") as failed:
        run_until(plan, lambda: taken.write_text("precious"), at_work)
    assert failed.value.kind == "target_exists"
    assert taken.read_text() == "precious"
    assert left_in(tmp_path) == [taken.name]


def test_two_at_once_do_not_write_the_same_file(source: Path, tmp_path: Path) -> None:
    plan = plan_of(source, tmp_path, ["Q4_K_M"], ONE_THREAD)
    first = quantize(plan, check=False)
    while not at_work(next(first)):
        pass
    assert removed_leftovers(tmp_path) == []  # it is at work, so nothing is left over
    with pytest.raises(UserError, match="another Pannier") as failed:
        events_of(plan)
    first.close()
    assert failed.value.kind == "target_busy"
    assert left_in(tmp_path) == []


def test_a_killed_worker_is_told_and_leaves_nothing(source: Path, tmp_path: Path) -> None:
    plan = plan_of(source, tmp_path, ["Q4_K_M"], ONE_THREAD)

    def kill() -> None:
        (worker,) = psutil.Process().children()
        worker.kill()

    with pytest.raises(UserError, match="SIGKILL") as failed:
        run_until(plan, kill, at_work)
    assert failed.value.kind == "worker_died"
    assert left_in(tmp_path) == []


_PROGRAM = """
import sys
from pathlib import Path
from tests.backend.quantize_run import plan_of
from pannier.backend.quantizer import quantize
from pannier.core.quantize.progress import TensorProgress
from pannier.core.quantize.recipe import QuantizeRecipe
recipe = QuantizeRecipe(threads=1, keep_split=True)
plan = plan_of(Path(sys.argv[1]), Path(sys.argv[2]), ["Q8_0", "Q4_K_M"], recipe)
for event in quantize(plan, check=False):
    if isinstance(event, TensorProgress) and event.index:
        print("at work", flush=True)
"""


@pytest.mark.parametrize("shards", [0, 12])
def test_killed_at_any_moment_leaves_no_model_and_leftovers_are_found(
    tmp_path: Path, shards: int
) -> None:
    """The whole program dies: whatever it leaves is no model, and can be removed."""
    model = write_llama(tmp_path / "model.gguf", **MEASURES, shard_tensors=shards)
    moments = np.random.default_rng(shards)
    found = number = 0
    # All may come too late on a machine that is fast or busy; then there are more.
    while number < KILLS or (not found and number < MOST_KILLS):
        folder = tmp_path / f"out{number}"
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(model), str(folder)],
            stdout=subprocess.PIPE,
            process_group=0,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(moments.uniform(0.0, 1.5))
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        _wait_until_still(folder)
        finished = [path for path in folder.glob("model-*.gguf") if path.is_file()]
        for path in finished:
            assert read_model(path).parameters == read_model(model).parameters
        unfinished = list(folder.glob("*.quantizing"))
        if unfinished:
            assert set(removed_leftovers(folder)) == {LeftoverKind.QUANTIZE}
            found += 1
        assert sorted(folder.glob("*.quantizing*")) == []
        assert sorted(folder.iterdir()) == sorted(finished)
        number += 1
    assert found


def _wait_until_still(folder: Path) -> None:
    """Wait until the worker, too, has noticed that its program is gone, and writes no more."""
    before = None
    while before != (now := {path: path.stat().st_size for path in files_below(folder)}):
        before = now
        time.sleep(0.2)


def test_leftovers_do_not_hinder_the_next_run(source: Path, tmp_path: Path) -> None:
    (tmp_path / "model-Q8_0.gguf.quantizing").write_text("old")
    (tmp_path / "model-Q8_0.gguf.quantizing.lock").write_text("")
    make(source, tmp_path, "Q8_0")
    assert left_in(tmp_path) == ["model-Q8_0.gguf"]


def test_a_locked_type_cannot_be_planned_past(source: Path, tmp_path: Path) -> None:
    rungs = list(ladder_of(source, "IQ2_XXS").values())
    plan = make_plan(read_source(source), rungs, QuantizeRecipe(), folder=tmp_path)
    with pytest.raises(UserError, match="importance matrix") as failed:
        events_of(plan)
    assert failed.value.kind == "imatrix_missing"


def test_no_thread_is_left_when_the_engine_cannot_be_started(source: Path, tmp_path: Path) -> None:
    plan = plan_of(source, tmp_path, ["Q8_0"])
    before = threading.active_count()
    with pytest.raises(UserError) as failed:
        list(quantize(plan, command=[str(tmp_path / "missing")]))
    assert failed.value.kind == "not_started"
    assert threading.active_count() == before


def test_a_download_to_another_disk_needs_room_there(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = plan_of(source, tmp_path, ["Q8_0"]).disk.peak_bytes
    model = read_source(source)
    with QuantizePreview() as preview:
        rungs = preview.ladder(model, QuantizeRecipe(), ["Q8_0"])
    together = make_plan(model, rungs, QuantizeRecipe(), folder=tmp_path, download_bytes=10**15)
    assert together.download is None
    assert together.disk.peak_bytes == needed + 10**15
    monkeypatch.setattr("pannier.core.quantize.plan.is_same_disk", lambda _one, _other: False)
    apart = make_plan(model, rungs, QuantizeRecipe(), folder=tmp_path, download_bytes=10**15)
    assert apart.disk.peak_bytes == needed
    assert apart.download is not None
    assert apart.short_disk is apart.download
    (problem,) = apart.problems()
    assert (problem.kind, str(source.parent) in problem.message) == ("disk_space", True)
