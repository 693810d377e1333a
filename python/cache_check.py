"""Compares wasmformer_cache.py with the textbook decoder on random models.

    python3 python/cache_check.py MODELS

Keys are positions, repeated, constant, of both rules, shared by heads, and far away; queries also have a second number
that is 0 or negative, so that many keys are equally good. Blocks are small, so that each search needs several.
Prints how many models were compared, and fails at the first number that differs.
"""

import sys
from types import SimpleNamespace

import numpy as np

import wasmformer_cache
from wasmformer_numpy import CompactDecoder, Decoder

WIDTH, VOCAB, LENGTH = 8, 6, 200


class Both(CompactDecoder):
    """Asks the textbook at each layer for what the heads add to the residual stream."""

    def __init__(self, model):
        super().__init__(model)
        self.textbook = Decoder(model)

    def attention(self, i, layer, x, first):
        self.textbook.length = self.length
        want, read = self.textbook.attention(i, layer, x, first), super().attention(i, layer, x, first)
        np.testing.assert_array_equal(read @ layer["out"].T, want @ layer["out"].T, f"layer {i}, positions from {first}")
        return read


def random_model(random):
    """A model of two layers whose numbers are small integers, or a power of two of one, so that means are exact."""
    number = lambda *shape: random.integers(-2, 3, shape).astype(float) * (random.random(shape) < 0.5)
    layers = []
    for _ in range(2):
        heads = int(random.integers(1, 8))
        layer = {name: number(2 * heads, WIDTH) for name in ("query", "key", "value")}
        for h in range(heads):
            rows = slice(2 * h, 2 * h + 2)
            kind = random.integers(6)
            if kind < 2:  # positions: slots 0 to 2 are p, p² and 1
                layer["key"][rows] = 0
                layer["key"][2 * h, 0], layer["key"][2 * h + 1, 1] = 2, -1
            elif kind == 2 and h:  # shared with another head
                for name in ("key", "query") if random.random() < 0.5 else ("key",):
                    layer[name][rows] = layer[name][2 * h - 2 : 2 * h]
            elif kind == 3:  # constant, or far for some tokens
                layer["key"][rows] = 0
                layer["key"][2 * h + 1, 3] = -(2.0**40)
            if random.random() < 0.1:
                layer["value"][rows] = 0
        layer["out"] = number(WIDTH, 2 * heads)
        layer["out"][:3] = 0  # keys and queries stay small
        layer["mean"] = random.random(heads) < 0.3
        layer["value"][np.repeat(layer["mean"], 2), 4:] = 0  # a mean of what is no integer is not exact
        layer["gate"], layer["up"], layer["down"] = number(4, WIDTH), number(4, WIDTH), np.zeros((WIDTH, 4))
        layers.append(layer)
    embed, position = number(VOCAB, WIDTH), np.zeros((3, WIDTH))
    embed[:, :3] = 0
    embed[:, 3] = np.arange(VOCAB) % 2
    position[:, :3] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    return SimpleNamespace(embed=embed, position=position, unembed=number(VOCAB, WIDTH), vocab=VOCAB, width=WIDTH, layers=layers, max_position=LENGTH)


def main(models):
    wasmformer_cache.BLOCK, wasmformer_cache.FEW = 4, 2
    for seed in range(models):
        random = np.random.default_rng(seed)
        decoder = Both(random_model(random))
        while decoder.length < LENGTH:
            decoder.append(random.integers(0, VOCAB, random.integers(1, 20)))
    print(f"{models} models, no difference")


if __name__ == "__main__":
    main(int(sys.argv[1]))
