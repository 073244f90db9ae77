# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Quantize page: the wizard, and the queue of what is made."""
