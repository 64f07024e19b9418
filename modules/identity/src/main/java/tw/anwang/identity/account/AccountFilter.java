package tw.anwang.identity.account;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a list of accounts is asked for; null or empty asks for all.
 *
 * @param text a part of the name or of the sign-in name
 * @param office words that name offices; those below them are meant too
 * @param role code of a role
 */
public record AccountFilter(String text, String office, String role, State state) {
    /** A state a list can ask for. */
    public enum State {
        ACTIVE,
        DISABLED
    }

    public static final AccountFilter ALL = new AccountFilter(null, null, null, null);

    /** As the address writes it. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("text", text == null ? "" : text);
        query.put("office", office == null ? "" : office);
        query.put("role", role == null ? "" : role);
        query.put("state", state == null ? "" : state.name());
        return query;
    }
}
