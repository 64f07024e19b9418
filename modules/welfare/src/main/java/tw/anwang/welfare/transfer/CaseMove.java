package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People.Person;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.NewInvolvement;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.visit.NotesHandedOn;

/**
 * What goes with a case to another centre: who leads and sees it, the family, notes that nobody signed, and what lies on
 * desks. The service of the centre before ends that day and stays in the history of the family.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseMove {
    @Inject
    CaseLife life;

    @Inject
    Involvements involvements;

    @Inject
    NotesHandedOn notes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    void to(Transfer accepted, FamilyCase moving, Person worker, String words) {
        LocalDate today = Taipei.today(clock);
        AccountId before = moving.worker();
        moving.handTo(accepted.to(), accepted.toCounty(), worker, user.getMe(), today);
        involvements.end(FamilyCase.KIND.name(), moving.id(), today);
        involvements.begin(new NewInvolvement(
                moving.household(),
                moving.person(),
                ServiceSystem.WELFARE,
                accepted.to(),
                worker.id(),
                true,
                today,
                moving.sensitivity(),
                FamilyCase.KIND.name(),
                moving.id()));
        if (before != null) {
            notes.handOn(moving, before, worker.id());
        }
        life.handedOn(moving, CaseAct.TRANSFERRED, words);
    }
}
