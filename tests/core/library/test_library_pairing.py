# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Projectors, importance matrices and adapters find their models; the user has the last word."""

from pathlib import Path

import pytest

from pannier.core.library import (
    CompanionKind,
    Library,
    Scan,
    companion_candidates,
    projector_of,
)
from pannier.core.library.names import family_words
from tests.core.library.files import gguf_bytes, hugging_face, named, scan, write

MMPROJ, IMATRIX, ADAPTER = CompanionKind.MMPROJ, CompanionKind.IMATRIX, CompanionKind.ADAPTER


def paired(found: Scan, name: str, kind: CompanionKind = MMPROJ) -> list[str]:
    """Return the file names of a model's companions."""
    companions = named(found, name).companions
    return [companion.path.name for companion in companions if companion.kind is kind]


def write_mmproj(path: Path, *, width: int = 64) -> Path:
    """Write a projector whose header has no name."""
    return write(path, gguf_bytes("", kind="mmproj", width=width))


def test_kinds_come_from_the_header(library: Library, models: Path) -> None:
    write(models / "a.gguf")
    write(models / "b.gguf", kind="mmproj")
    write(models / "c.gguf", kind="imatrix")
    write(models / "d.gguf", kind="adapter")

    assert [model.kind for model in scan(library).models] == [
        "model",
        "mmproj",
        "imatrix",
        "adapter",
    ]


def test_a_projector_in_the_same_folder(library: Library, models: Path) -> None:
    write(models / "o" / "r" / "gemma-Q4_K_M.gguf")
    write(models / "o" / "r" / "gemma-Q8_0.gguf")
    write_mmproj(models / "o" / "r" / "mmproj-model-f16.gguf")
    write(models / "o" / "other" / "phi.gguf")

    found = scan(library)

    assert paired(found, "gemma-Q4_K_M") == paired(found, "gemma-Q8_0") == ["mmproj-model-f16.gguf"]
    assert paired(found, "phi") == []
    companion = named(found, "gemma-Q8_0").companion(MMPROJ)
    assert companion is not None
    assert not companion.chosen
    assert companion.size_bytes == companion.path.stat().st_size


def test_the_projector_of_one_model(library: Library, models: Path) -> None:
    model = write(models / "gemma-Q8_0.gguf")
    assert projector_of(model) is None
    assert projector_of(models / "gone.gguf") is None
    projector = write_mmproj(models / "mmproj-gemma-F16.gguf")
    assert projector_of(model) == projector
    library.pair(named(scan(library), "gemma-Q8_0"), MMPROJ, [])
    assert projector_of(model) is None


def test_names_decide_in_a_folder_of_many(library: Library, models: Path) -> None:
    write(models / "gemma-3-4b-it-Q4_K_M.gguf")
    write(models / "gemma-3-12b-it-Q4_K_M.gguf", embedding=96)
    write(models / "Qwen2.5-VL-7B-Instruct-Q8_0.gguf")
    write_mmproj(models / "mmproj-gemma-3-4b-it-F16.gguf")
    write_mmproj(models / "gemma-3-12b-it-mmproj-bf16.gguf", width=96)
    write_mmproj(models / "mmproj-model-f16.gguf")

    found = scan(library)

    assert paired(found, "gemma-3-4b-it-Q4_K_M") == ["mmproj-gemma-3-4b-it-F16.gguf"]
    assert paired(found, "gemma-3-12b-it-Q4_K_M") == ["gemma-3-12b-it-mmproj-bf16.gguf"]
    assert paired(found, "Qwen2.5-VL-7B-Instruct-Q8_0") == []


def test_a_projector_of_another_width_is_never_paired(library: Library, models: Path) -> None:
    write(models / "gemma-Q8_0.gguf", embedding=64)
    write_mmproj(models / "mmproj-gemma-F16.gguf", width=96)

    found = scan(library)

    assert paired(found, "gemma-Q8_0") == []
    assert companion_candidates(named(found, "gemma-Q8_0"), MMPROJ, found.models) == ()


def test_quantizations_in_folders_of_their_own(library: Library, models: Path) -> None:
    write(models / "repo" / "Q4_K_M" / "llava-Q4_K_M.gguf")
    write(models / "repo" / "Q8_0" / "llava-Q8_0.gguf")
    write_mmproj(models / "repo" / "mmproj-llava-F16.gguf")

    found = scan(library)

    assert paired(found, "llava-Q4_K_M") == paired(found, "llava-Q8_0") == ["mmproj-llava-F16.gguf"]


def test_one_repository_in_a_cache(home: Path) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    hugging_face(
        hub,
        "o/vision",
        {
            "vision-Q8_0.gguf": gguf_bytes("Vision"),
            "extra/mmproj-F32.gguf": gguf_bytes("", kind="mmproj"),
        },
    )
    hugging_face(hub, "o/text", {"text.gguf": gguf_bytes("Text")})

    found = scan(Library())

    assert paired(found, "Vision") == ["mmproj-F32.gguf"]
    assert paired(found, "Text") == []


def test_an_importance_matrix(library: Library, models: Path) -> None:
    write(models / "repo" / "phi-Q8_0.gguf")
    write(models / "repo" / "phi.imatrix.gguf", kind="imatrix")

    assert paired(scan(library), "phi-Q8_0", IMATRIX) == ["phi.imatrix.gguf"]


def test_adapters_need_more_than_a_folder(library: Library, models: Path) -> None:
    write(models / "Llama 3.2 3B-Q8_0.gguf")
    write(models / "pirate.gguf", kind="adapter")
    write(models / "poet.gguf", kind="adapter", base="Llama-3.2-3B")
    write(models / "painter.gguf", kind="adapter", architecture="qwen2")

    found = scan(library)
    model = named(found, "Llama 3.2 3B-Q8_0")

    assert paired(found, model.name, ADAPTER) == ["poet.gguf"]
    candidates = companion_candidates(model, ADAPTER, found.models)
    assert sorted(each.name for each in candidates) == ["pirate", "poet"]


def test_the_user_decides(library: Library, models: Path) -> None:
    write(models / "gemma-Q8_0.gguf")
    write_mmproj(models / "mmproj-gemma-F16.gguf")
    write(models / "other" / "mmproj-x.gguf", gguf_bytes("X", kind="mmproj"))
    found = scan(library)
    model, other = named(found, "gemma-Q8_0"), named(found, "X")

    library.pair(model, MMPROJ, [other])
    found = scan(library)
    assert paired(found, "gemma-Q8_0") == ["mmproj-x.gguf"]
    assert named(found, "gemma-Q8_0").companions[0].chosen

    library.pair(model, MMPROJ, [])
    assert paired(scan(library), "gemma-Q8_0") == []

    library.pair_automatically(model, MMPROJ)
    assert paired(scan(library), "gemma-Q8_0") == ["mmproj-gemma-F16.gguf"]


def test_a_pairing_survives_moving_both(library: Library, models: Path) -> None:
    write(models / "gemma-Q8_0.gguf")
    write(models / "x" / "mmproj-x.gguf", gguf_bytes("X", kind="mmproj"))
    found = scan(library)
    library.pair(named(found, "gemma-Q8_0"), MMPROJ, [named(found, "X")])
    (models / "gemma-Q8_0.gguf").rename(models / "renamed.gguf")
    (models / "x").rename(models / "y")

    assert paired(scan(library), "gemma-Q8_0") == ["mmproj-x.gguf"]


def test_a_chosen_companion_that_is_gone(library: Library, models: Path) -> None:
    write(models / "gemma-Q8_0.gguf")
    path = write(models / "x" / "mmproj-x.gguf", gguf_bytes("X", kind="mmproj"))
    found = scan(library)
    library.pair(named(found, "gemma-Q8_0"), MMPROJ, [named(found, "X")])
    content = path.read_bytes()
    path.unlink()
    assert paired(scan(library), "gemma-Q8_0") == []
    path.write_bytes(content)
    assert paired(scan(library), "gemma-Q8_0") == ["mmproj-x.gguf"]


def test_candidates_come_likeliest_first(library: Library, models: Path) -> None:
    write(models / "a" / "gemma-Q8_0.gguf")
    write_mmproj(models / "far" / "mmproj-F16.gguf")
    write(models / "a" / "mmproj-gemma-F32.gguf", gguf_bytes("F32", kind="mmproj"))

    found = scan(library)
    candidates = companion_candidates(named(found, "gemma-Q8_0"), MMPROJ, found.models)

    assert [each.path.parent.name for each in candidates] == ["a", "far"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gemma-3-4b-it-Q4_K_M", "gemma 3 4b it"),
        ("mmproj-gemma-3-4b-it-F16", "gemma 3 4b it"),
        ("gemma-3-4b-it-UD-Q4_K_XL", "gemma 3 4b it"),
        ("Qwen3_30B.i1-IQ2_XXS", "qwen3 30b"),
        ("model-bf16", ""),
        ("Llama-3.2-3B-Instruct.imatrix", "llama 3 2 3b instruct"),
        ("gpt-oss-20b-mxfp4", "gpt oss 20b"),
        ("通义千问-q8_0", "通义千问"),
    ],
)
def test_words_that_name_the_family(name: str, words: str) -> None:
    assert " ".join(family_words(name)) == words
