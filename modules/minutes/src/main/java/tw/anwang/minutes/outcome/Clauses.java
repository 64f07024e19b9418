package tw.anwang.minutes.outcome;

import java.util.ArrayList;
import java.util.List;

/** Cuts folded text at its stops, leaving what stands in quotes and brackets whole. */
public final class Clauses {
    /**
     * A clause.
     *
     * @param sentence number of the sentence it belongs to, from 0
     */
    public record Clause(int from, int to, int sentence) {
        public String of(String text) {
            return text.substring(from, to);
        }
    }

    private Clauses() {}

    public static List<Clause> in(String text) {
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        int from = 0;
        int sentence = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("「『(〈《【".indexOf(c) >= 0) {
                depth++;
            } else if ("」』)〉》】".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && "，,。;:".indexOf(c) >= 0 || c == '。') {
                clauses.add(new Clause(from, i, sentence));
                from = i + 1;
                if (c == '。' || c == ';') {
                    sentence++;
                    depth = 0;
                }
            }
        }
        if (from < text.length()) {
            clauses.add(new Clause(from, text.length(), sentence));
        }
        return clauses;
    }
}
