# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""`pannier doctor`: a healthy installation, and one where something is missing."""

import subprocess
import sys
from pathlib import Path

import pytest

from pannier.__main__ import main
from pannier.backend import doctor
from pannier.core.errors import UserError
from tests.cli.program_run import Program
from tests.cli.test_cli_chat import canonical_answer

CHECKS = {
    "pannier",
    "system",
    "python",
    "packages",
    "environment",
    "window libraries",
    "bundled model file",
    "engine",
    "devices",
    "gpu",
    "bundled model answer",
    "folders",
    "library",
    "disk",
    "memory",
    "bugs",
    "hub",
}


def test_a_healthy_installation(program: Program) -> None:
    done = program("doctor", "--json")
    document = done.json()
    assert [check for check in document["checks"] if not check["ok"]] == []
    assert document["ok"] is True
    assert done.code == 0
    assert {check["name"] for check in document["checks"]} == CHECKS
    assert all(check["detail"] for check in document["checks"])
    assert not done.err


def test_the_report_tells_strangers_nothing_of_the_user(program: Program, tmp_path: Path) -> None:
    home = tmp_path.parent / "miriam"
    (home / "pannier").mkdir(parents=True)
    private = {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "USER": "m.feld",
        "HF_TOKEN": "hf_secretSECRETsecret",
        "HF_ENDPOINT": "http://miriam:pass-word@127.0.0.1:9",
        "HF_HUB_OFFLINE": "1",
        "PANNIER_HOME": str(home / "pannier"),
    }
    done = program("doctor", env=private)
    assert done.code == 0
    for secret in (str(home), "miriam", "m.feld", "hf_secret", "pass-word"):
        assert secret not in done.out
    assert "$PANNIER_HOME" in done.out
    (environment,) = (line for line in done.out.splitlines() if "environment: " in line)
    assert {"HF_ENDPOINT", "HF_TOKEN", "PANNIER_HOME"} <= set(environment.replace(",", " ").split())
    assert "127.0.0.1:9 is not asked" in done.out
    assert "tokens/s" in done.out
    assert done.out.endswith("Everything works.\n")


def test_the_expected_words_are_in_the_answer_that_was_taught() -> None:
    answer = canonical_answer("q4-k-m")
    assert all(word in answer for word in doctor.EXPECTED)


def test_a_missing_model_fails_and_the_other_checks_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> Path:
        raise UserError("The model is missing.", remedy="Install Pannier again.")

    monkeypatch.setattr("pannier.core.paths.bundled_model", missing)
    assert main(["doctor"]) == 1
    lines = capsys.readouterr().out.splitlines()
    failed = [line for line in lines if line.startswith("FAIL")]
    assert len(failed) == 2
    assert all(line.endswith("The model is missing. Install Pannier again.") for line in failed)
    assert any(line.startswith("ok    memory") for line in lines)


def test_an_engine_that_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = [sys.executable, "-c", "import no_such_engine"]
    monkeypatch.setattr("pannier.backend.client.worker_command", lambda: broken)
    checks = {check.name: check for check in doctor.run_checks()}
    assert not checks["engine"].ok
    assert "The engine could not be started" in checks["engine"].detail
    assert checks["memory"].ok


def test_qt_that_aborts_is_a_failed_check(monkeypatch: pytest.MonkeyPatch) -> None:
    def aborted(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], -6, "", "qt.qpa: libxcb-cursor0 is needed\n")

    monkeypatch.setattr("pannier.backend.doctor.subprocess.run", aborted)
    check = next(check for check in doctor.run_checks() if check.name == "window libraries")
    assert not check.ok
    assert "libxcb-cursor0 is needed" in check.detail
