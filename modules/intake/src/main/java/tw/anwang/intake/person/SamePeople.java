package tw.anwang.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.anwang.intake.report.Report;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/**
 * Who of earlier reports may be a person of this one: of reports that the person of this request sees, and of no other.
 * A report joins only a household that is kept as it is itself: a more open one would tell that the report exists.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SamePeople {
    @Inject
    Likeness likeness;

    @Inject
    EarlierReports earlier;

    /** @param visible the other reports that the person of this request sees, by id */
    static List<MaybeSame> of(Report report, List<Likeness.Alike> alike, Map<Long, EarlierReport> visible) {
        return alike.stream()
                .filter(one -> one.person() != null && visible.containsKey(one.otherReport()))
                .map(one -> same(report, one, visible.get(one.otherReport())))
                .toList();
    }

    private static MaybeSame same(Report report, Likeness.Alike alike, EarlierReport other) {
        boolean joins = alike.household() != null && other.sensitivity() == report.sensitivity();
        return new MaybeSame(
                alike.mine(),
                alike.other(),
                new PersonId(alike.person()),
                joins ? new HouseholdId(alike.household()) : null,
                other);
    }

    /** Those whom somebody ticked, as they may be seen now. @param ticked ids of people of other reports */
    public List<MaybeSame> ticked(Report report, Collection<Long> ticked) {
        if (ticked.isEmpty()) {
            return List.of();
        }
        List<Likeness.Alike> alike = likeness.of(report.id()).stream()
                .filter(one -> ticked.contains(one.other()))
                .toList();
        return of(
                report,
                alike,
                earlier.visible(alike.stream()
                        .map(Likeness.Alike::otherReport)
                        .distinct()
                        .toList()));
    }

    /** The households they are of, which the report may join. */
    public static List<HouseholdId> households(List<MaybeSame> same) {
        return same.stream()
                .map(MaybeSame::household)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
