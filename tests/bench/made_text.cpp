#include "tests/bench/made_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <sstream>
#include <utility>

namespace remit::bench {
namespace {

// The words that any English text is full of, most frequent first.
constexpr std::string_view common_words =
    "the of and to in a is that for it as was with be by on not he his but at are this have had they you which or "
    "from were all one we her she there would their will when who him been has more if no out so said what up its "
    "about than into them can only other new some could time these two may then do first any my now such like our "
    "over man me even most made after also did many before must through back years where much your way well down "
    "should because each just those people how too little state good very make world still own see men work long get "
    "here between both life being under never day same another know while last might us great old year off come since "
    "against go came right used take three group agency member meeting report chair child care plan review need part "
    "place without again home during however small found every public does number against per within upon above next "
    "once local given order whether least set several above rather clause needs ask shall matter early social school "
    "health police council family support service board partner safe";

constexpr std::array<std::string_view, 28> onsets{"b",  "c",  "d",  "f",  "g",  "h",  "l",  "m",  "n",  "p",
                                                  "r",  "s",  "t",  "v",  "w",  "br", "cl", "cr", "dr", "fl",
                                                  "gr", "pl", "pr", "sh", "sp", "st", "th", "tr"};
constexpr std::array<std::string_view, 10> vowels{"a", "e", "i", "o", "u", "a", "e", "ea", "ou", "i"};
constexpr std::array<std::string_view, 14> codas{"", "", "", "", "n", "r", "l", "s", "t", "m", "d", "nd", "nt", "st"};
constexpr std::array<std::string_view, 7> endings{"s", "ed", "ing", "er", "ment", "ation", "ly"};
constexpr std::size_t made_words = 8000;
constexpr std::size_t name_words = 2500;

std::string make_stem(Random& random) {
    std::string stem;
    for (std::size_t syllables = random.between(1, 3); syllables > 0; --syllables) {
        stem += onsets[random.below(onsets.size())];
        stem += vowels[random.below(vowels.size())];
        stem += codas[random.below(codas.size())];
    }
    return stem.size() < 3 ? stem + "n" : stem;
}

// Short words are the frequent ones, by and large: sorted by length, blurred.
void add_made_words(std::vector<std::string>& words) {
    Random random(20241001);
    std::set<std::string> seen(words.begin(), words.end());
    std::vector<std::pair<std::size_t, std::string>> made;
    const auto add = [&](const std::string& word) {
        if (made.size() < made_words && seen.insert(word).second) {
            made.emplace_back(word.size() * 2 + random.below(13), word);
        }
    };
    while (made.size() < made_words) {
        const std::string stem = make_stem(random);
        add(stem);
        for (const std::string_view ending : endings) {
            if (random.one_in(4)) add(stem + std::string(ending));
        }
    }
    std::sort(made.begin(), made.end());
    for (auto& [length, word] : made) words.push_back(std::move(word));
}

// Zipf and Mandelbrot: 1 / (rank + 2)^1.07, so that one word in twenty is "the", as in English. Only operations that
// IEEE 754 rounds in one way: 0.07 is 1/16 + 1/256 + 1/512 + 1/1024 + 1/2048 + …, that is roots of roots.
std::uint64_t zipf_weight(std::size_t rank) {
    double root = static_cast<double>(rank + 2);
    double power = root;
    for (const int roots : {4, 4, 1, 1, 1}) {
        for (int i = 0; i < roots; ++i) root = std::sqrt(root);
        power *= root;
    }
    return static_cast<std::uint64_t>(1e12 / power);
}

void capitalise(std::string& word) {
    if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
}

}  // namespace

std::uint64_t Random::next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

Vocabulary::Vocabulary() {
    std::istringstream common{std::string(common_words)};
    std::set<std::string> seen;
    for (std::string word; common >> word;) {
        if (seen.insert(word).second) words_.push_back(word);
    }
    add_made_words(words_);
    std::uint64_t sum = 0;
    for (std::size_t rank = 1; rank <= words_.size(); ++rank) reach_.push_back(sum += zipf_weight(rank));
}

const std::string& Vocabulary::draw(Random& random) const {
    const std::uint64_t place = random.next() % reach_.back();
    const auto found = std::upper_bound(reach_.begin(), reach_.end(), place);
    return words_[static_cast<std::size_t>(found - reach_.begin())];
}

std::string Vocabulary::draw_name(Random& random) const {
    const std::size_t common = words_.size() - made_words;
    std::string word = words_[common + random.below(name_words)];
    capitalise(word);
    return word;
}

std::string make_phrase(const Vocabulary& vocabulary, Random& random, std::size_t words) {
    std::string phrase;
    for (std::size_t i = 0; i < words; ++i) {
        if (i > 0) phrase += i > 2 && random.one_in(11) ? ", " : " ";
        phrase += vocabulary.draw(random);
    }
    return phrase;
}

std::string make_sentence(const Vocabulary& vocabulary, Random& random, std::size_t words, std::string_view inside) {
    std::string sentence = make_phrase(vocabulary, random, inside.empty() ? words : words / 2);
    if (!inside.empty()) {
        (sentence += ' ').append(inside).append(" ") += make_phrase(vocabulary, random, words - words / 2);
    }
    capitalise(sentence);
    return sentence + '.';
}

}  // namespace remit::bench
