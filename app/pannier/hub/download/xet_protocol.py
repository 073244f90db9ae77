# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the process of hf_xet is told on its stdin, and what it says on its stdout, line by line."""

import msgspec

from pannier.hub.download.ranges import ByteRange


class XetRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be fetched.

    Attributes:
        endpoint: address of the Hub.
        token: token of the user's account, or empty.
        proxy: address of a proxy, or empty.
        repo: repository, `owner/name`.
        commit: its commit.
        xet_hash: name of the file's content in the Xet store.
        size_bytes: its size.
        part: the part file, which is as long as the file will be.
        missing: the ranges to fetch.
    """

    endpoint: str
    token: str
    proxy: str
    repo: str
    commit: str
    xet_hash: str
    size_bytes: int
    part: str
    missing: list[ByteRange]


class XetMessage(msgspec.Struct, frozen=True, omit_defaults=True):
    """Bytes that have been written to the part file, or an error that ends the process.

    Attributes:
        start: offset of the first byte.
        end: offset of the byte after the last.
        kind: of an error; empty when there is none.
        message: of an error.
        remedy: of an error.
        transient: whether it may succeed later without anyone's doing.
    """

    start: int = 0
    end: int = 0
    kind: str = ""
    message: str = ""
    remedy: str = ""
    transient: bool = False
