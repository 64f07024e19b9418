package tw.anwang.meetings.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.kernel.RocDate;

/**
 * What the register is asked for; nulls ask for everything. List, count, table and export read the same one.
 *
 * @param words part of subject, text or sub-items
 * @param year common era
 * @param theme id, or {@link #NO_THEME} for those without one
 * @param bureau part of the name of the office that asks
 * @param central part of the name of an office that is asked
 * @param states one, or {@link RequestState#AT_CENTRE}; empty for all
 * @param type of some reply
 * @param stepUntil the next step is due on that day or before
 */
public record RequestFilter(
        String words,
        String county,
        Integer year,
        Long theme,
        String bureau,
        String central,
        Set<RequestState> states,
        ReplyType type,
        LocalDate stepUntil) {
    /** Asks for requests to which no theme was given. */
    public static final long NO_THEME = 0;

    /** In the address: sent, and whatever followed. */
    static final String AT_CENTRE = "AT_CENTRE";

    public static final RequestFilter ALL = new RequestFilter(null, null, null, null, null, null, null, null, null);

    /** What went to the centre, and whatever followed. */
    static final RequestFilter SENT =
            new RequestFilter(null, null, null, null, null, null, RequestState.AT_CENTRE, null, null);

    public RequestFilter {
        words = said(words);
        county = said(county);
        bureau = said(bureau);
        central = said(central);
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** As in the address, for links. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", words);
        put(query, "county", county);
        put(query, "year", year == null ? null : year - 1911);
        put(query, "theme", theme);
        put(query, "bureau", bureau);
        put(query, "central", central);
        put(query, "state", state());
        put(query, "type", type);
        put(query, "stepUntil", stepUntil == null ? null : RocDate.format(stepUntil));
        return query;
    }

    /** As in the address: the name of the one state, {@link #AT_CENTRE}, or null. */
    private String state() {
        return states.equals(RequestState.AT_CENTRE)
                ? AT_CENTRE
                : states.stream().map(Enum::name).findFirst().orElse(null);
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    /** The same in one line, encoded. */
    String address() {
        return query().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
