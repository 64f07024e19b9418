package tw.anwang.desk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A field that somebody else saved while this person was typing into it. The page stays open with the person's own
 * text and shows these ({@code app:conflict}), so that nothing is overwritten unseen and nothing typed is lost.
 *
 * @param field key of the field's label in the module's messages
 * @param theirs what is saved now
 * @param yours what the person typed
 */
public record Difference(String field, String theirs, String yours) implements Serializable {
    /** Fields whose values differ, in the order of {@code yours}; an empty text and none are the same. */
    public static List<Difference> between(Map<String, String> theirs, Map<String, String> yours) {
        return yours.entrySet().stream()
                .map(own -> new Difference(own.getKey(), plain(theirs.get(own.getKey())), plain(own.getValue())))
                .filter(pair -> !Objects.equals(pair.theirs, pair.yours))
                .toList();
    }

    /** Browsers send line breaks as CR LF. */
    private static String plain(String words) {
        return words == null ? "" : words.replace("\r", "").strip();
    }
}
