package tw.anwang.registry.household;

import java.time.LocalDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.MemberRole;

/**
 * What somebody is in a household, and from when to when.
 *
 * @param joinedOn the first day known
 * @param leftOn null: still there
 */
public record Place(MemberRole role, LocalDate joinedOn, LocalDate leftOn) {
    public Place {
        role = role == null ? MemberRole.UNKNOWN : role;
    }

    /** The same, no longer than to that day. */
    Place endingBy(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day)
                ? new Place(role, joinedOn, day.isBefore(joinedOn) ? joinedOn : day)
                : this;
    }

    /** @throws RuleBroken where it cannot be so */
    void check(LocalDate today) {
        if (joinedOn == null) {
            throw new RuleBroken("registry.member.noJoined");
        }
        if (joinedOn.isAfter(today)) {
            throw new RuleBroken("registry.member.joinedInFuture", joinedOn);
        }
        if (leftOn != null && leftOn.isBefore(joinedOn)) {
            throw new RuleBroken("registry.member.leftBeforeJoined", leftOn, joinedOn);
        }
        if (leftOn != null && leftOn.isAfter(today)) {
            throw new RuleBroken("registry.member.leftInFuture", leftOn);
        }
    }
}
