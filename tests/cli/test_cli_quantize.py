# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier quantize`: the ladder, the files, and what they say about where they come from."""

import datetime as dt
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from pannier.__main__ import main
from pannier.core.gguf import read_model
from pannier.core.library.provenance import DownloadProvenance, write_provenance
from tests.models import write_llama

pytestmark = pytest.mark.usefixtures("no_local_gpu")


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> Any:  # noqa: ANN401
    assert main([*map(str, arguments), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_demo_is_quantized_and_chats(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    document = run(capsys, "quantize", "demo", "Q8_0", "Q4_K_M", "-o", tmp_path)

    for output in document["outputs"]:
        path = Path(output["path"])
        assert path.parent == tmp_path
        assert output["size_bytes"] == output["planned_bytes"] == path.stat().st_size
        assert output["check"]["same_top_token"] > 0.5
        assert output["seconds"] > 0
    assert [output["file_type"] for output in document["outputs"]] == ["Q8_0", "Q4_K_M"]
    answer = run(capsys, "chat", document["outputs"][1]["path"], "-p", "hi", "--max-tokens", "4")
    assert answer["tokens"] > 0


def test_dry_run_lists_the_ladder_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path
) -> None:
    document = run(capsys, "quantize", tiny, "--dry-run", "-o", tmp_path / "out")

    ladder = {rung["file_type"]: rung for rung in document["ladder"]}
    assert ladder["Q4_K_M"]["bits_per_weight"] > ladder["Q2_K"]["bits_per_weight"]
    assert ladder["Q4_K_M"]["same_top_token"] == 0.922
    assert ladder["IQ1_S"]["needs_imatrix"]
    assert "importance matrix" in ladder["IQ1_S"]["lock"]
    assert ladder["Q8_0"]["verdict"] == "cpu"
    assert document["recommended"] in ladder
    assert document["plan"] is None
    assert not (tmp_path / "out").exists()
    assert main(["quantize", str(tiny), "--dry-run"]) == 0
    assert "needs an importance matrix" in capsys.readouterr().out


def test_dry_run_of_types_is_a_plan(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path
) -> None:
    (tmp_path / "tiny-Q8_0.gguf").write_text("mine")
    document = run(capsys, "quantize", tiny, "Q8_0", "--dry-run", "-o", tmp_path, "--vram", "4GiB")

    (rung,), plan = document["ladder"], document["plan"]
    assert rung["verdict"] == "full"
    assert plan["outputs"][0]["path"] == str(tmp_path / "tiny-Q8_0.gguf")
    assert plan["outputs"][0]["exists"]
    assert plan["disk"]["peak_bytes"] == plan["outputs"][0]["size_bytes"]
    assert plan["seconds"] > 0
    assert [problem["type"] for problem in plan["problems"]] == ["target_exists"]


def test_the_best_type_under_a_size(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path
) -> None:
    document = run(capsys, "quantize", tiny, "--under", "1MB", "--no-check", "-o", tmp_path)
    (output,) = document["outputs"]
    assert output["size_bytes"] <= 1_000_000
    assert output["file_type"] == "Q5_K_M"
    assert output["check"] is None

    refused = run(capsys, "quantize", tiny, "--under", "1kB", code=1)
    assert refused["error"]["type"] == "size_too_small"


def test_what_was_made_before_an_error_is_told(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path
) -> None:
    arguments = ("quantize", tiny, "Q8_0", "--no-check", "-o", tmp_path)
    assert len(run(capsys, *arguments)["outputs"]) == 1
    document = run(capsys, *arguments, code=1)
    assert document["error"]["type"] == "target_exists"
    assert "--force" in document["error"]["remedy"]
    assert len(run(capsys, *arguments, "--force")["outputs"]) == 1


def test_show_tells_the_origin(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path
) -> None:
    source = tmp_path / "tiny-F16.gguf"
    shutil.copyfile(tiny, source)
    provenance = DownloadProvenance(
        endpoint="https://hub",
        repo="wren/tiny",
        commit="c0ffee" * 6,
        path="tiny-F16.gguf",
        etag="e",
        sha256="ab" * 32,
        size_bytes=source.stat().st_size,
        verified=True,
        downloaded=dt.datetime.now(dt.UTC),
    )
    write_provenance(source, provenance)

    run(capsys, "quantize", source, "Q4_K_M", "--no-check", "--output-type", "q8_0")
    made = tmp_path / "tiny-Q4_K_M.gguf"
    origin = run(capsys, "show", made)["quantized"]

    assert origin["source_repo"] == "wren/tiny"
    assert origin["source_sha256"] == "ab" * 32
    assert origin["recipe"] == "--output-type Q8_0"
    assert main(["show", str(made)]) == 0
    assert "tiny-F16.gguf (wren/tiny c0ffeec0ffee)" in capsys.readouterr().out
    assert run(capsys, "show", source)["quantized"] is None


def test_calibrating_makes_an_imatrix_first(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source = write_llama(tmp_path / "tiny-F16.gguf", layers=1, ffn=256, kv_heads=1)
    text = tmp_path / "text.txt"
    text.write_text("The quick brown fox jumps over the lazy dog. " * 200)

    document = run(
        capsys, "quantize", source, "Q2_K_S", "--calibrate", text, "--no-check", "-o", tmp_path
    )

    (output,) = document["outputs"]
    assert document["imatrix"] == str(tmp_path / "tiny.imatrix.gguf")
    metadata = read_model(output["path"]).metadata
    assert metadata["quantize.imatrix.file"] == "tiny.imatrix.gguf"
    assert len(str(metadata["pannier.quantize.imatrix.text_sha256"])) == 64


def test_a_text_too_short_to_calibrate_leaves_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source = write_llama(tmp_path / "tiny-F16.gguf", layers=1, ffn=256, kv_heads=1)
    text = tmp_path / "text.txt"
    text.write_text("Too short.")
    wanted = ["quantize", source, "Q2_K_S", "--calibrate", text, "--no-check"]
    document = run(capsys, *wanted, "-o", tmp_path / "new", code=1)
    assert document["error"]["type"] == "text_too_small"
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (("missing.gguf", "Q8_0"), "file_missing"),
        (("demo", "Q9"), "invalid_option"),
        (("demo", "IQ1_S"), "imatrix_missing"),
        (("demo", "Q8_0", "--imatrix", "missing.gguf"), "file_missing"),
    ],
)
def test_wrong_input_has_a_type(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: tuple[str, ...], kind: str
) -> None:
    document = run(capsys, "quantize", *arguments, "-o", tmp_path, code=1)
    assert document["error"]["type"] == kind
    assert list(tmp_path.glob("*.gguf*")) == []


def test_rows_that_are_no_whole_blocks_are_told_in_the_ladder_and_with_the_files(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    odd = write_llama(tmp_path / "odd-F16.gguf", embedding=320, ffn=480, kv_heads=1, layers=1)
    ladder = {
        rung["file_type"]: rung for rung in run(capsys, "quantize", odd, "--dry-run")["ladder"]
    }
    assert {each["got"] for each in ladder["Q4_K_M"]["fallbacks"]} == {"Q5_0", "Q8_0"}
    assert ladder["Q4_K_M"]["same_top_token"] is None  # it would be that of another mix of types
    assert ladder["Q8_0"]["fallbacks"] == []

    assert main(["quantize", str(odd), "--dry-run"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert sum("~ Some tensors" in line for line in said) == 1
    assert main(["quantize", str(odd), "Q4_K_M", "--no-check"]) == 0
    assert "Q5_0 instead of Q4_K" in capsys.readouterr().err


def test_a_rule_that_matches_no_tensor_is_told(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path
) -> None:
    rules = ("--tensor-type", "ffn_down=Q6_K", "--tensor-type", "ffn_dwon=Q6_K")
    assert main(["quantize", str(tiny), "Q4_0", *rules, "--no-check", "-o", str(tmp_path)]) == 0
    assert "--tensor-type ffn_dwon=Q6_K matches no tensor" in capsys.readouterr().err
    document = run(capsys, "quantize", tiny, "Q4_0", *rules, "--dry-run")
    assert [rule["tensors"] > 0 for rule in document["tensor_rules"]] == [True, False]


def test_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["demo"],
        ["demo", "Q8_0", "--output-type", "Q9"],
        ["demo", "Q8_0", "--tensor-type", "ffn"],
    ):
        with pytest.raises(SystemExit) as ended:
            main(["quantize", *arguments])
        assert ended.value.code == 2
    assert "TYPE" in capsys.readouterr().err
