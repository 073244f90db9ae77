# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizing on disk: what is to be made, what it will be, and what came of it. No llama.cpp.

Nothing is imported here: `recipe` is part of the protocol, which every start reads.
"""
