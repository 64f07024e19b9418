package tw.anwang.identity.trail;

import java.time.LocalDate;
import java.time.ZoneOffset;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.UsedGrant;

/** Reads with each act of the trail, there called {@code t}, the grant under which it was done. */
public final class GrantColumns {
    /** Eleven columns, for {@link #read}. */
    public static final String COLUMNS = " t.grant_id, g.purpose, g.legal_basis, g.document_number, g.owner_office_id,"
            + " g.grantee_office_id, ga.name, g.from_day, g.to_day, g.until, gl.record_words ";

    /** Follows the trail's own table. */
    public static final String JOIN = " left join identity_grant g on g.id = t.grant_id"
            + " left join identity_account ga on ga.id = g.grantee_account_id"
            + " left join identity_glass gl on gl.grant_id = g.id ";

    private GrantColumns() {}

    /** @param first place of the first of the columns in the row @return null where no grant was needed */
    public static UsedGrant read(Object[] row, int first) {
        return row[first] == null
                ? null
                : new UsedGrant(
                        ((Number) row[first]).longValue(),
                        (String) row[first + 1],
                        (String) row[first + 2],
                        (String) row[first + 3],
                        office(row[first + 4]),
                        office(row[first + 5]),
                        (String) row[first + 6],
                        day(row[first + 7]),
                        day(row[first + 8]),
                        row[first + 9] == null
                                ? null
                                : TrailTables.moment(row[first + 9]).toInstant(ZoneOffset.UTC),
                        (String) row[first + 10]);
    }

    private static OfficeId office(Object id) {
        return id == null ? null : new OfficeId(((Number) id).longValue());
    }

    private static LocalDate day(Object day) {
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
