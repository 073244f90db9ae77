# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Model cards of the invented catalogue."""

from collections.abc import Sequence


def original(name: str, repo: str) -> str:
    """The card of a model as its maker wrote it."""
    return f"""---
license: apache-2.0
language: [en, de]
library_name: transformers
pipeline_tag: text-generation
---
# {name}

**{name}** is invented. It answers questions about nothing in particular, and it does so politely.

```python
from transformers import pipeline
pipeline("text-generation", "{repo}")
```

| Benchmark | {name} | the others |
|---|---:|---:|
| Feathers | 71.3 | 64.0 |
| Burrows | 55.9 | 58.2 |

> It may be wrong. So may you.
"""


def quantized(name: str, repo: str, base: str, ladder: Sequence[str]) -> str:
    """The card of a repository of GGUF files."""
    rows = "\n".join(
        f"| [{name}-{kind}.gguf](https://huggingface.co/{repo}/blob/main/{name}-{kind}.gguf) "
        f"| {kind} | see the list of files |"
        for kind in ladder
    )
    return f"""---
base_model: {base}
quantized_by: {repo.partition("/")[0]}
tags:
- gguf
---
<img src="https://example.com/banner.png" width="100%">

# GGUF files of {name}

Made from [{base}](https://huggingface.co/{base}) with llama.cpp. ![badge](https://example.com/b.svg)

## Prompt format

```
<|im_start|>system
{{system_prompt}}<|im_end|>
<|im_start|>user
{{prompt}}<|im_end|>
```

## Files

| File | Type | Remark |
|---|---|---|
{rows}

1. Take the largest file that fits.
2. Leave a gigabyte for the context.
"""


def hostile() -> str:
    """A card that wants to run scripts, fetch images and fill the memory."""
    rows = "\n".join("| " + " | ".join(["x" * 40] * 20) + " |" for _ in range(12_000))
    return f"""---
license: &a [*a]
title: "never closed
---
<script>alert(1)</script>
<iframe src="https://example.com/frame"></iframe>
<img src="https://example.com/pixel.gif?user=1" onerror="alert(2)">
[a link](javascript:alert(3)) [a file](file:///etc/passwd) ![pixel](https://example.com/p.gif)

| {" | ".join(["head"] * 20)} |
|{"---|" * 20}
{rows}
"""
