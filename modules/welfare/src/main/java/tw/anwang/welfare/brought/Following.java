package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.Notices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Trail;
import tw.anwang.intake.CaseField;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.registry.ServingOffice;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.further.CaseReports;

/** A case becomes what its platform says: who works on it, how vulnerable the family is, whether it ended. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Following {
    private static final String KIND = FamilyCase.KIND.name();

    /** To be in one of these somebody decided before that it is opened, or that it is searched for. */
    private static final Set<CaseState> SERVED = EnumSet.of(CaseState.SERVED, CaseState.MISSING, CaseState.CLOSED);

    /** Whether it goes on, and how it ended. */
    private static final Set<CaseField> COURSE = EnumSet.of(CaseField.STATE, CaseField.ENDED, CaseField.REASON);

    @Inject
    BroughtDecisions decisions;

    @Inject
    CaseReports reports;

    @Inject
    ReportClocks clocks;

    @Inject
    Involvements involvements;

    @Inject
    BroughtCentres centres;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    CaseLife life;

    @Inject
    Clock clock;

    void follow(FamilyCase there, Facts facts, List<CaseField> fields) {
        CaseState was = there.state();
        if (fields.contains(CaseField.GRADE)) {
            there.graded(facts.grade());
        }
        if (fields.contains(CaseField.WORKER)) {
            handOn(there, facts);
        }
        if (fields.stream().anyMatch(COURSE::contains)) {
            there.stands(facts.state(), facts.ended());
            turned(there, facts, was);
            if (!was.isOpen() && there.state().isOpen() && !fields.contains(CaseField.WORKER)) {
                tellReopened(there);
            }
        }
    }

    private void handOn(FamilyCase there, Facts facts) {
        AccountId before = there.worker();
        Person next = facts.worker();
        if (before == null) {
            there.entrust(next, centres.supervisor(facts.centre()), Taipei.today(clock));
        } else {
            there.passTo(next, Taipei.today(clock));
            notices.tell(before, "welfare.notice.handedOn", page(there), there.number());
        }
        involvements.entrust(KIND, there.id(), next.id());
        String why = Sentences.of("welfare", CaseAct.FOLLOWED.getLabelKey(), Locale.TAIWAN);
        life.handedOn(there, before == null ? CaseAct.ASSIGNED : CaseAct.REASSIGNED, next.name() + " — " + why);
        notices.tell(next.id(), "welfare.notice.entrusted", page(there), there.number());
        trail.record("assign", KIND, there.id(), next.name());
    }

    private static String page(FamilyCase there) {
        return "/welfare/familyCase.xhtml?id=" + there.id();
    }

    private void turned(FamilyCase there, Facts facts, CaseState was) {
        if (!was.isOpen() && !there.state().isOpen()) {
            decisions.corrected(there, facts, was);
            involvements.endedOn(KIND, there.id(), facts.ended());
            return;
        }
        if (!SERVED.contains(was)) {
            decisions.opened(there, facts);
        }
        if (was.isOpen() && !there.state().isOpen()) {
            involvements.end(KIND, there.id(), lastDay(there, facts.ended()));
            decisions.ended(there, facts);
            String why = Sentences.of("welfare", there.state().getLabelKey(), Locale.TAIWAN);
            reports.all(there).forEach(report -> clocks.over(report, clock.instant(), why));
        } else if (!was.isOpen() && there.state().isOpen()) {
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

    /** Not before it is served here: what was taken up again today may have ended at the platform before. */
    private LocalDate lastDay(FamilyCase there, LocalDate ended) {
        return involvements.serving(List.of(there.household())).stream()
                .filter(one -> one.isOpen() && KIND.equals(one.recordKind()))
                .filter(one -> there.id().equals(one.recordId()))
                .map(ServingOffice::from)
                .filter(ended::isBefore)
                .findFirst()
                .orElse(ended);
    }

    /** A worker who has it still; a new one is told that the case is theirs. */
    private void tellReopened(FamilyCase there) {
        if (there.worker() != null) {
            notices.tell(there.worker(), "welfare.notice.reopened", page(there), there.number());
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
