# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Which file of a model fits a machine, how well, and which to take."""

from pannier.core.memory.fit.exact import after_plan
from pannier.core.memory.fit.file_fit import FileFit, Ranking, Verdict
from pannier.core.memory.fit.recommend import rank_files, recommend
from pannier.core.memory.fit.search import FitSearch

__all__ = ["FileFit", "FitSearch", "Ranking", "Verdict", "after_plan", "rank_files", "recommend"]
