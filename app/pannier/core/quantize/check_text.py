# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The short text on which a quantized model is compared with its source.

Prose, code, figures and two other languages: what a model knows well and what is rarer.
"""

CHECK_TEXT = """\
The harbour lay still in the early light. Anna counted the boats, as she did every morning: three \
trawlers, a ferry, and the old sloop that nobody had sailed since her grandfather died. She pulled \
her coat closer and walked down to the pier, where the ropes creaked and the gulls were already \
quarrelling over what the night had left behind.

def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2

Water boils at 100 degrees Celsius at sea level, and at about 90 degrees at 3,000 metres. If a \
train covers 240 kilometres in 3 hours, its average speed is 80 kilometres an hour.

Der Zug nach Hamburg hat heute zwanzig Minuten Verspätung, weil ein Baum auf die Gleise gestürzt \
ist. Le boulanger ouvre sa boutique à six heures et ferme à midi.

Q: Which planet is the largest in the solar system?
A: Jupiter is the largest planet. Its mass is more than twice that of all the others together.
"""
