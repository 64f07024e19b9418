package tw.anwang.directory.snapshot;

import java.util.Set;
import tw.anwang.directory.GroupRef;
import tw.anwang.directory.Remit;

/** One group addressee in memory; {@code remit} for BUREAUS, {@code listed} for LISTED only. */
public record GroupLine(long id, String name, Membership membership, Remit remit, Set<Long> listed) {

    public GroupRef ref() {
        return new GroupRef(id, name);
    }
}
