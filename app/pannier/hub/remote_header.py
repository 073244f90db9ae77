# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Headers of GGUF files on the Hub: read by ranges, so that nothing needs to be downloaded first.

The first 64 KiB hold the hyperparameters of every known model, the rest of a header is mostly its
vocabulary. What has been read is cached by the file's hash, for ever.
"""

from collections.abc import Callable

from pannier.core.gguf import (
    BytesSource,
    GgufError,
    GgufModel,
    Header,
    RangeSource,
    model_from_headers,
    read_header,
)
from pannier.core.gguf.errors import damaged
from pannier.core.language import tr
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import HubError
from pannier.hub.repo_files import ModelFiles, RepoFile
from pannier.hub.session import HubSession, RemoteFile

_VOCABULARY = "tokenizer."
_ATTEMPTS = 3
# Worth asking again at once: the signed address had expired, or the connection broke off.
_PASSING = {"hub_expired", "hub_lost"}
_WHOLE, _START = "header", "header-start"


class RemoteHeaders:
    """Reads headers of files at one revision of a repository. May be used from any thread."""

    def __init__(
        self, session: HubSession, repo: str, commit: str, cache: AnswerCache | None = None
    ) -> None:
        self._session = session
        self._repo = repo
        self._commit = commit
        self._cache = cache

    def hyperparameters(self, model: ModelFiles) -> GgufModel:
        """Return a model with its hyperparameters, but (in general) without tensors: 64 KiB.

        Raises:
            HubError: the Hub does not answer, or gives no access.
            GgufError: it is no usable model file.
            CancelledError: the session was told to break off.
        """
        file = model.files[0]
        header = self._cached(_START, file) or self._cached(_WHOLE, file)
        if header is None:
            source = self._source(file)
            header = _read(source, file, stop_before=_VOCABULARY)
            self._store(_START, file, source.beginning)
        made = model_from_headers([header], fallback_name=model.label)
        if made.layers is None and not header.complete:
            # This file has another order of keys: the rest is behind the vocabulary.
            return model_from_headers([self._whole(file)], fallback_name=model.label)
        return made

    def model(self, model: ModelFiles) -> GgufModel:
        """Return a model with all its tensors, of all its shards.

        Raises:
            HubError: the Hub does not answer, or gives no access.
            GgufError: it is no usable model file, or shards are missing.
            CancelledError: the session was told to break off.
        """
        self.check_complete(model)
        headers = [self._whole(file) for file in model.files]
        counts = {header.values.get("split.count", 1) for header in headers}
        if counts != {model.shard_count}:
            raise damaged(tr("its parts do not belong together")).named(model.path)
        return model_from_headers(headers, fallback_name=model.label)

    def check_complete(self, model: ModelFiles) -> None:
        """Raise GgufError when shards of a model are missing in the repository."""
        if not model.is_complete:
            raise GgufError(
                tr("{repo} holds {n} of the model's {all} parts.").format(
                    repo=self._repo, n=len(model.files), all=model.shard_count
                ),
                remedy=tr("Choose another file type, or the same model from another author."),
                kind="shard_missing",
            )

    def header_bytes(self, file: RepoFile) -> bytes:
        """Return the raw header of a file, up to its tensor data; raises as `model`."""
        cached = self._get(_WHOLE, file)
        return self._fetch_whole(file)[1] if cached is None else cached

    def _whole(self, file: RepoFile) -> Header:
        return self._cached(_WHOLE, file) or self._fetch_whole(file)[0]

    def _fetch_whole(self, file: RepoFile) -> tuple[Header, bytes]:
        source = self._source(file)
        header = _read(source, file)
        content = source.beginning[: header.data_offset]
        self._store(_WHOLE, file, content)
        return header, content

    def _cached(self, kind: str, file: RepoFile) -> Header | None:
        """Return a header that was read before; None when there is none, or no whole one."""
        content = self._get(kind, file)
        if content is None:
            return None
        source = BytesSource(content, size=file.size_bytes)
        try:
            return read_header(source, stop_before=_VOCABULARY if kind == _START else None)
        except GgufError:
            return None

    def _get(self, kind: str, file: RepoFile) -> bytes | None:
        return self._cache.get(kind, self.key(file)) if self._cache else None

    def _store(self, kind: str, file: RepoFile, content: bytes) -> None:
        if self._cache:
            self._cache.put(kind, self.key(file), content)

    def key(self, file: RepoFile) -> str:
        """Return what a file's content is cached by."""
        return file.sha256 or f"{self._repo} {self._commit} {file.path}"

    def _source(self, file: RepoFile) -> RangeSource:
        return RangeSource(file.size_bytes, self.ranges(file))

    def ranges(self, file: RepoFile) -> Callable[[int, int], bytes]:
        """Return what fetches a range of a file. The Hub is asked once where the file lies."""
        found: RemoteFile | None = None
        start = self._get(_START, file) or b""

        def fetch(offset: int, length: int) -> bytes:
            nonlocal found
            if offset + length <= len(start):
                return start[offset : offset + length]
            for attempt in range(1, _ATTEMPTS + 1):
                try:
                    if found is None:
                        found = self._session.resolve(self._repo, file.path, self._commit)
                    return self._session.read_range(found, offset, length)
                except HubError as error:
                    if error.kind not in _PASSING or attempt == _ATTEMPTS:
                        raise
                    found = None
            raise AssertionError("the last attempt returns or raises")

        return fetch


def _read(source: RangeSource, file: RepoFile, *, stop_before: str | None = None) -> Header:
    """Read a header; errors name the file and do not advise to download it again."""
    try:
        return read_header(source, stop_before=stop_before)
    except GgufError as error:
        raise on_the_hub(error, file) from error


def on_the_hub(error: GgufError, file: RepoFile) -> GgufError:
    """Return what is wrong with a file that lies on the Hub."""
    message = error.message
    if error.kind == "file_incomplete":
        message = tr("The file on the Hub ends too early: it was not uploaded completely.")
    return GgufError(
        f"{file.name}: {message}",
        remedy=tr("Choose another file, or the same model from another author."),
        kind=error.kind,
    )
