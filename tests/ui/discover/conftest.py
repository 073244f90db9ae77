# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Someone in front of the Discover page, and a hub on loopback."""

from tests.ui.hub_user import ant, explorer, hub, make_explorer, model_bytes

__all__ = ["ant", "explorer", "hub", "make_explorer", "model_bytes"]
