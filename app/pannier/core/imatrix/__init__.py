# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The importance matrix: which inputs of a model's weights are large, measured on a text.

Quantizing with one spends the few bits there are where they matter. Nothing is imported here:
`made` is part of the protocol, which every start reads, while the others bring numpy along.
"""
