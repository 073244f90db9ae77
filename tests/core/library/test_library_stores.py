# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Stores of other programs, laid out as these programs do."""

import json
import os
import shutil
from pathlib import Path

import pytest

from pannier.core.errors import UserError
from pannier.core.library import (
    CompanionKind,
    Library,
    Origin,
    Provenance,
    folder_at,
    ollama_details,
    totals,
)
from pannier.core.library.stores.locations import usual_places
from tests.core.library.files import (
    gguf_bytes,
    hugging_face,
    named,
    names,
    ollama,
    only,
    scan,
    write,
)


def found_places(home: Path, system: str = "Linux", **environment: str) -> dict[str, Origin]:
    """Return the stores that are found, relative to the home folder."""
    places = usual_places(environment, home, system)
    return {
        os.path.relpath(path, home): origin
        for path, origin in places.items()
        if path.is_relative_to(home)
    }


def test_nothing_is_found_on_an_empty_machine(home: Path) -> None:
    assert found_places(home) == {}
    assert scan(Library()).models == ()


@pytest.mark.parametrize(
    ("system", "folder", "origin"),
    [
        ("Linux", ".cache/huggingface/hub", Origin.HUGGING_FACE),
        ("Windows", ".cache/huggingface/hub", Origin.HUGGING_FACE),
        ("Linux", ".lmstudio/models", Origin.LM_STUDIO),
        ("Darwin", ".cache/lm-studio/models", Origin.LM_STUDIO),
        ("Windows", ".ollama/models", Origin.OLLAMA),
        ("Linux", ".local/share/Jan/data", Origin.JAN),
        ("Linux", ".config/Jan/data", Origin.JAN),
        ("Linux", "jan", Origin.JAN),
        ("Darwin", "Library/Application Support/Jan/data", Origin.JAN),
        ("Windows", "AppData/Roaming/Jan/data", Origin.JAN),
        ("Linux", ".local/share/nomic.ai/GPT4All", Origin.GPT4ALL),
        ("Darwin", "Library/Application Support/nomic.ai/GPT4All", Origin.GPT4ALL),
        ("Windows", "AppData/Local/nomic.ai/GPT4All", Origin.GPT4ALL),
        ("Linux", ".cache/gpt4all", Origin.GPT4ALL),
        ("Linux", ".cache/llama.cpp", Origin.LLAMA_CPP),
        ("Darwin", "Library/Caches/llama.cpp", Origin.LLAMA_CPP),
    ],
)
def test_usual_places(home: Path, system: str, folder: str, origin: Origin) -> None:
    (home / folder).mkdir(parents=True)

    assert found_places(home, system) == {folder: origin}


@pytest.mark.parametrize(
    ("variables", "folder", "origin"),
    [
        ({"HF_HOME": "hf"}, "hf/hub", Origin.HUGGING_FACE),
        ({"HF_HUB_CACHE": "cache", "HF_HOME": "hf"}, "cache", Origin.HUGGING_FACE),
        ({"XDG_CACHE_HOME": "xdg"}, "xdg/huggingface/hub", Origin.HUGGING_FACE),
        ({"OLLAMA_MODELS": "ollama"}, "ollama", Origin.OLLAMA),
        ({"LLAMA_CACHE": "llama"}, "llama", Origin.LLAMA_CPP),
        ({"XDG_DATA_HOME": "data"}, "data/nomic.ai/GPT4All", Origin.GPT4ALL),
    ],
)
def test_variables_lead_elsewhere(
    home: Path, variables: dict[str, str], folder: str, origin: Origin
) -> None:
    (home / folder).mkdir(parents=True)
    environment = {name: str(home / value) for name, value in variables.items()}

    assert found_places(home, **environment) == {folder: origin}


def test_settings_files_lead_elsewhere(home: Path) -> None:
    for folder in ("lm", "lm-home/models", "jan-data", "gpt"):
        (home / folder).mkdir(parents=True)
    write(home / ".lmstudio-home-pointer", f"{home}/lm-home\n".encode())
    settings = {"downloadsFolder": str(home / "lm")}
    write(home / ".lmstudio" / "settings.json", json.dumps(settings).encode())
    settings = {"data_folder": str(home / "jan-data")}
    write(home / ".config" / "Jan" / "settings.json", json.dumps(settings).encode())
    write(
        home / ".config" / "nomic.ai" / "GPT4All.ini", f"[General]\nmodelPath={home}/gpt".encode()
    )

    assert found_places(home) == {
        "lm-home/models": Origin.LM_STUDIO,
        "lm": Origin.LM_STUDIO,
        "jan-data": Origin.JAN,
        "gpt": Origin.GPT4ALL,
    }


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"data_folder": 7}', b"[" * 9999]
)
def test_damaged_settings_files_are_passed_over(home: Path, content: bytes) -> None:
    for name in (
        ".lmstudio-home-pointer",
        ".lmstudio/settings.json",
        ".config/Jan/settings.json",
        ".config/nomic.ai/GPT4All.ini",
    ):
        write(home / name, content)

    assert found_places(home) == {}


# Hugging Face


def test_the_hugging_face_cache(home: Path) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    content = gguf_bytes("Qwen3 4B")
    snapshot = hugging_face(
        hub, "Qwen/Qwen3-4B-GGUF", {"Qwen3-4B-Q8_0.gguf": content, "README.md": b"read me"}
    )

    model = only(scan(Library()))

    (place,) = model.places
    assert (model.name, model.origin) == ("Qwen3 4B", Origin.HUGGING_FACE)
    assert (place.label, place.folder) == ("Qwen/Qwen3-4B-GGUF", hub)
    assert model.path == snapshot / "Qwen3-4B-Q8_0.gguf"
    blob = model.path.resolve()
    assert place.files[0].provenance == Provenance(
        "Qwen/Qwen3-4B-GGUF", "a" * 40, "Qwen3-4B-Q8_0.gguf", blob.name
    )
    assert model.size_bytes == blob.stat().st_size


def test_revisions_that_share_a_file_show_it_once(home: Path) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    content = gguf_bytes("a")
    hugging_face(hub, "o/r", {"a.gguf": content, "b.gguf": gguf_bytes("old")}, commit="1" * 40)
    hugging_face(hub, "o/r", {"a.gguf": content, "b.gguf": gguf_bytes("new")}, commit="0" * 40)

    found = scan(Library())

    assert names(found) == ["a", "new", "old"]
    assert [len(model.places) for model in found.models] == [1, 1, 1]
    assert named(found, "a").places[0].files[0].provenance.revision == "0" * 40


def test_blobs_in_a_shared_store_keep_their_own_hash(home: Path) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    snapshot = hugging_face(hub, "o/r", {"a.gguf": gguf_bytes("a")})
    blob = (snapshot / "a.gguf").resolve()
    shared = write(hub / "blobs" / "ab" / ("b" * 64), blob.read_bytes())
    blob.unlink()
    blob.symlink_to(os.path.relpath(shared, blob.parent))

    (file,) = only(scan(Library())).places[0].files

    assert file.provenance.sha256 == blob.name


def test_a_cache_without_links(home: Path) -> None:
    snapshot = home / ".cache/huggingface/hub/models--o--r/snapshots" / ("c" * 40)
    write(snapshot / "sub" / "a.gguf")

    (file,) = only(scan(Library())).places[0].files

    assert (file.provenance.repo, file.provenance.file) == ("o/r", "sub/a.gguf")
    assert file.provenance.sha256 == ""


def test_a_blob_that_was_deleted(home: Path) -> None:
    hub = home / ".cache" / "huggingface" / "hub"
    snapshot = hugging_face(hub, "o/r", {"a.gguf": gguf_bytes("a"), "b.gguf": gguf_bytes("b")})
    (snapshot / "a.gguf").resolve().unlink()

    found = scan(Library())

    assert names(found) == ["b"]
    assert [problem.kind for problem in found.problems] == ["file_vanished"]


# LM Studio, GPT4All, llama.cpp, and model folders that the user names


def test_both_folders_of_lm_studio(home: Path) -> None:
    write(home / ".lmstudio/models/bartowski/Phi-GGUF/phi-Q8_0.gguf")
    write(home / ".lmstudio/models/stray.gguf")
    write(home / ".cache/lm-studio/models/TheBloke/Old-GGUF/old.gguf")

    found = scan(Library())

    assert [(model.name, model.places[0].label) for model in found.models] == [
        ("old", "TheBloke/Old-GGUF"),
        ("phi-Q8_0", "bartowski/Phi-GGUF"),
        ("stray", ""),
    ]
    assert {model.origin for model in found.models} == {Origin.LM_STUDIO}
    provenance = named(found, "phi-Q8_0").places[0].files[0].provenance
    assert provenance == Provenance(repo="bartowski/Phi-GGUF", file="phi-Q8_0.gguf")


def test_gpt4all_and_the_cache_of_llama_cpp(home: Path) -> None:
    write(home / ".local/share/nomic.ai/GPT4All/mistral.Q4_0.gguf")
    write(home / ".local/share/nomic.ai/GPT4All/incomplete-orca.gguf", b"half")
    write(home / ".cache/llama.cpp/ggml-org_gemma_gemma.gguf")

    found = scan(Library())

    assert [(model.name, model.origin) for model in found.models] == [
        ("ggml-org_gemma_gemma", Origin.LLAMA_CPP),
        ("mistral.Q4_0", Origin.GPT4ALL),
    ]
    assert not found.problems


@pytest.mark.parametrize("origin", [Origin.KOBOLDCPP, Origin.TEXT_GENERATION_WEBUI])
def test_model_folders_of_other_programs_when_given(
    home: Path, tmp_path: Path, origin: Origin
) -> None:
    library = Library()
    folder = write(tmp_path / "user_data" / "models" / "a.gguf").parent
    write(folder / "config.yaml", b"not a model")
    library.add_folder(folder, origin)

    model = only(scan(library))

    assert model.origin is origin
    assert model.origin.read_only
    assert library.folders()[0].origin is origin


# Jan


def test_jan(home: Path, tmp_path: Path) -> None:
    data = home / ".local/share/Jan/data"
    models = data / "llamacpp" / "models"
    write(models / "janhq/Jan-nano" / "model.gguf", gguf_bytes(""))
    write(models / "janhq/Jan-nano" / "mmproj.gguf", gguf_bytes("", kind="mmproj"))
    text = "model_path: llamacpp/models/janhq/Jan-nano/model.gguf\nname: Jan-nano\nsize_bytes: 7\n"
    write(models / "janhq/Jan-nano" / "model.yml", text.encode())
    elsewhere = write(tmp_path / "imported model.gguf", gguf_bytes(""))
    write(models / "imported" / "model.yml", f"model_path: '{elsewhere}'\n".encode())

    found = scan(Library())

    assert names(found) == ["imported", "janhq/Jan-nano", "janhq/Jan-nano"]
    imported, nano, projector = sorted(found.models, key=lambda model: (model.name, model.kind))
    if nano.kind == "mmproj":
        nano, projector = projector, nano
    assert (imported.path, imported.origin) == (elsewhere, Origin.JAN)
    (companion,) = nano.companions
    assert (companion.kind, companion.key) == (CompanionKind.MMPROJ, projector.key)
    assert not imported.companions


@pytest.mark.parametrize(
    "text", [b"{", b"[1]", b"model_path: 7", b"\xff", b"a: &a [*a, *a]", b"- " * 9999]
)
def test_damaged_descriptions_of_jan(home: Path, text: bytes) -> None:
    models = home / ".local/share/Jan/data/llamacpp/models"
    write(models / "a" / "model.gguf", gguf_bytes("a"))
    write(models / "a" / "model.yml", text)

    found = scan(Library())

    assert names(found) == ["a"]
    assert {problem.kind for problem in found.problems} <= {"manifest_damaged"}


def test_models_of_jan_before_it_used_llamacpp_folders(home: Path) -> None:
    write(home / "jan" / "models" / "trinity" / "trinity.Q4_K_M.gguf", gguf_bytes(""))

    assert names(scan(Library())) == ["trinity"]


# Ollama


def test_ollama(home: Path) -> None:
    root = home / ".ollama" / "models"
    weights = gguf_bytes("")
    ollama(
        root,
        "llama3.2:3b",
        {
            "model": weights,
            "template": b"{{ .Prompt }}",
            "system": b"Be brief.",
            "params": b'{"temperature": 0.6, "stop": ["<|eot_id|>"]}',
            "license": b"Do no harm.",
        },
    )
    ollama(root, "llama3.2:latest", {"model": weights})
    ollama(root, "tiger:7b", {"model": gguf_bytes("Tiger")}, host="registry.ollama.ai/someone")
    ollama(root, "x-GGUF:Q8_0", {"model": gguf_bytes("X")}, host="hf.co/owner")

    found = scan(Library())

    assert not found.problems
    assert [(model.name, [place.label for place in model.places]) for model in found.models] == [
        ("llama3.2:3b", ["llama3.2:3b", "llama3.2:latest"]),
        ("Tiger", ["someone/tiger:7b"]),
        ("X", ["hf.co/owner/x-GGUF:Q8_0"]),
    ]
    llama = found.models[0]
    assert llama.origin is Origin.OLLAMA
    assert llama.path.name == f"sha256-{llama.places[0].files[0].provenance.sha256}"
    details = ollama_details(llama.places[0])
    assert (details.template, details.system) == ("{{ .Prompt }}", "Be brief.")
    assert details.parameters == {"temperature": 0.6, "stop": ["<|eot_id|>"]}
    assert details.license == "Do no harm."
    assert ollama_details(llama.places[1]).template == ""
    assert totals(found.models).files == 3


def test_projectors_and_adapters_of_ollama(home: Path) -> None:
    root = home / ".ollama" / "models"
    projector = gguf_bytes("", kind="mmproj")
    ollama(
        root,
        "llava:7b",
        {
            "model": gguf_bytes("LLaVA"),
            "projector": projector,
            "adapter": gguf_bytes("", kind="adapter"),
        },
    )
    ollama(root, "llava:13b", {"model": gguf_bytes("Large", embedding=96)})
    ollama(root, "mine:latest", {"model": gguf_bytes("Mine"), "projector": projector})

    found = scan(Library())

    kinds = {
        model.name: [companion.kind.value for companion in model.companions]
        for model in found.models
        if model.kind == "model"
    }
    assert kinds == {"LLaVA": ["mmproj", "adapter"], "Large": [], "Mine": ["mmproj"]}


def test_newer_manifests_take_precedence(home: Path) -> None:
    root = home / ".ollama" / "models"
    ollama(root, "a:1", {"model": gguf_bytes("old")})
    newer = ollama(root, "a:1", {"model": gguf_bytes("new")}, folder="manifests-v2")
    blob = write(root / "blobs" / f"sha256-{'d' * 64}", newer.read_bytes())
    newer.unlink()
    newer.symlink_to(os.path.relpath(blob, newer.parent))

    assert names(scan(Library())) == ["new"]


def test_a_list_of_manifests(home: Path) -> None:
    root = home / ".ollama" / "models"
    file = ollama(root, "a:1", {"model": gguf_bytes("listed")})
    child = json.loads(file.read_bytes())
    reference = write(root / "blobs" / f"sha256-{'e' * 64}", file.read_bytes())
    listed = {
        "mediaType": "application/vnd.ollama.manifest.list.v2+json",
        "manifests": [
            {"runner": "mlx", "layers": [{"mediaType": "application/vnd.ollama.image.tensor"}]},
            {"runner": "ollama", "digest": f"sha256:{'e' * 64}"},
        ],
    }
    write(file, json.dumps(listed).encode())
    assert names(scan(Library())) == ["listed"]
    reference.unlink()
    listed["manifests"] = [{"runner": "llamacpp", "layers": child["layers"]}]
    write(file, json.dumps(listed).encode())
    assert names(scan(Library())) == ["listed"]


def test_a_download_that_ollama_has_not_finished(home: Path) -> None:
    root = home / ".ollama" / "models"
    ollama(root, "a:1", {"model": gguf_bytes("a")})
    shutil.rmtree(root / "blobs")
    (root / "blobs").mkdir()

    found = scan(Library())

    assert not found.models
    (problem,) = found.problems
    assert problem.kind == "manifest_incomplete"
    assert "ollama pull a:1" in problem.remedy


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{",
        b"[]",
        b'{"layers": 7}',
        b'{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "../../x"}]}',
        b'{"layers": [{"mediaType": "application/vnd.ollama.image.model"}]}',
        b'{"manifests": ' + b'[{"manifests": ' * 5000,
        b"\xff" * 100,
    ],
)
def test_damaged_manifests(home: Path, manifest: bytes) -> None:
    root = home / ".ollama" / "models"
    ollama(root, "good:1", {"model": gguf_bytes("good")})
    write(ollama(root, "bad:1", {"model": gguf_bytes("bad")}), manifest)

    found = scan(Library())

    assert names(found) == ["good"]
    assert [problem.kind for problem in found.problems] == ["manifest_damaged"]


def test_details_of_a_manifest_that_vanished(home: Path) -> None:
    root = home / ".ollama" / "models"
    file = ollama(root, "a:1", {"model": gguf_bytes("a"), "template": b"t"})
    place = only(scan(Library())).places[0]
    for blob in (root / "blobs").iterdir():
        blob.unlink()

    with pytest.raises(UserError, match="a:1") as caught:
        ollama_details(place)
    assert caught.value.kind == "manifest_damaged"
    file.unlink()
    assert ollama_details(place).template == ""


# Stores in the library


def test_stores_are_known_by_their_layout(tmp_path: Path) -> None:
    ollama(tmp_path / "o", "a:1", {"model": gguf_bytes("a")})
    hugging_face(tmp_path / "h", "o/r", {"a.gguf": gguf_bytes("a")})
    (tmp_path / "p").mkdir()

    assert [folder_at(tmp_path / name).origin for name in "ohp"] == [
        Origin.OLLAMA,
        Origin.HUGGING_FACE,
        Origin.FOLDER,
    ]


def test_an_added_store_is_read_as_what_it_is(home: Path, tmp_path: Path) -> None:
    library = Library()
    ollama(tmp_path / "o", "a:1", {"model": gguf_bytes("")})

    assert library.add_folder(tmp_path / "o").origin is Origin.OLLAMA
    assert names(scan(library)) == ["a:1"]


def test_the_home_folder_of_hugging_face_can_be_added(home: Path, tmp_path: Path) -> None:
    library = Library()
    hugging_face(tmp_path / "hf" / "hub", "o/r", {"a.gguf": gguf_bytes("a")})
    library.add_folder(tmp_path / "hf", Origin.HUGGING_FACE)

    assert only(scan(library)).places[0].label == "o/r"


def test_a_found_store_can_be_hidden(home: Path) -> None:
    library = Library()
    path = write(home / ".lmstudio/models/o/r/a.gguf").parents[2]
    (folder,) = library.folders()
    assert (folder.path, folder.added, folder.shown) == (path, False, True)

    library.show_folder(path, shown=False)
    assert not scan(library).models
    assert [folder.shown for folder in library.folders()] == [False]
    library.show_folder(path, shown=True)
    assert names(scan(library)) == ["a"]


def test_a_store_that_went_away_is_remembered(home: Path) -> None:
    library = Library()
    write(home / ".lmstudio/models/o/r/a.gguf")
    scan(library)
    shutil.move(home / ".lmstudio", home / "unplugged")

    model = only(scan(library))

    assert not model.available
    assert [folder.available for folder in library.folders()] == [False]


def test_stores_are_not_written(home: Path) -> None:
    root = home / ".ollama" / "models"
    ollama(root, "a:1", {"model": gguf_bytes("a")})
    hugging_face(home / ".cache/huggingface/hub", "o/r", {"b.gguf": gguf_bytes("b")})

    def state() -> list[tuple[str, int]]:
        return sorted((str(path), path.lstat().st_mtime_ns) for path in home.rglob("*"))

    before = state()
    library = Library()
    library.rename(scan(library).models[0], "New name")
    scan(library)
    assert state() == before
