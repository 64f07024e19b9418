package tw.anwang.identity.trail;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RocDate;

/**
 * What an auditor asks of the trail; null or empty asks for all.
 *
 * @param days of Taipei, both included
 * @param person a sign-in name
 * @param kind of record, with {@code record} its number
 * @param address where requests came from
 * @param grant number of a grant or a 緊急調閱, or 文號 of a grant: acts that were done under it
 * @param words a part of what was asked or noted
 */
public record TrailFilter(
        Period days,
        String person,
        ActGroup group,
        String kind,
        Long record,
        String address,
        String grant,
        String words) {

    /** Everything a person did in these days. */
    static TrailFilter of(Period days, String person) {
        return new TrailFilter(days, person, null, null, null, null, null, null);
    }

    /** As the address writes it. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("from", written(days.from()));
        query.put("to", written(days.to()));
        query.put("person", Objects.toString(person, ""));
        query.put("group", group == null ? "" : group.name());
        query.put("kind", Objects.toString(kind, ""));
        query.put("record", Objects.toString(record, ""));
        query.put("source", Objects.toString(address, ""));
        query.put("grant", Objects.toString(grant, ""));
        query.put("words", Objects.toString(words, ""));
        return query;
    }

    private static String written(LocalDate day) {
        return day == null ? "" : RocDate.format(day);
    }
}
