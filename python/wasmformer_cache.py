"""A key-value cache that holds each key once, for hard attention over long runs.

The textbook decoder scores all keys at each token. This one finds the same keys and reads the same
values, for any weights, by three facts:

- Of equal keys all score alike, so one row is enough for them: with the latest value or, for heads that
  take means, with the sum of the values and their number.
- Heads with the same weights for keys and for queries find the same, and are searched once; heads whose values are
  0, or multiplied by 0, need no search.
- No key in a box of keys scores higher than the box's best corner. Rounding does not change that, as products and sums
  are rounded monotonically. So only blocks of keys are scored whose corner is not below the best score so far.
"""

import numpy as np

BLOCK = 64  # rows that share a box
FEW = 16  # blocks up to which all keys are scored
LARGEST = 1e150  # of a key's and a query's length: a score is finite, then


class Keys:
    """The distinct keys of heads that have the same keys and the same rule, in the order in which they first came.

    A key that is appended costs O(1), a search O(n / BLOCK) for n distinct keys, and O(BLOCK) for each block whose box is good enough.
    """

    def __init__(self, width, mean):
        """Makes place for values of that width. With mean, values of equal keys are added up."""
        self.mean = mean
        self.rows = {}  # of a key, as a complex number
        self.keys = np.empty((2, 0, BLOCK))
        self.low, self.high = np.empty((2, 0)), np.empty((2, 0))  # corners of a block's box
        self.values = np.empty((0, width))
        self.number = np.empty(0, int)  # a row's latest position or, with mean, how often its key came

    def append(self, key, value, position):
        """Appends a key, two numbers as one complex number, and a value [width], or puts the value to an equal key."""
        if not abs(key) < LARGEST:
            raise ValueError(f"position {position} has the key {key}, want one below {LARGEST}")
        row = self.rows.setdefault(key, len(self.rows))
        if row == len(self.number):
            self.grow(key)
        block, at = divmod(row, BLOCK)
        if row == len(self.rows) - 1:  # it may be new
            for i, number in enumerate((key.real, key.imag)):
                self.keys[i, block, at] = number
                self.low[i, block] = min(self.low[i, block], number)
                self.high[i, block] = max(self.high[i, block], number)
        if self.mean:
            self.values[row] += value
            self.number[row] += 1
        else:
            self.values[row] = value
            self.number[row] = position

    def grow(self, key):
        """Doubles the room. Rows that have no key yet repeat the first one, and do not count beside it: their number is the lowest."""
        blocks = max(1, len(self.number) // BLOCK)
        first = complex(*self.keys[:, 0, 0]) if self.keys.size else key
        add = lambda array, axis, room, fill: np.concatenate([array, np.full_like(array, fill, shape=room)], axis)
        self.keys = add(self.keys, 1, (2, blocks, BLOCK), [[[first.real]], [[first.imag]]])
        self.low, self.high = add(self.low, 1, (2, blocks), np.inf), add(self.high, 1, (2, blocks), -np.inf)
        self.values = add(self.values, 0, (blocks * BLOCK, self.values.shape[1]), 0)
        self.number = add(self.number, 0, (blocks * BLOCK,), 0 if self.mean else -1)

    def read(self, query):
        """What a query, a complex number as keys are, reads at the best keys, [width]."""
        if not abs(query) < LARGEST:
            raise ValueError(f"a query is {query}, want one below {LARGEST}")
        x, y = query.real, query.imag
        score = lambda keys: x * keys[0] + y * keys[1]
        blocks = -(-len(self.rows) // BLOCK)
        if blocks <= FEW:
            scores = score(self.keys[:, :blocks]).ravel()
            best = np.flatnonzero(scores == scores.max())
        else:
            bound = score([(self.high if q >= 0 else self.low)[i, :blocks] for i, q in enumerate((x, y))])
            least = score(self.keys[:, bound.argmax()]).max()
            good = np.flatnonzero(bound >= least)
            scores = score(self.keys[:, good])
            block, at = np.nonzero(scores == scores.max())
            best = good[block] * BLOCK + at
        if self.mean:
            return self.values[best].sum(0) / self.number[best].sum()
        return self.values[best[self.number[best].argmax()] if len(best) > 1 else best[0]]


class Cache:
    """What the heads of a layer have of earlier positions."""

    def __init__(self, layer):
        """Takes the weights of a layer, as wasmformer_numpy.Model has them, and looks which heads can share keys and searches."""
        self.length = 0  # T
        rows = lambda name, h: layer[name][2 * h : 2 * h + 2]
        used = [h for h in range(len(layer["mean"])) if rows("value", h).any() and layer["out"][:, 2 * h : 2 * h + 2].any()]
        same = {}  # heads with the same keys, and of them those with the same queries
        for h in used:
            queries = same.setdefault((bool(layer["mean"][h]), rows("key", h).tobytes()), {})
            queries.setdefault(rows("query", h).tobytes(), []).append(h)
        self.groups = []  # of each its keys, its heads, and the heads of each search with their columns of the values
        for (mean, _), queries in same.items():
            heads = [h for group in queries.values() for h in group]
            searches = []
            for group in queries.values():
                begin = 2 * heads.index(group[0])
                searches.append((group, slice(begin, begin + 2 * len(group))))
            self.groups.append((Keys(2 * len(heads), mean), heads, searches))

    def attend(self, query, key, value):
        """Appends the keys and values of C positions, [C, 2H], and returns what their queries read, [C, 2H]. Unused heads read 0."""
        read = np.zeros_like(value).reshape(len(value), -1, 2)
        query, key = (np.ascontiguousarray(a).view(complex).tolist() for a in (query, key))  # [C][H]
        value = value.reshape(read.shape)
        for c in range(len(read)):
            for keys, heads, searches in self.groups:
                keys.append(key[c][heads[0]], value[c, heads].ravel(), self.length)
                for group, columns in searches:
                    read[c, group] = keys.read(query[c][group[0]])[columns].reshape(-1, 2)
            self.length += 1
        return read.reshape(len(read), -1)
