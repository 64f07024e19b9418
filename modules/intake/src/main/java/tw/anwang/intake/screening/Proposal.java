package tw.anwang.intake.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;

/**
 * What somebody proposes to become of a report.
 *
 * @param office where it is to go; null where it is to end
 * @param end why it is to end; null where it is to go somewhere
 * @param recognised of whom of other reports somebody says that they are people of this one: ids of those
 * @param household that was chosen where they are of more than one, or null
 */
public record Proposal(OfficeId office, EndReason end, String why, Set<Long> recognised, HouseholdId household) {
    public Proposal {
        recognised = Set.copyOf(recognised);
    }

    /** Without a choice of household: those recognised are of one, or of none. */
    public Proposal(OfficeId office, EndReason end, String why, Set<Long> recognised) {
        this(office, end, why, recognised, null);
    }

    /** @param households those recognised are of, which the report may join */
    public Optional<RuleBroken> whyNot(List<HouseholdId> households) {
        if (office != null && households.size() > 1 && (household == null || !households.contains(household))) {
            return Optional.of(new RuleBroken("intake.report.whichHousehold"));
        }
        return whyNot();
    }

    /** The household that it becomes: the only one, or the one chosen; null: a new one. */
    HouseholdId joins(List<HouseholdId> households) {
        return households.size() == 1 ? households.get(0) : households.isEmpty() ? null : household;
    }

    public Optional<RuleBroken> whyNot() {
        if ((office == null) == (end == null)) {
            return Optional.of(new RuleBroken("intake.report.noOutcome"));
        }
        return ReportRules.whyNotWords(why);
    }
}
