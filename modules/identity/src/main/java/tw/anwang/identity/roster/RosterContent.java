package tw.anwang.identity.roster;

import java.util.List;
import java.util.Locale;
import tw.anwang.documents.Sheet;

/** How the rows of one kind of list are judged and taken over. */
public interface RosterContent {
    RosterKind kind();

    /** What would become of each row today; writes nothing. */
    List<RosterLine> judge(List<RosterLine> lines, Locale locale);

    /** How many rows are taken over in one transaction. */
    int portion();

    /**
     * Takes rows over that wait, in the caller's transaction, each judged once more: who changed a record since the
     * list was looked through is not overwritten.
     *
     * @throws tw.anwang.kernel.RuleBroken where a verb refuses a row that looked good, in portions of one row alone: the
     *     transaction is undone and the row refused
     */
    List<RosterLine> takeOver(List<RosterLine> lines, Locale locale);

    /** What is there today, under the headings that {@link #judge} reads: the way out is the way in. */
    Sheet sheet(boolean empty, Locale locale);
}
