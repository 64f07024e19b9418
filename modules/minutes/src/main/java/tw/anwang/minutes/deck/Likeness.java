package tw.anwang.minutes.deck;

import java.util.HashSet;
import java.util.Set;
import tw.anwang.minutes.line.Fold;

/** A text as its pairs of neighbouring characters, without spaces, punctuation and width. */
public record Likeness(Set<String> pairs) {
    /** Shorter ones say too little to be compared. */
    private static final int FEWEST = 6;

    public static Likeness of(String text) {
        String plain = Fold.tight(text).replaceAll("[\\p{Punct}\\p{IsPunctuation}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return new Likeness(pairs);
    }

    /** How much of the one with fewer pairs stands in the other, 0 to 1: minutes leave headings and reasons out. */
    public double to(Likeness other) {
        Likeness few = pairs.size() <= other.pairs.size() ? this : other;
        Likeness many = few == this ? other : this;
        if (few.pairs.size() < FEWEST) {
            return pairs.equals(other.pairs) && !pairs.isEmpty() ? 1 : 0;
        }
        return few.pairs.stream().filter(many.pairs::contains).count() / (double) few.pairs.size();
    }
}
