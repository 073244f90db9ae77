# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The first origin: searches, repositories, accounts, and where files lie."""

import re
import time
from http import HTTPStatus
from urllib.parse import parse_qs, quote, unquote, urlsplit

from tests.hubserver.catalogue import Repo, StoredFile
from tests.hubserver.connection import Connection
from tests.hubserver.content_host import PORTAL, signed_path
from tests.hubserver.faults import Trouble
from tests.hubserver.search import UnknownFieldError, described, find

_INFO = re.compile(r"/api/models/([^/]+/[^/]+)(?:/revision/([^/]+))?")
_TREE = re.compile(r"/api/models/([^/]+/[^/]+)/tree/([^/]+)")
_XET_TOKEN = re.compile(r"/api/models/([^/]+/[^/]+)/xet-read-token/([^/]+)")
_RESOLVE = re.compile(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)")
_PAGE = re.compile(r"/([^/]+/[^/]+)(?:/.*)?")

TREE_PAGE = 1000


class HubConnection(Connection):
    """A connection to the Hub."""

    @property
    def token(self) -> str:
        """The token that came with the request."""
        return self.headers.get("Authorization", "").removeprefix("Bearer ")

    @property
    def user(self) -> str:
        """The account of the token, or empty."""
        return self.state.tokens.get(self.token, "")

    def do_GET(self) -> None:
        """Answer a request."""
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        self.state.seen.request(self.command, path, self.token)
        trouble = self.state.trouble
        if trouble.happens():
            self._troubled(trouble)
        elif self.token and not self.user:
            self.refuse(401, "", "Invalid credentials in Authorization header")
        elif path == "/api/models":
            self._search(parts.query)
        elif path == "/api/whoami-v2":
            self._whoami()
        else:
            self._repository(path, parts.query)

    do_HEAD = do_GET

    def _troubled(self, trouble: Trouble) -> None:
        if trouble.stall:
            self.stall()
        elif trouble.portal == "redirect":
            self.answer(b"", "text/html", 302, {"Location": f"{self.state.content_url}/portal"})
        elif trouble.portal:
            self.answer(PORTAL, "text/html; charset=utf-8")
        elif trouble.wait_seconds is not None:
            headers = {
                "RateLimit": f'"api";r=0;t={trouble.wait_seconds}',
                "RateLimit-Policy": '"fixed window";"api";q=500;w=300',
            }
            self.answer_json({"error": "Too Many Requests"}, status=429, headers=headers)
        elif trouble.status is not None:
            self.refuse(trouble.status, "", "This is a fault of the test.")
        else:
            self.answer(trouble.body or b"", "application/json")

    def _search(self, text: str) -> None:
        self.state.seen.query(text)
        query = parse_qs(text)
        try:
            rows, next_query = find(self.state.repos.values(), query, self.user)
        except UnknownFieldError as error:
            self.refuse(400, "", f"Invalid value for expand: {error}")
            return
        url = f"{self.server.url}/api/models?{next_query}"
        self.answer_json(rows, headers={"Link": f'<{url}>; rel="next"'} if next_query else {})

    def _whoami(self) -> None:
        if not self.user:
            self.refuse(401, "", "Invalid username or password.")
            return
        role = {"role": "read", "displayName": "test"}
        self.answer_json(
            {"type": "user", "name": self.user, "auth": {"accessToken": role, "type": "token"}}
        )

    def _repository(self, path: str, query: str) -> None:
        """Answer for everything that is about one repository."""
        for pattern, answer in (
            (_TREE, self._tree),
            (_XET_TOKEN, self._xet_token),
            (_INFO, self._info),
            (_RESOLVE, self._resolve),
            (_PAGE, self._page),
        ):
            match = pattern.fullmatch(path)
            if match is None:
                continue
            name = match[1]
            if name in self.state.renames:
                target = self.path.replace(quote(name), quote(self.state.renames[name]), 1)
                self.answer(b"", "text/plain", 307, {"Location": target})
                return
            repo = self._visible(name)
            if repo is not None:
                answer(repo, match, query)
            return
        self.refuse(404, "", "Sorry, we can't find the page you are looking for.")

    def _visible(self, name: str) -> Repo | None:
        """Return the repository, or answer that there is none."""
        repo = self.state.repos.get(name)
        if repo is None or (repo.private and self.user not in repo.granted):
            # The Hub does not tell strangers whether a repository is private or missing.
            self.refuse(404 if self.user else 401, "RepoNotFound", "Repository not found")
            return None
        if repo.disabled:
            self.refuse(403, "", "Access to this resource is disabled.")
            return None
        return repo

    def _info(self, repo: Repo, match: re.Match[str], query: str) -> None:
        if repo.at(match[2] or "main") is None:
            self.refuse(404, "RevisionNotFound", "Invalid rev id")
            return
        fields = parse_qs(query).get("expand", [])
        try:
            row = described(repo, fields)
        except UnknownFieldError as error:
            self.refuse(400, "", f"Invalid value for expand: {error}")
            return
        if "sha" in row:
            row["sha"] = repo.commit_of(match[2] or "main")
        self.answer_json({name: row[name] for name in row if name not in self.state.dropped_fields})

    def _tree(self, repo: Repo, match: re.Match[str], query: str) -> None:
        files = repo.at(match[2])
        if files is None:
            self.refuse(404, "RevisionNotFound", "Invalid rev id")
            return
        if self.state.gated_tree and not self._has_access(repo):
            return
        start = int(parse_qs(query).get("cursor", ["0"])[0])
        entries = [_tree_entry(file) for file in files.values()]
        headers = {"X-Repo-Commit": repo.commit_of(match[2])}
        if start + TREE_PAGE < len(entries):
            path = urlsplit(self.path).path
            headers["Link"] = (
                f'<{self.server.url}{path}?recursive=true&cursor={start + TREE_PAGE}>; rel="next"'
            )
        self.answer_json(entries[start : start + TREE_PAGE], headers=headers)

    def _xet_token(self, repo: Repo, match: re.Match[str], query: str) -> None:  # noqa: ARG002
        if self._has_access(repo):
            expiry = int(time.time()) + 3600
            self.answer_json({"casUrl": self.state.xet_url, "accessToken": "xet", "exp": expiry})

    def _resolve(self, repo: Repo, match: re.Match[str], query: str) -> None:  # noqa: ARG002
        files = repo.at(match[2])
        if files is None:
            self.refuse(404, "RevisionNotFound", "Invalid rev id")
            return
        if not self._has_access(repo):
            return
        file = files.get(match[3])
        if file is None:
            self.refuse(404, "EntryNotFound", "Entry not found")
            return
        self._send(repo, file, repo.commit_of(match[2]))

    def _send(self, repo: Repo, file: StoredFile, commit: str) -> None:
        faults = self.state.faults_of(repo.id, file.path)
        if faults.status_on_hub is not None and faults.happen():
            self.refuse(faults.status_on_hub, "", "This is a fault of the test.")
            return
        headers = {"X-Repo-Commit": commit, "ETag": f'"{file.etag}"'}
        if not file.is_large:
            self.send_file(repo.id, file, headers)
            return
        headers |= {
            "X-Linked-Etag": f'"{file.sha256}"',
            "X-Linked-Size": str(file.size),
            "Location": self.state.content_url
            + signed_path(self.state, repo.id, file.path, file.sha256),
        }
        if file.xet_hash:
            headers["X-Xet-Hash"] = file.xet_hash
        self.answer(b"", "text/plain", HTTPStatus.FOUND, headers)

    def _page(self, repo: Repo, match: re.Match[str], query: str) -> None:  # noqa: ARG002
        title = f"<!doctype html><title>{repo.id}</title><h1>{repo.id}</h1>"
        self.answer(f"{title}<p>A page of the stand-in hub.".encode(), "text/html; charset=utf-8")

    def _has_access(self, repo: Repo) -> bool:
        """Whether the user may have the files; answers when not."""
        if not repo.gated or self.user in repo.granted:
            return True
        message = f"Access to model {repo.id} is restricted."
        self.refuse(403 if self.user else 401, "GatedRepo", message)
        return False


def _tree_entry(file: StoredFile) -> dict[str, object]:
    entry: dict[str, object] = {
        "type": "file",
        "oid": file.git_hash,
        "size": file.size,
        "path": file.path,
    }
    if file.is_large:
        entry["lfs"] = {"oid": file.sha256, "size": file.size, "pointerSize": 135}
    return entry
