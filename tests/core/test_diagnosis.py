# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What a report for strangers says of bugs, and what it does not."""

import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pannier.core.diagnosis import LOG_FILE, check, log_entries, recent_bugs, scrubbed
from pannier.core.errors import UserError
from pannier.core.sizes import parse_size


def logged(error: BaseException, day: int) -> str:
    """An entry as the window writes it."""
    when = datetime(2026, 3, day, tzinfo=UTC).isoformat()
    return f"{when} {''.join(traceback.format_exception(error))}\n"


def raised(work: Callable[[], object]) -> BaseException:
    try:
        work()
    except (TypeError, AttributeError, ValueError) as error:
        return error
    raise AssertionError


def test_no_log_and_an_empty_one_mean_no_bugs(tmp_path: Path) -> None:
    assert recent_bugs(tmp_path) == "none"
    (tmp_path / LOG_FILE).write_text("", encoding="utf-8")
    assert recent_bugs(tmp_path) == "none"


def test_bugs_are_counted_and_the_latest_is_placed(tmp_path: Path) -> None:
    secret = raised(lambda: int("the words of a chat\nTraceback of my life"))
    error = raised(lambda: parse_size(None))  # type: ignore[arg-type]
    log = logged(secret, 1) + logged(error, 9)
    (tmp_path / LOG_FILE).write_text(log, encoding="utf-8")
    told = recent_bugs(tmp_path)
    assert told.startswith("2 in the log since 2026-03-01; the latest on 2026-03-09: ")
    assert type(error).__name__ in told
    assert "pannier/core/sizes.py:" in told.replace("\\", "/")
    assert "chat" not in told


def test_a_failed_check_says_why() -> None:
    def examine() -> str:
        raise UserError("No disk.", remedy="Get one.")

    failed = check("disk", examine)
    assert (failed.ok, failed.name) == (False, "disk")
    assert "No disk." in failed.detail


def test_what_strangers_need_not_see_is_taken_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "miriam"
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setenv("USER", "m.feld")
    monkeypatch.setenv("PANNIER_HOME", str(tmp_path / "portable"))
    text = f"{home}/models, of miriam (m.feld), with hf_abcdefghij"
    assert scrubbed(text) == "~/models, of (user) ((user)), with (token)"
    text = f"{tmp_path}/portable/log at https://me:secret@mirror.example/x"
    assert scrubbed(text) == "$PANNIER_HOME/log at https://mirror.example/x"


def test_bugs_of_the_older_part_of_the_log_are_counted(tmp_path: Path) -> None:
    error = raised(lambda: parse_size(None))  # type: ignore[arg-type]
    (tmp_path / f"{LOG_FILE}.1").write_text(logged(error, 1), encoding="utf-8")
    (tmp_path / LOG_FILE).write_text(logged(error, 9), encoding="utf-8")
    assert recent_bugs(tmp_path).startswith("2 in the log since 2026-03-01")


def test_entries_of_the_log_are_read_in_order_whatever_else_it_holds(tmp_path: Path) -> None:
    assert log_entries(tmp_path) == []
    (tmp_path / f"{LOG_FILE}.1").write_text("2026-01-01T00:00:00+00:00 One\nmore\n", "utf-8")
    (tmp_path / LOG_FILE).write_bytes(
        b"\xff\n2026-99-99T00:00:00 no time\n2026-01-02T00:00:00+00:00 Two\n"
    )
    assert [entry.text for entry in log_entries(tmp_path)] == ["One\nmore", "Two"]
