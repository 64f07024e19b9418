package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Trail;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseNumbers;
import tw.anwang.welfare.familycase.CaseSource;
import tw.anwang.welfare.familycase.FamilyCase;

/** A case that only a platform had begins here, or turns out to be one that goes on here already. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BroughtOpening {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    BroughtFamilies families;

    @Inject
    BroughtDecisions decisions;

    @Inject
    CaseNumbers numbers;

    @Inject
    CaseLife life;

    @Inject
    Involvements involvements;

    @Inject
    BroughtCentres centres;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    BroughtOutcome open(Judged judged) {
        Facts facts = judged.facts();
        BroughtCase told = judged.told();
        LocalDate today = Taipei.today(clock);
        HouseholdId household = families.register(
                told, told.members(), judged.household(), facts.centre().id());
        FamilyCase opened = new FamilyCase(
                source(told),
                facts.centre().id(),
                told.county(),
                household,
                numbers.next(today),
                Taipei.at(facts.opened().atStartOfDay()));
        if (facts.worker() != null) {
            opened.entrust(facts.worker(), centres.supervisor(facts.centre()), today);
        }
        opened.stands(facts.state(), facts.ended());
        opened.graded(facts.grade());
        life.bring(opened);
        involve(opened, facts);
        decisions.note(opened, facts);
        families.lives(told, household);
        em.persist(new BroughtRecord(opened.id(), BroughtWords.of(told)));
        life.renew(opened);
        return judged.outcome().as(opened.id());
    }

    /** Nothing of it changes: what the platform says otherwise from now on is compared with what it says today. */
    BroughtOutcome join(Judged judged) {
        FamilyCase joined = judged.there();
        BroughtCase told = judged.told();
        joined.bears(source(told));
        families.register(told, told.members(), joined.household(), joined.lead());
        families.lives(told, joined.household());
        em.persist(new BroughtRecord(joined.id(), BroughtWords.of(told)));
        life.wrote(joined, CaseAct.BROUGHT, told.system() + " " + told.number());
        life.renew(joined);
        trail.record("bringCase", FamilyCase.KIND.name(), joined.id(), told.number());
        return judged.outcome();
    }

    private CaseSource source(BroughtCase told) {
        return new CaseSource(told.system(), told.number(), clock.instant());
    }

    private void involve(FamilyCase opened, Facts facts) {
        AccountId worker = opened.worker();
        involvements.begin(new NewInvolvement(
                opened.household(),
                null,
                ServiceSystem.WELFARE,
                opened.lead(),
                worker,
                true,
                facts.opened(),
                opened.sensitivity(),
                FamilyCase.KIND.name(),
                opened.id()));
        if (facts.ended() != null) {
            involvements.end(FamilyCase.KIND.name(), opened.id(), facts.ended());
        }
    }
}
