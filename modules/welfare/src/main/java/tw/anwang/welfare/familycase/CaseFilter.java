package tw.anwang.welfare.familycase;

import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.welfare.statistics.CaseCell;

/**
 * What the list of cases is asked for; nulls ask for everything. List and count read the same one.
 *
 * @param words part of a number, or of the name of somebody in the family
 * @param state null for those somebody works on
 * @param person part of the name of the worker
 * @param office part of the name of the centre
 * @param overdue only those whose next step is late
 * @param counted only those of a cell of the statistics, or null
 */
public record CaseFilter(
        String words, CaseState state, String person, String office, boolean overdue, CaseCell counted) {
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, false);

    public CaseFilter {
        words = said(words);
        person = said(person);
        office = said(office);
    }

    /** Of whatever was counted. */
    public CaseFilter(String words, CaseState state, String person, String office, boolean overdue) {
        this(words, state, person, office, overdue, null);
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** As in the address, for links. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", words);
        put(query, "state", state);
        put(query, "person", person);
        put(query, "office", office);
        put(query, "overdue", overdue ? "true" : null);
        put(query, "counted", counted == null ? null : counted.written());
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
