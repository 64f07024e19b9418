package tw.anwang.identity.roster;

import java.util.List;
import tw.anwang.identity.permission.IdentityPermissions;

/** What a list is of. */
public enum RosterKind {
    ACCOUNTS(
            IdentityPermissions.ACCOUNTS,
            "/identity/accountImport",
            List.of("signInName", "name", "office", "roles"),
            List.of("email", "endsOn", "state")),
    OFFICES(
            IdentityPermissions.DIRECTORY,
            "/identity/officeImport",
            List.of("name", "kind", "parent"),
            List.of(
                    "id",
                    "shortName",
                    "county",
                    "remits",
                    "from",
                    "to",
                    "renamedFrom",
                    "successors",
                    "formers",
                    "aliases",
                    "windows"));

    private final String permission;
    private final String page;
    private final List<String> needed;
    private final List<String> others;

    RosterKind(String permission, String page, List<String> needed, List<String> others) {
        this.permission = permission;
        this.page = page;
        this.needed = needed;
        this.others = others;
    }

    public String permission() {
        return permission;
    }

    /** Without its ending, as an outcome names it. */
    public String getPage() {
        return page;
    }

    /** Columns a list must have; the words of each are {@code roster.<kind>.<column>}. */
    List<String> needed() {
        return needed;
    }

    /** Columns a list may leave out: then these fields stay as they are. */
    List<String> others() {
        return others;
    }

    String key(String column) {
        return "roster." + name() + "." + column;
    }
}
