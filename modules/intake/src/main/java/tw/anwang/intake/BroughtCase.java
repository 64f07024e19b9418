package tw.anwang.intake;

import java.util.List;
import java.util.Map;
import tw.anwang.intake.report.ReportHead;

/**
 * A case as a national platform says that it is.
 *
 * @param system 來源系統, as every record of it bears it
 * @param number its 案號 there
 * @param county code of the county that brought it
 * @param said by field: codes of ours where {@link CaseBringing#codes} has some, days as {@code 2026-03-02}
 * @param members in the order of the export, at least one
 */
public record BroughtCase(
        String system, String number, String county, Map<CaseField, String> said, List<BroughtMember> members) {
    /** The same for two numbers that are kept as one. */
    public static String alike(String number) {
        return ReportHead.alike(number);
    }

    /** Its number, to be compared. */
    public String alike() {
        return alike(number);
    }
}
