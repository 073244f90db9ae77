# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Tiny GGUF files of all kinds, whole scans, and the stores of other programs."""

import hashlib
import json
import os
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import TypedDict, TypeVar, Unpack

from pannier.core.library import Library, LibraryModel, Scan
from tests.core.gguf.packing import GgufFile, Packer

Step = TypeVar("Step")
Result = TypeVar("Result")
P = Packer()
F16, Q8_0 = 1, 8


class GgufOptions(TypedDict, total=False):
    """What `gguf_bytes` can be asked for besides the name.

    architecture: architecture of the model, llama if not given; a projector's is always clip.
    kind: `model`, `mmproj`, `adapter` or `imatrix`.
    embedding: width of the model, 64 if not given.
    width: width of the model that a companion is made for, 64 if not given.
    base: name of the base model, in an adapter.
    """

    architecture: str
    kind: str
    embedding: int
    width: int
    base: str


def gguf_bytes(name: str, **options: Unpack[GgufOptions]) -> bytes:
    """Return the content of a tiny GGUF file with that name in its metadata."""
    kind = options.get("kind", "model")
    embedding, width = options.get("embedding", 64), options.get("width", 64)
    own = {"mmproj": "clip", "imatrix": ""}
    architecture = own.get(kind, options.get("architecture", "llama"))
    values = [P.string("general.type", kind)]
    if architecture:
        values.append(P.string("general.architecture", architecture))
    if name:
        values.append(P.string("general.name", name))
    if kind == "model":
        values += [
            P.u32("general.file_type", 7),
            P.u32(f"{architecture}.block_count", 1),
            P.u32(f"{architecture}.context_length", 4096),
            P.u32(f"{architecture}.embedding_length", embedding),
        ]
    if kind == "adapter":
        values.append(P.string("adapter.type", "lora"))
        values.append(P.string("general.base_model.0.name", options.get("base", "")))
    tensors = {
        "model": [P.tensor("blk.0.attn_q.weight", (embedding, 32), Q8_0)],
        "mmproj": [P.tensor("mm.2.weight", (32, width), F16)],
        "adapter": [P.tensor("blk.0.attn_q.weight.lora_a", (width, 4), F16)],
    }.get(kind, [])
    return GgufFile(values=values, tensors=tensors, data_bytes=32 * max(width, 64) * 4).pack()


def write(path: Path, content: bytes | None = None, **options: Unpack[GgufOptions]) -> Path:
    """Write a file with the folders above it; without `content` a GGUF named like the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gguf_bytes(path.stem, **options) if content is None else content)
    return path


def finish(
    steps: Generator[Step, None, Result], each: Callable[[Step], object] | None = None
) -> Result:
    """Run a generator to its end, and `each` at every step; returns its result."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
        if each is not None:
            each(step)


def scan(library: Library) -> Scan:
    """Scan the library."""
    return finish(library.scan())


def names(scan: Scan) -> list[str]:
    """Return the names of all entries."""
    return [model.name for model in scan.models]


def only(scan: Scan) -> LibraryModel:
    """Return the one entry there is."""
    (model,) = scan.models
    return model


def named(scan: Scan, name: str) -> LibraryModel:
    """Return the entry of that name."""
    (model,) = [model for model in scan.models if model.name == name]
    return model


def hugging_face(hub: Path, repo: str, files: Mapping[str, bytes], commit: str = "a" * 40) -> Path:
    """Write a repository into huggingface_hub's cache; returns the folder of the snapshot."""
    folder = hub / f"models--{repo.replace('/', '--')}"
    snapshot = folder / "snapshots" / commit
    for name, content in files.items():
        blob = folder / "blobs" / hashlib.sha256(content).hexdigest()
        write(blob, content)
        link = snapshot / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(os.path.relpath(blob, link.parent))
    write(folder / "refs" / "main", commit.encode())
    return snapshot


def ollama(
    root: Path,
    name: str,
    layers: Mapping[str, bytes],
    *,
    host: str = "registry.ollama.ai/library",
    folder: str = "manifests",
) -> Path:
    """Write a model into Ollama's store: layers by their role; returns the manifest's path."""
    model, tag = name.split(":")
    described = []
    for role, content in layers.items():
        digest = hashlib.sha256(content).hexdigest()
        write(root / "blobs" / f"sha256-{digest}", content)
        described.append(
            {
                "mediaType": f"application/vnd.ollama.image.{role}",
                "digest": f"sha256:{digest}",
                "size": len(content),
            }
        )
    manifest = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
        "config": {
            "mediaType": "application/vnd.docker.container.image.v1+json",
            "digest": f"sha256:{'c' * 64}",
            "size": 2,
        },
        "layers": described,
    }
    return write(root / folder / host / model / tag, json.dumps(manifest).encode())
