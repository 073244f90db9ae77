# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Several ways to one model, and several files that are one model."""

from pathlib import Path

from pannier.core.library import Library, Origin, Provenance
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
from tests.models import write_llama


def test_hard_and_symbolic_links_are_places_of_one_model(library: Library, models: Path) -> None:
    path = write(models / "a.gguf")
    (models / "hard.gguf").hardlink_to(path)
    (models / "sub").mkdir()
    (models / "sub" / "soft.gguf").symlink_to(path)

    model = only(scan(library))

    assert {place.paths[0].name for place in model.places} == {"a.gguf", "hard.gguf", "soft.gguf"}
    assert model.size_bytes == path.stat().st_size


def test_copies_are_two_models(library: Library, models: Path) -> None:
    write(models / "a.gguf", gguf_bytes("same"))
    write(models / "b.gguf", gguf_bytes("same"))

    assert names(scan(library)) == ["same", "same"]


def test_the_same_sha256_is_one_model(home: Path) -> None:
    content = gguf_bytes("Shared")
    hugging_face(home / ".cache/huggingface/hub", "o/r", {"a.gguf": content})
    ollama(home / ".ollama/models", "shared:1", {"model": content})

    model = only(scan(Library()))

    assert [place.origin for place in model.places] == [Origin.HUGGING_FACE, Origin.OLLAMA]


def test_a_download_is_one_with_the_copy_in_a_cache(
    library: Library, home: Path, models: Path
) -> None:
    content = gguf_bytes("Shared")
    snapshot = hugging_face(home / ".cache/huggingface/hub", "o/r", {"a.gguf": content})
    path = write(models / "a.gguf", content)
    assert len(scan(library).models) == 2
    sha256 = (snapshot / "a.gguf").resolve().name
    library.set_provenance(path, Provenance("o/r", "main", "a.gguf", sha256))

    model = only(scan(library))

    assert [place.origin for place in model.places] == [Origin.FOLDER, Origin.HUGGING_FACE]
    assert model.places[0].files[0].provenance.revision == "main"
    assert model.places[1].files[0].provenance.revision == "a" * 40


def test_links_tie_places_together_across_stores(
    home: Path, library: Library, models: Path
) -> None:
    content = gguf_bytes("Shared")
    snapshot = hugging_face(home / ".cache/huggingface/hub", "o/r", {"a.gguf": content})
    write(home / ".lmstudio/models/o/r/x.gguf", content)
    (models / "mine.gguf").hardlink_to((snapshot / "a.gguf").resolve())

    found = scan(library)

    assert sorted(len(model.places) for model in found.models) == [1, 2]
    assert found.find(models / "mine.gguf") is found.find(snapshot / "a.gguf")
    assert found.find(models / "nothing.gguf") is None


def test_nested_folders_find_a_file_once(library: Library, models: Path) -> None:
    write(models / "sub" / "a.gguf")
    library.add_folder(models / "sub")

    assert len(only(scan(library)).places) == 1


def test_a_place_that_is_there_goes_before_one_that_is_away(
    library: Library, models: Path, tmp_path: Path
) -> None:
    other = write(tmp_path / "other" / "a.gguf")
    library.add_folder(other.parent)
    (models / "a.gguf").hardlink_to(other)
    before = only(scan(library))
    assert before.path == models / "a.gguf"
    models.rename(tmp_path / "unplugged")
    library.set_provenance(other, Provenance(sha256="f" * 64))

    after = only(scan(library))

    assert (after.path, after.available) == (other, True)
    assert [place.available for place in after.places] == [True, False]
    assert after.key == before.key


def test_shards_are_one_model(library: Library, models: Path) -> None:
    first = write_llama(models / "split.gguf", layers=4, shard_tensors=10)
    whole = write_llama(models / "whole.gguf", layers=4, name="Whole")

    found = scan(library)

    split, single = named(found, "Tiny Llama"), named(found, "Whole")
    assert split.path == first
    assert len(split.places[0].paths) == split.shard_count == 4
    assert split.size_bytes == sum(path.stat().st_size for path in models.glob("split-*"))
    assert (split.parameters, split.file_type) == (single.parameters, single.file_type)
    assert split.bits_per_weight == single.bits_per_weight
    assert single.path == whole


def test_missing_shards_are_named(library: Library, models: Path) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=10)
    (models / "m-00002-of-00004.gguf").unlink()

    model = only(scan(library))

    assert model.missing_shards == ("m-00002-of-00004.gguf",)
    assert (model.name, model.shard_count, model.loadable) == ("Tiny Llama", 4, False)


def test_a_model_without_its_first_shard(library: Library, models: Path) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=10)
    (models / "m-00001-of-00004.gguf").unlink()

    model = only(scan(library))

    assert (model.name, model.missing_shards) == ("m", ("m-00001-of-00004.gguf",))


def test_a_complete_place_goes_before_one_with_shards_missing(
    library: Library, models: Path, tmp_path: Path
) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=20)
    whole = tmp_path / "whole"
    whole.mkdir()
    for path in models.iterdir():
        (whole / path.name).hardlink_to(path)
    (models / "m-00002-of-00002.gguf").unlink()
    library.add_folder(whole)

    model = only(scan(library))

    assert not model.missing_shards
    assert model.path == whole / "m-00001-of-00002.gguf"


def test_models_split_alike_in_two_folders_are_two(library: Library, models: Path) -> None:
    for name in "ab":
        (models / name).mkdir()
        write_llama(models / name / "m.gguf", layers=4, shard_tensors=20, name=name, seed=ord(name))

    assert names(scan(library)) == ["a", "b"]


def test_a_shard_under_a_wrong_name(library: Library, models: Path) -> None:
    write_llama(models / "m.gguf", layers=4, shard_tensors=20)
    (models / "m-00002-of-00002.gguf").rename(models / "renamed.gguf")

    found = scan(library)

    assert only(found).missing_shards == ("m-00002-of-00002.gguf",)
    (problem,) = found.problems
    assert (problem.path.name, problem.kind) == ("renamed.gguf", "shard_missing")


def test_a_name_like_a_shard_is_no_shard(library: Library, models: Path) -> None:
    write(models / "a-00001-of-00003.gguf", gguf_bytes("whole"))

    model = only(scan(library))

    assert (model.shard_count, model.missing_shards) == (1, ())
