package tw.anwang.identity.sso;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/** What a person's groups give, by the rows of the mapping that name one of them. */
record MappedRights(List<GroupMapping> rows) {
    /** Nobody grants rights to themselves: what the arriving person mapped does not count for that person. */
    MappedRights notBy(AccountId person) {
        return new MappedRights(
                rows.stream().filter(row -> !row.madeBy().equals(person)).toList());
    }

    /** The one office the groups name; nothing where they name none or several. */
    Optional<OfficeId> office() {
        Set<OfficeId> offices =
                rows.stream().map(GroupMapping::office).filter(Objects::nonNull).collect(Collectors.toSet());
        return offices.size() == 1 ? Optional.of(offices.iterator().next()) : Optional.empty();
    }

    /** The roles for an account of that office: those mapped for it, and those mapped for wherever somebody is. */
    Set<String> roles(OfficeId office) {
        return rows.stream()
                .filter(row -> row.role() != null)
                .filter(row -> row.office() == null || row.office().equals(office))
                .map(GroupMapping::role)
                .collect(Collectors.toSet());
    }
}
