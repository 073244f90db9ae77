# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Quantizes the bundled model to many file types and counts exact answers at temperature 0."""

import argparse
import ctypes
import json
import random
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import llama_cpp
import numpy as np
from corpus import FOLDER, IM_END, Corpus, Entry, load_corpus, prompt_text, suggested_questions
from numpy.typing import NDArray
from offtopic import off_topic_question

MODEL = FOLDER.parent / "pannier-guide-F16.gguf"
FILE_TYPES: dict[str, int] = {
    "F16": llama_cpp.LLAMA_FTYPE_MOSTLY_F16,
    "Q8_0": llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0,
    "Q6_K": llama_cpp.LLAMA_FTYPE_MOSTLY_Q6_K,
    "Q5_K_M": llama_cpp.LLAMA_FTYPE_MOSTLY_Q5_K_M,
    "Q4_K_M": llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_K_M,
    "Q4_0": llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_0,
    "Q3_K_M": llama_cpp.LLAMA_FTYPE_MOSTLY_Q3_K_M,
    "Q2_K": llama_cpp.LLAMA_FTYPE_MOSTLY_Q2_K,
}
CONTEXT = 1024
OFF_TOPIC_QUESTIONS = 300
OFF_TOPIC_SEED = 1

Phrasings = list[tuple[str, str]]  # questions with the answers they should get


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of how many."""

    right: int
    total: int

    def __str__(self) -> str:
        """Show a percentage, or the counts if they are small."""
        if self.total < 20:
            return f"{self.right}/{self.total}"
        return f"{100 * self.right / self.total:.1f} %"


@dataclass(frozen=True, slots=True)
class Row:
    """What one file type achieves."""

    file_type: str
    size_bytes: int
    suggested: Rate
    trained: Rate
    by_name: Rate
    held_out: Rate
    off_topic: Rate


@llama_cpp.llama_log_callback
def _silence(_level: int, _text: bytes, _data: ctypes.c_void_p) -> None:
    """Drop llama.cpp's messages."""


class Engine:
    """A model in llama.cpp."""

    def __init__(self, path: Path, threads: int) -> None:
        options = llama_cpp.llama_model_default_params()
        options.n_gpu_layers = 0
        self.model = llama_cpp.llama_model_load_from_file(str(path).encode(), options)
        if not self.model:
            raise SystemExit(f"llama.cpp cannot load {path}")
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = settings.n_batch = settings.n_ubatch = CONTEXT
        settings.n_threads = settings.n_threads_batch = threads
        self.context = llama_cpp.llama_init_from_model(self.model, settings)
        self.memory = llama_cpp.llama_get_memory(self.context)
        self.vocabulary = llama_cpp.llama_model_get_vocab(self.model)
        self.size = llama_cpp.llama_vocab_n_tokens(self.vocabulary)
        self.batch = llama_cpp.llama_batch_init(CONTEXT, 0, 1)

    def close(self) -> None:
        """Give the memory back."""
        llama_cpp.llama_batch_free(self.batch)
        llama_cpp.llama_free(self.context)
        llama_cpp.llama_model_free(self.model)

    def tokens(self, text: str) -> list[int]:
        """Tokenize a text that may hold control tokens."""
        data = text.encode()
        room = (llama_cpp.llama_token * (len(data) + 8))()
        count = llama_cpp.llama_tokenize(
            self.vocabulary,
            data,
            len(data),
            room,
            len(room),
            False,  # noqa: FBT003 - the C function takes its arguments by position
            True,  # noqa: FBT003
        )
        return list(room[:count])

    def text(self, token: int) -> bytes:
        """Return the bytes of a token."""
        room = ctypes.create_string_buffer(64)
        count = llama_cpp.llama_token_to_piece(self.vocabulary, token, room, len(room), 0, False)  # noqa: FBT003
        return room.raw[:count]

    def guesses(self, tokens: list[int], start: int, first: int) -> NDArray[np.intp]:
        """Decode tokens from a position on; return the likeliest followers from `first` on."""
        batch = self.batch
        batch.n_tokens = len(tokens)
        for at, token in enumerate(tokens):
            batch.token[at] = token
            batch.pos[at] = start + at
            batch.n_seq_id[at] = 1
            batch.seq_id[at][0] = 0
            batch.logits[at] = at >= first
        if llama_cpp.llama_decode(self.context, batch) != 0:
            raise RuntimeError("llama.cpp could not decode")
        outputs = len(tokens) - first
        scores = np.ctypeslib.as_array(
            llama_cpp.llama_get_logits(self.context), shape=(outputs, self.size)
        )
        return scores.argmax(axis=1)

    def forget(self) -> None:
        """Empty the KV cache."""
        llama_cpp.llama_memory_clear(self.memory, True)  # noqa: FBT003

    def would_answer(self, question: str, answer: str) -> bool:
        """Tell whether greedy decoding gives exactly this answer.

        One pass over prompt and answer shows it: every token has to be the likeliest follower.
        """
        prompt = self.tokens(prompt_text(question))
        wanted = self.tokens(answer + IM_END)
        self.forget()
        guesses = self.guesses(prompt + wanted[:-1], 0, len(prompt) - 1)
        return guesses.tolist() == wanted

    def answer(self, question: str, limit: int = 300) -> str:
        """Answer token by token with the likeliest one."""
        self.forget()
        tokens = self.tokens(prompt_text(question))
        position = 0
        written = b""
        for _ in range(limit):
            token = int(self.guesses(tokens, position, len(tokens) - 1)[0])
            if llama_cpp.llama_vocab_is_eog(self.vocabulary, token):
                break
            written += self.text(token)
            position += len(tokens)
            tokens = [token]
        return written.decode(errors="replace")


def phrasings(corpus: Corpus, group: dict[str, list[str]]) -> Phrasings:
    """List the questions of a group with their answers."""
    return [(question, entry.answer) for entry in corpus.entries for question in group[entry.id]]


def off_topic(corpus: Corpus) -> Phrasings:
    """Make off-topic questions of words and templates that training never meets."""
    rng = random.Random(OFF_TOPIC_SEED)  # noqa: S311 - not for secrets
    refusal: Entry = next(entry for entry in corpus.entries if entry.refuses)
    made = {off_topic_question(rng, unseen=True) for _ in range(OFF_TOPIC_QUESTIONS)}
    return [(question, refusal.answer) for question in sorted(made)]


def quantized(source: Path, folder: Path, name: str, threads: int) -> Path:
    """Write a copy of the model in another file type; F16 is the source itself."""
    if name == "F16":
        return source
    target = folder / f"{name}.gguf"
    options = llama_cpp.llama_model_quantize_default_params()
    options.ftype = FILE_TYPES[name]
    options.nthread = threads
    failed = llama_cpp.llama_model_quantize(
        str(source).encode(), str(target).encode(), ctypes.byref(options)
    )
    if failed:
        raise SystemExit(f"llama.cpp cannot make {name}")
    return target


def rate(engine: Engine, cases: Phrasings, wrong_to: list[str] | None) -> Rate:
    """Count exact answers; note the questions that got another one."""
    wrong = [question for question, answer in cases if not engine.would_answer(question, answer)]
    if wrong_to is not None:
        wrong_to += [f"{question!r} -> {engine.answer(question)[:70]!r}" for question in wrong]
    return Rate(len(cases) - len(wrong), len(cases))


def measure(name: str, path: Path, corpus: Corpus, options: argparse.Namespace) -> Row:
    """Measure one file."""
    engine = Engine(path, options.threads)
    asked = [(question, corpus.answer_to(question)) for question in suggested_questions()]
    wrong: list[str] | None = [] if options.wrong else None
    row = Row(
        file_type=name,
        size_bytes=path.stat().st_size,
        suggested=Rate(sum(engine.answer(question) == answer for question, answer in asked), 6),
        trained=rate(engine, phrasings(corpus, corpus.written)[:: options.every], wrong),
        by_name=rate(engine, phrasings(corpus, corpus.templated)[:: 4 * options.every], wrong),
        held_out=rate(engine, phrasings(corpus, corpus.held_out), wrong),
        off_topic=rate(engine, off_topic(corpus), wrong),
    )
    engine.close()
    for line in wrong or ():
        print(f"{name}: {line}", file=sys.stderr)
    return row


def table(rows: list[Row]) -> str:
    """Lay the rows out as Markdown."""
    lines = [
        "| file type | bytes | suggested | trained | by name | held out | off-topic declined |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {row.file_type} | {row.size_bytes:,} | {row.suggested} | {row.trained} "
        f"| {row.by_name} | {row.held_out} | {row.off_topic} |"
        for row in rows
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure every file type and print the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--types", nargs="+", choices=FILE_TYPES, default=list(FILE_TYPES))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--every", type=int, default=1, help="ask one in N of the trained questions, to save time"
    )
    parser.add_argument("--wrong", action="store_true", help="list the wrong answers on stderr")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    llama_cpp.llama_log_set(_silence, ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    corpus = load_corpus()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for name in options.types:
            path = quantized(options.model, Path(folder), name, options.threads)
            rows.append(measure(name, path, corpus, options))
            print(table(rows[-1:]).splitlines()[-1], file=sys.stderr, flush=True)
    print(json.dumps([asdict(row) for row in rows], indent=2) if options.json else table(rows))


if __name__ == "__main__":
    main()
