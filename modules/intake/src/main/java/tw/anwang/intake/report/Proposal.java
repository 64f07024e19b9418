package tw.anwang.intake.report;

import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;

/**
 * What somebody proposes to become of a report.
 *
 * @param office where it is to go; null where it is to end
 * @param end why it is to end; null where it is to go somewhere
 * @param recognised of whom of other reports somebody says that they are people of this one: ids of those
 */
public record Proposal(OfficeId office, EndReason end, String why, Set<Long> recognised) {
    public Proposal {
        recognised = Set.copyOf(recognised);
    }

    Optional<RuleBroken> whyNot() {
        if ((office == null) == (end == null)) {
            return Optional.of(new RuleBroken("intake.report.noOutcome"));
        }
        return ReportRules.whyNotWords(why);
    }
}
