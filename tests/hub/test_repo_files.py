# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Files of a repository: what belongs together, and what their names say."""

import pytest

from pannier.hub.repo_files import RepoFile, group_files, label_in


def _grouped(*paths: str, size: int = 1000) -> list[tuple[str, str | None, int]]:
    grouped = group_files(RepoFile(path, size) for path in paths)
    return [(model.label, model.file_type, len(model.files)) for model in grouped.models]


@pytest.mark.parametrize(
    ("path", "label", "file_type"),
    [
        ("Llama-3.2-1B-Instruct-Q4_K_M.gguf", "Q4_K_M", "Q4_K_M"),
        ("llama-2-7b.q4_k_m.gguf", "Q4_K_M", "Q4_K_M"),
        ("model.IQ2_XXS.gguf", "IQ2_XXS", "IQ2_XXS"),
        ("model-Q4_K.gguf", "Q4_K", "Q4_K_M"),
        ("gemma-3-4b-it-UD-Q4_K_XL.gguf", "UD-Q4_K_XL", None),
        ("model-UD-IQ2_M.gguf", "UD-IQ2_M", "IQ2_M"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4", "MXFP4_MOE"),
        ("model-FP16.gguf", "FP16", "F16"),
        ("model.bf16.gguf", "BF16", "BF16"),
        ("model-f32.gguf", "F32", "F32"),
        ("bitnet-TQ2_0.gguf", "TQ2_0", "TQ2_0"),
        ("Phi-3-mini-4k-instruct-q4.gguf", "Phi-3-mini-4k-instruct-q4", None),
        ("Q8_0/model-00001-of-00002.gguf", "Q8_0", "Q8_0"),
        ("F16-based/model-Q4_0.gguf", "Q4_0", "Q4_0"),
        ("requant-of-Q8_0-to-Q3_K_S.gguf", "Q3_K_S", "Q3_K_S"),
        ("model-Q4_0_4_8.gguf", "Q4_0_4_8", None),
        ("plain.gguf", "plain", None),
        ("EQ4_K_Model.gguf", "EQ4_K_Model", None),
    ],
)
def test_file_types_in_names(path: str, label: str, file_type: str | None) -> None:
    assert label_in(path) == (label, file_type)


def test_shards_are_one_model() -> None:
    grouped = group_files(
        RepoFile(f"Q8_0/big-Q8_0-{number:05}-of-00003.gguf", 100 * number) for number in (3, 1, 2)
    )
    (model,) = grouped.models
    assert model.path == "Q8_0/big-Q8_0-00001-of-00003.gguf"
    assert (model.size_bytes, model.shard_count, model.is_complete) == (600, 3, True)
    assert grouped.model_of("Q8_0/big-Q8_0-00002-of-00003.gguf") == model


def test_a_missing_shard_is_seen() -> None:
    (model,) = group_files([RepoFile("a-00001-of-00002.gguf", 1)]).models
    assert not model.is_complete


def test_the_same_name_in_two_folders_is_two_models() -> None:
    assert _grouped("small/m-Q4_0.gguf", "large/m-Q4_0.gguf") == [
        ("Q4_0", "Q4_0", 1),
        ("Q4_0", "Q4_0", 1),
    ]


def test_projectors_and_imatrix_files_are_no_models() -> None:
    grouped = group_files(
        RepoFile(path, 10)
        for path in (
            "model-Q4_K_M.gguf",
            "model-imatrix-IQ3_M.gguf",
            "mmproj-model-F16.gguf",
            "mmproj/MMPROJ-BF16.gguf",
            "imatrix.dat",
            "model.imatrix",
            "model-imatrix.gguf",
            "imatrix_unsloth.dat",
            "README.md",
        )
    )
    assert [model.label for model in grouped.models] == ["Q4_K_M", "IQ3_M"]
    assert [model.path for model in grouped.projectors] == [
        "mmproj-model-F16.gguf",
        "mmproj/MMPROJ-BF16.gguf",
    ]
    assert len(grouped.imatrices) == 4
    assert [file.path for file in grouped.others] == ["README.md"]


def test_models_are_found_by_type() -> None:
    grouped = group_files(
        RepoFile(path, 10) for path in ("m-Q4_K.gguf", "m-UD-Q4_K_XL.gguf", "m-Q8_0.gguf")
    )
    assert [model.path for model in grouped.models_of_type("q4_k_m")] == ["m-Q4_K.gguf"]
    assert [model.path for model in grouped.models_of_type("ud-q4_k_xl")] == ["m-UD-Q4_K_XL.gguf"]
    assert grouped.models_of_type("Q5_K_M") == ()
    assert grouped.models_of_type("nonsense") == ()


def test_bits_per_weight() -> None:
    (model,) = group_files([RepoFile("m-Q4_K_M.gguf", 4_900_000_000)]).models
    assert model.bits_per_weight(8_000_000_000) == pytest.approx(4.9)
    assert model.bits_per_weight(None) is None
    # The repository's number belongs to another model.
    assert model.bits_per_weight(70_000_000_000) is None
    assert model.bits_per_weight(1_000_000_000) is None


def test_nothing_at_all() -> None:
    grouped = group_files([])
    assert grouped.models == ()
    assert grouped.model_of("x") is None
