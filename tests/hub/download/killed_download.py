# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Downloads in processes of their own, for tests to kill.

Arguments: URL, repository, path, size, folder. For each line on stdin one is begun and its process
id printed. They are forked, for the imports take longer than the downloads.
"""

import os
import sys

from pannier.hub.download.jobs import JobSpec
from pannier.hub.download.transfer import FileTransfer
from pannier.hub.repo_files import RepoFile
from pannier.hub.settings import HubSettings
from tests.hub.download.downloading import QUICK

if __name__ == "__main__":
    url, repo, path, size, folder = sys.argv[1:]
    file = RepoFile(path, int(size))
    job = JobSpec(title=path, endpoint=url, repo=repo, commit="", folder=folder, files=(file,))
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            FileTransfer(job, file, HubSettings(url), options=QUICK).run()
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)
        sys.stdout.write("ended\n")
        sys.stdout.flush()
