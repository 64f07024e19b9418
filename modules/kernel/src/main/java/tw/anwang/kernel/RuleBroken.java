package tw.anwang.kernel;

import java.util.List;

/**
 * A rule of the programme said no. The key names a sentence in the message bundle of the module that owns the rule
 * (its first word is that module: {@code meetings.trackedItem.handOut.notApproved}); the sentence tells the person
 * what to do next. Unchecked, so that it rolls the transaction back on its way to the page.
 */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** @param key {@code module.concept.rule}, a key of that module's messages; @param arguments for its {0}, {1} … */
    public RuleBroken(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Refuses: for a verb that begins with its own question, {@code whyNotClose(me).ifPresent(RuleBroken::refuse)}. */
    public void refuse() {
        throw this;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** The module whose messages hold the sentence. */
    public String module() {
        return key.substring(0, key.indexOf('.'));
    }
}
