# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""One download in a process of its own, so that its time, processor time and memory are its own.

    python benchmarks/timed_download.py URL SIZE FOLDER [--connections N]

Prints a JSON document; download.py starts it.
"""

import argparse
import dataclasses
import json
import resource
import sys
import time
from pathlib import Path

from pannier.hub.download.fetching import TransferOptions
from pannier.hub.download.jobs import JobSpec
from pannier.hub.download.transfer import FileTransfer
from pannier.hub.repo_files import RepoFile
from pannier.hub.settings import HubSettings


def main() -> None:
    """Download and tell what it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url")
    parser.add_argument("size", type=int)
    parser.add_argument("folder")
    parser.add_argument("--connections", type=int, default=TransferOptions().connections)
    arguments = parser.parse_args()
    file = RepoFile("model.gguf", arguments.size)
    job = JobSpec(
        title="benchmark",
        endpoint=arguments.url,
        repo="author/model",
        commit="0" * 40,
        folder=arguments.folder,
        files=(file,),
    )
    # A connection that breaks off is made anew at once: the waiting is not what is measured.
    options = dataclasses.replace(
        TransferOptions(), connections=arguments.connections, delays=(0.01,), floor_bytes=0
    )
    transfer = FileTransfer(job, file, HubSettings(arguments.url), options=options)
    began, processor = time.monotonic(), time.process_time()
    finished = transfer.run()
    seconds, processor = time.monotonic() - began, time.process_time() - processor
    Path(finished.path).unlink()
    json.dump(
        {
            "seconds": seconds,
            "processor_seconds": processor,
            "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "transferred_bytes": transfer.progress().transferred_bytes,
            "verified": finished.verified,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
