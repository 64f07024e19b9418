package tw.anwang.directory.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Remit;

/** A small directory of invented offices: {@code aDirectory().ministry(1, "測試部", "測部").snapshot()}. */
final class SnapshotFixture {
    private final List<CountyRef> counties = new ArrayList<>();
    private final List<OfficeLine> offices = new ArrayList<>();
    private final List<SnapshotRows.Alias> aliases = new ArrayList<>();
    private final List<SnapshotRows.Succession> successions = new ArrayList<>();
    private final List<GroupLine> groups = new ArrayList<>();
    private final List<DistrictRef> districts = new ArrayList<>();
    private final List<AreaLine> areas = new ArrayList<>();

    static SnapshotFixture aDirectory() {
        return new SnapshotFixture();
    }

    SnapshotFixture ministry(long id, String name, String shortName) {
        return office(id, null, null, name, shortName, OfficeKind.MINISTRY, null, null);
    }

    SnapshotFixture unit(long id, long parent, String name, String shortName) {
        return office(id, parent, null, name, shortName, OfficeKind.DEPARTMENT, null, null);
    }

    SnapshotFixture unit(long id, long parent, String name, LocalDate from, LocalDate to) {
        return office(id, parent, null, name, name, OfficeKind.DEPARTMENT, from, to);
    }

    SnapshotFixture county(String code, long government, String name, boolean special) {
        counties.add(new CountyRef(code, code, name, name.substring(0, 2), special, new OfficeId(government)));
        return office(government, null, code, name + "政府", name, OfficeKind.COUNTY_GOVERNMENT, null, null);
    }

    SnapshotFixture bureau(long id, long parent, String code, String name, String shortName, Remit remit) {
        offices.add(new OfficeLine(id, parent, code, name, shortName, OfficeKind.BUREAU, null, null, Set.of(remit)));
        return this;
    }

    SnapshotFixture alias(long office, String name) {
        aliases.add(new SnapshotRows.Alias(office, name));
        return this;
    }

    SnapshotFixture succession(long former, long successor) {
        successions.add(new SnapshotRows.Succession(former, successor));
        return this;
    }

    SnapshotFixture group(long id, String name, Membership membership, Remit remit) {
        groups.add(new GroupLine(id, name, membership, remit, Set.of()));
        return this;
    }

    private SnapshotFixture office(
            long id,
            Long parent,
            String county,
            String name,
            String shortName,
            OfficeKind kind,
            LocalDate from,
            LocalDate to) {
        offices.add(new OfficeLine(id, parent, county, name, shortName, kind, from, to, Set.of()));
        return this;
    }

    Snapshot snapshot() {
        return new Snapshot(
                1, new SnapshotRows(counties, offices, aliases, successions, groups, List.of(), districts, areas));
    }
}
