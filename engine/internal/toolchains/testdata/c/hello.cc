#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

// Counts the words of the input with the standard library, without exceptions.
int main() {
  std::map<std::string, int> counts;
  for (std::string word; std::cin >> word;) counts[word]++;
  std::vector<std::pair<int, std::string>> sorted;
  for (const auto &[word, n] : counts) sorted.emplace_back(-n, word);
  std::sort(sorted.begin(), sorted.end());
  for (const auto &[n, word] : sorted) std::cout << -n << ' ' << word << '\n';
  auto total = std::make_unique<double>(0.5);
  for (const auto &[n, word] : sorted) *total -= n;
  std::cout << "hello, world " << *total << std::endl;
}
