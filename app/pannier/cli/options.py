# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Arguments that several commands share. Defaults and bounds come from the option structs."""

import argparse
from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec
from msgspec.inspect import (
    Field,
    FloatType,
    IntType,
    LiteralType,
    StrType,
    StructType,
    Type,
    UnionType,
)

from pannier.cli.answer_arguments import add_answer_arguments, sampling_values
from pannier.cli.load_arguments import (
    OWN_ARGUMENTS,
    add_devices,
    add_own_arguments,
    own_values,
)
from pannier.core.chat import SamplingOptions
from pannier.core.chat.sampling_texts import SAMPLING_TEXTS
from pannier.core.errors import UserError
from pannier.core.memory import OPTION_TEXTS, LoadOptions

AddParser = Callable[..., argparse.ArgumentParser]
Options = TypeVar("Options", LoadOptions, SamplingOptions)

_LOAD_HELP = {
    name: f"{text.text} (default: {text.default})" if text.default else text.text
    for name, text in OPTION_TEXTS.items()
}
_SAMPLING_HELP = {
    name: f"{text.text}; default: {text.default}" if text.default else text.text
    for name, text in SAMPLING_TEXTS.items()
}
_FLAGS = {"context_length": "--context"}


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add `--json` to a command; given before the command it means the same."""
    parser.add_argument(
        "--json",
        dest="as_json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print one JSON document on stdout",
    )


def add_load_options(parser: argparse.ArgumentParser) -> None:
    """Add an argument for every load option."""
    add_own_arguments(_add_fields(parser, "loading the model", LoadOptions, _LOAD_HELP))


def add_placement_options(parser: argparse.ArgumentParser) -> None:
    """Add arguments for the few load options that say which processors do the work."""
    texts = {name: _LOAD_HELP[name] for name in ("gpu_layers", "cpu_moe_layers", "threads")}
    add_devices(_add_fields(parser, "using the machine", LoadOptions, texts))


def add_sampling_options(parser: argparse.ArgumentParser) -> None:
    """Add an argument for every sampling option, and for the answer as a whole."""
    _add_fields(parser, "choosing the tokens", SamplingOptions, _SAMPLING_HELP)
    add_answer_arguments(parser)


def load_options(arguments: argparse.Namespace) -> LoadOptions:
    """Return the load options that were given."""
    return msgspec.structs.replace(_given(arguments, LoadOptions), **own_values(arguments))


def sampling_options(arguments: argparse.Namespace) -> SamplingOptions:
    """Return the sampling options that were given.

    Raises:
        UserError: (`invalid_option`) they cannot go together.
    """
    return msgspec.structs.replace(_given(arguments, SamplingOptions), **sampling_values(arguments))


def with_value(given: SamplingOptions, name: str, text: str) -> SamplingOptions:
    """The sampling options with another value for one of them; "default" puts it back.

    Raises:
        UserError: (`invalid_option`) there is none of that name, or it cannot have that value.
    """
    fields = {field.name: field for field in _fields(SamplingOptions) if _alternatives(field.type)}
    field = fields.get(name.replace("-", "_"))
    if field is None:
        raise UserError(
            f"There is no sampling option {name}.",
            remedy=f"Those that can be set are {', '.join(fields)}.",
            kind="invalid_option",
        )
    if text == "default":
        return msgspec.structs.replace(given, **{field.name: field.default})
    try:
        value = _converter(SamplingOptions, field)(text)
    except argparse.ArgumentTypeError as error:
        raise UserError(f"{field.name}: {error}.", kind="invalid_option") from error
    return msgspec.structs.replace(given, **{field.name: value})


def positive_number(text: str) -> int:
    """Return the whole number in `text`, as argparse wants it: at least 1."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return number


def _given(arguments: argparse.Namespace, options: type[Options]) -> Options:
    values = vars(arguments)
    return options(**{name: values[name] for name in options.__struct_fields__ if name in values})


def _add_fields(
    parser: argparse.ArgumentParser, title: str, options: type[Options], texts: Mapping[str, str]
) -> "argparse._ArgumentGroup":
    group = parser.add_argument_group(title)
    for field in _fields(options):
        if not _alternatives(field.type) or field.name in OWN_ARGUMENTS:
            continue  # a list or a table is nothing for one argument
        if field.name not in texts:
            continue
        default = "" if field.default in {None, ""} else f" (default: {field.default})"
        group.add_argument(
            _FLAGS.get(field.name, "--" + field.name.replace("_", "-")),
            dest=field.name,
            metavar=_metavar(field.type),
            type=_converter(options, field),
            default=argparse.SUPPRESS,
            help=texts[field.name] + default,
        )
    return group


def _fields(options: type[Options]) -> tuple[Field, ...]:
    info = msgspec.inspect.type_info(options)
    if not isinstance(info, StructType):
        raise TypeError(f"{options} is not a struct")
    return info.fields


def _converter(options: type[Options], field: Field) -> Callable[[str], object]:
    """Return what argparse calls to turn an argument's text into the field's value."""

    def convert(text: str) -> object:
        try:
            made = msgspec.convert({field.name: text}, options, strict=False)
        except msgspec.ValidationError:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not {_description(field.type)}"
            ) from None
        return getattr(made, field.name)

    return convert


def _alternatives(kind: Type) -> list[Type]:
    """Return the types that an argument may have; None stands for leaving it out."""
    kinds = kind.types if isinstance(kind, UnionType) else (kind,)
    return [kind for kind in kinds if isinstance(kind, IntType | FloatType | LiteralType | StrType)]


def _metavar(kind: Type) -> str:
    words = ["N" if isinstance(one, IntType) else "X" for one in _numbers(kind)]
    texts = ["TEXT" for one in _alternatives(kind) if isinstance(one, StrType)]
    return "|".join([*words, *_words(kind), *texts])


def _description(kind: Type) -> str:
    """Say in words what a type admits: "a number from 0 to 1"."""
    numbers = [
        ("a whole number" if isinstance(one, IntType) else "a number") + _bounds(one)
        for one in _numbers(kind)
    ]
    texts = [
        f"a text of at most {one.max_length:,} characters"
        for one in _alternatives(kind)
        if isinstance(one, StrType)
    ]
    return " or ".join([*numbers, *(f'"{word}"' for word in _words(kind)), *texts])


def _bounds(kind: IntType | FloatType) -> str:
    high = kind.lt - 1 if isinstance(kind, IntType) and kind.lt is not None else kind.le
    if kind.gt is not None:
        return f" above {kind.gt:g}" + ("" if high is None else f", at most {high}")
    if high is not None:
        return f" from {kind.ge or 0:g} to {high}"
    return "" if kind.ge is None else f" of at least {kind.ge:g}"


def _numbers(kind: Type) -> list[IntType | FloatType]:
    return [one for one in _alternatives(kind) if isinstance(one, IntType | FloatType)]


def _words(kind: Type) -> list[str]:
    literals = [one for one in _alternatives(kind) if isinstance(one, LiteralType)]
    return sorted(str(value) for literal in literals for value in literal.values)
