# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which files of a repository are meant, and what is said when that is not clear."""

from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.hub.download.choice import choose_files, make_job, repo_folder
from pannier.hub.found_repo import FoundRepo
from pannier.hub.repo import Repo
from pannier.hub.repo_files import RepoFile, group_files

NAMES = (
    "README.md",
    "imatrix.dat",
    "mmproj-F16.gguf",
    "model-Q4_K_M.gguf",
    "model-Q8_0-00001-of-00002.gguf",
    "model-Q8_0-00002-of-00002.gguf",
    "broken-Q6_K-00001-of-00003.gguf",
    "one/same.gguf",
    "two/same.gguf",
)


def _repo(*names: str) -> Repo:
    files = [RepoFile(name, 1_000_000 + number) for number, name in enumerate(names)]
    return Repo(FoundRepo(id="author/model-GGUF"), "0" * 40, group_files(files))


@pytest.mark.parametrize(
    ("file_type", "names", "chosen"),
    [
        ("q4_k_m", (), [3]),
        ("Q8_0", (), [4, 5]),
        ("", ("model-Q8_0-00002-of-00002.gguf",), [4, 5]),
        ("Q4_K_M", ("mmproj-F16.gguf", "imatrix.dat"), [3, 2, 1]),
        ("", ("README.md", "README.md"), [0]),
        ("", ("two/same.gguf",), [8]),
    ],
)
def test_what_is_meant(file_type: str, names: tuple[str, ...], chosen: list[int]) -> None:
    files = choose_files(_repo(*NAMES), file_type, names)
    assert [file.path for file in files] == [NAMES[number] for number in chosen]


def test_the_only_model_need_not_be_named() -> None:
    (file,) = choose_files(_repo("README.md", "m-Q5_K_M.gguf", "mmproj-F16.gguf"), "", ())
    assert file.path == "m-Q5_K_M.gguf"


@pytest.mark.parametrize(
    ("file_type", "names", "kind", "said"),
    [
        ("Q2_K", (), "choose_file", "has no Q2_K"),
        ("", (), "choose_file", "model-Q4_K_M.gguf (1.00 MB)"),
        ("", ("same.gguf",), "choose_file", "one/same.gguf, two/same.gguf"),
        ("", ("none.gguf",), "hub_file_missing", "model-Q4_K_M.gguf"),
        ("Q6_K", (), "shard_missing", "only 1 of the 3 parts"),
    ],
)
def test_what_cannot_be_meant(file_type: str, names: tuple[str, ...], kind: str, said: str) -> None:
    with pytest.raises(UserError) as caught:
        choose_files(_repo(*NAMES), file_type, names)
    assert caught.value.kind == kind
    assert said in str(caught.value)


def test_a_repository_without_a_model_says_what_to_do() -> None:
    with pytest.raises(UserError) as caught:
        choose_files(_repo("model.safetensors"), "", ())
    assert "safetensors" in caught.value.message


def test_a_job_goes_to_its_repository_s_folder_and_stays_in_it() -> None:
    repo = _repo("Q4_K_M/model-Q4_K_M.gguf", "../../evil.gguf", "CON.gguf")
    folder = repo_folder(Path("/models"), repo.id)
    job = make_job(repo, choose_files(repo, "Q4_K_M", ()), endpoint="http://hub", folder=folder)
    assert job.title == "model-GGUF Q4_K_M"
    assert job.target(job.files[0]) == Path("/models/author/model-GGUF/Q4_K_M/model-Q4_K_M.gguf")
    assert job.target(RepoFile("CON.gguf", 1)).name != "CON.gguf"
    with pytest.raises(UserError):
        job.target(RepoFile("../../evil.gguf", 1))
