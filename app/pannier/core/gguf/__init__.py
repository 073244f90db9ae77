# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Reads GGUF model files: header, tensors, shards and file types, without trusting any of it."""

from pannier.core.gguf.errors import GgufError
from pannier.core.gguf.file_types import (
    FILE_TYPES,
    GGML_TYPES,
    Family,
    FileType,
    GgmlType,
    file_type_named,
    file_type_numbered,
    ggml_type_named,
    weight_bytes,
)
from pannier.core.gguf.header import Header, TensorInfo, read_header
from pannier.core.gguf.model import (
    GgufModel,
    TypeShare,
    borne_out_file_type,
    model_from_headers,
)
from pannier.core.gguf.sources import BytesSource, FileSource, RangeSource, Source, open_error
from pannier.core.gguf.split import MAX_SHARDS, ShardName, parse_shard_name, read_model
from pannier.core.gguf.stripped import StrippedHeader, as_quantized, strip
from pannier.core.gguf.values import JsonValue, LazyArray, Value, ValueType

__all__ = [
    "FILE_TYPES",
    "GGML_TYPES",
    "MAX_SHARDS",
    "BytesSource",
    "Family",
    "FileSource",
    "FileType",
    "GgmlType",
    "GgufError",
    "GgufModel",
    "Header",
    "JsonValue",
    "LazyArray",
    "RangeSource",
    "ShardName",
    "Source",
    "StrippedHeader",
    "TensorInfo",
    "TypeShare",
    "Value",
    "ValueType",
    "as_quantized",
    "borne_out_file_type",
    "file_type_named",
    "file_type_numbered",
    "ggml_type_named",
    "model_from_headers",
    "open_error",
    "parse_shard_name",
    "read_header",
    "read_model",
    "strip",
    "weight_bytes",
]
