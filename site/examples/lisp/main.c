/* A small Lisp: reads expressions from standard input, evaluates each and
 * prints its value. It knows define, lambda, if and quote; numbers are ints,
 * and what is not a number, a symbol or a function is a list. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct value value;
typedef value *(*builtin)(value *args);

enum kind { NIL, NUMBER, SYMBOL, PAIR, BUILTIN, LAMBDA };

struct value {
    enum kind kind;
    union {
        int number;
        const char *name;
        builtin call;
        struct {
            value *head, *tail; /* of a lambda: parameters and body, environment */
        };
    };
};

static value nil = {NIL};
static value *symbols = &nil, *globals = &nil;
static value *quote, *if_, *define, *lambda, *t;

_Noreturn static void fail(const char *message, const char *what) {
    fflush(stdout);
    fprintf(stderr, "error: %s%s\n", message, what);
    exit(1);
}

/* ---- making values */

static value *make(enum kind kind) {
    value *v = malloc(sizeof *v);
    if (!v) fail("out of memory", "");
    v->kind = kind;
    return v;
}

static value *number(int n) {
    value *v = make(NUMBER);
    v->number = n;
    return v;
}

static value *pair(value *head, value *tail) {
    value *v = make(PAIR);
    v->head = head;
    v->tail = tail;
    return v;
}

/* The one symbol of a name. */
static value *symbol(const char *name) {
    for (value *s = symbols; s != &nil; s = s->tail) {
        if (strcmp(s->head->name, name) == 0) return s->head;
    }
    value *v = make(SYMBOL);
    v->name = strdup(name);
    symbols = pair(v, symbols);
    return v;
}

/* ---- taking them apart */

static value *head(value *v) {
    if (v->kind != PAIR) fail("not a list", "");
    return v->head;
}

static value *tail(value *v) {
    if (v->kind != PAIR) fail("not a list", "");
    return v->tail;
}

static int integer(value *v) {
    if (v->kind != NUMBER) fail("not a number", "");
    return v->number;
}

/* ---- reading */

static int next(void) {
    int c = getchar();
    while (isspace(c)) c = getchar();
    if (c == ';') {
        while (c != '\n' && c != EOF) c = getchar();
        return next();
    }
    return c;
}

static value *read(int c);

static value *read_list(void) {
    int c = next();
    if (c == ')') return &nil;
    value *first = read(c);
    return pair(first, read_list());
}

static value *read(int c) {
    if (c == EOF) fail("the input ends in a list", "");
    if (c == '(') return read_list();
    if (c == '\'') return pair(quote, pair(read(next()), &nil));
    char text[64];
    size_t n = 0;
    while (c != EOF && !isspace(c) && c != '(' && c != ')') {
        if (n < sizeof text - 1) text[n++] = c;
        c = getchar();
    }
    ungetc(c, stdin);
    text[n] = 0;
    char *end;
    long value = strtol(text, &end, 10);
    return n > 0 && *end == 0 ? number(value) : symbol(text);
}

/* ---- printing */

static void print(value *v) {
    switch (v->kind) {
    case NIL: fputs("()", stdout); break;
    case NUMBER: printf("%d", v->number); break;
    case SYMBOL: fputs(v->name, stdout); break;
    case BUILTIN:
    case LAMBDA: fputs("<function>", stdout); break;
    case PAIR:
        putchar('(');
        for (; v->kind == PAIR; v = v->tail) {
            print(v->head);
            if (v->tail->kind == PAIR) putchar(' ');
        }
        putchar(')');
    }
}

/* ---- evaluating. An environment is a list of pairs of a symbol and its value. */

static value *lookup(value *name, value *env) {
    for (; env != &nil; env = env->tail) {
        if (env->head->head == name) return env->head->tail;
    }
    for (value *g = globals; g != &nil; g = g->tail) {
        if (g->head->head == name) return g->head->tail;
    }
    fail("unknown name ", name->name);
}

static value *eval(value *v, value *env);

static value *eval_all(value *list, value *env) {
    if (list == &nil) return list;
    value *first = eval(head(list), env);
    return pair(first, eval_all(tail(list), env));
}

static value *apply(value *f, value *args) {
    if (f->kind == BUILTIN) return f->call(args);
    if (f->kind != LAMBDA) fail("not a function", "");
    value *env = f->tail;
    for (value *p = head(f->head); p != &nil; p = tail(p), args = tail(args)) {
        env = pair(pair(head(p), head(args)), env);
    }
    return eval(head(tail(f->head)), env);
}

static value *eval(value *v, value *env) {
    if (v->kind == SYMBOL) return lookup(v, env);
    if (v->kind != PAIR) return v;
    value *first = v->head, *rest = v->tail;
    if (first == quote) return head(rest);
    if (first == if_) {
        value *chosen = eval(head(rest), env) != &nil ? tail(rest) : tail(tail(rest));
        return eval(head(chosen), env);
    }
    if (first == define) {
        value *made = eval(head(tail(rest)), env);
        globals = pair(pair(head(rest), made), globals);
        return head(rest);
    }
    if (first == lambda) {
        value *f = make(LAMBDA);
        f->head = rest;
        f->tail = env;
        return f;
    }
    return apply(eval(first, env), eval_all(rest, env));
}

/* ---- what there is to begin with */

static value *truth(int b) { return b ? t : &nil; }

static value *add(value *a) {
    int sum = 0;
    for (; a != &nil; a = tail(a)) sum += integer(head(a));
    return number(sum);
}

static value *multiply(value *a) {
    int product = 1;
    for (; a != &nil; a = tail(a)) product *= integer(head(a));
    return number(product);
}

static value *subtract(value *a) { return number(integer(head(a)) - integer(head(tail(a)))); }
static value *less(value *a) { return truth(integer(head(a)) < integer(head(tail(a)))); }
static value *equal(value *a) { return truth(integer(head(a)) == integer(head(tail(a)))); }
static value *cons(value *a) { return pair(head(a), head(tail(a))); }
static value *car(value *a) { return head(head(a)); }
static value *cdr(value *a) { return tail(head(a)); }
static value *null(value *a) { return truth(head(a) == &nil); }

static void declare(const char *name, builtin call) {
    value *v = make(BUILTIN);
    v->call = call;
    globals = pair(pair(symbol(name), v), globals);
}

int main(void) {
    quote = symbol("quote");
    if_ = symbol("if");
    define = symbol("define");
    lambda = symbol("lambda");
    t = symbol("t");
    globals = pair(pair(t, t), globals);
    declare("+", add);
    declare("*", multiply);
    declare("-", subtract);
    declare("<", less);
    declare("=", equal);
    declare("cons", cons);
    declare("car", car);
    declare("cdr", cdr);
    declare("null", null);
    for (int c = next(); c != EOF; c = next()) {
        print(eval(read(c), &nil));
        putchar('\n');
    }
}
