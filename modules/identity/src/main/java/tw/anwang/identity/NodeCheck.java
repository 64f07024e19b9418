package tw.anwang.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.identity.Finding.State;
import tw.anwang.kernel.Sentences;

/**
 * Something of this node that is well or is not. The portal finds every bean of this type; its page, {@code /metrics} and
 * {@code /health/ready} all ask the same ones. A check looks and changes nothing, names no person, and asks the database
 * twice at most. What it throws counts as bad, and so does an answer that does not come in time.
 */
public interface NodeCheck {
    /** One word, such as {@code mail}; docs/runbook.md has a heading with it. */
    String key();

    /** Whose messages hold {@code check.<key>} and {@code check.<key>.<word>} for each word of a finding. */
    String module();

    Finding look();

    /** Whether people should be led to other nodes while this is found; not where no other node would help them. */
    default boolean closesTheNode(Finding found) {
        return found.state() == State.BAD;
    }

    /** Names of the figures that a look tells, the unit at the end. */
    default List<String> figures() {
        return List.of();
    }

    default String label(Locale locale) {
        return Sentences.of(module(), "check." + key(), locale);
    }

    default Finding good(String word, Object... about) {
        return found(State.GOOD, word, about);
    }

    default Finding wary(String word, Object... about) {
        return found(State.WARY, word, about);
    }

    default Finding bad(String word, Object... about) {
        return found(State.BAD, word, about);
    }

    private Finding found(State state, String word, Object... about) {
        return new Finding(state, module(), "check." + key() + "." + word, List.of(about), Map.of());
    }
}
