package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.intake.CaseField;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.further.CaseReports;

/** A case becomes what its platform says: who works on it, how vulnerable the family is, whether it ended. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Following {
    private static final String KIND = FamilyCase.KIND.name();

    @Inject
    BroughtDecisions decisions;

    @Inject
    CaseReports reports;

    @Inject
    ReportClocks clocks;

    @Inject
    Involvements involvements;

    @Inject
    CaseLife life;

    @Inject
    Clock clock;

    void follow(FamilyCase there, Facts facts, List<CaseField> fields) {
        boolean wasOpen = there.state().isOpen();
        if (fields.contains(CaseField.GRADE)) {
            there.graded(facts.grade());
        }
        if (fields.contains(CaseField.WORKER) && facts.worker() != null) {
            there.entrust(facts.worker(), null, Taipei.today(clock));
            involvements.entrust(KIND, there.id(), facts.worker().id());
            life.handedOn(there, CaseAct.REASSIGNED, facts.worker().name());
        }
        if (fields.contains(CaseField.STATE) || fields.contains(CaseField.ENDED)) {
            there.stands(facts.state(), facts.ended());
            turned(there, facts, wasOpen);
        }
    }

    private void turned(FamilyCase there, Facts facts, boolean wasOpen) {
        if (wasOpen && !there.state().isOpen()) {
            involvements.end(KIND, there.id(), facts.ended());
            decisions.ended(there, facts);
            String why = Sentences.of("welfare", there.state().getLabelKey(), Locale.TAIWAN);
            reports.all(there).forEach(report -> clocks.over(report, clock.instant(), why));
        } else if (!wasOpen && there.state().isOpen()) {
            reports.all(there).forEach(clocks::goOn);
            involvements.begin(new NewInvolvement(
                    there.household(),
                    there.person(),
                    ServiceSystem.WELFARE,
                    there.lead(),
                    there.worker(),
                    true,
                    Taipei.today(clock),
                    there.sensitivity(),
                    KIND,
                    there.id()));
        }
    }

    /** What the history says of it. */
    static String words(List<CaseField> fields, boolean family) {
        return Stream.concat(
                        fields.stream().map(field -> "brought." + field.name()),
                        family ? Stream.of("brought.family") : Stream.empty())
                .map(key -> Sentences.of("welfare", key, Locale.TAIWAN))
                .collect(Collectors.joining("、"));
    }
}
