# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The worker process: the only part of Pannier that imports llama_cpp."""
