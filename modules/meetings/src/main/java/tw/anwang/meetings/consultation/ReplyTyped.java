package tw.anwang.meetings.consultation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** What stands in the fields of a reply: words by point, or 無意見. */
public class ReplyTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Long, String> words = new LinkedHashMap<>();
    private boolean nothing;

    /** Why this is no reply: neither words nor 無意見, or both. */
    Optional<RuleBroken> whyNot() {
        boolean said = !said().isEmpty();
        if (said && nothing) {
            return Optional.of(new RuleBroken("meetings.reply.nothingAndWords"));
        }
        return said || nothing ? Optional.empty() : Optional.of(new RuleBroken("meetings.reply.empty"));
    }

    /** Point to words, of those where something is said. */
    Map<Long, String> said() {
        Map<Long, String> said = new LinkedHashMap<>();
        words.forEach((point, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(point, text.strip());
            }
        });
        return said;
    }

    /** All that was typed, for what others read masked. */
    String all() {
        return String.join("\n", said().values());
    }

    /** By the id of the point. */
    public Map<Long, String> getWords() {
        return words;
    }

    public boolean isNothing() {
        return nothing;
    }

    public void setNothing(boolean nothing) {
        this.nothing = nothing;
    }
}
