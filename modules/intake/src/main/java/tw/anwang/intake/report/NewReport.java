package tw.anwang.intake.report;

import java.util.List;
import tw.anwang.intake.person.ToldPerson;

/** A report as it is told; lines of persons that say nothing are left out. */
public record NewReport(ReportHead head, ReportWords words, List<ToldPerson> people, ToldReporter reporter) {
    public NewReport {
        people = people.stream().filter(one -> !one.isNobody()).toList();
    }
}
