# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier rpc-server` lends, `--rpc` uses; and every load option has its argument."""

import json
import signal
import sys
from pathlib import Path

import pytest

from pannier.cli import options
from pannier.cli.commands import parse as parse_command
from pannier.core.memory import LoadOptions, LoraAdapter
from tests.cli.program_run import Program, Started

pytestmark = pytest.mark.usefixtures("no_local_gpu")

MIB = 1024 * 1024


def test_layers_on_another_machine(started: Started, program: Program, tiny: Path) -> None:
    process = started("rpc-server", "--port", "0", "--json")
    assert process.stdout is not None
    text = b""
    while not text.rstrip().endswith(b"}"):
        text += process.stdout.readline()
    endpoint = json.loads(text)["endpoint"]
    done = program(
        "chat", tiny, "-p", "hi", "--max-tokens", "2", "--threads", "1", "--rpc", endpoint,
        "--gpu-layers", "2", "--load-mode", "read", "--json",
    )  # fmt: skip
    report = done.json()["load_report"]
    (device,) = report["devices"]
    assert (device["id"], device["layers"], report["gpu_layers"]) == ("RPC0", 2, 2)
    assert device["weights_bytes"] > 0
    assert report["host"]["layers"] == 1
    listed = program("devices", "--rpc", endpoint, "--json").json()["devices"]
    assert [one["name"] for one in listed if one["backend"] == "RPC"] == [endpoint]
    small = program(
        "chat", tiny, "-p", "hi", "--rpc", endpoint, "--gpu-layers", "all",
        "--gpu-memory-limit", "1MiB", "--json",
    )  # fmt: skip
    assert small.code == 1
    error = small.json()["error"]
    assert error["type"] == "out_of_memory"
    assert all(step["gain_bytes"] > 0 for step in error["step_downs"])
    if sys.platform != "win32":
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 130


def test_the_world_is_not_served_by_accident(program: Program) -> None:
    done = program("rpc-server", "--host", "0.0.0.0", "--json")  # noqa: S104 - it is refused
    assert done.code == 1
    assert done.json()["error"]["type"] == "not_protected"
    text = program("rpc-server", "--help").out
    assert "no password and no encryption" in text
    assert "--i-understand-this-is-not-protected" in text


@pytest.mark.parametrize("arguments", [["--port", "x"], ["--port", "70000"], ["--host"]])
def test_wrong_usage(program: Program, arguments: list[str]) -> None:
    assert program("rpc-server", *arguments).code == 2


def test_no_server(program: Program, tiny: Path) -> None:
    done = program("chat", tiny, "-p", "hi", "--rpc", "127.0.0.1:9", "--json")
    assert done.code == 1
    assert done.json()["error"]["type"] == "rpc_unreachable"


def parse(*words: str) -> LoadOptions:
    return options.load_options(parse_command(["chat", "m.gguf", *words]))


def test_every_load_option_has_an_argument() -> None:
    words = {
        "context_length": "--context 4096",
        "parallel_chats": "--parallel-chats 2",
        "gpu_layers": "--gpu-layers all",
        "batch_size": "--batch-size 2048",
        "ubatch_size": "--ubatch-size 256",
        "devices": "--device RPC0 --device RPC1",
        "main_device": "--main-device RPC1",
        "split_mode": "--split-mode row",
        "tensor_split": "--tensor-split 3,1",
        "cpu_moe_layers": "--cpu-moe-layers 12",
        "flash_attention": "--flash-attention on",
        "kv_type_k": "--kv q8_0",
        "kv_type_v": "--kv-type-v q4_0",
        "kv_on_gpu": "--no-kv-on-gpu",
        "load_mode": "--load-mode direct_io",
        "mlock": "--mlock",
        "threads": "--threads 3",
        "threads_batch": "--threads-batch 4",
        "draft_tokens": "--draft-tokens 8",
        "rope_scaling": "--rope-scaling yarn",
        "rope_freq_base": "--rope-freq-base 500000",
        "rope_freq_scale": "--rope-freq-scale 0.5",
        "yarn_ext_factor": "--yarn-ext-factor 1",
        "yarn_attn_factor": "--yarn-attn-factor 1",
        "yarn_beta_fast": "--yarn-beta-fast 32",
        "yarn_beta_slow": "--yarn-beta-slow 1",
        "yarn_original_context": "--yarn-original-context 4096",
        "loras": "--lora a.gguf --lora b.gguf=0.5",
        "mmproj": "--mmproj mmproj.gguf",
        "check_tensors": "--check-tensors",
        "rpc_servers": "--rpc 10.0.0.1:50052",
        "gpu_memory_limit": "--gpu-memory-limit 6GiB",
        "memory_margin": "--memory-margin 100MB",
        "check_memory": "--no-check-memory",
    }
    assert set(words) == set(LoadOptions.__struct_fields__)
    got = parse(*" ".join(words.values()).split())
    default = LoadOptions()
    for name in words:
        assert getattr(got, name) != getattr(default, name), name
    assert (got.kv_type_k, got.kv_type_v) == ("q8_0", "q4_0")
    assert got.devices == ("RPC0", "RPC1")
    assert got.loras == (LoraAdapter("a.gguf"), LoraAdapter("b.gguf", 0.5))
    assert (got.gpu_memory_limit, got.memory_margin) == (6 * 1024 * MIB, 100_000_000)
    assert parse() == default


@pytest.mark.parametrize(
    "words", ["--tensor-split a", "--tensor-split 1,-1", "--memory-margin 5", "--kv q3"]
)
def test_wrong_values(words: str) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(*words.split())
    assert caught.value.code == 2
