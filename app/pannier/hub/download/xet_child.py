# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The process that hf_xet runs in: it can be ended at any moment, which hf_xet itself cannot.

Entry of `python -m pannier.hub.download.xet_child`; started by xet.py, not by hand.
"""

import os
import sys
import threading
from pathlib import Path
from urllib.parse import quote

import msgspec

from pannier.core.errors import UserError
from pannier.hub import errors
from pannier.hub.download.part_file import PartWriter
from pannier.hub.download.xet_protocol import XetMessage, XetRequest
from pannier.hub.errors import HubError
from pannier.hub.session import HubSession
from pannier.hub.settings import HubSettings

# hf_xet takes 1.5 GB of memory and 64 connections if it is let, and is not faster for it.
_MODERATION = {
    "HF_XET_TELEMETRY_ENABLED": "0",
    "HF_XET_FIXED_DOWNLOAD_CONCURRENCY": "4",
    "HF_XET_RECONSTRUCTION_DOWNLOAD_BUFFER_SIZE": "256mb",
    "HF_XET_RECONSTRUCTION_DOWNLOAD_BUFFER_PERFILE_SIZE": "64mb",
    "HF_XET_RECONSTRUCTION_DOWNLOAD_BUFFER_LIMIT": "512mb",
    "HF_XET_RECONSTRUCTION_MIN_PREFETCH_BUFFER": "128mb",
    "HF_XET_RECONSTRUCTION_MIN_RECONSTRUCTION_FETCH_SIZE": "64mb",
}


class _Access(msgspec.Struct, rename="camel"):
    """The Hub's answer to the question for a token of the Xet store."""

    cas_url: str
    access_token: str
    exp: int


def main() -> None:
    """Fetch what stdin asks for, and leave; also when stdin ends before that."""
    os.environ.update(_MODERATION)
    request = msgspec.json.decode(sys.stdin.buffer.readline(), type=XetRequest)
    threading.Thread(target=_leave_with_parent, args=(sys.stdin.fileno(),), daemon=True).start()
    try:
        _fetch(request)
    except UserError as error:
        transient = isinstance(error, HubError) and error.transient
        _say(XetMessage(0, 0, error.kind, error.message, error.remedy, transient))


def _fetch(request: XetRequest) -> None:
    # Only here, so that the moderation is in force, and that no other process ever loads it.
    from hf_xet import XetFileInfo, XetSession  # noqa: PLC0415

    settings = HubSettings(request.endpoint, token=request.token, proxy=request.proxy)
    path = f"/api/models/{quote(request.repo)}/xet-read-token/{quote(request.commit, safe='')}"
    with HubSession(settings) as session:
        access = _read_access(session, request.repo, path)
        url = settings.endpoint + path
        group = XetSession().new_download_stream_group(
            endpoint=access.cas_url,
            token=access.access_token,
            token_expiry_unix_secs=access.exp,
            token_refresh_url=url,
            token_refresh_headers=session.headers(url),
        )
    info = XetFileInfo(request.xet_hash, request.size_bytes)
    with PartWriter(Path(request.part)) as writer:
        for start, end in request.missing:
            at = start
            for piece in group.download_stream(info, start=start, end=end):
                writer.write(at, piece)
                _say(XetMessage(at, at + len(piece)))
                at += len(piece)


def _read_access(session: HubSession, repo: str, path: str) -> _Access:
    document, _ = session.get_json(path, repo=repo)
    try:
        return msgspec.convert(document, _Access)
    except msgspec.ValidationError as error:
        raise errors.strange_answer(session.about(repo)) from error


def _say(message: XetMessage) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(message) + b"\n")
    sys.stdout.buffer.flush()


def _leave_with_parent(stdin: int) -> None:
    """End the process at once when whoever started it has ended.

    Not by Python's own stream: a thread that waits in it makes the interpreter abort at its end.
    """
    while os.read(stdin, 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
