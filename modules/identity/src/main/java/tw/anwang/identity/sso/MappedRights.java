package tw.anwang.identity.sso;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/** What a person's groups give, by the rows of the mapping that name one of them and that two administrators stand for. */
record MappedRights(List<GroupMapping> rows) {
    private static final int LONGEST = 300;

    /** @param named by the groups, those that wait for a second administrator among them */
    static MappedRights of(List<GroupMapping> named) {
        return new MappedRights(named.stream().filter(row -> !row.isWaiting()).toList());
    }

    /** Nobody grants rights to themselves: what the arriving person mapped or confirmed does not count for that person. */
    MappedRights notBy(AccountId person) {
        return new MappedRights(rows.stream()
                .filter(row -> !person.equals(row.madeBy()) && !person.equals(row.confirmedBy()))
                .toList());
    }

    /** The one office the groups name; nothing where they name none or several. */
    Optional<OfficeId> office() {
        return isDivided() ? Optional.empty() : offices().stream().findFirst();
    }

    /** Whether the groups name more than one office: where the person belongs, only a person can say. */
    boolean isDivided() {
        return offices().size() > 1;
    }

    private Set<OfficeId> offices() {
        return rows.stream().map(GroupMapping::office).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The roles for an account of that office: those mapped for it, and those mapped for wherever somebody is. */
    Set<String> roles(OfficeId office) {
        return rows.stream()
                .filter(row -> row.role() != null)
                .filter(row -> row.office() == null || row.office().equals(office))
                .map(GroupMapping::role)
                .collect(Collectors.toSet());
    }

    /** For the trail: which lines were looked at, and which of them did not count yet. */
    static String words(List<GroupMapping> named) {
        String words = named.stream()
                .map(row -> row.words() + (row.isWaiting() ? " [waits]" : ""))
                .sorted()
                .collect(Collectors.joining(", "));
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
