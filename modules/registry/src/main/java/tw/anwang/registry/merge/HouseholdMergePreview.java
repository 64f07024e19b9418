package tw.anwang.registry.merge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;

/**
 * What a merge of two households would do. Two of them are equal where nothing was written between.
 *
 * @param kept the household that stays, {@code gone} the one that leads to it from then on
 * @param rows how many rows of which kind each has; kinds without rows are not among them
 */
public record HouseholdMergePreview(Side kept, Side gone, List<Rows> rows) implements Serializable {
    /** @param members those of today, the head first */
    public record Side(
            HouseholdId household, int version, String number, String district, OfficeId lead, List<Somebody> members)
            implements Serializable {
        /** Null where there is none. */
        PersonId head() {
            return members.stream()
                    .filter(one -> one.role() == MemberRole.HEAD)
                    .map(Somebody::person)
                    .findFirst()
                    .orElse(null);
        }

        /** The name of the head, or null. */
        public String headName() {
            return members.stream()
                    .filter(one -> one.role() == MemberRole.HEAD)
                    .map(Somebody::name)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A member of today. */
    public record Somebody(PersonId person, String name, LocalDate bornOn, MemberRole role, LocalDate joinedOn)
            implements Serializable {}

    /** @param key in the messages of the module: what the rows are */
    public record Rows(String module, String key, int kept, int gone) implements Serializable {}

    /** Whether that member belongs to both. */
    public boolean isInBoth(Somebody one) {
        return kept.members().stream().anyMatch(each -> each.person().equals(one.person()))
                && gone.members().stream().anyMatch(each -> each.person().equals(one.person()));
    }

    /** Whether both have a head, and not the same one. */
    public boolean isTwoHeads() {
        return kept.head() != null && gone.head() != null && !Objects.equals(kept.head(), gone.head());
    }
}
