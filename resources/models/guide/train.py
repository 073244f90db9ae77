# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Trains the bundled model "Pannier Guide" from its corpus and writes the GGUF file."""

import argparse
import math
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from batches import IGNORED, Batch, Chats
from corpus import FOLDER, Corpus, Entry, load_corpus, suggested_questions
from export import read_gguf, write_gguf
from model import Guide, Shape, parameter_count
from optimizer import Muon
from torch.nn import functional
from vocabulary import train_tokenizer

OUTPUT = FOLDER.parent / "pannier-guide-F16.gguf"
LIMIT_BYTES = 6_000_000
PACKED_LENGTH = 256
LONG_EVERY = 5  # every so many steps one with chats of the full context
CUT_SHARE = 0.6  # of the short chats end after the words that decide the answer
DECIDING_TOKENS = 16  # so many tokens of an answer tell whether the right one was chosen
# Bits and block sizes that the weights pretend to have in the later steps; 0 leaves them alone.
_ROUNDINGS = ((0, 0), (0, 0), (0, 0), (4, 32), (4, 32), (3, 16), (3, 16), (2, 16))


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    steps: int
    tokens: int  # of one step
    matrix_rate: float
    vector_rate: float
    decay: float
    quantized_from: float  # share of the steps after which weights pretend to be quantized


def rate_at(step: int, steps: int) -> float:
    """Return the factor of the learning rate: warm-up, plateau, then down along a cosine."""
    warm = min(1.0, (step + 1) / min(100, steps / 10))
    progress = step / steps
    cosine = 0.5 * (1 + math.cos(math.pi * max(0.0, (progress - 0.2) / 0.8)))
    return warm * (0.02 + 0.98 * cosine)


def bits_at(step: int, plan: Plan, chats: Chats) -> tuple[int, int]:
    """Choose how coarse the weights are in this step: bits and block size, or (0, 0)."""
    if step < plan.steps * plan.quantized_from:
        return 0, 0
    return chats.rng.choice(_ROUNDINGS)


def loss_of(model: Guide, batch: Batch) -> torch.Tensor:
    """Return the mean loss of the tokens that are to be learned."""
    state = model.hidden(batch.inputs, batch.mask)
    wanted = batch.targets != IGNORED
    return functional.cross_entropy(model.logits(state[wanted]), batch.targets[wanted])


@torch.no_grad()
def wrong_choices(
    model: Guide, chats: Chats, phrasings: list[tuple[Entry, str]]
) -> list[tuple[Entry, str]]:
    """Return the phrasings whose answer does not begin as it should."""
    wrong: list[tuple[Entry, str]] = []
    rows = [
        (chats.prompt(question), chats.answers[entry.id][:DECIDING_TOKENS], (entry, question))
        for entry, question in phrasings
    ]
    rows.sort(key=lambda row: len(row[0]) + len(row[1]))
    for start in range(0, len(rows), 128):
        part = rows[start : start + 128]
        longest = max(len(prompt) + len(answer) for prompt, answer, _ in part)
        tokens = torch.zeros(len(part), longest, dtype=torch.long)
        for at, (prompt, answer, _) in enumerate(part):
            tokens[at, : len(prompt) + len(answer)] = torch.tensor(prompt + answer)
        guesses = model.logits(model.hidden(tokens)).argmax(-1)
        for at, (prompt, answer, phrasing) in enumerate(part):
            first = len(prompt) - 1
            if guesses[at, first : first + len(answer)].tolist() != answer:
                wrong.append(phrasing)
    return wrong


def pairs(corpus: Corpus, *groups: dict[str, list[str]]) -> list[tuple[Entry, str]]:
    """List the phrasings of some groups with their entries."""
    return [
        (entry, question)
        for entry in corpus.entries
        for group in groups
        for question in group[entry.id]
    ]


@torch.no_grad()
def greedy(model: Guide, chats: Chats, question: str, limit: int = 256) -> str:
    """Answer a question with the likeliest token at every step."""
    tokens = chats.prompt(question)
    start = len(tokens)
    end = chats.tokenizer.token_to_id("<|im_end|>")
    while len(tokens) < start + limit:
        state = model.hidden(torch.tensor([tokens]))
        token = int(model.logits(state[0, -1]).argmax())
        if token == end:
            break
        tokens.append(token)
    text: str = chats.tokenizer.decode(tokens[start:])
    return text


def report(model: Guide, chats: Chats, corpus: Corpus) -> None:
    """Print how often the right answer is chosen, and look for what is hard."""
    model.pretend_quantized(0, 0)
    by_name = pairs(corpus, corpus.templated)
    trained = pairs(corpus, corpus.written) + by_name[chats.rng.randrange(8) :: 8]
    held_out = pairs(corpus, corpus.held_out)
    chats.hard = wrong_choices(model, chats, trained)
    wrong = wrong_choices(model, chats, held_out)
    print(
        f"  trained {1 - len(chats.hard) / len(trained):.2%} of {len(trained)},"
        f" held out {1 - len(wrong) / max(1, len(held_out)):.2%} of {len(held_out)}",
        flush=True,
    )


def train(model: Guide, chats: Chats, corpus: Corpus, plan: Plan) -> None:
    """Run all steps."""
    matrices = [weight for weight in model.blk.parameters() if weight.dim() == 2]
    known = {id(matrix) for matrix in matrices}
    others = [weight for weight in model.parameters() if id(weight) not in known]
    muon = Muon(matrices, plan.matrix_rate, momentum=0.95, decay=plan.decay)
    adam = torch.optim.AdamW(others, plan.vector_rate, betas=(0.9, 0.98), weight_decay=0.0)
    groups = [(group, group["lr"]) for group in (*muon.param_groups, *adam.param_groups)]
    began, seen, losses = time.monotonic(), 0, 0.0
    for step in range(plan.steps):
        for group, rate in groups:
            group["lr"] = rate * rate_at(step, plan.steps)
        model.pretend_quantized(*bits_at(step, plan, chats))
        if step % LONG_EVERY == LONG_EVERY - 1:
            context = model.shape.context
            batch = chats.long_batch(max(1, plan.tokens // context), context)
        else:
            batch = chats.short_batch(plan.tokens // PACKED_LENGTH, PACKED_LENGTH, CUT_SHARE)
        loss = loss_of(model, batch)
        loss.backward()
        muon.step()
        adam.step()
        muon.zero_grad()
        adam.zero_grad()
        seen += batch.inputs.numel()
        losses += loss.item()
        if (step + 1) % 50 == 0:
            rate = seen / (time.monotonic() - began)
            print(f"step {step + 1}: loss {losses / 50:.4f}, {rate:.0f} tokens/s", flush=True)
            losses = 0.0
        if (step + 1) % max(1, plan.steps // 5) == 0:
            report(model, chats, corpus)


def finish(model: Guide, chats: Chats, corpus: Corpus, path: Path) -> None:
    """Round the weights as the file keeps them, write it, and check the suggested questions."""
    model.pretend_quantized(0, 0)
    with torch.no_grad():
        for weight in model.parameters():
            if weight.dim() == 2:
                weight.copy_(weight.half().float())
    write_gguf(model, chats.tokenizer, path)
    size = path.stat().st_size
    print(f"{path.name}: {size} bytes, {parameter_count(model)} parameters")
    if size > LIMIT_BYTES:
        raise SystemExit(f"the file is larger than {LIMIT_BYTES} bytes")
    for question in suggested_questions():
        right = greedy(model, chats, question) == corpus.answer_to(question)
        print(f"{'right' if right else 'WRONG'}: {question}")


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--start", type=Path, help="a GGUF file of this model to go on from")
    parser.add_argument("--all", action="store_true", help="train the held-out phrasings as well")
    parser.add_argument("--seed", type=int, default=20260)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--tokens", type=int, default=3072, help="tokens of one step")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--matrix-rate", type=float, default=0.02)
    parser.add_argument("--vector-rate", type=float, default=0.004)
    parser.add_argument("--decay", type=float, default=0.05)
    parser.add_argument("--quantized-from", type=float, default=0.65)
    return parser.parse_args()


def main() -> None:
    """Train and write the model."""
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    torch.use_deterministic_algorithms(mode=True)
    corpus = load_corpus(hold_out=not options.all)
    for conflict in corpus.conflicts:
        print(f"claimed twice: {conflict}")
    shape = Shape()
    if options.start:
        model, tokenizer = read_gguf(options.start, shape)
    else:
        model = Guide(shape)
        tokenizer = train_tokenizer(corpus, shape.vocabulary, options.seed)
    chats = Chats(corpus, tokenizer, options.seed)
    answers = sum(len(answer) for answer in chats.answers.values())
    print(f"{len(corpus.entries)} entries, {answers} answer tokens", flush=True)
    plan = Plan(
        steps=options.steps,
        tokens=options.tokens,
        matrix_rate=options.matrix_rate,
        vector_rate=options.vector_rate,
        decay=options.decay,
        quantized_from=options.quantized_from,
    )
    began = time.monotonic()
    train(model, chats, corpus, plan)
    print(f"trained in {(time.monotonic() - began) / 60:.1f} minutes")
    finish(model, chats, corpus, options.output)


if __name__ == "__main__":
    main()
