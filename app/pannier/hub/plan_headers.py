# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a memory plan needs of models on the Hub, fetched with as little traffic as can be.

Nearly all of a header is its vocabulary, and that is the same in every quant of a model. So it is
fetched once, and of the others only what stands in front of it and behind it.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from struct import Struct

from pannier.core.errors import UserError
from pannier.core.gguf import (
    GgufError,
    Header,
    LazyArray,
    RangeSource,
    Source,
    StrippedHeader,
    read_header,
    strip,
)
from pannier.core.gguf.sources import FIRST_RANGE_BYTES
from pannier.hub.answer_cache import AnswerCache
from pannier.hub.errors import CancelledError
from pannier.hub.remote_header import RemoteHeaders, on_the_hub
from pannier.hub.repo_files import ModelFiles, RepoFile

MAX_AT_ONCE = 4
"""So many headers are read at once: a server far away takes longer to answer than to send."""

_KIND = "plan-header"
_SIZE = Struct("<Q")
_VOCABULARY = "tokenizer."
# Type and number of the elements stand in front of a list.
_LIST_HEAD_BYTES = 12
# So much of the vocabulary must be the same at its beginning for the rest to be taken as the same.
_PROBE_BYTES = 4096


class PlanHeaders:
    """Headers of the models of one repository, without their vocabularies."""

    def __init__(self, headers: RemoteHeaders, cache: AnswerCache | None = None) -> None:
        self._headers = headers
        self._cache = cache
        self._vocabulary = b""  # the long lists of a tokenizer, as they stand in a file

    def read_all(
        self, models: Sequence[ModelFiles]
    ) -> Iterator[tuple[ModelFiles, StrippedHeader | UserError]]:
        """Yield all headers as they come, each with its model; of what cannot be read its error.

        Some are read at once. When nobody wants more, it waits for those that are under way:
        break the session off to end them.

        Raises:
            CancelledError: the session was told to break off.
        """
        waiting = list(models)
        while waiting and not self._vocabulary:  # the others are pieced together with it
            model = waiting.pop(0)
            yield model, self._outcome(model)
        with ThreadPoolExecutor(MAX_AT_ONCE, thread_name_prefix="plan-headers") as pool:
            read = {pool.submit(self._outcome, model): model for model in waiting}
            try:
                for future in as_completed(read):
                    yield read[future], future.result()
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def _outcome(self, model: ModelFiles) -> StrippedHeader | UserError:
        try:
            return self.read(model)
        except CancelledError:
            raise
        except UserError as error:
            return error

    def read(self, model: ModelFiles) -> StrippedHeader:
        """Return all of a model's header that a plan depends on.

        Raises:
            HubError: the Hub does not answer, or gives no access.
            GgufError: it is no usable model file, or shards are missing.
            CancelledError: the session was told to break off.
        """
        self._headers.check_complete(model)
        cached = self._cached(model)
        if cached is not None:
            return cached
        stripped = self._read_spliced(model) or self._read_whole(model)
        if self._cache is not None:
            content = _SIZE.pack(stripped.file_bytes) + stripped.content
            self._cache.put(_KIND, self._key(model), content)
        return stripped

    def _cached(self, model: ModelFiles) -> StrippedHeader | None:
        content = self._cache.get(_KIND, self._key(model)) if self._cache else None
        if content is None or len(content) <= _SIZE.size:
            return None
        return StrippedHeader(content[_SIZE.size :], _SIZE.unpack_from(content)[0])

    def _read_spliced(self, model: ModelFiles) -> StrippedHeader | None:
        """The header with the vocabulary that is known; None when this model has another one."""
        known = self._vocabulary
        if not known:
            return None
        file = model.files[0]
        fetch = self._headers.ranges(file)
        beginning = fetch(0, min(FIRST_RANGE_BYTES, file.size_bytes))
        place = beginning.find(known[:_PROBE_BYTES])
        if place < 0 or not known.startswith(beginning[place:]):
            return None
        source = _SplicedSource(file.size_bytes, beginning[:place], known, fetch)
        try:
            return strip([source, *self._sources(model.files[1:])])
        except GgufError:
            return None  # only the beginning of its vocabulary was the same

    def _read_whole(self, model: ModelFiles) -> StrippedHeader:
        sources = self._sources(model.files)
        try:
            stripped = strip(sources)
            self._vocabulary = _vocabulary(sources[0])
        except GgufError as error:
            raise on_the_hub(error, model.files[0]) from error
        return stripped

    def _sources(self, files: tuple[RepoFile, ...]) -> list[Source]:
        return [RangeSource(file.size_bytes, self._headers.ranges(file)) for file in files]

    def _key(self, model: ModelFiles) -> str:
        return " ".join(self._headers.key(file) for file in model.files)


class _SplicedSource:
    """A file whose middle is known; what is in front of it has been read, the rest is fetched."""

    def __init__(
        self, size: int, front: bytes, middle: bytes, fetch: Callable[[int, int], bytes]
    ) -> None:
        self.size = size
        self._known = front + middle
        self._fetch = fetch

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer where the file ends."""
        end = min(offset + length, self.size)
        if end > len(self._known):
            # Headers are read from front to back: what is fetched joins what is known.
            start = len(self._known)
            self._known += self._fetch(start, end - start)
        return self._known[offset:end]


def _vocabulary(source: Source) -> bytes:
    """The part of a file from its first long list to its last; nothing when it has too little."""
    header: Header = read_header(source)
    lists = [
        value
        for key, value in header.values.items()
        if key.startswith(_VOCABULARY) and isinstance(value, LazyArray)
    ]
    if not lists:
        return b""
    start = min(each.offset for each in lists) - _LIST_HEAD_BYTES
    end = max(each.offset + each.size_bytes for each in lists)
    return source.read(start, end - start) if end - start >= 2 * _PROBE_BYTES else b""
