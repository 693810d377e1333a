/* Greets whoever the input names. */
#include "wasmformer.h"

void compute(const char *input) {
    print_string("Hello, ");
    print_string(*input ? input : "world");
    print_string("!\n");
}
