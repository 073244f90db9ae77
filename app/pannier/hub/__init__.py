# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The Hugging Face Hub: search, repositories, model cards, remote headers and the token."""

import os
from urllib.parse import urlsplit

# Nothing is reported about the user. huggingface_hub and hf_xet read these when they are imported,
# and every module of ours that imports them lies below this one. Child processes inherit them.
os.environ.update(
    HF_HUB_DISABLE_TELEMETRY="1",
    HF_XET_TELEMETRY_ENABLED="0",
    HF_HUB_DISABLE_UPDATE_CHECK="1",
)

try:
    urlsplit(os.environ.get("HF_ENDPOINT", ""))
except ValueError:
    # huggingface_hub would not even let itself be imported. So `HubSession` says what is wrong.
    os.environ["HF_ENDPOINT"] = "(not an address)"
