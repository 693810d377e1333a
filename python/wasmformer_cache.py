"""A key-value cache that holds each key once, for hard attention over long runs.

The textbook decoder scores all keys at each token. This one finds the same keys and reads the same
values, for any weights, by three facts:

- Equal keys score alike, so one row is enough for them: with the latest values or, for heads that
  take means, with the sum of the values and their number.
- Heads with the same weights for keys and for queries find the same, and are searched once. Heads whose values
  are 0, or multiplied by 0, need no search.
- No key in a box of keys scores higher than the box's best corner. Rounding does not change that, as products and
  sums round monotonically. So of many keys only those blocks are scored whose corner is not below the best score so far.

Means are equal to the textbook's as long as the sums of values are exact. Shapes: H heads of a layer, C new positions.
"""

import numpy as np

BLOCK = 64  # rows that share a box
FEW = 16  # blocks up to which all keys are scored
LARGEST = 1e150  # bounds the length of keys and queries: all scores are finite, then


class Keys:
    """The distinct keys of heads whose keys and rule are the same, in the order in which they first came.

    With n of them to append one costs O(1), and a search O(n / BLOCK) and O(BLOCK) for each block that is scored.
    """

    def __init__(self, heads, mean):
        """Holds values of so many heads, [heads, 2]. mean says whether they are added up."""
        self.mean = mean
        self.rows = {}  # of a key, as a complex number
        self.keys = np.empty((2, 0, BLOCK))
        self.low, self.high = np.empty((2, 0)), np.empty((2, 0))  # corners of each block's box
        self.values = np.empty((0, heads, 2))
        self.number = np.empty(0, int)  # a row's latest position or, with mean, how often its key came

    def append(self, key, values, position):
        """Appends a key, two numbers as a complex one, and values [heads, 2], or puts the values to an equal key."""
        if not abs(key) < LARGEST:
            raise ValueError(f"position {position} has a key {key}, want one below {LARGEST}")
        row = self.rows.setdefault(key, len(self.rows))
        if row == len(self.number):
            self.grow(key)
        if row == len(self.rows) - 1:  # it may be new
            block, at = divmod(row, BLOCK)
            for i, number in enumerate((key.real, key.imag)):
                self.keys[i, block, at] = number
                self.low[i, block] = min(self.low[i, block], number)
                self.high[i, block] = max(self.high[i, block], number)
        if self.mean:
            self.values[row] += values
            self.number[row] += 1
        else:
            self.values[row] = values
            self.number[row] = position

    def grow(self, key):
        """Doubles the room. Rows without a key repeat the first one, and do not count beside it: their number is the lowest."""
        blocks = max(1, len(self.number) // BLOCK)
        first = complex(*self.keys[:, 0, 0]) if self.keys.size else key
        add = lambda array, axis, shape, fill: np.concatenate([array, np.full_like(array, fill, shape=shape)], axis)
        self.keys = add(self.keys, 1, (2, blocks, BLOCK), [[[first.real]], [[first.imag]]])
        self.low, self.high = add(self.low, 1, (2, blocks), np.inf), add(self.high, 1, (2, blocks), -np.inf)
        self.values = add(self.values, 0, (blocks * BLOCK, *self.values.shape[1:]), 0)
        self.number = add(self.number, 0, blocks * BLOCK, 0 if self.mean else -1)

    def read(self, query, heads):
        """What some heads, a slice of them, read by a query, a complex number as keys are: [heads, 2]."""
        if not abs(query) < LARGEST:
            raise ValueError(f"a query is {query}, want one below {LARGEST}")
        x, y = query.real, query.imag
        blocks = -(-len(self.rows) // BLOCK)
        if blocks <= FEW:
            scores = (x * self.keys[0, :blocks] + y * self.keys[1, :blocks]).ravel()
            best = (scores == scores.max()).nonzero()[0]
        else:
            bound = x * (self.high if x >= 0 else self.low)[0, :blocks] + y * (self.high if y >= 0 else self.low)[1, :blocks]
            promising = bound.argmax()
            least = (x * self.keys[0, promising] + y * self.keys[1, promising]).max()
            good = (bound >= least).nonzero()[0]
            scores = x * self.keys[0, good] + y * self.keys[1, good]
            block, at = (scores == scores.max()).nonzero()
            best = good[block] * BLOCK + at
        if self.mean:
            return self.values[best, heads].sum(0) / self.number[best].sum()
        return self.values[best[self.number[best].argmax()] if len(best) > 1 else best[0], heads]


class Cache:
    """What the heads of a layer have of earlier positions."""

    def __init__(self, layer):
        """Takes the weights of a layer as wasmformer_numpy.Model has them, and finds what its heads share."""
        self.length = 0  # positions so far
        rows = lambda name, h: layer[name][2 * h : 2 * h + 2]
        same = {}  # heads with the same keys and rule, and of them those with the same queries
        for h, mean in enumerate(layer["mean"]):
            if rows("value", h).any() and layer["out"][:, 2 * h : 2 * h + 2].any():
                queries = same.setdefault((bool(mean), rows("key", h).tobytes()), {})
                queries.setdefault(rows("query", h).tobytes(), []).append(h)
        self.order = []  # the heads that are used: those of one group together, and in it those of one search
        self.groups = []  # of each its keys, a head, where its heads are in order, and its searches
        for (mean, _), queries in same.items():
            begin, searches = len(self.order), []  # of each a head, and where its heads are in order and in the group
            for heads in queries.values():
                at = len(self.order)
                self.order += heads
                searches.append((heads[0], slice(at, len(self.order)), slice(at - begin, len(self.order) - begin)))
            self.groups.append((Keys(len(self.order) - begin, mean), self.order[begin], slice(begin, len(self.order)), searches))

    def attend(self, query, key, value):
        """Appends keys and values of C positions, [C, 2H], and returns what their queries read, [C, 2H]. Unused heads read 0."""
        query, key = (np.ascontiguousarray(array).view(complex).tolist() for array in (query, key))  # [C][H]
        value = value.reshape(len(value), -1, 2)
        ordered = value[:, self.order]
        found = np.empty_like(ordered)
        for c in range(len(value)):
            for keys, head, heads, searches in self.groups:
                keys.append(key[c][head], ordered[c, heads], self.length)
                for head, heads, columns in searches:
                    found[c, heads] = keys.read(query[c][head], columns)
            self.length += 1
        read = np.zeros_like(value)
        read[:, self.order] = found
        return read.reshape(len(read), -1)
