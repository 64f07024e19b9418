package tw.anwang.directory.snapshot;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Remit;

/** Fetches the rows of a snapshot: one statement per table, no entities, some thousand rows in all. */
@Dependent
public class SnapshotTables {
    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    long stamp() {
        return number(entities.createNativeQuery("select stamp from directory_change_stamp where id = 1")
                .getSingleResult());
    }

    Snapshot snapshot() {
        long stamp = stamp(); // first: what changes while the rows are read is read again at the next look
        return new Snapshot(
                stamp,
                new SnapshotRows(
                        counties(), offices(), aliases(), successions(), groups(), groupNames(), districts(), areas()));
    }

    private List<CountyRef> counties() {
        return rows("select c.code, c.current_code, c.name, c.short_name, c.special_municipality, o.id"
                        + " from directory_county c left join directory_office o"
                        + " on o.county_code = c.code and o.kind = 'COUNTY_GOVERNMENT' order by c.ordinal")
                .map(row -> new CountyRef(
                        text(row[0]),
                        text(row[1]),
                        text(row[2]),
                        text(row[3]),
                        isTrue(row[4]),
                        new OfficeId(number(row[5]))))
                .toList();
    }

    private List<OfficeLine> offices() {
        Map<Long, Set<Remit>> remits = rows("select office_id, remit from directory_remit")
                .collect(Collectors.groupingBy(
                        row -> number(row[0]),
                        Collectors.mapping(
                                row -> Remit.valueOf(text(row[1])),
                                Collectors.toCollection(() -> EnumSet.noneOf(Remit.class)))));
        return rows("select id, parent_id, county_code, name, short_name, kind, valid_from, valid_to"
                        + " from directory_office order by id")
                .map(row -> new OfficeLine(
                        number(row[0]),
                        row[1] == null ? null : Long.valueOf(number(row[1])),
                        text(row[2]),
                        text(row[3]),
                        text(row[4]),
                        OfficeKind.valueOf(text(row[5])),
                        day(row[6]),
                        day(row[7]),
                        remits.getOrDefault(number(row[0]), Set.of())))
                .toList();
    }

    private List<SnapshotRows.Alias> aliases() {
        return rows("select office_id, name from directory_alias order by id")
                .map(row -> new SnapshotRows.Alias(number(row[0]), text(row[1])))
                .toList();
    }

    private List<SnapshotRows.Succession> successions() {
        return rows("select former_id, successor_id from directory_succession order by former_id, successor_id")
                .map(row -> new SnapshotRows.Succession(number(row[0]), number(row[1])))
                .toList();
    }

    private List<GroupLine> groups() {
        Map<Long, Set<Long>> listed = rows("select group_id, office_id from directory_addressee_group_member")
                .collect(Collectors.groupingBy(
                        row -> number(row[0]), Collectors.mapping(row -> number(row[1]), Collectors.toSet())));
        return rows("select id, name, membership, remit from directory_addressee_group order by id")
                .map(row -> new GroupLine(
                        number(row[0]),
                        text(row[1]),
                        Membership.valueOf(text(row[2])),
                        row[3] == null ? null : Remit.valueOf(text(row[3])),
                        listed.getOrDefault(number(row[0]), Set.of())))
                .toList();
    }

    private List<SnapshotRows.GroupName> groupNames() {
        return rows("select group_id, name from directory_addressee_group_name")
                .map(row -> new SnapshotRows.GroupName(number(row[0]), text(row[1])))
                .toList();
    }

    private List<DistrictRef> districts() {
        return rows("select d.code, d.county_code, d.name from directory_district d join directory_county c"
                        + " on c.code = d.county_code order by c.ordinal, d.ordinal")
                .map(row -> new DistrictRef(text(row[0]), text(row[1]), text(row[2])))
                .toList();
    }

    private List<AreaLine> areas() {
        return rows("select id, office_id, district_code, valid_from, valid_to, sure, note"
                        + " from directory_service_area order by id")
                .map(row -> new AreaLine(
                        number(row[0]),
                        number(row[1]),
                        text(row[2]),
                        day(row[3]),
                        day(row[4]),
                        isTrue(row[5]),
                        text(row[6])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private java.util.stream.Stream<Object[]> rows(String sql) {
        return ((List<Object[]>) entities.createNativeQuery(sql).getResultList()).stream();
    }

    private static String text(Object column) {
        return column == null ? null : column.toString();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean truth ? truth : number(column) != 0;
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
