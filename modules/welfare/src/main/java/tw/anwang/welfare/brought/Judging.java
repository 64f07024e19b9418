package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.BroughtOutcome.Kind;
import tw.anwang.intake.CaseField;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.brought.BroughtFamilies.Known;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.further.FamiliesServed;

/**
 * Whether a case of a platform is here already: by its number, or because one goes on for the same family. Of cases that
 * are 密, or kept to their parties, nobody is told who does not see them.
 */
@ApplicationScoped
class Judging {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    BroughtFacts facts;

    @Inject
    BroughtCentres centres;

    @Inject
    BroughtFamilies families;

    @Inject
    FamiliesServed served;

    @Inject
    FamilyCases cases;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @param taking whether it is taken over now: then nobody else may open or change a case of this family meanwhile */
    Judged of(BroughtCase told, boolean taking) {
        try {
            Optional<FamilyCase> there = bearing(told);
            return there.isPresent() ? again(told, there.get(), taking) : first(told, taking);
        } catch (Wrong why) {
            return Judged.wrong(told, why);
        }
    }

    private Optional<FamilyCase> bearing(BroughtCase told) {
        return em.createQuery(
                        "select c from FamilyCase c where c.source.system = :system and c.source.number = :number",
                        FamilyCase.class)
                .setParameter("system", told.system())
                .setParameter("number", told.number())
                .getResultStream()
                .findFirst();
    }

    private Judged again(BroughtCase told, FamilyCase there, boolean taking) {
        if (!centres.isMine(there.lead()) || isHidden(there)) {
            trail.record("bringElsewhere", FamilyCase.KIND.name(), there.id(), told.number());
            throw new Wrong(CaseField.NUMBER, "elsewhere");
        }
        BroughtWords words = BroughtWords.of(told);
        boolean beside = words.isOpen() && !there.state().isOpen() && isBeside(there, taking);
        if (taking) { // after whose turn the family is, as whoever opens a case asks for them
            em.refresh(there, LockModeType.PESSIMISTIC_WRITE);
        }
        BroughtWords before = em.find(BroughtRecord.class, there.id()).said();
        if (beside && !BroughtFacts.state(before.said()).isOpen()) {
            throw new Wrong(CaseField.STATE, "runsBeside");
        }
        BroughtWords now = words.over(before);
        BroughtCase whole = new BroughtCase(told.system(), told.number(), told.county(), now.said(), told.members());
        boolean same = now.equals(before);
        Kind kind = same ? Kind.UNCHANGED : Kind.CHANGED;
        return new Judged(
                BroughtOutcome.of(kind, there.id()), whole, same ? null : facts.of(whole), there, there.household());
    }

    /** Whether another case of its family goes on. */
    private boolean isBeside(FamilyCase ended, boolean taking) {
        return running(ended.household(), taking).stream()
                .anyMatch(one -> !one.id().equals(ended.id()));
    }

    private Judged first(BroughtCase told, boolean taking) {
        Facts said = facts.of(told);
        Known known = families.known(told, said.centre().id());
        if (known.several()) {
            throw new Wrong(null, "twoHouseholds");
        }
        HouseholdId household = known.household();
        List<FamilyCase> running = household == null || !said.state().isOpen() ? List.of() : running(household, taking);
        if (running.isEmpty()) {
            return new Judged(outcome(Kind.NEW, null, known), told, said, null, household);
        }
        List<FamilyCase> ours = running.stream()
                .filter(one -> one.household().equals(household))
                .toList();
        if (ours.isEmpty()) { // of this family somebody belongs to another one, too: its case is not this one
            throw new Wrong(CaseField.NUMBER, "otherHousehold");
        }
        FamilyCase there = ours.stream()
                .filter(one -> one.lead().equals(said.centre().id()))
                .filter(one -> one.source() == null)
                .findFirst()
                .orElseThrow(() ->
                        new Wrong(CaseField.NUMBER, ours.get(0).source() == null ? "runsElsewhere" : "runsAlready"));
        return new Judged(outcome(Kind.JOINED, there.id(), known), told, said, there, there.household());
    }

    /** Who brings it is told where the number of a child alone says whose household it is. */
    private static BroughtOutcome outcome(Kind kind, Long there, Known known) {
        BroughtOutcome outcome = BroughtOutcome.of(kind, there);
        return known.byChild() ? outcome.but("welfare.brought.foundByChild") : outcome;
    }

    private List<FamilyCase> running(HouseholdId household, boolean taking) {
        List<FamilyCase> all = taking ? served.running(household) : served.of(household, Taipei.today(clock));
        return all.stream()
                .filter(one -> one.state().isOpen())
                .filter(one -> !isHidden(one))
                .toList();
    }

    /** Kept to its parties, or 密: then it has to be one that the person sees, whatever cases the person may bring. */
    private boolean isHidden(FamilyCase one) {
        return one.sensitivity() != Sensitivity.ORDINARY && !cases.isVisible(one);
    }
}
