package tw.anwang.intake.correction;

import java.util.List;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.ReportWords;

/**
 * What a report is to say from now on.
 *
 * @param people those that are there, by their ids, and who is new
 * @param why it said otherwise before
 */
public record Corrected(
        ReportKind kind, boolean urgent, String urgentWhy, ReportWords words, List<Person> people, String why) {
    /**
     * @param id null for somebody new
     * @param gone was no person of this report after all
     */
    public record Person(Long id, boolean gone, ToldPerson told) {}
}
