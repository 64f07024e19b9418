package tw.anwang.registry.household;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the list of households is asked for; nulls ask for everything. List and count read the same one.
 *
 * @param name beginning of the name of somebody who is or was a member
 * @param number beginning of the 家戶編號
 * @param district code
 * @param office part of the name of an office that serves now or answers for the record
 * @param together only 共案: more than one office serves now
 */
public record HouseholdFilter(String name, String number, String district, String office, boolean together) {
    public static final HouseholdFilter ALL = new HouseholdFilter(null, null, null, null, false);

    public HouseholdFilter {
        name = said(name);
        number = said(number);
        district = said(district);
        office = said(office);
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** As in the address, for links. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", name);
        put(query, "number", number);
        put(query, "district", district);
        put(query, "office", office);
        put(query, "together", together ? "true" : null);
        return query;
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (value != null) {
            query.put(name, value);
        }
    }
}
