# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What MODEL and TARGET may be on the command line: a path, `demo`, or something on the Hub."""

import re
from pathlib import Path

from pannier.core import paths
from pannier.core.errors import UserError

DEMO = "demo"
HELP = "path of a GGUF file, or `demo` for the model that comes with Pannier"
HUB_HELP = f"{HELP}; or on the Hugging Face Hub owner/repo, or owner/repo/file.gguf"

_WEB = re.compile(r"(?:https?|hf)://|(?:www\.)?(?:huggingface\.co|hf\.co)/", re.IGNORECASE)
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[\w.-]+(:[\w.-]+)?(/.+\.gguf)?")


def model_path(target: str) -> Path:
    """Return the absolute path that `target` names; whether there is a file, its reader tells.

    Raises:
        UserError: it names a repository, or its name is not text.
    """
    if target == DEMO:
        return paths.bundled_model()
    path = Path(target).absolute()
    if is_on_hub(target):
        raise UserError(
            f"There is no file {target}. It looks like a repository on the Hugging Face Hub, "
            "and models are loaded from your disk only.",
            remedy=f"Download it first: pannier pull {target}",
            kind="hub_unsupported",
        )
    try:
        str(path).encode()
    except UnicodeEncodeError:
        raise UserError(
            "The file's name is not valid Unicode text.",
            remedy="Rename the file, then try again.",
            kind="file_name",
        ) from None
    return path


def names_a_file(target: str) -> bool:
    """Whether there is something on disk of that name."""
    return is_there(Path(target).absolute())


def is_on_hub(target: str) -> bool:
    """Whether a target means a repository on the Hub, or a file in one, and not a local file."""
    if target == DEMO:
        return False
    if _WEB.match(target):
        return True
    return _is_repository(target) and not is_there(Path(target).absolute())


def is_there(path: Path) -> bool:
    """Whether something is at `path`. What may not be looked at is there, for all we know."""
    try:
        path.stat()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def _is_repository(target: str) -> bool:
    """Whether a target that is no file is meant as `owner/repo` or `owner/repo/file.gguf`."""
    owner, _, rest = target.partition("/")
    is_file_in_folder = "/" not in rest and rest.lower().endswith(".gguf")
    return (
        _REPOSITORY.fullmatch(target) is not None
        and not is_file_in_folder
        and not is_there(Path(owner))
    )
