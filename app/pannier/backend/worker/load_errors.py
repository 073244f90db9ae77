# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Words what llama.cpp logged when it refused a model or a context."""

from collections.abc import Sequence

from pannier.core.errors import UserError
from pannier.core.language import number, tr, translatable
from pannier.core.memory import Budget, StepDown

OTHER_FILE = translatable("Choose another file of this model, or download it again.")


class OutOfMemoryError(UserError):
    """The load cannot fit.

    Attributes:
        step_downs: what could.
        short: the devices that cannot hold their part, where that was planned.
    """

    kind = "out_of_memory"
    step_downs: Sequence[StepDown] = ()
    short: Sequence[Budget] = ()


def cancelled() -> UserError:
    """The user stopped the load."""
    return UserError(tr("Loading was cancelled."), kind="cancelled")


def model_error(errors: Sequence[str]) -> UserError:
    """llama.cpp could not load the model; `errors` are the lines that it logged."""
    said = "\n".join(errors)
    if "unknown model architecture" in said:
        name = said.split("unknown model architecture:")[1].split("\n")[0].strip(" '")
        return UserError(
            tr('This version of llama.cpp does not know the architecture "{name}".').format(
                name=name
            ),
            remedy=tr("Update Pannier, or choose a model of another architecture."),
            kind="unknown_architecture",
        )
    if "unable to allocate" in said or "failed to allocate" in said:
        return OutOfMemoryError(
            tr("There is not enough memory for the model: {error}").format(error=_first(errors)),
            remedy=tr("Load it with fewer GPU layers, or choose a smaller quant."),
        )
    return UserError(
        tr("llama.cpp could not load the file: {error}").format(error=_first(errors)),
        remedy=tr(OTHER_FILE),
        kind="load_failed",
    )


def context_error(context_length: int, errors: Sequence[str]) -> UserError:
    """llama.cpp could not make a context; `errors` are the lines that it logged."""
    said = "\n".join(errors).lower()
    if "alloc" in said or "memory" in said:
        return OutOfMemoryError(
            tr("There is not enough memory for a context of {context_length} tokens.").format(
                context_length=number(context_length)
            ),
            remedy=tr("Load the model with a shorter context, or choose a smaller quant."),
        )
    return UserError(
        tr("llama.cpp could not make a context of {context_length} tokens: {error}").format(
            context_length=number(context_length), error=_first(errors)
        ),
        remedy=tr("Load the model with other options, or with a shorter context."),
        kind="load_failed",
    )


def _first(errors: Sequence[str]) -> str:
    """The first error line is the cause; later ones only tell who else noticed."""
    return errors[0].split(": ", 1)[-1].rstrip(".") + "." if errors else tr("it did not say why.")
