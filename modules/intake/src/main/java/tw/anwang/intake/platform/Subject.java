package tw.anwang.intake.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.intake.IntakePermissions;

/** What an export is a list of. */
public enum Subject {
    /** 通報: one row each. */
    REPORTS(IntakePermissions.PLATFORM),
    /** 個案: the first row of a 案號 is the case with one of its family, each further one another member. */
    CASES(IntakePermissions.IMPORT);

    private static final Set<FeedField> CASE_FIELDS = Set.of(
            FeedField.NUMBER,
            FeedField.COUNTY,
            FeedField.OPENED,
            FeedField.CENTRE,
            FeedField.WORKER,
            FeedField.GRADE,
            FeedField.STATE,
            FeedField.ENDED,
            FeedField.REASON,
            FeedField.DISTRICT,
            FeedField.PLACE,
            FeedField.NAME,
            FeedField.SEX,
            FeedField.BORN,
            FeedField.ID_NUMBER,
            FeedField.ROLE,
            FeedField.HEAD);

    private final String permission;

    Subject(String permission) {
        this.permission = permission;
    }

    /** The right of who brings such lists. */
    String permission() {
        return permission;
    }

    /** Whether a column of such a list may be that field. */
    boolean has(FeedField field) {
        return this == CASES ? CASE_FIELDS.contains(field) : !field.isOfCase();
    }

    /** Rows that are taken over or refused together: those of one 案號, where it may have several. */
    List<List<JudgedRow>> together(List<JudgedRow> rows) {
        List<List<JudgedRow>> all = new ArrayList<>();
        for (JudgedRow row : rows) {
            if (all.isEmpty() || !belongs(all.get(all.size() - 1).get(0), row)) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(row);
        }
        return all;
    }

    /** Whether a row is a further one of what that row before began. */
    boolean belongs(JudgedRow before, JudgedRow row) {
        return this == CASES
                && row.number() != null
                && before.number() != null
                && row.alike().equals(before.alike());
    }

    public String getLabelKey() {
        return "subject." + name();
    }
}
