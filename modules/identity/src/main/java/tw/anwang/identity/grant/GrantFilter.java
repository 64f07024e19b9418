package tw.anwang.identity.grant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a list of grants is asked for; null or empty asks for all.
 *
 * @param owner words that name owning offices; those below them are meant too
 * @param grantee words that name offices, or a part of a person's name
 * @param kind name of a kind of record
 * @param due only those whose day of review has come
 */
public record GrantFilter(String owner, String grantee, String kind, GrantState state, boolean due) {
    public static final GrantFilter ALL = new GrantFilter(null, null, null, null, false);

    /** As the address writes it. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("owner", Objects.requireNonNullElse(owner, ""));
        query.put("grantee", Objects.requireNonNullElse(grantee, ""));
        query.put("kind", Objects.requireNonNullElse(kind, ""));
        query.put("state", state == null ? "" : state.name());
        query.put("due", due ? "true" : "");
        return query;
    }
}
