# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Ollama's store: manifests that name blobs by their SHA-256.

`manifests/HOST/NAMESPACE/MODEL/TAG` is a JSON file (newer versions write `manifests-v2`, where it
may be a link to a blob); `blobs/sha256-HEX` holds weights, projectors, adapters, templates,
parameters. A manifest may list several manifests, one for each engine that can run the model.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from pannier.core.errors import UserError
from pannier.core.gguf import JsonValue
from pannier.core.language import tr
from pannier.core.library.entries import Place
from pannier.core.library.names import shown
from pannier.core.library.walk import Findings, found_file, reason

_FOLDERS = ("manifests-v2", "manifests")
_HOST, _NAMESPACE = "registry.ollama.ai", "library"
_MEDIA_TYPE = "application/vnd.ollama.image."
_LIST_MEDIA_TYPE = "application/vnd.ollama.manifest.list.v2+json"
_WEIGHTS = ("model", "projector", "adapter")
# Engines whose manifests hold GGUF files; Ollama's other one takes safetensors.
_RUNNERS = ("ollama", "llamacpp", "")
_DIGEST = re.compile(r"sha256[:-]([0-9a-fA-F]{64})")
_MAX_MANIFEST_BYTES = 4 * 1024 * 1024
_MAX_TEXT_BYTES = 1024 * 1024


class _Layer(msgspec.Struct, frozen=True):
    """One blob of a model."""

    mediaType: str = ""  # noqa: N815 - a name of the format
    digest: str = ""


class _Manifest(msgspec.Struct, frozen=True):
    """A model under one name, or a list of those that may stand for it."""

    mediaType: str = ""  # noqa: N815 - a name of the format
    digest: str = ""
    runner: str = ""
    layers: tuple[_Layer, ...] = ()
    manifests: "tuple[_Manifest, ...]" = ()


_manifest = msgspec.json.Decoder(_Manifest)


@dataclass(frozen=True, slots=True)
class OllamaDetails:
    """What Ollama keeps beside the weights of a model.

    Attributes:
        template: its prompt template, in Go's template language; empty for none.
        system: its system prompt; empty for none.
        parameters: its sampling and load parameters, such as `{"temperature": 0.6}`.
        license: text of the license; empty for none.
    """

    template: str
    system: str
    parameters: Mapping[str, JsonValue]
    license: str


def is_store(folder: Path) -> bool:
    """Whether a folder looks like such a store."""
    return (folder / "blobs").is_dir() and any((folder / name).is_dir() for name in _FOLDERS)


def find_files(root: Path, findings: Findings) -> Iterator[Path]:
    """Collect weights, projectors and adapters of all models; yields every folder of manifests."""
    findings.watch.extend(
        folder for folder in (root, *(root / name for name in _FOLDERS)) if folder.is_dir()
    )
    yield root
    for file, name in _manifest_files(root, findings):
        yield file.parent
        try:
            layers = _layers(root, file)
        except (OSError, ValueError, RecursionError):
            findings.add(
                "manifest_damaged",
                file,
                tr("Ollama's manifest of {label} could not be read.").format(label=name),
                tr("Pull the model again with Ollama."),
            )
            continue
        for layer in layers:
            if _role(layer) in _WEIGHTS:
                _add_layer(root, file, layer, name, findings)


def ollama_details(place: Place) -> OllamaDetails:
    """Read what Ollama's manifest says of the model at this place.

    Raises:
        UserError: the manifest or a text that it names cannot be read (`manifest_damaged`).
    """
    try:
        texts = _texts(place.folder, place.label)
        parameters = json.loads(texts.get("params") or "{}")
    except (OSError, ValueError, RecursionError) as error:
        raise UserError(
            tr("Ollama's manifest of {label} could not be read.").format(label=place.label),
            remedy=tr("Pull the model again with Ollama."),
            kind="manifest_damaged",
        ) from error
    return OllamaDetails(
        template=texts.get("template", ""),
        system=texts.get("system", ""),
        parameters=parameters if isinstance(parameters, dict) else {},
        license=texts.get("license", ""),
    )


def _texts(root: Path, name: str) -> dict[str, str]:
    """Return the texts of a model by their role; several licenses follow each other."""
    texts: dict[str, str] = {}
    files = [file for file, each in _manifest_files(root, Findings()) if each == name]
    for layer in _layers(root, files[0]) if files else ():
        role = _role(layer)
        if role in {"template", "system", "params", "license"}:
            text = _read(_blob(root, layer.digest), _MAX_TEXT_BYTES).decode("utf-8", "replace")
            texts[role] = f"{texts[role]}\n\n{text}" if role in texts else text
    return texts


def _manifest_files(root: Path, findings: Findings) -> Iterator[tuple[Path, str]]:
    """Yield every manifest with the model's name; the newer folder of manifests goes first."""
    seen: set[str] = set()
    for folder in _FOLDERS:
        level = [root / folder] if (root / folder).is_dir() else []
        for _ in range(3):  # host, namespace, model
            level = [
                entry for each in level for entry in _entries(each, findings) if entry.is_dir()
            ]
            findings.watch.extend(level)
        for file in (entry for each in level for entry in _entries(each, findings)):
            name = _name(file.relative_to(root / folder).parts)
            if not file.is_dir() and name.lower() not in seen:
                seen.add(name.lower())
                yield file, name


def _entries(folder: Path, findings: Findings) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        findings.add(
            "folder_unreadable",
            folder,
            tr("Ollama's folder could not be read: {reason}.").format(reason=reason(error)),
            tr("Ollama may run as a user of its own. Join its group to see its models here."),
        )
        return []


def _name(parts: tuple[str, ...]) -> str:
    """Return a model's name as Ollama writes it: `llama3.2:3b`, `someone/model:tag`."""
    host, namespace, model, tag = parts
    owner = "" if (host, namespace) == (_HOST, _NAMESPACE) else f"{namespace}/"
    server = "" if host == _HOST else f"{host}/"
    return shown(f"{server}{owner}{model}:{tag}")


def _layers(root: Path, file: Path) -> tuple[_Layer, ...]:
    """Return the layers of a manifest, or of the first in its list that holds GGUF files."""
    manifest = _manifest.decode(_read(file, _MAX_MANIFEST_BYTES))
    if manifest.mediaType != _LIST_MEDIA_TYPE:
        return manifest.layers
    for runner in _RUNNERS:
        for child in manifest.manifests:
            if child.runner.lower() == runner:
                if child.digest and not child.layers:
                    child = _manifest.decode(_read(_blob(root, child.digest), _MAX_MANIFEST_BYTES))  # noqa: PLW2901
                return child.layers
    return ()


def _add_layer(root: Path, file: Path, layer: _Layer, name: str, findings: Findings) -> None:
    try:
        blob = _blob(root, layer.digest)
    except ValueError:
        findings.add(
            "manifest_damaged",
            file,
            tr("Ollama's manifest of {label} names no real blob.").format(label=name),
        )
        return
    if not os.path.exists(blob):  # noqa: PTH110 - Path.exists raises where looking is forbidden
        findings.add(
            "manifest_incomplete",
            file,
            tr("{name}: Ollama has not downloaded its {part} completely.").format(
                name=name, part=_role(layer)
            ),
            tr("Let Ollama finish, or pull it again: {command}").format(
                command=f"ollama pull {name}"
            ),
        )
        return
    found = found_file(str(blob), findings)
    if found is not None:
        sha256 = layer.digest[-64:].lower()
        findings.files.append(msgspec.structs.replace(found, label=name, sha256=sha256))


def _blob(root: Path, digest: str) -> Path:
    """Return the path of a blob; the digest comes from a file, so it must be one.

    Raises:
        ValueError: it is none.
    """
    match = _DIGEST.fullmatch(digest)
    if match is None:
        raise ValueError(digest)
    new, old = (root / "blobs" / f"sha256{mark}{match[1].lower()}" for mark in "-:")
    return old if not os.path.exists(new) and os.path.exists(old) else new  # noqa: PTH110


def _role(layer: _Layer) -> str:
    """Return what a layer is: `model`, `projector`, `template`, ...; empty for what is not ours."""
    kind = layer.mediaType.partition(";")[0].strip()
    return kind.removeprefix(_MEDIA_TYPE) if kind.startswith(_MEDIA_TYPE) else ""


def _read(file: Path, limit: int) -> bytes:
    with file.open("rb") as opened:
        return opened.read(limit)
