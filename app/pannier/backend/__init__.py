# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""llama.cpp as seen from the program: a protocol, a client, and the worker process behind them."""

WORKER_FLAG = "--pannier-worker"
"""Hidden argument by which a bundled executable becomes the worker."""

PLANNER_FLAG = "--pannier-planner"
"""Further argument of a worker that only plans: it leaves the GPUs alone."""

RPC_SERVER_FLAG = "--pannier-rpc-server"
"""Hidden argument by which a bundled executable becomes an RPC server."""

ENGINE_FLAG = "--pannier-engine="
"""Beginning of a further argument of a worker: the folder of the engine that it is to try."""
