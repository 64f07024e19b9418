package tw.anwang.minutes.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest known word at a place in a text; a look-up costs a few comparisons, whatever the list's size. */
public final class Words {
    private final BitSet firsts = new BitSet();
    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    /** A word and the key it stands under. */
    public record Word(String text, String key) {}

    public static Words of(Map<String, List<String>> keys) {
        Words words = new Words();
        keys.forEach((key, list) -> list.forEach(word -> words.add(word, key)));
        words.sort();
        return words;
    }

    public static Words of(List<String> list) {
        return of(Map.of("", list));
    }

    /** The longest word that begins at {@code from}, or null. */
    public Word at(String text, int from) {
        if (from >= text.length() || !firsts.get(text.charAt(from))) {
            return null;
        }
        for (Word word : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(word.text(), from)) {
                return word;
            }
        }
        return null;
    }

    /** The longest word the text ends with, or null. */
    public Word endOf(String text) {
        for (int from = 0; from < text.length(); from++) {
            Word word = at(text, from);
            if (word != null && from + word.text().length() == text.length()) {
                return word;
            }
        }
        return null;
    }

    public boolean has(String word) {
        Word found = at(word, 0);
        return found != null && found.text().length() == word.length();
    }

    private void add(String word, String key) {
        firsts.set(word.charAt(0));
        List<Word> list = byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>());
        if (list.stream().noneMatch(w -> w.text().equals(word))) {
            list.add(new Word(word, key));
        }
    }

    private void sort() {
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Word w) -> w.text().length()).reversed()));
    }
}
