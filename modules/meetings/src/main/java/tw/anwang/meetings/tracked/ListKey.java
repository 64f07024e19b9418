package tw.anwang.meetings.tracked;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where a row stands in the order of the list; in an address {@code 2026-11-30_4711}. */
record ListKey(LocalDate urgentOn, long id) {
    static ListKey of(TrackedItemRow row) {
        return new ListKey(row.urgentOn(), row.id());
    }

    /** @return null where the words are no key: the list then begins at its start */
    static ListKey of(String words) {
        if (words == null || !words.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,18}")) {
            return null;
        }
        try {
            return new ListKey(LocalDate.parse(words.substring(0, 10)), Long.parseLong(words.substring(11)));
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    /**
     * Whether the item stands behind this row. Said so that an index on day and id is read from here on.
     *
     * @param named what the keeper, an item or its party, calls the item's id
     */
    Predicate before(CriteriaBuilder cb, Root<?> keeper, String named) {
        return cb.and(
                cb.greaterThanOrEqualTo(keeper.get("urgentOn"), urgentOn),
                cb.or(cb.greaterThan(keeper.get("urgentOn"), urgentOn), cb.greaterThan(keeper.get(named), id)));
    }

    @Override
    public String toString() {
        return urgentOn + "_" + id;
    }
}
