package tw.anwang.intake.platform;

import java.util.List;
import java.util.Map;

/** What becomes of the rows of an export: one bean of this type for each subject. */
interface RowTaking {
    Subject subject();

    /** What would become of each of them; nothing does. @param before what rows before them in the file bring */
    Map<JudgedRow, Outcome> look(PlatformImport brought, List<JudgedRow> rows, StoodBefore before);

    /** Takes them over, within the transaction of their portion. */
    Map<JudgedRow, Outcome> take(PlatformImport brought, List<JudgedRow> rows);
}
