"""The textbook decoder of Wasmformer's models, in numpy.

    wasmformer model -write model.safetensors
    wasmformer tokens -example gcd > gcd.jsonl
    python3 python/wasmformer_numpy.py model.safetensors gcd.jsonl

The first file holds the weights, the second a run: a JSON object a line, as README.md
describes. Tokens of the kinds "prompt" and "host" are given to the model. Where the
kind is "trace" the model has the word: its own token is appended and compared with the line's.

    wasmformer bake -example hello -o hello.safetensors
    wasmformer tokens -model hello.safetensors -input Ada -to 300 > hello.jsonl
    python3 python/wasmformer_numpy.py --generate hello.safetensors hello.jsonl

With --generate the lines of the kind "trace" are left out: decoding begins behind the tokens that are given, ends when the model says
that the program has, and what the program prints is printed. OPENBLAS_NUM_THREADS=1 is best: products of one row gain nothing by more threads.

Shapes: D slots of the residual stream, H heads and F gates in a layer, V tokens in the
vocabulary, C new positions, T positions in all. All numbers are float64: the weights
mean nothing in fewer bits.
"""

import argparse
import hashlib
import itertools
import json
import struct
import sys
import time

import numpy as np

from wasmformer_cache import Cache

HEAD_DIM = 2  # of queries, keys and values
ROWS = 64  # positions of a prompt that are computed together, which bounds the memory of scores

# What those who read a run know of the vocabulary: which tokens end a call, and which are bytes, 0 to 255,
# of output and of error output.
ENDS = {
    198: "halt", 199: "exit", 200: "host", 201: "trap: unreachable", 202: "trap: integer divide by zero",
    203: "trap: integer overflow", 204: "trap: out of bounds memory access", 205: "trap: undefined element",
    206: "trap: uninitialized element", 207: "trap: indirect call type mismatch", 208: "trap: call stack exhausted",
    209: "trap: out of bounds table access", 210: "trap: invalid conversion to integer", 211: "trap: host function",
}
OUTPUT, ERRORS = 2218, 2474


class Model:
    """The weights of a safetensors file that `wasmformer model -write FILE` made.

    embed [V, D], position [3, D] for p, p² and 1, unembed [V, D]; layers is a list of
    dictionaries: query, key, value [2H, D], out [D, 2H], gate and up [F, D], down [D, F],
    and mean [H], whether a head averages over equal keys instead of taking the latest.
    softmax says whether they are the form that `wasmformer model -softmax FILE` makes.
    """

    def __init__(self, path):
        """Reads a file. A ValueError says what is wrong with it. Memory is a small multiple of the file's size."""
        with open(path, "rb") as file:
            data = file.read()
        try:
            self._read(memoryview(data))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError, struct.error) as error:
            raise ValueError(f"{path!r} is no model file of this version: {type(error).__name__}: {error}") from None

    def _read(self, data):
        (size,) = struct.unpack_from("<Q", data)
        if size > len(data) - 8:
            raise ValueError(f"{len(data)} bytes, want a header of {size} after the first 8")
        header, body = json.loads(bytes(data[8 : 8 + size])), data[8 + size :]
        meta = header["__metadata__"]
        for name, want in ("format", "wasmformer"), ("version", "1"), ("head_dim", str(HEAD_DIM)):
            if meta[name] != want:
                raise ValueError(f"{name} is {meta[name]!r}, want {want!r}")
        rules = [meta[f"layers.{i}.rules"] for i in range(int(meta["layers"]))]  # a letter for each head: latest or mean
        if set("".join(rules)) - set("lm"):
            raise ValueError(f"heads of the kinds {sorted(set(''.join(rules)))}, want l and m")
        self.max_position = int(meta["max_position"])
        self.softmax = "softmax.beta" in meta

        # The checksum is that of safetensors.Fingerprint: sizes, kinds of heads, then each tensor.
        checksum = hashlib.sha256()
        add = lambda *numbers: checksum.update(struct.pack(f"<{len(numbers)}q", *numbers))
        add(*header["embed"]["shape"], len(rules), HEAD_DIM, self.max_position)
        for rule in rules:
            add(len(rule), *(kind == "m" for kind in rule))

        def tensor(name, rows, columns):
            """The tensor of that name and shape; None stands for any number."""
            entry = header[name]
            (begin, end), shape = entry["data_offsets"], entry["shape"]
            if entry["dtype"] != "F64" or len(shape) != 2 or rows not in (None, shape[0]) or columns not in (None, shape[1]):
                raise ValueError(f"tensor {name} is {entry['dtype']} {shape}, want F64 [{rows}, {columns}]")
            if not 0 <= begin <= end <= len(body) or end - begin != 8 * shape[0] * shape[1]:
                raise ValueError(f"tensor {name} of shape {shape} has the bytes {begin} to {end} of {len(body)}")
            array = np.frombuffer(body[begin:end], "<f8").reshape(shape)
            if not np.isfinite(array).all():
                raise ValueError(f"tensor {name} holds numbers that are not finite")
            add(*shape, array.size)
            checksum.update(body[begin:end])
            return array

        self.embed = tensor("embed", None, None)
        self.vocab, self.width = self.embed.shape
        self.position = tensor("position", 3, self.width)
        self.unembed = tensor("unembed", self.vocab, self.width)
        self.layers = []
        for i, rule in enumerate(rules):
            d, heads, prefix = self.width, HEAD_DIM * len(rule), f"layers.{i}."
            layer = {"mean": np.array([kind == "m" for kind in rule], bool)}
            layer["query"] = tensor(prefix + "attention.query", heads, d)
            layer["key"] = tensor(prefix + "attention.key", heads, d)
            layer["value"] = tensor(prefix + "attention.value", heads, d)
            layer["out"] = tensor(prefix + "attention.out", d, heads)
            layer["gate"] = tensor(prefix + "ffn.gate", None, d)
            layer["up"] = tensor(prefix + "ffn.value", len(layer["gate"]), d)
            layer["down"] = tensor(prefix + "ffn.out", d, len(layer["gate"]))
            self.layers.append(layer)
        if checksum.hexdigest() != meta["sha256"]:
            raise ValueError("the weights do not have the checksum that the file gives: it is damaged or was changed")


class Decoder:
    """Decodes with a key-value cache. A token costs O(weights + heads·T)."""

    def __init__(self, model):
        self.model = model
        self.length = 0  # T
        # Of each layer the keys and values, [2, H, room].
        self.keys = [np.empty((HEAD_DIM, len(layer["mean"]), ROWS)) for layer in model.layers]
        self.values = [np.empty_like(keys) for keys in self.keys]

    def append(self, tokens):
        """Appends C tokens. Returns which token the model says comes next after each of them, [C]."""
        model, first = self.model, self.length
        self.length += len(tokens)
        p = np.arange(first, self.length, dtype=float)
        x = model.embed[tokens] + np.stack([p, p * p, np.ones_like(p)], 1) @ model.position  # [C, D]
        for i, layer in enumerate(model.layers):
            if len(layer["mean"]):
                x = x + self.attention(i, layer, x, first) @ layer["out"].T
            x = x + (np.maximum(x @ layer["gate"].T, 0) * (x @ layer["up"].T)) @ layer["down"].T
        return (x @ model.unembed.T).argmax(1)

    def attention(self, i, layer, x, first):
        """What the heads of layer i read, [C, 2H]: hard attention, to the latest of the best keys or the mean over them."""
        if self.length > self.keys[i].shape[2]:
            room = np.empty_like(self.keys[i], shape=(*self.keys[i].shape[:2], 2 * self.length))
            self.keys[i], self.values[i] = (np.concatenate([old[:, :, :first], room[:, :, first:]], 2) for old in (self.keys[i], self.values[i]))
        split = lambda name: (x @ layer[name].T).reshape(len(x), -1, HEAD_DIM).transpose(2, 1, 0)  # [2, H, C]
        query = split("query")
        self.keys[i][:, :, first : self.length] = split("key")
        self.values[i][:, :, first : self.length] = split("value")
        keys, values = self.keys[i][:, :, : self.length], self.values[i][:, :, : self.length]  # [2, H, T]

        scores = query[0, :, :, None] * keys[0, :, None] + query[1, :, :, None] * keys[1, :, None]  # [H, C, T]
        for c in range(len(x)):
            scores[:, c, first + c + 1 :] = -np.inf  # nobody reads what comes later
        latest = self.length - 1 - scores[:, :, ::-1].argmax(2)  # [H, C]
        read = np.take_along_axis(values, latest[None], 2)  # [2, H, C]
        for h in np.flatnonzero(layer["mean"]):
            tied = scores[h] == scores[h].max(1, keepdims=True)  # [C, T]
            read[:, h] = values[:, h] @ tied.T / tied.sum(1)
        return read.transpose(2, 1, 0).reshape(len(x), -1)


class CompactDecoder(Decoder):
    """Decodes the same tokens with a cache that holds each key once, for long runs: see wasmformer_cache.py."""

    def __init__(self, model):
        self.model, self.length = model, 0
        self.caches = [Cache(layer) for layer in model.layers]

    def attention(self, i, layer, x, first):
        """What the heads of layer i read, [C, 2H]."""
        return self.caches[i].attend(*(x @ layer[name].T for name in ("query", "key", "value")))


class Run:
    """A run as `wasmformer tokens` writes it: ids [T], and decoded [T], which of them the model has said."""

    def __init__(self, path, vocab):
        """Reads a file. A ValueError names the line that is wrong."""
        self.ids, self.decoded = [], []
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file):
                try:
                    token = json.loads(line)
                    position, id, kind = token["position"], token["id"], token["kind"]
                except (ValueError, KeyError, TypeError) as error:
                    raise ValueError(f"{path!r}, line {number + 1}: no token: {error!r}") from None
                if number == 0 and kind == "trace":
                    raise ValueError(f"{path!r}: the first token is said by the model, want one that is given to it")
                if position != number or type(id) is not int or not 0 <= id < vocab or kind not in ("prompt", "host", "trace"):
                    raise ValueError(
                        f"{path!r}, line {number + 1}: position {position!r}, id {id!r}, kind {kind!r};"
                        f" want position {number}, an id below {vocab}, and prompt, host or trace"
                    )
                self.ids.append(id)
                self.decoded.append(kind == "trace")


def check(decoder, run, limit, rows=1):
    """Decodes a run until the model says another token than it, or has said as many as limit.

    Each token that the model has said is compared with the run's, and is then the next to be appended. With more
    rows that many tokens of the run are appended together, as a draft, and those that the model
    says itself are accepted; that is the same decoding, in larger products. Returns how many tokens were equal, the first other one as
    (position, said, wanted) or None, and the seconds without those for the prompt.
    """
    equal, at, seconds = 0, 0, 0.0
    while at < len(run.ids) and equal < limit:
        end = at + 1
        while end < len(run.ids) and run.decoded[end] == run.decoded[at] and end - at < (rows if run.decoded[at] else ROWS):
            end += 1
        if end > decoder.model.max_position + 1:
            raise ValueError(f"the run goes on behind position {decoder.model.max_position}, the last one that the model is exact for")
        start = time.perf_counter()
        said = decoder.append(run.ids[at:end])
        seconds += (time.perf_counter() - start) * run.decoded[at]
        for position in range(at + 1, min(end + 1, len(run.ids))):
            if not run.decoded[position] or equal == limit:
                continue
            if said[position - at - 1] != run.ids[position]:
                return equal, (position, int(said[position - at - 1]), run.ids[position]), seconds
            equal += 1
        at = end
    return equal, None, seconds


def generate(decoder, run, limit=sys.maxsize):
    """Yields the tokens that the model says, at most limit, by greedy decoding behind those that a run gives to it.

    Nothing is used of what the run says of the model's own tokens. The tokens that are given at once, a prompt with its call or a later call,
    are appended, and the model has the word until it says one of ENDS.
    """
    last = decoder.model.max_position

    def append(tokens):
        if decoder.length + len(tokens) > last + 1:
            raise ValueError(f"the run goes on behind position {last}, the last one that the model is exact for")
        return int(decoder.append(tokens)[-1])

    said, token = 0, []  # the token that was said and is not appended yet
    for decoded, stretch in itertools.groupby(zip(run.decoded, run.ids), key=lambda pair: pair[0]):
        if decoded or said == limit:
            continue
        given = token + [id for _, id in stretch]
        for at in range(0, len(given), ROWS):
            token = [append(given[at : at + ROWS])]
        while said < limit:
            said += 1
            yield token[0]
            if token[0] in ENDS:
                break
            token = [append(token)]


def execute(decoder, run, limit):
    """Writes what a program prints to standard output and error output, byte by byte as the model says it.

    Every ten seconds, and at the end, error output also gets how many tokens there are. Returns whether the program ended, and not by a trap.
    """
    start = shown = time.perf_counter()
    end, number = "stopped by the limit", 0
    for number, token in enumerate(generate(decoder, run, limit), 1):
        end = ENDS.get(token, end)
        for first, to in (OUTPUT, sys.stdout), (ERRORS, sys.stderr):
            if first <= token < first + 256:
                to.buffer.write(bytes([token - first]))
                to.flush()
        now = time.perf_counter()
        if now - shown > 10:
            shown = now
            print(f"{number} tokens, {number / (now - start):.0f} a second", file=sys.stderr, flush=True)
    seconds = time.perf_counter() - start
    print(f"{end}: {number} tokens in {seconds:.1f} s with the prompt, {number / seconds:.0f} a second", file=sys.stderr, flush=True)
    return end in ("halt", "exit")


def main(textbook, compact):
    """The command line of both files, each with two decoders. It exits with 1 if a token differs, a program traps or an input is wrong."""
    parser = argparse.ArgumentParser(description="decodes runs and compares each token, or generates them from what is given to the model")
    parser.add_argument("model", help="a file of wasmformer model -write or -softmax")
    parser.add_argument("runs", nargs="+", help="files of wasmformer tokens")
    parser.add_argument("--limit", type=int, default=sys.maxsize, help="stop a run after so many tokens")
    parser.add_argument("--rows", type=int, default=1, help="append so many tokens of the run together, and accept those that the model says")
    parser.add_argument("--compact", action="store_true", help="compare with a cache that holds each key once")
    parser.add_argument("--generate", action="store_true", help="take only the tokens that are given to the model, decode with that cache to the program's end, and print what it prints")
    args = parser.parse_args()
    failed = False
    try:
        model = Model(args.model)
        for path in args.runs:
            if args.generate:
                failed |= not execute(compact(model), Run(path, model.vocab), args.limit)
                continue
            start = time.perf_counter()
            equal, other, seconds = check((compact if args.compact else textbook)(model), Run(path, model.vocab), args.limit, args.rows)
            total = time.perf_counter() - start
            print(f"{path}: {equal} tokens equal, {int(other is not None)} different, {1000 * seconds / max(equal, 1):.1f} ms a token, {total:.1f} s with the prompt", flush=True)
            if other:
                print("{}: at position {} the model says token {}, the run has {}".format(path, *other), flush=True)
                failed = True
    except (OSError, ValueError) as error:
        sys.exit(f"{sys.argv[0]}: {error}")
    sys.exit(failed)


if __name__ == "__main__":
    main(Decoder, CompactDecoder)
