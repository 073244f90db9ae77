# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a layer must not import is not imported, not even by way of another module."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("modules", "forbidden"),
    [
        (
            "pannier.core.gguf, pannier.core.library, pannier.core.chat, pannier.core.memory",
            "PySide6 llama_cpp numpy",
        ),
        ("pannier.backend.client, pannier.backend.session", "PySide6 llama_cpp numpy"),
        ("pannier.hub.session", "PySide6 llama_cpp numpy"),
        ("pannier.__main__", "PySide6 llama_cpp numpy"),
        ("pannier.ui.app", "llama_cpp numpy huggingface_hub"),
        ("pannier.ui.quantize.page, pannier.ui.fit.page", "llama_cpp numpy"),
        (
            "pannier.ui.furniture",
            "pannier.ui.library pannier.core.library llama_cpp numpy huggingface_hub",
        ),
    ],
)
def test_a_layer_does_without(modules: str, forbidden: str) -> None:
    program = f"import sys, {modules}; print(*(set('{forbidden}'.split()) & set(sys.modules)))"
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert result.stdout.split() == []


def test_the_source_root_is_no_package() -> None:
    program = "import app"
    result = subprocess.run([sys.executable, "-P", "-c", program], capture_output=True, check=False)
    assert result.returncode == 1
