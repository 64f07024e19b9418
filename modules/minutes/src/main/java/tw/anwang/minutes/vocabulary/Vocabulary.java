package tw.anwang.minutes.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.minutes.line.Fold;

/**
 * The words minutes are read by, from text files: {@code category.KEY: word word …}. What differs from organiser to
 * organiser stands there and not in code.
 */
public final class Vocabulary {
    private static final List<String> OWN_FILES = List.of("words.txt", "people.txt", "units.txt");
    private static final Vocabulary OWN = own();

    private final Map<String, Map<String, List<String>>> categories = new HashMap<>();

    private Vocabulary() {}

    /** The words that come with the library. */
    public static Vocabulary standard() {
        return OWN;
    }

    /**
     * These words and those of the lists given, each in the form of the library's own files. A word given under one key
     * of a category stands under no other key of it any more: what an organiser means by it goes before what is usual.
     */
    public Vocabulary with(String lists) {
        Vocabulary given = new Vocabulary();
        given.read(new java.io.StringReader(lists));
        Vocabulary both = new Vocabulary();
        categories.forEach((category, keys) -> keys.forEach((key, words) -> {
            Set<String> elsewhere = given.meantOtherwise(category, key);
            both.add(
                    category,
                    key,
                    words.stream().filter(word -> !elsewhere.contains(word)).toList());
        }));
        given.categories.forEach((category, keys) -> keys.forEach((key, words) -> both.add(category, key, words)));
        return both;
    }

    private Set<String> meantOtherwise(String category, String key) {
        Set<String> words = new HashSet<>();
        keys(category).forEach((other, list) -> {
            if (!other.equals(key)) {
                words.addAll(list);
            }
        });
        return words;
    }

    public List<String> words(String category, String key) {
        return categories.getOrDefault(category, Map.of()).getOrDefault(key, List.of());
    }

    /** Every key of a category with its words, in the order of the files. */
    public Map<String, List<String>> keys(String category) {
        return categories.getOrDefault(category, Map.of());
    }

    /** Words written {@code this=that}. */
    public Map<String, String> pairs(String category, String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : words(category, key)) {
            int equals = word.indexOf('=');
            pairs.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return pairs;
    }

    private static Vocabulary own() {
        Vocabulary own = new Vocabulary();
        for (String file : OWN_FILES) {
            try (InputStream in = Vocabulary.class.getResourceAsStream("/tw/anwang/minutes/" + file)) {
                own.read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return own;
    }

    private void read(Reader lists) {
        new BufferedReader(lists).lines().map(String::strip).forEach(this::readLine);
    }

    private void readLine(String line) {
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        int colon = line.indexOf(':');
        int dot = line.indexOf('.');
        if (dot < 1 || colon < dot) {
            throw new IllegalArgumentException("category.KEY: words … expected: " + line);
        }
        List<String> words = new ArrayList<>();
        for (String word : line.substring(colon + 1).strip().split("\\s+")) {
            words.add(Fold.of(word));
        }
        add(line.substring(0, dot), line.substring(dot + 1, colon), words);
    }

    private void add(String category, String key, List<String> words) {
        categories
                .computeIfAbsent(category, c -> new LinkedHashMap<>())
                .computeIfAbsent(key, k -> new ArrayList<>())
                .addAll(words);
    }
}
