package tw.anwang.identity.trail;

import java.util.List;

/** Acts as an auditor asks for them. */
public enum ActGroup {
    READ(List.of("read", "readTrail", "list", "reveal", "verify", "checkArchive")),
    EXPORT(List.of("export", "exported", "download")),
    SIGN_IN(List.of("signIn", "signInFailed", "passwordWrong", "signOut")),
    REFUSED(List.of("refused")),
    /** Everything else: what changed a record or a right. */
    CHANGE(List.of());

    private final List<String> verbs;

    ActGroup(List<String> verbs) {
        this.verbs = verbs;
    }

    /** @return a condition on the column {@code verb}; the words are constants of this class */
    public String condition() {
        List<String> listed = this == CHANGE
                ? List.of(READ, EXPORT, SIGN_IN, REFUSED).stream()
                        .flatMap(group -> group.verbs.stream())
                        .toList()
                : verbs;
        String words = "('" + String.join("','", listed) + "')";
        return "t.verb " + (this == CHANGE ? "not in " : "in ") + words;
    }
}
