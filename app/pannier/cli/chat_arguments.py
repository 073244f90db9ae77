# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The arguments of `pannier chat` for what is put into the prompt, and how it is written."""

import argparse
from pathlib import Path
from typing import Literal, get_args

import msgspec

from pannier.core.chat import TemplateOptions, TemplateTraits
from pannier.core.chat.attachments import Attachment, read_attachment
from pannier.core.chat.builtin_templates import BUILTIN_TEMPLATES, builtin_template
from pannier.core.chat.images import image_info
from pannier.core.chat.messages import MAX_IMAGE_BYTES
from pannier.core.chat.template_options import MAX_TEMPLATE_CHARACTERS, TemplateValue
from pannier.core.errors import UserError
from pannier.core.library import projector_of

TooLong = Literal["refuse", "head", "tail"]


def add_chat_arguments(parser: argparse.ArgumentParser) -> None:
    """Add them in groups of their own."""
    group = parser.add_argument_group("what is asked")
    group.add_argument("--system", metavar="TEXT", help="instructions that precede the chat")
    group.add_argument(
        "--attach",
        action="append",
        metavar="FILE",
        default=[],
        help="put the text of a file before the prompt: text, code, Markdown, PDF, docx, odt, "
        "xlsx, ods, pptx, odp or HTML; may be given several times",
    )
    group.add_argument(
        "--too-long",
        choices=get_args(TooLong),
        default="refuse",
        help="what happens when attachments do not fit into the context: they are refused, or "
        "their beginning or end is taken (default: %(default)s)",
    )
    group.add_argument(
        "--image",
        action="append",
        metavar="FILE",
        default=[],
        help="show the model a PNG, JPEG, GIF or BMP file; may be given several times. Its "
        "projector is looked for beside the model, unless --mmproj names it",
    )
    group = parser.add_argument_group("writing the chat for the model")
    group.add_argument(
        "--think",
        metavar="on|off|LEVEL",
        help="whether the model thinks before it answers, or how much (low, medium, high), where "
        "it has a switch for that",
    )
    names = ", ".join(template.name for template in BUILTIN_TEMPLATES)
    group.add_argument(
        "--template",
        metavar="NAME|FILE",
        help=f"use another chat template: a Jinja file, or one of {names}",
    )
    group.add_argument(
        "--template-argument",
        dest="template_arguments",
        action="append",
        metavar="NAME=VALUE",
        type=_template_argument,
        default=[],
        help="a value for a variable of the template; may be given several times",
    )


def template_options(arguments: argparse.Namespace) -> TemplateOptions:
    """How the chat is written.

    Raises:
        UserError: there is no such template.
    """
    source = read_template(arguments.template) if arguments.template else ""
    given = TemplateOptions(template=source, arguments=dict(arguments.template_arguments))
    return with_thinking(given, arguments.think) if arguments.think else given


def with_thinking(given: TemplateOptions, word: str) -> TemplateOptions:
    """The options with "on", "off", "default", or a level of effort."""
    known = {"on": True, "off": False, "default": None}
    if word in known:
        return msgspec.structs.replace(given, thinking=known[word], effort="")
    return msgspec.structs.replace(given, thinking=True, effort=word)


def thinking_problem(options: TemplateOptions, traits: TemplateTraits) -> str:
    """Why what was asked for about thinking does nothing; empty when it does, or nothing was."""
    if options.template:
        return ""  # another template than the one whose traits these are
    if options.effort and options.effort not in traits.efforts:
        known = f" It knows {', '.join(traits.efforts)}." if traits.efforts else ""
        return f'This model\'s chat template knows no effort "{options.effort}".{known}'
    if options.thinking is not None and not options.effort and traits.control == "none":
        return "This model has no switch for thinking."
    return ""


def read_template(name: str) -> str:
    """The text of a template: of a file, or of one that comes with Pannier.

    Raises:
        UserError: (`unknown_template`, `template_unreadable`) there is none, or it is too long.
    """
    path = Path(name)
    if not path.is_file():
        return builtin_template(name).source
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"The template {path.name} cannot be read: {error}.", kind="template_unreadable"
        ) from error
    if len(source) > MAX_TEMPLATE_CHARACTERS:
        raise UserError(
            f"The template {path.name} is longer than {MAX_TEMPLATE_CHARACTERS:,} characters.",
            kind="template_unreadable",
        )
    return source


def read_attachments(names: list[str]) -> list[Attachment]:
    """The text of files.

    Raises:
        UserError: one has none.
    """
    return [read_attachment(Path(name)) for name in names]


def read_image(name: str) -> bytes:
    """An image file that the model can be shown.

    Raises:
        UserError: (`image`) it is none.
    """
    path = Path(name)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_IMAGE_BYTES + 1)
    except OSError as error:
        raise UserError(
            f"{path.name} cannot be read: {error.strerror or error}.", kind="image"
        ) from error
    try:
        image_info(data)
    except UserError as error:
        message = f"{path.name}: {error.message}"
        raise UserError(message, remedy=error.remedy, kind=error.kind) from error
    return data


def projector_beside(model: Path) -> str:
    """Path of the projector that belongs to a model, as the library pairs them.

    Raises:
        UserError: (`no_vision`) there is none in its folder.
    """
    found = projector_of(model)
    if found is None:
        raise UserError(
            f"There is no projector (mmproj) for {model.name} in its folder, so it cannot see "
            "images.",
            remedy="Download it into the same folder, or name it with --mmproj.",
            kind="no_vision",
        )
    return str(found)


def _template_argument(text: str) -> tuple[str, TemplateValue]:
    """A name and a value: JSON where it is a number or a truth value, else text."""
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    try:
        return name, msgspec.json.decode(value, type=bool | int | float)
    except msgspec.DecodeError:
        return name, value
