# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""What the table of models shows."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pannier.core.language import number, tr
from pannier.core.library import LibraryModel, totals
from pannier.core.library.names import shown
from pannier.core.sizes import file_size, short_count
from pannier.ui.formats import day, moment
from pannier.ui.widgets.records import Column

if TYPE_CHECKING:
    from pannier.ui.library.fits import LibraryFits
    from pannier.ui.library.upstream import UpstreamWatch

_FIT_PLACE = 1


def model_columns(
    fits: "LibraryFits | None" = None, upstream: "UpstreamWatch | None" = None
) -> list[Column[LibraryModel]]:
    """The columns of the table, most of them shown at first.

    `fits` knows what fits, and `upstream` what is newer on the Hub.
    """
    columns = [*_content_columns(), *_file_columns(), *_hidden_columns()]
    if upstream is not None:
        columns.append(_upstream_column(upstream))
    if fits is not None:
        columns.insert(_FIT_PLACE, _fit_column(fits))
    return columns


def _content_columns() -> list[Column[LibraryModel]]:
    """What the model is."""
    return [
        Column("name", tr("Name"), _name_text, tip=_name_tip, letters=26),
        Column(
            "architecture",
            tr("Architecture"),
            lambda model: model.architecture or "",
            letters=9,
        ),
        Column(
            "parameters",
            tr("Parameters"),
            lambda model: short_count(model.parameters) if model.parameters else "",
            order=lambda model: model.parameters,
            is_number=True,
            letters=7,
            tip=lambda model: tr("{n} weights").format(n=number(model.parameters or 0)),
        ),
        Column(
            "file_type",
            tr("File type"),
            lambda model: model.file_type or "",
            order=_file_type_order,
            letters=8,
            tip=_file_type_tip,
        ),
        Column(
            "bits_per_weight",
            tr("Bits/weight"),
            bits_text,
            order=lambda model: model.bits_per_weight,
            is_number=True,
            letters=8,
            tip=lambda _model: tr("Bits that a weight costs on average, scales included"),
        ),
    ]


def _file_columns() -> list[Column[LibraryModel]]:
    """What is on the disk."""
    return [
        Column(
            "size",
            tr("Size"),
            lambda model: file_size(model.size_bytes),
            order=lambda model: model.size_bytes,
            is_number=True,
            letters=7,
            tip=_size_tip,
            total=lambda models: file_size(totals(models).disk_bytes),
        ),
        Column("origin", tr("Origin"), origin_text, letters=11, tip=_origin_tip),
        Column(
            "modified",
            tr("Modified"),
            lambda model: day(model.modified),
            order=lambda model: model.modified,
            is_number=True,
            letters=10,
            tip=lambda model: moment(model.modified),
        ),
        Column(
            "last_used",
            tr("Last used"),
            lambda model: day(model.last_used),
            order=lambda model: model.last_used,
            is_number=True,
            letters=10,
            tip=lambda model: moment(model.last_used) or tr("Never loaded by Pannier"),
        ),
    ]


def _hidden_columns() -> list[Column[LibraryModel]]:
    """Those that are shown on request."""
    return [
        Column(
            "context",
            tr("Context"),
            lambda model: number(model.context_length) if model.context_length else "",
            order=lambda model: model.context_length,
            is_number=True,
            letters=7,
            is_shown=False,
            tip=lambda _model: tr("Tokens of context that the model was trained for"),
        ),
        Column(
            "base_model",
            tr("Base model"),
            lambda model: model.base_model,
            letters=20,
            is_shown=False,
        ),
        Column(
            "folder",
            tr("Folder"),
            lambda model: path_text(model.path.parent),
            letters=30,
            is_shown=False,
            tip=lambda model: path_text(model.path),
        ),
        Column("notes", tr("Notes"), _notes_text, letters=20, is_shown=False),
    ]


def _fit_column(fits: "LibraryFits") -> Column[LibraryModel]:
    return Column(
        "fit",
        tr("Fit"),
        fits.text,
        order=fits.order,
        letters=23,
        tip=fits.tip,
        is_live=True,
    )


def _upstream_column(upstream: "UpstreamWatch") -> Column[LibraryModel]:
    return Column(
        "upstream",
        tr("On the Hub"),
        lambda model: tr("newer file") if upstream.newer_repo(model) else "",
        letters=10,
        is_shown=False,
        tip=upstream.newer_repo,
        is_live=True,
    )


def bits_text(model: LibraryModel) -> str:
    """Bits per weight with two decimals; empty while unknown."""
    return "" if model.bits_per_weight is None else number(model.bits_per_weight, 2)


def origin_text(model: LibraryModel) -> str:
    """Whose folders it lies in, each named once."""
    titles = dict.fromkeys(place.origin.title for place in model.places)
    return ", ".join(titles)


def path_text(path: Path) -> str:
    """A path without anything in its names that a screen would not show as it is."""
    text = str(path)
    if text.isascii() and text.isprintable():
        return text
    return str(Path(*(part if part == path.anchor else shown(part) for part in path.parts)))


def state_text(model: LibraryModel) -> str:
    """What keeps a model from being used; empty when nothing does."""
    if not model.available:
        return tr("Its folder is away: connect the drive.")
    if model.missing_shards:
        names = ", ".join(model.missing_shards)
        return tr("Parts are missing: {names}").format(names=names)
    return ""


def _file_type_order(model: LibraryModel) -> tuple[float, str] | None:
    """By bits per weight, as by name Q8_0 would stand behind BF16 and IQ4."""
    if model.file_type is None:
        return None
    return (model.bits_per_weight or 0.0, model.file_type)


def _name_text(model: LibraryModel) -> str:
    """The name; what cannot be used says so behind it."""
    if not model.available:
        return tr("{name} (folder is away)").format(name=model.name)
    if model.missing_shards:
        return tr("{name} (parts are missing)").format(name=model.name)
    return model.name


def _name_tip(model: LibraryModel) -> str:
    lines = [model.name, path_text(model.path), state_text(model)]
    return "\n".join(line for line in lines if line)


def _file_type_tip(model: LibraryModel) -> str:
    if model.declared_file_type and model.declared_file_type != model.file_type:
        return tr("The file says {declared}; most of its weights are {real}.").format(
            declared=model.declared_file_type, real=model.file_type
        )
    return model.file_type or ""


def _size_tip(model: LibraryModel) -> str:
    text = tr("{n} bytes").format(n=number(model.size_bytes))
    if model.shard_count > 1:
        text += "\n" + tr("%Ln file(s)", "", model.shard_count)
    return text


def _origin_tip(model: LibraryModel) -> str:
    return "\n".join(_place_texts(model))


def _place_texts(model: LibraryModel) -> Sequence[str]:
    return [
        f"{place.origin.title}: {place.label or path_text(place.paths[0])}"
        for place in model.places
    ]


def _notes_text(model: LibraryModel) -> str:
    return " ".join(model.notes.split())
