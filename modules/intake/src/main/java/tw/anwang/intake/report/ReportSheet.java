package tw.anwang.intake.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.PersonRow;
import tw.anwang.intake.screening.CheckRow;
import tw.anwang.intake.screening.ScreeningRow;
import tw.anwang.kernel.RuleBroken;

/**
 * A report as its page shows it.
 *
 * @param report its head; who reported is no part of it
 * @param told what happened, numbers of persons masked for others
 * @param urgentWhy why it cannot wait, masked like it
 * @param place where, masked for others
 * @param screening the last one, while somebody has to check it; else null
 * @param same people of earlier reports who may be people of this one
 * @param opened the case, where the reader may see it; else null
 * @param obstacles by verb, why the reader cannot do it now
 */
public record ReportSheet(
        Report report,
        String told,
        String urgentWhy,
        String place,
        List<PersonRow> people,
        List<ReportClock> clocks,
        List<StepRow> steps,
        ScreeningRow screening,
        List<MaybeSame> same,
        List<CheckRow> checks,
        CaseRef opened,
        Map<ReportVerb, Optional<RuleBroken>> obstacles) {
    /** Obstacles that whoever would do it has to read; the others say that it is somebody else's matter. */
    private static final Set<String> TOLD = Set.of(
            "intake.report.ownScreening",
            "intake.report.decided",
            "intake.report.noDecider",
            "intake.report.notReturnedTwice",
            "intake.decider.another");

    /** Whether the verb is the reader's now, or would be but for something worth saying. */
    public boolean shows(String verb) {
        return obstacle(verb).map(why -> TOLD.contains(why.key())).orElse(true);
    }

    /** Of whom the screening says that they are people of this one. */
    public List<MaybeSame> recognised() {
        return screening == null
                ? List.of()
                : same.stream()
                        .filter(one -> screening.recognised().contains(one.other()))
                        .toList();
    }

    /** How the person of this report is called; null where nobody knows. */
    public String called(MaybeSame one) {
        return people.stream()
                .filter(row -> row.id() == one.mine())
                .findFirst()
                .map(PersonRow::name)
                .orElse(null);
    }

    /** Why not, or nothing. */
    public Optional<RuleBroken> obstacle(String verb) {
        return obstacles.getOrDefault(ReportVerb.valueOf(verb), Optional.empty());
    }
}
