/* The SHA-256 hash (FIPS 180-4) of the input text, in hexadecimal. */
#include "wasmformer.h"

/* The first 32 bits of the fractions of the cube roots of the first 64 primes. */
static const unsigned round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

/* The hash so far; at the start, fractions of the square roots of 8 primes. */
static unsigned hash[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

static unsigned rotate_right(unsigned x, int by) {
    return x >> by | x << (32 - by);
}

/* Mixes one block of 16 words into the hash. */
static void add_block(const unsigned *block) {
    unsigned w[64];
    for (int t = 0; t < 16; t++) w[t] = block[t];
    for (int t = 16; t < 64; t++) {
        unsigned x = w[t - 15], y = w[t - 2];
        unsigned sigma0 = rotate_right(x, 7) ^ rotate_right(x, 18) ^ x >> 3;
        unsigned sigma1 = rotate_right(y, 17) ^ rotate_right(y, 19) ^ y >> 10;
        w[t] = w[t - 16] + sigma0 + w[t - 7] + sigma1;
    }

    unsigned a = hash[0], b = hash[1], c = hash[2], d = hash[3];
    unsigned e = hash[4], f = hash[5], g = hash[6], h = hash[7];
    for (int t = 0; t < 64; t++) {
        unsigned sum1 = rotate_right(e, 6) ^ rotate_right(e, 11) ^ rotate_right(e, 25);
        unsigned choice = (e & f) ^ (~e & g);
        unsigned sum0 = rotate_right(a, 2) ^ rotate_right(a, 13) ^ rotate_right(a, 22);
        unsigned majority = (a & b) ^ (a & c) ^ (b & c);
        unsigned t1 = h + sum1 + choice + round_constants[t] + w[t];
        unsigned t2 = sum0 + majority;
        h = g, g = f, f = e, e = d + t1;
        d = c, c = b, b = a, a = t1 + t2;
    }
    hash[0] += a, hash[1] += b, hash[2] += c, hash[3] += d;
    hash[4] += e, hash[5] += f, hash[6] += g, hash[7] += h;
}

/* Byte i of the padded message: the text, 0x80, then zeros. */
static unsigned padded_byte(const char *text, int length, int i) {
    if (i < length) return (unsigned char)text[i];
    return i == length ? 0x80 : 0;
}

void compute(const char *input) {
    int length = 0;
    while (input[length]) length++;

    /* 9 bytes of padding at least: 0x80 and the length in bits as 64 bits. */
    int blocks = (length + 9 + 63) / 64;
    for (int b = 0; b < blocks; b++) {
        unsigned block[16];
        for (int i = 0; i < 16; i++) {
            unsigned word = 0;
            for (int k = 0; k < 4; k++) {
                word = word << 8 | padded_byte(input, length, b * 64 + i * 4 + k);
            }
            block[i] = word;
        }
        if (b == blocks - 1) block[15] = length * 8;
        add_block(block);
    }

    for (int i = 0; i < 8; i++) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            output_byte("0123456789abcdef"[hash[i] >> shift & 15]);
        }
    }
    output_byte('\n');
}
