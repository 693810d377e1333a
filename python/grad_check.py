"""Checks the derivatives of engine/grad against torch's autograd.

    python3 python/grad_check.py MODEL.safetensors RUN.json

MODEL is what `wasmformer model -write` makes; RUN is a run with the derivatives that were
found (the test TestTorch of engine/grad writes it): tokens, how many of them were given, by token its class of
bytes (-1: no byte) and its byte, seeds as [position, weight], and by mode the derivative by the byte of each position.

The forward pass is the README's: x = embedding + position, heads by argmax with ties to
the latest, gates relu(b)*a, all float64. A byte is a leaf in the slots that are linear in it.
Prints the largest relative difference of each mode, and fails above 1e-9.
"""

import json
import sys

import numpy as np
import torch


def read_model(path):
    """The tensors of a safetensors file, all float64, and its metadata."""
    with open(path, "rb") as f:
        size = int.from_bytes(f.read(8), "little")
        header = json.loads(f.read(size))
        data = f.read()
    meta = header.pop("__metadata__")
    return {name: torch.from_numpy(np.frombuffer(data[slice(*t["data_offsets"])], "<f8").reshape(t["shape"]).copy())
            for name, t in header.items()}, meta


def flat_gates(model, layers):
    """By layer: gates whose a adds 1.5*2^k with k >= 50 to something (floors), or is constant (steps)."""
    position, embed = model["position"], model["embed"]
    constant = (position[:2] == 0).all(0) & (position[2] != 0) & (embed == 0).all(0)
    for l in range(layers):
        for name in "attention.out", "ffn.out":
            constant &= (model[f"layers.{l}.{name}"] == 0).all(1)
    flat = []
    for l in range(layers):
        a = model[f"layers.{l}.ffn.value"]
        sums = a[:, constant] @ position[2, constant]
        floor = (torch.frexp(sums.abs())[0] == 0.75) & (sums.abs() >= 2.0**50)
        flat.append(floor | (a[:, ~constant] == 0).all(1))
    return flat


def linear(rows):
    """The step of each column that is linear in the row's number, 0 of the others."""
    step = rows[1] - rows[0]
    return torch.where(((rows - rows[0]) == torch.arange(256.0, dtype=torch.float64)[:, None] * step).all(0), step, torch.zeros_like(step))


def derivatives(model, means, run, mode, flat):
    tokens, letters = run["tokens"], run["letters"]
    layers = len(means)
    classes = {}
    for token, (c, byte) in enumerate(letters):
        if c >= 0:
            classes.setdefault(c, [0] * 256)[byte] = token
    slope, coordinate = {}, {}
    for c, ids in classes.items():
        slope[c] = linear(model["embed"][ids])
        logits = model["unembed"][ids]
        curve = logits[2] - 2 * logits[1] + logits[0]  # of the logits k(2vx - v^2): -2k, in the constant's slot
        k = -(curve @ model["position"][2]) / 2
        coordinate[c] = linear(logits) / (2 * k) if k > 0 else torch.zeros_like(curve)
    cache = [[] for _ in range(layers)]
    leaves, out, x = [], 0.0, None
    seeds = dict(map(tuple, run["seeds"][mode]))
    for p, token in enumerate(tokens):
        c, _ = letters[token]
        leaf = torch.zeros((), dtype=torch.float64, requires_grad=True)  # a change of the byte
        leaves.append(leaf)
        byte = leaf
        if c >= 0 and p >= run["prompt"]:
            emitted = coordinate[c] @ x
            byte = leaf + (emitted - emitted.detach())
        if p in seeds:
            out = out + seeds[p] * byte
        x = model["embed"][token] + p * model["position"][0] + p * p * model["position"][1] + model["position"][2]
        if c >= 0:
            x = x + slope[c] * (byte if mode == "straight-through" else leaf)
        for l in range(layers):
            w = {name: model[f"layers.{l}.{name}"] for name in (
                "attention.query", "attention.key", "attention.value", "attention.out", "ffn.gate", "ffn.value", "ffn.out")}
            heads = len(means[l])
            if heads:
                with torch.no_grad():
                    q, key = w["attention.query"] @ x, w["attention.key"] @ x
                cache[l].append((key.view(heads, 2), (w["attention.value"] @ x).view(heads, 2)))
                keys = torch.stack([k for k, _ in cache[l]])  # [position, head, 2]
                q = q.view(heads, 2)
                scores = keys[:, :, 0] * q[:, 0] + keys[:, :, 1] * q[:, 1]
                read = []
                for h in range(heads):
                    best = (scores[:, h] == scores[:, h].max()).nonzero()[:, 0].tolist()
                    found = best if means[l][h] else best[-1:]
                    read.append(sum(cache[l][j][1][h] for j in found) / len(found))
                x = x + w["attention.out"] @ torch.cat(read)
            if len(flat[l]):
                b, a = w["ffn.gate"] @ x, w["ffn.value"] @ x
                if mode == "plain":
                    y = torch.relu(b) * a
                else:
                    y = torch.where(b >= 0, b, torch.zeros_like(b)) * a
                    y = torch.where(flat[l], y.detach(), y)
                x = x + w["ffn.out"] @ y
    out.backward()
    return torch.stack([leaf.grad if leaf.grad is not None else torch.zeros((), dtype=torch.float64) for leaf in leaves])


def main(model_path, run_path):
    model, meta = read_model(model_path)
    run = json.load(open(run_path))
    means = run["means"]  # by layer and head: whether it takes means
    flat = flat_gates(model, len(means))
    failed = False
    for mode, want in run["derivatives"].items():
        got = derivatives(model, means, run, mode, flat)
        want = torch.tensor(want, dtype=torch.float64)
        off = ((got - want).abs() / want.abs().clamp(min=1)).max().item()
        failed |= not off <= 1e-9
        print(f"{mode}: {len(want)} positions, {int((want != 0).sum())} derivatives not 0, the largest difference {off:.3g}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
