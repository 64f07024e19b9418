package tw.anwang.identity.warning;

/**
 * What was signed off counts no more: acts up to the end of a warning that somebody judged are left out of the next
 * count of the same rule, so that only what came afterwards can make another warning. Parts of a statement in which
 * {@code t} are the acts and {@code ?1} is the beginning of what is looked at.
 */
final class CountedAnew {
    private CountedAnew() {}

    /** Beside each person's acts, until when the rule's last judged warning reached. */
    static String perPerson(WarningRule rule) {
        return perPerson(rule, "t");
    }

    /** The same where the person stands in another table of the statement. */
    static String perPerson(WarningRule rule, String table) {
        return judged(rule, "account_id") + " on judged.account_id = " + table + ".account_id";
    }

    /** The same for each person and kind of record. */
    static String perKind(WarningRule rule) {
        return judged(rule, "account_id, kind") + " on judged.account_id = t.account_id and judged.kind = t.kind";
    }

    /** The same for each person, kind of record and words looked for. */
    static String perQuestion(WarningRule rule) {
        return judged(rule, "account_id, kind, question") + " on judged.account_id = t.account_id"
                + " and judged.kind = t.kind and judged.question = left(t.detail, 500)";
    }

    private static String judged(WarningRule rule, String columns) {
        return " left join (select " + columns + ", max(until) until from identity_warning where rule = '" + rule
                + "' and verdict is not null and until >= ?1 group by " + columns + ") judged";
    }

    /** Asks that this moment lies after what was judged. */
    static String since(String moment) {
        return " (judged.until is null or " + moment + " > judged.until)";
    }
}
