# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Memory of a loaded model: what was asked for, and what every device really holds."""

from pannier.core.memory.load_options import DEFAULT_CONTEXT_LENGTH, LoadOptions
from pannier.core.memory.load_report import DeviceMemory, LoadReport, OptionChange

__all__ = ["DEFAULT_CONTEXT_LENGTH", "DeviceMemory", "LoadOptions", "LoadReport", "OptionChange"]
