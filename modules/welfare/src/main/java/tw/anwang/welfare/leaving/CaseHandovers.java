package tw.anwang.welfare.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.Notices;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.assignment.AssignmentRules;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.assignment.Workers;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.plan.Plans;
import tw.anwang.welfare.visit.NotesHandedOn;

/** Gives many cases of one worker to others, and takes them back. */
@ApplicationScoped
public class CaseHandovers {
    private static final int REASON_ROOM = 300;
    private static final String LIST = "/welfare/familyCaseList.xhtml";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    Workers workers;

    @Inject
    NotesHandedOn notes;

    @Inject
    Plans plans;

    @Inject
    UnsentNotes unsent;

    @Inject
    Notices notices;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Moves what can be moved. @return what stays, each with its reason */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<RuleBroken> handOver(AccountId from, Map<Long, Taken> chosen, String reason) {
        if (chosen.isEmpty() || chosen.size() > LeavingDesk.MOST) {
            throw new RuleBroken("welfare.leaving.howMany", LeavingDesk.MOST);
        }
        String why = TextLength.atMost(REASON_ROOM, reason);
        if (why == null) {
            throw new RuleBroken("welfare.assignment.noReason");
        }
        List<RuleBroken> left = new ArrayList<>();
        List<FamilyCase> moved = new ArrayList<>();
        Map<OfficeId, Map<AccountId, Person>> here = new TreeMap<>((a, b) -> Long.compare(a.value(), b.value()));
        CaseHandover made = null;
        for (Map.Entry<Long, Taken> one : new TreeMap<>(chosen).entrySet()) {
            FamilyCase moving = cases.held(one.getKey());
            Person taker = here.computeIfAbsent(moving.lead(), this::workersOf)
                    .get(one.getValue().worker());
            Optional<RuleBroken> whyNot = whyNot(moving, from, one.getValue(), taker);
            if (whyNot.isPresent()) {
                left.add(whyNot.get());
                continue;
            }
            made = made == null ? begun(moving, why) : made;
            move(made, moving, taker);
            moved.add(moving);
        }
        tell(moved, "welfare.notice.handedMany");
        return left;
    }

    private CaseHandover begun(FamilyCase first, String why) {
        CaseHandover made = new CaseHandover(first, why, user.getMe(), clock.instant());
        em.persist(made);
        em.flush();
        return made;
    }

    private Map<AccountId, Person> workersOf(OfficeId centre) {
        return workers.of(centre).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private Optional<RuleBroken> whyNot(FamilyCase moving, AccountId from, Taken taken, Person taker) {
        Optional<RuleBroken> never = AssignmentRules.whyNotReassign(moving, user.getMe());
        if (never.isPresent()) {
            return Optional.of(new RuleBroken("welfare.leaving.ended", moving.number()));
        }
        if (moving.version() != taken.version() || !from.equals(moving.worker())) {
            return Optional.of(new RuleBroken("welfare.leaving.changed", moving.number(), moving.workerName()));
        }
        return taker == null || taker.id().equals(from)
                ? Optional.of(new RuleBroken("welfare.leaving.nobody", moving.number()))
                : Optional.empty();
    }

    private void move(CaseHandover made, FamilyCase moving, Person taker) {
        AccountId from = moving.worker();
        LocalDate before = moving.assignedOn();
        assignments.hand(moving, taker, made.reason());
        Set<Long> handed = notes.handOn(moving, from, taker.id());
        em.persist(new HandedCase(made.id(), moving, before, handed, mark(moving)));
        unsent.tell(moving, from, made.fromName());
    }

    private WorkMark mark(FamilyCase one) {
        return new WorkMark(notes.mark(one.id()), plans.mark(one));
    }

    /** Each who has some of them now, once. */
    private void tell(List<FamilyCase> moved, String key) {
        moved.stream()
                .collect(Collectors.groupingBy(FamilyCase::worker, Collectors.counting()))
                .forEach((worker, many) -> notices.tell(worker, key, LIST, many));
    }

    /** Takes back each case on which nobody did anything since. @return what stays, each with its reason */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public List<RuleBroken> undo(long id) {
        CaseHandover made = em.find(CaseHandover.class, id);
        if (made == null || !user.getMe().actsFor(made.centre())) {
            throw new NotVisible("welfare.handover", id);
        }
        List<HandedCase> lines = em.createQuery(
                        "select c from HandedCase c where c.handoverId = :id and c.undone = false order by c.caseId",
                        HandedCase.class)
                .setParameter("id", id)
                .getResultList();
        List<RuleBroken> left = new ArrayList<>();
        List<AccountId> lost = new ArrayList<>();
        for (HandedCase line : lines) {
            FamilyCase moved = cases.held(line.caseId());
            Optional<RuleBroken> why =
                    line.whyNotUndo(moved, mark(moved)).or(() -> AssignmentRules.whyNotReassign(moved, user.getMe()));
            why.ifPresentOrElse(left::add, () -> {
                assignments.handBack(moved, made.from(), line.assignedBefore(), made.reason());
                notes.handBack(moved, line.notes(), made.from().id());
                line.undo();
                lost.add(line.to());
            });
        }
        lost.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((worker, many) -> notices.tell(worker, "welfare.notice.handedBack", LIST, many));
        return left;
    }
}
