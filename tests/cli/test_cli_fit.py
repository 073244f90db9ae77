# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier fit`: plans before a load, and which quant to take."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pannier.__main__ import main
from pannier.backend.rpc_server import RpcServer
from pannier.core.memory.load_history import LoadHistory
from tests.backend.worker.rpc_devices import running_server
from tests.engine_files import write_projector
from tests.hollow import Shape, write_hollow
from tests.hubserver import HubServer
from tests.models import write_llama

GIB = 1024**3
SHAPE = Shape(layers=16, embedding=2048, ffn=8192, heads=16, kv_heads=8, vocab=4000, context=32768)
MIXTURE = Shape(
    layers=8, embedding=1024, ffn=2048, heads=16, kv_heads=4, vocab=4000, experts=16, experts_used=2
)
TYPES = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K")

pytestmark = pytest.mark.usefixtures("no_local_gpu")


@pytest.fixture(scope="module")
def quants(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every quant of a model, and other things."""
    folder = tmp_path_factory.mktemp("quants")
    for file_type in TYPES[1:]:
        write_hollow(folder / f"Wren-{file_type}.gguf", SHAPE, file_type)
    write_hollow(folder / "Wren-F16.gguf", SHAPE, "F16", shards=2)
    (folder / "damaged.gguf").write_bytes(b"GGUF\x03")
    (folder / "notes.txt").write_text("nothing")
    return folder


def fit(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> Any:  # noqa: ANN401
    assert main(["fit", *map(str, arguments), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def buffers(row: dict[str, Any]) -> dict[str, Any]:
    """What a load report and a plan have in common."""
    return {
        name: row[name]
        for name in ("id", "layers", "weights_bytes", "kv_bytes", "state_bytes", "compute_bytes",
                     "output_bytes", "mapped_bytes")
    }  # fmt: skip


@pytest.fixture(scope="module")
def server() -> Iterator[RpcServer]:
    with running_server() as running:
        yield running


@pytest.mark.parametrize("layers", ["2", "none"])
def test_an_exact_plan_is_what_a_load_takes(
    server: RpcServer, capsys: pytest.CaptureFixture[str], tmp_path: Path, layers: str
) -> None:
    path = write_llama(tmp_path / "model.gguf", layers=3)
    options, card = ["--context", "256"], []
    if layers != "none":
        options += ["--rpc", server.endpoint, "--gpu-layers", layers]
        card = ["--vram", "8GiB"]
    planned = fit(capsys, path, "--exact", *options, *card)
    asked = ["chat", str(path), "-p", "a", "--max-tokens", "1", *options]
    assert main([*asked, "--json"]) == 0
    loaded = json.loads(capsys.readouterr().out)["load_report"]
    plan = planned["plan"]
    assert plan["origin"] == "dry run"
    assert [buffers(row) for row in plan["devices"]] == [buffers(row) for row in loaded["devices"]]
    assert buffers(plan["host"]) == buffers(loaded["host"])
    assert plan["options"]["context_length"] == 256
    (record,) = LoadHistory().loads()
    assert [device.planned_bytes for device in record.devices] == [
        device.allocated_bytes for device in record.devices
    ]


def test_a_forecast_needs_no_plan(capsys: pytest.CaptureFixture[str], quants: Path) -> None:
    path = quants / "Wren-Q4_K_M.gguf"
    guess = fit(capsys, path, "--devices", "1GiB,2GiB")
    exact = fit(capsys, path, "--devices", "1GiB,2GiB", "--exact")
    assert (guess["plan"]["origin"], exact["plan"]["origin"]) == ("analytic", "dry run")
    assert len(exact["plan"]["devices"]) == 2
    for one, two in zip(
        [*guess["plan"]["devices"], guess["plan"]["host"]],
        [*exact["plan"]["devices"], exact["plan"]["host"]],
        strict=True,
    ):
        assert one["weights_bytes"] == two["weights_bytes"]
        assert one["kv_bytes"] == two["kv_bytes"]
        assert one["total_bytes"] == pytest.approx(two["total_bytes"], rel=0.02)
    assert guess["verdict"] == exact["verdict"]


def test_verdicts_and_advice(capsys: pytest.CaptureFixture[str], quants: Path) -> None:
    path = quants / "Wren-Q8_0.gguf"
    roomy = fit(capsys, path, "--vram", "24GiB", "--context", "32768")
    assert (roomy["verdict"], roomy["max_context"], roomy["suggestion"]) == ("full", 32768, None)
    assert roomy["plan"]["devices"][0]["overhead_bytes"] == 400 * 2**20
    tight = fit(capsys, path, "--vram", "3500MiB", "--context", "32768")
    assert tight["verdict"] == "partial"
    assert tight["suggestion"]["label"] == "Fits on the GPU"
    assert "KV cache in q8_0 instead of f16" in tight["suggestion"]["changes"]
    assert fit(capsys, path, "--vram", "100MiB", "--exact")["verdict"] == "cpu"
    wanted = fit(capsys, path, "--vram", "1GiB", "--gpu-layers", "all")
    assert (wanted["verdict"], wanted["fits"]) == ("too_large", False)


def test_the_text_of_a_plan(capsys: pytest.CaptureFixture[str], quants: Path) -> None:
    path = quants / "Wren-Q4_K_M.gguf"
    assert main(["fit", str(path), "--vram", "2GiB", "--gpu-layers", "all", "--exact"]) == 0
    out = capsys.readouterr().out
    assert "GPU0" in out
    assert "Main memory" in out
    assert "llama.cpp's own plan" in out
    assert "a guess" in out


def test_a_ladder(capsys: pytest.CaptureFixture[str], quants: Path) -> None:
    found = fit(capsys, quants, "--vram", "3GiB", "--context", "8192")
    rungs = {rung["file_type"]: rung for rung in found["ladder"]}
    assert list(rungs) == list(TYPES)
    assert [rungs[name]["verdict"] for name in ("F16", "Q2_K")] == ["partial", "full"]
    best = next(rung for rung in found["ladder"] if rung["recommended"])
    assert found["recommended"] == best["file"]
    assert best["verdict"] == "full"
    assert found["reason"].startswith(f"{best['file_type']}: all 17 layers on the GPU with 8k")
    assert [problem["file"] for problem in found["problems"]] == ["damaged.gguf"]
    assert rungs["F16"]["file"] == "Wren-F16-00001-of-00002.gguf"
    exact = fit(capsys, quants, "--vram", "3GiB", "--context", "8192", "--exact")
    assert exact["recommended"] == found["recommended"]
    for one, two in zip(found["ladder"], exact["ladder"], strict=True):
        assert (one["verdict"], two["origin"]) == (two["verdict"], "dry run")
        if one["verdict"] == "full":
            assert one["total_bytes"] == pytest.approx(two["total_bytes"], rel=0.02)


def test_sensitive_work_prefers_eight_bits(
    capsys: pytest.CaptureFixture[str], quants: Path
) -> None:
    plain = fit(capsys, quants, "--vram", "2GiB")["recommended"]
    careful = fit(capsys, quants, "--vram", "2GiB", "--sensitive")["recommended"]
    assert plain != careful == "Wren-Q8_0.gguf"


def test_the_text_of_a_ladder(capsys: pytest.CaptureFixture[str], quants: Path) -> None:
    assert main(["fit", str(quants), "--vram", "3GiB"]) == 0
    captured = capsys.readouterr()
    starred = [line for line in captured.out.splitlines() if line.startswith("*")]
    assert len(starred) == 1
    assert captured.out.splitlines()[-1].startswith(starred[0].split()[1] + ": ")
    assert "damaged.gguf" in captured.err


def test_experts_stay_behind_first(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    write_hollow(tmp_path / "m.gguf", MIXTURE, "Q8_0")
    found = fit(capsys, tmp_path, "--vram", "1536MiB", "--exact")
    (rung,) = found["ladder"]
    assert rung["verdict"] == "partial"
    assert rung["gpu_layers"] == rung["layers"]
    assert 0 < rung["cpu_moe_layers"] < rung["layers"]


def test_a_projector_and_a_draft_model(
    capsys: pytest.CaptureFixture[str], quants: Path, tmp_path: Path
) -> None:
    projector = write_projector(tmp_path / "mmproj.gguf")
    draft = quants / "Wren-Q2_K.gguf"
    asked = (quants / "Wren-Q6_K.gguf", "--vram", "4GiB", "--mmproj", projector, "--draft", draft)
    found = fit(capsys, *asked, "--exact")
    (card,) = found["plan"]["devices"]
    assert card["projector_bytes"] > 2**20
    alone = fit(capsys, draft, "--vram", "4GiB", "--exact")["plan"]["devices"][0]
    assert card["draft_bytes"] == alone["total_bytes"] - alone["overhead_bytes"]
    assert main(["fit", *map(str, asked)]) == 0
    assert "Projector" in capsys.readouterr().out
    assert fit(capsys, draft, "--mmproj", draft, code=1)["error"]["type"] == "invalid_option"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Quants of a small model, whose files are quickly read."""
    folder = tmp_path_factory.mktemp("small")
    shape = Shape(layers=4, embedding=1024, ffn=2048, heads=16, kv_heads=4, vocab=4000)
    for file_type in ("F16", "Q8_0", "Q4_K_M", "Q2_K"):
        write_hollow(folder / f"Wren-{file_type}.gguf", shape, file_type)
    return folder


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, small: Path) -> Iterator[HubServer]:
    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        for name in ("HF_TOKEN", "HF_HUB_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        repo = server.repo("alice/Wren-GGUF")
        for path in small.glob("*.gguf"):
            repo.put(path.name, path)
        repo.put("Wren-broken-Q4_0.gguf", b"<html>")
        yield server


def test_a_repository(capsys: pytest.CaptureFixture[str], hub: HubServer, small: Path) -> None:
    local = fit(capsys, small, "--vram", "1GiB")
    remote = fit(capsys, "alice/Wren-GGUF", "--vram", "1GiB")
    assert remote["recommended"] == local["recommended"]
    assert remote["reason"] == local["reason"]
    assert remote["ladder"] == local["ladder"]
    assert [problem["file"] for problem in remote["problems"]] == ["Wren-broken-Q4_0.gguf"]
    one = fit(capsys, "alice/Wren-GGUF:Q4_K_M", "--vram", "1GiB", "--exact")
    assert one["file"] == "Wren-Q4_K_M.gguf"
    same = fit(capsys, small / one["file"], "--vram", "1GiB", "--exact")
    for key in ("devices", "host", "options"):
        assert one["plan"][key] == same["plan"][key]


def test_a_plain_size(capsys: pytest.CaptureFixture[str]) -> None:
    found = fit(capsys, "70B", "--vram", "48GiB")
    sizes = {rung["file_type"]: rung["size_bytes"] for rung in found["ladder"]}
    assert [sizes[name] for name in ("FP32", "FP16/BF16", "INT8", "INT4")] == [
        280 * 10**9, 140 * 10**9, 70 * 10**9, 35 * 10**9,
    ]  # fmt: skip
    verdicts = {rung["file_type"]: rung["verdict"] for rung in found["ladder"]}
    assert verdicts["INT4"] == verdicts["Q4_K_M"] == "full"
    assert verdicts["FP32"] == "too_large"
    assert main(["fit", "1.5b"]) == 0
    assert "1.50B parameters" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "kind"),
    [
        (["/nowhere/model.gguf"], "file_missing"),
        (["no-such-thing"], "file_missing"),
        (["demo", "--context", "10000000"], "context_too_large"),
        (["demo", "--device", "CUDA7"], "unknown_device"),
        (["demo", "--rpc", "127.0.0.1:1"], "rpc_unreachable"),
    ],
)
def test_refusals(capsys: pytest.CaptureFixture[str], arguments: list[str], kind: str) -> None:
    error = fit(capsys, *arguments, code=1)["error"]
    assert error["type"] == kind
    assert error["message"]


def test_an_empty_folder_and_an_unknown_architecture(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert fit(capsys, tmp_path, code=1)["error"]["type"] == "no_models"
    path = write_llama(tmp_path / "odd.gguf", architecture="llama9")
    assert fit(capsys, path, code=1)["error"]["type"] == "unknown_architecture"
    found = fit(capsys, tmp_path)
    assert found["ladder"] == []
    assert found["recommended"] is None
    assert [problem["type"] for problem in found["problems"]] == ["unknown_architecture"]


@pytest.mark.parametrize(
    "arguments",
    [["--vram", "8"], ["--vram", "8GiB", "--devices", "8GiB"], ["--devices", ""]],
)
def test_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["fit", "demo", *arguments])
    assert caught.value.code == 2


def test_a_machine_with_one_memory(capsys: pytest.CaptureFixture[str], quants: Path) -> None:
    path = quants / "Wren-Q8_0.gguf"
    guess = fit(capsys, path, "--unified", "16GiB", "--context", "4096")
    exact = fit(capsys, path, "--unified", "16GiB", "--context", "4096", "--exact")
    assert guess["verdict"] == exact["verdict"] == "full"
    (card,) = exact["plan"]["budgets"][:1]
    assert card["free_bytes"] == 16 * GIB * 2 // 3
    (mine,), (theirs,) = guess["plan"]["devices"], exact["plan"]["devices"]
    assert (mine["weights_bytes"], mine["kv_bytes"]) == (
        theirs["weights_bytes"],
        theirs["kv_bytes"],
    )
    small = fit(capsys, path, "--unified", "1GiB", "--context", "4096")
    assert small["verdict"] == "too_large"


def test_room_for_several_chats(capsys: pytest.CaptureFixture[str], quants: Path) -> None:
    path = quants / "Wren-Q4_K_M.gguf"
    one = fit(capsys, path, "--vram", "8GiB", "--context", "4096")
    four = fit(capsys, path, "--vram", "8GiB", "--context", "4096", "--parallel-chats", "4")
    exact = fit(
        capsys, path, "--vram", "8GiB", "--context", "4096", "--parallel-chats", "4", "--exact"
    )
    kv = [said["plan"]["devices"][0]["kv_bytes"] for said in (one, four, exact)]
    assert kv == [kv[0], 4 * kv[0], 4 * kv[0]]
