# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing: what is forecast is what is made, and what is made works."""

import hashlib
import shutil
from pathlib import Path

import numpy as np
import pytest

from pannier.backend.quantize_preview import QuantizePreview
from pannier.core.errors import UserError
from pannier.core.gguf import FILE_TYPES, FileSource, read_model
from pannier.core.imatrix.files import write_imatrix
from pannier.core.imatrix.matrix import Entry, Imatrix
from pannier.core.quantize.origin import origin_of
from pannier.core.quantize.plan import make_plan
from pannier.core.quantize.progress import TargetFinished, TargetStarted, TensorProgress
from pannier.core.quantize.recipe import QuantizeRecipe, TensorRule
from pannier.core.quantize.source import read_source
from tests.architectures import write_model
from tests.backend.quantize_run import events_of, ladder_of, left_in, make, plan_of, produce
from tests.engine_files import write_moe, write_projector
from tests.models import write_llama

pytestmark = pytest.mark.usefixtures("no_local_gpu")

# ggml makes tables for them that take seconds.
SLOW = {"IQ3_XXS", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ2_M", "IQ1_S", "IQ1_M"}
NEED_IMATRIX = {
    "IQ3_XS",
    "IQ3_XXS",
    "Q2_K_S",
    "IQ2_M",
    "IQ2_S",
    "IQ2_XS",
    "IQ2_XXS",
    "IQ1_M",
    "IQ1_S",
}


def tensor_types(path: Path) -> dict[str, str]:
    return {tensor.name: tensor.type_name for tensor in read_model(path).tensors}


def tensor_hashes(path: Path) -> dict[str, str]:
    """A hash of the data of every tensor."""
    model = read_model(path)
    return {
        tensor.name: hashlib.sha256(
            FileSource(file).read(shard.data_offset + tensor.offset, tensor.size_bytes or 0)
        ).hexdigest()
        for file, shard in zip(model.paths, model.shards, strict=True)
        for tensor in shard.tensors
    }


def importance(path: Path, *, without: str = "nothing") -> Imatrix:
    """Values for every matrix of a model but the embeddings."""
    random = np.random.default_rng(0)
    entries = {}
    for tensor in read_model(path).tensors:
        if len(tensor.shape) > 1 and "embd" not in tensor.name and without not in tensor.name:
            matrices = tensor.shape[2] if len(tensor.shape) > 2 else 1
            sums = random.random((matrices, tensor.shape[0]), dtype=np.float32) + 0.1
            entries[tensor.name] = Entry(sums, np.full(matrices, 10, dtype=np.int64))
    return Imatrix(entries, 10, 512, ("prose.txt",), text_sha256="ab" * 32)


@pytest.fixture(scope="module")
def small_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As small as K types allow: some types are slow to make."""
    folder = tmp_path_factory.mktemp("small")
    return write_llama(folder / "tiny.gguf", layers=1, ffn=256, kv_heads=1)


@pytest.fixture(scope="module")
def imatrix(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("imatrix") / "tiny.imatrix.gguf"
    write_imatrix(path, importance(tiny_model))
    return str(path)


def test_types_are_made_as_forecast(small_model: Path, tmp_path: Path) -> None:
    matrix = tmp_path / "imatrix.gguf"
    write_imatrix(matrix, importance(small_model))
    recipe = QuantizeRecipe(imatrix=str(matrix))
    types = [kind.name for kind in FILE_TYPES if kind.quantizable and kind.name not in SLOW]

    plan = plan_of(small_model, tmp_path / "out", types, recipe)
    events, made = events_of(plan)

    assert [file.file_type for file in made] == types
    for file, planned in zip(made, plan.files, strict=True):
        real = read_model(file.paths[0])
        assert file.size_bytes == planned.size_bytes == real.size_bytes
        assert real.bits_per_weight == pytest.approx(file.bits_per_weight)
        assert tensor_types(file.paths[0]) == dict(planned.rung.types)
        assert real.declared_file_type is not None
        assert real.declared_file_type.name == file.file_type
    assert left_in(tmp_path / "out") == sorted(f"tiny-{name}.gguf" for name in types)
    assert sum(isinstance(event, TargetStarted) for event in events) == len(types)
    assert sum(isinstance(event, TargetFinished) for event in events) == len(types)


def test_what_needs_an_imatrix_is_locked_with_the_reason(tiny_model: Path) -> None:
    rungs = ladder_of(tiny_model)

    locked = {name for name, rung in rungs.items() if rung.lock}
    assert locked == NEED_IMATRIX
    assert all(rungs[name].lock_kind == "imatrix" for name in locked)
    assert "importance matrix" in rungs["IQ2_XXS"].lock
    assert "NVFP4" not in rungs  # llama.cpp cannot make it


def test_an_imatrix_opens_the_locks_and_changes_the_result(
    tiny_model: Path, imatrix: str, tmp_path: Path
) -> None:
    recipe = QuantizeRecipe(imatrix=imatrix)

    (with_it,) = make(tiny_model, tmp_path / "with", "Q4_K_M", recipe=recipe)
    (without,) = make(tiny_model, tmp_path / "without", "Q4_K_M")

    assert not any(rung.lock for rung in ladder_of(tiny_model, recipe=recipe).values())
    assert tensor_types(with_it.paths[0]) == tensor_types(without.paths[0])
    one, other = tensor_hashes(with_it.paths[0]), tensor_hashes(without.paths[0])
    assert one["blk.0.ffn_up.weight"] != other["blk.0.ffn_up.weight"]
    assert one["token_embd.weight"] == other["token_embd.weight"]  # it has no values for those
    written = read_model(with_it.paths[0]).metadata
    assert written["quantize.imatrix.file"] == "tiny.imatrix.gguf"
    assert written["quantize.imatrix.chunks_count"] == 10


def test_the_ladder_can_assume_an_imatrix_that_is_still_to_be_made(tiny_model: Path) -> None:
    with QuantizePreview() as preview:
        rungs = preview.ladder(read_source(tiny_model), QuantizeRecipe(), imatrix_planned=True)
    assert not any(rung.lock for rung in rungs)


def test_an_imatrix_of_another_model_is_refused_by_name(tiny_model: Path, tmp_path: Path) -> None:
    other = write_llama(tmp_path / "other.gguf", embedding=128, ffn=256)
    matrix = tmp_path / "other.imatrix.gguf"
    write_imatrix(matrix, importance(other))

    with pytest.raises(UserError, match="another model than Tiny Llama") as refused:
        ladder_of(tiny_model, recipe=QuantizeRecipe(imatrix=str(matrix)))
    assert refused.value.kind == "imatrix_mismatch"


def test_an_imatrix_with_gaps_locks_what_cannot_do_without(
    tiny_model: Path, tmp_path: Path
) -> None:
    matrix = tmp_path / "gaps.imatrix.gguf"
    write_imatrix(matrix, importance(tiny_model, without="blk.1.ffn_up"))

    rungs = ladder_of(tiny_model, recipe=QuantizeRecipe(imatrix=str(matrix)))

    assert "blk.1.ffn_up.weight" in rungs["IQ2_XXS"].lock
    assert not rungs["Q4_K_M"].lock


def test_rows_that_do_not_divide_fall_back_and_say_so(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "odd.gguf", embedding=192, kv_heads=3, ffn=320)

    (rung,) = ladder_of(source, "Q4_K_M").values()

    assert {(each.wanted, each.got) for each in rung.fallbacks} == {
        ("Q4_K", "Q5_0"),
        ("Q6_K", "Q8_0"),
    }
    assert "rows of 192 weights" in " ".join(map(str, rung.fallbacks))
    (made,) = make(source, tmp_path / "out", "Q4_K_M")
    assert made.size_bytes == made.planned_bytes
    assert tensor_types(made.paths[0]) == dict(rung.types)


def test_a_type_without_any_fallback_cannot_be_made_and_says_why(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "odd.gguf", embedding=192, kv_heads=3, ffn=320)

    (rung,) = ladder_of(source, "Q1_0").values()

    assert rung.lock_kind == "unsupported"
    assert rung.header is None


def test_recipe_decides_types(tiny_model: Path, tmp_path: Path) -> None:
    recipe = QuantizeRecipe(
        output_type="F16",
        embedding_type="Q8_0",
        tensor_rules=(TensorRule(r"ffn_down", "Q8_0"), TensorRule(r"blk\.1\.", "Q5_K")),
        pure=True,
        threads=1,
        memory_limit=64 * 1024,
    )

    (made,) = make(tiny_model, tmp_path, "Q4_K_M", recipe=recipe)

    types = tensor_types(made.paths[0])
    assert made.size_bytes == made.planned_bytes
    expected = {
        "output.weight": "F16",
        "token_embd.weight": "Q8_0",
        "blk.0.ffn_down.weight": "Q8_0",
        "blk.1.ffn_down.weight": "Q8_0",
        "blk.1.attn_v.weight": "Q5_K",
        "blk.0.attn_v.weight": "Q4_K",  # Q6_K in the usual mix
    }
    assert {name: types[name] for name in expected} == expected
    origin = origin_of(read_model(made.paths[0]))
    assert origin is not None
    assert "--tensor-type ffn_down=Q8_0" in origin.recipe
    assert origin.source_file == "tiny.gguf"
    assert origin.source_type == "F16"


def test_threads_and_memory_limit_change_no_byte(tiny_model: Path, tmp_path: Path) -> None:
    (one,) = make(tiny_model, tmp_path / "one", "Q4_K_M", recipe=QuantizeRecipe(threads=1))
    limited = QuantizeRecipe(threads=2, memory_limit=64 * 1024)
    (two,) = make(tiny_model, tmp_path / "two", "Q4_K_M", recipe=limited)
    assert one.paths[0].read_bytes() == two.paths[0].read_bytes()


@pytest.mark.parametrize("keep_split", [False, True])
def test_split_source_is_merged_or_split_again(tmp_path: Path, *, keep_split: bool) -> None:
    source = write_llama(tmp_path / "split.gguf", shard_tensors=8)
    recipe = QuantizeRecipe(keep_split=keep_split)

    (made,) = make(source, tmp_path / "out", "Q8_0", recipe=recipe)

    shards = len(read_model(source).paths)
    assert shards > 1
    assert len(made.paths) == (shards if keep_split else 1)
    assert made.size_bytes == made.planned_bytes
    assert left_in(tmp_path / "out") == sorted(path.name for path in made.paths)
    assert read_model(made.paths[-1]).parameters == read_model(source).parameters
    assert made.paths[0].name.startswith("split-Q8_0")


def test_progress_tells_tensors_bytes_and_speed(slow_model: Path, tmp_path: Path) -> None:
    events, _ = produce(slow_model, tmp_path, ["Q4_K_M"], QuantizeRecipe(threads=1))

    steps = [event for event in events if isinstance(event, TensorProgress)]
    total = read_source(slow_model).tensor_bytes
    assert [step.index for step in steps] == sorted(step.index for step in steps)
    assert [step.read_bytes for step in steps] == sorted(step.read_bytes for step in steps)
    last = steps[-1]
    assert last.index == last.count == len(read_model(slow_model).tensors)
    assert last.read_bytes == last.total_bytes == total
    assert last.seconds_left == 0.0
    assert last.bytes_per_second > 0
    working = [step for step in steps if step.name.endswith("ffn_up.weight")]
    assert all(step.from_type == "F16" and step.to_type == "Q4_K" for step in working)


def test_check_reads_loads_and_compares(tiny_model: Path, tmp_path: Path) -> None:
    _, (good, poor) = produce(tiny_model, tmp_path, ["Q8_0", "Q2_K"], check=True)

    assert good.check is not None
    assert poor.check is not None
    assert good.check.tensors == len(read_model(tiny_model).tensors)
    assert good.check.text
    assert good.check.positions > 100
    assert good.check.same_top_token is not None
    assert poor.check.same_top_token is not None
    assert good.check.same_top_token > 0.9
    assert poor.check.same_top_token < good.check.same_top_token


@pytest.mark.parametrize("architecture", ["qwen3moe", "mamba", "bert"])
def test_other_architectures_are_made_as_forecast_and_checked(
    tmp_path: Path, architecture: str
) -> None:
    source = write_model(tmp_path / "model-F16.gguf", architecture, weights="F16")  # type: ignore[arg-type]

    _, (made,) = produce(source, tmp_path, ["Q4_K_M"], check=True)

    assert made.paths[0].name == "model-Q4_K_M.gguf"
    assert made.size_bytes == made.planned_bytes
    assert made.check is not None
    if architecture == "bert":
        assert "embeddings" in made.check.not_compared
    else:
        assert made.check.same_top_token is not None


def test_experts_get_their_own_values(tmp_path: Path) -> None:
    source = write_moe(tmp_path / "moe.gguf")
    matrix = tmp_path / "moe.imatrix.gguf"
    write_imatrix(matrix, importance(source))
    (made,) = make(source, tmp_path / "out", "Q2_K_S", recipe=QuantizeRecipe(imatrix=str(matrix)))
    assert made.size_bytes == made.planned_bytes


def test_a_projector_is_quantized_too(tmp_path: Path) -> None:
    source = write_projector(tmp_path / "mmproj.gguf")
    _, (made,) = produce(source, tmp_path / "out", ["Q8_0"], check=True)
    assert made.size_bytes == made.planned_bytes
    assert made.check is not None
    assert "projector" in made.check.not_compared


def test_a_type_that_brings_llama_cpp_down_is_locked(tmp_path: Path) -> None:
    source = write_projector(tmp_path / "mmproj.gguf")  # without heads, as llama.cpp sees it
    rungs = ladder_of(source, "Q2_K", "Q4_K_M")
    assert "own checks" in rungs["Q2_K"].lock
    assert rungs["Q2_K"].lock_kind == "unsupported"
    assert not rungs["Q4_K_M"].lock


def test_requantizing_is_refused_until_it_is_allowed(tiny_model: Path, tmp_path: Path) -> None:
    (small,) = make(tiny_model, tmp_path, "Q4_K_M")
    plan = plan_of(small.paths[0], tmp_path, ["Q2_K"])

    with pytest.raises(UserError, match="second loss") as refused:
        events_of(plan)
    allowed = QuantizeRecipe(requantize=True)
    (made,) = make(small.paths[0], tmp_path, "Q2_K", recipe=allowed)

    assert refused.value.kind == "requantize"
    assert made.size_bytes == made.planned_bytes


def test_q8_0_is_a_good_source(tmp_path: Path) -> None:
    source = read_source(write_llama(tmp_path / "tiny-Q8_0.gguf", weights="Q8_0"))
    assert source.refusal == ""


def test_time_is_estimated_from_the_real_tensors(tiny_model: Path, tmp_path: Path) -> None:
    source, recipe = read_source(tiny_model), QuantizeRecipe(threads=1)
    with QuantizePreview() as preview:
        rungs = preview.ladder(source, recipe, ["Q8_0", "Q4_K_M", "F16"])
        speeds = preview.speeds(source, rungs, recipe)
    plan = make_plan(source, rungs, recipe, folder=tmp_path, speeds=speeds)

    assert set(speeds) == {"Q8_0", "Q4_K", "Q6_K", "F16"}
    assert speeds["F16"] > speeds["Q8_0"] > speeds["Q4_K"]
    assert plan.seconds is not None
    assert plan.seconds > 0
    assert plan.memory_bytes > 0


def test_what_is_there_is_replaced_only_when_told(tiny_model: Path, tmp_path: Path) -> None:
    taken = tmp_path / "tiny-Q8_0.gguf"
    taken.write_text("precious")
    plan = plan_of(tiny_model, tmp_path, ["Q8_0"])

    with pytest.raises(UserError, match="already") as refused:
        events_of(plan)
    assert taken.read_text() == "precious"
    events_of(plan, overwrite=True)

    assert refused.value.kind == "target_exists"
    assert read_model(taken).file_type == "Q8_0"
    assert left_in(tmp_path) == [taken.name]


def test_a_link_to_nothing_is_something_that_is_there(tiny_model: Path, tmp_path: Path) -> None:
    taken = tmp_path / "tiny-Q8_0.gguf"
    taken.symlink_to(tmp_path / "away" / "tiny-Q8_0.gguf")

    plan = plan_of(tiny_model, tmp_path, ["Q8_0"])

    assert [problem.kind for problem in plan.problems()] == ["target_exists"]


def test_the_source_is_never_overwritten(tiny_model: Path, tmp_path: Path) -> None:
    source = tmp_path / "tiny-Q8_0.gguf"
    shutil.copyfile(tiny_model, source)  # an F16 file that is called otherwise
    before = source.read_bytes()

    with pytest.raises(UserError, match="made from") as refused:
        events_of(plan_of(source, tmp_path, ["Q8_0"]), overwrite=True)

    assert refused.value.kind == "target_is_source"
    assert source.read_bytes() == before
