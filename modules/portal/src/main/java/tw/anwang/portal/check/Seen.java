package tw.anwang.portal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.identity.Finding;
import tw.anwang.identity.Finding.State;
import tw.anwang.identity.NodeCheck;

/** A check and what it saw. */
public record Seen(NodeCheck check, Finding finding) {
    static Seen unanswered(NodeCheck check, String word) {
        return new Seen(
                check, new Finding(State.BAD, "portal", "check.unanswered." + word, List.of(check.key()), Map.of()));
    }

    public String key() {
        return check.key();
    }

    public State state() {
        return finding.state();
    }

    public String label(Locale locale) {
        return check.label(locale);
    }

    public String sentence(Locale locale) {
        return finding.sentence(locale);
    }
}
