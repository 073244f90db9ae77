# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The corpus of the bundled model: reading it, splitting off a test set, varying its questions."""

import hashlib
import random
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CORPUS = FOLDER / "corpus"
SUGGESTED = FOLDER / "suggested.txt"

IM_START = "<|im_start|>"
IM_END = "<|im_end|>"
END_OF_TEXT = "<|endoftext|>"
CONTROL_TOKENS = (END_OF_TEXT, IM_START, IM_END)

CHAT_TEMPLATE = (
    "{%- for message in messages -%}"
    "{{- '<|im_start|>' + message['role'] + '\\n' + (message['content'] | trim)"
    " + '<|im_end|>\\n' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}"
)

HELD_OUT_PERMILLE = 80

PHRASES = tomllib.loads((FOLDER / "phrases.toml").read_text(encoding="utf-8"))
SYSTEM_MESSAGES: tuple[str, ...] = tuple(PHRASES["system_messages"])
_TOPIC_TEMPLATES: tuple[str, ...] = tuple(PHRASES["topic_templates"])
_PREFIXES: tuple[str, ...] = tuple(PHRASES["prefixes"])
_SUFFIXES: tuple[str, ...] = tuple(PHRASES["suffixes"])
_SYNONYMS: tuple[tuple[str, ...], ...] = tuple(map(tuple, PHRASES["synonyms"]))
_TYPE_TEMPLATES: tuple[str, ...] = tuple(PHRASES["type_templates"])
_TYPE_NAME = re.compile(r"\b(?:I?Q|TQ)\d\w*", re.IGNORECASE)
_REWRITES: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(rewrite["pattern"], re.IGNORECASE), tuple(rewrite["to"]))
    for rewrite in PHRASES["rewrites"]
)
_DROPPABLE = frozenset(PHRASES["droppable"])


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer and the ways to ask for it."""

    id: str
    topic: str
    answer: str
    questions: tuple[str, ...]

    @property
    def refuses(self) -> bool:
        """Whether this is an answer to off-topic questions."""
        return self.id == "refuse"


@dataclass(frozen=True, slots=True)
class Corpus:
    """The entries and their phrasings, split into what is trained and what is held out."""

    entries: tuple[Entry, ...]
    written: dict[str, list[str]]  # by entry id: hand-written phrasings that are trained
    templated: dict[str, list[str]]  # by entry id: phrasings made from the topic's name
    held_out: dict[str, list[str]]  # by entry id: hand-written phrasings that are not trained
    conflicts: tuple[str, ...]  # phrasings that two entries claim; the first one keeps it

    def answer_to(self, question: str) -> str:
        """Return the canonical answer to a phrasing that is in the corpus."""
        wanted = normalised(question)
        for entry in self.entries:
            phrasings = (*entry.questions, *self.templated[entry.id])
            if any(normalised(phrasing) == wanted for phrasing in phrasings):
                return entry.answer
        raise KeyError(question)


def normalised(question: str) -> str:
    """Reduce a question to its words, to compare phrasings."""
    return " ".join(re.sub(r"[^\w\s.+-]|\.(?=\s|$)", " ", question.lower()).split())


def prompt_text(question: str) -> str:
    """Return what the chat template makes of one user's message."""
    return f"{IM_START}user\n{question}{IM_END}\n{IM_START}assistant\n"


def suggested_questions() -> list[str]:
    """Return the questions that the chat page suggests."""
    lines = SUGGESTED.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip()]


def read_entries(folder: Path = CORPUS) -> list[Entry]:
    """Read every TOML file of the corpus, in the order of their names."""
    entries: list[Entry] = []
    for path in sorted(folder.glob("*.toml")):
        for raw in tomllib.loads(path.read_text(encoding="utf-8")).get("entry", []):
            questions = tuple(question.strip() for question in raw["questions"])
            entries.append(
                Entry(raw["id"], raw.get("topic", "").strip(), raw["answer"].strip(), questions)
            )
    ids = [entry.id for entry in entries]
    twice = sorted({each for each in ids if ids.count(each) > 1})
    if twice:
        raise ValueError(f"entries with the same id: {', '.join(twice)}")
    return entries


def _is_held_out(entry: Entry, question: str) -> bool:
    """Decide by a hash, so that the split stays the same while the corpus grows."""
    digest = hashlib.sha256(f"{entry.id}\n{question}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 1000 < HELD_OUT_PERMILLE


def _by_name(entry: Entry) -> list[str]:
    """Return the usual ways to ask for a topic by its name."""
    if not entry.topic:
        return []
    templates = _TOPIC_TEMPLATES
    if _TYPE_NAME.fullmatch(entry.topic):
        templates += _TYPE_TEMPLATES
    return [template.format(entry.topic) for template in templates]


def load_corpus(folder: Path = CORPUS, *, hold_out: bool = True) -> Corpus:
    """Read the corpus and split it, or leave all of it to training."""
    entries = read_entries(folder)
    suggested = {normalised(question) for question in suggested_questions()}
    owner: dict[str, str] = {}
    conflicts: list[str] = []
    written: dict[str, list[str]] = {entry.id: [] for entry in entries}
    templated: dict[str, list[str]] = {entry.id: [] for entry in entries}
    held_out: dict[str, list[str]] = {entry.id: [] for entry in entries}
    for entry in entries:
        by_name = {normalised(question) for question in _by_name(entry)}
        for question in entry.questions:
            key = normalised(question)
            if key in owner:
                if owner[key] != entry.id:
                    conflicts.append(f"{question!r}: {owner[key]} and {entry.id}")
                continue
            owner[key] = entry.id
            keep = not hold_out or key in suggested | by_name or not _is_held_out(entry, question)
            (written if keep else held_out)[entry.id].append(question)
    for entry in entries:
        for question in _by_name(entry):
            if owner.setdefault(normalised(question), entry.id) == entry.id:
                templated[entry.id].append(question)
    return Corpus(tuple(entries), written, templated, held_out, tuple(conflicts))


def _typo(text: str, rng: random.Random) -> str:
    """Swap, drop or double one letter of a longer word."""
    spots = list(re.finditer(r"[A-Za-z]{5,}", text))
    if not spots:
        return text
    match = rng.choice(spots)
    at = rng.randrange(match.start() + 1, match.end() - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    return text[:at] + text[at] + text[at:]


def _with_synonym(text: str, rng: random.Random) -> str:
    """Exchange one expression for another that means about the same."""
    lower = f" {text.lower().rstrip('?.!')} "
    fits = [(old, group) for group in _SYNONYMS for old in group if f" {old.lower()} " in lower]
    if not fits:
        return text
    old, group = rng.choice(fits)
    new = rng.choice(group)
    return re.sub(rf"\b{re.escape(old)}\b", new, text, count=1, flags=re.IGNORECASE)


def _respelled(text: str, rng: random.Random) -> str:
    """Write the names of file types without their underscores."""
    between = rng.choice(("", "", " ", "-"))
    return _TYPE_NAME.sub(lambda name: name[0].replace("_", between), text)


def _without_word(text: str, rng: random.Random) -> str:
    """Leave out one small word."""
    words = text.split()
    spots = [at for at, word in enumerate(words) if word.lower() in _DROPPABLE]
    if len(words) < 4 or not spots:
        return text
    del words[rng.choice(spots)]
    return " ".join(words)


def _keywords(text: str) -> str:
    """Leave out all small words, as in a search box."""
    kept = [word for word in text.split() if word.lower().strip("?.,!") not in _DROPPABLE]
    return " ".join(kept) if len(kept) >= 2 else text


def _rewritten(text: str, rng: random.Random) -> str:
    """Turn the question round: "How do I load it?" becomes "I want to load it"."""
    for pattern, options in _REWRITES:
        match = pattern.match(text)
        if match:
            return rng.choice(options).format(*match.groups())
    return text


def _recased(text: str, rng: random.Random) -> str:
    """Change capitals the way hasty people do."""
    draw = rng.random()
    if draw < 0.35:
        return text.lower()
    if draw < 0.38:
        return text.upper()
    if draw < 0.48:
        return text[:1].upper() + text[1:]
    return text


def augmented(question: str, rng: random.Random) -> str:
    """Vary a question the way people vary theirs: words, case, punctuation, slips, courtesies."""
    if rng.random() < 0.25:
        return question
    text = question
    if rng.random() < 0.3:
        text = _rewritten(text, rng)
    if rng.random() < 0.4:
        text = _with_synonym(text, rng)
    if rng.random() < 0.2:
        text = _with_synonym(text, rng)
    if rng.random() < 0.12:
        text = _respelled(text, rng)
    if rng.random() < 0.15:
        text = _without_word(text, rng)
    elif rng.random() < 0.08:
        text = _keywords(text)
    if rng.random() < 0.4:
        text = text.rstrip("?.!")
    if rng.random() < 0.12:
        text = _typo(text, rng)
    if rng.random() < 0.12:
        prefix = rng.choice(_PREFIXES)
        text = prefix + (text[:1].lower() + text[1:] if text[1:2].islower() else text)
    if rng.random() < 0.1:
        text = text.rstrip("?.!") + rng.choice(_SUFFIXES)
    return _recased(text, rng)
