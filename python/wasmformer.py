"""Wasmformer's models as PyTorch modules.

    wasmformer model -write model.safetensors
    wasmformer model -softmax softmax.safetensors
    wasmformer tokens -example gcd > gcd.jsonl
    python3 python/wasmformer.py model.safetensors gcd.jsonl
    python3 python/wasmformer.py softmax.safetensors gcd.jsonl
    python3 python/wasmformer.py --generate model.safetensors gcd.jsonl

The first file needs hard attention, to the latest of the best keys. The second one is the softmax
form of the same weights: a transformer of nn.Embedding, nn.Linear and nn.MultiheadAttention as they
are, in float64. What a file holds decides which of the two is made. --generate and --compact are those of wasmformer_numpy.py,
and hard attention then keeps each key once; softmax attention is torch's own with them, too.

Shapes: D slots of the residual stream, V tokens in the vocabulary, C new positions, T positions in all.
"""

from functools import partial

import torch
from torch import nn

from wasmformer_cache import Cache
from wasmformer_numpy import HEAD_DIM, Model, main


class HardAttention(nn.Module):
    """Attention to the key of the highest score: the latest of equal ones or, where mean [H] says so, their mean."""

    def __init__(self, width, mean):
        super().__init__()
        self.query, self.key, self.value = (linear(width, HEAD_DIM * len(mean)) for _ in range(3))
        self.out = linear(HEAD_DIM * len(mean), width)
        self.register_buffer("mean", mean)

    def forward(self, x, past):
        """What C positions [C, D] read, [C, D], and the keys and values [T, H, 2] so far. It costs C·T·H."""
        query, key, value = (f(x).unflatten(1, (-1, HEAD_DIM)) for f in (self.query, self.key, self.value))
        if past:
            key, value = torch.cat([past[0], key]), torch.cat([past[1], value])
        scores = torch.einsum("chi,thi->hct", query, key)
        scores = scores.masked_fill(later(len(x), len(key)), -torch.inf)
        best = scores == scores.amax(2, keepdim=True)  # [H, C, T]
        latest = best & (best.flip(2).cumsum(2).flip(2) == 1)
        weights = torch.where(self.mean[:, None, None], best, latest).to(x.dtype)
        read = torch.einsum("hct,thi->chi", weights, value) / weights.sum(2).T[:, :, None]
        return self.out(read.flatten(1)), (key, value)


class CompactAttention(HardAttention):
    """The same by a cache that holds each key once, which is not torch's: for long runs, and without gradients."""

    def __init__(self, width, weights):
        super().__init__(width, torch.tensor(weights["mean"]))
        self.weights = weights

    def forward(self, x, past):
        """What C positions [C, D] read, [C, D], and the Cache, in which they are appended."""
        past = Cache(self.weights) if past is None else past
        read = past.attend(*(f(x).detach().numpy() for f in (self.query, self.key, self.value)))
        return self.out(torch.from_numpy(read)), past


class SoftAttention(nn.Module):
    """torch's own attention. Its cache is the residual stream of all positions, of which keys and values are made again."""

    def __init__(self, width):
        super().__init__()
        self.heads = nn.MultiheadAttention(width, width // HEAD_DIM, bias=False)

    def forward(self, x, past):
        """What C positions [C, D] read, [C, D], and the residual stream [T, D]. It costs T·D² and C·T·D."""
        stream = x if past is None else torch.cat([past, x])
        read, _ = self.heads(x, stream, stream, attn_mask=later(len(x), len(stream)), need_weights=False)
        return read, stream


class Layer(nn.Module):
    """Attention, then the gated FFN; each adds to the residual stream."""

    def __init__(self, width, attention, gates):
        super().__init__()
        self.attention = attention  # None where no head is
        self.gate, self.up, self.down = linear(width, gates), linear(width, gates), linear(gates, width)

    def forward(self, x, past):
        if self.attention is not None:
            read, past = self.attention(x, past)
            x = x + read
        return x + self.down(torch.relu(self.gate(x)) * self.up(x)), past


class Transformer(nn.Module):
    """A decoder-only transformer with the weights of a Model. compact says how hard attention keeps its keys."""

    def __init__(self, model, compact=False):
        super().__init__()
        # nn.MultiheadAttention wants D to be heads times their dimension, so there are D/2 in
        # each layer; those that the file does not have keep weights of 0, as do added slots.
        heads = max((len(layer["mean"]) for layer in model.layers), default=0)
        width = max(model.width + model.width % HEAD_DIM, HEAD_DIM * heads) if model.softmax else model.width
        self.vocab = model.vocab
        self.embed = nn.Embedding(model.vocab, width, dtype=torch.float64)
        self.position = linear(3, width)
        self.unembed = linear(width, model.vocab)
        self.layers = nn.ModuleList()
        fill(self.embed.weight, model.embed)
        fill(self.position.weight, model.position.T)
        fill(self.unembed.weight, model.unembed)
        for weights in model.layers:
            attention = None
            if len(weights["mean"]) and model.softmax:
                attention = SoftAttention(width).to(torch.float64)
                query, key, value = attention.heads.in_proj_weight.detach().chunk(3)
                out = attention.heads.out_proj.weight
            elif len(weights["mean"]):
                attention = CompactAttention(width, weights) if compact else HardAttention(width, torch.tensor(weights["mean"]))
                query, key, value, out = (f.weight for f in (attention.query, attention.key, attention.value, attention.out))
            if attention is not None:
                fill(query, weights["query"])
                fill(key, weights["key"])
                fill(value, weights["value"])
                fill(out, weights["out"])
            layer = Layer(width, attention, len(weights["gate"]))
            fill(layer.gate.weight, weights["gate"])
            fill(layer.up.weight, weights["up"])
            fill(layer.down.weight, weights["down"])
            self.layers.append(layer)

    def forward(self, tokens, past=None, first=0):
        """Logits [C, V] for the tokens behind the given ones [C], of which the first has that position.

        past is what the call for the positions before has returned; the second result is for those that follow.
        """
        p = torch.arange(first, first + len(tokens), dtype=torch.float64)
        x = self.embed(tokens) + self.position(torch.stack([p, p * p, torch.ones_like(p)], 1))
        now = []
        for layer, before in zip(self.layers, past or [None] * len(self.layers)):
            x, after = layer(x, before)
            now.append(after)
        return self.unembed(x), now


class Decoder:
    """Greedy decoding with what a Transformer keeps of earlier positions."""

    def __init__(self, model, compact=False):
        self.model, self.transformer = model, Transformer(model, compact).eval()
        self.length, self.past = 0, None  # T

    @torch.no_grad()
    def append(self, tokens):
        """Appends C tokens. Returns which token the model says comes next after each of them, [C]."""
        logits, self.past = self.transformer(torch.as_tensor(tokens), self.past, self.length)
        self.length += len(tokens)
        return logits.argmax(1).numpy()


def linear(inputs, outputs):
    return nn.Linear(inputs, outputs, bias=False, dtype=torch.float64)


def later(new, total):
    """Which positions each of the new ones can't see, [C, T]."""
    return torch.ones(new, total, dtype=torch.bool).triu(total - new + 1)


@torch.no_grad()
def fill(parameter, array):
    """Sets a parameter to an array, and to 0 beyond it."""
    parameter.zero_()
    parameter[: array.shape[0], : array.shape[1]] = torch.tensor(array)


if __name__ == "__main__":
    torch.set_num_threads(1)  # products of one row gain nothing by more
    main(Decoder, partial(Decoder, compact=True))
