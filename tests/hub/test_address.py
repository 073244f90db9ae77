# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Addresses of repositories as people paste them."""

import pytest

from pannier.hub.address import RepoAddress, parse_address
from pannier.hub.errors import HubError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("a/b", RepoAddress("a/b")),
        (" a/b\n", RepoAddress("a/b")),
        ("a/b:Q4_K_M", RepoAddress("a/b", file_type="Q4_K_M")),
        ("a/b/sub/x.gguf", RepoAddress("a/b", path="sub/x.gguf")),
        ("https://huggingface.co/a/b", RepoAddress("a/b")),
        ("huggingface.co/a/b/", RepoAddress("a/b")),
        ("HTTPS://hf.co/a/b/tree/main", RepoAddress("a/b")),
        ("https://huggingface.co/a/b/blob/v1/x.gguf", RepoAddress("a/b", "v1", "x.gguf")),
        ("https://huggingface.co/a/b/resolve/main/x.gguf?download=true",
         RepoAddress("a/b", path="x.gguf")),
        ("https://huggingface.co/a/b?show_file_info=x.gguf", RepoAddress("a/b", path="x.gguf")),
        ("hf.co/a/b:UD-Q4_K_XL", RepoAddress("a/b", file_type="UD-Q4_K_XL")),
        ("hf://a/b@v1/x.gguf", RepoAddress("a/b", "v1", "x.gguf")),
        ("http://127.0.0.1:8765/a/b/blob/main/x.gguf", RepoAddress("a/b", path="x.gguf")),
    ],
)  # fmt: skip
def test_addresses(text: str, address: RepoAddress) -> None:
    assert parse_address(text, "http://127.0.0.1:8765") == address


@pytest.mark.parametrize("text", ["", "llama", "llama 3 instruct", "a/b c", "../x", "a--b/c", "/a"])
def test_words_to_search_for(text: str) -> None:
    assert parse_address(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "https://huggingface.co/datasets/a/b",
        "https://huggingface.co/a",
        "https://huggingface.co/a/b/discussions/3",
        "https://example.com/a/b",
        "http://[bad",
        "https://",
        "https://huggingface.co/a--b/c",
        "hf://",
    ],
)
def test_addresses_of_something_else(text: str) -> None:
    with pytest.raises(HubError) as caught:
        parse_address(text)
    assert caught.value.kind == "hub_address"
    assert caught.value.remedy
