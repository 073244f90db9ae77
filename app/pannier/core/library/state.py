# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the user has told the library: folders, names, notes, pairings; and what was used when."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.core.library.database import is_damage, opened, unwritable
from pannier.core.library.entries import CompanionKind, Origin, Provenance

VERSION = 1
# Everything about a model hangs on the fingerprint of its content, so that it survives moving and
# renaming by whatever program.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS folders (path BLOB PRIMARY KEY, origin TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS stores (path BLOB PRIMARY KEY, origin TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS hidden (path BLOB PRIMARY KEY);
CREATE TABLE IF NOT EXISTS models (
    fingerprint TEXT PRIMARY KEY,
    display_name TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    last_used REAL
);
CREATE TABLE IF NOT EXISTS pairings (
    model TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL, companion TEXT NOT NULL,
    PRIMARY KEY (model, kind, position)
);
CREATE TABLE IF NOT EXISTS provenance (
    fingerprint TEXT PRIMARY KEY,
    repo TEXT NOT NULL, revision TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL
)
"""
# A pairing with this in place of a companion says "with none of the kind".
_NONE = ""


@dataclass(frozen=True, slots=True)
class ModelState:
    """What is remembered of a model."""

    display_name: str = ""
    notes: str = ""
    last_used: float | None = None


@dataclass(frozen=True, slots=True)
class LibraryState:
    """All that is remembered.

    Attributes:
        folders: folders that the user added, in that order, with their origins.
        stores: stores of other programs that have been seen.
        hidden: folders whose models are not shown.
        models: by fingerprint.
        pairings: fingerprints of the companions that the user chose, by the model's and kind.
        provenance: by the fingerprint of a file.
    """

    folders: Mapping[Path, Origin] = field(default_factory=dict)
    stores: Mapping[Path, Origin] = field(default_factory=dict)
    hidden: frozenset[Path] = frozenset()
    models: Mapping[str, ModelState] = field(default_factory=dict)
    pairings: Mapping[tuple[str, CompanionKind], tuple[str, ...]] = field(default_factory=dict)
    provenance: Mapping[str, Provenance] = field(default_factory=dict)


class StateFile:
    """The file that holds it. A damaged one is put aside, and its last backup used instead."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._warning: UserError | None = None

    @property
    def _backup(self) -> Path:
        return self._file.with_name(f"{self._file.name}.backup")

    def take_warning(self) -> UserError | None:
        """Return once what went wrong while reading, or None."""
        warning, self._warning = self._warning, None
        return warning

    def load(self) -> LibraryState:
        """Read everything; when that is impossible, the warning says so and nothing is known."""
        if not self._file.exists():
            return LibraryState()
        try:
            return self._load()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                self._warning = _unreadable(self._file, error)
                return LibraryState()
        except OSError as error:
            self._warning = _unreadable(self._file, error)
            return LibraryState()
        self._put_aside()
        try:
            return self._load() if self._file.exists() else LibraryState()
        except (sqlite3.DatabaseError, OSError):
            return LibraryState()

    def back_up(self) -> None:
        """Copy the file, as it is sound now, over the last backup; for the start of a scan."""
        with contextlib.suppress(sqlite3.DatabaseError, OSError):
            if not self._file.exists() or _is_newer(self._backup, self._file):
                return
            draft = self._backup.with_name(f"{self._backup.name}.new")
            draft.unlink(missing_ok=True)
            with (
                opened(self._file, _SCHEMA, VERSION) as source,
                contextlib.closing(sqlite3.connect(draft)) as target,
            ):
                source.backup(target)
            draft.replace(self._backup)

    def add_folder(self, path: Path, origin: Origin) -> None:
        """Remember a folder."""
        with self._writing() as database:
            database.execute(
                "INSERT OR IGNORE INTO folders VALUES (?, ?)", (os.fsencode(path), origin.value)
            )

    def remove_folder(self, path: Path) -> None:
        """Forget a folder."""
        with self._writing() as database:
            database.execute("DELETE FROM folders WHERE path = ?", (os.fsencode(path),))
            database.execute("DELETE FROM hidden WHERE path = ?", (os.fsencode(path),))

    def hide_folder(self, path: Path, *, hidden: bool) -> None:
        """Remember whether a folder's models are shown."""
        statement = "INSERT OR IGNORE INTO hidden VALUES (?)"
        with self._writing() as database:
            database.execute(
                statement if hidden else "DELETE FROM hidden WHERE path = ?", (os.fsencode(path),)
            )

    def remember_stores(self, stores: Mapping[Path, Origin]) -> None:
        """Remember stores of other programs, so that they are known while their drive is away."""
        with self._writing() as database:
            database.executemany(
                "INSERT OR IGNORE INTO stores VALUES (?, ?)",
                [(os.fsencode(path), origin.value) for path, origin in stores.items()],
            )

    def set_display_name(self, fingerprint: str, name: str) -> None:
        """Remember a name."""
        self._set(fingerprint, "display_name", name)

    def set_notes(self, fingerprint: str, notes: str) -> None:
        """Remember notes."""
        self._set(fingerprint, "notes", notes)

    def set_last_used(self, fingerprint: str, seconds: float) -> None:
        """Remember when a model was loaded, in seconds since 1970."""
        self._set(fingerprint, "last_used", seconds)

    def set_provenance(self, fingerprint: str, provenance: Provenance) -> None:
        """Remember where a file came from."""
        values = (provenance.repo, provenance.revision, provenance.file, provenance.sha256)
        with self._writing() as database:
            database.execute(
                "INSERT OR REPLACE INTO provenance VALUES (?, ?, ?, ?, ?)", (fingerprint, *values)
            )

    def set_pairing(
        self, model: str, kind: CompanionKind, companions: Sequence[str] | None
    ) -> None:
        """Remember the companions of a kind, none of them, or (None) that the user has no say."""
        rows: list[str] = [] if companions is None else list(companions) or [_NONE]
        with self._writing() as database:
            database.execute(
                "DELETE FROM pairings WHERE model = ? AND kind = ?", (model, kind.value)
            )
            database.executemany(
                "INSERT INTO pairings VALUES (?, ?, ?, ?)",
                [(model, kind.value, position, each) for position, each in enumerate(rows)],
            )

    def _set(self, fingerprint: str, column: str, value: str | float) -> None:
        with self._writing() as database:
            database.execute(
                "INSERT OR IGNORE INTO models (fingerprint) VALUES (?)", (fingerprint,)
            )
            database.execute(
                f"UPDATE models SET {column} = ? WHERE fingerprint = ?",  # noqa: S608 - our own word
                (value, fingerprint),
            )

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with opened(self._file, _SCHEMA, VERSION) as database:
                yield database
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                self._put_aside()
            raise unwritable(error) from error
        except OSError as error:
            raise unwritable(error) from error

    def _load(self) -> LibraryState:
        try:
            return self._read()
        except (ValueError, TypeError) as error:  # a text or a path that is none
            raise sqlite3.DatabaseError(str(error)) from error

    def _read(self) -> LibraryState:
        with opened(self._file, _SCHEMA, VERSION) as database:
            return LibraryState(
                folders=_origins(database, "SELECT path, origin FROM folders ORDER BY rowid"),
                stores=_origins(database, "SELECT path, origin FROM stores"),
                hidden=frozenset(
                    _path(path) for (path,) in database.execute("SELECT path FROM hidden")
                ),
                models={
                    fingerprint: ModelState(str(name), str(notes), used and float(used))
                    for fingerprint, name, notes, used in database.execute(
                        "SELECT fingerprint, display_name, notes, last_used FROM models"
                    )
                },
                pairings=_pairings(database),
                provenance={
                    fingerprint: Provenance(*map(str, rest))
                    for fingerprint, *rest in database.execute(
                        "SELECT fingerprint, repo, revision, file, sha256 FROM provenance"
                    )
                },
            )

    def _put_aside(self) -> None:
        """Keep a damaged file under another name, and put its backup in its place."""
        aside = self._file.with_name(f"{self._file.name}.damaged")
        kept = tr("The damaged file is kept as {file}.").format(file=aside)
        try:
            self._file.replace(aside)
        except OSError:
            kept = ""
        restored = False
        with contextlib.suppress(OSError):
            self._backup.replace(self._file)
            restored = True
        state = tr("Its last backup is used.") if restored else tr("Add your folders again.")
        self._warning = UserError(
            tr("The file with the library's folders, names and notes was damaged."),
            remedy=f"{state} {kept}".strip(),
            kind="library_damaged",
        )


def _origins(database: sqlite3.Connection, query: str) -> dict[Path, Origin]:
    known = {origin.value: origin for origin in Origin}
    rows = database.execute(query)
    return {_path(path): known.get(origin, Origin.FOLDER) for path, origin in rows}


def _pairings(database: sqlite3.Connection) -> dict[tuple[str, CompanionKind], tuple[str, ...]]:
    kinds = {kind.value: kind for kind in CompanionKind}
    pairings: dict[tuple[str, CompanionKind], tuple[str, ...]] = {}
    for model, kind, companion in database.execute(
        "SELECT model, kind, companion FROM pairings ORDER BY position"
    ):
        if kind in kinds:
            chosen = pairings.setdefault((model, kinds[kind]), ())
            if companion != _NONE:
                pairings[model, kinds[kind]] = (*chosen, companion)
    return pairings


def _path(raw: bytes) -> Path:
    return Path(os.fsdecode(raw))


def _is_newer(file: Path, than: Path) -> bool:
    return file.exists() and file.stat().st_mtime_ns >= than.stat().st_mtime_ns


def _unreadable(file: Path, error: Exception) -> UserError:
    return UserError(
        tr("The library's folders, names and notes could not be read ({reason}).").format(
            reason=error
        ),
        remedy=tr("Check that {file} is readable and not in use.").format(file=file),
        kind="library_unreadable",
    )
