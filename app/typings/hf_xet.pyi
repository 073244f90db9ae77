# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
# Types of the part of hf_xet that Pannier uses; the package brings none.

from collections.abc import Iterator, Mapping

class XetFileInfo:
    def __init__(self, hash_: str, file_size: int | None = None, /) -> None: ...

class XetDownloadStreamGroup:
    def download_stream(
        self, file_info: XetFileInfo, start: int | None = None, end: int | None = None
    ) -> Iterator[bytes]: ...

class XetSession:
    def new_download_stream_group(
        self,
        endpoint: str | None = None,
        token: str | None = None,
        token_expiry_unix_secs: int | None = None,
        token_refresh_url: str | None = None,
        token_refresh_headers: Mapping[str, str] | None = None,
        custom_headers: Mapping[str, str] | None = None,
    ) -> XetDownloadStreamGroup: ...
