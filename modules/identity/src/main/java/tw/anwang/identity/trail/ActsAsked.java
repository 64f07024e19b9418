package tw.anwang.identity.trail;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Taipei;

/** Which acts of the trail, there called {@code t}, are asked for: conditions, and their values in the same order. */
final class ActsAsked {
    /** A 文號 may be a number too. */
    private static final String UNDER_GRANT =
            "t.grant_id in (select id from identity_grant where cast(id as char) = ? or document_number = ?)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Those that answer a filter. */
    static ActsAsked of(TrailFilter filter, TrailTables tables) {
        ActsAsked asked = new ActsAsked();
        asked.add("t.happened_at >= ?", utc(filter.days().from()));
        asked.add("t.happened_at < ?", utc(filter.days().to().plusDays(1)));
        if (filter.person() != null) {
            asked.add("t.account_id = (select id from identity_account where sign_in_name = ?)", filter.person());
        }
        if (filter.group() != null) {
            asked.add(filter.group().condition());
        }
        if (filter.kind() != null) {
            asked.add("t.kind = ?", filter.kind());
        }
        if (filter.record() != null) {
            asked.add(byRecord(tables), filter.kind(), filter.record(), filter.record());
        }
        if (filter.address() != null) {
            asked.add("t.address = ?", filter.address());
        }
        if (filter.grant() != null) {
            asked.add(UNDER_GRANT, filter.grant(), filter.grant());
        }
        if (filter.words() != null) {
            asked.add("instr(t.detail, ?) > 0", filter.words());
        }
        return asked;
    }

    /** An act names its record, or a list of its kind showed it: the second is known once the act is sealed. */
    private static String byRecord(TrailTables tables) {
        return "t.id in (select id from (select id from " + tables.acts() + " where kind = ? and record_id = ?"
                + " union select act_id from " + tables.shown() + " where record_id = ?) found)";
    }

    /** Only those that also meet this. @param bound a value for each question mark */
    ActsAsked add(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    ActsAsked by(AccountId account) {
        return add("t.account_id = ?", account.value());
    }

    /** Both included. */
    ActsAsked fromTo(Instant from, Instant to) {
        return add("t.happened_at >= ?", utc(from)).add("t.happened_at <= ?", utc(to));
    }

    /** @param offices none at all ask for no act */
    ActsAsked inOffices(Set<Long> offices) {
        return add("t.office_id in ("
                + offices.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", "", offices.isEmpty() ? "-1" : ""))
                + ")");
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** The query with the values in their places. */
    Query in(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static LocalDateTime utc(LocalDate day) {
        return utc(Taipei.at(day.atStartOfDay()));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
