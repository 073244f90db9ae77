# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Draws formulas, in a process of its own: from LaTeX, which anybody may have written, to SVG.

The process reads lines of JSON, `[number, latex, display]`, and answers each with
`[number, svg]`; the SVG is empty for what is no formula. It ends with its input. What takes it too
long, or too much memory, is its parent's to notice: it ends the process.
"""

import inspect
import json
import sys

FORMULA_FLAG = "--formulas"
"""The hidden argument of a bundled executable that makes it this process."""
UNITS_PER_EM = 20.0
"""The size of the letters in the SVG, whose baseline is at 0."""
MOST_SVG_CHARACTERS = 500_000
MOST_MEMORY_BYTES = 2 * 1024**3
# What is drawn in this colour gets the colour of the text around it.
TEXT_COLOUR = "#010203"


def formula_command() -> list[str]:
    """The command that starts the process in this installation."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FORMULA_FLAG]
    return [sys.executable, "-P", "-m", "pannier.core.formulas"]


def draw(latex: str, *, display: bool) -> str:
    """The SVG of a formula; empty for what cannot be drawn."""
    # Slow to import, and only needed here.
    import latex2mathml.exceptions  # noqa: PLC0415
    from ziamath.config import config  # noqa: PLC0415
    from ziamath.zmath import Latex  # noqa: PLC0415

    named = inspect.getmembers(latex2mathml.exceptions, inspect.isclass)
    faults: tuple[type[Exception], ...] = tuple(f for _, f in named if issubclass(f, Exception))
    config.svg2 = False
    try:
        formula = Latex(latex, UNITS_PER_EM, color=TEXT_COLOUR, inline=not display)
        svg = str(formula.svg())
    # The libraries do not check what they read before they use it.
    except (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError) as fault:
        return _nothing(fault)
    except (MemoryError, TypeError, ValueError) as fault:
        return _nothing(fault)
    except faults as fault:
        return _nothing(fault)
    return svg if len(svg) <= MOST_SVG_CHARACTERS else ""


def main() -> None:
    """Draw what is asked for on stdin, until that ends."""
    _limit_memory()
    for line in sys.stdin:
        number, latex, display = json.loads(line)
        print(json.dumps([number, draw(latex, display=display)]), flush=True)  # noqa: T201


def _nothing(fault: BaseException) -> str:
    """Say on stderr why there is no picture: that is the log of this process."""
    sys.stderr.write(f"{type(fault).__name__}: {fault}\n"[:500])
    return ""


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY_BYTES, MOST_MEMORY_BYTES))


if __name__ == "__main__":
    main()
