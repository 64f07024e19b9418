package tw.anwang.directory.snapshot;

import java.util.List;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.DistrictRef;

/** The rows a {@link Snapshot} is built of, in the order of the tables. */
public record SnapshotRows(
        List<CountyRef> counties,
        List<OfficeLine> offices,
        List<Alias> aliases,
        List<Succession> successions,
        List<GroupLine> groups,
        List<GroupName> groupNames,
        List<DistrictRef> districts,
        List<AreaLine> areas) {

    /** Another name of an office, former or short. */
    public record Alias(long office, String name) {}

    /** One step from an office to one that goes on with its work. */
    public record Succession(long former, long successor) {}

    /** Another name of a group addressee. */
    public record GroupName(long group, String name) {}
}
