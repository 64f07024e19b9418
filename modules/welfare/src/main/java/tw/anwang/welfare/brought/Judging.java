package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.BroughtOutcome.Kind;
import tw.anwang.intake.CaseField;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.brought.BroughtFamilies.Known;
import tw.anwang.welfare.familycase.FamilyCase;

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
    Portions portions;

    @Inject
    Trail trail;

    /** What would become of each of them, in their order. */
    List<Judged> look(List<BroughtCase> told) {
        Portion here = portions.looked(told);
        List<Judged> judged = told.stream().map(one -> of(one, here, false)).toList();
        tell(here);
        return judged;
    }

    /** It is taken over now: nobody else opens or changes a case of this family meanwhile. */
    Judged take(BroughtCase told) {
        Portion here = portions.taken(told);
        Judged judged = of(told, here, true);
        tell(here);
        return judged;
    }

    /** That somebody met, with a number, what the person may not bring. */
    private void tell(Portion here) {
        if (!here.outside().isEmpty()) {
            trail.recordAll("bringElsewhere", FamilyCase.KIND.name(), here.outside());
        }
    }

    private Judged of(BroughtCase told, Portion here, boolean taking) {
        try {
            FamilyCase there = here.there().get(told);
            return there != null ? again(told, there, here, taking) : first(told, here);
        } catch (Wrong why) {
            return Judged.wrong(told, why);
        }
    }

    private Judged again(BroughtCase told, FamilyCase there, Portion here, boolean taking) {
        if (!centres.isMine(there.lead(), here.once()) || isHidden(there, here)) {
            met(there, here);
            throw new Wrong(CaseField.NUMBER, "elsewhere");
        }
        BroughtWords words = BroughtWords.of(told);
        boolean beside = words.isOpen() && !there.state().isOpen() && isBeside(there, here);
        if (taking) { // after whose turn the family is, as whoever opens a case asks for them
            em.refresh(there, LockModeType.PESSIMISTIC_WRITE);
        }
        BroughtWords before = here.said().apply(there);
        if (beside && !BroughtFacts.state(before.said()).isOpen()) {
            throw new Wrong(CaseField.STATE, "runsBeside");
        }
        BroughtWords now = words.over(before);
        BroughtCase whole = new BroughtCase(told.system(), told.number(), told.county(), now.said(), told.members());
        boolean same = now.equals(before);
        Kind kind = same ? Kind.UNCHANGED : Kind.CHANGED;
        return new Judged(
                BroughtOutcome.of(kind, there.id()),
                whole,
                same ? null : facts.of(whole, here.once()),
                there,
                there.household());
    }

    /** Whether another case of its family goes on. */
    private boolean isBeside(FamilyCase ended, Portion here) {
        return running(ended.household(), here).stream()
                .anyMatch(one -> !one.id().equals(ended.id()));
    }

    private Judged first(BroughtCase told, Portion here) {
        Facts said = facts.of(told, here.once());
        Known known = here.families().get(told);
        if (known.several()) {
            throw new Wrong(null, "twoHouseholds");
        }
        if (known.headed()) {
            throw new Wrong(null, "childElsewhere");
        }
        HouseholdId household = known.household();
        List<FamilyCase> running = household == null || !said.state().isOpen() ? List.of() : running(household, here);
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

    private List<FamilyCase> running(HouseholdId household, Portion here) {
        List<FamilyCase> all = here.running().apply(household);
        all.forEach(one -> met(one, here));
        return all.stream().filter(one -> !isHidden(one, here)).toList();
    }

    /** Whoever sees a case, or brings those of its centre, learns nothing new by meeting it. */
    private void met(FamilyCase one, Portion here) {
        if (isHidden(one, here)
                || !centres.isMine(one.lead(), here.once()) && !here.seen().test(one)) {
            here.outside().add(one.id());
        }
    }

    /** Kept to its parties, or 密: then it has to be one that the person sees, whatever cases the person may bring. */
    private static boolean isHidden(FamilyCase one, Portion here) {
        return one.sensitivity() != Sensitivity.ORDINARY && !here.seen().test(one);
    }
}
