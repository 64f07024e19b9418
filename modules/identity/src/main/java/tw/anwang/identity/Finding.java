package tw.anwang.identity;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.kernel.Sentences;

/**
 * What a {@link NodeCheck} saw.
 *
 * @param module whose messages hold the sentence
 * @param words key of the sentence, which says what to do where something is to be done
 * @param about what stands in its places: numbers, names of settings and folders; never a secret, never a person
 * @param figures by name, the unit at the end: {@code clock_difference_seconds}
 */
public record Finding(State state, String module, String words, List<Object> about, Map<String, Double> figures) {
    /** How urgent it is, the worst last. */
    public enum State {
        /** Nothing is to be done. */
        GOOD,
        /** The portal works; somebody has to do something before it does not. */
        WARY,
        /** Something does not work now. */
        BAD
    }

    public Finding {
        about = List.copyOf(about);
        figures = Map.copyOf(figures);
    }

    /** The same with a figure beside it. */
    public Finding with(String name, double value) {
        Map<String, Double> more = new HashMap<>(figures);
        more.put(name, value);
        return new Finding(state, module, words, about, more);
    }

    public String sentence(Locale locale) {
        return new MessageFormat(Sentences.of(module, words, locale), locale).format(about.toArray());
    }
}
