package tw.anwang.intake.report;

import java.time.LocalDate;
import tw.anwang.registry.Sex;

/**
 * A report on its way out, with 案主 as told: what the person who sends it may not read in clear is not in it. Who
 * reported never leaves.
 *
 * @param told what happened, numbers of persons masked for who does not read them
 * @param place null for who does not read addresses
 * @param subject null where nobody is marked as the one it is about
 */
public record LeavingReport(Report report, String told, String urgentWhy, String place, Subject subject) {
    /** 案主. @param name null for who does not read names, like {@code idNumber} and {@code phone} */
    public record Subject(
            long id, long report, String name, Sex sex, LocalDate bornOn, String idNumber, String phone) {}
}
