#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

// Throws out of a hundred calls, whose guards are destroyed, from the library, and again from a handler.
struct Guard {
  const char *name;
  ~Guard() { std::printf("~%s\n", name); }
};

static int depth(int n) {
  Guard g{n % 50 ? "-" : "fifty"};
  if (n == 0) throw std::runtime_error("deep");
  return depth(n - 1) + 1;
}

int main() {
  try {
    depth(100);
  } catch (const std::exception &e) {
    std::printf("caught %s\n", e.what());
  }
  std::vector<int> v;
  try {
    v.at(3);
  } catch (const std::out_of_range &) {
    std::printf("out of range\n");
  }
  try {
    try {
      throw 7;
    } catch (int n) {
      std::printf("%d\n", n);
      throw;
    }
  } catch (...) {
    std::printf("again\n");
  }
  return 0;
}
